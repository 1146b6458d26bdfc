import { describe, expect, it } from 'vitest';
import { isLittleKnown, prior } from '../../../../core/recognise/prior';
import { subject } from './spot';

const city = (population: number, more = {}) => subject('city', 'some-city', { population, ...more });

describe('how likely a name is a place', () => {
  it('falls with its size', () => {
    const sizes = [3e6, 1e6, 5e5, 2e5, 1e5, 3e4, 1].map((n) => prior(city(n)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
    // Of unknown size: rather a larger one than the smallest, which are known.
    expect(prior(city(0))).toBeGreaterThan(prior(city(1)));
  });
  it('is more of a country than of an area, a region, a town', () => {
    expect(prior(subject('country'))).toBeGreaterThan(prior(subject('area')));
    expect(prior(subject('area'))).toBeGreaterThan(prior(subject('region')));
    const regions = [4e6, 1, 0].map((population) => prior(subject('region', 'some', { population })));
    expect(regions).toEqual([1.4, 1.1, 1]);
  });
  it('is more of what is in the news', () => {
    expect(prior(subject('city', 'bakhmut-ua', { population: 7e4 }))).toBe(1.45);
    expect(prior(subject('region', 'scotland-gb'))).toBe(1.6);
  });
  it('is more of a capital, unless it is small', () => {
    expect(prior(city(1e5, { capitalOf: 'x' }))).toBe(1.7);
    expect(prior(city(0, { capitalOf: 'x' }))).toBe(1.7);
    expect(prior(city(1e4, { capitalOf: 'x' }))).toBe(0.8);
    expect(prior(city(4e6, { capitalOf: 'x' }))).toBe(1.9);
  });
  it('counts a town larger where its language is at home', () => {
    expect(prior(city(4e4), 5)).toBe(prior(city(2e5)));
    expect(prior(subject('region', 'some', { population: 1e6 }), 5)).toBe(1.1);
  });
});

it.each([
  [city(1e5), true],
  [city(1e6), false],
  [city(1e5, { stories: ['s'] }), false],
  [subject('region'), true],
  [subject('country'), false],
  [subject('area'), false],
])('is little known or not', (place, wanted) => {
  expect(isLittleKnown(place)).toBe(wanted);
});
