/** A database that is refused, newer, blocked, full, broken, deleted; a worker that stops; two copies at once. */
import Dexie from 'dexie';
import { type IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../store/types';
import type { OpenOptions } from '../../../store';
import { FakeStorage } from './fake-browser';
import { bigPack, smallPack } from './packs';
import { Bundle, disk, noDisk } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');
const { DB_NAME } = await import('../../../store/shelf/schema');

const open: Store[] = [];
function start(options: OpenOptions): Store {
  const store = openStore(options);
  open.push(store);
  return store;
}
beforeEach(() => storage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  for (const store of open.splice(0)) store.close();
});

const until = async (ok: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 400 && !(await ok()); i++) await new Promise((done) => setTimeout(done, 5));
  expect(await ok()).toBe(true);
};
const packIds = async (store: Store): Promise<string[]> => (await store.headers()).map((h) => h.header.id);
const deleteDb = (factory: IDBFactory): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(DB_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
const own = JSON.stringify(smallPack('mine', '1'));
const two = (): Bundle => new Bundle(smallPack(), bigPack(40, 'world'));

describe('a database that can not be had', () => {
  it('is told, and everything works from memory', async () => {
    const store = start(noDisk(two()));
    await store.ready;
    await until(() => store.state().packs.length === 2);
    expect(store.state()).toMatchObject({ status: 'memory', trouble: 'refused' });
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    expect((await store.importPack(own)).taken).not.toBeNull();
    expect(storage.values.size).toBe(0);
  });

  it('is left alone if a newer Dramatis made it', async () => {
    const options = disk(two());
    const newer = new Dexie(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
    newer.version(7).stores({ packs: 'id', wonders: 'id' });
    await newer.table('wonders').put({ id: 'x' });
    newer.close();
    const store = start(options);
    await store.ready;
    expect(store.state()).toMatchObject({
      status: expect.stringMatching(/memory|preparing/) as string,
      trouble: 'newer',
    });
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    store.close();
    await newer.open();
    expect(newer.verno).toBe(7);
    expect(await newer.table('wonders').toArray()).toEqual([{ id: 'x' }]);
    newer.close();
  });

  it('is given up for now while another copy holds it, and used when it is free', async () => {
    const options = disk(two());
    // An older copy that does not let go, as one without a versionchange handler would.
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = options.indexedDB.open(DB_NAME, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const store = start({ ...options, openTimeout: 60 });
    await store.ready;
    expect(store.state().trouble).toBe('blocked');
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    await until(() => store.state().status === 'memory');
    holder.close();
    await until(() => store.state().status === 'ready');
    expect(store.state()).not.toHaveProperty('trouble');
    expect(await packIds(store)).toEqual(['story-one', 'world']);
  });

  it('is made anew if it lacks its tables', async () => {
    const options = disk(two());
    await new Promise<void>((resolve) => {
      const request = options.indexedDB.open(DB_NAME, 10);
      request.onupgradeneeded = () => request.result.createObjectStore('something');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const store = start(options);
    await store.ready;
    await until(() => store.state().status === 'ready');
    expect(await packIds(store)).toEqual(['story-one', 'world']);
    // And it opens again.
    store.close();
    const again = start(options);
    await again.ready;
    expect(again.state()).toMatchObject({ status: 'ready' });
  });
});

describe('a database that is lost', () => {
  it('is seeded again at the next use, and own packs are told as lost until the reader has read it', async () => {
    const options = disk(two());
    const store = start(options);
    await store.ready;
    await store.importPack(own);
    await deleteDb(options.indexedDB);
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    await until(() => store.state().trouble === 'lost');
    expect(store.state().lost).toEqual(['Story mine']);
    await until(async () => (await packIds(store)).length === 2);

    // It is still told after a restart, until it was read.
    store.close();
    const next = start(options);
    await until(() => next.state().trouble === 'lost');
    await next.dismiss();
    expect(next.state()).not.toHaveProperty('trouble');
    next.close();
    const last = start(options);
    await last.ready;
    await new Promise((done) => setTimeout(done, 30));
    expect(last.state()).not.toHaveProperty('trouble');
  });

  it('is seeded again if it was emptied under us', async () => {
    const options = disk(two());
    const store = start(options);
    await store.ready;
    await until(() => store.state().packs.length === 2);
    const raw = new Dexie(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
    await raw.open();
    await Promise.all(raw.tables.map((table) => table.clear()));
    raw.close();
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    await until(async () => (await packIds(store)).length === 2);
  });

  it('is deleted and made anew if reading it fails again and again', async () => {
    const options = disk(two());
    const store = start(options);
    await store.ready;
    await until(() => store.state().packs.length === 2);
    let failures = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to its own store below
    const real = IDBObjectStore.prototype.getAll;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'packs' && failures++ < 2) throw new DOMException('Internal error', 'UnknownError');
      return real.apply(this, args);
    });
    const del = vi.spyOn(options.indexedDB, 'deleteDatabase');
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    expect(del).toHaveBeenCalled();
  });
});

describe('a full disk', () => {
  const quota = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  it('refuses an import with a reason, and keeps what is there', async () => {
    const options = disk(two());
    const store = start(options);
    await store.ready;
    await store.importPack(own);
    await until(() => store.state().packs.length === 3);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota);
    const result = await store.importPack(JSON.stringify(smallPack('mine', '2')));
    put.mockRestore();
    expect(result).toMatchObject({
      taken: null,
      refused: [{ message: expect.stringContaining('no room') as string }],
    });
    expect((await store.headers()).find((h) => h.header.id === 'mine')?.header.revision).toBe('1');
  });

  it('at first start: facts work from memory, and it is told', async () => {
    const options = disk(two());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(quota);
    const store = start(options);
    await store.ready;
    put.mockRestore();
    add.mockRestore();
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    await until(() => store.state().status === 'memory');
    expect(store.state().trouble).toBe('full');
  });

  it('does not matter to the lexicon', async () => {
    const store = start(disk(two()));
    await store.ready;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota);
    await store.putLexicon('k', new ArrayBuffer(8));
    put.mockRestore();
    expect(await store.lexicon('k')).toBeNull();
  });
});

/** How many entities the database holds, of whichever generation. */
async function entitiesIn(raw: Dexie): Promise<number> {
  const blocks = await raw.table<{ ids: string[] }>('entityBlocks').toArray();
  return blocks.reduce((sum, { ids }) => sum + ids.length, 0);
}

describe('a worker that stops', () => {
  /** A store whose worker is gone: its connection closes, nothing of it runs on. */
  it('in mid-seed goes on where it was', async () => {
    const bundle = new Bundle(smallPack(), bigPack(6000, 'world'));
    const options = disk(bundle);
    const first = start(options);
    let read = 0;
    bundle.onPiece = (path) => {
      if (path.includes('world')) read++;
      // The worker stops: reading never goes on.
      return path.includes('world') && read > 4 ? new Promise<void>(() => undefined) : undefined;
    };
    await first.ready;
    const raw = new Dexie(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
    await raw.open();
    await until(async () => (await entitiesIn(raw)) > 1000);
    raw.close();
    expect(await packIds(first)).toEqual(['story-one']);
    first.close();
    bundle.onPiece = () => undefined;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const next = start(options);
    await next.ready;
    await until(async () => (await packIds(next)).length === 2);
    const rows = put.mock.calls
      .filter((_, i) => (put.mock.contexts[i] as IDBObjectStore).name === 'entityBlocks')
      .reduce((sum, [block]) => sum + (block as { ids: string[] }).ids.length, 0);
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(6000);
    const [part] = await next.parts(['world']);
    expect(part?.entities).toHaveLength(6000);
    expect(await next.search('placea 5999')).toContain('place-5999');
  });

  it('in mid-import leaves the old pack and, after the next start, no rows of the new one', async () => {
    const options = disk(two());
    const first = start(options);
    await first.ready;
    await first.importPack(own);
    const big = JSON.stringify(bigPack(3000, 'mine', '2'));
    const run = first.importPack(big, {
      onProgress: (p) => {
        if (p.phase === 'storing' && p.rows > 1500) first.close();
      },
    });
    await expect(run).rejects.toThrow();
    const next = start(options);
    await next.ready;
    expect(JSON.parse(await next.exportPack('mine'))).toEqual(JSON.parse(own));
    const raw = new Dexie(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
    await raw.open();
    await until(async () => (await entitiesIn(raw)) === 4 + 40 + 4);
    await until(async () =>
      (await raw.table('gens').toArray()).every((g: { state: string }) => g.state === 'live'),
    );
    raw.close();
  });
});

describe('two copies at once', () => {
  it('seed one database without getting in each other’s way', async () => {
    const options = disk(two());
    const stores = [start(options), start(options)];
    await Promise.all(stores.map((s) => s.ready));
    await Promise.all(stores.map((s) => s.seed(options.bundled === undefined ? [] : [...two().index])));
    for (const store of stores) expect(await packIds(store)).toEqual(['story-one', 'world']);
    const raw = new Dexie(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
    await raw.open();
    await until(async () => (await entitiesIn(raw)) === 44);
    raw.close();
  });
});

describe('packs that ship', () => {
  it('tell their progress while they are brought in, as they are unpacked', async () => {
    const store = start(disk(new Bundle(smallPack(), bigPack(4000, 'world'))));
    const told: number[] = [];
    store.onChange((s) => s.status === 'preparing' && told.push(s.progress));
    await until(() => store.state().status === 'ready');
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(new Set(told.map((p) => Math.floor(p * 5))).size).toBeGreaterThanOrEqual(4);
  });

  it('that are damaged are told; the others work', async () => {
    const bundle = two();
    bundle.files.set('packs/world.pack.gz', new Uint8Array([0x1f, 0x8b, 1]));
    const store = start(disk(bundle));
    await store.ready;
    await until(() => store.state().trouble === 'bundle');
    expect(await packIds(store)).toEqual(['story-one']);
  });

  it('that are all gone are told plainly', async () => {
    const bundle = two();
    bundle.files.clear();
    const store = start(disk(bundle));
    await store.ready;
    expect(store.state()).toMatchObject({ status: 'failed', trouble: 'bundle' });
    await expect(store.slices(['x'])).rejects.toMatchObject({ code: 'bundle' });
  });
});
