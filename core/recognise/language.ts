/** In which language a text is: script first, then frequent words and telling letters. */
import type { PageText } from '../types';
import { primaryLanguage } from '../text/languages';
import { LANG_OF_SCRIPT, STOP_WORDS } from './data/stopwords';
import { languagesOfWord, SCRIPT_LANGS, scores } from './frequent-words';
import { mainScript } from './scripts';

/** How much text is looked at, UTF-16 units. */
const SAMPLE = 3000;
/** Letters of a word with the blank behind it, about. */
const WORD = 6;
/** By how many frequent words another language must be ahead of the declared one. */
const FEW = 3;
/** A block shorter than this takes the language of the page. */
const OWN_BLOCK = 120;
/** How much of a block is looked at. */
const BLOCK_SAMPLE = 320;

/** The primary language of a BCP 47 tag as the lexicon writes it (`heb`, `iw` → `he`), or null if it says none. */
export function primary(tag: string | null | undefined): string | null {
  if (tag == null || tag === '') return null;
  const code = primaryLanguage(tag);
  return /^[a-z]{2,3}$/u.test(code) && !/^(?:und|mul|zxx)$/u.test(code) ? code : null;
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
    if (known && fitsScript(said, script)) {
      // A headline has too few words to speak against what the page says of itself.
      const words = sample.length / WORD;
      if (top === undefined || top[1] < 0.12 || mine > 0.6 * top[1] || (top[1] - mine) * words < FEW)
        return said;
    }
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
  const runs: { start: number; end: number; lang: string }[] = [];
  let at = 0;
  const push = (end: number, l: string) => {
    const last = runs[runs.length - 1];
    if (last?.lang === l) last.end = end;
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

/** Where frequent words of the page's language are this many times those of others alone, no other is looked for, either. */
const OVER_OTHERS = 3;
/** This many of them are `AT_HOME` of the words that 200 units have: the rest needs no reading. */
const PLAIN_HOME = 8;

/**
 * Is the share of frequent words of a language among the first words of a text at least `AT_HOME`, or plainly more than
 * that of the words that only others have? Russian and Turkish have fewer such words than English, and weighing every
 * language for each of their blocks took a worker that was just started 20 ms for a long page.
 */
function isAtHome(text: string, lang: string): boolean {
  const start = text.slice(0, 200);
  let words = 0;
  let home = 0;
  let other = 0;
  for (let from = 0; from <= start.length;) {
    const blank = start.indexOf(' ', from);
    const to = blank < 0 ? start.length : blank;
    words++;
    const langs = languagesOfWord(start, from, to);
    if (langs !== undefined) {
      if (!langs.includes(lang)) other++;
      else if (++home >= PLAIN_HOME) return true;
    }
    from = to + 1;
  }
  return home / words >= AT_HOME || (home > 1 && home >= OVER_OTHERS * other);
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
