import { describe, expect, it } from 'vitest';
import { wordBefore } from '../../../../core/recognise/context';
import { elisionOf, unelided, withoutElision } from '../../../../core/recognise/elisions';

describe('an elided article', () => {
  const bare = (text: string) => {
    const word = wordBefore(text, text.length);
    return word === null ? null : unelided(word);
  };
  it.each([
    ['l’Olympique', 'Olympique', true],
    ['dell’Inter', 'Inter', true],
    ['d’équipe', 'équipe', false],
    ['O’Neill', 'O’Neill', true],
    ['Olympique', 'Olympique', true],
  ])('is taken from %s', (text, word, upper) => {
    expect(bare(text)).toMatchObject({ word, lower: word.toLowerCase(), upper });
  });
});

describe('a word as lists have it', () => {
  it.each([
    ['l’équipe', 'équipe', 2],
    ['qu’hier', 'hier', 3],
    ["dell'ordine", 'ordine', 5],
    ['équipe', 'équipe', 0],
    ['aujourd’hui', 'aujourd’hui', 0],
  ])('%s', (word, bare, letters) => {
    expect([withoutElision(word), elisionOf(word)]).toEqual([bare, letters]);
  });
});
