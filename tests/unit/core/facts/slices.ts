/** A story and a world that know some of the same, as the store hands them out. */
import type { FactContext } from '../../../../core/facts/views';
import type { PackSlice } from '../../../../core/pack/types';

export const story: PackSlice = {
  own: false,
  pack: {
    format: 'dramatis-pack',
    version: 1,
    id: 'talks',
    revision: '1',
    kind: 'story',
    title: { en: 'The talks', fr: 'Les pourparlers' },
    asOf: '2020-10',
    license: 'CC0-1.0',
    sources: [{ id: 's1', kind: 'article', lang: 'fr', published: '2020-10', title: { en: 'An article' } }],
  },
  entities: [
    {
      id: 'ada',
      kind: 'person',
      label: { en: 'Ada Example', fr: 'Ada Exemple' },
      names: [{ v: 'Ада Пример', lang: 'ru', kind: 'full', from: 's1' }],
      roles: [
        {
          office: 'minister',
          of: 'land',
          during: '2020-10',
          label: { en: 'minister of Land', fr: 'ministre du Pays' },
          ev: ['e1'],
        },
      ],
    },
    { id: 'land', kind: 'country', label: { en: 'Land', fr: 'Pays' }, names: [], same: { world: 'landia' } },
    { id: 'wire', kind: 'organization', label: { en: 'The Wire' }, names: [] },
  ],
  events: [
    {
      id: 'v1',
      label: { en: 'a meeting', fr: 'une rencontre' },
      date: { edtf: '2020-10-23', basis: 'absolute' },
      places: [],
      parties: ['ada', 'land'],
      assertedBy: null,
      ev: ['e2'],
    },
  ],
  statements: [
    {
      id: 't1',
      speaker: 'ada',
      to: [],
      via: 'wire',
      about: ['land'],
      mode: 'indirect',
      stance: 'claims',
      gist: { en: 'that talks would go on', fr: 'que les pourparlers continueraient' },
      date: { edtf: '2020-10' },
      ev: ['e1'],
    },
  ],
  evidence: [
    {
      id: 'e1',
      source: 's1',
      paragraph: 2,
      start: 6,
      end: 24,
      hash: 'sha256-0',
      startsWith: 'the words',
      endsWith: 'were said',
    },
    { id: 'e2', source: 's1', paragraph: 3 },
  ],
};
export const world: PackSlice = {
  ...story,
  pack: {
    ...story.pack,
    id: 'world',
    kind: 'world',
    asOf: '2026-01',
    title: { en: 'World' },
    sources: [{ id: 'd1', kind: 'dataset', title: 'Figures of the world' }],
  },
  entities: [
    {
      id: 'landia',
      kind: 'country',
      label: { en: 'Landia', hy: 'Լանդիա' },
      brief: { en: 'country in the south' },
      names: [],
      figures: [{ what: 'population', value: 2957731, unit: null, date: '2019', ev: ['f1'] }],
    },
  ],
  events: [],
  statements: [],
  evidence: [{ id: 'f1', source: 'd1', pointer: 'population' }],
};
export const context = (patch: Partial<FactContext> = {}): FactContext => ({
  reader: 'en',
  pageLang: 'en',
  published: '2022-10-05',
  cast: new Set(['ada', 'land']),
  story: 'talks',
  ...patch,
});
