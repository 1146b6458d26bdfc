/** Blocking contexts: what stands beside a place's name and makes another name of it. */
import { endsQuotedName, inAddress, isAuthor, isQuotedName } from './address';
import { isThingsName } from './apposed';
import { inBody } from './bodies';
import { isBlank, opensSentence, wordAfter, wordBefore } from './context';
import { isCommonWord } from './data/common-words';
import { isHome } from './data/homes';
import { FORMS_OF_ADDRESS, FROM, GIVEN_COUNTRIES, GIVEN_PLACES, isGivenName } from './data/given-places';
import { GIVEN_NAMES, MEDIA_HEADS, PERSON_TITLES } from './data/people-words';
import {
  FEATURE_TAILS,
  INSTITUTIONS,
  NAME_HEADS,
  isNameTail,
  OF_WORDS,
  OPEN_AFTER,
  PHRASES,
  PLACE_MODIFIERS,
  POLITICAL_HEADS,
  RIVERS,
  placePrepositions,
} from './data/place-words';
import { isOfPlace } from './data/place-kinds';
import { isCalendarWord } from './data/tail-words';
import { insideName } from './inside';
import { isStopWord } from './frequent-words';
import { hasLocativeEnding, isBeyondLatin, isCalledPlace, isToldPlace, standsInPlace } from './located';
import type { LineCase, Neighbour, Spot } from './model';
import { otherName } from './other-names';
import { isBearer } from './bearers';
import { isFamilyName } from './family-names';
import {
  isCapital,
  isConstruct,
  isOffice,
  isLinked,
  isOfTown,
  NOUN_CAPITALS,
  ROMAN,
  SENTENCE_OPENERS,
  TITLE_CAPITALS,
  unelided,
} from './capitals';
import { isInQuotedName } from './quotes';
import { isThing } from './things';
import { isTitle } from './titles';
import { isAged, isFamily, isKin, isSpeaker, isWhoever } from './kin';
import { isProfessional } from './professions';
import { isDotted } from './unspaced';
import { isVietnamesePerson } from './vietnamese';
import { words, type WordSet } from '../text/words';

/**
 * Why a place's name is not the place: `person` (part of a person's name), `name` (part of another name), `team` (a team is
 * called so).
 */
export type Blocked = 'person' | 'name' | 'team' | null;

/** What the blocking rules need to know of the page besides the spot. */
export interface Surroundings {
  readonly text: string;
  /** Does a known name end, or start, at this offset? */
  readonly endsAt: (offset: number) => boolean;
  readonly startsAt: (offset: number) => boolean;
}

/**
 * Does the context say that the name at this spot is part of a longer name, or of a person's?
 * `isKnown`: it is the name of a large place.
 */
export function blockedPlace(spot: Spot, isCountry: boolean, isKnown: boolean, page: Surroundings): Blocked {
  if (inAddress(page.text, spot) || endsQuotedName(page.text, spot) || isQuotedName(page.text, spot))
    return 'name';
  if (!isCountry && (isAuthor(spot, page) || isRiver(spot))) return 'name';
  if (isThing(spot, isCountry, page) || isTitle(spot, isCountry, page) || isInQuotedName(spot, page))
    return 'name';
  if (isFamily(spot) || isKin(spot, isCountry, page.text) || isBearer(spot, isCountry, page)) return 'person';
  if (isCountry && isVietnamesePerson(spot, page)) return 'person';
  if ((!isCountry || GIVEN_COUNTRIES.has(spot.lower)) && isProfessional(spot, page.text, isCountry))
    return 'person';
  if (!isCountry && isSpeaker(spot, page.text)) return 'person';
  if ((isAged(spot, page.text) || (!isCountry && isWhoever(spot))) && !standsInPlace(spot, page.text))
    return 'person';
  if (!isCountry && isThingsName(spot, page.text)) return 'name';
  const body =
    inBody(page.text, spot, isCity(spot), page.endsAt) ??
    otherName(spot, isCountry, page.text, page.startsAt);
  if (body !== null) return body;
  return (
    afterName(spot, isCountry, isKnown, page) ??
    beforeName(spot, isCountry, page) ??
    insideName(spot, page.text)
  );
}

/** Is it a city, or the region around one? */
const isCity = ({ senses }: Spot) =>
  senses.some(({ subject }) => subject.kind === 'city') &&
  !senses.some(({ subject: { kind } }) => kind === 'country' || kind === 'area');

/** "the Mississippi": with the article the river, unless a noun follows ("the Mississippi vote"). */
const isRiver = ({ lower, before, after, lang }: Spot): boolean =>
  lang === 'en' &&
  before?.lower === 'the' &&
  RIVERS.has(lower) &&
  (after === null || !isBlank(after.gap) || isStopWord(after.lower, lang));

/** What is called after the place where it was first found. */
const DISEASES: WordSet = words('virus flu fever syndrome disease strain');

const isGivenCity = ({ stem, lower, lang }: Spot): boolean =>
  isGivenName(stem, lang) || isGivenName(lower, lang);

function afterName(spot: Spot, isCountry: boolean, isKnown: boolean, page: Surroundings): Blocked {
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
    if (PHRASES[spot.lower]?.has(after.lower) === true) return 'name';
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
    // "Dubai Police", "Tianjin Detention Centre": of the place; "Paris Jackson", "Florence Pugh": of nobody knows whom.
    // A country's name, or a city's after "of", may stand before the name of who governs it.
    const ofWhich = spot.before !== null && isBlank(spot.before.gap) && OF_WORDS.has(spot.before.lower);
    const plain =
      isKnown &&
      (isCountry || GIVEN_COUNTRIES.has(spot.lower)
        ? (ofWhich && !GIVEN_NAMES.has(spot.lower)) || !GIVEN_COUNTRIES.has(spot.lower)
        : ofWhich ||
          spot.surface === spot.surface.toUpperCase() ||
          isBeyondLatin(spot.surface) ||
          (!GIVEN_NAMES.has(after.lower) && isOfTown(spot, after, page.text))) &&
      !isCommonWord(spot.lower, lang);
    return plain ? null : 'name';
  }
  // "索菲亚·罗兰": foreign names of people are joined so.
  if (/^[·・•‧]$/.test(after.gap) && spot.line === 'none' && !isDotted(spot)) return 'person';
  if (/^\s*&\s*$/u.test(after.gap) && after.upper && !page.startsAt(after.start)) return 'name';
  if (/^[-‐‑]$/u.test(after.gap) && isLinked(after.word)) return 'name';
  if (/^[-‐‑]$/u.test(after.gap) && after.upper && !NOUN_CAPITALS.has(lang) && !page.startsAt(after.start)) {
    return after.word === after.word.toUpperCase() ? null : 'name';
  }
  return null;
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

function beforeName(spot: Spot, isCountry: boolean, page: Surroundings): Blocked {
  const { lang } = spot;
  const before = spot.before === null ? null : unelided(spot.before);
  if (before === null) return null;
  // "World Health Organization's Beijing spokesman": whose it is.
  if (lang === 'en' && /['’]s$/.test(before.lower) && (page.endsAt(before.end - 2) || isOffice(spot.after)))
    return null;
  // "Dünən Bakı şəhərində": what it is stands behind it.
  if (isBlank(before.gap) && isToldPlace(spot)) return null;
  if (/^\s*&\s*$/u.test(before.gap) && before.upper && !page.endsAt(before.end)) return 'name';
  if (/^[-‐‑]$/u.test(before.gap)) {
    if (spot.surface === 'France' && before.word === 'Ouest') return 'name';
    if (!isCapital(before.word) || page.endsAt(before.end) || PLACE_MODIFIERS.has(before.lower)) return null;
    return NOUN_CAPITALS.has(lang) ||
      /^(?:ex|non|pro|anti|post|pre|us|u\.s|inter|trans|sino)$/u.test(before.lower)
      ? null
      : 'name';
  }
  const initial = /^\.\s$/u.test(before.gap) && before.word.length === 1 && before.upper;
  if (initial && !isCountry) return 'person';
  // "Mr. London", "Mrs. Bath"
  if (!isCountry && before.gap === '. ' && before.upper && FORMS_OF_ADDRESS.has(before.lower))
    return 'person';
  if (!isBlank(before.gap)) return null;
  if (!isCountry && FROM.has(before.lower)) {
    const first = wordBefore(page.text, before.start);
    if (
      first?.upper === true &&
      isBlank(first.gap) &&
      GIVEN_NAMES.has(first.lower) &&
      !page.endsAt(first.end)
    )
      return 'person';
  }
  if (!before.upper && before.lower === before.word.toUpperCase()) {
    // Letters without capitals: a given name, or what a paper is called.
    if (MEDIA_HEADS.has(before.lower) && !/[\s\u00a0]/u.test(spot.surface)) return 'name';
    return GIVEN_NAMES.has(before.lower) && !page.endsAt(before.end) ? 'person' : null;
  }
  // Somebody in Berlin ("Ayşe Berlin'de"): no name ends so.
  if (!before.upper || hasLocativeEnding(spot) || isOfPlace(before.lower, lang)) return null;
  const given = isGiven(before.lower);
  if (!given && !isCountry && isGoneTo(spot)) return null;
  // "David Paterson": David is a city, too, but a given name first. A country follows its cities without a comma now and then.
  const isName = page.endsAt(before.end) && !(page.startsAt(before.start) && !isCountry);
  if (given && (!isName || before.lower.includes('-'))) return 'person';
  if (!isCountry && spot.line === 'normal' && hasGivenBefore(before, page)) return 'person';
  // "As Moscow …", "AS RUSSIA …": a small word that opens a sentence, or stands in a line of capitals, is no team's.
  if (NAME_HEADS.has(before.lower) && !(isStopWord(before.lower, lang) && !isAcronym(before, spot.line)))
    return 'name';
  if (!isCountry && PERSON_TITLES.has(before.lower)) return 'person';
  if (spot.line !== 'normal' || NOUN_CAPITALS.has(lang) || page.endsAt(before.end)) return null;
  if (PLACE_MODIFIERS.has(before.lower) || PERSON_TITLES.has(before.lower)) return null;
  if (isCalendarWord(before.lower)) return null;
  if (isCountry && !isCommonWord(spot.lower, lang)) {
    // "HSBC Malta", "Austal USA": a firm's branch, within a sentence; "President" and the like stand above.
    return isBranch(before, page.text) ? 'name' : null;
  }
  // "The bands Boston Manor and Of Montreal"
  if (
    (before.word === 'Of' || before.word === 'De') &&
    !isCountry &&
    ROMAN.has(lang) &&
    !opensSentence(page.text, before.start, wordBefore(page.text, before.start))
  )
    return 'name';
  if (
    isStopWord(before.lower, lang) ||
    placePrepositions(lang).has(before.lower) ||
    OF_WORDS.has(before.lower)
  )
    return null;
  if (opensSentence(page.text, before.start, wordBefore(page.text, before.start))) {
    // "Alfredo Morelos certainly …", but "Visiting Washington …", "Inside Manchester …".
    // A genitive belongs to the noun that opens the sentence: "Мэр Варшавы", "Burmistrz Kijowa".
    if (spot.end > spot.stemEnd || isBareGenitive(spot) || isConstruct(before.lower, lang)) return null;
    return isCountry ||
      before.word.length < 3 ||
      SENTENCE_OPENERS.has(before.lower) ||
      /(?:ing|ly|ed|side)$/u.test(before.lower)
      ? null
      : 'name';
  }
  if (OPEN_AFTER.has(before.lower) || POLITICAL_HEADS.has(before.lower)) return null;
  return 'name';
}

/** In Estonian the genitive of a town or a sea is its name: "Liiklusõnnetus Tartu lähistel", "Laevaliiklus Volga suudmes". */
const isBareGenitive = ({ lang, senses }: Spot): boolean =>
  lang === 'et' && senses.some(({ subject }) => subject.kind === 'area' || isHome(subject.country, lang));

/** "Bakan Fidan Atina'ya gitti": one goes there, whoever stands before it. */
const isGoneTo = ({ surface, start, stemEnd, lang }: Spot): boolean =>
  lang === 'tr' && /^['’][yn]?[ae]$/.test(surface.slice(stemEnd - start));

/** All its letters are capitals, and those of the line are not. */
const isAcronym = ({ word }: Neighbour, line: LineCase): boolean =>
  line !== 'caps' && word === word.toUpperCase();

/** A given name, or two with a hyphen ("Jean-Pierre"). */
const isGiven = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) || (lower.includes('-') && lower.split('-').every((part) => GIVEN_NAMES.has(part)));

/** "Albert Hastings" before "Markham": a given name and a word of one known name. */
function hasGivenBefore(before: Neighbour, page: Surroundings): boolean {
  if (!page.endsAt(before.end) || !page.startsAt(before.start)) return false;
  const first = wordBefore(page.text, before.start);
  return first !== null && isBlank(first.gap) && first.upper && GIVEN_NAMES.has(first.lower);
}

/** An acronym in Latin letters within a sentence, before a country; in Russian that is a ministry ("МИД России"). */
const isBranch = ({ word, start }: Neighbour, text: string): boolean =>
  word.length > 2 && /^[A-Z]+$/u.test(word) && !opensSentence(text, start, wordBefore(text, start));

/** Is the word after a spot the first of "Y" in "X, Y"? Returns it, or null. */
export const afterComma = (text: string, spot: Spot): Neighbour | null => {
  const next = spot.after ?? wordAfter(text, spot.end);
  return next !== null && /^[,،、]\s*$|^\s*\($/u.test(next.gap) ? next : null;
};
