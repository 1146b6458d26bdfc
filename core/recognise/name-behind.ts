/** What stands behind a place's name and makes another name of it: "Washington Post", "Paris Whitfield", "Maine-et-Loire". */
import { isLinked, isOfTown, NOUN_CAPITALS, TITLE_CAPITALS } from './capitals';
import { isBlank } from './context';
import { isCommonWord } from './data/common-words';
import { GIVEN_COUNTRIES, GIVEN_PLACES, isGivenName } from './data/given-places';
import { GIVEN_NAMES, PERSON_TITLES } from './data/people-words';
import { FEATURE_TAILS, INSTITUTIONS, isNameTail, OF_WORDS, OPEN_AFTER, PHRASES } from './data/place-words';
import { isCalendarWord } from './data/tail-words';
import { isFamilyName } from './family-names';
import { isStopWord } from './frequent-words';
import { isBeyondLatin, isCalledPlace, standsInPlace } from './located';
import type { Blocked, Neighbour, Spot, Surroundings } from './model';
import { isDotted } from './unspaced';
import { words, type WordSet } from '../text/words';

/** What is called after the place where it was first found. */
const DISEASES: WordSet = words('virus flu fever syndrome disease strain');

const isGivenCity = ({ stem, lower, lang }: Spot): boolean =>
  isGivenName(stem, lang) || isGivenName(lower, lang);

/**
 * Is the place a part of the name that goes on behind it, or of somebody's?
 *
 * @param isKnown it is the name of a large place
 */
export function nameBehind(spot: Spot, isCountry: boolean, isKnown: boolean, page: Surroundings): Blocked {
  const { after, lang } = spot;
  if (after === null) return null;
  const inflected = spot.end > spot.stemEnd;
  // "US Steel’s sale", "Rusya İmparatorluğu'na": what hangs on by an apostrophe is no part of the word.
  const tail = after.lower.replace(/(?<=.{3})['’ʼ].*$/u, '');
  // "Владимира Путина", "Volodymyr" in any case.
  if (isBlank(after.gap) && after.upper && spot.line !== 'caps' && isGivenCity(spot)) return 'person';
  if (isBlank(after.gap) && !inflected) {
    // "American University of Kabul", "College of Europe": a town may be called so, but none "of" something.
    if (after.lower === 'of' && INSTITUTIONS.has(spot.lower)) return 'name';
    if (PHRASES.get(spot.lower)?.has(after.lower) === true) return 'name';
    if (DISEASES.has(after.lower)) return 'name';
    if (!after.upper) return null;
    // "Rio Paraná", "Rio Tinto": the river, or what is called after one.
    if (spot.lower === 'rio') return 'name';
    // "In Brasilien Platz 1 der Charts": counted, no square.
    if (isNameTail(tail, lang) && !(isCountry && FEATURE_TAILS.has(tail)) && !isCounted(after, page.text))
      return 'name';
    // "Isabel García" with a town of that name, too; "Sofia Bulgaria" has its comma.
    if (!isCountry && spot.line === 'normal' && page.startsAt(after.start) && !isKnown) {
      if (GIVEN_NAMES.has(spot.lower) && !OPEN_AFTER.has(after.lower)) return 'person';
    }
    // "In Paris Macron said": the town, and who is known; but "to Sydney Sweeney".
    const isThere = page.startsAt(after.start) && standsInPlace(spot, page.text);
    if (spot.line === 'normal' && GIVEN_PLACES.has(spot.lower) && !isThere && !isOpenAfter(after, lang))
      return 'person';
    if (spot.line !== 'normal' || NOUN_CAPITALS.has(lang) || page.startsAt(after.start)) return null;
    if (
      OPEN_AFTER.has(lang === 'en' ? after.lower : tail) ||
      PERSON_TITLES.has(after.lower) ||
      isStopWord(after.lower, lang)
    )
      return null;
    // "от штата Аризона Габриэль …": what it is stands before it.
    if (isCalledPlace(spot)) return null;
    if (isCountry && TITLE_CAPITALS.has(lang)) return null;
    if (!isCountry && isFamilyName(after.lower, lang) && !standsInPlace(spot, page.text)) return 'person';
    return isKnown && isPlainBefore(spot, after, isCountry, page.text) ? null : 'name';
  }
  return joinedBehind(spot, after, page);
}

/** "Maine-et-Loire", "London & Hughes", "索菲亚·罗兰" (foreign names of people): what a mark joins to it. */
function joinedBehind(spot: Spot, after: Neighbour, page: Surroundings): Blocked {
  const { line, lang } = spot;
  const { gap, upper, start, word } = after;
  if (/^[·・•‧]$/.test(gap)) return line === 'none' && !isDotted(spot) ? 'person' : null;
  const isOther = upper && !page.startsAt(start);
  if (/^\s*&\s*$/u.test(gap)) return isOther ? 'name' : null;
  if (!/^[-‐‑]$/u.test(gap)) return null;
  if (isLinked(word)) return 'name';
  return isOther && !NOUN_CAPITALS.has(lang) && word !== word.toUpperCase() ? 'name' : null;
}

/** Does a number stand behind the word? */
const isCounted = ({ end }: Neighbour, text: string): boolean => /^\s\d/.test(text.slice(end, end + 2));

/** May this capitalised word follow a place, which stays one? */
const isOpenAfter = ({ lower, word }: Neighbour, lang: string): boolean =>
  OPEN_AFTER.has(lower) ||
  PERSON_TITLES.has(lower) ||
  isCalendarWord(lower) ||
  isStopWord(lower, lang) ||
  word === word.toUpperCase();

/**
 * "Dubai Police", "Tianjin Detention Centre": of the place; "Paris Jackson", "Florence Pugh": of nobody knows whom. A country's
 * name, or a city's after "of", may stand before the name of who governs it.
 */
function isPlainBefore(spot: Spot, after: Neighbour, isCountry: boolean, text: string): boolean {
  const { before, lang, lower, surface } = spot;
  if (isCommonWord(lower, lang)) return false;
  const ofWhich = before !== null && isBlank(before.gap) && OF_WORDS.has(before.lower);
  if (GIVEN_COUNTRIES.has(lower)) return ofWhich && !GIVEN_NAMES.has(lower);
  if (isCountry || ofWhich || surface === surface.toUpperCase() || isBeyondLatin(surface)) return true;
  return !GIVEN_NAMES.has(after.lower) && isOfTown(spot, after, text);
}
