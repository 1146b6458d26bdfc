/** Packs in IndexedDB. */
import Dexie from 'dexie';
import { LISTS, NO_ROWS, type Counts, type GenRow, type List, type PackRow, type RowOf } from '../types';
import { isFull } from '../errors';
import { blocksOf, linksOf, TABLE_OF, unpack, type Block } from './blocks';
import { sameIds } from './links';
import type { DramatisDb, LexiconRow } from './schema';
import type { Batch, Found, Placed, Shelf, ShelfView } from './types';

/** Blocks deleted in one transaction: a few ms, so that readers never wait long. */
const SWEEP = 500;

const byGen = (gen: number): [[number, unknown], [number, unknown]] => [
  [gen, Dexie.minKey],
  [gen, Dexie.maxKey],
];

const ROWS = [...Object.values(TABLE_OF), 'names'] as const;
const TABLES = ['packs', 'gens', ...ROWS] as const;
type TableName = (typeof TABLES)[number];

/** Blocks read in one request, of some 4 kB: enough to be quick, few enough to be freed soon. */
const PAGE = 128;
/** After every number: numbers sort before lists (IndexedDB, key comparison). */
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

  /** Blocks that an index finds under one of some ids, each once; `gen`: of that generation only. */
  async #blocks(
    list: List,
    index: 'ids' | 'same' | 'of',
    ids: readonly string[],
    gen?: number,
  ): Promise<Block[]> {
    const source = this.#table(TABLE_OF[list]).index(index);
    const found = await Promise.all(ids.map((id) => done(source.getAll(id) as IDBRequest<Block[]>)));
    const distinct = new Map(found.flat().map((block) => [`${block.gen} ${block.n}`, block]));
    return [...distinct.values()].filter((block) => gen === undefined || block.gen === gen);
  }

  async entities(ids: readonly string[]): Promise<Found<RowOf['entities']>[]> {
    const wanted = new Set(ids);
    const blocks = await this.#blocks('entities', 'ids', [...wanted]);
    return blocks.flatMap((block) => unpack<'entities'>(block, wanted).map((v) => ({ gen: block.gen, v })));
  }

  async sameAs(ids: readonly string[]): Promise<Found<RowOf['entities']>[]> {
    const wanted = new Set(ids);
    const blocks = await this.#blocks('entities', 'same', [...wanted]);
    return blocks.flatMap((block) =>
      unpack<'entities'>(block)
        .filter((v) => sameIds(v).some((id) => wanted.has(id)))
        .map((v) => ({ gen: block.gen, v })),
    );
  }

  async naming<L extends 'events' | 'statements'>(
    list: L,
    entities: readonly string[],
  ): Promise<Found<RowOf[L]>[]> {
    const wanted = new Set(entities);
    const blocks = await this.#blocks(list, 'of', [...wanted]);
    return blocks.flatMap((block) =>
      unpack<L>(block)
        .filter((v) => linksOf(list, v).some((id) => wanted.has(id)))
        .map((v) => ({ gen: block.gen, v })),
    );
  }

  async evidence(gen: number, ids: readonly string[]): Promise<RowOf['evidence'][]> {
    const wanted = new Set(ids);
    const blocks = await this.#blocks('evidence', 'ids', [...wanted], gen);
    return blocks.flatMap((block) => unpack<'evidence'>(block, wanted));
  }

  async page<L extends List>(list: L, gen: number, from: number): Promise<Placed<RowOf[L]>[]> {
    const range = this.range.bound([gen, from], [gen, LAST]);
    const blocks = await done(this.#table(TABLE_OF[list]).getAll(range, PAGE) as IDBRequest<Block[]>);
    return blocks.flatMap((block) => unpack<L>(block).map((v, i) => ({ n: block.n + i, v })));
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

  /** The lexicon, asked for before anyone knows its key. */
  #early: Promise<{ readonly key: string; readonly buffer: ArrayBuffer | null } | undefined> | null = null;

  /**
   * Begins to read the lexicon that is there, once: a worker that was just started will want it, and reading its
   * megabytes takes as long as finding out which packs it has to be of.
   */
  readAhead(): void {
    this.#early = this.db.lexicons
      .toCollection()
      .last()
      .then(async (row) => row && { key: row.key, buffer: await bytesOf(row) });
    this.#early.catch(() => undefined); // `lexicon` tells of it
  }

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
    const blocks = blocksOf(gen, batch);
    await this.db.transaction('rw', ['gens', ...ROWS], async () => {
      const held = await this.db.gens.get(gen);
      if (held?.state !== 'staging') throw new Error('the generation is not being written');
      await Promise.all([
        ...LISTS.map((list) => this.db.table<Block>(TABLE_OF[list]).bulkPut(blocks[list])),
        batch.names === '' ? null : this.db.names.put({ gen, n: total(batch.stored), text: batch.names }),
        this.db.gens.put({ ...held, stored: batch.stored, linked: held.linked || batch.linked }),
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
    try {
      await this.db.gens.update(gen, { state: 'dead' });
    } catch (error) {
      // On a full disk nothing can be written, not even that it is dead; but it can be deleted (Chromium 156).
      if (!isFull(error)) throw error;
      await this.#delete(gen);
    }
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
      if (state === 'removed') await this.drop(gen);
      await this.#delete(gen);
    }
  }

  /** Deletes the rows of a generation, and then the generation. */
  async #delete(gen: number): Promise<void> {
    for (const name of ROWS) {
      const rows = this.db
        .table<unknown, unknown>(name)
        .where(':id')
        .between(...byGen(gen))
        .limit(SWEEP);
      while ((await rows.delete()) === SWEEP);
    }
    await this.db.gens.delete(gen);
  }

  async lexicon(key: string): Promise<ArrayBuffer | null> {
    const ahead = this.#early;
    this.#early = null;
    const early = await ahead;
    if (early?.key === key) return early.buffer;
    const row = await this.db.lexicons.get(key);
    return row === undefined ? null : bytesOf(row);
  }

  async putLexicon(key: string, buffer: ArrayBuffer): Promise<void> {
    await this.db.transaction('rw', this.db.lexicons, async () => {
      await this.db.lexicons.where('key').notEqual(key).delete();
      await this.db.lexicons.put({ key, blob: new Blob([buffer]) });
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

/** The bytes of a lexicon; null if the browser lost the file that it kept them in, or the row is older: it is compiled anew. */
async function bytesOf({ blob }: LexiconRow): Promise<ArrayBuffer | null> {
  try {
    return (await blob?.arrayBuffer()) ?? null;
  } catch {
    return null;
  }
}

const total = (counts: Counts): number =>
  counts.entities + counts.events + counts.statements + counts.evidence;
