import { describe, expect, it } from 'vitest';
import { formScore } from '../../../../core/recognise/form';
import type { Sense, Subject } from '../../../../core/recognise/model';
import { scene, sense, subject } from './spot';

const town = subject('city', 'some-city', { country: 'some-country' });
/** Score of the form in brackets, as a name of this thing. */
const score = (lang: string, marked: string, of: Subject = town, more: Partial<Sense> = {}): number =>
  Math.round(formScore(scene(marked, lang, of).spot, sense(of, 'mul', more)) * 100) / 100;

describe('how well a form fits', () => {
  it('is nothing to say of a plain one', () => {
    expect(score('en', 'so in [Leeds] they met')).toBe(0);
    expect(score('en', 'so in [Leeds] they met', town, { lang: 'en' })).toBe(0.4);
  });
  it('is less by another language’s name, a made spelling, an old one', () => {
    expect(score('en', 'so in [Leeds] they met', town, { lang: 'fr' })).toBe(-0.25);
    expect(score('en', 'so in [Leeds] they met', town, { how: 'transliterated' })).toBe(-1.4);
    expect(score('en', 'so in [Leeds] they met', town, { how: 'joined' })).toBe(-0.1);
    expect(score('en', 'so in [Leeds] they met', town, { kind: 'former' })).toBe(-0.2);
  });
  it('is more where the language has a name of its own for a town abroad', () => {
    expect(score('fr', 'hier à [Venise] il', town, { lang: 'fr' })).toBe(0.4);
    const lyon = subject('city', 'lyon-fr', { country: 'france' });
    expect(score('fr', 'hier à [Venise] il', lyon, { lang: 'fr' })).toBe(0);
    expect(score('fr', 'hier en [Venise] il', subject('region'), { lang: 'fr' })).toBe(0);
    expect(score('ru', 'вчера [Венеция] там', town, { lang: 'ru' })).toBe(0);
  });
  it('is less the shorter it is', () => {
    expect(score('en', 'so in [Ulm] they met')).toBe(-0.9);
    expect(score('en', 'so in [Ulm] they met', town, { kind: 'acronym' })).toBe(0);
    expect(score('en', 'so in [Oslo] they met')).toBe(-0.3);
    expect(score('en', 'so in [Oslo] they met', subject('region'))).toBe(0);
    expect(score('en', 'so in [Oslo] they met', subject('region'), { how: 'inflected' })).toBe(-0.3);
  });
  it('is less of a short one, unless an ending says "in"', () => {
    expect(score('tr', 'dün [Van|’da] oldu')).toBe(-0.1);
    expect(score('tr', 'dün [Van|’ın] oldu')).toBe(-0.9);
  });
  it('counts the letters that an ending took, at home', () => {
    const koper = subject('city', 'koper-si', { country: 'slovenia' });
    expect(score('sl', 'včeraj v [Kop|ru] tam', koper)).toBe(0);
    expect(score('sl', 'včeraj v [Kop|ru] tam')).toBe(-0.9);
  });
  it('is less of one or two letters where there are no capitals', () => {
    expect(score('zh', '昨天[巴黎]说')).toBe(-0.6);
    expect(score('ko', '어제 [이란] 말', subject('city', 'bakhmut-ua'))).toBe(-0.2);
    expect(score('ko', '어제 [이란] 말')).toBe(-0.6);
    expect(score('zh', '昨天[伊朗]说', subject('country'))).toBe(0);
  });
});

describe('a form that is something else', () => {
  it('may be an acronym', () => {
    expect(score('en', 'so the [ROME] unit met')).toBe(-2.3);
    expect(score('en', 'so the [ROME] unit met', town, { kind: 'acronym' })).toBe(-0.3);
    expect(score('en', 'SO THE [ROME] UNIT MET AGAIN')).toBe(-0.3);
    expect(score('en', '[ROME] was there for all')).toBe(-0.3);
    expect(score('en', 'so the [LEEDS] unit met')).toBe(0);
    expect(score('da', 'så [USA] igen', subject('country'))).toBe(-0.9);
    expect(score('he', 'אתמול [רומא] שוב')).toBe(0);
  });
  it('may be a phrase', () => {
    expect(score('es', '[La paz] es posible, dijo él')).toBe(-3);
    expect(score('es', '[La Paz] es posible, dijo él')).toBe(0);
    expect(score('es', 'ayer [La paz] es posible, dijo él')).toBe(0);
    expect(score('es', '[La Paz] de Westfalia es posible')).toBe(-3);
    expect(score('es', '[La Paz] con Westfalia es posible')).toBe(0);
    expect(score('es', '[La Roca] de Westfalia es posible')).toBe(0);
  });
  it('is a state’s short form behind its town', () => {
    const texas = subject('region', 'texas-us', { country: 'united-states' });
    expect(score('en', 'so in Houston, [TX] they met', texas, { kind: 'acronym', lang: 'en' })).toBe(0.5);
  });
});
