/** In which language a text is: script first, then frequent words and telling letters. */
import type { PageText } from '../types';
import { primaryLanguage } from '../text/languages';
import { LANG_OF_SCRIPT, STOP_WORDS, TELLING_LETTERS } from './data/stopwords';

/** How much text is looked at, UTF-16 units. */
const SAMPLE = 3000;
/** A block shorter than this takes the language of the page. */
const OWN_BLOCK = 120;
/** How much of a block is looked at. */
const BLOCK_SAMPLE = 320;

/** First code unit of a run of letters, its last, and the script (Unicode 16 `Scripts.txt`, reduced to what news use). */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58a, 'Armenian'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x600, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0xf00, 0xfff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1c90, 0x1cbf, 'Georgian'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
];

const SCRIPT_LANGS: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt', 'uz'],
  Arabic: ['ar', 'fa', 'ur', 'ckb', 'ps', 'ug'],
  Hebrew: ['he', 'yi'],
  Devanagari: ['hi', 'mr', 'ne'],
};

let votes: Map<string, readonly string[]> | null = null;
function voters(): Map<string, readonly string[]> {
  if (votes !== null) return votes;
  const map = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(STOP_WORDS)) {
    for (const w of new Set(words.split(' '))) {
      const known = map.get(w);
      if (known === undefined) map.set(w, [lang]);
      else known.push(lang);
    }
  }
  votes = map;
  return map;
}

/** The primary language of a BCP 47 tag as the lexicon writes it (`heb`, `iw` → `he`), or null if it says none. */
export function primary(tag: string | null | undefined): string | null {
  const code = primaryLanguage(tag);
  return /^[a-z]{2,3}$/u.test(code) && !/^(?:und|mul|zxx)$/u.test(code) ? code : null;
}

const SCRIPTS = [...new Set(RANGES.map(([, , name]) => name))];
const KANA = SCRIPTS.indexOf('Kana') + 1;

/** Index into `SCRIPTS`, plus one, of every UTF-16 unit; made on first use. */
let scriptOf: Uint8Array | null = null;
function scriptTable(): Uint8Array {
  if (scriptOf !== null) return scriptOf;
  const table = new Uint8Array(0x10000);
  for (const [lo, hi, name] of RANGES) table.fill(SCRIPTS.indexOf(name) + 1, lo, hi + 1);
  scriptOf = table;
  return table;
}
const counts = new Int32Array(SCRIPTS.length + 1);

/** The script that most letters of a text have, or null. Kana wins over Han: only Japanese has it. */
export function mainScript(sample: string): string | null {
  const table = scriptTable();
  counts.fill(0);
  for (let i = 0; i < sample.length; i++) {
    const k = table[sample.charCodeAt(i)] ?? 0;
    counts[k] = (counts[k] ?? 0) + 1;
  }
  let best = 0;
  let most = 0;
  for (let k = 1; k <= SCRIPTS.length; k++) {
    const n = (counts[k] ?? 0) * (k === KANA ? 8 : 1);
    if (n > most) {
      most = n;
      best = k;
    }
  }
  return SCRIPTS[best - 1] ?? null;
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

const IN_WORD = /[\p{L}\p{M}\u200c'’ʻ]/u;
const wordUnits = new Uint8Array(0x10000);
const [IN, OUT] = [1, 2];
/** Is this unit a letter, a mark, an apostrophe or a joiner? */
function inWord(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  const known = wordUnits[c] ?? 0;
  if (known !== 0) return known === IN;
  if (c >= 0xd800 && c <= 0xdfff) {
    const at = c >= 0xdc00 ? i - 1 : i;
    return IN_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  }
  const is = IN_WORD.test(text.charAt(i));
  wordUnits[c] = is ? IN : OUT;
  return is;
}

/** Score by language for a sample of Latin, Cyrillic, Arabic, Hebrew or Devanagari text: share of words, plus letters. */
function scores(sample: string, script: string): Map<string, number> {
  const out = new Map<string, number>();
  const lower = sample.toLowerCase();
  const map = voters();
  let words = 0;
  for (let i = 0; i < lower.length; i++) {
    if (!inWord(lower, i)) continue;
    const start = i;
    while (i < lower.length && inWord(lower, i)) i++;
    words++;
    const langs = map.get(lower.slice(start, i));
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
  if (allowed === undefined) {
    const others = new Set(Object.values(SCRIPT_LANGS).flat());
    others.delete('uz');
    for (const l of others) out.delete(l);
  }
  for (const [l, v] of out) out.set(l, v / n);
  return out;
}

/**
 * The language of a text. `declared` is believed where the text does not speak against it.
 * Returns a primary language tag, or `und` where neither says anything.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const said = primary(declared);
  const script = mainScript(sample);
  if (script === null) return said ?? 'und';
  const own = LANG_OF_SCRIPT[script];
  if (own !== undefined) return said !== null && sharesScript(said, script) ? said : own;
  const rank = [...scores(sample, script)].sort((a, b) => b[1] - a[1]);
  const top = rank[0];
  if (said !== null) {
    const mine = rank.find(([l]) => l === said)?.[1] ?? 0;
    const known = said in STOP_WORDS;
    // A language that we have no words for is believed if its script fits and no other one is plain.
    if (!known && fitsScript(said, script) && (top === undefined || top[1] < 0.3)) return said;
    if (known && fitsScript(said, script) && (top === undefined || top[1] < 0.12 || mine > 0.6 * top[1]))
      return said;
  }
  if (top !== undefined && top[1] >= 0.05) return top[0];
  return said !== null && fitsScript(said, script) ? said : (SCRIPT_LANGS[script]?.[0] ?? 'und');
}

const SHARED: Readonly<Record<string, readonly string[]>> = {
  Han: ['zh', 'yue', 'wuu', 'ja', 'lzh'],
  Bengali: ['bn', 'as'],
  Ethiopic: ['am', 'ti'],
  Greek: ['el', 'grc'],
};
const sharesScript = (lang: string, script: string) =>
  (SHARED[script] ?? [LANG_OF_SCRIPT[script]]).includes(lang);

/** Languages that have a script for themselves are not written in another's. */
const SCRIPT_OF: ReadonlySet<string> = new Set(Object.values(LANG_OF_SCRIPT));

function fitsScript(lang: string, script: string): boolean {
  if (SCRIPT_OF.has(lang)) return false;
  const allowed = SCRIPT_LANGS[script];
  if (allowed !== undefined) return allowed.includes(lang) || !(lang in STOP_WORDS);
  return !Object.entries(SCRIPT_LANGS).some(([, langs]) => langs.includes(lang) && lang !== 'uz');
}

/** A stretch of the text in one language; the stretches cover the text without gap. */
export interface LangRun {
  readonly start: number;
  readonly end: number;
  readonly lang: string;
}

/**
 * Language of the page, and the stretches that are in another: blocks that declare one (checked against their text),
 * and long blocks whose text plainly speaks another.
 */
export function languageRuns(page: PageText, forced: string | null): { lang: string; runs: LangRun[] } {
  const sample = samplePage(page);
  const lang = primary(forced) ?? detectLanguage(sample, page.lang);
  const runs: LangRun[] = [];
  let at = 0;
  const push = (end: number, l: string) => {
    const last = runs.at(-1);
    if (last?.lang === l) runs[runs.length - 1] = { ...last, end };
    else if (end > at) runs.push({ start: at, end, lang: l });
    at = end;
  };
  const pageScript = mainScript(sample.slice(0, 1500));
  for (const b of page.blocks) {
    if (b.start < at || b.end > page.text.length) continue;
    const own = blockLanguage(
      page.text.slice(b.start, Math.min(b.end, b.start + BLOCK_SAMPLE)),
      b.lang,
      lang,
      pageScript,
    );
    push(b.start, own === lang || runs.length === 0 ? lang : (runs.at(-1)?.lang ?? lang));
    push(b.end, own);
  }
  push(page.text.length, runs.at(-1)?.lang ?? lang);
  return { lang, runs };
}

/** Share of a block's words that must be frequent words of the page's language for no other to be looked for. */
const AT_HOME = 0.2;

function blockLanguage(
  text: string,
  declared: string | undefined,
  page: string,
  pageScript: string | null,
): string {
  const said = primary(declared);
  if (said !== null && said !== page) return text.length < OWN_BLOCK ? said : detectLanguage(text, said);
  if (text.length < OWN_BLOCK) return page;
  const own = LANG_OF_SCRIPT[pageScript ?? ''] !== undefined;
  if (!own && isAtHome(text, page)) return page;
  const script = mainScript(text);
  if (script !== pageScript) return detectLanguage(text, null);
  if (script === null || own) return page;
  const rank = [...scores(text, script)].sort((a, b) => b[1] - a[1]);
  const mine = rank.find(([l]) => l === page)?.[1] ?? 0;
  const top = rank[0];
  return top !== undefined && top[0] !== page && top[1] > 0.3 && top[1] > 1.8 * mine ? top[0] : page;
}

/** Is the share of frequent words of a language among the first words of a text at least `AT_HOME`? */
function isAtHome(text: string, lang: string): boolean {
  const stop = stopWords(lang);
  const start = text.slice(0, 200).toLowerCase();
  let words = 1;
  for (let i = 0; i < start.length; i++) if (start.charCodeAt(i) === 32) words++;
  let home = 0;
  for (let from = 0; from <= start.length;) {
    const blank = start.indexOf(' ', from);
    const to = blank < 0 ? start.length : blank;
    if (stop.has(start.slice(from, to))) home++;
    if (home / words >= AT_HOME) return true;
    from = to + 1;
  }
  return false;
}

/** The beginning, the middle and the end of a page's running text, without its lists and asides. */
function samplePage(page: PageText): string {
  const parts: string[] = [];
  let n = 0;
  for (const b of page.blocks) {
    if (b.role === 'list' || b.role === 'aside') continue;
    parts.push(page.text.slice(b.start, Math.min(b.end, b.start + 500)));
    n += Math.min(b.end - b.start, 500);
    if (n > SAMPLE) break;
  }
  return n >= 40 ? parts.join('\n') : page.text.slice(0, SAMPLE);
}

const stops = new Map<string, ReadonlySet<string>>();
function stopWords(lang: string): ReadonlySet<string> {
  let found = stops.get(lang);
  if (found === undefined) {
    found = new Set((STOP_WORDS[lang] ?? '').split(' '));
    stops.set(lang, found);
  }
  return found;
}

/** Is this word (lower case) one of the most frequent function words of the language? */
export const isStopWord = (lower: string, lang: string): boolean => stopWords(lang).has(lower);
