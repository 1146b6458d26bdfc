/** The pass over a text: folds and hashes every word once, and asks each lexicon's filter whether to look closer. */
import { CLASS, EXPANSION_BASE, SEP, WORD_CLASSES } from '../text/fold-codec';
import { composed, EXPANDED, FOLD } from '../text/fold';
import { MAX_TOKEN } from '../text/tokens';
import { languages } from '../text/languages';
import { rulesOf } from './endings';
import type { FlatLexicon } from './flat';
import { finish, MIX, SEED, step } from './hash';
import { mayStartIn } from './reader';
import type { MultiCandidate } from './types';
import { Walk, type Found } from './walk';

/** Every candidate of all lexicons, longest first at each place, in order, not overlapping. */
export function findIn(lexicons: readonly FlatLexicon[], given: string, lang: string): MultiCandidate[] {
  const out: MultiCandidate[] = [];
  scan(lexicons, composed(given), lang, (f) => {
    if (f.blocked || f.exact.length + f.other.length === 0) return;
    const hits = f.exact.reverse();
    if (f.other.length > 0) hits.push(...f.other);
    out.push({ start: f.start, end: f.end, stemEnd: f.stemEnd, hits });
  });
  return out;
}

/** Scratch space for the next pass, by the first lexicon it is over: no longer than that lexicon, which it may hold. */
const idle = new WeakMap<FlatLexicon, Walk>();

/** As {@link findIn}, handing each find on; returns the number of words looked at closely. */
export function scan(
  lexicons: readonly FlatLexicon[],
  text: string,
  lang: string,
  emit: (found: Found) => void,
): number {
  const rules = rulesOf(lang, () => languages);
  const [owner] = lexicons;
  const walk = (owner && idle.get(owner)) ?? new Walk();
  if (owner !== undefined) idle.delete(owner); // a search from within `emit` takes another
  walk.reset(text, rules);
  const n = text.length;
  const closer = rules.hasEndings || rules.prefixes.size > 0;
  const word = walk.first;
  const { units, at, hashes } = word;
  let i = 0;
  while (i < n) {
    const first = FOLD[text.charCodeAt(i)] ?? 0;
    const cls = first & WORD_CLASSES;
    if (cls === 0 || (first & 0xffff) === SEP.dropped || (first & CLASS.mark) !== 0) {
      i++;
      continue;
    }
    const start = i;
    let h = SEED;
    let mix: number;
    // Words that may take an ending or prefix are kept as they are hashed, to be looked at without it.
    let kept = -1;
    if (cls === CLASS.single) {
      h = step(h, first & 0xffff);
      i++;
      const next = i < n ? (FOLD[text.charCodeAt(i)] ?? 0) : 0;
      const f = next & 0xffff;
      mix = MIX.single;
      if ((next & WORD_CLASSES) !== 0 && f !== SEP.dropped) {
        h = step(h, f < EXPANSION_BASE ? f : (EXPANDED[f - EXPANSION_BASE]?.[0] ?? 0));
        // Two letters of an alphabet begin too many words.
        const third = (next & CLASS.spaceless) !== 0 && i + 1 < n ? (FOLD[text.charCodeAt(i + 1)] ?? 0) : 0;
        const t = third & 0xffff;
        if ((third & CLASS.spaceless) !== 0 && t < EXPANSION_BASE && f < EXPANSION_BASE) {
          h = step(h, t);
          mix = MIX.triple;
        }
      }
    } else {
      mix = (first & CLASS.lower) !== 0 ? MIX.lower : MIX.upper;
      let e = first;
      if (closer && mix === MIX.upper) kept = 0;
      for (;;) {
        const f = e & 0xffff;
        if (f < EXPANSION_BASE) {
          if (f >= 0x20) {
            if (kept >= 0 && kept <= MAX_TOKEN) {
              units[kept] = f;
              at[kept] = i;
              hashes[kept++] = h;
            }
            h = step(h, f);
          }
        } else {
          // Rare enough to be read again.
          if (kept >= 0) kept = MAX_TOKEN + 1;
          for (const u of EXPANDED[f - EXPANSION_BASE] ?? []) h = step(h, u);
        }
        i++;
        if (i >= n) break;
        e = FOLD[text.charCodeAt(i)] ?? 0;
        if ((e & cls) === 0) {
          const f = e & 0xffff;
          if ((f !== SEP.quote && f !== SEP.apostrophe) || !quoteInside(text, i)) break;
        }
      }
    }
    const running = h;
    h = finish(h);
    let found: Found | null = null;
    if (!mayStartIn(lexicons, h, mix)) {
      if (kept < 0) continue;
      if (kept > MAX_TOKEN) {
        if (!word.load(text, start)) continue;
      } else {
        word.first = first;
        word.start = start;
        word.end = i;
        word.length = kept;
        at[kept] = i;
        hashes[kept] = running;
      }
      if (!walk.worth(lexicons)) continue;
    }
    for (let k = 0; k < lexicons.length; k++) {
      const lex = lexicons[k];
      if (lex !== undefined) found = walk.at(lex, k, start, found);
    }
    if (found !== null) {
      emit(found);
      i = Math.max(i, found.end);
      // Two characters of a script without spaces were hashed, one was passed.
      if (cls === CLASS.single) i = found.end;
    }
  }
  const { work } = walk;
  walk.reset('', rules);
  if (owner !== undefined) idle.set(owner, walk);
  return work;
}

/** A quote or geresh between two Hebrew letters belongs to the word: ארה"ב, ז'נבה. */
function quoteInside(text: string, i: number): boolean {
  return (
    i + 1 < text.length &&
    ((FOLD[text.charCodeAt(i - 1)] ?? 0) & CLASS.hebrew) !== 0 &&
    ((FOLD[text.charCodeAt(i + 1)] ?? 0) & CLASS.hebrew) !== 0
  );
}
