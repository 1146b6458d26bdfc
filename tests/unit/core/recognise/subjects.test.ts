/** One thing in several packs and lexicons, with the real lexicon. */
import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon, type Lexicon } from '../../../../core/lexicon';
import { finish, hashOf } from '../../../../core/lexicon/hash';
import type { PackEntity } from '../../../../core/pack/types';
import { Subjects, subjectsOf } from '../../../../core/recognise/subjects';
import { header } from './world';

const entity = (id: string, kind: PackEntity['kind'], more: Partial<PackEntity> = {}): PackEntity => ({
  id,
  kind,
  label: { en: id },
  names: [{ v: `Name ${id}`, lang: 'en', kind: 'short' }],
  ...more,
});
const part = (id: string, kind: 'story' | 'world', entities: PackEntity[]) => ({
  pack: header(id, kind),
  own: false,
  entities,
});
const WORLD = part('the-world', 'world', [
  entity('some-land', 'country', { capital: 'some-city' }),
  entity('some-region', 'region', { within: ['some-land'] }),
  entity('some-city', 'city', { within: ['some-region'] }),
  entity('some-town', 'city', { within: ['some-region'] }),
]);
const STORY = part('a-story', 'story', [entity('the-town', 'city', { same: { 'the-world': 'some-town' } })]);
const lexicons = (...parts: (typeof WORLD)[]): Lexicon[] => [openLexicon(compileLexicon(parts))];

describe('a subject', () => {
  const subjects = new Subjects(lexicons(WORLD, STORY));
  it('lies in the country of what it lies in', () => {
    expect(subjects.get('some-town')).toMatchObject({ kind: 'city', country: 'some-land', capitalOf: null });
    expect(subjects.get('some-land')).toMatchObject({ kind: 'country', country: 'some-land' });
  });
  it('is the capital of the country that says so', () => {
    expect(subjects.get('some-city')).toMatchObject({ capitalOf: 'some-land' });
  });
  it('is one for all the ids that packs have for it, under the world’s', () => {
    const told = subjects.get('the-town');
    expect(told).toMatchObject({ id: 'some-town', world: true, stories: ['a-story'], country: 'some-land' });
    expect(told?.ids).toEqual(new Set(['the-town', 'some-town']));
    expect(subjects.get('some-town')).toBe(told);
    expect(told !== null && subjects.isCurrent(told)).toBe(true);
  });
  it('is nobody where no pack knows the id', () => expect(subjects.get('nobody')).toBeNull());
  it('is the same, whichever of two lexicons knows it', () => {
    const apart = new Subjects([...lexicons(WORLD), ...lexicons(STORY)]);
    expect(apart.get('the-town')).toMatchObject({ id: 'some-town', stories: ['a-story'] });
  });
});

describe('the offices of a country or body', () => {
  const person = (id: string, of: string) =>
    entity(id, 'person', {
      roles: [
        { office: 'writer', of: null, label: {}, during: '2019', ev: [] },
        { office: 'head-of-state', of, label: {}, during: '2020/..', ev: [] },
      ],
    });
  it('are told of all lexicons, with what each pack knew when', () => {
    const dated = (asOf: string, of: typeof WORLD): typeof WORLD => ({ ...of, pack: { ...of.pack, asOf } });
    const subjects = new Subjects([
      ...lexicons(
        dated('2031', part('one', 'world', [person('ada', 'some-land'), person('ben', 'other-land')])),
      ),
      ...lexicons(dated('2032', part('two', 'story', [person('cleo', 'some-land')]))),
    ]);
    expect(subjects.tenures('some-land')).toMatchObject([
      { person: 'ada', office: 'head-of-state', during: '2020/..', asOf: '2031' },
      { person: 'cleo', office: 'head-of-state', during: '2020/..', asOf: '2032' },
    ]);
    expect(subjects.tenures('no-land')).toEqual([]);
  });
  it('are not those of another whose id has the same hash', () => {
    const seen = new Map<number, string>();
    let pair: [string, string] | null = null;
    for (let i = 0; pair === null; i++) {
      const [id, hash] = [`land-${i}`, finish(hashOf(`land-${i}`))];
      const other = seen.get(hash);
      if (other !== undefined) pair = [other, id];
      seen.set(hash, id);
    }
    const [one, two] = pair;
    const both = lexicons(part('one', 'world', [person('ada', one), person('ben', two)]));
    expect(both[0]?.holders(one)).toHaveLength(2);
    expect(new Subjects(both).tenures(one).map((t) => t.person)).toEqual(['ada']);
    expect(new Subjects(both).tenures(two).map((t) => t.person)).toEqual(['ben']);
  });
});

describe('the subjects of a set of lexicons', () => {
  it('are kept for the next page with the same ones', () => {
    const [world] = lexicons(WORLD);
    const [story] = lexicons(STORY);
    if (world === undefined || story === undefined) throw new Error('unreachable');
    expect(subjectsOf([world])).toBe(subjectsOf([world]));
    expect(subjectsOf([world, story])).not.toBe(subjectsOf([world]));
    expect(subjectsOf([world])).toBe(subjectsOf([world]));
    expect(subjectsOf([])).not.toBe(subjectsOf([]));
  });
});
