/** Packs for tests: small ones by hand, big ones made up. Everything in them is invented. */
import type { Pack, PackEntity } from '../../../core/pack/types';

const HASH = `sha256-${'0'.repeat(64)}`;

export function smallPack(id = 'story-one', revision = '1.0.0', more: Partial<Pack> = {}): Pack {
  return {
    format: 'dramatis-pack',
    version: 1,
    id,
    revision,
    kind: 'story',
    title: { en: `Story ${id}`, fr: `Histoire ${id}` },
    asOf: '2020-10',
    license: 'CC0-1.0',
    sources: [{ id: 's1', kind: 'article', lang: 'en', published: '2020-10', textHash: HASH, paragraphs: 3 }],
    entities: [
      {
        id: 'ada-example',
        kind: 'person',
        label: { en: 'Ada Example' },
        brief: { en: 'An invented minister' },
        names: [
          { v: 'Ada Example', lang: 'en', kind: 'full', from: 's1' },
          { v: 'Ádá Éxâmple', lang: 'fr', kind: 'variant' },
        ],
        roles: [
          { office: 'minister', of: 'exampleland', during: '2020-10', label: { en: 'minister' }, ev: ['e1'] },
        ],
      },
      {
        id: 'exampleland',
        kind: 'country',
        label: { en: 'Exampleland' },
        names: [{ v: 'Exampleland', lang: 'en', kind: 'short' }],
        same: { world: 'exampleland-country' },
      },
      {
        id: 'daily-example',
        kind: 'organization',
        label: { en: 'Daily Example' },
        names: [{ v: 'Daily Example', lang: 'en', kind: 'full' }],
      },
      {
        id: 'sampletown',
        kind: 'city',
        label: { en: 'Sampletown' },
        names: [{ v: 'Sampletown', lang: 'en', kind: 'full' }],
        within: ['exampleland'],
      },
    ],
    events: [
      {
        id: 'v1',
        label: { en: 'A meeting' },
        date: { edtf: '2020-10-10' },
        places: ['sampletown'],
        parties: ['exampleland'],
        assertedBy: null,
        ev: ['e2'],
      },
    ],
    statements: [
      {
        id: 't1',
        speaker: 'ada-example',
        to: [],
        via: 'daily-example',
        about: ['sampletown'],
        mode: 'direct',
        stance: 'says',
        gist: { en: 'That all is well' },
        date: { edtf: '2020-10' },
        ev: ['e1', 'e3'],
      },
    ],
    evidence: [
      { id: 'e1', source: 's1', paragraph: 1, start: 0, end: 4, hash: HASH },
      { id: 'e2', source: 's1', paragraph: 2, start: 5, end: 9, hash: HASH },
      { id: 'e3', source: 's1', paragraph: 3, start: 10, end: 14, hash: HASH },
    ],
    ...more,
  };
}

export function worldEntity(i: number, names = 6): PackEntity {
  return {
    id: `place-${i}`,
    kind: 'city',
    label: { en: `Place ${i}`, fr: `Lieu ${i}` },
    names: Array.from({ length: names }, (_, n) => ({
      v: `Place${'abcdefghijklmnopqrst'[n] ?? ''} ${i}`,
      lang: ['en', 'fr', 'de', 'ru', 'hy', 'az'][n % 6] ?? 'en',
      kind: 'full' as const,
      from: 'd1',
    })),
    figures: [{ what: 'population', value: 1000 + i, unit: null, date: '2020', ev: ['e1'] }],
    at: [(i % 360) - 180, (i % 180) - 90],
    within: ['place-0'].filter((id) => id !== `place-${i}`),
  };
}

/** A dataset pack of `count` entities. */
export function bigPack(count: number, id = 'big', revision = '1', names = 6): Pack {
  return {
    format: 'dramatis-pack',
    version: 1,
    id,
    revision,
    kind: 'world',
    title: { en: `Big ${id}` },
    asOf: '2026',
    license: 'CC0-1.0',
    sources: [{ id: 'd1', kind: 'dataset', title: 'Made up', license: 'CC0-1.0', retrieved: '2026-11' }],
    entities: Array.from({ length: count }, (_, i) => worldEntity(i, names)),
    events: [],
    statements: [],
    evidence: [{ id: 'e1', source: 'd1', pointer: 'row' }],
  };
}

/** A small world, of which one country has a namesake in the small story. */
export const world: Pack = {
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
