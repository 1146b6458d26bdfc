/** Packs in memory, where the browser gives no database (Firefox in permanent private browsing, or a broken profile). */
import { NO_ROWS, type GenRow, type List, type PackRow, type RowOf } from '../types';
import { namedByEvent, namedByStatement, sameIds } from './links';
import type { Batch, Found, Placed, Shelf, ShelfView } from './types';

/** Rows of one generation. */
class Rows {
  readonly lists: { readonly [L in List]: Map<string, Placed<RowOf[L]>> } = {
    entities: new Map(),
    events: new Map(),
    statements: new Map(),
    evidence: new Map(),
  };
  /** Entity id to what names it. */
  readonly same = new Map<string, Set<RowOf['entities']>>();
  readonly naming = {
    events: new Map<string, Set<RowOf['events']>>(),
    statements: new Map<string, Set<RowOf['statements']>>(),
  };
  readonly names: string[] = [];
}

function note<T>(index: Map<string, Set<T>>, ids: readonly string[], row: T): void {
  for (const id of ids) {
    const rows = index.get(id);
    if (rows === undefined) index.set(id, new Set([row]));
    else rows.add(row);
  }
}

function gather<T>(index: ReadonlyMap<string, ReadonlySet<T>>, ids: readonly string[]): T[] {
  return [...new Set(ids.flatMap((id) => [...(index.get(id) ?? [])]))];
}

export class MemoryShelf implements Shelf, ShelfView {
  readonly kind = 'memory';
  readonly closed = false;
  readonly #packs = new Map<string, PackRow>();
  readonly #gens = new Map<number, GenRow>();
  readonly #rows = new Map<number, Rows>();
  #lexicon: { readonly key: string; readonly buffer: ArrayBuffer } | null = null;
  #next = 1;

  view<T>(read: (view: ShelfView) => Promise<T>): Promise<T> {
    return read(this);
  }

  packs(): Promise<readonly PackRow[]> {
    return Promise.resolve([...this.#packs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  gens(): Promise<readonly GenRow[]> {
    return Promise.resolve([...this.#gens.values()]);
  }

  /** Rows of every generation that `pick` finds. */
  #each<T>(pick: (rows: Rows) => readonly T[]): Promise<Found<T>[]> {
    return Promise.resolve([...this.#rows].flatMap(([gen, rows]) => pick(rows).map((v) => ({ gen, v }))));
  }

  entities(ids: readonly string[]): Promise<Found<RowOf['entities']>[]> {
    return this.#each((rows) => ids.flatMap((id) => rows.lists.entities.get(id)?.v ?? []));
  }

  sameAs(ids: readonly string[]): Promise<Found<RowOf['entities']>[]> {
    return this.#each((rows) => gather(rows.same, ids));
  }

  naming<L extends 'events' | 'statements'>(
    list: L,
    entities: readonly string[],
  ): Promise<Found<RowOf[L]>[]> {
    return this.#each((rows) =>
      gather(rows.naming[list] as unknown as ReadonlyMap<string, ReadonlySet<RowOf[L]>>, entities),
    );
  }

  evidence(gen: number, ids: readonly string[]): Promise<RowOf['evidence'][]> {
    const rows = this.#rows.get(gen)?.lists.evidence;
    return Promise.resolve(ids.flatMap((id) => rows?.get(id)?.v ?? []));
  }

  page<L extends List>(list: L, gen: number, from: number): Promise<readonly Placed<RowOf[L]>[]> {
    const rows = this.#rows.get(gen)?.lists[list];
    return Promise.resolve([...(rows?.values() ?? [])].filter(({ n }) => n >= from));
  }

  names(gen: number): Promise<readonly string[]> {
    return Promise.resolve(this.#rows.get(gen)?.names ?? []);
  }

  begin(pack: string, from: string | null): Promise<number> {
    const gen = this.#next++;
    this.#gens.set(gen, { gen, pack, from, state: 'staging', stored: NO_ROWS, linked: false });
    this.#rows.set(gen, new Rows());
    return Promise.resolve(gen);
  }

  #staging(gen: number): GenRow {
    const held = this.#gens.get(gen);
    if (held?.state !== 'staging') throw new Error('the generation is not being written');
    return held;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- rejects, rather than throws, as a database does
  async append(gen: number, batch: Batch): Promise<void> {
    const held = this.#staging(gen);
    const rows = this.#rows.get(gen) ?? new Rows();
    for (const { n, v } of batch.entities) {
      rows.lists.entities.set(v.id, { n, v });
      note(rows.same, sameIds(v), v);
    }
    for (const { n, v } of batch.events) {
      rows.lists.events.set(v.id, { n, v });
      note(rows.naming.events, namedByEvent(v), v);
    }
    for (const { n, v } of batch.statements) {
      rows.lists.statements.set(v.id, { n, v });
      note(rows.naming.statements, namedByStatement(v), v);
    }
    for (const { n, v } of batch.evidence) rows.lists.evidence.set(v.id, { n, v });
    if (batch.names !== '') rows.names.push(batch.names);
    this.#gens.set(gen, { ...held, stored: batch.stored, linked: held.linked || batch.linked });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async commit(row: PackRow): Promise<void> {
    const held = this.#staging(row.gen);
    const before = this.#packs.get(row.id);
    if (before !== undefined) this.#kill(before.gen);
    this.#gens.set(row.gen, { ...held, state: 'live' });
    this.#packs.set(row.id, row);
  }

  #kill(gen: number): void {
    const held = this.#gens.get(gen);
    if (held !== undefined) this.#gens.set(gen, { ...held, state: 'dead' });
  }

  drop(gen: number): Promise<void> {
    this.#kill(gen);
    return Promise.resolve();
  }

  retire(pack: string, since: number | null): Promise<void> {
    const row = this.#packs.get(pack);
    const held = row === undefined ? undefined : this.#gens.get(row.gen);
    if (row !== undefined && held !== undefined) {
      this.#packs.delete(pack);
      this.#gens.set(
        row.gen,
        since === null ? { ...held, state: 'dead' } : { ...held, state: 'removed', row, since },
      );
    }
    return Promise.resolve();
  }

  restore(gen: number): Promise<boolean> {
    const held = this.#gens.get(gen);
    if (held?.state !== 'removed' || held.row === undefined) return Promise.resolve(false);
    const present = this.#packs.get(held.pack);
    if (present?.own === true) return Promise.resolve(false);
    if (present !== undefined) this.#kill(present.gen);
    this.#packs.set(held.pack, held.row);
    const { pack, from, stored, linked } = held;
    this.#gens.set(gen, { gen, pack, from, stored, linked, state: 'live' });
    return Promise.resolve(true);
  }

  setEnabled(pack: string, on: boolean): Promise<void> {
    const row = this.#packs.get(pack);
    if (row !== undefined) this.#packs.set(pack, { ...row, enabled: on });
    return Promise.resolve();
  }

  sweep(before: number): Promise<void> {
    for (const { gen, state, since } of [...this.#gens.values()]) {
      if (state !== 'dead' && !(state === 'removed' && (since ?? 0) < before)) continue;
      this.#gens.delete(gen);
      this.#rows.delete(gen);
    }
    return Promise.resolve();
  }

  lexicon(key: string): Promise<ArrayBuffer | null> {
    return Promise.resolve(this.#lexicon?.key === key ? this.#lexicon.buffer : null);
  }

  putLexicon(key: string, buffer: ArrayBuffer): Promise<void> {
    // The recogniser holds the same buffer: keeping it costs nothing.
    this.#lexicon = { key, buffer };
    return Promise.resolve();
  }

  erase(): Promise<void> {
    this.#packs.clear();
    this.#gens.clear();
    this.#rows.clear();
    this.#lexicon = null;
    return Promise.resolve();
  }

  close(): void {
    // Nothing is held open.
  }
}
