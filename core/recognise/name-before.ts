/** What stands before a place's name and makes another name of it: "David Paterson", "Real Madrid", "HSBC Malta". */
import { isCapital, isConstruct, isOffice, NOUN_CAPITALS, ROMAN } from './capitals';
import { isBlank, opensSentence, wordBefore } from './context';
import { isCommonWord } from './data/common-words';
import { FORMS_OF_ADDRESS, FROM } from './data/given-places';
import { isHome } from './data/homes';
import { SENTENCE_OPENERS } from './data/openers';
import { GIVEN_NAMES, MEDIA_HEADS, PERSON_TITLES } from './data/people-words';
import {
  NAME_HEADS,
  OF_WORDS,
  OPEN_AFTER,
  PLACE_MODIFIERS,
  placePrepositions,
  POLITICAL_HEADS,
} from './data/place-words';
import { isOfPlace } from './data/place-kinds';
import { isCalendarWord } from './data/tail-words';
import { unelided } from './elisions';
import { isStopWord } from './frequent-words';
import { hasLocativeEnding, isToldPlace } from './located';
import type { Blocked, LineCase, Neighbour, Spot, Surroundings } from './model';
import { words, type WordSet } from '../text/words';

/** Is the place a part of the name that begins before it, or of somebody's? */
export function nameBefore(spot: Spot, isCountry: boolean, page: Surroundings): Blocked {
  const { lang } = spot;
  const before = spot.before === null ? null : unelided(spot.before);
  if (before === null) return null;
  // "World Health Organization's Beijing spokesman": whose it is.
  if (lang === 'en' && /['’]s$/.test(before.lower) && (page.endsAt(before.end - 2) || isOffice(spot.after)))
    return null;
  // "Dünən Bakı şəhərində": what it is stands behind it.
  if (isBlank(before.gap) && isToldPlace(spot)) return null;
  if (!isBlank(before.gap)) return joinedBefore(spot, before, isCountry, page);
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
  if (before.lower === before.word.toUpperCase()) {
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
  return capitalBefore(spot, before, isCountry, page.text);
}

/** "Bramble Morelos", "HSBC Malta": a word with a capital, no known name's, right before it in running text. */
function capitalBefore(spot: Spot, before: Neighbour, isCountry: boolean, text: string): Blocked {
  const { lang } = spot;
  const { lower, word } = before;
  if (PLACE_MODIFIERS.has(lower) || PERSON_TITLES.has(lower) || isCalendarWord(lower)) return null;
  const opens = opensSentence(text, before.start, wordBefore(text, before.start));
  // "HSBC Malta", "Austal USA": a firm's branch, within a sentence; "President" and the like stand above.
  if (isCountry && !isCommonWord(spot.lower, lang)) return !opens && isFirm(word) ? 'name' : null;
  // "The bands Boston Manor and Of Montreal"
  if ((word === 'Of' || word === 'De') && !isCountry && ROMAN.has(lang) && !opens) return 'name';
  if (isStopWord(lower, lang) || placePrepositions(lang).has(lower) || OF_WORDS.has(lower)) return null;
  if (!opens) return OPEN_AFTER.has(lower) || POLITICAL_HEADS.has(lower) ? null : 'name';
  // "Alfredo Morelos certainly …", but "Visiting Washington …", "Inside Manchester …".
  // A genitive belongs to the noun that opens the sentence: "Мэр Варшавы", "Burmistrz Kijowa".
  const isOpen =
    isCountry ||
    spot.end > spot.stemEnd ||
    isBareGenitive(spot) ||
    isLongArea(spot) ||
    isConstruct(lower, lang) ||
    word.length < 3 ||
    SENTENCE_OPENERS.has(lower) ||
    /(?:ing|ly|ed|side)$/u.test(lower);
  return isOpen ? null : 'name';
}

/** "Yesayan Dağlık Karabağ Meclisi başkanıdır": nobody is called like an area of several words. */
const isLongArea = ({ surface, senses }: Spot): boolean =>
  /\s/u.test(surface) && senses.every(({ subject }) => subject.kind === 'area');

/** Before a hyphen and a place they leave it one: "ex-Yugoslavia", "US-Iran talks". */
const PREFIXES: WordSet = words('ex non pro anti post pre us u.s inter trans sino');

/** "Ulster-Leeds", "Hughes & London", "J. London", "Mrs. Bath": what a mark joins to it. */
function joinedBefore(spot: Spot, before: Neighbour, isCountry: boolean, page: Surroundings): Blocked {
  const { gap, word, lower, upper } = before;
  if (/^\s*&\s*$/u.test(gap)) return upper && !page.endsAt(before.end) ? 'name' : null;
  if (/^[-‐‑]$/u.test(gap)) {
    if (spot.surface === 'France' && word === 'Ouest') return 'name';
    if (!isCapital(word) || page.endsAt(before.end) || PLACE_MODIFIERS.has(lower)) return null;
    return NOUN_CAPITALS.has(spot.lang) || PREFIXES.has(lower) ? null : 'name';
  }
  const isShort = upper && !isCountry && /^\.\s$/u.test(gap);
  return isShort && (word.length === 1 || FORMS_OF_ADDRESS.has(lower)) ? 'person' : null;
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
const isGiven = (lower: string): boolean => lower.split('-').every((part) => GIVEN_NAMES.has(part));

/** "Albert Hastings" before "Markham": a given name and a word of one known name. */
function hasGivenBefore(before: Neighbour, page: Surroundings): boolean {
  if (!page.endsAt(before.end) || !page.startsAt(before.start)) return false;
  const first = wordBefore(page.text, before.start);
  return first !== null && isBlank(first.gap) && first.upper && GIVEN_NAMES.has(first.lower);
}

/** An acronym in Latin letters; in Russian one before a country is a ministry ("МИД России"). */
const isFirm = (word: string): boolean => word.length > 2 && /^[A-Z]+$/.test(word);
