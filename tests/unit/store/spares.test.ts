/** Second copies of own packs: made, kept in step, and what a lost database is mended from. */
import type { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenOptions } from '../../../store';
import type { SpareFiles } from '../../../store/spares';
import type { Store } from '../../../store/types';
import { FakeStorage } from './fake-browser';
import { bigPack, smallPack } from './packs';
import { Bundle, disk, noDisk } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');
const { DB_NAME } = await import('../../../store/shelf/schema');

/** Files in memory. */
class Files implements SpareFiles {
  readonly held = new Map<string, Blob>();
  names = () => Promise.resolve([...this.held.keys()]);
  read = (name: string) => Promise.resolve(this.held.get(name) ?? new Blob([]));
  write = (name: string, data: Blob) => Promise.resolve(void this.held.set(name, data));
  remove = (name: string) => Promise.resolve(void this.held.delete(name));
  get ids(): string[] {
    return [...this.held.keys()].map((name) => name.replace(/~.*/, '')).sort();
  }
}

const open: Store[] = [];
function start(options: OpenOptions): Store {
  const store = openStore(options);
  open.push(store);
  return store;
}
beforeEach(() => storage.clear());
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});
const deleteDb = (factory: IDBFactory): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(DB_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
const mine = smallPack('mine', '3');
const stage = (): { files: Files; options: ReturnType<typeof disk> & { spares: Files } } => {
  const files = new Files();
  return { files, options: { ...disk(new Bundle(smallPack(), bigPack(40, 'world'))), spares: files } };
};
const ownOf = async (store: Store): Promise<(readonly [string, boolean])[]> =>
  (await store.headers()).filter((h) => h.own).map((h) => [h.header.id, h.enabled] as const);

describe('copies of own packs', () => {
  it('are made after an import, replaced by the next, and removed with the pack', async () => {
    const { files, options } = stage();
    const store = start(options);
    await store.importPack(JSON.stringify(mine));
    await expect.poll(() => files.ids).toEqual(['mine']);
    const [before] = files.held.keys();
    await store.importPack(JSON.stringify({ ...mine, revision: '4' }));
    await expect.poll(() => [...files.held.keys()].includes(before ?? '')).toBe(false);
    expect(files.ids).toEqual(['mine']);
    const token = await store.removePack('mine');
    await expect.poll(() => files.ids).toEqual([]);
    await store.restorePack(token);
    await expect.poll(() => files.ids).toEqual(['mine']);
    await store.eraseAll();
    await expect.poll(() => files.ids).toEqual([]);
  });

  it('are made at the next start if there was no time', async () => {
    const { files, options } = stage();
    const store = start({ ...options, spares: null });
    await store.importPack(JSON.stringify(mine));
    store.close();
    await start(options).ready;
    await expect.poll(() => files.ids).toEqual(['mine']);
  });

  it('bring a pack back that was lost with the database, as it was, and nothing is told', async () => {
    const { files, options } = stage();
    const store = start(options);
    await store.importPack(JSON.stringify(mine));
    await store.setEnabled('mine', false);
    await expect.poll(() => files.ids).toEqual(['mine']);
    await deleteDb(options.indexedDB);
    expect(await store.slices(['ada-example'])).toHaveLength(1);
    await expect.poll(() => ownOf(store)).toEqual([['mine', false]]);
    expect(JSON.parse(await store.exportPack('mine'))).toEqual(mine);
    expect(store.state()).not.toHaveProperty('trouble');
    expect(files.ids).toEqual(['mine']);
  });

  it('that are damaged bring nothing back: the loss is told', async () => {
    for (const damaged of [
      '',
      'no pack',
      JSON.stringify({ ...mine, entities: [{}] }),
      JSON.stringify(smallPack('other')),
    ]) {
      storage.clear();
      const { files, options } = stage();
      const store = start(options);
      await store.importPack(JSON.stringify(mine));
      await expect.poll(() => files.ids).toEqual(['mine']);
      const [name = ''] = files.held.keys();
      files.held.set(name, new Blob([damaged]));
      await deleteDb(options.indexedDB);
      await store.slices(['ada-example']);
      await expect.poll(() => store.state().lost).toEqual(['Story mine']);
      expect((await store.headers()).map((h) => h.header.id)).not.toContain('mine');
      await store.dismiss();
    }
  });

  it('stand in for packs that are out of reach, and are not touched', async () => {
    const { files, options } = stage();
    const store = start(options);
    await store.importPack(JSON.stringify(mine));
    await expect.poll(() => files.ids).toEqual(['mine']);
    store.close();
    const refused = { ...noDisk(new Bundle(smallPack())), spares: files };
    const next = start(refused);
    await expect.poll(() => ownOf(next)).toEqual([['mine', true]]);
    expect(next.state()).toMatchObject({ status: 'memory', trouble: 'refused' });
    next.close();
    const last = start(options);
    await last.ready;
    expect(await ownOf(last)).toEqual([['mine', true]]);
    expect(files.ids).toEqual(['mine']);
  });

  it('that can not be made are no trouble', async () => {
    const { files, options } = stage();
    files.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const store = start(options);
    expect((await store.importPack(JSON.stringify(mine))).taken).not.toBeNull();
    expect(store.state()).not.toHaveProperty('trouble');
  });
});
