import { describe, expect, it } from 'vitest';
import {
  bodiesByLastWord,
  holdsAcronym,
  isNoun,
  withoutArticle,
} from '../../../../core/recognise/short-names';
import { scene, subject } from './spot';

it.each([
  ['The Times', 'Times'],
  ['Le Monde', 'Monde'],
  ['Les Échos', 'Échos'],
  ['El País', 'País'],
  ['Theatre', 'Theatre'],
])('%s without its article', (name, bare) => {
  expect(withoutArticle(name)).toBe(bare);
});

describe('the last words of longer names', () => {
  const tails = (marked: string, ...of: ReturnType<typeof subject>[]) =>
    [...bodiesByLastWord(scene(marked, 'en', ...of).spots)].map(([word, ids]) => [word, ...ids]);
  const times = subject('organization', 'new-york-times');
  it('lead to their bodies', () => {
    expect(tails('in [The New York Times] today', times)).toEqual([['Times', 'new-york-times']]);
  });
  it('are no others’', () => {
    expect(tails('in [The Times] today', times)).toEqual([]);
    expect(tails('in [New York] today', subject('city'))).toEqual([]);
    expect(tails('in [New York Times] today', times, subject('organization', 'other'))).toEqual([]);
  });
});

it.each([
  ['МИД России', true],
  ['ABD Merkez Bankası', true],
  ['Banque de la RDC', true],
  ['МИД', false],
  ['A Ministry', false],
  ['中国 外交部', false],
])('%s is one body’s own name', (name, wanted) => {
  expect(holdsAcronym(name)).toBe(wanted);
});

describe('a body that is a German noun', () => {
  const noun = (lang: string, marked: string): boolean => {
    const { text, spot } = scene(marked, lang);
    return isNoun(text, spot, spot.stem);
  };
  it.each([
    ['de', 'auf dem [Bild] ist', true],
    ['de', 'sagte der „[Bild]“ gestern', false],
    ['de', 'schreibt die [Bild] heute', false],
    ['de', 'auf dem [Merkur] ist', false],
    ['fr', 'sur le [Bild] est', false],
  ])('in %s: %s', (lang, marked, wanted) => {
    expect(noun(lang, marked)).toBe(wanted);
  });
});
