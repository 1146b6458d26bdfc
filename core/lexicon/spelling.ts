/** One spelling of a name, folded into words: scratch space that a million names share, without a string or object each. */
import { CLASS, EXPANSION_BASE, SEP, WORD_CLASSES } from '../text/fold-codec';
import { composed, EXPANDED, FOLD } from '../text/fold';
import { continues, MAX_TOKEN } from '../text/tokens';
import { finish, SEED, step } from './hash';

/** Most words that a name may have; a letter of Thai, Lao, Khmer or Burmese is a word. */
export const MAX_WORDS = 40;

export class Spelling {
  /** Number of words. */
  count = 0;
  /** Folded units of all words, one after the other; word `k` is `units[starts[k], starts[k + 1])`. */
  readonly units = new Uint16Array(MAX_WORDS * (MAX_TOKEN + 8));
  readonly starts = new Int32Array(MAX_WORDS + 1);
  /** Finished hash of each word. */
  readonly hashes = new Int32Array(MAX_WORDS);
  /** How each word is written: `a` anyhow, `C` capital first, `A` all capitals. */
  pattern = '';
  /** Classes of the first unit of the first word. */
  classes = 0;
  /** Where the first word is a single letter (Han, Thai …): finished hash of it and the unit after it. Else null. */
  pair: number | null = null;
  /** Of scripts without spaces: the hash of the first three units, else null. */
  triple: number | null = null;
  /** Letters with dots between them (`U.S.`). */
  dotted = false;

  /** Reads a spelling. False if it cannot be a name: empty, too long, or a single letter. */
  read(raw: string, dotted = false): boolean {
    const text = composed(raw);
    this.count = 0;
    this.pattern = '';
    this.pair = null;
    this.triple = null;
    this.dotted = dotted;
    let total = 0; // words, commas and ampersands
    let at = 0;
    let firstEnd = 0;
    let secondStart = -1;
    let i = 0;
    while (i < text.length) {
      const e = FOLD[text.charCodeAt(i)] ?? 0;
      if ((e & 0xffff) < 0x20) {
        if ((e & 0xffff) === SEP.symbol) {
          if (total === 0) return false;
          if (total < MAX_WORDS) at = this.put(total, at, text.charCodeAt(i));
          total++;
        }
        i++;
        continue;
      }
      // What comes after this many is no name, unless it was commas.
      if (total >= MAX_WORDS) return false;
      const start = i;
      const cls = e & WORD_CLASSES;
      const from = at;
      let h = SEED;
      let upper = 0;
      let lower = 0;
      let first = 0;
      for (;;) {
        const entry = FOLD[text.charCodeAt(i)] ?? 0;
        const f = entry & 0xffff;
        if ((entry & CLASS.upper) !== 0) {
          upper++;
          first ||= CLASS.upper;
        } else if ((entry & CLASS.lower) !== 0) {
          lower++;
          first ||= CLASS.lower;
        }
        if (f >= EXPANSION_BASE) {
          for (const u of EXPANDED[f - EXPANSION_BASE] ?? []) {
            this.units[at++] = u;
            h = step(h, u);
          }
        } else if (f >= 0x20) {
          this.units[at++] = f;
          h = step(h, f);
        }
        i++;
        if (at - from > MAX_TOKEN) return false;
        if (cls === CLASS.single || !continues(text, i, cls)) break;
      }
      if (at === from) return false;
      if (total === 0) {
        this.classes = e;
        firstEnd = i;
      } else if (total === 1) secondStart = start;
      this.starts[total] = from;
      this.starts[total + 1] = at;
      this.hashes[total] = finish(h);
      this.pattern +=
        upper + lower === 0 || first === CLASS.lower ? 'a' : lower > 0 || upper === 1 ? 'C' : 'A';
      total++;
      this.count = total;
    }
    return this.settle(firstEnd, secondStart);
  }

  /** A comma or an ampersand is a word of its own, unless it comes last. */
  private put(k: number, at: number, unit: number): number {
    this.units[at] = unit;
    this.starts[k] = at;
    this.starts[k + 1] = at + 1;
    this.hashes[k] = finish(step(SEED, unit));
    this.pattern += 'a';
    return at + 1;
  }

  private settle(firstEnd: number, secondStart: number): boolean {
    const { count, units, starts, classes } = this;
    if (count === 0) return false;
    this.pattern = this.pattern.slice(0, count);
    if ((starts[count] ?? 0) < ((classes & CLASS.spaceless) !== 0 ? 3 : 2)) return false;
    if ((classes & CLASS.single) !== 0) {
      const n = secondStart === firstEnd ? (starts[1] ?? 0) + 1 : (starts[1] ?? 0);
      let h = SEED;
      for (let k = 0; k < n; k++) h = step(h, units[k] ?? 0);
      this.pair = finish(h);
      if ((classes & CLASS.spaceless) !== 0) {
        h = SEED;
        for (let k = 0; k < 3; k++) h = step(h, units[k] ?? 0);
        this.triple = finish(h);
      }
    }
    return true;
  }

  /** The folded words with blanks between them. */
  key(): string {
    let out = '';
    for (let k = 0; k < this.count; k++) {
      if (k > 0) out += ' ';
      out += String.fromCharCode(...this.units.subarray(this.starts[k], this.starts[k + 1]));
    }
    return out;
  }
}
