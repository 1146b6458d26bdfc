import { describe, expect, it } from 'vitest';
import { isAnd, isOr } from '../../../../core/recognise/data/conjunctions';
import { joinsCountry } from '../../../../core/recognise/joined';
import { scene, sense, subject } from './spot';

/** Is the name in brackets joined to the one in braces, which is a country's? */
const joins = (lang: string, marked: string, kind: 'short' | 'demonym' = 'short'): boolean => {
  const { text, spots, spot } = scene(marked, lang);
  const named = spots.map((s) =>
    s === spot ? s : { ...s, senses: [sense(subject('country', 'russia'), lang, { kind })] },
  );
  const i = spots.indexOf(spot);
  return joinsCountry(text, spot, [named[i - 1], named[i + 1]]);
};

describe('a country beside another', () => {
  it.each([
    ['en', '[China] and {Russia}'],
    ['en', '{Russia}, [China]'],
    ['en', '[China] and the {Russian Federation}'],
    ['fr', '[Tchad] et l’{Espagne}'],
    ['nl', '[China] en {Rusland}'],
    ['ar', '[الصين] و{روسيا}'],
    ['ja', '[中国]、{ロシア}'],
    ['sw', '[China] na {Urusi}'],
  ])('is joined to it in %s: %s', (lang, marked) => {
    expect(joins(lang, marked)).toBe(true);
  });
  it.each([
    ['en', '[China] {Russia}'],
    ['es', '[China] en {Rusia}'],
    ['cs', '[Čad] na {Rusko}'],
    ['en', '[China] and all of {Russia}'],
    ['en', '[China]. {Russia}'],
    ['en', '[China] and {Turkey}'],
  ])('is not in %s: %s', (lang, marked) => {
    expect(joins(lang, marked)).toBe(false);
  });
  it('is none by its people’s name, nor where none stands', () => {
    expect(joins('en', '[China] and {Russian}', 'demonym')).toBe(false);
    const { text, spot } = scene('[China] and {Russia}');
    expect(joinsCountry(text, spot, [undefined, undefined])).toBe(false);
  });
});

it('"and" and "or" are told by the language', () => {
  expect([isAnd('y', 'es'), isAnd('en', 'es'), isAnd('en', 'nl'), isAnd('и', 'ru')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect([isOr('of', 'nl'), isOr('of', 'en')]).toEqual([true, false]);
});
