/** What is compared. The peers get lower-cased names and texts, the cheapest folding there is, and no offset map. */
import type { PackEntity } from '../../core/pack/types';

export interface Measured {
  /** Million characters a second. */
  readonly speed: number;
  /** Milliseconds. */
  readonly compiled: number;
  readonly megabytes: number;
  readonly found: number;
}

export interface Matcher {
  find(text: string, lang: string): number;
  /** Size of what is kept, where it is known exactly. */
  readonly bytes?: number;
}

type Make = (names: readonly string[]) => Matcher | Promise<Matcher>;

const lower = (names: readonly string[]): string[] => [...new Set(names.map((n) => n.toLowerCase()))];

/** Four names an entity, as in a world pack with a few languages. */
function entities(names: readonly string[]): PackEntity[] {
  const out: PackEntity[] = [];
  for (let i = 0; i < names.length; i += 4) {
    const own = names.slice(i, i + 4);
    out.push({
      id: `e${String(i)}`,
      kind: 'city',
      label: { en: own[0] ?? '' },
      names: own.map((v) => ({ v, lang: 'mul', kind: 'short' as const })),
    });
  }
  return out;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  end: boolean;
}

export const MATCHERS: Readonly<Record<string, Make>> = {
  'lexicon (folding, offsets, endings)': async (names) => {
    const { compileLexicon, openLexicon } = await import('../../core/lexicon');
    const pack = {
      format: 'dramatis-pack',
      version: 1,
      id: 'bench',
      revision: '1',
      kind: 'world',
      title: {},
      asOf: '2020',
      license: 'none',
      sources: [],
    } as const;
    const buffer = compileLexicon([{ pack, own: false, entities: entities(names) }]);
    const lexicon = openLexicon(buffer);
    return { find: (text, lang) => lexicon.find(text, lang).length, bytes: buffer.byteLength };
  },
  '@monyone/aho-corasick (npm)': async (names) => {
    const { AhoCorasick } = await import('@monyone/aho-corasick/greedy');
    const ac = new AhoCorasick(lower(names));
    return { find: (text) => ac.matchInText(text.toLowerCase()).length };
  },
  'modern-ahocorasick (npm)': async (names) => {
    const { default: AhoCorasick } = await import('modern-ahocorasick');
    const ac = new AhoCorasick(lower(names));
    return { find: (text) => ac.search(text.toLowerCase()).length };
  },
  'trie of Maps, words only (hand-written)': (names) => {
    const root: TrieNode = { next: new Map(), end: false };
    for (const n of lower(names)) {
      let node = root;
      for (let i = 0; i < n.length; i++) {
        const c = n.charCodeAt(i);
        let next = node.next.get(c);
        if (!next) node.next.set(c, (next = { next: new Map(), end: false }));
        node = next;
      }
      node.end = true;
    }
    return { find: (text) => trieFind(root, text.toLowerCase()) };
  },
  'RegExp of all names': (names) => {
    const all = lower(names).map((n) => n.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
    const re = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${all.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    return { find: (text) => (text.toLowerCase().match(re) ?? []).length };
  },
};

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = new Uint8Array(65536);
for (let i = 0; i < 65536; i++) isLetter[i] = LETTER.test(String.fromCharCode(i)) ? 1 : 0;

function trieFind(root: TrieNode, text: string): number {
  let found = 0;
  let i = 0;
  while (i < text.length) {
    let node: TrieNode | undefined = root;
    let end = 0;
    for (let k = i; k < text.length; k++) {
      node = node.next.get(text.charCodeAt(k));
      if (!node) break;
      if (node.end && isLetter[text.charCodeAt(k + 1)] !== 1) end = k + 1;
    }
    if (end > 0) {
      found++;
      i = end;
      continue;
    }
    while (i < text.length && isLetter[text.charCodeAt(i)] === 1) i++;
    while (i < text.length && isLetter[text.charCodeAt(i)] !== 1) i++;
  }
  return found;
}
