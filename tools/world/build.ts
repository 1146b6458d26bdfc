/**
 * `npm run build:world`: from `assets/sources/` and npm packages to the world pack in `assets/packs/`.
 * The same inputs give the same bytes. Prints counts; the full report is `.output/world-report.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pack, PackEntity } from '../../core/pack/types';
import { ambiguousNames } from './ambiguous';
import { cldrCities } from './cldr-cities';
import type { Capitals } from './capitals';
import { capitals } from './capitals';
import { countryEntities, countryList } from './countries';
import { header } from './header';
import { leaderEntities } from './leaders';
import { mapBytes } from './map';
import { organisationEntities } from './organisations';
import { areaEntities } from './areas';
import { assemble, EvidenceBook, inCoreLanguage, packBytes } from './pack';
import { places } from './places';
import { namesFor, writtenNames } from './names';
import { baseShard, groupShard, GROUPS, splitNames, withNames, type Split } from './shards';
import { territories } from './sources';
import { tailFiles } from './tail';

const PACKS = resolve('assets/packs');

interface Shipped {
  readonly id: string;
  readonly revision: string;
  readonly path: string;
  readonly kind: 'world';
  /** What it holds: everything, or the names of places in these languages. */
  readonly group: string | null;
  readonly langs: readonly string[];
  readonly bytes: number;
  readonly entities: number;
  readonly names: number;
}

const shipped: Shipped[] = [];

function write(pack: Pack, group: string | null = null, langs: readonly string[] = []): void {
  const bytes = packBytes(pack);
  const file = `${pack.id}.pack.gz`;
  writeFileSync(resolve(PACKS, file), bytes);
  const names = pack.entities.reduce((n, e) => n + e.names.length, 0);
  shipped.push({
    id: pack.id, revision: pack.revision, path: `packs/${file}`, kind: 'world', group, langs, bytes: bytes.length,
    entities: pack.entities.length, names,
  }); // prettier-ignore
  console.log(`${pack.id}: ${pack.entities.length} entities, ${names} names, ${bytes.length} bytes`);
}

/** The core's names in the languages that hardly any news is written in: wanted only for pages in these. */
function rareShard(entities: readonly PackEntity[]): Pack {
  const rare = entities.flatMap((e): PackEntity[] => {
    const names = e.names
      .filter((n) => !inCoreLanguage(n.lang))
      .map(({ v, lang, kind }) => ({ v, lang, kind }));
    return names.length === 0 ? [] : [{ id: e.id, kind: e.kind, label: { en: e.label.en ?? e.id }, names }];
  });
  const langs = [...new Set(rare.flatMap((e) => e.names.map((n) => n.lang)))].sort();
  return assemble(
    {
      ...header('world-core-rare', { en: 'World: countries and capitals in further languages', fr: 'Monde : pays et capitales en d’autres langues' }, ['cldr', 'geonames']),
      extends: ['world-core'],
      langs,
    },
    rare,
    new EvidenceBook(),
  ); // prettier-ignore
}

interface Core {
  readonly pack: Pack;
  readonly seats: Capitals;
  readonly rare: Pack;
  readonly split: readonly Split[];
}

function core(list: ReturnType<typeof countryList>): Core {
  const book = new EvidenceBook();
  const bare = countryEntities(new EvidenceBook(), new Map());
  const seats = capitals(list, bare, book);
  const entities = [
    ...countryEntities(book, seats.byCountry),
    ...seats.entities,
    ...leaderEntities(list, book),
    ...organisationEntities(book, territories()),
    ...areaEntities(book),
  ];
  const split = entities.map((e) => splitNames(e, namesFor(e.id, e.kind, written)));
  const common = split.map(({ core: e }) => ({
    ...e,
    names: e.names.filter((n) => inCoreLanguage(n.lang)),
  }));
  const pack = assemble(
    header('world-core', { en: 'World: countries, capitals, organisations', fr: 'Monde : pays, capitales, organisations' }, [
      'factbook', 'cldr', 'natural-earth', 'atlas', 'cities', 'geonames', 'editorial', 'subdivisions',
    ]),
    common,
    book,
  ); // prettier-ignore
  const kinds: Record<string, number> = {};
  for (const e of entities) kinds[e.kind] = (kinds[e.kind] ?? 0) + 1;
  console.log('core', kinds);
  return { pack, seats, rare: rareShard(split.map((s) => s.core)), split };
}

/** Names of the capitals as `AM|Yerevan`, to their ids. */
function capitalNames(of: Pack): Map<string, string> {
  const iso = new Map(list.map((c) => [c.id, c.iso]));
  return new Map(
    of.entities
      .filter((e) => e.kind === 'city')
      .flatMap((e) => e.names.map((n) => [`${iso.get(e.within?.at(-1) ?? '') ?? ''}|${n.v}`, e.id] as const)),
  );
}

mkdirSync(resolve('.output'), { recursive: true });
const list = countryList();
const written = writtenNames();
const { pack, seats, rare, split } = core(list);
write(pack);
write(rare);
const {
  places: all,
  dropped,
  capitals: named,
} = places(list, written, {
  ids: new Set(pack.entities.map((e) => e.id)),
  geonames: seats.geonameIds,
  cityNames: capitalNames(pack),
  areaNames: new Set(
    pack.entities.filter((e) => e.disputed !== undefined).flatMap((e) => e.names.map((n) => n.v)),
  ),
  names: new Map(
    pack.entities
      .filter((e) => e.kind === 'country' || e.kind === 'area')
      .flatMap((e) => e.names.map((n) => [n.v, e.id])),
  ),
});
write(baseShard(all, new EvidenceBook()));
const capitalSplit = split.map((s) => withNames(s, named.get(s.core.id) ?? []));
for (const group of Object.keys(GROUPS))
  write(groupShard(group, all, capitalSplit, new EvidenceBook()), group, GROUPS[group]?.langs);
console.log('zones of no city:', cldrCities().unmatched.join(' '));
const known = new Set([...pack.entities.map((e) => e.id), ...all.map((p) => p.id)]);
const unknown = [...written.keys()].filter((id) => !known.has(id));
if (unknown.length > 0) console.log('names for nothing:', unknown.join(' '));
const tail = tailFiles(
  list,
  new Set([...seats.geonameIds, ...all.flatMap((p) => (p.geoname === null ? [] : [p.geoname]))]),
  known,
);
let tailBytes = 0;
for (const [name, bytes] of tail.files) {
  writeFileSync(resolve(PACKS, name), bytes);
  tailBytes += bytes.length;
}
console.log('tail', tail.places, 'places in', tail.files.size, 'files,', tailBytes, 'bytes');
const map = mapBytes(list);
writeFileSync(resolve(PACKS, 'map-world.json.gz'), map);
console.log('map', map.length, 'bytes');
console.log(
  'places',
  all.filter((p) => p.kind === 'city').length,
  'cities',
  all.filter((p) => p.kind === 'region').length,
  'regions; dropped',
  dropped.length,
  'total bytes',
  shipped.reduce((n, s) => n + s.bytes, 0),
);
const ambiguous = ambiguousNames([...pack.entities, ...all]);
console.log(
  'names of several:',
  ambiguous.length,
  ambiguous
    .slice(0, 8)
    .map((a) => `${a.name} (${a.entities.length})`)
    .join(', '),
);
writeFileSync(resolve('.output/world-report.json'), JSON.stringify({ shipped, ambiguous, dropped }, null, 1));
