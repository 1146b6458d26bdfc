/** Letters that Unicode does not decompose, as they are written in ASCII. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ə: 'e', ŋ: 'n', ħ: 'h', ŧ: 't',
}; // prettier-ignore

/** A stable id part from an English name: lower-case ASCII letters and digits joined by `-`. */
export function slug(name: string): string {
  return name
    .replace(/\bSt\. /g, 'Saint ')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (c) => PLAIN[c] ?? (/\p{L}/u.test(c) ? '' : ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
