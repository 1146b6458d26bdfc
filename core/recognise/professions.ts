/** A place's name that is somebody's, since it says before it what somebody is: "the model Paris Jackson". */
import { isBlank, wordBefore } from './context';
import { PROFESSIONS } from './data/professions';
import { OPEN_AFTER } from './data/place-words';
import { withoutElision } from './elisions';
import { isStopWord } from './frequent-words';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

const lists = new Map<string, WordSet | null>();
function professions(lang: string): WordSet | null {
  let found = lists.get(lang);
  if (found === undefined) {
    const list = PROFESSIONS[lang];
    lists.set(lang, (found = list === undefined ? null : words(list)));
  }
  return found;
}

/** Does the word (small letters) say what somebody is? */
export const isProfession = (lower: string, lang: string): boolean => professions(lang)?.has(lower) === true;

/** Words of a person's name before the one at the spot. */
const NAMES = 3;

/** Is the city or region at this spot a part of the name of somebody of whom the word before says what they do? */
export function isProfessional(spot: Spot, text: string, isCountry = false): boolean {
  const { before, lang, line } = spot;
  if (before === null || line !== 'normal' || spot.end > spot.stemEnd) return false;
  const list = professions(lang);
  if (list === null) return false;
  let word: Neighbour | null = before;
  for (let names = 0; names <= NAMES && word !== null && isBlank(word.gap); names++) {
    if (list.has(withoutElision(word.lower))) return (names > 0 && !isCountry) || hasName(spot.after, lang);
    if (!word.upper) return false;
    word = wordBefore(text, word.start);
  }
  return false;
}

/** Does another word of a name follow? German writes all nouns with capitals: there nothing is told by one. */
const hasName = (after: Neighbour | null, lang: string): boolean =>
  lang !== 'de' &&
  after !== null &&
  after.upper &&
  isBlank(after.gap) &&
  !OPEN_AFTER.has(after.lower) &&
  !isStopWord(after.lower, lang) &&
  after.word !== after.word.toUpperCase();
