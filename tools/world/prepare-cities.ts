/**
 * Reduces the cities that CLDR's time zones name to `assets/sources/cldr-cities.json.gz`. Only needed when CLDR is replaced by a
 * newer one: `npm pack cldr-dates-full@VERSION`, unpack it, then `npx tsx tools/world/prepare-cities.ts FOLDER/package`.
 * The package (38 MB of zones alone) is no dependency: nine tenths of it are of no use here.
 * Which country a zone belongs to is told by the time zone database's `zone.tab` (public domain; Debian `tzdata`).
 */
import { gzipSync, strToU8 } from 'fflate';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Zone {
  readonly _type?: string;
  readonly exemplarCity?: string;
}
interface Zones {
  readonly [part: string]: Zone | Zones;
}

const from = resolve(process.argv[2] ?? '../package');
/** Locales of a script or a region whose names differ from the language's. */
const VARIANTS = new Set(['zh-Hant', 'sr-Latn', 'uz-Cyrl', 'az-Cyrl', 'bs-Cyrl', 'pt-PT', 'yue-Hans']);

/** Zone (`America/Argentina/Salta`) to the city that it is named by. */
function exemplars(zones: Zones, path = ''): [string, string][] {
  return Object.entries(zones).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}/${key}`;
    if (typeof value.exemplarCity === 'string') return [[at, value.exemplarCity]];
    return value._type === undefined ? exemplars(value as Zones, at) : [];
  });
}

const countryOf = new Map(
  readFileSync('/usr/share/zoneinfo/zone.tab', 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => l.split('\t'))
    .map(([iso = '', , zone = '']) => [zone, iso]),
);
/** Zones that CLDR has under the name that they had before. */
const LATER: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Katmandu': 'Asia/Kathmandu', 'Asia/Rangoon': 'Asia/Yangon', 'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv', 'America/Buenos_Aires': 'America/Argentina/Buenos_Aires', 'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Mendoza': 'America/Argentina/Mendoza', 'Africa/Asmera': 'Africa/Asmara', 'America/Godthab': 'America/Nuuk',
  'Atlantic/Faeroe': 'Atlantic/Faroe', 'America/Indianapolis': 'America/Indiana/Indianapolis', 'America/Louisville': 'America/Kentucky/Louisville',
}; // prettier-ignore

const out: Record<string, Record<string, string>> = {};
const nowhere = new Set<string>();
for (const locale of readdirSync(resolve(from, 'main')).sort()) {
  if (locale.includes('-') && !VARIANTS.has(locale)) continue;
  const path = resolve(from, 'main', locale, 'timeZoneNames.json');
  if (!existsSync(path)) continue;
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    main: Record<string, { dates: { timeZoneNames: { zone?: Zones } } }>;
  };
  for (const [zone, city] of exemplars(file.main[locale]?.dates.timeZoneNames.zone ?? {})) {
    const iso = countryOf.get(LATER[zone] ?? zone);
    if (iso === undefined) nowhere.add(zone);
    else (out[`${iso}|${zone}`] ??= {})[locale] = city;
  }
}
// English has only what differs from the zone's own name.
for (const [key, rows] of Object.entries(out) as [string, Record<string, string | undefined>][])
  rows.en ??= key.slice(key.lastIndexOf('/') + 1).replaceAll('_', ' ');
const keys = Object.keys(out).sort();
const text = `{\n${keys.map((k) => `${JSON.stringify(k)}: ${JSON.stringify(out[k])}`).join(',\n')}\n}\n`;
writeFileSync(
  resolve('assets/sources/cldr-cities.json.gz'),
  gzipSync(strToU8(text), { level: 9, mtime: '1980-01-01T00:00:00Z' }),
);
console.log(keys.length, 'zones; of no country:', [...nowhere].join(' '));
