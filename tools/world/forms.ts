/** The forms of a place's name that texts use. */
import { cleanName, withoutPrefix } from './clean';

/** "Zürich (Kreis 7) / Witikon", "Halle (Saale)", "Biel/Bienne", "Ajman City": the forms that texts use. */
export function cityForms(name: string): string[] {
  const clean = cleanName(name)
    .replace(/[²³¹⁰-⁹]/g, '')
    .replace(/\u01DD/g, 'ə')
    .replace(/\u018E/g, 'Ə');
  if (/\((Kreis|Dorf|Stadt)|Kreis \d/.test(clean)) return [];
  const bare = clean
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .trim();
  const parts = bare.split(/ ?\/ ?/).map((p) => p.replace(/ city$/, '').trim());
  return parts.filter((p) => p.length > 1);
}

/** Suffixes that mean "city" or "province" and that news leaves out, official ranks among them ("特別市", "광역시"); Freetown (自由市) keeps its own. */
const HAN = /(?<=..)(?<!^自由)(特[別别]市|直[轄辖]市|特[別别]行政[區区]|市|省|州|縣|县)$/;
const SUFFIX: Readonly<Record<string, RegExp>> = {
  zh: HAN, 'zh-Hant': HAN, yue: HAN, 'yue-Hans': HAN, ja: /(?<=..)(特別市|直轄市|広域市|市|州|省)$/,
  ko: /(?<=..) ?(특별자치시|특별시|광역시|직할시|시|주|성)$/, ar: /^(مدينة|محافظة|ولاية|إقليم) /, fa: /^(شهر|استان) /, kk: / (қаласы|облысы)$/, vi: /^(Thành phố|Tỉnh) /,
}; // prettier-ignore

/** Words that a list put onto names for a kind of region that its language has no word for: no text has them there. */
const NEVER: Readonly<Record<string, RegExp>> = { nb: / prestegjeld$/, da: / sogn$/ };

/** The forms of one name in one language: without a suffix, too. */
export function langForms(v: string, lang: string): string[] {
  const never = NEVER[lang];
  const given = cityForms(withoutPrefix(v.split(/,\s|،/)[0] ?? v, lang));
  const forms = never === undefined ? given : given.map((f) => f.replace(never, ''));
  const suffix = SUFFIX[lang];
  if (suffix === undefined) return forms;
  return [...new Set(forms.flatMap((f) => (suffix.test(f) ? [f.replace(suffix, '').trim(), f] : [f])))];
}

/** Words that tell a region from its city where they are written as one. */
const REGION_WORD =
  /[省州県縣县區区道府都郡]$|(도|주|부|현|구)$|^(จังหวัด|แคว้น|รัฐ|เขต|ខេត្ត)|(maa|maakunta|apskritis|megye|oblast|præfekturet|läänin?|sýsla|fylke|län|amt|gau)$/iu;

/**
 * Whether a region's name says no more than its city's: one word, without the word for region. In Latin letters it
 * must also begin like the city's ("Praga", but not "Harjumaa" for Tallinn's).
 */
export function isBareName(v: string, english: string): boolean {
  if (/[\s-]/u.test(v) || REGION_WORD.test(v)) return false;
  const first = (x: string) => x.normalize('NFD').charAt(0).toLowerCase();
  return !/\p{Script=Latin}/u.test(v) || first(v) === first(english);
}

/** BCP 47 tag of a language as the sources write it. */
export const tag = (lang: string): string =>
  ({ no: 'nb', sr_Latn: 'sr-Latn', yue_Hans: 'yue-Hans' })[lang] ?? lang.replace('_', '-');
