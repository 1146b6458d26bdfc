/** Own packs in memory outlive the background, as the reader is told. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OpenOptions } from '../../../store';
import type { Store } from '../../../store/types';
import { FakeStorage } from './fake-browser';
import { smallPack } from './packs';
import { disk, noDisk, packIds, two, until } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');

/** `storage.session`: ends with the browser. */
const held = new Map<string, unknown>();
let full = false;
const session = {
  get: (key: string) => Promise.resolve(held.has(key) ? { [key]: held.get(key) } : {}),
  set: (values: Record<string, unknown>) => {
    if (full) return Promise.reject(new Error('quota exceeded'));
    for (const [key, value] of Object.entries(values)) held.set(key, value);
    return Promise.resolve();
  },
  remove: (key: string) => {
    held.delete(key);
    return Promise.resolve();
  },
};
const open: Store[] = [];
const start = (options: OpenOptions): Store => {
  const store = openStore({ ...options, session, spares: null });
  open.push(store);
  return store;
};
const own = (id: string): string => JSON.stringify(smallPack(id, '1'));
beforeEach(() => {
  storage.clear();
  held.clear();
  full = false;
});
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

it('come back when the background starts again', async () => {
  const bundle = two();
  const first = start(noDisk(bundle));
  await first.ready;
  expect((await first.importPack(own('mine'))).taken?.id).toBe('mine');
  await until(() => held.has('own-pack:mine'));
  first.close();
  const again = start(noDisk(bundle));
  await until(async () => (await packIds(again)).includes('mine'));
  // And go into the database, once there is one.
  again.close();
  const kept = start(disk(bundle));
  await until(async () => (await packIds(kept)).includes('mine'));
  await until(() => !held.has('own-pack:mine'));
});

it('stay away when the reader has removed them, or erased all', async () => {
  const store = start(noDisk(two()));
  await store.ready;
  await store.importPack(own('mine'));
  await store.importPack(own('other'));
  await until(() => held.has('own-pack:mine') && held.has('own-pack:other'));
  await store.removePack('mine');
  expect(held.has('own-pack:mine')).toBe(false);
  await store.eraseAll();
  expect(held.has('own-pack:other')).toBe(false);
});

it('that are too large for the browser’s memory work all the same', async () => {
  full = true;
  const store = start(noDisk(two()));
  await store.ready;
  expect((await store.importPack(own('mine'))).taken?.id).toBe('mine');
  expect(await packIds(store)).toContain('mine');
});
