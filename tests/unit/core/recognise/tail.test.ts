import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { Tail } from '../../../../core/places/tail';
import { pageOf, testLexicon } from './world';

const places = (
  cc: string,
  country: string,
  rows: readonly (readonly [string, number, number, number, string?])[],
) =>
  new Tail({
    version: 1,
    cc,
    country,
    names: rows.map((r) => r[0]).join('\n'),
    lon: rows.map((r) => r[1] * 100),
    lat: rows.map((r) => r[2] * 100),
    people: rows.map((r) => r[3] / 100),
    suffix: Object.fromEntries(rows.flatMap((r, i) => (r[4] === undefined ? [] : [[String(i), r[4]]]))),
  });
const TAILS = [
  places('us', 'united-states', [
    ['August', -93, 31, 900],
    ['Franklin', -83, 40, 8000, 'oh'],
    ['Franklin', -87, 36, 70000, 'tn'],
    ['Marfield', -97, 32, 5200],
    ['Quillbury', -84.1, 33.9, 3100],
    ['Riverdale', -84.4, 33.6, 15000, 'ga'],
    ['Riverdale', -74.3, 41, 4000, 'nj'],
  ]),
  places('fr', 'france', [
    ['Bruder', -2.9, 48.7, 9000],
    ['Ploubazec', -3, 48.8, 2900],
    ['Sarrazac', 1.5, 44.9, 600],
  ]),
];

/** `surface=entity` for the places of the tail; and the countries that were asked for. */
function tail(text: string, lang = 'en'): { found: string[]; asked: readonly string[] } {
  let asked: readonly string[] = [];
  const { mentions } = recognise(pageOf(text, { lang }), [testLexicon()], {
    lang,
    tails: (countries) => {
      asked = countries;
      return TAILS.filter((t) => countries.includes(t.country)).map((t) => t.lexicon);
    },
  });
  const ids = TAILS.flatMap((t) => mentions.filter((m) => t.entity(m.entity) !== null));
  return { asked, found: ids.map((m) => `${text.slice(m.start, m.end)}=${m.entity}`) };
}

describe('the long tail is asked for', () => {
  it('by country, by demonym and by region, the most named first', () => {
    expect(tail('The French left. In Texas and in Atlanta people waited; Texas is large.').asked).toEqual([
      'united-states',
      'france',
    ]);
  });
  it('not where no country is named', () => {
    expect(tail('A walk in Marfield, past the lake.')).toEqual({ asked: [], found: [] });
  });
  it('not for a text in other letters', () => {
    expect(tail('Париж — это Франция.', 'ru').asked).toEqual([]);
  });
});

describe('a place of the tail', () => {
  it.each([
    ['The fire began in Quillbury, Georgia, on Monday, the United States said.', 'Quillbury=quillbury-us'],
    ['She lives near Marfield in Texas.', 'Marfield=marfield-us'],
    ['People of the village of Marfield left Texas.', 'Marfield=marfield-us'],
    ['The Marfield district of Texas was dry.', 'Marfield=marfield-us'],
  ])('is named: %s', (text, want) => {
    expect(tail(text).found).toEqual([want]);
  });
  it('is named in other languages', () => {
    expect(tail('En France, la commune de Sarrazac a voté.', 'fr').found).toEqual(['Sarrazac=sarrazac-fr']);
    expect(tail('En France votó el municipio de Ploubazec.', 'es').found).toEqual(['Ploubazec=ploubazec-fr']);
  });
  it('is the one that lies near, of several', () => {
    expect(tail('In Atlanta, Georgia, and in Riverdale the United States built roads.').found).toEqual([
      'Riverdale=riverdale-us-ga',
    ]);
  });
  it('is found again once it was plain', () => {
    expect(tail('They met in Marfield, Texas. The road from Marfield is long.').found).toHaveLength(2);
  });
});

describe('silence', () => {
  it.each([
    'In August the United States voted.',
    'Nancy Marfield came from Texas. They stayed at Marfield house.',
    'Texas heard Marfield speak.',
    'A senator of Texas wrote to Marfield.',
    'In Franklin, some say, the United States had a founder.',
    'The Marfield Institute of Texas closed.',
    'In France they ate in Marfield Street.',
    'The bus to marfield left Texas.',
  ])('%s', (text) => {
    expect(tail(text).found).toEqual([]);
  });
});

it('never overlaps another mention', () => {
  const { mentions } = recognise(
    pageOf('In Paris, France, and in Ploubazec, France, near Paris.'),
    [testLexicon()],
    { tails: () => TAILS.map((t) => t.lexicon) },
  );
  for (const [i, m] of mentions.entries()) expect(m.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
  expect(mentions.map((m) => m.entity)).toContain('ploubazec-fr');
});

it('kin are words in their own language alone', () => {
  expect(tail('People in Bruder waited, in France.').found).toEqual(['Bruder=bruder-fr']);
  expect(tail('Die Menschen in Bruder warteten, in France.', 'de').found).toEqual([]);
});
