/** Articles and prepositions that a word begins with, up to an apostrophe: "l’équipe", "dell’ordine", "qu’Ankara". */
import type { Neighbour } from './model';
import { lowerOf } from '../text/lower';

/** Four letters at most: Italian "dell’", "nell’", "sull’". */
const ELISION = /^[^\s'’]{1,4}['’]/;

/** Letters of the elision that a word begins with, the apostrophe included; 0 if there is none. */
export const elisionOf = (word: string): number => ELISION.exec(word)?.[0].length ?? 0;

/** The word (small letters) as lists have it: "équipe" for "l’équipe", and for itself. */
export const withoutElision = (lower: string): string => lower.slice(elisionOf(lower));

/** Those before a name's word with a capital: "O’Neill" has none. */
const BEFORE_NAMES = /^(?:[ldLD]|dell|all|nell|sull|dall|[Uu]n|Dell|All|Nell|Sull)['’](.+)$/u;

/** "l’Olympique" without its article, as a neighbour of its own; any other word as it is. */
export function unelided(word: Neighbour): Neighbour {
  if (!/['’]/.test(word.word)) return word;
  const bare = BEFORE_NAMES.exec(word.word)?.[1];
  if (bare === undefined) return word;
  return { ...word, word: bare, lower: lowerOf(bare), upper: /^\p{Lu}/u.test(bare) };
}
