import { describe, expect, it } from 'vitest';
import { Beside, endsName, givenName, oneCountry } from '../../../../core/recognise/beside';
import { scene, sense, subject } from './spot';

/** The surfaces of what stands before and behind the first name. */
const sides = (lang: string, marked: string, i: number) => {
  const { text, spots } = scene(marked, lang);
  const { next, previous } = new Beside(text, spots).sides(i);
  return [previous?.surface ?? null, next?.surface ?? null];
};

describe('what a comma or "and" joins', () => {
  it.each([
    ['en', '{Rome}, [Paris]', 1, ['Rome', null]],
    ['en', '[Rome] (Italy)', 0, [null, null]],
    ['en', '[Rome] ({Italy})', 0, [null, 'Italy']],
    ['en', '{Rome} and [Paris]', 1, ['Rome', null]],
    ['en', '{Rome}/[Paris]', 1, ['Rome', null]],
    ['ar', '{روما}، [باريس]', 1, ['روما', null]],
    ['ja', '{東京}、[大阪]', 1, ['東京', null]],
    ['nl', '{Gent} en [Brugge]', 1, ['Gent', null]],
    ['cs', '{Brno} a [Praha]', 1, ['Brno', null]],
    ['es', '{Madrid} en [España]', 1, [null, null]],
    ['it', '{Milano} a [Roma]', 1, [null, null]],
    ['sv', '{Malmö} i [Sverige]', 1, [null, null]],
    ['en', '{Rome}. [Paris]', 1, [null, null]],
  ])('in %s: %s', (lang, marked, i, wanted) => {
    expect(sides(lang, marked, i)).toEqual(wanted);
  });
});

describe('a demonym right before a name', () => {
  it('tells its country', () => {
    const { text, spots } = scene('{French} [Guiana]');
    const [first, second] = spots;
    if (first === undefined || second === undefined) throw new Error('two names');
    const french = { ...first, senses: [sense(subject('country', 'france'), 'en', { kind: 'demonym' })] };
    expect(new Beside(text, [french, second]).demonymBefore(1)).toBe('france');
    expect(new Beside(text, spots).demonymBefore(1)).toBeNull();
  });
});

describe('a given name before a known family name', () => {
  const before = (marked: string, lang: string, kind: 'family' | 'full') => {
    const { text, spots } = scene(marked, lang);
    const [first, second] = spots;
    if (first === undefined || second === undefined) throw new Error('two names');
    return givenName(first, { ...second, senses: [sense(subject('person'), lang, { kind })] }, text);
  };
  it('is somebody’s', () => {
    expect(before('[Vladimir] {Putin}', 'en', 'family')).toBe('person');
    expect(before('[София] {Ротару}', 'ru', 'family')).toBe('person');
    expect(before('talks with and trust in [Vladimir] {Putin}', 'en', 'family')).toBe('person');
  });
  it('is the town where somebody is', () => {
    expect(before('so in [Moscow] {Putin} said', 'en', 'family')).toBeNull();
    expect(before('вчера в [Москв|е] {Путин} сказал', 'ru', 'family')).toBeNull();
  });
  it('is none before a whole name, with an ending of place, or apart', () => {
    expect(before('[Moscow] {Vladimir Putin}', 'en', 'full')).toBeNull();
    expect(before('[Алматы|да] {Токаев}', 'kk', 'family')).toBeNull();
    expect(before('[Vladimir], {Putin}', 'en', 'family')).toBeNull();
    const { text, spots } = scene('[Paris] {Texas}');
    const [first, second] = spots;
    expect(first === undefined ? null : givenName(first, second, text)).toBeNull();
  });
});

describe('the last of several words with capitals', () => {
  it.each([
    ['with Jack [London] again', true],
    ['с Иваном [Минским] вчера', true],
    ['with Jack [London] Smith', false],
    ['with [London] again', false],
  ])('%s', (marked, wanted) => {
    expect(endsName(scene(marked).spot)).toBe(wanted);
  });
});

describe('senses of one country', () => {
  it('are all of it', () => {
    const paris = sense(subject('city', 'paris-fr', { country: 'france' }));
    const texas = sense(subject('city', 'paris-us', { country: 'united-states' }));
    const nowhere = sense(subject('city'));
    expect(oneCountry([paris, paris])).toBe(true);
    expect(oneCountry([paris, texas])).toBe(false);
    expect(oneCountry([nowhere, nowhere])).toBe(false);
    expect(oneCountry([])).toBe(false);
  });
});
