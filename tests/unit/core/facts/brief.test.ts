import { describe, expect, it } from 'vitest';
import { brief } from '../../../../core/facts/brief';
import { dossier } from '../../../../core/facts/dossier';
import { FactBook } from '../../../../core/facts/subject';
import { context, story, world } from './slices';

describe('brief', () => {
  it('tells the office as of the date of the pack, and how old that is on this page', () => {
    const ada = brief('ada', new FactBook([story], context()));
    expect(ada?.line).toEqual({ v: 'Minister of Land', lang: 'en' });
    // The line is the office, so the source of the office stands with its date.
    expect(ada?.asOf).toMatch(/^as of October 2020, .*before this page · An article$/);
    expect(ada?.mark).toBe('actor');
  });

  it('tells since when and by whose word, where the world and another story call an office alike', () => {
    const minister = {
      ...world,
      entities: [
        {
          id: 'ada',
          kind: 'person' as const,
          label: { en: 'Ada Example' },
          brief: { en: 'Minister of Land' },
          names: [],
          roles: [
            {
              office: 'minister',
              of: 'land',
              during: '2021-01-20/..',
              label: { en: 'Minister of Land' },
              ev: ['f1'],
            },
          ],
        },
      ],
    };
    const told = brief(
      'ada',
      new FactBook([minister, story], context({ story: null, published: '2026-11-20' })),
    );
    expect(told?.asOf).toBe(
      'since 20 January 2021 · as of January 2026, 10\u00a0months before this page · Figures of the world',
    );
    expect(told?.facts.map((f) => f.kind)).not.toContain('role');
  });

  it('says first who heads a country, since and as of when, but not on a page of before', () => {
    const headed = {
      ...world,
      entities: [
        { id: 'bo', kind: 'person' as const, label: { en: 'Bo Example' }, names: [] },
        {
          id: 'land',
          kind: 'country' as const,
          label: { en: 'Land' },
          names: [],
          figures: [
            { what: 'population', value: 12, unit: null, date: '2025', ev: ['f1'] },
            { what: 'head-of-state', value: 'bo', unit: 'entity', date: '2021-01-20/..', ev: ['f1'] },
          ],
        },
      ],
    };
    const on = (published: string | null) =>
      brief('land', new FactBook([headed], context({ story: null, published })))?.facts ?? [];
    const [head, people] = on('2026-11-20');
    expect([head?.text.v, people?.text.v]).toEqual(['Head of state: Bo Example', 'Population: 12']);
    expect(head?.date).toBe('since 20 January 2021');
    expect(head?.asOf).toMatch(/^as of January 2026/);
    expect(head?.about.map((r) => r.id)).toEqual(['bo']);
    expect(on('2021-01').map((f) => f.text.v)).toContain('Head of state: Bo Example');
    expect(on(null).map((f) => f.text.v)).toContain('Head of state: Bo Example');
    expect(on('2020-10-20').map((f) => f.text.v)).toEqual(['Population: 12']);
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
