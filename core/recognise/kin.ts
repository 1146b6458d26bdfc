/** A place's name that is somebody's: of whose kin, how old, or who tells something. */
import { isBlank, wordAfter, wordBefore } from './context';
import { isAnd } from './data/conjunctions';
import { GIVEN_COUNTRIES } from './data/given-places';
import { ARTICLES, isKinWord, SAYS, WHO } from './data/kin';
import { isForenamePlace } from './forenames';
import { isStopWord } from './frequent-words';
import { hasLocativeEnding } from './located';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** Names of a list of kin that are looked at. */
const NAMES = 5;

/**
 * Is the name at this spot that of somebody's kin: "her son Milan", "his sons, Chad and Austin,", "sa fille, Florence, …"?
 * Of countries only those that people are called.
 */
export function isKin(spot: Spot, isCountry: boolean, text: string): boolean {
  const { before, after, lang, line, lower, end, stemEnd } = spot;
  if (!isCountry && isKinBehind(spot, text)) return true;
  if (
    before === null ||
    line === 'caps' ||
    (isCountry && !GIVEN_COUNTRIES.has(lower) && !isForenamePlace(lower, lang))
  )
    return false;
  if (hasLocativeEnding(spot)) return false;
  if (end > stemEnd && !isInflected(lang)) return false;
  let word: Neighbour | null = before;
  for (let names = 0; names < NAMES && word !== null; names++) {
    const apart = isComma(word.gap);
    if (!apart && !isBlank(word.gap)) return false;
    if (isKinWord(word.lower, lang))
      return isBlank(word.gap) ? !goesOn(after, lang) : isSetApart(after, lang);
    if (isAnd(word.lower, lang) && !apart) word = wordBefore(text, word.start);
    else if (names > 0 || apart) {
      // A name of the list, before a comma or "and".
      if (!word.upper) return false;
      word = wordBefore(text, word.start);
    } else return false;
  }
  return false;
}

const WHOSE: WordSet = words(
  'his her their my our two three son ses leur leurs deux trois mon ma notre ihr ihre sein seine zwei drei mein meine su sus dos tres mi sua suo suoi sue ' +
    'due tre mia mio seu seus suas dois duas três minha meu haar zijn twee drie mijn',
);
const SEVERAL: WordSet = words(
  'sisters brothers friends cousins sœurs frères amies amis schwestern brüder freunde freundinnen hermanas hermanos amigas amigos sorelle fratelli amiche ' +
    'amici irmãs irmãos zussen broers vriendinnen vrienden',
);

/** "Milan, her son", "Sofia und Georgia, zwei Schwestern": of whom the words behind say whose they are. */
function isKinBehind({ after, lang, line }: Spot, text: string): boolean {
  if (line === 'caps' || line === 'none') return false;
  let word = after;
  // Another name of the pair
  if (word !== null && isBlank(word.gap) && isAnd(word.lower, lang)) {
    const other = wordAfter(text, word.end);
    word = other?.upper === true && isBlank(other.gap) ? wordAfter(text, other.end) : null;
  }
  if (word?.gap !== ', ' || !WHOSE.has(word.lower)) return false;
  const kin = wordAfter(text, word.end);
  if (kin === null || !isBlank(kin.gap)) return false;
  // "Before leaving for America, her mom did …"
  return SEVERAL.has(kin.lower) || (isKinWord(kin.lower, lang) && isSetApart(wordAfter(text, kin.end), lang));
}

const PLURALS: Readonly<Record<string, WordSet>> = {
  fr: words('les des aux'),
  es: words('los las'),
  it: words('i gli'),
  pt: words('os'),
};
/** "Chez les Dijon", "los Toledo": a family, where towns have no plural. */
export const isFamily = ({ before, lang, line, lower, after, senses }: Spot): boolean =>
  line === 'normal' &&
  before !== null &&
  isBlank(before.gap) &&
  PLURALS[lang]?.has(before.lower) === true &&
  !lower.endsWith('s') &&
  !lower.includes(' ') &&
  (after === null || !/^[-‐‑]$/.test(after.gap)) &&
  senses.every((s) => s.subject.kind === 'city');

const isComma = (gap: string): boolean => gap === ', ' || gap === ': ';
/** Languages in which a given name has case endings. */
const INFLECTED: WordSet = words('ru uk pl cs sk hr sr sl lt lv tr');
const isInflected = (lang: string): boolean => INFLECTED.has(lang);

/** "His brother London-based …", "her son Paris 2024": more of another name follows. German writes all nouns with capitals. */
const goesOn = (after: Neighbour | null, lang: string): boolean =>
  after !== null && (/^[-‐‑]$/.test(after.gap) || (lang !== 'de' && /^\d/.test(after.word)));

/** Does a comma or a full stop follow, or "and", or a clause on whoever that is? */
const isSetApart = (after: Neighbour | null, lang: string): boolean =>
  after === null || /^[,.;:)]/.test(after.gap) || isAnd(after.lower, lang) || WHO.has(after.lower);

/** "Florence, 34, …", "Vienne, 47 ans", "Austin, aged 9": an age, of people only. */
const AGE =
  /^,\s(?:(?:aged|âgée?\sde)\s(\d{1,3})|(?:de\s)?(\d{1,3})(?:,\s(?!\d)|[\s\u00a0](?:ans|años|anos|anni|ani|lat|let|Jahre|jaar|år|лет|года|років)(?![a-zà-ÿа-яёіїє])|-year-old))/;

/** Is an age right behind the name, or behind a family name that follows it ("Jamaica Reyes, de 24 años")? */
export const isAged = ({ end, line, after }: Spot, text: string): boolean =>
  line !== 'caps' &&
  (isAgeAt(text, end) ||
    (line === 'normal' && after?.upper === true && isBlank(after.gap) && isAgeAt(text, after.end)));

function isAgeAt(text: string, end: number): boolean {
  if (text.charAt(end) !== ',') return false;
  const [, told, bare] = AGE.exec(text.slice(end, end + 24)) ?? [];
  const years = Number(told ?? bare ?? 0);
  return years > 0 && years < 110;
}

/** Languages in which what somebody does stands behind the name without an article. */
const BARE: ReadonlySet<string> = new Set(['fr', 'it', 'es', 'pt']);

/** "… », raconte Vienne, une voisine", "racconta Sofia, barista": who says it is called so, and somebody. */
export function isSpeaker({ before, after, lang }: Spot, text: string): boolean {
  if (before === null || !isBlank(before.gap) || !SAYS.has(before.lower)) return false;
  if (after?.gap !== ', ' || after.upper) return false;
  if (ARTICLES.has(after.lower)) return isBlank(wordAfter(text, after.end)?.gap ?? '');
  // "explique Berlin, évoquant …" may be a government.
  return (
    BARE.has(lang) && !isStopWord(after.lower, lang) && !/(?:ant|ando|endo|indo|é|ée|que)$/.test(after.lower)
  );
}

/** "Derby, who retired in 2015": English says so of people, and of teams; "whose" also of towns ("Kyiv, whose mayor …"). */
export const isWhoever = ({ after, lang }: Spot): boolean =>
  lang === 'en' && after?.gap === ', ' && after.lower === 'who';
