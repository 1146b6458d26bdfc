/**
 * A database of every version that was ever released opens, with everything that it held. The databases are dumps in
 * tests/fixtures/databases, one a version, written once when the version was new and never again:
 * `DRAMATIS_DUMP=1 npx vitest run tests/unit/store/upgrade` writes that of the present version if there is none.
 */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from './fake-browser';
import { bigPack, smallPack } from './packs';
import { Bundle, disk } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');
const { DB_NAME, DB_VERSION } = await import('../../../store/shelf/schema');

const DUMPS = resolve(import.meta.dirname, '../../fixtures/databases');
const dumpOf = (version: number): string => join(DUMPS, `v${version}.json`);
const VERSIONS = Array.from({ length: DB_VERSION }, (_, i) => i + 1);

/** A database as data: its tables with their keys and indexes, and their rows. */
interface Dump {
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly multiEntry: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

function request<T>(of: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    of.onsuccess = () => done(of.result);
    of.onerror = () => fail(new Error(String(of.error)));
  });
}

async function dump(factory: IDBFactory): Promise<Dump> {
  const db = await request(factory.open(DB_NAME));
  const tx = db.transaction([...db.objectStoreNames]);
  const tables = [...db.objectStoreNames].map(async (name) => {
    const store = tx.objectStore(name);
    return {
      name,
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return { name: index, keyPath, multiEntry };
      }),
      rows: (await request(store.getAll())) as unknown[],
    };
  });
  const all = { version: db.version, tables: await Promise.all(tables) };
  db.close();
  return all;
}

async function restore({ version, tables }: Dump, factory: IDBFactory): Promise<void> {
  const opening = factory.open(DB_NAME, version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of tables) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const row of rows) store.put(row);
    }
  };
  (await request(opening)).close();
}

/** What every dump holds: two bundled packs, one of the reader's own, one switched off. */
const bundle = (): Bundle => new Bundle(smallPack(), bigPack(5, 'world'));
const mine = smallPack('mine', '3');

async function write(): Promise<void> {
  const options = disk(bundle());
  const store = openStore(options);
  await store.ready;
  await store.seed(bundle().index);
  await store.importPack(JSON.stringify(mine));
  await store.setEnabled('world', false);
  store.close();
  mkdirSync(DUMPS, { recursive: true });
  writeFileSync(dumpOf(DB_VERSION), `${JSON.stringify(await dump(options.indexedDB), null, 1)}\n`);
}
if (process.env.DRAMATIS_DUMP === '1' && !existsSync(dumpOf(DB_VERSION))) await write();

beforeEach(() => storage.clear());

describe('a database of', () => {
  it.each(VERSIONS)('version %d opens with all that it held', async (version) => {
    const factory = new IDBFactory();
    await restore(JSON.parse(readFileSync(dumpOf(version), 'utf8')) as Dump, factory);
    // Nothing ships: what is found was in the database.
    const options = { ...disk(bundle(), factory), read: () => Promise.reject(new Error('must not be read')) };
    const store = openStore(options);
    await store.ready;
    expect(store.state()).toMatchObject({ status: 'ready' });
    expect((await store.headers()).map((h) => [h.header.id, h.own, h.enabled])).toEqual([
      ['mine', true, true],
      ['story-one', false, true],
      ['world', false, false],
    ]);
    expect(JSON.parse(await store.exportPack('mine'))).toEqual(mine);
    expect(JSON.parse(await store.exportPack('world'))).toEqual(bigPack(5, 'world'));
    const slices = await store.slices(['ada-example']);
    expect(slices.map((s) => [s.pack.id, s.statements.length, s.evidence.length])).toEqual([
      ['mine', 1, 2],
      ['story-one', 1, 2],
    ]);
    expect(await store.search('ada')).toEqual(['ada-example']);
    // What was known by another id in another pack still is.
    expect((await store.slices(['exampleland-country'])).map((s) => s.entities[0]?.id)).toEqual([
      'exampleland',
      'exampleland',
    ]);
    store.close();
  });

  it.each(VERSIONS)('version %d opens when it was left in mid-import', async (version) => {
    const factory = new IDBFactory();
    const held = JSON.parse(readFileSync(dumpOf(version), 'utf8')) as Dump;
    const gens = held.tables.find((t) => t.name === 'gens');
    if (gens === undefined) throw new Error('no generations');
    const half = { gen: 99, pack: 'half', state: 'staging', from: null, linked: false };
    const stored = { entities: 0, events: 0, statements: 0, evidence: 0 };
    (gens.rows as unknown[]).push({ ...half, stored });
    await restore(held, factory);
    const store = openStore(disk(bundle(), factory));
    await store.ready;
    expect(JSON.parse(await store.exportPack('mine'))).toEqual(mine);
    const raw = new Dexie(DB_NAME, { indexedDB: factory, IDBKeyRange });
    await raw.open();
    await expect.poll(() => raw.table('gens').get(99)).toBeUndefined();
    raw.close();
    store.close();
  });

  it('the present version is like its dump: a change of tables needs a version', async () => {
    const options = disk(bundle());
    const store = openStore(options);
    await store.ready;
    store.close();
    const shape = ({ version, tables }: Dump): unknown => ({
      version,
      tables: tables.map((t) => ({ ...t, rows: [] })),
    });
    const now = JSON.parse(JSON.stringify(shape(await dump(options.indexedDB)))) as unknown;
    expect(now).toEqual(shape(JSON.parse(readFileSync(dumpOf(DB_VERSION), 'utf8')) as Dump));
  });

  it('a later version is upgraded to in one go, rows and all', async () => {
    // The mechanism itself, on a schema that does not exist yet.
    const factory = new IDBFactory();
    await restore(JSON.parse(readFileSync(dumpOf(DB_VERSION), 'utf8')) as Dump, factory);
    const next = new Dexie(DB_NAME, { indexedDB: factory, IDBKeyRange });
    next.version(DB_VERSION).stores({ packs: 'id' });
    next
      .version(DB_VERSION + 1)
      .stores({ packs: 'id, own' })
      .upgrade((tx) => tx.table('packs').toCollection().modify({ upgraded: true }));
    await next.open();
    expect(
      (await next.table('packs').toArray()).every((row: { upgraded?: boolean }) => row.upgraded === true),
    ).toBe(true);
    next.close();
    // And this Dramatis then leaves it alone.
    const store = openStore(disk(bundle(), factory));
    await store.ready;
    expect(store.state().trouble).toBe('newer');
    store.close();
  });
});
