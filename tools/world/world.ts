/** The whole world pack, from `assets/sources/` and npm packages to bytes: the same inputs give the same bytes. */
import type { Pack, PackEntity } from '../../core/pack/types';
import { ambiguousNames } from './ambiguous';
import { cldrCities } from './cldr-cities';
import type { Capitals } from './capitals';
import { capitals } from './capitals';
import { countryEntities, countryList, type Country } from './countries';
import { bodyFigures, headEntities } from './heads';
import { header } from './header';
import { headFigures, officeHolders } from './holders';
import { leaderEntities } from './leaders';
import { mapBytes } from './map';
import { organisationEntities } from './organisations';
import { areaEntities, areaRecords } from './areas';
import { assemble, EvidenceBook, inCoreLanguage, packBytes } from './pack';
import { places } from './places';
import { namesFor, writtenNames } from './names';
import { baseShard, groupShard, GROUPS, splitNames, withNames, type Split } from './shards';
import { territories } from './sources';
import { tailFiles, type TailReport } from './tail';
import type { Dropped } from './place';

export interface Shipped {
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

/** What the builder makes. */
export interface World {
  /** File names in `assets/packs/`, to what is in them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What there is to see at a glance, line by line. */
  readonly lines: readonly string[];
  /** The full report. */
  readonly report: {
    readonly shipped: readonly Shipped[];
    readonly ambiguous: ReturnType<typeof ambiguousNames>;
    readonly dropped: readonly Dropped[];
    readonly tail: TailReport;
  };
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

function core(list: readonly Country[], written: ReturnType<typeof writtenNames>): Core {
  const book = new EvidenceBook();
  const bare = countryEntities(new EvidenceBook(), new Map());
  const seats = capitals(list, bare, book);
  const people = writtenNames(['leaders']);
  const heads = headEntities(book, people);
  const leading = new Map([...headFigures(officeHolders(list, book)), ...bodyFigures(heads)]);
  const entities = [
    ...countryEntities(book, seats.byCountry),
    ...seats.entities,
    ...leaderEntities(list, book, people),
    ...heads,
    ...organisationEntities(book, territories()),
    ...areaEntities(book),
  ].map((e) => {
    const figures = [...(leading.get(e.id) ?? []), ...(e.figures ?? [])];
    return figures.length === 0 ? e : { ...e, figures };
  });
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
  return { pack, seats, rare: rareShard(split.map((s) => s.core)), split };
}

/** Names of the capitals as `AM|Yerevan`, to their ids. */
function capitalNames(of: Pack, list: readonly Country[]): Map<string, string> {
  const iso = new Map(list.map((c) => [c.id, c.iso]));
  return new Map(
    of.entities
      .filter((e) => e.kind === 'city')
      .flatMap((e) => e.names.map((n) => [`${iso.get(e.within?.at(-1) ?? '') ?? ''}|${n.v}`, e.id] as const)),
  );
}

/** Cities and regions, told from what the core has. */
const placesBeside = (
  { pack, seats }: Core,
  list: readonly Country[],
  written: ReturnType<typeof writtenNames>,
): ReturnType<typeof places> => {
  // Where a city bears the name of a disputed area, or of one that has a line of its own (Baikonur), the area is meant.
  const told = new Set(areaRecords().flatMap((r) => ((r.note.en ?? r.line.en) === undefined ? [] : [r.id])));
  return places(list, written, {
    ids: new Set(pack.entities.map((e) => e.id)),
    geonames: seats.geonameIds,
    cityNames: capitalNames(pack, list),
    areaNames: new Set(
      pack.entities
        .filter((e) => e.kind === 'area' && told.has(e.id))
        .flatMap((e) => e.names.map((n) => n.v)),
    ),
    names: new Map(
      pack.entities
        .filter((e) => e.kind === 'country' || e.kind === 'area')
        .flatMap((e) => e.names.map((n) => [n.v, e.id])),
    ),
  });
};

const count = (of: Iterable<string>): string => {
  const counts = new Map<string, number>();
  for (const key of of) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, n]) => `${key}: ${n}`).join(', ');
};

/** Builds everything anew and writes nothing. */
export async function buildWorld(): Promise<World> {
  const files = new Map<string, Uint8Array>();
  const shipped: Shipped[] = [];
  const lines: string[] = [];
  const list = countryList();
  const written = writtenNames();
  const made = core(list, written);
  const { pack, seats, rare, split } = made;
  lines.push(`core: ${count(pack.entities.map((e) => e.kind))}`);

  const ship = async (
    of: Pack,
    group: string | null = null,
    langs: readonly string[] = [],
  ): Promise<void> => {
    const bytes = await packBytes(of, of === pack);
    const file = `${of.id}.pack.gz`;
    files.set(file, bytes);
    const names = of.entities.reduce((n, e) => n + e.names.length, 0);
    shipped.push({
      id: of.id, revision: of.revision, path: `packs/${file}`, kind: 'world', group, langs, bytes: bytes.length,
      entities: of.entities.length, names,
    }); // prettier-ignore
    lines.push(`${of.id}: ${of.entities.length} entities, ${names} names, ${bytes.length} bytes`);
  };
  await ship(pack);
  await ship(rare);
  const { places: all, dropped, capitals: named } = placesBeside(made, list, written);
  await ship(baseShard(all, new EvidenceBook()));
  const capitalSplit = split.map((s) => withNames(s, named.get(s.core.id) ?? []));
  for (const group of Object.keys(GROUPS))
    await ship(groupShard(group, all, capitalSplit, new EvidenceBook()), group, GROUPS[group]?.langs);

  lines.push(`zones of no city: ${cldrCities().unmatched.join(' ')}`);
  const known = new Set([...pack.entities.map((e) => e.id), ...all.map((p) => p.id)]);
  const unknown = [...written.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) lines.push(`names for nothing: ${unknown.join(' ')}`);
  const geonames = new Set([...seats.geonameIds, ...all.flatMap((p) => p.geoname ?? [])]);
  const tail = tailFiles(list, geonames, known);
  let tailBytes = 0;
  for (const [name, bytes] of tail.files) {
    files.set(name, bytes);
    tailBytes += bytes.length;
  }
  lines.push(
    `tail: ${tail.places} places in ${tail.files.size} files, ${tailBytes} bytes`,
    ...Object.entries(tail.report.cleaned).map(([rule, n]) => `tail: ${n} without ${rule}`),
    `tail, dropped: ${count(tail.report.dropped.map((d) => d.why))}`,
  );
  const map = mapBytes(list);
  files.set('map-world.json.gz', map);
  const ambiguous = ambiguousNames([...pack.entities, ...all]);
  const most = ambiguous.slice(0, 8).map((a) => `${a.name} (${a.entities.length})`);
  lines.push(
    `map: ${map.length} bytes`,
    `places: ${count(all.map((p) => p.kind))}; dropped ${dropped.length}; ${shipped.reduce((n, s) => n + s.bytes, 0)} bytes in all`,
    `names of several: ${ambiguous.length}, ${most.join(', ')}`,
  );
  return { files, lines, report: { shipped, ambiguous, dropped, tail: tail.report } };
}
