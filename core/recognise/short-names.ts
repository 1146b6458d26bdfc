/** Short names of bodies: whose they are, where a longer name on the page ends in them. */
import { NOUN_CAPITALS } from './capitals';
import { isBlank } from './context';
import { isOwnWord } from './data/common-words';
import type { Spot } from './model';

/** A name without its article: "The Times", "Le Monde". */
export const withoutArticle = (name: string) =>
  name.replace(/^(?:the|les?|la|die|der|das|el|los|il)\s/iu, '');

/** Last words of the longer names of bodies on a page, to the ids of those: "Times" where The New York Times is named. */
export function bodiesByLastWord(spots: readonly Spot[]): Map<string, Set<string>> {
  const tails = new Map<string, Set<string>>();
  for (const { surface, senses } of spots) {
    const last = /[\s\u00a0](\S+)$/u.exec(withoutArticle(surface))?.[1];
    const [sense] = senses;
    if (last === undefined || sense?.subject.kind !== 'organization' || senses.length > 1) continue;
    const ids = tails.get(last) ?? new Set();
    tails.set(last, ids.add(sense.subject.id));
  }
  return tails;
}

/** "МИД России", "ABD Merkez Bankası", "ЦБ РФ": several words, the first or last of them in capitals, are one body's own. */
export function holdsAcronym(name: string): boolean {
  const words = name.split(/[\s\u00a0]/u);
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length > 1 && ends.some((w) => w.length > 1 && w === w.toUpperCase() && w !== w.toLowerCase());
}

/** Where every noun has a capital, a word is a body's name between quotation marks ("„Bild“") or with its own article ("die Bild"). */
export const isNoun = (text: string, { lang, start, before }: Spot, lower: string): boolean =>
  NOUN_CAPITALS.has(lang) &&
  isOwnWord(lower, lang) &&
  !/["'„“«»‚]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  before?.lower !== 'die';

/** "PKO BP": do capitals alone stand right before the spot that are no known name (`previous` is the spot before)? */
export const followsLetters = ({ before }: Spot, previous: Spot | undefined): boolean =>
  before !== null &&
  isBlank(before.gap) &&
  /^[A-Z]{2,4}$/.test(before.word) &&
  (previous?.end ?? 0) <= before.start;
