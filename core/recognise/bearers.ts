/** A place's name that is a part of somebody's: by the title, the given or the family name beside it, and in bylines. */
import { isBlank, wordAfter, wordBefore } from './context';
import { BEFORE_BY, CREDIT_JOINTS, CREDITS, HONORIFICS } from './data/bylines';
import { GIVEN_COUNTRIES, GIVEN_PLACES } from './data/given-places';
import { FAMILY, MORE_GIVEN } from './data/more-names';
import { PERSON_TITLES } from './data/people-words';
import { NAME_TAILS } from './data/place-words';
import { isCalendarWord } from './data/tail-words';
import { isStopWord } from './frequent-words';
import { isDateline, standsInPlace } from './located';
import type { Neighbour, Sense, Spot, Surroundings } from './model';
import { words, type WordSet } from '../text/words';

/** Languages whose given and family names the lists hold; elsewhere those may be words. */
const LANGUAGES: WordSet = words('en fr de es it pt nl ca gl');

/** Length of the credit before a name, and of the line that it is, UTF-16 units. */
const CREDIT = 60;
const CREDIT_LINE = 110;
/** Words of a credit that are looked at. */
const MOST = 8;

/** Is the place at this spot a part of somebody's name? */
export function isBearer(spot: Spot, isCountry: boolean, page: Surroundings): boolean {
  const { before, after, line } = spot;
  if (line === 'caps' || spot.end > spot.stemEnd || !LANGUAGES.has(spot.lang)) return false;
  const { text } = page;
  if (before !== null) {
    if (before.upper && (isTitled(before, isTown(spot), text) || hasGiven(spot, before, isCountry, page)))
      return true;
    if ((before.upper || CREDITS.has(before.lower)) && isCredited(spot, before, text)) return true;
  }
  return (
    after !== null &&
    after.upper &&
    isBlank(after.gap) &&
    (hasFamily(spot, after, isCountry, text) || isGiven(spot, after, isCountry, page))
  );
}

/** "Dr Chad Milan", "Mrs. Gloria Togo": a title, a name, and the place. */
function isTitled(before: Neighbour, isCity: boolean, text: string): boolean {
  if (!isBlank(before.gap)) return false;
  const title = wordBefore(text, before.start);
  if (title?.upper !== true) return false;
  if (HONORIFICS.has(title.lower)) return title.gap === '. ' || isBlank(title.gap);
  // "Premier Melbourne Douglas"; "Prime Minister London" has no name between.
  return isCity && isBlank(title.gap) && PERSON_TITLES.has(title.lower) && !PERSON_TITLES.has(before.lower);
}

/** "Samson Benin", "Victoria Valence": a given name, which may be a place, too ("Florence Limoges"), but does not hold this one. */
function hasGiven(
  spot: Spot,
  { lower, end, gap }: Neighbour,
  isCountry: boolean,
  page: Surroundings,
): boolean {
  if (!isBlank(gap)) return false;
  const known = page.endsAt(end);
  if (MORE_GIVEN.has(lower)) return !known || !isCountry;
  if (!known || spot.line !== 'normal') return false;
  return (
    (GIVEN_PLACES.has(lower) || GIVEN_COUNTRIES.has(lower)) && spot.senses.every((s) => isApart(s, lower))
  );
}

const isTown = ({ senses, line }: Spot): boolean =>
  line === 'normal' && senses.every(({ subject: { kind } }) => kind === 'city');

/** Is it a town that does not lie in a place of that name? */
const isApart = ({ subject: { kind, within } }: Sense, lower: string): boolean =>
  kind === 'city' && !within.some((id) => id.startsWith(lower));

/** "Georgia Winnipeg": a given name before a town. */
const isGiven = (spot: Spot, after: Neighbour, isCountry: boolean, page: Surroundings): boolean =>
  !isCountry &&
  spot.line === 'normal' &&
  (GIVEN_PLACES.has(spot.lower) || GIVEN_COUNTRIES.has(spot.lower) || MORE_GIVEN.has(spot.lower)) &&
  page.startsAt(after.start) &&
  !standsInPlace(spot, page.text);

/** "Pune Singh", "Denver Pyle": a family name behind the town's, where nothing says that one is there. */
function hasFamily(spot: Spot, after: Neighbour, isCountry: boolean, text: string): boolean {
  if (!FAMILY.has(after.lower) || (isCountry && !GIVEN_COUNTRIES.has(spot.lower))) return false;
  if (standsInPlace(spot, text)) return false;
  const next = wordAfter(text, after.end);
  // "Houston Johnson Street"
  return !(next?.upper === true && isBlank(next.gap) && NAME_TAILS.has(next.lower));
}

/** "By Jackson Charlotte, AP", "Par Romain Nancy, avec …", "From Sunday Lagos in Accra": one of the names of a line's credit. */
function isCredited(spot: Spot, before: Neighbour, text: string): boolean {
  let from = spot.start;
  while (from > 0 && text.charCodeAt(from - 1) !== 10) if (spot.start - --from > CREDIT) return false;
  const line = text.slice(from, from + CREDIT_LINE + 1);
  if (line.length > CREDIT_LINE && !line.includes('\n')) return false;
  if (isDateline(spot, text)) return false;
  const { after } = spot;
  let names =
    after !== null &&
    after.upper &&
    isBlank(after.gap) &&
    !isStopWord(after.lower, spot.lang) &&
    !isCalendarWord(after.lower)
      ? 1
      : 0;
  let word: Neighbour | null = before;
  for (let i = 0; i < MOST && word !== null; i++) {
    const joined = isBlank(word.gap) || word.gap === ', ' || word.gap === ': ' || word.gap === '. ';
    if (!joined) return false;
    const next: Neighbour | null = wordBefore(text, word.start);
    const opens = next === null || /[.|·]/.test(next.gap);
    if (opens && word.upper && CREDITS.has(word.lower)) return names > 0 && isNameEnd(spot, text);
    if (word.lower === 'by' && next !== null && BEFORE_BY.has(next.lower)) return names > 0;
    if (word.upper) names++;
    else if (!CREDIT_JOINTS.has(word.lower)) return false;
    word = next;
  }
  return false;
}

/** Does the name end as one of a credit does: the line, a mark, "and", "in"? No verb follows ("By Monday London had …"). */
function isNameEnd({ after, lang }: Spot, text: string): boolean {
  let word = after;
  if (word !== null && word.upper && isBlank(word.gap)) word = wordAfter(text, word.end);
  return (
    word === null ||
    !isBlank(word.gap) ||
    (isStopWord(word.lower, lang) && !/^(?:ha[ds]|was|were|is|has)$/.test(word.lower))
  );
}
