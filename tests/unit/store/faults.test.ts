/** A database that is refused, newer, blocked, full, broken, deleted. */
import Dexie from 'dexie';
import { type IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../store/types';
import type { OpenOptions } from '../../../store';
import { FakeStorage } from './fake-browser';
import { smallPack } from './packs';
import { disk, noDisk, packIds, two, until } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');
const { DB_NAME, DramatisDb } = await import('../../../store/shelf/schema');

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

const deleteDb = (factory: IDBFactory): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(DB_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
const own = JSON.stringify(smallPack('mine', '1'));

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

  it.each(['when it is opened', 'ahead'])(
    'is left alone if a newer Dramatis made it (asked %s)',
    async (when) => {
      const options = disk(two());
      const newer = new Dexie(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
      newer.version(7).stores({ packs: 'id', wonders: 'id' });
      await newer.table('wonders').put({ id: 'x' });
      newer.close();
      const store = start({
        ...options,
        ...(when === 'ahead' && { databases: options.indexedDB.databases() }),
      });
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
    },
  );

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

  it.each(['at the first start', 'at a later one'])(
    'that has room for some packs only, %s: memory holds them all, and it is told',
    async (when) => {
      const bundle = two();
      const options = disk(bundle);
      if (when === 'at a later one') {
        const before = start({ ...options, bundled: () => Promise.resolve(bundle.index.slice(0, 1)) });
        await before.ready;
        await until(() => before.state().status === 'ready');
        before.close();
      }
      const add = vi.spyOn(IDBObjectStore.prototype, 'add');
      const put = vi.spyOn(IDBObjectStore.prototype, 'put');
      const store = start(options);
      store.onChange(() => {
        // From the first pack on there is no room.
        if (store.state().packs.length === 0) return;
        add.mockImplementation(quota);
        put.mockImplementation(quota);
      });
      await store.ready;
      if (when === 'at a later one') await store.seed(bundle.index);
      await until(() => store.state().status === 'memory' && store.state().packs.length === 2);
      expect(store.state().trouble).toBe('full');
      expect(await packIds(store)).toHaveLength(2);
    },
  );

  it('does not matter to the lexicon', async () => {
    const store = start(disk(two()));
    await store.ready;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota);
    await store.putLexicon('k', new ArrayBuffer(8));
    put.mockRestore();
    expect(await store.lexicon('k')).toBeNull();
  });
});

describe('a lexicon that can’t be read', () => {
  it('is none, if the browser lost the file that it is in', async () => {
    const store = start(disk(two()));
    await store.putLexicon('k', new ArrayBuffer(8));
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    read.mockRejectedValue(new DOMException('the file is gone', 'NotReadableError'));
    expect(await store.lexicon('k')).toBeNull();
    read.mockRestore();
    expect((await store.lexicon('k'))?.byteLength).toBe(8);
  });

  it('is none, if an early Dramatis kept it, which compiled it into the row itself', async () => {
    const options = disk(two());
    await start(options).ready;
    const old = new DramatisDb(DB_NAME, { indexedDB: options.indexedDB, IDBKeyRange });
    await old.open();
    await old.table('lexicons').put({ key: 'k', buffer: new ArrayBuffer(8) });
    old.close();
    expect(await start(options).lexicon('k')).toBeNull();
  });
});
