/** What may stand between the words of a name, and what may stand before and behind it. */
import { CLASS, SEP, WORD_CLASSES } from '../text/fold-codec';
import { FOLD, foldKey } from '../text/fold';
import { CASE, caseOf } from '../text/tokens';
import type { Rules } from './endings';

const entryAt = (text: string, i: number): number =>
  i >= 0 && i < text.length ? (FOLD[text.charCodeAt(i)] ?? 0) : 0;

const isLetter = (e: number): boolean => (e & WORD_CLASSES) !== 0 && (e & 0xffff) !== SEP.dropped;

/** Kinds of gaps, beside those of `SEP`. */
export const GAP = { none: 0, spaces: SEP.space, dot: SEP.dot, dotSpaces: 32 } as const;

export interface Gap {
  next: number;
  kind: number;
}

/**
 * Finds where a name that reached `end` could go on; -1 if it cannot. A dot only follows short words (initials,
 * `St.`), hyphens and apostrophes have no blanks about them, and a line's end ends every name.
 */
export function gapAfter(text: string, end: number, previous: number, gap: Gap): number {
  let spaces = 0;
  let mark = 0;
  let after = 0;
  let i = end;
  for (let k = 0; k < 6; k++, i++) {
    const e = entryAt(text, i);
    const f = e & 0xffff;
    if (isLetter(e)) break;
    if (f === SEP.dropped) continue;
    if (f === SEP.space) {
      spaces++;
      if (mark !== 0) after++;
    } else if (f === SEP.symbol && mark === 0) break;
    else if (mark === 0 && (f === SEP.middleDot || (f === SEP.dot && spaces === 0 && previous <= 4)))
      mark = f;
    else if (mark === 0 && spaces === 0 && (f === SEP.hyphen || f === SEP.apostrophe)) mark = f;
    else return -1;
  }
  const e = entryAt(text, i);
  if (!isLetter(e) && (e & 0xffff) !== SEP.symbol) return -1;
  if (spaces > 2 || (after > 0 && (mark === SEP.hyphen || mark === SEP.apostrophe))) return -1;
  gap.kind =
    mark === 0 ? (spaces > 0 ? GAP.spaces : GAP.none) : mark === SEP.dot && after > 0 ? GAP.dotSpaces : mark;
  gap.next = i;
  return i;
}

/** Whether a name may begin at `start`, a word's first unit. */
export function mayBegin(text: string, start: number, rules: Rules): boolean {
  const here = entryAt(text, start);
  if ((here & CLASS.spaceless) !== 0) {
    if ((here & CLASS.mark) !== 0) return false;
    const before = text.charCodeAt(start - 1);
    // Thai and Lao vowels written before their consonant, and the stacking signs of Khmer and Burmese.
    if ((before >= 0xe40 && before <= 0xe44) || (before >= 0xec0 && before <= 0xec4)) return false;
    if (before === 0x17d2 || before === 0x1039) return false;
  }
  const before = entryAt(text, start - 1);
  if ((before & 0xffff) !== SEP.apostrophe || start < 2) return true;
  let i = start - 2;
  while (i >= 0 && start - i <= 9 && isLetter(entryAt(text, i))) i--;
  if (i === start - 2) return true;
  return rules.elisions.has(foldKey(text.slice(i + 1, start - 1)));
}

/**
 * End of the whole word form for a name that ends at `end`, or -1 if the word goes on in a way that makes it another
 * name. English `'s` is left out; endings after an apostrophe, hyphen or colon in other languages are taken in.
 */
export function formEnd(text: string, end: number, rules: Rules): number {
  const e = entryAt(text, end);
  if ((e & CLASS.mark) !== 0) return -1;
  const f = e & 0xffff;
  const colon = f === SEP.other && text.charCodeAt(end) === 0x3a;
  if (f !== SEP.apostrophe && f !== SEP.hyphen && !colon) return end;
  let i = end + 1;
  while (i - end <= 12 && isLetter(entryAt(text, i))) i++;
  if (i === end + 1) return end;
  const tail = text.slice(end + 1, i);
  const small = caseOf(text, end + 1, i) <= CASE.lower || caseOf(text, end - 1, i) === CASE.capitals;
  if (f === SEP.apostrophe) {
    const key = foldKey(tail);
    if (key === 's') return end;
    if (rules.apostrophe === 'any') return small && tail.length <= 10 ? i : -1;
    return rules.apostrophe.has(key) ? i : -1;
  }
  if (small && rules.hyphen !== 'any' && rules.hyphen.has(foldKey(tail))) return i;
  return end;
}

/** Whether a neighbouring word of at least three letters is in capitals, too: the acronym may be a shouted word. */
export function shouted(text: string, start: number, end: number): boolean {
  let i = end;
  while (i < end + 3 && i < text.length && !isLetter(entryAt(text, i))) i++;
  let j = i;
  while (j < i + 20 && isLetter(entryAt(text, j))) j++;
  if (j - i >= 3 && caseOf(text, i, j) === CASE.capitals) return true;
  i = start;
  while (i > start - 3 && i > 0 && !isLetter(entryAt(text, i - 1))) i--;
  j = i;
  while (j > i - 20 && j > 0 && isLetter(entryAt(text, j - 1))) j--;
  return i - j >= 3 && caseOf(text, j, i) === CASE.capitals;
}
