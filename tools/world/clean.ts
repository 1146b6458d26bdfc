/** What is wrong with names in the inputs: other scripts, signs that nobody sees, articles written onto them. */
import { isGeneric } from './generic';

/** Script that a language's names are written in; languages that are not here are written in Latin letters. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ru: 'Cyrillic', uk: 'Cyrillic', be: 'Cyrillic', bg: 'Cyrillic', mk: 'Cyrillic', sr: 'Cyrillic', kk: 'Cyrillic', ky: 'Cyrillic',
  tg: 'Cyrillic', tt: 'Cyrillic', mn: 'Cyrillic', ce: 'Cyrillic', os: 'Cyrillic', cv: 'Cyrillic', sah: 'Cyrillic', ba: 'Cyrillic',
  mhr: 'Cyrillic', 'uz-Cyrl': 'Cyrillic', 'az-Cyrl': 'Cyrillic', 'bs-Cyrl': 'Cyrillic', cu: 'Cyrillic', tyv: 'Cyrillic',
  ar: 'Arabic', fa: 'Arabic', ur: 'Arabic', ps: 'Arabic', ckb: 'Arabic', sd: 'Arabic', ug: 'Arabic', apc: 'Arabic', lrc: 'Arabic',
  mzn: 'Arabic', bgn: 'Arabic', sdh: 'Arabic', bqi: 'Arabic', skr: 'Arabic', yi: 'Hebrew', he: 'Hebrew', hy: 'Armenian', ka: 'Georgian', el: 'Greek',
  hi: 'Devanagari', mr: 'Devanagari', ne: 'Devanagari', sa: 'Devanagari', bho: 'Devanagari', mai: 'Devanagari', doi: 'Devanagari',
  bn: 'Bengali', as: 'Bengali', gu: 'Gujarati', pa: 'Gurmukhi', ta: 'Tamil', te: 'Telugu', kn: 'Kannada', ml: 'Malayalam',
  or: 'Oriya', si: 'Sinhala', th: 'Thai', lo: 'Lao', km: 'Khmer', my: 'Myanmar', shn: 'Myanmar', am: 'Ethiopic', ti: 'Ethiopic',
  bo: 'Tibetan', dz: 'Tibetan', ko: 'Hangul', dv: 'Thaana', zh: 'Han', 'zh-Hant': 'Han', 'zh-Hant-HK': 'Han', yue: 'Han',
  'yue-Hans': 'Han', lzh: 'Han', chr: 'Cherokee', nqo: 'Nko', zgh: 'Tifinagh', ii: 'Yi', sat: 'Ol_Chiki', mni: 'Bengali',
}; // prettier-ignore

/** Languages whose names may be in more than one script. */
const ANY = new Set([
  'ja',
  'iu',
  'brx',
  'kok',
  'raj',
  'xnr',
  'hi-Latn',
  'kxv',
  'syr',
  'ks',
  'vai',
  'ff',
  'cop',
  'ccp',
  'shi',
  'bgc',
  'kaa',
  'mn-Mong',
]);

/** A letter of another script than this one, made when first used: 200,000 names are looked at. */
const foreign = new Map<string, RegExp>();

/** Whether every letter of `v` is of the script that `lang` is written in (Japanese and a few others: any). */
export function inScript(v: string, lang: string): boolean {
  if (ANY.has(lang)) return true;
  const script = SCRIPTS[lang] ?? SCRIPTS[lang.split('-')[0] ?? ''] ?? 'Latin';
  const wanted = lang.endsWith('-Latn') ? 'Latin' : script;
  if (!/\p{L}/u.test(v)) return false;
  let other = foreign.get(wanted);
  if (other === undefined) {
    other = new RegExp(`(?![\\p{Script=${wanted}}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`, 'u');
    foreign.set(wanted, other);
  }
  return !other.test(v);
}

/** Presentation ligatures and forms (`ﬁ`, `ﻻ`) that no text is searched by; `normalize('NFKC')` undoes them. */
const LIGATURES = /[\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC]/;

/** The name without zero-width signs, direction marks, ligatures and doubled spaces, in NFC. */
export function cleanName(v: string): string {
  let out = v.normalize('NFC');
  if (LIGATURES.test(out)) out = out.normalize('NFKC').normalize('NFC');
  return out
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Articles and noun prefixes that lists of a language write onto names, and its texts write in other ways, too. */
const PREFIX: Readonly<Record<string, RegExp>> = {
  mt: /^(?:[Ll]|[Ii][ldnrstzċxż])-(?=\p{Lu})/u, ga: /^(?:[Aa]n|[Nn]a) (?=\p{Lu})/u,
  zu: /^\p{L}{1,2}-(?=\p{Lu})/u, xh: /^\p{L}{1,2}-(?=\p{Lu})/u, ss: /^\p{L}{1,2}-(?=\p{Lu})/u, nr: /^\p{L}{1,2}-(?=\p{Lu})/u,
  ksh: /^(?:de|der|det|dat|et) (?=\p{Lu})/u, rn: /^u (?=\p{Lu})/u, tok: /^ma (?=\p{Lu})/u, yo: /^ìlú (?=\p{Lu})/u,
}; // prettier-ignore

/**
 * The name without what its language's lists prefix ("l-Iran", "i-Iran", "an Ghréig"): as a name of its own it would be longer
 * than the name that follows an article in French ("l'Iran") or "and" in Spanish ("e Irán"), and hide it.
 */
export const withoutPrefix = (v: string, lang: string): string => {
  const prefix = PREFIX[lang];
  return prefix === undefined ? v : v.replace(prefix, '');
};

/** Letters of a name, UTF-16 units: one is no name, and more are a sentence. */
const LEAST = 2;
const MOST = 80;

/** Whether `v` can be a name in running text of that language: written in its script, and more than "north" or "the city". */
export const acceptable = (v: string, lang: string): boolean =>
  v.length >= LEAST &&
  v.length <= MOST &&
  !/[()/;:\d?*{}[\]]/.test(v) &&
  inScript(v, lang) &&
  !isGeneric(v, lang);
