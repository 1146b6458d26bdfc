/** Countries that stand in a list: "China and Russia" are no porcelain. */
import { isCommonWord } from './data/common-words';
import type { Sense, Spot } from './model';

/** What joins two names of a list, an article before the second one included. */
const JOINED =
  /^(?:[,،、]\s*|\s(?:and|et|und|y|e|и|і|та|ve|və|և|en|och|og|a|i|și|και|dan|na|đến|và|ja|es|és|ir|un)\s(?:the\s|la\s|le\s|les\s|l['’]|die\s|der\s|el\s|los\s|a\s|o\s)?|\sو\s?)$/u;
const MOST_JOINED = 10;

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
      JOINED.test(text.slice(from, to))
    );
  });

/** Is one of these neighbours a country that is no word of the language, joined to the spot by "and" or a comma? */
export const joinsCountry = (text: string, spot: Spot, neighbours: readonly (Spot | undefined)[]): boolean =>
  joins(text, spot, neighbours, ({ subject }) => subject.kind === 'country');

/** The same of a capital. */
export const joinsCapital = (text: string, spot: Spot, neighbours: readonly (Spot | undefined)[]): boolean =>
  joins(text, spot, neighbours, ({ subject }) => subject.capitalOf !== null);
