/** Starts that do not go well: a worker that stops, two copies at once, packs that are damaged. */
import Dexie from 'dexie';
import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../store/types';
import type { OpenOptions } from '../../../store';
import { FakeStorage } from './fake-browser';
import { bigPack, smallPack } from './packs';
import { Bundle, disk, packIds, two, until } from './stage';

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

const own = JSON.stringify(smallPack('mine', '1'));

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
