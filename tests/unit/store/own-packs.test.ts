/** Packs that come and go: imported, replaced, removed, switched off, shipped anew. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../core/pack/types';
import type { Store } from '../../../store/types';
import { FakeStorage } from './fake-browser';
import { bigPack, smallPack, world } from './packs';
import { type Bundle, disk, noDisk, seeded } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');

const own = (revision = '1', id = 'my-pack'): Pack => smallPack(id, revision);

describe.each([
  ['on a database', disk],
  ['in memory', noDisk],
])('the store %s', (_where, place) => {
  let bundle: Bundle;
  let store: Store;
  beforeEach(async () => {
    storage.clear();
    ({ bundle, store } = await seeded(openStore, place));
  });
  afterEach(() => {
    store.close();
  });

  it('imports, exports the same again, removes, restores', async () => {
    const told: number[] = [];
    store.onChange((s) => told.push(s.packs.length));
    const progress: number[] = [];
    const pack = { ...own(), extra: { kept: [1, 'x'] }, sources: [{ ...own().sources[0], odd: true }] };
    const { taken, refused } = await store.importPack(JSON.stringify(pack), {
      onProgress: (p) => progress.push(p.done),
    });
    expect(refused).toEqual([]);
    expect(taken).toEqual({
      id: 'my-pack',
      title: { v: 'Story my-pack', lang: 'en' },
      revision: '1',
      entities: 4,
      replaced: null,
    });
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
    expect(JSON.parse(await store.exportPack('my-pack'))).toEqual(pack);
    expect(await store.activePacks()).toHaveLength(3);

    const token = await store.removePack('my-pack');
    expect(await store.activePacks()).toHaveLength(2);
    await expect(store.exportPack('my-pack')).rejects.toMatchObject({ code: 'no-pack' });
    await store.restorePack(token);
    expect(JSON.parse(await store.exportPack('my-pack'))).toEqual(pack);
    await expect(store.restorePack(token)).rejects.toMatchObject({ code: 'gone' });
    expect(told.at(-1)).toBe(3);
  });

  it('never takes a lower revision unasked', async () => {
    await store.importPack(JSON.stringify(own('2.10')));
    const result = await store.importPack(JSON.stringify(own('2.9')));
    expect(result).toMatchObject({ taken: null, refused: [{ path: 'revision' }] });
    const asked = await store.importPack(JSON.stringify(own('2.9')), { replaceNewer: true });
    expect(asked.taken).toMatchObject({ revision: '2.9', replaced: '2.10' });
    // The same revision again: an author who tries things out.
    expect((await store.importPack(JSON.stringify(own('2.9')))).taken).not.toBeNull();
  });

  it('tells two imports of the same revision apart', async () => {
    await store.importPack(JSON.stringify(own()));
    const before = await store.activePacks();
    await store.importPack(JSON.stringify(own()));
    expect(await store.activePacks()).not.toEqual(before);
  });

  it('changes nothing for a pack that is refused', async () => {
    const before = [await store.activePacks(), await store.parts()];
    const broken = { ...own(), statements: [{ ...own().statements[0], speaker: 'nobody' }] };
    expect(await store.importPack(JSON.stringify(broken))).toEqual({
      taken: null,
      refused: [{ path: 'statements[0].speaker', message: 'no entity has the id "nobody"' }],
    });
    for (const junk of ['', 'x', '[]', '{}', new Blob([new Uint8Array([0xff, 0xfe])])])
      expect((await store.importPack(junk)).refused.length).toBeGreaterThan(0);
    expect([await store.activePacks(), await store.parts()]).toEqual(before);
  });

  it('stops an import when told to, and keeps the pack that was there', async () => {
    await store.importPack(JSON.stringify(own('1')));
    for (const at of ['checking', 'storing']) {
      const abort = new AbortController();
      const big = { ...bigPack(2500, 'my-pack', '2') };
      const run = store.importPack(JSON.stringify(big), {
        signal: abort.signal,
        onProgress: (p) => p.phase === at && p.done > (at === 'checking' ? 0.3 : 0.8) && abort.abort(),
      });
      await expect(run).rejects.toMatchObject({ name: 'AbortError' });
      expect(JSON.parse(await store.exportPack('my-pack'))).toEqual(own('1'));
    }
  });

  it('switches packs off and on; what is off is neither compiled nor told', async () => {
    await store.setEnabled('story-one', false);
    expect((await store.activePacks()).map((p) => p.id)).toEqual(['world']);
    expect(await store.slices(['ada-example'])).toEqual([]);
    expect(await store.search('ada')).toEqual([]);
    expect(store.state().packs.find((p) => p.id === 'story-one')?.enabled).toBe(false);
    // A newer one that ships stays off.
    bundle.ship(smallPack('story-one', '1.0.1'), world);
    await store.seed(bundle.index);
    expect((await store.headers()).map((h) => [h.header.revision, h.enabled])).toEqual([
      ['1.0.1', false],
      ['1', true],
    ]);
    await store.setEnabled('story-one', true);
    expect(await store.activePacks()).toHaveLength(2);
    await expect(store.setEnabled('nothing', true)).rejects.toMatchObject({ code: 'no-pack' });
  });

  it('brings newer bundled packs in, keeps own ones and newer ones, drops what ships no more', async () => {
    await store.importPack(JSON.stringify(own()));
    bundle.ship(smallPack('story-one', '1.0.1'), smallPack('story-two'));
    await store.seed(bundle.index);
    expect((await store.headers()).map((h) => [h.header.id, h.header.revision])).toEqual([
      ['my-pack', '1'],
      ['story-one', '1.0.1'],
      ['story-two', '1.0.0'],
    ]);
    bundle.ship(smallPack('story-one', '1.0.0'), smallPack('story-two'));
    await store.seed(bundle.index);
    expect((await store.headers()).find((h) => h.header.id === 'story-one')?.header.revision).toBe('1.0.1');
  });

  it('reads nothing again that is there already', async () => {
    const { reads } = bundle;
    await store.seed(bundle.index);
    expect(bundle.reads).toBe(reads);
  });

  it('lets an own pack take the place of a bundled one, and brings that back', async () => {
    await store.importPack(JSON.stringify(smallPack('story-one', '2')));
    await store.seed(bundle.index);
    expect((await store.headers())[0]).toMatchObject({ own: true, header: { revision: '2' } });
    const token = await store.removePack('story-one');
    expect((await store.headers())[0]).toMatchObject({ own: false, header: { revision: '1.0.0' } });
    await store.restorePack(token);
    expect((await store.headers())[0]).toMatchObject({ own: true, header: { revision: '2' } });
    await expect(store.removePack('world')).rejects.toMatchObject({ code: 'bundled' });
    await expect(store.removePack('nothing')).rejects.toMatchObject({ code: 'no-pack' });
  });
});
