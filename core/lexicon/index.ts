/**
 * The lexicon: all names of the active packs in one flat buffer, and the search for them in a text.
 * `compileLexicon` makes the buffer (slow, when packs change), `openLexicon` reads it (at once, no build step).
 */
import { findIn } from './find';
import { FlatLexicon } from './flat';
import type { Lexicon, MultiCandidate } from './types';

export { compileInSlices, compileLexicon, type CompileOptions } from './compile';
export { FORMAT as LEXICON_VERSION } from './format';
export type * from './types';

/**
 * Opens a buffer made by `compileLexicon`. The buffer is used as it is and must not be changed.
 * @throws RangeError if it is no lexicon of this version: compile anew
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  return new FlatLexicon(buffer);
}

/**
 * Finds the names of several lexicons (a core and a language's shard, or several packs) in one pass over the text:
 * the longest name at each place, with the hits of every lexicon that has it.
 */
export function findAll(lexicons: readonly Lexicon[], text: string, lang: string): readonly MultiCandidate[] {
  const flat = lexicons.map((l) => {
    if (l instanceof FlatLexicon) return l;
    throw new TypeError('not a lexicon of this module');
  });
  return findIn(flat, text, lang);
}
