import { describe, expect, it } from 'vitest';
import { brief } from '../../../../core/facts/brief';
import { dossier } from '../../../../core/facts/dossier';
import { FactBook } from '../../../../core/facts/subject';
import { datedFacts, sourcesHere, sourcesOf } from '../../../../core/facts/story';
import { unnamedIn, type FactContext } from '../../../../core/facts/views';
import type { PackSlice } from '../../../../core/pack/types';

const story: PackSlice = {
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
const world: PackSlice = {
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
const context = (patch: Partial<FactContext> = {}): FactContext => ({
  reader: 'en',
  pageLang: 'en',
  published: '2022-10-05',
  cast: new Set(['ada', 'land']),
  story: 'talks',
  ...patch,
});

describe('brief', () => {
  it('tells the office as of the date of the pack, and how old that is on this page', () => {
    const ada = brief('ada', new FactBook([story], context()));
    expect(ada?.line).toEqual({ v: 'Minister of Land', lang: 'en' });
    // The line is the office, so the source of the office stands with its date.
    expect(ada?.asOf).toMatch(/^as of October 2020, .*before this page · An article$/);
    expect(ada?.mark).toBe('actor');
  });

  it('attributes a statement to its speaker, outlet and paragraph', () => {
    const fact = brief('ada', new FactBook([story], context()))?.facts[0];
    expect(fact?.kind).toBe('statement');
    expect(fact?.speaker?.name.v).toBe('Ada Example');
    expect(fact?.via?.name.v).toBe('The Wire');
    expect(fact?.stance).toBe('claims');
    expect(fact?.source?.paragraph).toBe(2);
    expect(fact?.date).toBe('October 2020');
  });

  it('says of an area more than that it is one', () => {
    const area = { id: 'sea', kind: 'area' as const, label: { en: 'Sea' }, names: [] };
    const strip = { ...area, id: 'strip', disputed: { note: { en: 'Claimed by two.', fr: 'Revendiquée.' } } };
    const book = (reader: 'en' | 'fr') =>
      new FactBook([{ ...world, entities: [area, strip] }], context({ reader }));
    expect(['sea', 'strip'].map((id) => brief(id, book('en'))?.line.v)).toEqual([
      'Geographical area',
      'Disputed area',
    ]);
    expect(['sea', 'strip'].map((id) => brief(id, book('fr'))?.line.v)).toEqual([
      'Zone géographique',
      'Zone disputée',
    ]);
  });

  it('says of a country that its status is disputed, whatever else the line says', () => {
    const disputed = { note: { en: 'Recognised by some.', fr: 'Reconnu par certains.' }, parties: [] };
    const isle = { id: 'isle', kind: 'country' as const, label: { en: 'Isle' }, names: [], disputed };
    const city = { id: 'port', kind: 'city' as const, label: { en: 'Port' }, names: [] };
    const half = { ...isle, id: 'half', capital: 'port' };
    const lines = (reader: 'en' | 'fr') => {
      const book = new FactBook([{ ...world, entities: [isle, half, city] }], context({ reader }));
      return ['isle', 'half'].map((id) => brief(id, book)?.line.v);
    };
    expect(lines('en')).toEqual(['Country, status disputed', 'Country, status disputed, capital: Port']);
    expect(lines('fr')).toEqual(['Pays au statut disputé', 'Pays au statut disputé, capitale : Port']);
  });

  it('gives every passage that a fact rests on, in the pack’s order', () => {
    const twice = { ...story, events: story.events.map((e) => ({ ...e, ev: ['e2', 'gone', 'e1'] })) };
    const event = brief('ada', new FactBook([twice], context()))?.facts.find((f) => f.kind === 'event');
    expect(event?.source?.pieces.map((p) => [p.ev, p.paragraph])).toEqual([
      ['e2', 3],
      ['e1', 2],
    ]);
    expect(event?.source?.paragraph).toBe(3);
  });

  it("uses the page's language for the name, and the reader's as alias", () => {
    const ada = brief('ada', new FactBook([story], context({ pageLang: 'ru', reader: 'fr' })));
    expect(ada?.name).toEqual({ v: 'Ада Пример', lang: 'ru' });
    expect(ada?.alias).toEqual({ v: 'Ada Exemple', lang: 'fr' });
  });

  it('says what a thing is in a story on pages of that story only, where the world knows it', () => {
    const land = {
      ...story,
      entities: story.entities.map((e) => ({ ...e, brief: { en: 'a party to the talks' } })),
    };
    const on = (page: string | null) => new FactBook([land, world], context({ story: page }));
    expect(brief('land', on('talks'))?.line.v).toBe('A party to the talks');
    expect(brief('land', on(null))?.line.v).toBe('Country in the south');
    // Nobody else knows Ada: the story's word is better than none.
    expect(brief('ada', on(null))?.line.v).toBe('A party to the talks');
  });

  it('joins what is the same in several packs, the story first, each fact with its source', () => {
    for (const id of ['land', 'landia']) {
      const land = dossier(id, new FactBook([world, story], context()));
      expect(land?.figures[0]?.text.v).toBe('Population: 2,957,731');
      expect(land?.figures[0]?.source?.pack).toBe('world');
      expect(land?.events).toHaveLength(1);
      expect(land?.saidOf).toHaveLength(1);
      expect(land?.name.v).toBe('Land');
    }
  });

  it('takes a name in the language of the page from whichever pack has one', () => {
    const land = brief('land', new FactBook([story, world], context({ pageLang: 'hy' })));
    expect(land?.name).toEqual({ v: 'Լանդիա', lang: 'hy' });
  });

  it('is null for an entity that no slice has', () => {
    expect(brief('nobody', new FactBook([story], context()))).toBeNull();
  });
});

describe('figures', () => {
  it('name the entities that they refer to, and tell dates in words', () => {
    const [entity] = world.entities;
    const figures = [
      { what: 'neighbours', value: 'ada wire', unit: 'entities', date: '2026-01', ev: ['f1'] },
      { what: 'founded', value: '1945-10-24', unit: 'edtf', date: '1945-10-24', ev: ['f1'] },
      { what: 'area', value: 29743, unit: 'km2', date: '2026-01', ev: ['f1'] },
    ];
    const told = {
      ...world,
      entities: entity === undefined ? [] : [{ ...entity, figures }, ...story.entities],
    };
    const texts = dossier('landia', new FactBook([told], context()))?.figures.map((f) => f.text.v);
    expect(texts).toEqual([
      'Founded: 24 October 1945',
      'Area: 29,743\u00a0km²',
      'Neighbours: Ada Example and The Wire',
    ]);
  });
});

describe('figures that refer', () => {
  const land = (value: string, what = 'seat') => ({
    id: 'bureau',
    kind: 'organization' as const,
    label: { en: 'Bureau' },
    names: [],
    figures: [{ what, value, unit: 'entities', date: '2026-01', ev: ['f1'] }],
  });
  const texts = (value: string, reader: 'en' | 'fr' = 'en', others: PackSlice['entities'] = []) => {
    const book = new FactBook(
      [{ ...world, entities: [land(value), ...story.entities] }],
      context({ reader }),
      others,
    );
    return [brief('bureau', book)?.facts, dossier('bureau', book)?.figures].map((facts) =>
      facts?.map((f) => f.text.v),
    );
  };

  it('are left out where nobody has a name for what they refer to: an id says nothing', () => {
    expect(texts('port-la')).toEqual([[], []]);
    expect(texts('port-la wire')).toEqual([['Seat: The Wire'], ['Seat: The Wire']]);
    expect(unnamedIn([{ ...world, entities: [land('port-la'), ...story.entities] }])).toEqual(['port-la']);
  });

  it('take a name from wherever there is one', () => {
    const port = { id: 'port-la', kind: 'city' as const, label: { en: 'Port', fr: 'Le Port' }, names: [] };
    expect(texts('port-la', 'fr', [port])).toEqual([['Siège : Le Port'], ['Siège : Le Port']]);
  });

  it('name the first of a long list on a card, and all in the dossier', () => {
    const ids = ['ada', 'land', 'wire', 'ada', 'land', 'wire'].join(' ');
    expect(texts(ids)[0]).toEqual(['Seat: Ada Example, Land, The Wire, Ada Example, and 2 others']);
    expect(texts(ids)[1]?.[0]).not.toContain('others');
    // A fifth name is no longer than “1 other”.
    expect(texts('ada land wire ada land')[0]?.[0]).not.toContain('other');
  });

  it('say a date that is the figure once', () => {
    const founded = {
      ...land(''),
      figures: [{ what: 'founded', value: '1835', unit: 'edtf', date: '1835', ev: [] }],
    };
    const [fact] = brief('bureau', new FactBook([{ ...world, entities: [founded] }], context()))?.facts ?? [];
    expect([fact?.text.v, fact?.date]).toEqual(['Founded: 1835', null]);
  });
});

describe('facts of another story', () => {
  const land = (patch: Partial<FactContext>) =>
    brief(
      'land',
      new FactBook([story, world], context({ cast: new Set(['ada', 'land']), ...patch })),
    )?.facts.map((f) => f.kind);

  it('are on cards of pages of their own time, not of any other', () => {
    expect(land({ story: 'talks' })).toContain('statement');
    expect(land({ story: null, published: '2020-11-02' })).toContain('statement');
    expect(land({ story: null, published: '2026-05-01' })).toEqual(['figure']);
    expect(land({ story: null, published: null })).toEqual(['figure']);
  });

  it('are told of whom nobody else knows', () => {
    const ada = brief('ada', new FactBook([story, world], context({ story: null, published: '2026-05-01' })));
    expect(ada?.facts.map((f) => f.kind)).toContain('statement');
  });

  it('come after what the story says of others where the subject only passed them on', () => {
    const own = {
      ...story,
      statements: [
        ...story.statements,
        ...story.statements.map((s) => ({
          ...s,
          id: 't0',
          via: null,
          speaker: 'wire',
          stance: 'says' as const,
        })),
      ],
    };
    const facts = brief('wire', new FactBook([own], context()))?.facts;
    expect(facts?.map((f) => f.stance)).toEqual(['says', 'claims']);
    const wire = dossier('wire', new FactBook([own], context()));
    expect([wire?.said, wire?.saidOf, wire?.passedOn].map((list) => list?.length)).toEqual([1, 0, 1]);
  });
});

describe('where a place lies', () => {
  it('is said by the nearest and the widest that have a name', () => {
    const place = { kind: 'region' as const, names: [] };
    const entities = [
      {
        ...place,
        id: 'town',
        kind: 'city' as const,
        label: { en: 'Town' },
        within: ['shire', 'lost', 'isle'],
      },
      { ...place, id: 'shire', label: { en: 'Shire' }, within: ['isle'] },
      { ...place, id: 'isle', kind: 'country' as const, label: { en: 'Isle' } },
    ];
    const lines = (reader: 'en' | 'fr') =>
      ['town', 'shire'].map(
        (id) => brief(id, new FactBook([{ ...world, entities }], context({ reader })))?.line.v,
      );
    expect(lines('en')).toEqual(['City in Shire, Isle', 'Region in Isle']);
    expect(lines('fr')).toEqual(['Ville (Shire, Isle)', 'Région (Isle)']);
  });
});

describe('the names of a dossier', () => {
  it('begin with the reader’s language, then the page’s', () => {
    const names = ['ar', 'de', 'ru', 'fr'].map((lang) => ({
      v: lang,
      lang,
      kind: 'full' as const,
      from: 's1',
    }));
    const ada = { ...story, entities: story.entities.map((e) => ({ ...e, names })) };
    const told = dossier('ada', new FactBook([ada], context({ reader: 'fr', pageLang: 'ru-RU' })));
    expect(told?.names.map((n) => n.v)).toEqual(['fr', 'ru', 'ar', 'de']);
  });
});

describe('an event that had not ended', () => {
  it('is told as of the date of the pack', () => {
    const open = { ...story, events: story.events.map((e) => ({ ...e, date: { edtf: '2020-09/..' } })) };
    const events = dossier('land', new FactBook([open], context({ published: null })))?.events;
    expect(events?.[0]?.asOf).toMatch(/^as of October 2020/);
    expect(dossier('land', new FactBook([story], context()))?.events[0]?.asOf).toBeNull();
  });
});

describe('story', () => {
  it('lists dated facts once and counts what each source carries', () => {
    expect(datedFacts([story], context()).map((f) => f.id)).toEqual(['talks/t1', 'talks/v1']);
    expect(sourcesOf([story], context())).toMatchObject([
      { source: 's1', facts: 3, title: { v: 'An article' } },
    ]);
  });

  it('knows the source page by a passage, in spite of its own spaces and apostrophes', () => {
    expect(sourcesHere('Intro the\u00a0words nobody else here were said. End', story)).toEqual([]);
    expect(sourcesHere('Intro the\u00a0wordswere said. End', story)).toEqual(['s1']);
    expect(sourcesHere('the words of another text were said', story)).toEqual([]);
  });
});
