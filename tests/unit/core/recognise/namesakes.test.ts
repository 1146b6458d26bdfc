import { describe, expect, it } from 'vitest';
import {
  hasSupportedRegion,
  isAmongStates,
  isElsewhere,
  isHomeNamesake,
  isOverseas,
} from '../../../../core/recognise/namesakes';
import type { Subject } from '../../../../core/recognise/model';
import type { PageSupport } from '../../../../core/recognise/support';
import { scene, subject } from './spot';

/** What a page says of countries: how many witnesses each has. */
const pageOf = (witnesses: Readonly<Record<string, number>>): PageSupport => {
  const count = (country: string) => witnesses[country] ?? 0;
  return { country: count, within: count, countryBeside: count } as unknown as PageSupport;
};
const town = (country: string, more: Partial<Subject> = {}): Subject =>
  subject('city', `town-${country}`, { country, ...more });
const spotOf = (lang: string, ...of: readonly Subject[]) => scene('in [Town] now', lang, ...of).spot;

describe('cities of one name', () => {
  it('are the one where the language is at home', () => {
    const spot = spotOf('es', town('spain'), town('united-states'));
    expect(isHomeNamesake(spot, town('spain'))).toBe(true);
    expect(isHomeNamesake(spot, town('united-states'))).toBe(false);
  });
  it('are any of them in English, in Canada, beside a region, and where there is but one', () => {
    const other = town('spain');
    expect(isHomeNamesake(spotOf('en', town('ireland'), other), town('ireland'))).toBe(false);
    expect(isHomeNamesake(spotOf('fr', town('canada'), other), town('canada'))).toBe(false);
    expect(isHomeNamesake(spotOf('es', town('spain')), town('spain'))).toBe(false);
    expect(isHomeNamesake(spotOf('es', town('spain'), subject('region')), town('spain'))).toBe(false);
  });
});

describe('a country that has a region’s name', () => {
  const georgia = subject('country', 'georgia');
  const state = subject('region', 'georgia-us', { country: 'united-states' });
  const spot = spotOf('en', georgia, state);
  it('is doubted where places of the region’s country are named', () => {
    expect(hasSupportedRegion(spot, georgia, pageOf({ 'united-states': 1 }))).toBe(true);
    expect(hasSupportedRegion(spot, georgia, pageOf({ russia: 5 }))).toBe(false);
    expect(hasSupportedRegion(spotOf('en', georgia), georgia, pageOf({ 'united-states': 1 }))).toBe(false);
  });
  it('is none among three of them', () => {
    expect(isAmongStates(spot, georgia, pageOf({ 'united-states': 3, russia: 2 }))).toBe(true);
    expect(isAmongStates(spot, georgia, pageOf({ 'united-states': 2, russia: 2 }))).toBe(false);
  });
});

describe('a town of another English-speaking country', () => {
  const spot = spotOf('en', town('united-states'));
  const english = pageOf({ 'united-kingdom': 2 });
  it('is doubted on a page of English towns', () => {
    expect(isOverseas(spot, town('united-states'), english)).toBe(true);
  });
  it('is not where it is huge, at home, elsewhere, or in another language', () => {
    expect(isOverseas(spot, town('united-states', { population: 2e6 }), english)).toBe(false);
    expect(isOverseas(spot, town('united-kingdom'), english)).toBe(false);
    expect(isOverseas(spot, town('france'), english)).toBe(false);
    expect(isOverseas(spot, town('united-states'), pageOf({ 'united-kingdom': 1 }))).toBe(false);
    expect(isOverseas(spotOf('de', town('united-states')), town('united-states'), english)).toBe(false);
  });
});

describe('a town whose namesake is of the page’s country', () => {
  const spot = spotOf('es', town('mexico'), town('spain'));
  it('is not meant', () => {
    expect(isElsewhere(spot, town('mexico'), pageOf({ spain: 3 }))).toBe(true);
    expect(isElsewhere(spot, town('mexico'), pageOf({ spain: 6, mexico: 1 }))).toBe(true);
  });
  it('may be where its own country is named, or the other’s hardly', () => {
    expect(isElsewhere(spot, town('mexico'), pageOf({ spain: 9, mexico: 2 }))).toBe(false);
    expect(isElsewhere(spot, town('mexico'), pageOf({ spain: 2 }))).toBe(false);
    expect(isElsewhere(spotOf('es', town('mexico')), town('mexico'), pageOf({ spain: 3 }))).toBe(false);
    expect(isElsewhere(spot, subject('region', 'r', { country: 'mexico' }), pageOf({ spain: 3 }))).toBe(
      false,
    );
  });
});
