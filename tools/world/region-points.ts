/**
 * Where a region's name stands on a map: a town in the middle of its towns. GeoNames' divisions say which towns are in a region;
 * `admin-codes.tsv` says which division that is where its code is another one than ISO 3166-2's.
 */
import { slug } from './slug';
import type { City } from './sources';
import { cities, geonames, tsv } from './sources';

type Point = readonly [number, number];

/** Countries in which GeoNames' divisions have the codes of ISO 3166-2. */
export const SAME_CODES: ReadonlySet<string> = new Set(['US', 'CH', 'BE', 'ME']);

/**
 * The towns in one cell of a grid count as one: so a region's middle is that of its land with people, not of its people.
 * Cells are so many to a region's longer side (Quebec and Western Australia have most towns in one corner), and have at least so many degrees.
 */
const CELLS = 7;
const CELL = 0.25;

/** A country whose towns are nearer to each other (degrees) is its regions' place, too, where nothing is known of them: on any map they are one dot. */
const TINY = 1;

/** On the globe, of radius 1: distances there need no care at the antimeridian. */
function onGlobe([lon, lat]: Point): readonly [number, number, number] {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const at = (c: City): Point => [c.loc.coordinates[0], c.loc.coordinates[1]];
const larger = (a: City, b: City): number => b.population - a.population || a.cityId - b.cityId;

/** Longitudes without a gap at the antimeridian. */
function unbroken(towns: readonly City[]): (lon: number) => number {
  const lons = towns.map((c) => at(c)[0]);
  return Math.max(...lons) - Math.min(...lons) > 180 ? (lon) => (lon < 0 ? lon + 360 : lon) : (lon) => lon;
}

const spread = (of: readonly number[]): number => Math.max(...of) - Math.min(...of);

/** The longer side of the rectangle that holds some towns, degrees of longitude or latitude. */
function extent(towns: readonly City[]): number {
  const turn = unbroken(towns);
  return Math.max(spread(towns.map((c) => turn(at(c)[0]))), spread(towns.map((c) => at(c)[1])));
}

/**
 * The town from which the cells with towns, each by the middle of its towns, are nearest, taken together (a medoid): it lies on land,
 * and one island far off does not move it. Null where there are no towns.
 */
export function middleTown(towns: readonly City[]): City | null {
  const turn = unbroken(towns);
  const edge = Math.max(CELL, extent(towns) / CELLS);
  const cells = new Map<string, { x: number; y: number; z: number; n: number }>();
  const points = towns.map((c) => onGlobe(at(c)));
  towns.forEach((town, i) => {
    const [lon, lat] = at(town);
    const [x, y, z] = points[i] ?? [0, 0, 0];
    const key = `${Math.floor(turn(lon) / edge)} ${Math.floor(lat / edge)}`;
    const cell = cells.get(key) ?? { x: 0, y: 0, z: 0, n: 0 };
    cells.set(key, { x: cell.x + x, y: cell.y + y, z: cell.z + z, n: cell.n + 1 });
  });
  const middles = [...cells.values()].map(({ x, y, z, n }) => [x / n, y / n, z / n] as const);
  let best: City | null = null;
  let least = Infinity;
  towns.forEach((town, i) => {
    const [x, y, z] = points[i] ?? [0, 0, 0];
    let sum = 0;
    for (const m of middles) sum += Math.hypot(m[0] - x, m[1] - y, m[2] - z);
    if (sum < least) [best, least] = [town, sum];
  });
  return best;
}

/** The towns of the world, as regions are looked for among them. */
interface Towns {
  /** By `CA.01`. */
  readonly divisions: ReadonlyMap<string, readonly City[]>;
  /** Seats of divisions by `CA.edmonton`, the largest of a name. */
  readonly seats: ReadonlyMap<string, City>;
  /** The same of all towns, by the names that they have in GeoNames' lists of English ones, too. */
  readonly named: ReadonlyMap<string, City>;
  /** By country. */
  readonly of: ReadonlyMap<string, readonly City[]>;
}

function townsOfTheWorld(): Towns {
  const divisions = new Map<string, City[]>();
  const seats = new Map<string, City>();
  const named = new Map<string, City>();
  const of = new Map<string, City[]>();
  const english = geonames().en ?? {};
  const first = <T>(map: Map<string, T>, key: string, value: T): void => {
    if (!map.has(key)) map.set(key, value);
  };
  const push = (map: Map<string, City[]>, key: string, c: City): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [c]);
    else list.push(c);
  };
  for (const c of [...cities()].sort(larger)) {
    push(divisions, `${c.country}.${c.adminCode}`, c);
    push(of, c.country, c);
    const key = `${c.country}.${slug(c.name)}`;
    if (c.featureCode === 'PPLA' || c.featureCode === 'PPLC') first(seats, key, c);
    if (c.featureCode === 'PPLX') continue;
    first(named, key, c);
    const en = english[String(c.cityId)];
    if (en !== undefined) first(named, `${c.country}.${slug(en)}`, c);
  }
  return { divisions, seats, named, of };
}

/** The rows of `admin-codes.tsv`: `ca:ab` to what stands behind it. */
const written = (): Map<string, string> =>
  new Map(
    tsv('admin-codes.tsv').flatMap(([iso = '', row = '']) =>
      row.split(' ').map((cell): [string, string] => {
        const [code = '', value = ''] = cell.split('=');
        if (value === '') throw new Error(`admin-codes.tsv: cannot read ${iso} ${cell}`);
        return [`${iso.toLowerCase()}${code}`, value];
      }),
    ),
  );

/** Words for a kind of region, which the town that it is called after has not. */
const KIND =
  /\b(province|region|district|governorate|county|state|oblast|department|municipality|prefecture|parish|republic|krai|city|municipal|novads|of|the)\b/g;

const bare = (name: string): string => slug(name.toLowerCase().replace(KIND, ' '));

/** The middle of a country that is too small for its regions to be told apart on a map. */
function tinyCountry(iso: string, towns: Towns): City | null {
  const list = towns.of.get(iso) ?? [];
  return list.length > 0 && extent(list) < TINY ? middleTown(list) : null;
}

/** A region as the list of ISO 3166-2 has it. */
export interface Region {
  /** `caab` */
  readonly code: string;
  readonly en: string;
}

/**
 * The positions of regions, longitude and latitude, by code: of all in the list, since two that claim the same division have a part of it each.
 * One is looked for, in this order, as the middle of its divisions; as a town that is named like it; as its country, if that is tiny.
 * @returns what could not be had is not in it
 */
export function regionPoints(regions: readonly Region[]): ReadonlyMap<string, Point> {
  const towns = townsOfTheWorld();
  const table = written();
  const isoOf = (code: string): string => code.slice(0, 2).toUpperCase();
  const seatOf = (code: string, en: string): City | undefined =>
    towns.seats.get(`${isoOf(code)}.${slug(en)}`) ?? towns.seats.get(`${isoOf(code)}.${bare(en)}`);
  const told = new Map<string, string[]>();
  const town = new Map<string, City>();
  const unused = new Set(table.keys());
  for (const { code } of regions) {
    const iso = isoOf(code);
    const value = table.get(code);
    unused.delete(code);
    if (value?.startsWith('@') === true) {
      const found = towns.named.get(`${iso}.${slug(value.slice(1).replace(/_/g, ' '))}`);
      if (found === undefined) throw new Error(`admin-codes.tsv: no such town: ${code} ${value}`);
      town.set(code, found);
    } else if (value !== undefined) {
      const list = value.split('+').map((v) => `${iso}.${v}`);
      const none = list.filter((d) => !towns.divisions.has(d));
      if (none.length > 0) throw new Error(`admin-codes.tsv: no town in ${none.join(' ')}`);
      told.set(code, list);
    } else if (SAME_CODES.has(iso)) told.set(code, [`${iso}.${code.slice(2).toUpperCase()}`]);
  }
  if (unused.size > 0) throw new Error(`admin-codes.tsv: no such region: ${[...unused].join(' ')}`);

  // A division is the region that is called like its seat, unless that is somebody else's already, or one town of several in it.
  const claims = new Map<string, string[]>();
  for (const [code, list] of told) for (const d of list) claims.set(d, [...(claims.get(d) ?? []), code]);
  const guessed = new Map<string, string[]>();
  for (const { code, en } of regions) {
    const seat = seatOf(code, en);
    if (seat === undefined || told.has(code) || town.has(code)) continue;
    town.set(code, seat);
    const division = `${seat.country}.${seat.adminCode}`;
    if (!claims.has(division)) guessed.set(division, [...(guessed.get(division) ?? []), code]);
  }
  for (const [division, codes] of guessed)
    if (codes.length === 1 && codes[0] !== undefined) told.set(codes[0], [division]);

  const out = new Map<string, Point>();
  for (const { code, en } of regions) {
    const inside = (told.get(code) ?? []).flatMap((d) => towns.divisions.get(d) ?? []);
    const found =
      middleTown(inside) ??
      town.get(code) ??
      towns.named.get(`${isoOf(code)}.${slug(en)}`) ??
      towns.named.get(`${isoOf(code)}.${bare(en)}`) ??
      tinyCountry(isoOf(code), towns);
    if (found !== null) out.set(code, at(found));
  }
  return out;
}
