/** A town's name without any sign that a place is meant, where the lines are about what bears towns' names: works, dishes, firms, horses. */
import { isApposed } from './apposed';
import { isBlank, opensSentence, wordBefore } from './context';
import type { Topic } from './data/topics';
import { isPlaceHead, isPlaceTail } from './data/place-kinds';
import { OF_WORDS, OPEN_AFTER, PLACE_MODIFIERS, placePrepositions } from './data/place-words';
import { isStopWord } from './frequent-words';
import { opensReport } from './located';
import type { Neighbour, Spot, Subject } from './model';
import type { PlaceContext } from './place-context';
import { isNaming } from './things';
import { isBetweenMarks } from './titles';
import { words, type WordSet } from '../text/words';

/** Score that a bare name loses: more than any town has. */
const LOSS = 3;
/** Inhabitants from which a town is an exchange's, and named as such ("Shanghai fell 1 %"). */
const EXCHANGE = 1e6;

/**
 * What a reading loses for the subject of its lines, where nothing says that the name is a place's.
 */
export function lossOfBare(spot: Spot, subject: Subject, c: PlaceContext): number {
  const { kind } = subject;
  if (kind === 'area') return 0;
  if (kind === 'country' && !isCalledSo(spot, c)) return 0;
  if (isOwned(spot, subject, c) || isQuoted(spot, c)) return LOSS;
  if (c.stands || c.acts || c.goesOn || opensReport(spot, c.text) || isTold(spot, c)) return 0;
  return topicOf(spot, subject, c) === null ? 0 : LOSS;
}

/** "«Una noche en Granada»", among works. */
const isQuoted = (spot: Spot, { topics, text }: PlaceContext): boolean =>
  isBetweenMarks(spot, text) && topics.isAbout('works', spot.start, spot.lang);

/** What firms are owned by, and a row of a list of prices: "Phoenix 540p +2.0%", "Hella +3,1". */
const SHARES: WordSet = words('stake stakes holding holdings interest');
const PRICE = /^\s[£€$]?\d[\d.,]*\s?(?:p|c|€)?\s[+\-–−±]\s?\d/;
const CHANGE = /^\s[+\-–−]\s?\d+[.,]\d/;

/** On exchanges: "a stake in Victoria", "Phoenix 540p +2.0%". */
function isOwned(
  { before, end, start, lang }: Spot,
  subject: Subject,
  { text, topics }: PlaceContext,
): boolean {
  const row = text.slice(end, end + 24);
  const small = subject.population < EXCHANGE;
  const isRow = PRICE.test(row) || (small && CHANGE.test(row));
  const head = small && before?.lower === 'in' ? wordBefore(text, before.start) : null;
  return (isRow || (head !== null && SHARES.has(head.lower))) && topics.isAbout('markets', start, lang);
}

/** Of countries: horses, and what another word beside the name makes a thing's name of ("la parka Islandia", "My Little Malta"). */
function isCalledSo(spot: Spot, { topics, text }: PlaceContext): boolean {
  const { before, after, start, lang, opens, line } = spot;
  if (topics.isAbout('races', start, lang)) return true;
  if (line === 'caps' || line === 'none') return false;
  if (!topics.isAbout('works', start, lang) && !topics.isAbout('wares', start, lang)) return false;
  if (isBetweenMarks(spot, text)) return true;
  // "Panama Jack"
  if (line === 'normal' && isNamePart(after, lang)) return true;
  if (before === null || opens || line !== 'normal' || !isBlank(before.gap)) return false;
  if (isNaming(before.lower, lang)) return true;
  if (before.upper)
    return (
      !PLACE_MODIFIERS.has(before.lower) && !opensSentence(text, before.start, wordBefore(text, before.start))
    );
  return isApposed(before, lang, text);
}

const isNamePart = (after: Neighbour | null, lang: string): boolean =>
  after !== null &&
  after.upper &&
  isBlank(after.gap) &&
  lang !== 'de' &&
  !OPEN_AFTER.has(after.lower) &&
  !isStopWord(after.lower, lang);

/** The subject of the lines that makes the bare name doubtful. */
function topicOf(spot: Spot, subject: Subject, c: PlaceContext): Topic | null {
  const { start, lang } = spot;
  const before = withoutArticle(spot, c.text);
  const about = (topic: Topic): boolean => c.topics.isAbout(topic, start, lang);
  const of = before !== null && (OF_WORDS.has(before.lower) || /^d['’]$/.test(before.lower + before.gap));
  const head = of ? wordBefore(c.text, before.start) : null;
  if (about('races') && !of) return 'races';
  // Two of three times where something is: the page's own town.
  if (c.use.there * 3 >= c.use.free * 2) return null;
  // "Vinagre de Jerez", but "la bolsa de Fráncfort".
  if ((!of || (head !== null && c.topics.isWordOf('wares', head.lower, lang))) && about('wares'))
    return 'wares';
  // "Les Dames de Rouen", but "the streets of Vienna".
  if (about('works') && (!of || head?.upper === true)) return 'works';
  const small = subject.kind === 'city' && subject.capitalOf === null && subject.population < EXCHANGE;
  return small && !of && about('markets') ? 'markets' : null;
}

const ARTICLES: WordSet = words('the la le les l el los las');

/** The word before the name, over an article: "en la Sicilia de los años cincuenta". */
function withoutArticle({ before }: Spot, text: string): Neighbour | null {
  if (before === null) return null;
  const elided = /^['’]$/.test(before.gap);
  if (!isBlank(before.gap) && !elided) return null;
  if (!ARTICLES.has(before.lower)) return before;
  const ahead = wordBefore(text, before.start);
  return ahead !== null && isBlank(ahead.gap) && (OF_WORDS.has(ahead.lower) || !ahead.upper) ? ahead : before;
}

/** Spanish and Portuguese go "a" a town, and see somebody with the same word. */
const goesTo = (before: Neighbour, lang: string): boolean =>
  before.lower === 'a' && (lang === 'es' || lang === 'pt');

/** Does a word beside the name say that it is a place: what it is, its country, a side of it, "-based"? */
function isTold(spot: Spot, c: PlaceContext): boolean {
  const { after, lang } = spot;
  if (c.next?.senses.some(({ subject: { kind } }) => kind === 'country' || kind === 'region') === true)
    return true;
  if (after !== null) {
    if (isBlank(after.gap) && isPlaceTail(after.lower, lang)) return true;
    if (/^[-‐‑]$/.test(after.gap) && !after.upper) return true;
    // "Caracas, ciudad donde …"
    if (after.gap === ', ' && isPlaceHead(after.lower, lang)) return true;
    if (/^['’]s$/.test(after.word) || (/^['’]$/.test(after.gap) && after.lower === 's')) return true;
  }
  const before = withoutArticle(spot, c.text);
  return (
    before !== null &&
    (PLACE_MODIFIERS.has(before.lower) ||
      isPlaceHead(before.lower, lang) ||
      goesTo(before, lang) ||
      (before !== spot.before && placePrepositions(lang).has(before.lower)))
  );
}
