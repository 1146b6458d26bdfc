/** What a capital beside a name says, by language. */
import { CIVIC } from './data/place-words';
import { elisionOf } from './elisions';
import { LETTER, letterAt } from './letters';
import type { Neighbour, Sense, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** Languages that write every noun with a capital: a capital beside a name says little there. */
export const NOUN_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw']);
/** Languages in which offices and bodies after a country's name are written with capitals as a rule. */
export const TITLE_CAPITALS: ReadonlySet<string> = new Set([
  'tr',
  'az',
  'kk',
  'uz',
  'tk',
  'hy',
  'hu',
  'vi',
  'id',
  'ms',
  'sw',
  'ku',
  'sq',
  'el',
  'lv',
  'lt',
]);

/** A capital letter at the start, or after an elided article ("l’Indre-et" before "-Loire"). */
export const isCapital = (word: string): boolean => {
  const elided = elisionOf(word);
  return isUpperAt(word, 0) || (elided > 0 && isUpperAt(word, elided));
};
/** "et-Loire" after "Maine-": one name of both; "Paris-to-London" are two. */
export const isLinked = (word: string): boolean => {
  const link = /^(?!to[-‐‑])[^-‐‑\s\d]{1,5}[-‐‑]/.exec(word)?.[0].length ?? 0;
  return link > 0 && !isUpperAt(word, 0) && isUpperAt(word, link);
};
const isUpperAt = (word: string, i: number): boolean => (letterAt(word, i) & LETTER.upper) !== 0;

/** Languages that put what is of a town before its name: a capital behind it is a part of a longer name. */
const OF_BEFORE: WordSet = words('fr es pt it ca gl nl');
/** Constituencies: "la circonscription de Nottingham East". */
const COMPASS: WordSet = words('north south east west nord sud est ouest noord zuid oost centraal centrum');
/** Languages of Latin letters in which "of" with a capital is within a name. */
export const ROMAN: WordSet = words('en fr es pt it');
/** "Dubai Police", "London Fire Brigade": is it the town's, or another name that begins with the town ("Madras Mills")? */
export const isOfTown = (spot: Spot, { lower, word, end }: Neighbour, text: string): boolean =>
  spot.lang === 'en'
    ? (CIVIC.has(lower) && (lower !== 'old' || isOldTown(text, end))) ||
      word === word.toUpperCase() ||
      !spot.senses.some(isEnglishTown)
    : !OF_BEFORE.has(spot.lang) || isLongArea(spot) || COMPASS.has(lower);

/** "Delhi’s old town", but "the Bristol Old Vic". */
const isOldTown = (text: string, end: number): boolean =>
  /^ (?:Town|City|Quarter|Bailey|Port|Bazaar)\b/.test(text.slice(end, end + 8));

/** "Mer Méditerranée", "Wall-Street": a sea or quarter whose name has words enough of its own. */
export const isLongArea = ({ senses, surface }: Spot): boolean =>
  /[\s-]/.test(surface) && senses.every(({ subject }) => subject.kind === 'area');

/** Firms and the like bear the names that English has for towns and regions, not another language's, nor a sea's. */
const isEnglishTown = ({ lang, subject }: Sense): boolean =>
  (lang === 'en' || lang === 'mul') && subject.kind !== 'area';

/** What a word ends in that says that it is of what follows: "Ҳукумати Париж" (the government of Paris). */
const CONSTRUCTS: Readonly<Record<string, RegExp>> = { tg: /.{3}и$/, ku: /.{4}(?:ên|[aê])$/ };
/** Does a word (small letters) end so, in a language that writes so? */
export const isConstruct = (lower: string, lang: string): boolean => CONSTRUCTS[lang]?.test(lower) === true;

const OFFICES: WordSet = words(
  'correspondent correspondents bureau office offices branch plant factory editor staff headquarters',
);
/** Does the word behind a town say what a paper or firm has there: "the Daily Observer’s West Africa correspondent"? */
export const isOffice = (after: Neighbour | null): boolean =>
  after !== null && /^\s$/.test(after.gap) && OFFICES.has(after.lower);
