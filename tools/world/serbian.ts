/** Serbian is written in two alphabets, letter for letter: lists have the Cyrillic one, half of what is read has the Latin. */
import type { PackName } from '../../core/pack/types';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm',
  н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
}; // prettier-ignore

/** The name in Latin letters, or null if it is not Serbian Cyrillic throughout. */
export function serbianLatin(v: string): string | null {
  let out = '';
  let any = false;
  for (let i = 0; i < v.length; i++) {
    const c = v.charAt(i);
    const small = c.toLowerCase();
    const latin = LETTERS[small];
    if (latin === undefined) {
      if (small !== c.toUpperCase()) return null;
      out += c;
      continue;
    }
    any = true;
    // "Љубљана" is "Ljubljana", "НХЉ" is "NHLJ".
    const next = v.charAt(i + 1);
    const shouted = v.length > 1 && (next === '' ? v : next) === (next === '' ? v : next).toUpperCase();
    out +=
      c === small ? latin : shouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
  }
  return any ? out : null;
}

/** Names, with the Latin form of those in Serbian Cyrillic behind them. */
export const withSerbianLatin = (names: readonly PackName[]): PackName[] => [
  ...names,
  ...names.flatMap((n) => {
    const v = n.lang === 'sr' ? serbianLatin(n.v) : null;
    return v === null ? [] : [{ ...n, v }];
  }),
];
