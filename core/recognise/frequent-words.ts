/** Languages told by their frequent words and the letters that only some of them have. */
import { STOP_WORDS, TELLING_LETTERS } from './data/stopwords';
import { LETTER, letterAt } from './letters';

/** The languages that share a script with others, the most likely first. */
export const SCRIPT_LANGS: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt', 'uz'],
  Arabic: ['ar', 'fa', 'ur', 'ckb', 'ps', 'ug'],
  Hebrew: ['he', 'yi'],
  Devanagari: ['hi', 'mr', 'ne'],
};

/** Languages of the scripts above that are not written in Latin letters as well. */
const NOT_LATIN: readonly string[] = Object.values(SCRIPT_LANGS)
  .flat()
  .filter((l) => l !== 'uz');

let votes: Map<string, readonly string[]> | null = null;
/** What frequent words begin with, and how long they are: most other words need no string to be known as such. */
const heads = new Uint8Array(0x1000);
const headOf = (text: string, from: number, to: number): number =>
  (text.charCodeAt(from) * 31 + (to - from > 1 ? text.charCodeAt(from + 1) * 7 : 0) + (to - from) * 977) &
  0xfff;

/** Frequent words (lower case) to the languages that have them. */
function languagesByWord(): Map<string, readonly string[]> {
  if (votes !== null) return votes;
  const map = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(STOP_WORDS)) {
    for (const w of new Set(words.split(' '))) {
      const known = map.get(w);
      if (known === undefined) {
        map.set(w, [lang]);
        heads[headOf(w, 0, w.length)] = 1;
      } else known.push(lang);
    }
  }
  votes = map;
  return map;
}

/** The languages that have the word (UTF-16 offsets), capitals or not, among their most frequent ones. */
export function languagesOfWord(text: string, from: number, to: number): readonly string[] | undefined {
  const map = languagesByWord();
  const upper = (letterAt(text, from) & LETTER.upper) !== 0;
  if (!upper && heads[headOf(text, from, to)] === 0) return undefined;
  const word = text.slice(from, to);
  return map.get(upper ? word.toLowerCase() : word);
}

/** Bit k of a unit: `TELLING_LETTERS[k]` names it. Made from the patterns, which are lists of letters. */
let tellers: Uint32Array | null = null;
function tellingTable(): Uint32Array {
  if (tellers !== null) return tellers;
  const table = new Uint32Array(0x2000);
  TELLING_LETTERS.forEach(([re], k) => {
    const letters = re.source.replace(/[[\]]/gu, '');
    const all = re.ignoreCase ? letters + letters.toLowerCase() + letters.toUpperCase() : letters;
    for (const c of all) {
      const unit = c.charCodeAt(0);
      table[unit] = (table[unit] ?? 0) | (1 << k);
    }
  });
  tellers = table;
  return table;
}
/** Index of the letter that tells Azerbaijani. */
const SCHWA = TELLING_LETTERS.findIndex(([letters]) => letters.source.includes('ə'));
/** And the one that tells Belarusian. */
const SHORT_U = TELLING_LETTERS.findIndex(([letters]) => letters.source.includes('ў'));
const hits = new Int32Array(TELLING_LETTERS.length);

/** Fills `hits`: how many letters of each of `TELLING_LETTERS` a sample has. */
function countTelling(sample: string): void {
  const table = tellingTable();
  hits.fill(0);
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c < 128) continue;
    for (let bits = table[c] ?? 0, k = 0; bits !== 0; bits >>>= 1, k++)
      if ((bits & 1) !== 0) hits[k] = (hits[k] ?? 0) + 1;
  }
}

/** Is this unit a letter, a mark, an apostrophe or a joiner? */
function inWord(text: string, i: number): boolean {
  const bits = letterAt(text, i);
  const c = text.charCodeAt(i);
  if ((bits & LETTER.letter) !== 0 || c === 0x27 || c === 0x2019 || c === 0x200c) return true;
  return (bits & LETTER.word) !== 0 && !(c >= 0x30 && c <= 0x39);
}

/** Score by language for a sample of Latin, Cyrillic, Arabic, Hebrew or Devanagari text: share of words, plus letters. */
export function scores(sample: string, script: string): Map<string, number> {
  const out = new Map<string, number>();
  let words = 0;
  for (let i = 0; i < sample.length; i++) {
    if (!inWord(sample, i)) continue;
    const start = i;
    while (i < sample.length && inWord(sample, i)) i++;
    words++;
    const langs = languagesOfWord(sample, start, i);
    if (langs === undefined) continue;
    const weight = langs.length === 1 ? 1.6 : langs.length === 2 ? 1.1 : langs.length < 5 ? 0.8 : 0.55;
    for (const l of langs) out.set(l, (out.get(l) ?? 0) + weight);
  }
  const n = Math.max(1, words);
  countTelling(sample);
  TELLING_LETTERS.forEach(([, langs], k) => {
    const found = hits[k] ?? 0;
    if (found < 2) return;
    const bonus = Math.min(0.25, (found / sample.length) * 8) * n;
    for (const l of langs) out.set(l, (out.get(l) ?? 0) + bonus);
  });
  // Azerbaijani is not written without ə, nor Turkish with it, nor Belarusian without ў; all else they share.
  const schwas = hits[SCHWA] ?? 0;
  if (schwas > 0.03 * sample.length) out.delete('tr');
  else if (schwas < 0.01 * sample.length && words > 20) out.delete('az');
  if ((hits[SHORT_U] ?? 0) === 0 && words > 20) out.delete('be');
  const allowed = SCRIPT_LANGS[script];
  if (allowed !== undefined) for (const l of [...out.keys()]) if (!allowed.includes(l)) out.delete(l);
  if (allowed === undefined) for (const l of NOT_LATIN) out.delete(l);
  for (const [l, v] of out) out.set(l, v / n);
  return out;
}

const stops = new Map<string, ReadonlySet<string>>();
/** The most frequent words of a language, lower case. */
export function stopWords(lang: string): ReadonlySet<string> {
  let found = stops.get(lang);
  if (found === undefined) {
    found = new Set((STOP_WORDS[lang] ?? '').split(' '));
    stops.set(lang, found);
  }
  return found;
}

/** Is this word (lower case) one of the most frequent function words of the language? */
export const isStopWord = (lower: string, lang: string): boolean => stopWords(lang).has(lower);
