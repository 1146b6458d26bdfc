import { describe, expect, it } from 'vitest';
import { brief } from '../../../../core/facts/brief';
import { dossier } from '../../../../core/facts/dossier';
import { FactBook } from '../../../../core/facts/subject';
import { datedFacts, sourcesHere, sourcesOf } from '../../../../core/facts/story';
import { unnamedIn, type FactContext } from '../../../../core/facts/views';
import type { PackSlice } from '../../../../core/pack/types';
import { context, story, world } from './slices';

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

  it('are on the timeline of pages of their own time, not of any other', () => {
    const dated = (patch: Partial<FactContext>) =>
      datedFacts([story, world], context(patch)).map((f) => f.id);
    expect(dated({ story: 'talks', published: '2026-05-01' })).toEqual(['talks/t1', 'talks/v1']);
    expect(dated({ story: null, published: '2020-11-02' })).toEqual(['talks/t1', 'talks/v1']);
    expect(dated({ story: null, published: '2026-05-01' })).toEqual([]);
    expect(dated({ story: null, published: null })).toEqual([]);
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
