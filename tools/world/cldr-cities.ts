/** Names of cities from CLDR's time zones ("Asia/Baghdad": "巴格达"): some 400 cities as each language's editors write them. */
import type { PackName } from '../../core/pack/types';
import { acceptable, cleanName } from './clean';
import { tag } from './forms';
import { slug } from './slug';
import { cities, geonames, territories, zoneCities } from './sources';

/** English names that the zones have and the cities lack. */
const ALSO: Readonly<Record<string, string>> = { 'new-york': 'new-york-city' };

/** Zones whose name is rather that of an area or of the other town. */
const NOT_CITIES = new Set(['PS|Asia/Gaza', 'PM|America/Miquelon', 'SX|America/Lower_Princes']);

/** CLDR's names that are rather a word or a given name: "Johnny" for Juneau, "brunette" for Samara, "Boyce" for Boise. */
const NOT_NAMES = new Set(['ar جوني', 'ar سمراء', 'ar بويس']);

interface ZoneNames {
  /** GeoNames id to names. */
  readonly names: ReadonlyMap<number, readonly PackName[]>;
  /** Zones for which no city was found: islands, parts of countries, bases. */
  readonly unmatched: readonly string[];
}

let read: ZoneNames | undefined;

/**
 * The names, matched by country and English name (the largest city that bears it). A zone that is called by its
 * country's name ("Panama", "Guatemala") tells nothing about the city and is left out.
 */
export function cldrCities(): ZoneNames {
  if (read !== undefined) return read;
  const english = geonames().en ?? {};
  const best = new Map<string, { id: number; people: number }>();
  for (const c of cities()) {
    if (c.featureCode === 'PPLX') continue;
    for (const name of [c.name, english[String(c.cityId)] ?? '']) {
      if (name === '') continue;
      const key = `${c.country}.${slug(cleanName(name))}`;
      if ((best.get(key)?.people ?? -1) < c.population) best.set(key, { id: c.cityId, people: c.population });
    }
  }
  const countries = territories().get('en') ?? {};
  const names = new Map<number, PackName[]>();
  const unmatched: string[] = [];
  for (const [key, rows] of Object.entries(zoneCities())) {
    const iso = key.slice(0, 2);
    const en = rows.en ?? '';
    const city = best.get(`${iso}.${slug(en)}`) ?? best.get(`${iso}.${ALSO[slug(en)] ?? ''}`);
    if (city === undefined || countries[iso] === en || NOT_CITIES.has(key)) {
      unmatched.push(key);
      continue;
    }
    const all = names.get(city.id) ?? [];
    for (const [locale, name] of Object.entries(rows)) {
      const lang = tag(locale);
      const v = cleanName(name);
      if (NOT_NAMES.has(`${lang} ${v}`)) continue;
      if (lang !== 'en' && v !== en && acceptable(v, lang))
        all.push({ v, lang, kind: 'short', from: 'cldr' });
    }
    names.set(city.id, all);
  }
  read = { names, unmatched };
  return read;
}
