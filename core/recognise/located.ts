/** Signs that a name stands for where something is: a preposition, an ending of place, a dateline. */
import { isBlank, wordBefore } from './context';
import { locativeEndings } from './data/locatives';
import { isPlaceHead, isPlaceTail } from './data/place-kinds';
import { isPlacePostposition, placePrepositions } from './data/place-words';
import type { Neighbour, Spot } from './model';
import { lowerOf } from '../text/lower';
import { words, type WordSet } from '../text/words';

/** Does an ending of place hang on the name ("Bakı'da", "Բեռլինում", "Budapesten")? */
export function hasLocativeEnding({ surface, start, stemEnd, end, lang }: Spot): boolean {
  // Folding takes the length that says "in": "Valmierā", "Cēsīs".
  if (lang === 'lv' && /[āēīū]s?$/.test(surface)) return true;
  if (end <= stemEnd) return false;
  // Talsi, "Talsos".
  if (lang === 'lv' && surface.endsWith('os')) return true;
  const endings = locativeEndings(lang);
  if (endings.size === 0) return false;
  const lower = lowerOf(surface);
  if (endings.has(lower.slice(stemEnd - start).replace(/^['’ʼ]/u, ''))) return true;
  // "Rovaniemellä", "Lahdessa": where the ending changes the stem, it is longer by some letters of that.
  return LONG_ENDINGS.has(lang) && endings.has(lower.slice(-3));
}

/** Languages whose stems change, and whose endings of place have three letters. */
const LONG_ENDINGS: WordSet = words('fi');

/**
 * What stands right before or after a place where words are written without spaces: prepositions, verbs of going, what it is
 * (province, town, island), particles of place.
 */
const UNSPACED: Readonly<Record<string, RegExp>> = {
  th: /(?:ใน|ที่|จาก|ไป|ถึง|สู่|จังหวัด|เมือง|อำเภอ|เกาะ|อ\.|จ\.)$/u,
  lo: /(?:ໃນ|ທີ່|ຈາກ|ໄປ|ແຂວງ|ເມືອງ)$/u,
  km: /(?:នៅ|ក្នុង|ពី|ទៅ|ខេត្ត|ក្រុង)$/u,
  zh: /(?:在|赴|抵达|抵達|前往|位于|位於|来自|來自|飞往|飛往|离开|離開)$/u,
};
const UNSPACED_AFTER: Readonly<Record<string, RegExp>> = {
  ja: /^(?:で|から|へ|まで|にある|に到着|市|県|町|村|郊外|近郊)/u,
  zh: /^(?:市|省|县|縣|州|区|區|机场|機場|郊外|当地|當地)/u,
  my: /^(?:မြို့|တိုင်း|ပြည်နယ်|တွင်|မှ)/u,
};
/** Letters that those patterns look at. */
const UNSPACED_READ = 8;

function hasSignWithoutSpaces({ start, end, lang }: Spot, text: string): boolean {
  if (UNSPACED[lang]?.test(text.slice(Math.max(0, start - UNSPACED_READ), start)) === true) return true;
  return UNSPACED_AFTER[lang]?.test(text.slice(end, end + UNSPACED_READ)) === true;
}

/** "In" and "from", written onto the front of a name. */
const PREFIXES: Readonly<Record<string, string>> = { he: 'ב', ar: 'ب' };

/** "בבאר שבע", "ببغداد": the preposition is a letter of the name's own word. */
function hasPrefix({ start, end, lang }: Spot, text: string): boolean {
  const letters = PREFIXES[lang];
  if (letters === undefined || start === 0 || !letters.includes(text.charAt(start - 1))) return false;
  // "بابها": shorter ones are as often another word.
  if (lang === 'ar' && end - start < 5) return false;
  const before = text.charAt(start - 2);
  return before === '' || /[\s"'(«“־ו]/.test(before);
}

/** "Face à Toulon": against it, not there. */
const isFacing = ({ lower, start }: Neighbour, lang: string, text: string): boolean =>
  lang === 'fr' && lower === 'à' && wordBefore(text, start)?.lower === 'face';

/** "Z Barceloną", "з Києвом": with the case that says "with", the preposition that else says "from" is no sign. */
const WITH: Readonly<Record<string, RegExp>> = {
  pl: /^z\S*\s(?:\S+\s)*\S*(?:ą|em|ami)$/,
  uk: /^[із]\S*\s(?:\S+\s)*\S*(?:[оеє]ю|[оеє]м)$/,
};
const isWith = ({ lower }: Neighbour, surface: string, lang: string): boolean =>
  WITH[lang]?.test(`${lower} ${surface.toLowerCase()}`) === true;

/** Sides of a country or town, with small letters: "into eastern Chad". */
const SIDES: WordSet = words(
  'northern southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western ' +
    'south-eastern south-western neighbouring neighboring mainland landlocked',
);

/** Prepositions that an article before a vowel is written onto. */
const ELIDED: WordSet = words('nell dall all');

/** "Dans l’Hérault", "nell’Aquilano": the preposition before an article that has lost its vowel. */
function isElided({ lower, gap, start }: Neighbour, lang: string, text: string): boolean {
  if ((lang !== 'fr' && lang !== 'it') || (gap !== "'" && gap !== '’')) return false;
  if (lower !== 'l') return lang === 'it' && ELIDED.has(lower);
  const preposition = wordBefore(text, start);
  return (
    preposition !== null &&
    isBlank(preposition.gap) &&
    placePrepositions(lang).has(preposition.lower) &&
    !isFacing(preposition, lang, text)
  );
}

/** Articles that Greek writes behind a preposition: "από τη Ρόδο", "προς το Κάιρο". */
const GREEK_ARTICLES: WordSet = words('τη την το τον τα τις τους');
function isBehindPreposition({ start }: Neighbour, text: string): boolean {
  const word = wordBefore(text, start);
  return word !== null && isBlank(word.gap) && placePrepositions('el').has(word.lower);
}

/** Does a preposition or an ending of place say that the name is where something is, or goes? */
export function standsInPlace(spot: Spot, text: string): boolean {
  const { before, after, lang } = spot;
  if (after !== null && isBlank(after.gap) && isPlacePostposition(after.lower, lang)) return true;
  if (before !== null && isBlank(before.gap)) {
    if (placePrepositions(lang).has(before.lower))
      return !isFacing(before, lang, text) && !isWith(before, spot.surface, lang);
    if (lang === 'en' && !before.upper && SIDES.has(before.lower)) return true;
    if (lang === 'el' && GREEK_ARTICLES.has(before.lower) && isBehindPreposition(before, text)) return true;
  } else if (before !== null && isElided(before, lang, text)) return true;
  return hasLocativeEnding(spot) || hasSignWithoutSpaces(spot, text) || hasPrefix(spot, text);
}

/** Beyond the Latin script names have cases, and a genitive stands before somebody's name ("мэр Лондона Иван"). */
export const isBeyondLatin = (surface: string): boolean => surface.charCodeAt(0) > 0x24f;

/** Does a noun for a town or a province, with a small letter, stand before it? */
export const isHeaded = ({ before, lang }: Spot): boolean =>
  before !== null && !before.upper && isBlank(before.gap) && isPlaceHead(before.lower, lang);

/** Beyond Latin letters: does such a noun ("штата", "місті") say of the name behind it that it is a place's? */
export const isCalledPlace = (spot: Spot): boolean => isBeyondLatin(spot.surface) && isHeaded(spot);

/** Does a word with a small letter behind it say that it is a town or region ("Bakı şəhərində", "Texas штатында")? */
export const isToldPlace = ({ after, lang }: Spot): boolean =>
  lang !== 'en' &&
  after !== null &&
  !after.upper &&
  isBlank(after.gap) &&
  (isPlaceTail(after.lower, lang) || isPlacePostposition(after.lower, lang));

/** "Roma, 23 may", "PARIS, Oct. 5", "Москва. 12 мая": the day behind the place. */
const DAY = /^[.,،]\s+(?:\d{1,2}\.?\s+(?:de\s+)?[^\s\d.,;:()]{3}|[^\s\d.,;:()]{3,10}\.?\s+\d{1,2}(?!\d))/;
/** "(EFE). -", "(AP) —", "(dpa) -": the agency behind it, its country between them or not. */
const AGENCY = /^(?:,\s[^\d.,;:()\n]{3,30})?\s?\([^\d,;:()\n]{2,24}\)\s?[.:]?\s?[-–—―]/;
/** "Tunis, AFP.", "Genève, ATS –": the agency's letters without brackets, at a line's start. */
const AGENCY_ALONE = /^,\s[A-Z]{2,6}(?:\.\s|\s?[-–—])/;
// No Unicode classes: in text of two bytes a unit, a worker that was just started takes milliseconds to compile one.
const READ = 70;

/** Does a comma, a full stop and a blank, or a bracket follow? */
function isDatelineGap(gap: string): boolean {
  if (gap === ' ') return false;
  const mark = gap.charAt(0);
  return (
    gap.startsWith(' (') || mark === '(' || ((mark === ',' || mark === '.' || mark === '،') && gap.length > 1)
  );
}

/** "DORTMUND – Der BVB hat …": behind the dash a paragraph begins, and no other team. */
const REPORT = /^\s[-–—]\s[A-ZÀ-Þ«"“][^\n]{60}/;

/** Is the name a dateline, of whatever form, before a report? */
export const opensReport = (spot: Spot, text: string): boolean =>
  isDateline(spot, text) ||
  (spot.before === null &&
    spot.opens &&
    spot.after !== null &&
    /^\s[-–—]\s/.test(spot.after.gap) &&
    REPORT.test(text.slice(spot.end, spot.end + READ)));

/** "PAVIA - Due uomini …": capitals at a line's start, and a dash before the report. */
const isCapsDateline = ({ before, after, opens, line, surface, end }: Spot, text: string): boolean =>
  before === null &&
  opens &&
  line !== 'caps' &&
  line !== 'none' &&
  after !== null &&
  surface.length > 3 &&
  surface === surface.toUpperCase() &&
  /^\s[-–—]\s/.test(after.gap) &&
  REPORT.test(text.slice(end, end + READ));

/** Does the name stand before a report as its dateline? Anywhere with an agency, else where a sentence begins. */
export function isDateline(spot: Spot, text: string): boolean {
  const { after, end, opens } = spot;
  if (isCapsDateline(spot, text)) return true;
  if (after === null || !isDatelineGap(after.gap)) return false;
  const rest = text.slice(end, end + READ);
  if (AGENCY.test(rest) || (opens && AGENCY_ALONE.test(rest))) return true;
  const day = DAY.exec(rest);
  if (day === null) return false;
  return opens || AGENCY.test(rest.slice(day[0].length));
}
