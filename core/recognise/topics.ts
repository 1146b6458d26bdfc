/** What the lines around a name are about, where that is something in which towns' names are mostly titles', dishes', firms' or horses'. */
import { LETTER, letterAt } from './letters';
import { TOPICS, type Topic } from './data/topics';
import { firstFrom } from './sorted';
import { lowerOf } from '../text/lower';

const ALL: readonly Topic[] = ['works', 'wares', 'markets', 'races'];

/** How far from a name its subject's words are counted, UTF-16 units, and how many different ones are enough. */
const REACH = 600;
const ENOUGH = 4;
/** On a page that has twice as many of them, half are enough. */
const MANY = 2 * ENOUGH;
const FEW = ENOUGH / 2;
/** Longest word that is looked up, and how much of a page is read, UTF-16 units. */
const LONGEST = 16;
const READ = 60_000;

/** A word's subject and its number among all of them: of what is counted once. */
type Known = readonly (readonly [topic: Topic, word: number])[];
/** A language's words, and whether one may begin with these three letters: nine in ten of a page's words need no string. */
interface Table {
  readonly words: ReadonlyMap<string, Known>;
  readonly heads: Uint8Array;
}
const HYPHEN = 45;
const HEADS = 4096;
const headAt = (text: string, i: number): number =>
  (text.charCodeAt(i) * 961 + text.charCodeAt(i + 1) * 31 + text.charCodeAt(i + 2)) & (HEADS - 1);

const tables = new Map<string, Table | null>();

function tableOf(lang: string): Table | null {
  let found = tables.get(lang);
  if (found !== undefined) return found;
  const table = new Map<string, Known>();
  const heads = new Uint8Array(HEADS);
  let n = 0;
  for (const topic of ALL) {
    for (const word of (TOPICS[topic][lang] ?? '').split(' ')) {
      if (word === '') continue;
      table.set(word, [...(table.get(word) ?? []), [topic, n++]]);
      heads[headAt(word, 0)] = 1;
    }
  }
  found = table.size === 0 ? null : { words: table, heads };
  tables.set(lang, found);
  return found;
}

interface Found {
  readonly at: number[];
  readonly known: Known[];
  /** How many different words of a subject the page has. */
  readonly words: Partial<Record<Topic, number>>;
}

/** The subjects of one page's stretches. Reads the page when it is first asked. */
export class Topics {
  readonly #found = new Map<string, Found | null>();

  constructor(readonly text: string) {}

  /** Is the text around this offset about the subject? */
  isAbout(topic: Topic, at: number, lang: string): boolean {
    const found = this.#of(lang);
    if (found === null) return false;
    const enough = (found.words[topic] ?? 0) >= MANY ? FEW : ENOUGH;
    const seen = new Set<number>();
    for (
      let i = firstFrom(found.at, at - REACH);
      i < found.at.length && (found.at[i] ?? 0) < at + REACH;
      i++
    ) {
      for (const [t, word] of found.known[i] ?? []) if (t === topic) seen.add(word);
      if (seen.size >= enough) return true;
    }
    return false;
  }

  /** Is the word (small letters) one of the subject's? */
  isWordOf(topic: Topic, lower: string, lang: string): boolean {
    const table = tableOf(lang)?.words;
    const known = table?.get(lower) ?? table?.get(lower.replace(/s$/, ''));
    return known?.some(([t]) => t === topic) === true;
  }

  #of(lang: string): Found | null {
    let found = this.#found.get(lang);
    if (found === undefined) {
      const table = tableOf(lang);
      this.#found.set(lang, (found = table === null ? null : this.#read(table)));
    }
    return found;
  }

  #read({ words, heads }: Table): Found {
    const found: Found = { at: [], known: [], words: {} };
    const seen = new Set<Known>();
    const text = lowerOf(this.text.slice(0, READ));
    const n = text.length;
    for (let i = 0; i < n; i++) {
      let bits = letterAt(text, i);
      if ((bits & LETTER.letter) === 0) continue;
      const start = i;
      while ((bits & LETTER.word) !== 0 || ((bits & LETTER.joiner) !== 0 && text.charCodeAt(i) === HYPHEN))
        bits = letterAt(text, ++i);
      const length = i - start;
      if (length < 3 || length > LONGEST || heads[headAt(text, start)] === 0) continue;
      const word = text.slice(start, i);
      const known = words.get(word) ?? (word.endsWith('s') ? words.get(word.slice(0, -1)) : undefined);
      if (known === undefined) continue;
      found.at.push(start);
      found.known.push(known);
      if (seen.has(known)) continue;
      seen.add(known);
      for (const [topic] of known) found.words[topic] = (found.words[topic] ?? 0) + 1;
    }
    return found;
  }
}
