import { LANG_OF_SCRIPT, STOP_WORDS } from './stopwords';

/** Languages whose names are read in texts of another: standards of one language, and codes that packs use for it. */
const RELATIVES: Readonly<Record<string, string>> = {
  nb: 'no nn da',
  no: 'nb nn da',
  nn: 'nb no da',
  da: 'nb no',
  hr: 'bs sh sr',
  bs: 'hr sh sr',
  sr: 'sh bs hr',
  fa: 'prs',
  prs: 'fa',
  tl: 'fil',
  id: 'ms',
  ms: 'id',
  gl: 'pt es',
  ca: 'es',
  eu: 'es',
  be: 'ru',
  kk: 'ru',
  ky: 'ru kk',
  tg: 'ru',
  tt: 'ru',
  lb: 'de fr',
  zh: 'yue wuu',
  sw: 'en',
  uz: 'ru',
};

/** Languages written in Arabic letters: there a name of another of them is an everyday word too often. */
const ARABIC_LETTERS: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'az-arab']);

const cache = new Map<string, ReadonlySet<string>>();

/**
 * How well a name's language fits the text's: 0 the same (or in use in all), 1 a relative or English, 2 another.
 * Names in another language are believed only where the pack may lack the text's own.
 */
export function languageDistance(name: string, text: string): 0 | 1 | 2 {
  if (name === text || name === 'mul' || text === 'und') return 0;
  let near = cache.get(text);
  if (near === undefined) {
    near = new Set((RELATIVES[text] ?? '').split(' '));
    cache.set(text, near);
  }
  if (near.has(name)) return 1;
  return name === 'en' && !ARABIC_LETTERS.has(text) ? 1 : 2;
}

/** Languages whose own names of countries are incomplete (CLDR 48), of those that recognition tells apart. */
const INCOMPLETE: ReadonlySet<string> = new Set([
  'ug',
  'tt',
  'yi',
  'ckb',
  'ps',
  'ha',
  'so',
  'tl',
  'af',
  'und',
]);

/** Does the world name every country in this language? */
export const namesCountries = (lang: string): boolean =>
  (lang in STOP_WORDS || SCRIPT_LANGS.has(lang)) && !INCOMPLETE.has(lang);
const SCRIPT_LANGS: ReadonlySet<string> = new Set(Object.values(LANG_OF_SCRIPT));
