/** A language's endings as matching uses them: rules by last letter, folded, with their conditions. */
import { foldKey } from '../text/fold';
import { languageOf, type Language } from '../text/languages';

export interface Rule {
  /** Folded units that the text's word ends in. */
  readonly ending: Uint16Array;
  /** Folded units that the name has in their place. */
  readonly nominative: Uint16Array;
  /** For agreeing adjectives: only in names of several words, and demonyms. */
  readonly adjective: boolean;
  /** Written with a long vowel at its end. */
  readonly long: boolean;
  /** 0 none, else one of {@link CONDITION}. */
  readonly condition: number;
}

export const CONDITION = { consonant: 1, vowel: 2, back: 3, front: 4 } as const;
const LETTERS: Readonly<Record<string, number>> = { C: 1, V: 2, B: 3, F: 4 };

/** A node of the trie of reversed endings. */
export interface EndingNode {
  readonly next: Map<number, EndingNode>;
  readonly rules: Rule[];
}

export interface Prefix {
  readonly written: Uint16Array;
  readonly stands: Uint16Array;
}

export interface Rules {
  readonly language: Language;
  /** Endings from their last unit backwards; null if there are none. */
  readonly endings: EndingNode | null;
  /** Prefixes by their first unit. */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;
  readonly minStem: number;
  readonly everyWord: boolean;
  readonly hasEndings: boolean;
  readonly elisions: ReadonlySet<string>;
  readonly apostrophe: ReadonlySet<string> | 'any';
  readonly hyphen: ReadonlySet<string> | 'any';
  /** What women's family names end in. */
  readonly feminine: readonly Uint16Array[];
  readonly words: ReadonlySet<string>;
  /** Further languages whose names take the endings. */
  readonly kin: readonly string[];
  /** Long vowels at a form's end are told from short ones. */
  readonly lengths: boolean;
}

const units = (s: string): Uint16Array => Uint16Array.from(foldKey(s), (c) => c.charCodeAt(0));
const items = (s: string | undefined): string[] => (s ?? '').split(/\s+/u).filter((x) => x !== '');
const set = (s: string | undefined): ReadonlySet<string> | 'any' =>
  s === '*' ? 'any' : new Set(items(s).map(foldKey));

function rule(item: string, adjective: boolean): Rule {
  const [, letter = '', ending = '', nominative = ''] = /^(?:([CVBF]):)?([^<]*)(?:<(.*))?$/u.exec(item) ?? [];
  return {
    ending: units(ending),
    nominative: units(nominative),
    adjective,
    long: isLong(ending.slice(-1)),
    condition: LETTERS[letter] ?? 0,
  };
}

/** Is it a long vowel, as Czech and Slovak write them? */
export const isLong = (letter: string): boolean => letter !== '' && 'áéíýÁÉÍÝ'.includes(letter);

const same = (a: Rule, b: Rule): boolean =>
  a.adjective === b.adjective &&
  a.condition === b.condition &&
  a.long === b.long &&
  String(a.nominative) === String(b.nominative);

const cache = new Map<string, Rules>();

/** Elisions hold in every text: a French name keeps its `d'` in an English one. */
let allElisions: ReadonlySet<string> | null = null;

/** The rules of a language (any tag); made on first use, some 0.1 ms. */
export function rulesOf(tag: string, all: () => readonly Language[]): Rules {
  const language = languageOf(tag);
  const had = cache.get(language.code);
  if (had) return had;
  allElisions ??= new Set(all().flatMap((l) => items(l.elisions).map(foldKey)));
  const root: EndingNode = { next: new Map(), rules: [] };
  const put = (r: Rule): void => {
    if (r.ending.length === 0) return;
    let node = root;
    for (let k = r.ending.length - 1; k >= 0; k--) {
      const unit = r.ending[k] ?? 0;
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = { next: new Map(), rules: [] }));
      node = next;
    }
    if (!node.rules.some((x) => same(x, r))) node.rules.push(r);
  };
  for (const e of items(language.endings)) put(rule(e, false));
  for (const e of items(language.adjective)) put(rule(e, true));
  const prefixes = new Map<number, Prefix[]>();
  for (const p of items(language.prefixes)) {
    const [written = '', stands = ''] = p.split('<');
    const prefix = { written: units(written), stands: units(stands) };
    const first = prefix.written[0] ?? 0;
    const others = prefixes.get(first);
    if (others === undefined) prefixes.set(first, [prefix]);
    else others.push(prefix);
  }
  const made: Rules = {
    language,
    endings: root.next.size > 0 ? root : null,
    prefixes,
    minStem: language.minStem ?? 3,
    everyWord: language.everyWord === true,
    hasEndings: root.next.size > 0,
    elisions: allElisions,
    apostrophe: set(language.apostrophe),
    hyphen: set(language.hyphen),
    feminine: items(language.feminine).map(units),
    words: new Set(items(language.words).map(foldKey)),
    kin: items(language.kin),
    lengths: language.lengths === true,
  };
  cache.set(language.code, made);
  return made;
}
