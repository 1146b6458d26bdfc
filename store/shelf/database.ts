/** Packs in IndexedDB. */
import Dexie from 'dexie';
import type { Counts, GenRow, List, PackRow, RowOf } from '../types';
import { NO_ROWS } from '../types';
import { namedByEvent, namedByStatement, sameIds } from './links';
import type { DramatisDb, StoredRow } from './schema';
import type { Batch, Found, Placed, Shelf, ShelfView } from './types';

/** Rows deleted in one transaction: a few ms, so that readers never wait long. */
const SWEEP = 2000;

const byGen = (gen: number): [[number, unknown], [number, unknown]] => [
  [gen, Dexie.minKey],
  [gen, Dexie.maxKey],
];

/** The same row may be found by several keys. */
function distinct<L extends List>(rows: readonly StoredRow<L>[]): Found<RowOf[L]>[] {
  return [...new Map(rows.map(({ gen, id, v }) => [`${gen} ${id}`, { gen, v }])).values()];
}

const TABLES = ['packs', 'gens', 'entities', 'events', 'statements', 'evidence', 'names'] as const;
type TableName = (typeof TABLES)[number];

/** After every id: strings sort before lists (IndexedDB, key comparison). */
const LAST: IDBValidKey = [];

/**
 * Reads in one transaction, on IndexedDB itself: a page's slices are some 200 small requests, which through Dexie take
 * twice the time, and Dexie's transactions do not follow every chain of promises.
 */
class DatabaseView implements ShelfView {
  constructor(
    private readonly transaction: IDBTransaction,
    private readonly range: typeof IDBKeyRange,
  ) {}

  #table(name: TableName): IDBObjectStore {
    return this.transaction.objectStore(name);
  }

  packs(): Promise<PackRow[]> {
    return done(this.#table('packs').getAll() as IDBRequest<PackRow[]>);
  }

  gens(): Promise<GenRow[]> {
    return done(this.#table('gens').getAll() as IDBRequest<GenRow[]>);
  }

  async #each<L extends List>(list: L, index: string, ids: readonly string[]): Promise<Found<RowOf[L]>[]> {
    const source = this.#table(list).index(index);
    const rows = await Promise.all(ids.map((id) => done(source.getAll(id) as IDBRequest<StoredRow<L>[]>)));
    return distinct<L>(rows.flat());
  }

  entities(ids: readonly string[]): Promise<Found<RowOf['entities']>[]> {
    return this.#each('entities', 'id', ids);
  }

  sameAs(ids: readonly string[]): Promise<Found<RowOf['entities']>[]> {
    return this.#each('entities', 'same', ids);
  }

  naming<L extends 'events' | 'statements'>(
    list: L,
    entities: readonly string[],
  ): Promise<Found<RowOf[L]>[]> {
    return this.#each(list, 'of', entities);
  }

  async evidence(gen: number, ids: readonly string[]): Promise<RowOf['evidence'][]> {
    const table = this.#table('evidence');
    const rows = await Promise.all(
      ids.map((id) => done(table.get([gen, id]) as IDBRequest<StoredRow<'evidence'> | undefined>)),
    );
    return rows.flatMap((row) => (row === undefined ? [] : [row.v]));
  }

  async page<L extends List>(
    list: L,
    gen: number,
    after: string | null,
    limit: number,
  ): Promise<Placed<RowOf[L]>[]> {
    const range = this.range.bound([gen, after ?? ''], [gen, LAST], after !== null);
    const rows = await done(this.#table(list).getAll(range, limit) as IDBRequest<StoredRow<L>[]>);
    return rows.map(({ n, v }) => ({ n, v }));
  }

  async names(gen: number): Promise<string[]> {
    const range = this.range.bound([gen, 0], [gen, LAST]);
    const rows = await done(this.#table('names').getAll(range) as IDBRequest<{ text: string }[]>);
    return rows.map((row) => row.text);
  }
}

/** A request's result. Its microtasks run while the transaction is still active. */
function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('request failed', 'UnknownError'));
  });
}

export class DatabaseShelf implements Shelf {
  readonly kind = 'database';

  /** @param db opened */
  constructor(
    private readonly db: DramatisDb,
    private readonly range: typeof IDBKeyRange = IDBKeyRange,
  ) {}

  get closed(): boolean {
    return !this.db.isOpen();
  }

  async view<T>(read: (view: ShelfView) => Promise<T>): Promise<T> {
    const database = this.db.backendDB() as IDBDatabase | null;
    if (database === null) throw new DOMException('the database is closed', 'InvalidStateError');
    const transaction = database.transaction(TABLES, 'readonly');
    return read(new DatabaseView(transaction, this.range));
  }

  begin(pack: string, from: string | null): Promise<number> {
    return this.db.gens.add({ pack, from, state: 'staging', stored: NO_ROWS, linked: false });
  }

  async append(gen: number, batch: Batch): Promise<void> {
    const { gens, entities, events, statements, evidence, names } = this.db;
    await this.db.transaction('rw', [gens, entities, events, statements, evidence, names], async () => {
      const held = await gens.get(gen);
      if (held?.state !== 'staging') throw new Error('the generation is not being written');
      await Promise.all([
        entities.bulkPut(
          batch.entities.map(({ n, v }) => {
            const same = sameIds(v);
            return { gen, id: v.id, n, v, ...(same.length > 0 && { same }) };
          }),
        ),
        events.bulkPut(batch.events.map(({ n, v }) => ({ gen, id: v.id, n, v, of: namedByEvent(v) }))),
        statements.bulkPut(
          batch.statements.map(({ n, v }) => ({ gen, id: v.id, n, v, of: namedByStatement(v) })),
        ),
        evidence.bulkPut(batch.evidence.map(({ n, v }) => ({ gen, id: v.id, n, v }))),
        batch.names === '' ? null : names.put({ gen, n: total(batch.stored), text: batch.names }),
        gens.put({ ...held, stored: batch.stored, linked: held.linked || batch.linked }),
      ]);
    });
  }

  async commit(row: PackRow): Promise<void> {
    const { packs, gens } = this.db;
    await this.db.transaction('rw', [packs, gens], async () => {
      const [before, gen] = await Promise.all([packs.get(row.id), gens.get(row.gen)]);
      if (gen?.state !== 'staging') throw new Error('the generation is not being written');
      if (before !== undefined) await gens.update(before.gen, { state: 'dead' });
      await gens.put({ ...gen, state: 'live' });
      await packs.put(row);
    });
  }

  async drop(gen: number): Promise<void> {
    await this.db.gens.update(gen, { state: 'dead' });
  }

  async retire(pack: string, since: number | null): Promise<void> {
    const { packs, gens } = this.db;
    await this.db.transaction('rw', [packs, gens], async () => {
      const row = await packs.get(pack);
      if (row === undefined) return;
      await packs.delete(pack);
      await gens.update(row.gen, since === null ? { state: 'dead' } : { state: 'removed', row, since });
    });
  }

  restore(gen: number): Promise<boolean> {
    const { packs, gens } = this.db;
    return this.db.transaction('rw', [packs, gens], async () => {
      const held = await gens.get(gen);
      if (held?.state !== 'removed' || held.row === undefined) return false;
      const present = await packs.get(held.pack);
      if (present?.own === true) return false;
      if (present !== undefined) await gens.update(present.gen, { state: 'dead' });
      await packs.put(held.row);
      const { gen: number, pack, from, stored, linked } = held;
      await gens.put({ gen: number, pack, from, stored, linked, state: 'live' });
      return true;
    });
  }

  async setEnabled(pack: string, on: boolean): Promise<void> {
    await this.db.packs.update(pack, { enabled: on });
  }

  async sweep(before: number): Promise<void> {
    for (const { gen, state, since } of await this.db.gens.toArray()) {
      if (state !== 'dead' && !(state === 'removed' && (since ?? 0) < before)) continue;
      await this.db.gens.update(gen, { state: 'dead' });
      for (const name of ['entities', 'events', 'statements', 'evidence', 'names'] as const) {
        const rows = this.db
          .table<unknown, unknown>(name)
          .where(':id')
          .between(...byGen(gen))
          .limit(SWEEP);
        while ((await rows.delete()) === SWEEP);
      }
      await this.db.gens.delete(gen);
    }
  }

  async lexicon(key: string): Promise<ArrayBuffer | null> {
    return (await this.db.lexicons.get(key))?.buffer ?? null;
  }

  async putLexicon(key: string, buffer: ArrayBuffer): Promise<void> {
    await this.db.transaction('rw', this.db.lexicons, async () => {
      await this.db.lexicons.where('key').notEqual(key).delete();
      await this.db.lexicons.put({ key, buffer });
    });
  }

  async erase(): Promise<void> {
    await this.db.transaction('rw', this.db.tables, () =>
      Promise.all(this.db.tables.map((table) => table.clear())),
    );
  }

  close(): void {
    this.db.close();
  }
}

const total = (counts: Counts): number =>
  counts.entities + counts.events + counts.statements + counts.evidence;
