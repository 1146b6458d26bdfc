/**
 * Rows that pages asked for a moment ago: the same few hundred entities are on most of the pages that one reader opens,
 * and a request each is most of what a running worker needs to answer a page.
 */
import type { List, PackRow, RowOf } from '../types';
import { linksOf } from './blocks';
import { sameIds } from './links';
import type { Found, ShelfView } from './types';

/** Entities kept at most: 5 to 30 kB each, most of it names in dozens of languages. */
const KEPT = 800;
/** Lists shorter than this, over all packs, are read as a whole: a request an entity costs more. */
const SHORT = 1000;

type Entities = readonly Found<RowOf['entities']>[];
type ById = Map<string, Entities>;

/** What was read while the same packs were there. A read that began before a change goes on with the rows of before. */
class Memory {
  readonly entities: ById = new Map();
  readonly same: ById = new Map();
  readonly whole = new Map<List, readonly Found<RowOf[List]>[]>();

  constructor(readonly packs: string) {}

  get isFull(): boolean {
    return this.entities.size > KEPT || this.same.size > 2 * KEPT;
  }
}

/** Generations never change once they are live, so that a row is what it was until other packs are. */
export class Remembered {
  #memory = new Memory('');

  /** A view that asks `view` only for what it has not seen. `packs`: those that count at the moment of the view. */
  over(view: ShelfView, packs: readonly PackRow[]): ShelfView {
    const now = packs.map((row) => `${row.id}@${row.header.revision}#${row.gen}/${row.bytes}`).join(' ');
    if (now !== this.#memory.packs || this.#memory.isFull) this.#memory = new Memory(now);
    const memory = this.#memory;
    const isShort = (list: List): boolean => packs.reduce((n, row) => n + row.counts[list], 0) <= SHORT;
    return {
      packs: () => view.packs(),
      gens: () => view.gens(),
      page: (list, gen, from) => view.page(list, gen, from),
      names: (gen) => view.names(gen),
      entities: (ids) =>
        known(
          memory.entities,
          ids,
          (missing) => view.entities(missing),
          ({ id }) => [id],
        ),
      sameAs: (ids) => known(memory.same, ids, (missing) => view.sameAs(missing), sameIds),
      naming: async (list, ids) => {
        if (!isShort(list)) return view.naming(list, ids);
        const wanted = new Set(ids);
        const rows = await all(memory, view, packs, list);
        return rows.filter(({ v }) => linksOf(list, v).some((id) => wanted.has(id)));
      },
      evidence: async (gen, ids) => {
        if (!isShort('evidence')) return view.evidence(gen, ids);
        const wanted = new Set(ids);
        const rows = await all(memory, view, packs, 'evidence');
        return rows.flatMap((row) => (row.gen === gen && wanted.has(row.v.id) ? [row.v] : []));
      },
    };
  }
}

/** Every row of a list. */
async function all<L extends List>(
  memory: Memory,
  view: ShelfView,
  packs: readonly PackRow[],
  list: L,
): Promise<readonly Found<RowOf[L]>[]> {
  const had = memory.whole.get(list);
  // What is kept under a list's name is of that list.
  if (had !== undefined) return had as readonly Found<RowOf[L]>[];
  const rows: Found<RowOf[L]>[] = [];
  for (const { gen, counts } of packs) {
    for (let from = 0; from < counts[list];) {
      const page = await view.page(list, gen, from);
      const last = page.at(-1);
      if (last === undefined) break;
      for (const { v } of page) rows.push({ gen, v });
      from = last.n + 1;
    }
  }
  memory.whole.set(list, rows);
  return rows;
}

/** Rows by id out of `held`; those of other ids are asked for, and kept, an empty answer too. */
async function known(
  held: ById,
  ids: readonly string[],
  ask: (missing: readonly string[]) => Promise<Entities>,
  idsOf: (row: RowOf['entities']) => readonly string[],
): Promise<Entities> {
  const missing = [...new Set(ids)].filter((id) => !held.has(id));
  if (missing.length > 0) {
    const fresh = new Map<string, Found<RowOf['entities']>[]>(missing.map((id) => [id, []]));
    for (const row of await ask(missing)) for (const id of idsOf(row.v)) fresh.get(id)?.push(row);
    for (const [id, rows] of fresh) held.set(id, rows);
  }
  return [...new Set(ids.flatMap((id) => held.get(id) ?? []))];
}
