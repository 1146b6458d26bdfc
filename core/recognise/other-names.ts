/** A place's name within that of a dish, a ship, a street, a school: by the words beside it, whatever their letters. */
import { isBlank, wordAfter, wordBefore } from './context';
import {
  BEFORE_FAMILY,
  FAMILY_LETTERS,
  GENITIVES,
  OTHER_NAMES,
  UNSPACED_COUNTRY_TAILS,
  UNSPACED_READ,
  UNSPACED_TAILS,
} from './data/other-names';
import { isOfWord } from './data/place-words';
import { withoutElision } from './elisions';
import type { Neighbour, Spot } from './model';
import { WordList } from './word-list';

interface Lists {
  readonly heads: WordList;
  readonly cityHeads: WordList;
  readonly ships: WordList;
  readonly works: WordList;
  readonly quoted: WordList;
  readonly tails: WordList;
  readonly cityTails: WordList;
  readonly between: WordList;
}
const lists = new Map<string, Lists | null>();
function listsOf(lang: string): Lists | null {
  let found = lists.get(lang);
  if (found === undefined) {
    const words = OTHER_NAMES[lang];
    found =
      words === undefined
        ? null
        : {
            heads: new WordList(words.heads),
            cityHeads: new WordList(words.cityHeads),
            ships: new WordList(words.ships),
            works: new WordList(words.works),
            quoted: new WordList(words.quoted),
            tails: new WordList(words.tails),
            cityTails: new WordList(words.cityTails),
            between: new WordList(words.between),
          };
    lists.set(lang, found);
  }
  return found;
}

/** Is the word what a work is ("Roman", "film"), of which the title follows between quotation marks? */
export const isQuotedWork = (lower: string, lang: string): boolean =>
  listsOf(lang)?.quoted.has(lower) === true;

/** "《凡尔赛条约》", "『パリの灯』": these marks stand around titles alone. */
const isTitled = (text: string, { start, end }: Spot): boolean =>
  (start > 0 && '《『'.includes(text.charAt(start - 1))) ||
  (end < text.length && '》』'.includes(text.charAt(end)));

/**
 * Does a word beside the place say that it is a part of another thing's name, or of somebody's?
 *
 * @param startsAt does a known name start at this offset?
 */
export function otherName(
  spot: Spot,
  isCountry: boolean,
  text: string,
  startsAt: (offset: number) => boolean,
): 'name' | 'person' | null {
  if (spot.line === 'none' && isTitled(text, spot)) return 'name';
  if (isUnspacedName(spot, isCountry, text)) return 'name';
  if (isChinesePerson(spot, isCountry, text)) return 'person';
  const words = listsOf(spot.lang);
  if (words === null) return null;
  const { before, after } = spot;
  // "Lissabon-Krimi", "Wien-Roman"
  if (after !== null && /^[-‐‑]$/.test(after.gap) && words.quoted.has(after.lower)) return 'name';
  if (after !== null && isBlank(after.gap)) {
    if (GENITIVES[spot.lang]?.test(spot.surface) !== false && hasTail(words, after, isCountry, text))
      return 'name';
    // Hebrew "שדרות" is a town, and the boulevards that a name follows.
    if (words.heads.has(spot.lower) && startsAt(after.start)) return 'name';
  }
  return before !== null && hasHead(words, before, isCountry, spot.lang, text) ? 'name' : null;
}

/** Does a tail follow, over one adjective at most? */
function hasTail(words: Lists, after: Neighbour, isCountry: boolean, text: string): boolean {
  const isTail = (w: string): boolean => words.tails.has(w) || (!isCountry && words.cityTails.has(w));
  if (isTail(after.lower)) return true;
  if (!words.between.has(after.lower)) return false;
  const next = wordAfter(text, after.end);
  return next !== null && isBlank(next.gap) && isTail(next.lower);
}

function hasHead(words: Lists, before: Neighbour, isCountry: boolean, lang: string, text: string): boolean {
  if (!isCountry && words.ships.has(before.lower) && /^\.?[\s\u00a0]["'“„«‘]?$/.test(before.gap)) return true;
  if (!isCountry && isBlank(before.gap) && words.works.has(before.lower)) return true;
  if (words.quoted.has(before.lower) && /^,?[\s\u00a0]["'“”„«‘‚‹][\s\u00a0\u202f]?$/.test(before.gap))
    return true;
  // "l'" and the like stand without a blank.
  if (!isBlank(before.gap) && !/^['’]\s?$/.test(before.gap)) return false;
  const isHead = (w: string): boolean => words.heads.has(w) || (!isCountry && words.cityHeads.has(w));
  if (isHead(before.lower)) return true;
  // "במכבי", "ومطعم": with "in", "and" or "of" written onto it.
  if (PREFIXED[lang]?.includes(before.lower.charAt(0)) === true && isHead(before.lower.slice(1))) return true;
  // Romanian has its universities from a town: "Universitatea din București".
  if (!isOfWord(before.lower, lang) && before.lower !== 'din') return false;
  const head = wordBefore(text, before.start);
  if (head === null || !isBlank(head.gap)) return false;
  return isHead(withoutElision(head.lower));
}

const PREFIXED: Readonly<Record<string, string>> = { he: 'והבלמש', ar: 'وفبلك' };

function isUnspacedName({ end, lang }: Spot, isCountry: boolean, text: string): boolean {
  const tails = (isCountry ? UNSPACED_COUNTRY_TAILS : UNSPACED_TAILS)[lang];
  return tails?.test(text.slice(end, end + UNSPACED_READ)) === true;
}

/** "李大同", "演员王重庆": a family name, and a given name of two letters that is a city's. */
function isChinesePerson({ start, end, lang }: Spot, isCountry: boolean, text: string): boolean {
  if (lang !== 'zh' || isCountry || end - start !== 2 || start === 0) return false;
  return (
    FAMILY_LETTERS.includes(text.charAt(start - 1)) ||
    BEFORE_FAMILY.test(text.slice(Math.max(0, start - 2), start))
  );
}
