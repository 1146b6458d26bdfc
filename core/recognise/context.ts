/** The words around a name, and how its line is set. All scans are bounded, so that the whole stays linear. */
import type { LineCase, Neighbour } from './model';

/** Longest word and longest gap that are looked at, UTF-16 units. */
const REACH = 40;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const JOINER = /['’ʼ`.\-‐‑·]/u;
const UPPER = /^\p{Lu}|^\p{Lt}/u;

const isHighAscii = (c: number) => c > 127;

/** Is the UTF-16 unit at `i` part of a word? Halves of surrogate pairs count as letters. */
export function isWordAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (Number.isNaN(c)) return false;
  if (!isHighAscii(c)) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
  return (c >= 0xd800 && c <= 0xdfff) || WORD.test(text.charAt(i));
}

const neighbour = (text: string, start: number, end: number, gap: string): Neighbour => {
  const word = text.slice(start, end);
  return { start, end, word, lower: word.toLowerCase(), upper: UPPER.test(word), gap };
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
    else if (s - 2 >= far && s < e && JOINER.test(text.charAt(s - 1)) && isWordAt(text, s - 2)) s -= 2;
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
    else if (e + 1 < far && JOINER.test(text.charAt(e)) && isWordAt(text, e + 1)) e += 2;
    else break;
  }
  return neighbour(text, s, e, text.slice(at, s));
}

/** Does a gap hold nothing but blanks (one or more)? Then two words stand side by side. */
export const isBlank = (gap: string) => gap === ' ' || /^[\s\u00a0\u202f]+$/u.test(gap);

/** Does a gap end a sentence? */
export const endsSentence = (gap: string) =>
  /[.!?…:;։。！？؟।]/u.test(gap) && /[\s\u00a0]|^[։。！？]/u.test(gap);

const OPENING = /^[\s\u00a0]*["'“”«»„‘’([–—-]*[\s\u00a0]*["'“”«»„‘’([–—-]*$/u;

/** Does a name at `start`, with `before` in front of it, open a sentence (or the line)? */
export function opensSentence(text: string, start: number, before: Neighbour | null): boolean {
  if (before === null) {
    const reach = text.slice(Math.max(0, start - REACH), start);
    const line = reach.lastIndexOf('\n') + 1;
    return (line > 0 || start <= REACH) && OPENING.test(reach.slice(line));
  }
  const gap = before.gap;
  if (/[!?…։。！？؟।]/u.test(gap)) return true;
  if (/^["”’»)\]]*[.:;]/u.test(gap)) return !(gap.startsWith('.') && isAbbreviation(before));
  return /["“«„]\s*$/u.test(gap) && /[,:]/u.test(gap);
}

/** A word before a full stop that ends no sentence: an initial, or a title as shortened in many languages. */
const isAbbreviation = (w: Neighbour) =>
  (w.upper && w.word.length === 1) ||
  /^(?:mr|mrs|ms|dr|st|ste|prof|gen|col|lt|sen|rep|gov|sgt|capt|rev|hon|mm?|mme|mlle|sr|sra|dra|ing|г|ул|им|пан|bl|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|déc|févr|janv|juil)$/u.test(
    w.lower,
  );

const LOWER = 1;
const CAPITAL = 2;

/** 0 for what has no case (Georgian's running letters among it), else `LOWER` or `CAPITAL`. */
function caseOf(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c < 128) return c >= 97 && c <= 122 ? LOWER : c >= 65 && c <= 90 ? CAPITAL : 0;
  if (c >= 0x590 && c < 0x1e00) return 0;
  if (c >= 0x2000 && c < 0xa640) return 0;
  const s = text.charAt(i);
  return s !== s.toLowerCase() ? CAPITAL : s !== s.toUpperCase() ? LOWER : 0;
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
    const first = caseOf(line, i);
    if (first === 0) continue;
    const start = i;
    let capitals = 0;
    for (; i < n && isWordAt(line, i); i++) if (caseOf(line, i) === CAPITAL) capitals++;
    cased++;
    if (first === CAPITAL) upper++;
    if (i - start > 1 && capitals === i - start) caps++;
    if (i - start > 3) {
      long++;
      if (first === CAPITAL) longUpper++;
    }
  }
  if (cased === 0) return 'none';
  if (cased >= 3 && caps / cased > 0.7) return 'caps';
  // Running text with many names is no headline: it ends a sentence and goes on.
  if (/\p{L}{2}[.!?]["”’»]?\s+\p{L}/u.test(line.slice(0, n))) return 'normal';
  if (cased >= 4 && long >= 3 && longUpper / long > 0.75 && upper / cased > 0.5) return 'title';
  return 'normal';
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
