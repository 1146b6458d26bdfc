/** The words around a name, and how its line is set. All scans are bounded, so that the whole stays linear. */
import { LETTER, letterAt } from './letters';
import type { LineCase, Neighbour } from './model';
import { lowerOf } from '../text/lower';

/** Longest word and longest gap that are looked at, UTF-16 units. */
const REACH = 40;
/** For words whose first letter is not one UTF-16 unit. */
const UPPER = /^\p{Lu}|^\p{Lt}/u;

/** Is the UTF-16 unit at `i` part of a word? Halves of surrogate pairs count as letters. */
export const isWordAt = (text: string, i: number): boolean => (letterAt(text, i) & LETTER.word) !== 0;

const joinsAt = (text: string, i: number): boolean => (letterAt(text, i) & LETTER.joiner) !== 0;

/** Does this word (or gap) begin with a capital? */
function isUpper(word: string): boolean {
  const c = word.charCodeAt(0);
  return c >= 0xd800 && c <= 0xdfff ? UPPER.test(word) : (letterAt(word, 0) & LETTER.upper) !== 0;
}

const neighbour = (text: string, start: number, end: number, gap: string): Neighbour => {
  const word = text.slice(start, end);
  return { start, end, word, lower: lowerOf(word), upper: isUpper(word), gap };
};

/** The word that ends before `at`, or null at the start of the line or beyond `REACH`. */
export function wordBefore(text: string, at: number): Neighbour | null {
  let e = at;
  const low = Math.max(0, at - REACH);
  while (e > low && !isWordAt(text, e - 1)) {
    if (text.charCodeAt(e - 1) === 10) return null;
    e--;
  }
  if (e <= low) return null;
  let s = e;
  const far = Math.max(0, e - REACH);
  while (s > far) {
    if (isWordAt(text, s - 1)) s--;
    else if (s - 2 >= far && s < e && joinsAt(text, s - 1) && isWordAt(text, s - 2)) s -= 2;
    else break;
  }
  return neighbour(text, s, e, text.slice(e, at));
}

/** The word that begins after `at`, or null at the end of the line or beyond `REACH`. */
export function wordAfter(text: string, at: number): Neighbour | null {
  let s = at;
  const high = Math.min(text.length, at + REACH);
  while (s < high && !isWordAt(text, s)) {
    if (text.charCodeAt(s) === 10) return null;
    s++;
  }
  if (s >= high) return null;
  let e = s;
  const far = Math.min(text.length, s + REACH);
  while (e < far) {
    if (isWordAt(text, e)) e++;
    else if (e + 1 < far && joinsAt(text, e) && isWordAt(text, e + 1)) e += 2;
    else break;
  }
  return neighbour(text, s, e, text.slice(at, s));
}

/** Does a gap hold nothing but blanks (one or more)? Then two words stand side by side. */
export function isBlank(gap: string): boolean {
  if (gap === ' ') return true;
  for (let i = 0; i < gap.length; i++) if (!isSpace(gap.charCodeAt(i))) return false;
  return gap !== '';
}

/** What `\s` takes: asked of a unit, since a pattern for each gap costs more than the rules that want to know. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x205f ||
  c === 0x1680 ||
  c === 0xfeff;

/** Is the UTF-16 unit one of 0 to 9? */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const OPENING = /^[\s\u00a0]*["'“”«»„‘’([–—-]*[\s\u00a0]*["'“”«»„‘’([–—-]*$/;

/** Does a name at `start`, with `before` in front of it, open a sentence (or the line)? */
export function opensSentence(text: string, start: number, before: Neighbour | null): boolean {
  if (before === null) {
    const reach = text.slice(Math.max(0, start - REACH), start);
    const line = reach.lastIndexOf('\n') + 1;
    return (line > 0 || start <= REACH) && OPENING.test(reach.slice(line));
  }
  const gap = before.gap;
  if (gap === ' ') return false;
  if (gap.length === 1 && (gap === ',' || gap === '-' || gap === '、' || gap === '，')) return false;
  if (/[!?…։。！？؟।]/.test(gap)) return true;
  if (/^["”’»)\]]*[.:;]/.test(gap)) return !(gap.startsWith('.') && isAbbreviation(before));
  return /["“«„]\s*$/.test(gap) && /[,:]/.test(gap);
}

/** A word before a full stop that ends no sentence: an initial, or a title as shortened in many languages. */
const isAbbreviation = (w: Neighbour) =>
  (w.upper && w.word.length === 1) ||
  /^(?:mr|mrs|ms|dr|st|ste|prof|gen|col|lt|sen|rep|gov|sgt|capt|rev|hon|mm?|mme|mlle|sr|sra|dra|ing|г|ул|им|пан|bl|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|déc|févr|janv|juil)$/.test(
    w.lower,
  );

const CASED = LETTER.lower | LETTER.capital;

/** A sentence that ends within a line and goes on: two letters, the stop, blanks, a letter. */
const GOES_ON = /\p{L}{2}[.!?]["”’»]?\s+\p{L}/u;

/** Does `line` hold a sentence's end within its first `n` units, with more to come? */
function goesOn(line: string, n: number): boolean {
  for (let i = 2; i < n - 2; i++) {
    const c = line.charCodeAt(i);
    if (c !== 46 && c !== 33 && c !== 63) continue;
    if (isStraight(line, i)) return GOES_ON.test(line.slice(0, n));
  }
  return false;
}

/** Does a line end as a sentence does? One longer than what is looked at is taken for none. */
const isSentence = (line: string): boolean => line.length < 400 && /[.!?][”"’»)]?\s*$/.test(line.slice(-4));

/** Cheaply: may a sentence end with the stop at `i`? */
function isStraight(line: string, i: number): boolean {
  return (letterAt(line, i - 1) & LETTER.word) !== 0 && (letterAt(line, i + 1) & LETTER.letter) === 0;
}

/** How the letters of a line are set, from at most its first 300 units. */
export function lineCase(line: string): LineCase {
  const n = Math.min(line.length, 300);
  let cased = 0;
  let upper = 0;
  let caps = 0;
  let long = 0;
  let longUpper = 0;
  for (let i = 0; i < n; i++) {
    let bits = letterAt(line, i);
    const first = bits & CASED;
    if (first === 0) continue;
    const start = i;
    let capitals = 0;
    while ((bits & LETTER.word) !== 0) {
      if ((bits & LETTER.capital) !== 0) capitals++;
      i++;
      if (i >= n) break;
      bits = letterAt(line, i);
    }
    cased++;
    if (first === LETTER.capital) upper++;
    if (i - start > 1 && capitals === i - start) caps++;
    if (i - start > 3) {
      long++;
      if (first === LETTER.capital) longUpper++;
    }
  }
  if (cased === 0) return 'none';
  if (cased >= 3 && caps / cased > 0.7) return 'caps';
  const title = cased >= 4 && long >= 3 && longUpper / long > 0.75 && upper / cased > 0.5;
  // Running text with many names is no headline: it ends a sentence and goes on, or ends with one and has small words.
  if (!title || goesOn(line, n)) return 'normal';
  // One long word with a small letter, and the full stop that no headline has: a sentence of names.
  const most = /\.\s*$/.test(line.slice(-2)) ? (long - 1) / long : 0.85;
  return longUpper / long <= most && isSentence(line) ? 'normal' : 'title';
}

/** Line settings by offset, computed once a line. */
export class Lines {
  #start = -1;
  #end = -1;
  #case: LineCase = 'none';
  constructor(readonly text: string) {}

  /** Setting of the line at `at`. Ask in rising order. */
  at(at: number): LineCase {
    if (at >= this.#start && at <= this.#end && this.#start >= 0) return this.#case;
    this.#start = this.text.lastIndexOf('\n', at - 1) + 1;
    const end = this.text.indexOf('\n', at);
    this.#end = end < 0 ? this.text.length : end;
    this.#case = lineCase(this.text.slice(this.#start, Math.min(this.#end, this.#start + 400)));
    return this.#case;
  }
}
