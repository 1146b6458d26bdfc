/**
 * Search by name over everything known. Each batch of entities has one text, a line per name: the key, a tab, the
 * entity's id. Looking through 10 MB of it takes some 10 ms; an index with a row per name would make an import three
 * times as slow.
 */
import type { PackEntity } from '../core/pack/types';
import type { PackRow } from './types';
import type { ShelfView } from './shelf/types';

/** Letters that do not come apart into a base letter and a mark (Unicode NFKD). */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/** Words of ASCII letters and digits, one space between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * What a name is looked up by: case, accents and punctuation do not count. It is stored, so a change needs a version
 * of the database; and it is not recognition's folding, which may change with each release.
 */
export function searchKey(text: string): string {
  // Most names: the same outcome without a look at the tables of Unicode.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıßæœøłđðþə]/g, (c) => LETTERS[c] ?? c)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The search text of some entities: lines that begin with `\n`. */
export function searchText(entities: readonly PackEntity[]): string {
  let text = '';
  for (const { id, label, names } of entities) {
    const keys = new Set<string>();
    for (const name of Object.values(label)) keys.add(searchKey(name));
    for (const { v, kind } of names) if (kind !== 'demonym' && kind !== 'role') keys.add(searchKey(v));
    for (const key of keys) if (key !== '') text += `\n${key}\t${id}`;
  }
  return text;
}

interface Hit {
  readonly id: string;
  /** 0: the name itself; 1: a name that begins so; 2: a later word of a name begins so. */
  readonly rank: number;
  readonly length: number;
}

/** Looks through one search text, calling `add` for each line in which a word begins with `key`. */
function look(text: string, key: string, add: (hit: Hit) => void): void {
  for (const [mark, rank] of [
    ['\n', 1],
    [' ', 2],
  ] as const) {
    const wanted = mark + key;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const tab = text.indexOf('\t', at);
      const end = text.indexOf('\n', tab);
      const begin = text.lastIndexOf('\n', at);
      const length = tab - begin - 1;
      add({
        id: text.slice(tab + 1, end === -1 ? undefined : end),
        rank: rank === 1 && length === key.length ? 0 : rank,
        length,
      });
    }
  }
}

/** Ids of entities with a name in which a word begins with `prefix`: exact names first, then the shortest, stories first. */
export async function searchNames(
  view: ShelfView,
  packs: readonly PackRow[],
  prefix: string,
  limit: number,
): Promise<string[]> {
  const key = searchKey(prefix);
  if (key === '') return [];
  const best = new Map<string, Hit & { readonly pack: number }>();
  for (const [pack, { gen }] of packs.entries()) {
    for (const text of await view.names(gen)) {
      look(text, key, (hit) => {
        const before = best.get(hit.id);
        if (
          before === undefined ||
          hit.rank < before.rank ||
          (hit.rank === before.rank && hit.length < before.length)
        )
          best.set(hit.id, { ...hit, pack: before?.pack ?? pack });
      });
    }
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || a.pack - b.pack || a.length - b.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((hit) => hit.id);
}
