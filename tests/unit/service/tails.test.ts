import { describe, expect, it } from 'vitest';
import type { PackSlice } from '../../../core/pack/types';
import { Tails } from '../../../service/tails';

const file = (cc: string, country: string, names: readonly string[]): unknown => ({
  version: 1,
  cc,
  country,
  names: names.join('\n'),
  lon: names.map(() => 100),
  lat: names.map(() => 4500),
  people: names.map(() => 12),
  suffix: {},
});

const FILES: Readonly<Record<string, unknown>> = {
  'tail-fr.json.gz': file('fr', 'france', ['Ploubazec', 'Sarrazac']),
  'tail-us.json.gz': file('us', 'united-states', ['Marfield']),
  'tail-de.json.gz': { version: 2 },
};

function make(): { tails: Tails; reads: string[]; errors: unknown[] } {
  const reads: string[] = [];
  const errors: unknown[] = [];
  const read = (name: string): Promise<unknown> => {
    reads.push(name);
    const json = FILES[name];
    return json === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(json);
  };
  return { tails: new Tails(read, (e) => errors.push(e)), reads, errors };
}

const slice = (ids: readonly string[]): PackSlice => ({
  pack: {
    format: 'dramatis-pack',
    version: 1,
    id: 'world-core',
    revision: '1',
    kind: 'world',
    title: { en: 'World' },
    asOf: '2026',
    license: 'CC0-1.0',
    sources: [],
  },
  own: false,
  entities: ids.map((id) => ({ id, kind: 'country', label: { en: `The ${id}` }, names: [] })),
  events: [],
  statements: [],
  evidence: [],
});
/** A store that knows France. */
const store = {
  slices: (ids: readonly string[]) => Promise.resolve(ids.includes('france') ? [slice(['france'])] : []),
};

describe('lists of further places', () => {
  it('are missing first, and there once they were read', async () => {
    const { tails } = make();
    const missing: string[] = [];
    expect(tails.ready(['france', 'united-states', 'atlantis'], missing)).toEqual([]);
    expect(missing).toEqual(['fr', 'us']);
    expect(await tails.load(missing)).toBe(true);
    const again: string[] = [];
    expect(tails.ready(['france', 'united-states'], again).map((l) => l.entityCount)).toEqual([2, 1]);
    expect(again).toEqual([]);
  });

  it('are read once, however many pages ask', async () => {
    const { tails, reads } = make();
    await Promise.all([tails.load(['fr']), tails.load(['fr', 'us']), tails.load(['us'])]);
    expect(reads.sort()).toEqual(['tail-fr.json.gz', 'tail-us.json.gz']);
  });

  it('that are damaged are told of once, and not asked for again at once', async () => {
    const { tails, errors } = make();
    expect(await tails.load(['de'])).toBe(false);
    expect(errors).toHaveLength(1);
    const missing: string[] = [];
    tails.ready(['germany'], missing);
    expect(missing).toEqual([]);
  });
});

describe('what is known of a place', () => {
  it('is its row, with its country by name and the source of its figure', async () => {
    const { tails } = make();
    await tails.load(['fr']);
    const [known] = await tails.slices(store, ['ploubazec-fr']);
    expect(known?.entities.map((e) => e.id)).toEqual(['ploubazec-fr', 'france']);
    expect(known?.entities[0]?.figures?.[0]).toMatchObject({
      what: 'population',
      value: 1200,
      date: '2021~',
    });
    expect(known?.evidence.map((e) => [e.id, e.source])).toEqual([['cities', 'cities']]);
    expect(known?.pack.sources[0]?.title).toContain('GeoNames');
  });

  it('is read again if its list was closed meanwhile', async () => {
    const { tails, reads } = make();
    const slices = await tails.slices(store, ['france', 'marfield-us']);
    expect(slices.flatMap((s) => s.entities.map((e) => e.id))).toEqual(['france', 'marfield-us']);
    expect(reads).toEqual(['tail-us.json.gz']);
  });

  it('is nothing for an id that no list has', async () => {
    const { tails } = make();
    expect(await tails.slices(store, ['nowhere-fr', 'no-such-thing'])).toEqual([]);
  });
});
