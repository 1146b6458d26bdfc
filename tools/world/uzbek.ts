/** Uzbek is written in two alphabets: lists have the Latin one, much of what is read has the Cyrillic. */
import type { PackName } from '../../core/pack/types';

/** What a letter, or two, are in Cyrillic letters; those with a tail (o‘, g‘) have it as an apostrophe here. */
const LETTERS: Readonly<Record<string, string>> = {
  "yo'": 'йў', "o'": 'ў', "g'": 'ғ', sh: 'ш', ch: 'ч', yo: 'ё', yu: 'ю', ya: 'я', ye: 'е', ts: 'ц',
  a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'ҳ', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п',
  q: 'қ', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', x: 'х', y: 'й', z: 'з', "'": 'ъ',
}; // prettier-ignore

const VOWELS = "aeiou'";

/** The name in Cyrillic letters, or null if it has letters that are not Uzbek's. */
export function uzbekCyrillic(v: string): string | null {
  const latin = v.replace(/[‘’ʻʼ`]/gu, "'");
  const small = latin.toLowerCase();
  // "Tʻ": capitals that are two units when small would put the rest out of step.
  if (small.length !== latin.length || !/[a-z]/u.test(small)) return null;
  let out = '';
  for (let i = 0; i < small.length;) {
    const c = small.charAt(i);
    if (!/[a-z']/u.test(c)) {
      if (/\p{L}/u.test(c)) return null;
      out += c;
      i++;
      continue;
    }
    const took = [3, 2, 1].find((n) => i + n <= small.length && LETTERS[small.slice(i, i + n)] !== undefined);
    if (took === undefined) return null;
    const opens = i === 0 || !/[a-z']/u.test(small.charAt(i - 1)) || VOWELS.includes(small.charAt(i - 1));
    const letter = c === 'e' && took === 1 && opens ? 'э' : (LETTERS[small.slice(i, i + took)] ?? '');
    out += latin.charAt(i) === c ? letter : raised(letter, latin, i + took);
    i += took;
  }
  return out;
}

/** With its capital: "йў" in "Yo‘l" has one, in "YO‘L" two. */
const raised = (letter: string, latin: string, next: number): string =>
  letter.length > 1 && /^[A-Z]/u.test(latin.charAt(next))
    ? letter.toUpperCase()
    : letter.charAt(0).toUpperCase() + letter.slice(1);

/** Names, with the Cyrillic form of the Uzbek ones behind them. */
export const withUzbekCyrillic = (names: readonly PackName[]): PackName[] => [
  ...names,
  ...names.flatMap((n) => {
    const v = n.lang === 'uz' ? uzbekCyrillic(n.v) : null;
    return v === null ? [] : [{ ...n, v }];
  }),
];
