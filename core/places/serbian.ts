/** Serbian, Bosnian and Montenegrin places are listed in Latin letters; half of what is read of them has the Cyrillic ones. */

const LETTERS: Readonly<Record<string, string>> = {
  a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ј', k: 'к', l: 'л',
  m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т', u: 'у', v: 'в', z: 'з', ž: 'ж', lj: 'љ', nj: 'њ', dž: 'џ',
}; // prettier-ignore

/** Countries (codes) whose places bear Serbian names in both alphabets. */
const COUNTRIES: ReadonlySet<string> = new Set(['rs', 'ba', 'me', 'xk']);

/** The name of a place of this country (code) in Cyrillic letters, or null if it is none of theirs or not Serbian. */
export function serbianCyrillic(name: string, cc: string): string | null {
  if (!COUNTRIES.has(cc)) return null;
  const out = name.replace(/lj|nj|dž|\p{L}/giu, (letters) => {
    const small = letters.toLowerCase();
    const found = LETTERS[small] ?? '?';
    return letters.startsWith(small.charAt(0)) ? found : found.toUpperCase();
  });
  return out.includes('?') ? null : out;
}
