import { expect, it } from 'vitest';
import { kindsOfAll, NOTHING } from '../../../../core/recognise/kinds';
import { scene, sense, subject } from './spot';

const of = (...senses: readonly ReturnType<typeof sense>[]) => {
  const { spot } = scene('in [Paris] now');
  return kindsOfAll([{ ...spot, senses }])[0] ?? NOTHING;
};
const city = sense(subject('city'));
const country = sense(subject('country'));
const person = sense(subject('person'));
const body = sense(subject('organization'));
const people = sense(subject('people'));
const demonym = sense(subject('country'), 'en', { kind: 'demonym' });
const role = sense(subject('person'), 'en', { kind: 'role' });

it('sorts places, people and bodies, each by a name', () => {
  const kinds = of(city, person, body, people, demonym, role);
  expect([kinds.places, kinds.people, kinds.bodies]).toEqual([[city], [person], [body, people]]);
});

it('tells a place that is named by a demonym alone', () => {
  expect(of(demonym)).toMatchObject({ anyPlace: true, anyCountry: false, places: [] });
  expect(of(role)).toMatchObject({ anyPlace: false });
});

it('tells countries from towns', () => {
  expect(of(country)).toMatchObject({ allCountries: true, anyCountry: true });
  expect(of(country, city)).toMatchObject({ allCountries: false, anyCountry: true });
  expect(of(city)).toMatchObject({ allCountries: false, anyCountry: false });
});

it('tells a large place', () => {
  expect(of(sense(subject('city', 'big', { population: 9_000_000 }))).isKnown).toBe(true);
  expect(of(sense(subject('city', 'small', { population: 20_000 }))).isKnown).toBe(false);
});

it('sorts the senses of one form once', () => {
  const { spot } = scene('in [Paris] now');
  const [first, second, other] = kindsOfAll([spot, { ...spot, start: 90 }, { ...spot, senses: [country] }]);
  expect(first).toBe(second);
  expect(first).not.toBe(other);
});
