/** Spellings of a person's name in other scripts and languages, made when a lexicon is compiled. */
import type { PackName } from '../pack/types';
import { primaryLanguage } from '../text/languages';
import { REGULAR, SOURCES, TARGETS } from './scripts-table';

/** Most forms of one name in one language: alternatives multiply. */
const MAX_FORMS = 6;

/** A word's sounds, or null if a letter of it is unknown. */
function sounds(word: string, source: Readonly<Record<string, string>>, latin: boolean): string[] | null {
  const w = word.toLowerCase().normalize('NFC');
  const out: string[] = [];
  let i = 0;
  while (i < w.length) {
    let took = 0;
    for (let n = 4; n > 0; n--) {
      const to = source[w.slice(i, i + n)];
      if (to === undefined || i + n > w.length) continue;
      if (to !== '') out.push(...to.split('|'));
      took = n;
      break;
    }
    if (took === 0) {
      const c = w.charAt(i).normalize('NFD').replace(/\p{M}/gu, '');
      if (!latin || !/^[a-z]$/u.test(c)) return null;
      out.push(c === 'y' ? glide(w, i) : c);
      took = 1;
    }
    i += took;
  }
  return softened(out);
}

/** Latin `y` is a glide beside a vowel, else a vowel. */
function glide(w: string, i: number): string {
  const vowel = /[aeiouəäöüáéíóú]/u;
  return vowel.test(w.charAt(i + 1)) || vowel.test(w.charAt(i - 1)) ? 'j' : 'i';
}

/** -ian is -jan, -iyev and -iev are one ending, -skiy is -ski. */
function softened(s: readonly string[]): string[] {
  const out = [...s];
  const n = out.length;
  if (out[n - 1] === 'n' && out[n - 2] === 'a' && out[n - 3] === 'i') out[n - 3] = 'j';
  for (let k = out.length - 2; k > 0; k--)
    if (out[k] === 'j' && out[k - 1] === 'i' && out[k + 1] === 'e') out.splice(k, 1);
  return out;
}

/** The spellings of a word's sounds in one language. */
function spell(s: readonly string[], target: Readonly<Record<string, string>>): string[] {
  let forms = [''];
  let i = 0;
  while (i < s.length) {
    let took = 1;
    let written: string | undefined;
    for (let n = 3; n > 0 && written === undefined; n--) {
      written = i + n <= s.length ? target[s.slice(i, i + n).join('|')] : undefined;
      took = n;
    }
    const choices = (written ?? s[i] ?? '').split(',');
    forms = forms.flatMap((f) => choices.map((c) => f + c)).slice(0, MAX_FORMS);
    i += took;
  }
  return forms;
}

const capital = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);

function sourceOf(lang: string, v: string): string | null {
  if (/\p{Script=Cyrillic}/u.test(v)) return 'ru';
  if (/\p{Script=Armenian}/u.test(v)) return 'hy';
  if (/\p{Script=Georgian}/u.test(v)) return 'ka';
  if (!/^[\p{Script=Latin}\p{M}\s'’-]+$/u.test(v)) return null;
  if (lang === 'az' || lang === 'tr') return 'az';
  return lang === 'fr' ? 'fr' : lang === 'en' || lang === 'mul' ? 'en' : null;
}

/**
 * Other spellings of a person's full or family name, with their language: `Mnatsakanyan` gives Mnatsakanian,
 * Mnacakanjan, Мнацаканян, Մնացականյան … Nothing for names that are not spelt by rule.
 */
export function transliterations(name: PackName): { readonly v: string; readonly lang: string }[] {
  if (name.kind !== 'full' && name.kind !== 'family') return [];
  const words = name.v.trim().split(/\s+/u);
  const family = words[words.length - 1] ?? '';
  if (words.length > 4 || family.length < 4 || !REGULAR.test(family)) return [];
  const code = sourceOf(primaryLanguage(name.lang), name.v);
  const source = code === null ? undefined : SOURCES[code];
  if (code === null || source === undefined) return [];
  const latin = code === 'en' || code === 'fr' || code === 'az';
  const heard = words.map((w) => sounds(w, source, latin));
  const out: { v: string; lang: string }[] = [];
  for (const [lang, target] of Object.entries(TARGETS)) {
    let forms: string[] = [''];
    for (const s of heard) {
      if (s === null) return [];
      forms = forms.flatMap((f) =>
        spell(s, target).map((w) => `${f} ${lang === 'ka' ? w : capital(w)}`.trimStart()),
      );
    }
    for (const v of forms.slice(0, MAX_FORMS)) {
      out.push({ v, lang });
      // A Georgian family name in the nominative has its ი.
      if (lang === 'ka' && !/[აეიოუ]$/u.test(v)) out.push({ v: `${v}ი`, lang });
    }
  }
  if (latin && code !== 'az') out.push(...azerbaijani(name.v));
  return out;
}

/** Azerbaijani writes ə where others write a: `Əliyev`, `Məmmədov`. Both ways to guess are kept. */
function azerbaijani(v: string): { v: string; lang: string }[] {
  if (!/(?:ov|ev|ova|eva|zade|li)$/iu.test(v)) return [];
  const tail = v
    .replace(/sh/gu, 'ş')
    .replace(/kh/gu, 'x')
    .replace(/j/gu, 'c')
    .replace(/gh/gu, 'ğ')
    .replace(/ch/gu, 'ç');
  const first = tail.replace(/(^|\s)A/gu, '$1Ə');
  return [first, first.replace(/a(?=\S)/gu, 'ə')].filter((f) => f !== v).map((f) => ({ v: f, lang: 'az' }));
}
