/** Everything of the reader as one file. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../core/pack/types';
import type { Store } from '../../../store/types';
import { FakeStorage } from './fake-browser';
import { smallPack } from './packs';
import { disk, noDisk, seeded } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');

const own = (revision = '1', id = 'my-pack'): Pack => smallPack(id, revision);

describe.each([
  ['on a database', disk],
  ['in memory', noDisk],
])('the store %s', (_where, place) => {
  let store: Store;
  beforeEach(async () => {
    storage.clear();
    ({ store } = await seeded(openStore, place));
  });
  afterEach(() => {
    store.close();
  });

  it('gives and takes everything of the reader as one file', async () => {
    await storage.api.local.set({
      'set:delay': 400,
      'rule:*.example.org': 'never',
      'hide:example.org': ['x'],
      other: 1,
    });
    await store.importPack(JSON.stringify(own()));
    await store.setEnabled('world', false);
    const file = await store.exportAll();
    await store.eraseAll();
    expect([...storage.values]).toEqual([]);
    expect((await store.headers()).map((h) => [h.header.id, h.enabled])).toEqual([
      ['story-one', true],
      ['world', true],
    ]);

    expect(await store.importAll(file)).toEqual({ packs: 1, rules: 1, settings: 1, refused: [] });
    expect(JSON.parse(await store.exportPack('my-pack'))).toEqual(own());
    expect(JSON.parse(storage.values.get('set:delay') ?? '')).toBe(400);
    expect(JSON.parse(storage.values.get('rule:*.example.org') ?? '')).toBe('never');
    expect(JSON.parse(storage.values.get('hide:example.org') ?? '')).toEqual(['x']);
    expect(JSON.parse(await store.exportAll())).toEqual(JSON.parse(file));
    expect((await store.headers()).find((h) => h.header.id === 'world')?.enabled).toBe(false);
  });

  it('keeps and tells what was taken of such a file before the reader cancelled', async () => {
    const packs = ['pack-a', 'pack-b', 'pack-c'].map((id) => ({ ...own(), id }));
    const file = { format: 'dramatis-data', version: 1, rules: { 'example.org': 'never' }, packs };
    const controller = new AbortController();
    const told: number[] = [];
    const result = await store.importAll(JSON.stringify(file), {
      signal: controller.signal,
      onProgress: ({ done }) => {
        told.push(done);
        if (done > 0.34) controller.abort();
      },
    });
    expect(result).toMatchObject({
      packs: 1,
      rules: 1,
      refused: ['packs[1]: cancelled', 'packs[2]: cancelled'],
    });
    expect((await store.headers()).map((h) => h.header.id)).toEqual(['pack-a', 'story-one', 'world']);
    expect(told.every((done, i) => done >= (told[i - 1] ?? 0) && done <= 1)).toBe(true);
  });

  it('takes what is sound of such a file and says what is not', async () => {
    const file = {
      format: 'dramatis-data',
      version: 1,
      settings: { delay: 'soon', marks: 'first', nonsense: 1 },
      rules: { 'example.org': 'never', 'two words': 'never', 'b.org': 'maybe' },
      hidden: { 'a.org': ['x', 'x'], 'b.org': 5 },
      off: 7,
      packs: [own(), { ...own('1', 'broken'), license: '' }, 'text'],
    };
    const result = await store.importAll(JSON.stringify(file));
    expect(result).toMatchObject({ packs: 1, rules: 1, settings: 1 });
    expect(result.refused.map((r) => r.split(':')[0])).toEqual([
      'settings["delay"]',
      'settings["nonsense"]',
      'rules["two words"]',
      'rules["b.org"]',
      'hidden["b.org"]',
      'off',
      'packs[1].license',
      'packs[2]',
    ]);
    expect(storage.values.get('hide:a.org')).toBe('["x"]');
  });

  it.each([
    ['', 'empty'],
    ['{}', 'format'],
    ['{"format":"dramatis-data","version":2,"packs":[]}', 'newer'],
    [JSON.stringify(smallPack()), 'format'],
  ])('refuses as a file of data: %.30s', async (text, reason) => {
    const before = [...storage.values];
    const result = await store.importAll(text);
    expect(result).toMatchObject({ packs: 0, rules: 0, settings: 0 });
    expect(result.refused.join()).toContain(reason);
    expect([...storage.values]).toEqual(before);
  });
});
