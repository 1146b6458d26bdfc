/** What the store promises, on a database and in memory alike. Faults are in faults.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../core/pack/types';
import type { Store } from '../../../store/types';
import { FakeStorage } from './fake-browser';
import { bigPack, smallPack } from './packs';
import { Bundle, disk, noDisk } from './stage';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'en' } } }));
const { openStore } = await import('../../../store');

const world: Pack = {
  ...bigPack(30, 'world'),
  entities: [
    ...bigPack(30, 'world').entities,
    {
      id: 'exampleland-country',
      kind: 'country',
      label: { en: 'Exampleland (world)' },
      names: [{ v: 'Exampleland', lang: 'en', kind: 'short' }],
    },
  ],
};
const own = (revision = '1', id = 'my-pack'): Pack => smallPack(id, revision);
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id).sort();

describe.each([
  ['on a database', disk],
  ['in memory', noDisk],
])('the store %s', (_where, place) => {
  let bundle: Bundle;
  let store: Store;
  beforeEach(async () => {
    storage.clear();
    bundle = new Bundle(smallPack(), world);
    store = openStore(place(bundle));
    await store.ready;
    await store.seed(bundle.index);
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
