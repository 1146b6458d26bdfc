/** "Turkey", "Nice", "Orange": what a place's reading loses where its name is a word, too. */
import { isCaseless } from './caseless';
import { isBlank } from './context';
import { isOwnWord, isWordOnly } from './data/common-words';
import { isHome } from './data/homes';
import { LOCATIVE } from './data/place-words';
import { isStopWord } from './frequent-words';
import type { Spot, Subject } from './model';
import { hasSupportedRegion, isAmongStates } from './namesakes';
import type { PlaceContext } from './place-context';
import { isLittleKnown } from './prior';
import { words, type WordSet } from '../text/words';

/** Countries whose names are words for a ware or an animal, and that, unlike Turkey, nobody in a tale is called. */
const WARES: WordSet = words('china guinea');

/** Does a preposition that hardly ever stands before a person stand before the name, within a sentence? */
export const isWithin = ({ before, line, opens }: Spot): boolean =>
  !opens && line === 'normal' && before !== null && isBlank(before.gap) && LOCATIVE.has(before.lower);

/**
 * How much a place's score loses where its name is an everyday word of the text's language (`caseless.ts`: `isWord`).
 * @returns tenths and more of a score; less than nothing where what stands around says all the more that it is the place
 */
export function commonPenalty(spot: Spot, subject: Subject, c: PlaceContext, dateline: boolean): number {
  // Within a sentence the capital tells a town from a word, but not from somebody's name.
  const told = !spot.opens && spot.line === 'normal' && isWordOnly(spot.lower, spot.lang);
  let p = told ? 0.9 : 1.3;
  if (subject.population >= 1e6 || subject.capitalOf !== null) p -= 0.7;
  if (subject.kind === 'country') {
    // "Turkey" in a tale: nothing else of the country, and hardly ever in a place's position.
    const near =
      c.joinsCountry ||
      c.acts ||
      // "China" with its capital within three sentences is no porcelain.
      (c.use.inside >= 3 && WARES.has(spot.lower)) ||
      c.support.country(subject.id, subject.id) > 0 ||
      (!isAmongStates(spot, subject, c.support) && c.support.countryNear(subject, 1500));
    p = near ? 0.4 : c.use.located >= 1 && c.use.located * 3 >= c.use.free ? 0.9 : 4;
    // Georgia among the states of another country is the state.
    if (!near && hasSupportedRegion(spot, subject, c.support)) p += 1.2;
  }
  const witnesses = subject.country === null ? 0 : c.support.country(subject.country, subject.id);
  const supported = witnesses > 0;
  // "Georgia's two senators", among three other states at least.
  if (subject.kind === 'region' && witnesses >= 3 && !isStopWord(spot.lower, spot.lang)) p -= 1.2;
  // Without capitals nothing but the page's other names tells "سيول" (Seoul) from the floods.
  if (subject.kind !== 'country' && isCaseless(spot.surface)) return supported ? p : Math.max(p, 1) + 1;
  // A word of the language that a little town abroad is called, and nothing is there ("Orange vend sa filiale").
  if (
    !c.stands &&
    subject.kind === 'city' &&
    isOwnWord(spot.lower, spot.lang) &&
    isLittleKnown(subject) &&
    !isHome(subject.country, spot.lang)
  )
    p += 0.9;
  if (
    spot.opens &&
    !dateline &&
    c.use.inside === 0 &&
    !c.joinsCapital &&
    !(subject.kind === 'country' && (c.joinsCountry || c.acts))
  )
    p += 0.7;
  if (c.use.located > 0 && subject.kind !== 'country') p -= supported ? 0.6 : 0.2;
  // "In Lyon", "in Austin": large, within a sentence, and where hardly anybody is.
  const large = isWordOnly(spot.lower, spot.lang) ? 1e5 : 2e5;
  if (subject.kind === 'city' && subject.population >= large && isWithin(spot)) p -= 0.4;
  return p;
}
