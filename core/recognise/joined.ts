/** Countries that stand in a list: "China and Russia" are no porcelain. */
import { isCommonWord } from './data/common-words';
import { isAnd } from './data/conjunctions';
import type { Sense, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** Letters between two names of a list, at most. */
const MOST_JOINED = 10;
/** Articles of countries, which may stand before the second name. */
const ARTICLES: WordSet = words("the la le les l' l’ die der den el los a o os η ο το");

/** A comma, or "and" with an article behind it at most; in Arabic letters "and" is written onto the second name. */
function isJoint(gap: string, lang: string): boolean {
  if (/^[,،、]\s*$/.test(gap) || /^\sو\s?$/.test(gap)) return true;
  const [and = '', article, more] = gap.trim().split(/\s+/);
  return isAnd(and, lang) && more === undefined && (article === undefined || ARTICLES.has(article));
}

/** Does "and" or a comma join the spot to one of these neighbours, of which this holds? */
const joins = (
  text: string,
  spot: Spot,
  neighbours: readonly (Spot | undefined)[],
  holds: (sense: Sense) => boolean,
): boolean =>
  neighbours.some((other) => {
    if (other === undefined) return false;
    const [from, to] = other.start > spot.start ? [spot.end, other.start] : [other.end, spot.start];
    return (
      to - from <= MOST_JOINED &&
      other.senses.some((s) => s.kind !== 'demonym' && s.kind !== 'role' && holds(s)) &&
      !isCommonWord(other.lower, other.lang) &&
      isJoint(text.slice(from, to), spot.lang)
    );
  });

/** Is one of these neighbours a country that is no word of the language, joined to the spot by "and" or a comma? */
export const joinsCountry = (text: string, spot: Spot, neighbours: readonly (Spot | undefined)[]): boolean =>
  joins(text, spot, neighbours, ({ subject }) => subject.kind === 'country');

/** The same of a capital. */
export const joinsCapital = (text: string, spot: Spot, neighbours: readonly (Spot | undefined)[]): boolean =>
  joins(text, spot, neighbours, ({ subject }) => subject.capitalOf !== null);
