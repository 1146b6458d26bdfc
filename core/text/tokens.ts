/** Words as the lexicon sees them: runs of one class of letters, and single letters in scripts without spaces. */
import { CLASS, EXPANSION_BASE, SEP, WORD_CLASSES } from './fold-codec';
import { composed, EXPANDED, FOLD } from './fold';

/** How a word is written. `initial`: one capital alone; `none`: the script has no case, or there is no letter. */
export const CASE = { none: 0, lower: 1, capital: 2, capitals: 3, initial: 4 } as const;
export type LetterCase = (typeof CASE)[keyof typeof CASE];

export interface Token {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly case: LetterCase;
  /** Classes of its first unit (`fold-codec.ts`). */
  readonly classes: number;
}

/** How `text[start, end)` is written. */
export function caseOf(text: string, start: number, end: number): LetterCase {
  let upper = 0;
  let lower = 0;
  let first = 0;
  for (let i = start; i < end; i++) {
    const e = FOLD[text.charCodeAt(i)] ?? 0;
    if ((e & CLASS.upper) !== 0) {
      upper++;
      first ||= CLASS.upper;
    } else if ((e & CLASS.lower) !== 0) {
      lower++;
      first ||= CLASS.lower;
    }
  }
  if (upper + lower === 0) return CASE.none;
  if (first === CLASS.lower) return CASE.lower;
  if (lower > 0) return CASE.capital;
  return upper > 1 ? CASE.capitals : CASE.initial;
}

/** Every word of `text`, in order. With `symbols`, commas and ampersands are tokens, too. Linear. */
export function tokens(text: string, symbols = false): Token[] {
  const source = composed(text);
  const out: Token[] = [];
  let i = 0;
  while (i < source.length) {
    const e = FOLD[source.charCodeAt(i)] ?? 0;
    if ((e & 0xffff) < 0x20) {
      if (symbols && (e & 0xffff) === SEP.symbol)
        out.push({ start: i, end: i + 1, folded: source.charAt(i), case: CASE.none, classes: 0 });
      i++;
      continue;
    }
    const start = i;
    const folded: number[] = [];
    const cls = e & WORD_CLASSES;
    for (;;) {
      const f = (FOLD[source.charCodeAt(i)] ?? 0) & 0xffff;
      if (f >= EXPANSION_BASE) folded.push(...(EXPANDED[f - EXPANSION_BASE] ?? []));
      else if (f >= 0x20) folded.push(f);
      i++;
      if (cls === CLASS.single || !continues(source, i, cls)) break;
    }
    out.push({
      start,
      end: i,
      folded: String.fromCharCode(...folded.slice(0, MAX_TOKEN + 1)),
      case: caseOf(source, start, i),
      classes: e,
    });
  }
  return out;
}

/** Longer words are never names: they are kept out of the lexicon, and skipped in texts. */
export const MAX_TOKEN = 60;

/** Whether the unit at `i` goes on with a word of class `cls`. A quote or geresh between two Hebrew letters does (ארה"ב, ז'נבה). */
export function continues(text: string, i: number, cls: number): boolean {
  if (i >= text.length) return false;
  const e = FOLD[text.charCodeAt(i)] ?? 0;
  if ((e & cls) !== 0) return true;
  const f = e & 0xffff;
  return (
    (f === SEP.quote || f === SEP.apostrophe) &&
    i + 1 < text.length &&
    ((FOLD[text.charCodeAt(i - 1)] ?? 0) & CLASS.hebrew) !== 0 &&
    ((FOLD[text.charCodeAt(i + 1)] ?? 0) & CLASS.hebrew) !== 0
  );
}
