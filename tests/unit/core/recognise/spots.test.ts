import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon, type Lexicon } from '../../../../core/lexicon';
import type { NameKind, PackEntity } from '../../../../core/pack/types';
import type { Spot } from '../../../../core/recognise/model';
import { findSpots } from '../../../../core/recognise/spots';
import { subjectsOf } from '../../../../core/recognise/subjects';
import { header } from './world';

type Names = readonly (readonly [string, string, NameKind?])[];
const entity = (
  id: string,
  kind: PackEntity['kind'],
  names: Names,
  within: readonly string[] = [],
): PackEntity => ({
  id,
  kind,
  label: { en: id },
  names: names.map(([v, lang, k = 'short']) => ({ v, lang, kind: k })),
  within,
});
const lexiconOf = (id: string, kind: 'world' | 'story', entities: readonly PackEntity[]): Lexicon =>
  openLexicon(compileLexicon([{ pack: header(id, kind), own: false, entities }]));

const WORLD = lexiconOf('world', 'world', [
  entity('germany', 'country', [
    ['Germany', 'en'],
    ['Deutschland', 'de'],
    ['German', 'en', 'demonym'],
  ]),
  entity('chile', 'country', [['Chile', 'mul']]),
  entity('united-states', 'country', [['United States', 'en', 'full']]),
  entity(
    'texas-us',
    'region',
    [
      ['Texas', 'mul'],
      ['TX', 'en', 'acronym'],
    ],
    ['united-states'],
  ),
  entity(
    'new-york-us-ny',
    'city',
    [
      ['New York', 'mul'],
      ['New York City', 'en'],
    ],
    ['united-states'],
  ),
  entity('york-gb', 'city', [['York', 'mul']]),
  entity('ganjas', 'organization', [['Ganjas', 'de']]),
  entity('ganja-az', 'city', [
    ['Ganja', 'en', 'former'],
    ['Ganja', 'en'],
    ['Ganja', 'fr'],
    ['Ganja', 'de'],
  ]),
]);
const STORY = lexiconOf('story', 'story', [
  entity('ada-lindqvist', 'person', [
    ['Ада Линдквист', 'ru', 'full'],
    ['глава озера', 'ru', 'role'],
    ['Ада', 'ru', 'family'],
  ]),
  entity('ozero', 'area', [
    ['Озерцо', 'ru'],
    ['Оз', 'ru'],
    ['озерчане', 'ru', 'demonym'],
  ]),
]);

function spots(text: string, lang: string, lexicons: readonly Lexicon[] = [WORLD]): readonly Spot[] {
  return findSpots(text, [{ start: 0, end: text.length, lang }], lexicons, subjectsOf(lexicons));
}
const found = (text: string, lang: string, lexicons?: readonly Lexicon[]): string[] =>
  spots(text, lang, lexicons).map((s) => `${s.surface}=${s.senses.map((x) => x.subject.id).join('|')}`);

describe('the spots of a text', () => {
  it('are the longest names, with the words beside them', () => {
    const [spot] = spots('They left New York City again.', 'en');
    expect(spot).toMatchObject({
      start: 10,
      end: 23,
      stemEnd: 23,
      lower: 'new york city',
      stem: 'new york city',
      line: 'normal',
      opens: false,
      before: { word: 'left' },
      after: { word: 'again' },
    });
    expect(found('They left York.', 'en')).toEqual(['York=york-gb']);
  });
  it('lie where they are in the whole text, whatever the language of the stretch', () => {
    const text = 'Deutschland hier.\nGermany here.';
    const runs = [
      { start: 0, end: 18, lang: 'de' },
      { start: 18, end: text.length, lang: 'en' },
    ];
    const all = findSpots(text, runs, [WORLD], subjectsOf([WORLD]));
    expect(all.map((s) => [s.start, s.end, s.lang])).toEqual([
      [0, 11, 'de'],
      [18, 25, 'en'],
    ]);
  });
  it('are worked out once a form', () => {
    const [a, b] = spots('They left York. Then York grew.', 'en');
    expect(a?.senses).toBe(b?.senses);
  });
});

describe('a name of another language', () => {
  it('is left out where the world has one of the text’s own', () => {
    expect(found('Man liebt Deutschland sehr.', 'de')).toEqual(['Deutschland=germany']);
    expect(found('They love Deutschland now.', 'en')).toEqual([]);
    // English names are read in any Latin letters.
    expect(found('On aime Germany ici.', 'fr')).toEqual(['Germany=germany']);
    expect(found('قال Germany أمس', 'ar')).toEqual([]);
  });
  it('is left out of a country, too, if many languages share it and this one has all of its own', () => {
    expect(found('They love Chile now.', 'en')).toEqual([]);
    expect(found('Nimekuja Chile leo.', 'ha')).toEqual(['Chile=chile']);
    expect(found('They love Texas now.', 'en')).toEqual(['Texas=texas-us']);
  });
  it('is kept of people, and of a story’s things if it is long', () => {
    expect(found('So Ада Линдквист said.', 'en', [STORY])).toEqual(['Ада Линдквист=ada-lindqvist']);
    expect(found('So Ада said.', 'en', [STORY])).toEqual(['Ада=ada-lindqvist']);
    expect(found('So Озерцо is there.', 'en', [STORY])).toEqual(['Озерцо=ozero']);
    expect(found('So Оз is there.', 'en', [STORY])).toEqual([]);
    expect(found('So озерчане are there.', 'en', [STORY])).toEqual([]);
    expect(found('So глава озера is there.', 'en', [STORY])).toEqual([]);
  });
});

describe('a state’s short form', () => {
  it('is read behind a town alone', () => {
    expect(found('They left York, TX again.', 'en')).toEqual(['York=york-gb', 'TX=texas-us']);
    expect(found('They saw TX again.', 'en')).toEqual([]);
    expect(found('They saw Jane Doe, TX, there.', 'en')).toEqual([]);
    expect(found('They left York for Doe, TX again.', 'en')).toEqual(['York=york-gb']);
    expect(found('So Ада Линдквист, TX, left.', 'en', [WORLD, STORY])).toEqual([
      'Ада Линдквист=ada-lindqvist',
    ]);
  });
});

describe('the readings of one name', () => {
  it('are one a subject: the most telling kind, in the text’s own language', () => {
    const [spot] = spots('They left Ganja again.', 'en');
    expect(spot?.senses.map((s) => [s.kind, s.lang])).toEqual([['short', 'en']]);
  });
  it('are the body’s alone where its name is written out, and the town’s only by an ending', () => {
    expect(found('Hier ist Ganjas Rat.', 'de')).toEqual(['Ganjas=ganjas']);
    expect(found('Hier ist Yorks Rat.', 'de')).toEqual(['Yorks=york-gb']);
    expect(found('Hier ist Texas mit Rat.', 'de')).toEqual(['Texas=texas-us']);
  });
  it('have a stem without the ending', () => {
    const [spot] = spots('Hier ist Yorks Rat.', 'de');
    expect(spot).toMatchObject({ surface: 'Yorks', stem: 'york', lower: 'yorks', stemEnd: 13, end: 14 });
  });
});
