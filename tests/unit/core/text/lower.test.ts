import { describe, expect, it } from 'vitest';
import { lowerOf } from '../../../../core/text/lower';

describe('small letters', () => {
  it.each([
    ['London', 'london'],
    ['İstanbul', 'istanbul'],
    ['İMPARATORLUĞU', 'imparatorluğu'],
    ['ΑΘΗΝΑΣ', 'αθηνας'],
    ['北京', '北京'],
  ])('of %s', (word, lower) => {
    // A sigma at the end has a form of its own.
    expect(lowerOf(word).replace('ς', 'σ')).toBe(lower.replace('ς', 'σ'));
  });
  it('are as many as the capitals', () => {
    const longer = Array.from({ length: 0x10000 }, (_, c) => lowerOf(String.fromCharCode(c)).length !== 1);
    expect(longer.indexOf(true)).toBe(-1);
  });
  it('are what the browser says, of every unit but İ, whether or not they are looked at one by one', () => {
    const other = Array.from({ length: 0x10000 }, (_, c) => String.fromCharCode(c)).filter(
      (c) => lowerOf(c) !== c.toLowerCase(),
    );
    expect(other).toEqual(['İ']);
  });
});
