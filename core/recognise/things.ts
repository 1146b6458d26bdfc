/** A place's name that things, animals and saints bear: "the Roma 3", "a dog called Boston", "la misa de San José". */
import { isBlank, isDigit, opensSentence, wordBefore } from './context';
import { isAnd } from './data/conjunctions';
import { isPlaceHead } from './data/place-kinds';
import { OF_WORDS } from './data/place-words';
import {
  CALLED_PLACES,
  CALLED_WHAT,
  CALLERS,
  NAMING,
  SAINT_HEADS,
  SAINT_TAILS,
  THINGS_DO,
  VERSIONS_AFTER,
} from './data/things';
import { withoutElision } from './elisions';
import type { Neighbour, Spot, Surroundings } from './model';
import { wordsByLanguage } from '../text/words';

/** Does the word (small letters) say what somebody has called something, the name behind it? */
export const isNaming = wordsByLanguage(NAMING);
const isCaller = wordsByLanguage(CALLERS);

/** Is it the name of a product, of whatever is said to be called so, or a saint's? */
export function isThing(spot: Spot, isCountry: boolean, { text, startsAt }: Surroundings): boolean {
  if (spot.line === 'caps' || spot.line === 'none') return false;
  if (isSaint(spot, text)) return true;
  return (
    !isCountry &&
    (isVersion(spot, text) || isNamed(spot, text) || isTheOne(spot, startsAt) || isPaper(spot, text))
  );
}

/** "Lisbon 2.4", "the Roma 3": a version behind the name. */
function isVersion({ before, after, end, lang }: Spot, text: string): boolean {
  if (after === null || !isDigit(after.word.charCodeAt(0))) return false;
  const the = lang === 'en' && before !== null && before.lower === 'the' && isBlank(before.gap);
  const pattern = the
    ? /^\s\d{1,2}(?:\.\d{1,2}){0,2}(?=[\s.,;:?!)]|$)/
    : /^\s\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?=[\s.,;:?!)]|$)/;
  const found = pattern.exec(text.slice(end, end + 14));
  if (found === null) return false;
  // "London 2.5 million": a number of something.
  return !VERSIONS_AFTER.test(text.slice(end + found[0].length, end + found[0].length + 14));
}

const SAINT = /^(?:san|santa|santo|são|sant|saint|sainte|st|sankt)[\s.-]/;

/** "La misa de San José", "Santa Teresa de Jesús": the saint, of whom a church, a feast or an order is. */
function isSaint({ lower, before, after, lang }: Spot, text: string): boolean {
  if (!SAINT.test(lower)) return false;
  if (after !== null && isBlank(after.gap) && OF_WORDS.has(after.lower)) {
    const tail = text.slice(after.end + 1, after.end + 12).toLowerCase();
    if (SAINT_TAILS.some((w) => tail.startsWith(w))) return true;
  }
  if (before === null || !isBlank(before.gap)) return false;
  const isHead = (w: string): boolean => SAINT_HEADS.has(withoutElision(w));
  if (lang === 'de' || lang === 'en') return isHead(before.lower);
  if (lang === 'it' && isHead(before.lower)) return true;
  if (!OF_WORDS.has(before.lower) && before.lower !== 'a') return false;
  const head = wordBefore(text, before.start);
  return head !== null && isBlank(head.gap) && isHead(head.lower);
}

/** "A dog called Boston", "un groupe nommé Chicago"; but "a town called Paris". */
function isNamed({ before, after, lang }: Spot, text: string): boolean {
  if (before === null || !isBlank(before.gap)) return false;
  // "Two sparrows called Bonn and Berlin"
  if (isAnd(before.lower, lang)) {
    const other = wordBefore(text, before.start);
    const verb = other?.upper === true && isBlank(other.gap) ? wordBefore(text, other.start) : null;
    return verb !== null && isBlank(verb.gap) && isNaming(verb.lower, lang);
  }
  if (!isNaming(before.lower, lang)) return false;
  // "Named Copenhagen the greenest city"
  if (after !== null && isBlank(after.gap) && CALLED_WHAT.has(after.lower)) return false;
  let head = wordBefore(text, before.start);
  if (head !== null && calls(head, lang, text)) return false;
  for (let i = 0; i < 2 && head !== null && isBlank(head.gap); i++) {
    if (isPlaceHead(head.lower, lang) || CALLED_PLACES.has(head.lower) || isGround(head, lang)) return false;
    head = wordBefore(text, head.start);
  }
  return true;
}

/** "What he called Beijing’s aggression", « a appelé Moscou à … »: somebody calls the place so, or on it. */
function calls(word: Neighbour, lang: string, text: string): boolean {
  if (!isBlank(word.gap)) return false;
  if (lang === 'en' && word.upper) return true;
  // "A notamment appelé", "ha già chiamato"
  const isAdverb = lang !== 'en' && /ment[eo]?$|^(?:pas|aussi|encore|déjà|già|anche|ya|já)$/.test(word.lower);
  const caller = isAdverb ? wordBefore(text, word.start) : word;
  return caller !== null && isCaller(withoutElision(caller.lower), lang);
}

/** "Der Austragungsort heißt Hamburg": German joins what it is to other words. */
const isGround = ({ lower }: Neighbour, lang: string): boolean =>
  lang === 'de' && /(?:ort|stadt|dorf|land|insel|ziel)$/.test(lower);

/** "The Havana has no grinder", "ask for the Kyoto": English towns have no article, unless a noun follows. */
const isTheOne = (
  { before, after, lang, line, lower, senses }: Spot,
  startsAt: (offset: number) => boolean,
): boolean =>
  lang === 'en' &&
  line === 'normal' &&
  before?.lower === 'the' &&
  isBlank(before.gap) &&
  !lower.startsWith('the ') &&
  senses.every(({ subject: { kind } }) => kind === 'city') &&
  (after === null ||
    (/^[.,;:?!)]/.test(after.gap)
      ? !startsAt(after.start)
      : isBlank(after.gap) && THINGS_DO.has(after.lower)));

/** "Wrote in The Atlantic": within a sentence the article of a paper has its capital. */
const isPaper = ({ before, after, lang, line, lower, senses }: Spot, text: string): boolean =>
  lang === 'en' &&
  (after === null || !isBlank(after.gap) || senses.every((s) => s.subject.kind !== 'area')) &&
  line === 'normal' &&
  before?.word === 'The' &&
  isBlank(before.gap) &&
  !lower.startsWith('the ') &&
  !opensSentence(text, before.start, wordBefore(text, before.start));
