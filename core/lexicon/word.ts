/** One word of a text, loaded for closer examination: its folded units with their offsets and prefix hashes. */
import { CLASS, EXPANSION_BASE, SEP, WORD_CLASSES } from '../text/fold-codec';
import { EXPANDED, FOLD } from '../text/fold';
import { continues, MAX_TOKEN } from '../text/tokens';
import { SEED, step } from './hash';

/** Longest stretch of text that is looked at for one word: marks and joiners could go on for megabytes. */
const MAX_RAW = 256;

export class Word {
  start = 0;
  end = 0;
  length = 0;
  /** Class entry of the first unit. */
  first = 0;
  readonly units = new Uint16Array(MAX_TOKEN * 2 + 8);
  /** UTF-16 offset of each folded unit; `at[length]` is the end. */
  readonly at = new Int32Array(MAX_TOKEN * 2 + 8);
  /** Running hash before each unit. */
  readonly hashes = new Int32Array(MAX_TOKEN * 2 + 8);

  /** Reads the word that begins at `pos`. False if there is none there, or one too long for a name. */
  load(text: string, pos: number): boolean {
    const entry = FOLD[text.charCodeAt(pos)] ?? 0;
    const cls = entry & WORD_CLASSES;
    if (pos >= text.length || cls === 0 || (entry & 0xffff) === SEP.dropped) return false;
    this.first = entry;
    this.start = pos;
    const stop = Math.min(text.length, pos + MAX_RAW);
    let n = 0;
    let h = SEED;
    let i = pos;
    for (;;) {
      const f = (FOLD[text.charCodeAt(i)] ?? 0) & 0xffff;
      if (f >= EXPANSION_BASE) {
        for (const u of EXPANDED[f - EXPANSION_BASE] ?? []) {
          this.units[n] = u;
          this.at[n] = i;
          this.hashes[n++] = h;
          h = step(h, u);
        }
      } else if (f >= 0x20) {
        this.units[n] = f;
        this.at[n] = i;
        this.hashes[n++] = h;
        h = step(h, f);
      }
      i++;
      if (cls === CLASS.single || i >= text.length) break;
      const e = FOLD[text.charCodeAt(i)] ?? 0;
      if ((e & cls) === 0) {
        // Asked before `continues`: most words end in a blank.
        const f = e & 0xffff;
        if ((f !== SEP.quote && f !== SEP.apostrophe) || !continues(text, i, cls)) break;
      }
      if (n > MAX_TOKEN || i >= stop) return false;
    }
    if (n > MAX_TOKEN) return false;
    this.at[n] = i;
    this.hashes[n] = h;
    this.length = n;
    this.end = i;
    return true;
  }

  /** Becomes `other` without its first `skip` units, with `lead` in their place. */
  loadWithout(other: Word, skip: number, lead: Uint16Array): void {
    this.first = other.first;
    this.start = other.at[skip - lead.length] ?? other.start;
    this.end = other.end;
    let n = 0;
    let h = SEED;
    for (const u of lead) {
      this.units[n] = u;
      this.at[n] = this.start;
      this.hashes[n++] = h;
      h = step(h, u);
    }
    for (let k = skip; k < other.length; k++) {
      const u = other.units[k] ?? 0;
      this.units[n] = u;
      this.at[n] = other.at[k] ?? 0;
      this.hashes[n++] = h;
      h = step(h, u);
    }
    this.at[n] = other.end;
    this.hashes[n] = h;
    this.length = n;
  }
}
