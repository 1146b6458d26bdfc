/**
 * What a UTF-16 unit is, asked of Unicode once and kept: recognition asks it of every unit beside a name, and a pattern
 * or `toLowerCase` for each costs more than the search for all the names.
 */

/** Bits of {@link letterAt}. */
export const LETTER = {
  /** Part of a word: a letter, mark or digit, or half of a surrogate pair. */
  word: 1,
  /** Cased letters of the scripts that set lines in capitals: Latin, Greek, Cyrillic, Armenian, and the like. */
  lower: 2,
  capital: 4,
  /** Upper or title case, of any script. */
  upper: 8,
  /** May stand between two letters of a word: apostrophes, dots, hyphens. */
  joiner: 16,
  /** Letters alone, without marks and digits. */
  letter: 32,
} as const;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const ALPHABETIC = /\p{L}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const JOINERS = "'‘’ʼ`.-‐‑·";
const KNOWN = 128;
const table = new Uint8Array(0x10000);

/**
 * The letters that most of the world's news is written in: first and last of a stretch, and bits. The patterns above take a
 * worker that was just started ten times as long as the rest of a page's letters. Checked against them, unit by unit, by
 * tests/unit/core/recognise/letters.test.ts.
 */
const { word, lower, capital, upper, letter, joiner } = LETTER;
const SMALL = word | letter | lower;
const LARGE = word | letter | capital | upper;
const UNCASED = word | letter;
/** A capital and its small letter by turns. */
const PAIRS = 64;
const STRETCHES: readonly (readonly [number, number, number])[] = [
  [0x00, 0x26, 0],
  [0x27, 0x27, joiner],
  [0x28, 0x2c, 0],
  [0x2d, 0x2e, joiner],
  [0x2f, 0x2f, 0],
  [0x30, 0x39, word],
  [0x3a, 0x40, 0],
  [0x41, 0x5a, LARGE],
  [0x5b, 0x5f, 0],
  [0x60, 0x60, joiner],
  [0x61, 0x7a, SMALL],
  [0x7b, 0xa9, 0],
  [0xab, 0xb1, 0],
  [0xb4, 0xb4, 0],
  [0xb6, 0xb6, 0],
  [0xb7, 0xb7, joiner],
  [0xb8, 0xb8, 0],
  [0xbb, 0xbb, 0],
  [0xbf, 0xbf, 0],
  [0xc0, 0xd6, LARGE],
  [0xd7, 0xd7, 0],
  [0xd8, 0xde, LARGE],
  [0xdf, 0xf6, SMALL],
  [0xf7, 0xf7, 0],
  [0xf8, 0xff, SMALL],
  [0x0100, 0x012f, PAIRS],
  [0x0130, 0x0130, LARGE],
  [0x0131, 0x0131, SMALL],
  [0x0132, 0x0137, PAIRS],
  [0x0139, 0x0148, PAIRS],
  [0x014a, 0x0177, PAIRS],
  [0x0178, 0x0178, LARGE],
  [0x0179, 0x017e, PAIRS],
  [0x018f, 0x018f, LARGE],
  [0x01a0, 0x01a1, PAIRS],
  [0x01af, 0x01b0, PAIRS],
  [0x0218, 0x021b, PAIRS],
  [0x0259, 0x0259, SMALL],
  [0x0388, 0x038a, LARGE],
  [0x0391, 0x03a1, LARGE],
  [0x03a3, 0x03ab, LARGE],
  [0x03ac, 0x03ce, SMALL],
  [0x0400, 0x042f, LARGE],
  [0x0430, 0x045f, SMALL],
  [0x048a, 0x04bf, PAIRS],
  [0x04d0, 0x052f, PAIRS],
  [0x0531, 0x0556, LARGE],
  [0x055a, 0x055f, 0],
  [0x0561, 0x0587, SMALL],
  [0x0589, 0x058a, 0],
  [0x05d0, 0x05ea, UNCASED],
  [0x060c, 0x060c, 0],
  [0x061b, 0x061b, 0],
  [0x061f, 0x061f, 0],
  [0x0620, 0x064a, UNCASED],
  [0x064b, 0x0669, word],
  [0x0671, 0x06d3, UNCASED],
  [0x06f0, 0x06f9, word],
  [0x0904, 0x0939, UNCASED],
  [0x0e01, 0x0e30, UNCASED],
  [0x10d0, 0x10fa, UNCASED],
  [0x1ea0, 0x1ef9, PAIRS],
  [0x200b, 0x200f, 0],
  [0x2012, 0x2018, 0],
  [0x2018, 0x2019, joiner],
  [0x201a, 0x2026, 0],
  [0x3000, 0x3004, 0],
  [0x3008, 0x3020, 0],
  [0x3041, 0x3096, UNCASED],
  [0x30a1, 0x30fa, UNCASED],
  [0x4e00, 0x9fff, UNCASED],
  [0xac00, 0xd7a3, UNCASED],
];
for (const [first, last, bits] of STRETCHES) {
  if (bits !== PAIRS) table.fill(bits | KNOWN, first, last + 1);
  else for (let c = first; c <= last; c++) table[c] = ((c - first) % 2 === 0 ? LARGE : SMALL) | KNOWN;
}

/** What Unicode says of a unit, bits of {@link LETTER} and one that says that it was asked. */
export function examine(c: number): number {
  const s = String.fromCharCode(c);
  const surrogate = c >= 0xd800 && c <= 0xdfff;
  let bits = KNOWN;
  if (surrogate || WORD.test(s)) bits |= LETTER.word;
  if (ALPHABETIC.test(s)) bits |= LETTER.letter;
  if (UPPER.test(s)) bits |= LETTER.upper;
  if (JOINERS.includes(s)) bits |= LETTER.joiner;
  // What lies between has no case in running text (Georgian), or is not used to shout with (letterlike symbols).
  if (c < 0x590 || (c >= 0x1e00 && c < 0x2000) || c >= 0xa640) {
    if (c < 128 ? c >= 65 && c <= 90 : s !== s.toLowerCase()) bits |= LETTER.capital;
    else if (c < 128 ? c >= 97 && c <= 122 : s !== s.toUpperCase()) bits |= LETTER.lower;
  }
  return bits;
}

/** Bits of {@link LETTER} for the unit at `i`; 0 beyond either end of the text. */
export function letterAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return 0;
  const c = text.charCodeAt(i);
  const bits = table[c] ?? 0;
  return bits !== 0 ? bits : (table[c] = examine(c));
}
