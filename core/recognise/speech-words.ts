/** Verbs and small words by which a capital is seen to act, by language; and how a word is compared with them. */
import { SPEECH, type SpeechWords } from './data/speech';
import type { Neighbour } from './model';

/** The words of one language, ready to be asked. */
export interface Words {
  readonly verbs: readonly string[];
  readonly accuse: readonly string[];
  readonly fillers: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  readonly agentAfter: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly betweenAfter: ReadonlySet<string>;
  readonly source: readonly string[];
  readonly objectLink: ReadonlySet<string>;
  readonly data: SpeechWords;
}

const list = (s: string | undefined): string[] => (s ?? '').split(' ').filter((w) => w !== '');
const known = new Map<string, Words | null>();

/** The words of a language, or null if there are none. */
export function wordsOf(lang: string): Words | null {
  let found = known.get(lang);
  if (found === undefined) {
    const data = SPEECH[lang];
    const set = (s: string | undefined) => new Set(list(s));
    found =
      data === undefined
        ? null
        : {
            verbs: list(data.verbs),
            accuse: list(data.accuse),
            fillers: set(data.fillers),
            relative: set(data.relative),
            agent: set(data.agent),
            agentAfter: set(data.agentAfter),
            between: set(data.between),
            betweenAfter: set(data.betweenAfter),
            source: list(data.source),
            objectLink: set(data.objectLink),
            data,
          };
    known.set(lang, found);
  }
  return found;
}

/** Does a word begin with one of these; short ones are whole words. */
export const begins = (w: Neighbour, stems: readonly string[]): boolean => {
  // "n’acceptera", "s’inquiète": what is elided before the verb is no part of it.
  const word = w.lower.replace(/^[cdjlmns]['’]/u, '');
  return stems.some((v) => (v.length > 3 ? word.startsWith(v) : word === v));
};

/** A verb of the language, not the beginning of a name. Arabic writes a conjunction onto it. */
export const speaks = (w: Neighbour, words: Words, lang: string): boolean =>
  !w.upper &&
  (begins(w, words.verbs) ||
    (lang === 'ar' && /^[وف]/u.test(w.lower) && begins({ ...w, lower: w.lower.slice(1) }, words.verbs)));
