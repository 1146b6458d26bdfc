/**
 * Rows are stored by the block: a few neighbours of one list as JSON, with the ids that they are found by. A row of its
 * own each cost 150 µs of the browser's time (a record, its key and its indexes in LevelDB; a clone to take the keys
 * from), most of what an import took.
 */
import type { List, RowOf } from '../types';
import { namedByEvent, namedByStatement, sameIds } from './links';
import type { Batch, Fresh } from './types';

/**
 * Characters of JSON in a block: with twice as many an import takes 14 % less processor time, and slices of 60 entities
 * take 40 % longer (9 ms instead of 7).
 */
const SIZE = 4096;
const MOST = 64;

export interface Block {
  readonly gen: number;
  /** Place of the first row in its list; the others follow. */
  readonly n: number;
  /** Of each row. */
  readonly ids: readonly string[];
  /** Each row as JSON. */
  readonly rows: readonly string[];
  /** Of entities: every id in `same` of one of them. Absent where there is none, like the next. */
  readonly same?: readonly string[];
  /** Of events and statements: ids of the entities that one of them names. */
  readonly of?: readonly string[];
}

/** Table of each list. */
export const TABLE_OF = {
  entities: 'entityBlocks',
  events: 'eventBlocks',
  statements: 'statementBlocks',
  evidence: 'evidenceBlocks',
} as const satisfies Record<List, string>;

/** Ids of other things that a row is found by. */
const LINKS: { readonly [L in List]: { readonly of: 'same' | 'of'; links(row: RowOf[L]): string[] } | null } =
  {
    entities: { of: 'same', links: sameIds },
    events: { of: 'of', links: namedByEvent },
    statements: { of: 'of', links: namedByStatement },
    evidence: null,
  };

/** Ids of other things that a row is found by: what it is `same` as, or which entities it names. */
export function linksOf<L extends List>(list: L, row: RowOf[L]): readonly string[] {
  return LINKS[list]?.links(row) ?? [];
}

/** Cuts rows that follow one another into blocks. */
export function cut<L extends List>(gen: number, list: L, rows: readonly Fresh<RowOf[L]>[]): Block[] {
  const blocks: Block[] = [];
  const index = LINKS[list];
  for (let from = 0; from < rows.length;) {
    let [to, size] = [from, 0];
    for (; to < rows.length && to - from < MOST && (size === 0 || size < SIZE); to++)
      size += rows[to]?.json.length ?? 0;
    const some = rows.slice(from, to);
    const links = index === null ? [] : [...new Set(some.flatMap(({ v }) => linksOf(list, v)))];
    blocks.push({
      gen,
      n: some[0]?.n ?? 0,
      ids: some.map(({ v }) => v.id),
      rows: some.map(({ json }) => json),
      ...(index !== null && links.length > 0 && { [index.of]: links }),
    });
    from = to;
  }
  return blocks;
}

/** All blocks of a batch, by table. */
export function blocksOf(gen: number, batch: Batch): Readonly<Record<List, readonly Block[]>> {
  return {
    entities: cut(gen, 'entities', batch.entities),
    events: cut(gen, 'events', batch.events),
    statements: cut(gen, 'statements', batch.statements),
    evidence: cut(gen, 'evidence', batch.evidence),
  };
}

/** Rows of a block; `wanted`: only those with these ids, so that the others need not be parsed. */
export function unpack<L extends List>(block: Block, wanted?: ReadonlySet<string>): RowOf[L][] {
  // What was stored was checked before.
  return block.rows
    .filter((_, i) => wanted === undefined || wanted.has(block.ids[i] ?? ''))
    .map((json) => JSON.parse(json) as RowOf[L]);
}
