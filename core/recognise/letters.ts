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
const JOINERS = "'’ʼ`.-‐‑·";
const KNOWN = 128;
const table = new Uint8Array(0x10000);

function examine(c: number): number {
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
  table[c] = bits;
  return bits;
}

/** Bits of {@link LETTER} for the unit at `i`; 0 beyond either end of the text. */
export function letterAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return 0;
  const c = text.charCodeAt(i);
  const bits = table[c] ?? 0;
  return bits !== 0 ? bits : examine(c);
}
