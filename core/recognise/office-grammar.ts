/** The words that a language names offices with, as they are compared: folded, by their first and last words. */
import { foldKey } from '../text/fold';
import { OFFICES, type OfficeWords } from './data/offices';
import { BODY_OFFICES } from './data/offices-bodies';

/** The words of an office, one set of forms each. */
export interface Phrase {
  readonly tokens: readonly ReadonlySet<string>[];
  readonly offices: readonly string[];
}

/** How a language puts offices beside countries: see `data/offices.ts`. */
export interface Grammar {
  readonly orders: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly genitive: ReadonlySet<string>;
  readonly first: ReadonlyMap<string, readonly Phrase[]>;
  readonly last: ReadonlyMap<string, readonly Phrase[]>;
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly semitic: boolean;
  /** The keys of words that were asked for. */
  readonly readings: Map<string, readonly string[]>;
}

/** A word as phrases are compared: folded, apostrophes and hyphens left out. */
export function key(word: string): string {
  const folded = foldKey(/['’ʼ]s$/iu.test(word) ? word.slice(0, -2) : word);
  return folded.includes("'") || folded.includes(' ') ? folded.replace(/[' ]/gu, '') : folded;
}
const keys = (words: string | undefined): ReadonlySet<string> =>
  new Set((words ?? '').split(' ').flatMap((w) => (w === '' ? [] : [key(w)])));

function compile(words: OfficeWords, lang: string): Grammar {
  const first = new Map<string, Phrase[]>();
  const last = new Map<string, Phrase[]>();
  const put = (map: Map<string, Phrase[]>, token: string, p: Phrase) => {
    const known = map.get(token);
    if (known === undefined) map.set(token, [p]);
    else known.push(p);
  };
  const bodies = Object.entries(BODY_OFFICES[lang] ?? {});
  for (const [offices, phrases] of [...Object.entries(words.offices), ...bodies]) {
    for (const phrase of phrases.split(',')) {
      const tokens = phrase.split(' ').map((t) => new Set(t.split('|').flatMap(forms)));
      const p: Phrase = { tokens, offices: offices.split('+') };
      for (const t of tokens[0] ?? []) put(first, t, p);
      for (const t of tokens.at(-1) ?? []) put(last, t, p);
    }
  }
  return {
    orders: new Set(words.orders),
    links: keys(words.links),
    genitive: keys(words.genitive),
    first,
    last,
    notAfter: keys(words.notAfter),
    notBefore: keys(words.notBefore),
    semitic: lang === 'ar',
    readings: new Map(),
  };
}

/** `stem/a/b`: the stem and each ending on it. */
function forms(spec: string): string[] {
  const [stem = '', ...endings] = spec.split('/');
  return [key(stem), ...endings.map((e) => key(stem + e))];
}

const grammars = new Map<string, Grammar | null>();

/** The grammar of a language (primary tag), made when first asked; null where we have no words for it. */
export function grammarOf(lang: string): Grammar | null {
  let g = grammars.get(lang);
  if (g === undefined) {
    const words = OFFICES[lang];
    g = words === undefined ? null : compile(words, lang);
    grammars.set(lang, g);
  }
  return g;
}

/** Words whose keys a language keeps: those before and behind a page's names are few different ones. */
const KEPT = 2000;

/** A word's keys: itself, and in Arabic without conjunction, preposition and article. */
export function readings(word: string, g: Grammar): readonly string[] {
  let known = g.readings.get(word);
  if (known === undefined) {
    if (g.readings.size >= KEPT) g.readings.clear();
    g.readings.set(word, (known = readingsOf(word, g)));
  }
  return known;
}

function readingsOf(word: string, g: Grammar): readonly string[] {
  const k = key(word);
  if (!g.semitic) return [k];
  const bare = /^[وف]?(?:لل|[بلك]?ال)(.{2,})$/u.exec(k)?.[1];
  const joined = /^[وفبلك](.{3,})$/u.exec(k)?.[1];
  return [k, ...(bare === undefined ? [] : [bare]), ...(joined === undefined ? [] : [joined])];
}
