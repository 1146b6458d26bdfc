/** Family names by their endings. */

/** How family names end that are no form of a town's or a common word's: before one, "Виена" and "Viena" are somebody. */
const FAMILY_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  bg: ['ов', 'ова', 'ев', 'ева'],
  mk: ['ов', 'ова', 'ев', 'ева', 'ски', 'ска'],
  sr: ['ић', 'ić'],
  hr: ['ić'],
  cs: ['ová'],
  sk: ['ová'],
  ro: ['escu', 'eanu'],
  az: ['ov', 'ova', 'yev', 'yeva', 'zadə'],
  uz: ['ov', 'ova', 'yev', 'yeva', 'ов', 'ова', 'ев', 'ева'],
  kk: ['ов', 'ова', 'ев', 'ева', 'ұлы', 'қызы'],
  ky: ['ов', 'ова', 'ев', 'ева', 'уулу', 'кызы'],
  tg: ['ов', 'ова', 'ев', 'ева', 'зода', 'пур'],
  hy: ['յան', 'յանը', 'յանի', 'յանն', 'յանին'],
  lt: ['ienė', 'aitė', 'ytė', 'ūtė'],
};
/** Does the word end like a family name of the language? */
export const isFamilyName = (lower: string, lang: string): boolean =>
  FAMILY_ENDINGS[lang]?.some((e) => lower.endsWith(e)) === true;
