import { describe, expect, it } from 'vitest';
import { WordList } from '../../../../core/recognise/word-list';

describe('a list of words', () => {
  const list = new WordList('film roman* film2');
  it.each([
    ['film', true],
    ['films', false],
    ['roman', true],
    ['romanlar', true],
    ['rom', false],
    ['', false],
  ])('%s', (word, wanted) => {
    expect(list.has(word)).toBe(wanted);
  });
  it('may be none', () => {
    expect(new WordList(undefined).has('film')).toBe(false);
  });
});
