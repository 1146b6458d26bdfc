/** What the store promises, on a database and in memory alike. Faults are in faults.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../store/types';
import { FakeStorage } from './fake-browser';
import { smallPack } from './packs';
import { disk, noDisk, seeded } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id).sort();

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

  it('has the bundled packs, counted, once', async () => {
    expect(store.state()).toMatchObject({ status: place === disk ? 'ready' : 'memory', progress: 1 });
    const headers = await store.headers();
    expect(headers.map((h) => [h.header.id, h.own, h.enabled, h.counts])).toEqual([
      ['story-one', false, true, { entities: 4, events: 1, statements: 1, evidence: 3 }],
      ['world', false, true, { entities: 31, events: 0, statements: 0, evidence: 1 }],
    ]);
    expect(headers[0]?.bytes).toBe(Buffer.byteLength(JSON.stringify(smallPack())));
    expect(store.state().packs.map((p) => [p.id, p.title.v, p.entities])).toEqual([
      ['story-one', 'Story story-one', 4],
      ['world', 'Big world', 31],
    ]);
  });

  it('tells the packs in the language that the reader has now', async () => {
    let lang = 'en';
    const { store: other } = await seeded(openStore, (bundle) => ({
      ...place(bundle),
      lang: () => Promise.resolve(lang),
    }));
    const title = (): string | undefined => other.state().packs.find((p) => p.id === 'story-one')?.title.v;
    expect(title()).toBe('Story story-one');
    lang = 'fr';
    let told = 0;
    other.onChange(() => told++);
    await other.retell();
    expect(title()).toBe('Histoire story-one');
    expect(told).toBe(1);
    other.close();
  });

  it('gives the parts to compile, stories first', async () => {
    const parts = await store.parts();
    expect(parts.map((p) => [p.pack.id, p.own, p.entities.length])).toEqual([
      ['story-one', false, 4],
      ['world', false, 31],
    ]);
    expect(parts[0]?.entities.find((e) => e.id === 'ada-example')).toEqual(smallPack().entities[0]);
  });

  it('gives slices: the entities, their facts and evidence, and who else is named', async () => {
    const [slice, ...others] = await store.slices(['ada-example']);
    expect(others).toEqual([]);
    expect(slice?.pack).toMatchObject({ id: 'story-one', sources: [{ id: 's1' }] });
    expect(slice?.entities[0]).toEqual(smallPack().entities[0]);
    expect(ids(slice?.entities ?? [])).toEqual(['ada-example', 'daily-example', 'exampleland', 'sampletown']);
    // Those that are only named come without their names.
    expect(slice?.entities.find((e) => e.id === 'sampletown')).toEqual({
      id: 'sampletown',
      kind: 'city',
      label: { en: 'Sampletown' },
      names: [],
    });
    expect(slice?.events).toEqual([]);
    expect(slice?.statements).toEqual(smallPack().statements);
    expect(ids(slice?.evidence ?? [])).toEqual(['e1', 'e3']);
  });

  it('follows `same` both ways', async () => {
    for (const id of ['exampleland', 'exampleland-country']) {
      const slices = await store.slices([id]);
      expect(slices.map((s) => [s.pack.id, s.entities[0]?.id])).toEqual([
        ['story-one', 'exampleland'],
        ['world', 'exampleland-country'],
      ]);
    }
  });

  it('gives nothing for unknown ids', async () => {
    expect(await store.slices(['nobody', '', '\u0000', 'x'.repeat(5000)])).toEqual([]);
    expect(await store.slices([])).toEqual([]);
  });

  it('brings an entity of a pack that this one extends along', async () => {
    const shard = smallPack('shard', '1', {
      kind: 'world',
      extends: ['world'],
      entities: [
        {
          id: 'farville',
          kind: 'city',
          label: { en: 'Farville' },
          names: [{ v: 'Farville', lang: 'en', kind: 'full' }],
          within: ['place-3'],
        },
      ],
      events: [],
      statements: [],
      evidence: [],
    });
    expect((await store.importPack(JSON.stringify(shard))).refused).toEqual([]);
    const [slice] = await store.slices(['farville']);
    expect(slice?.entities.map((e) => [e.id, e.label.en])).toEqual([
      ['farville', 'Farville'],
      ['place-3', 'Place 3'],
    ]);
  });

  it('finds by name, without accents, exact names first', async () => {
    expect(await store.search('ada éxam')).toEqual(['ada-example']);
    expect(await store.search('EXAMPLELAND')).toEqual(['exampleland', 'exampleland-country']);
    expect((await store.search('example'))[0]).toBe('exampleland');
    expect(await store.search('place 1')).toContain('place-12');
    expect((await store.search('placea 1'))[0]).toBe('place-1');
    expect(await store.search('  ')).toEqual([]);
    expect(await store.search('zzz')).toEqual([]);
    expect(await store.search('place', 5)).toHaveLength(5);
  });

  it('keeps the newest lexicon', async () => {
    await store.putLexicon('a', new Uint8Array([1, 2]).buffer);
    await store.putLexicon('b', new Uint8Array([3]).buffer);
    expect(await store.lexicon('a')).toBeNull();
    expect(new Uint8Array((await store.lexicon('b')) ?? new ArrayBuffer(0))).toEqual(new Uint8Array([3]));
  });
});
