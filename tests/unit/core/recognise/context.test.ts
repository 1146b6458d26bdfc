import { describe, expect, it } from 'vitest';
import {
  isBlank,
  isDigit,
  isSpace,
  Lines,
  opensSentence,
  wordAfter,
  wordBefore,
} from '../../../../core/recognise/context';

describe('the word beside an offset', () => {
  it('is told with what stands between', () => {
    const text = 'so, in London, they met';
    expect(wordBefore(text, 7)).toEqual({
      start: 4,
      end: 6,
      word: 'in',
      lower: 'in',
      upper: false,
      gap: ' ',
    });
    expect(wordAfter(text, 13)).toMatchObject({ word: 'they', gap: ', ' });
    expect(wordBefore(text, 13)).toMatchObject({ word: 'London', upper: true, gap: '' });
  });
  it('holds apostrophes and hyphens within it', () => {
    expect(wordBefore('l’Olympique de', 11)?.word).toBe('l’Olympique');
    expect(wordAfter('a Jean-Pierre’s b', 1)?.word).toBe('Jean-Pierre’s');
    expect(wordAfter('a well- b', 1)?.word).toBe('well');
  });
  it('is none on another line, at the ends, or too far off', () => {
    expect(wordBefore('said\nLondon', 5)).toBeNull();
    expect(wordAfter('London\nsaid', 6)).toBeNull();
    expect(wordBefore('London', 0)).toBeNull();
    expect(wordAfter('London', 6)).toBeNull();
    expect(wordBefore(`said${' '.repeat(50)}London`, 54)).toBeNull();
    expect(wordAfter(`London${' '.repeat(50)}said`, 6)).toBeNull();
  });
  it('is cut where it is long: scans are bounded', () => {
    expect(wordBefore('x'.repeat(100), 100)?.word.length).toBe(40);
    expect(wordAfter('x'.repeat(100), 0)?.word.length).toBe(40);
  });
  it('has a capital in two units, too', () => {
    expect(wordAfter('a 𐐀𐐨', 1)?.upper).toBe(true);
    expect(wordAfter('a 𐐨𐐨', 1)?.upper).toBe(false);
  });
});

describe('a gap', () => {
  it.each([
    [' ', true],
    ['\u00a0 ', true],
    ['\u3000', true],
    ['', false],
    [', ', false],
    [' -', false],
  ])('%j is blank or not', (gap, wanted) => {
    expect(isBlank(gap)).toBe(wanted);
  });
  it('has the blanks that a pattern has', () => {
    const same = Array.from({ length: 0x10000 }, (_, c) => isSpace(c) === /\s/.test(String.fromCharCode(c)));
    expect(same.indexOf(false)).toBe(-1);
    expect([47, 48, 57, 58].map(isDigit)).toEqual([false, true, true, false]);
  });
});

describe('the start of a sentence', () => {
  const opens = (text: string): boolean => {
    const at = text.indexOf('[');
    const bare = text.replace('[', '');
    return opensSentence(bare, at, wordBefore(bare, at));
  };
  it.each([
    '[London said',
    '“[London said',
    'so it was.\n– [London said',
    'so it was. [London said',
    'so it was! [London said',
    'was it?” [London said',
    'he said: [London said',
    'he said, “[London said',
    'это было… [Лондон',
    'είναι; [Λονδίνο',
  ])('%s', (text) => {
    expect(opens(text)).toBe(true);
  });
  it.each([
    'in [London said',
    'so, [London said',
    'the non-[London',
    'then Mr. [London said',
    'then J. [London said',
    'the “[London said',
    `x${' '.repeat(50)}[London`,
  ])('is not %s', (text) => {
    expect(opens(text)).toBe(false);
  });
});

it('lines are told one after the other, each with its setting', () => {
  const text = 'THE TALKS STALL AGAIN\nso they all went home\n北京';
  const lines = new Lines(text);
  expect([lines.at(0), lines.at(4), lines.at(22), lines.at(44)]).toEqual(['caps', 'caps', 'normal', 'none']);
});
