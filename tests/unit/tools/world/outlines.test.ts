import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readLine, TIERS, TOP } from '../../../../core/map/arcs';
import { countryList } from '../../../../tools/world/countries';
import { mapBytes } from '../../../../tools/world/map';
import { OutlineWriter } from '../../../../tools/world/outlines';

type World = Topology<{ countries: GeometryCollection<object> }>;
type Polygons = number[][][];

const world = (arcs: [number, number][][], shapes: Record<string, Polygons>): World => ({
  type: 'Topology',
  arcs,
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: Object.entries(shapes).map(([name, polygons]) => ({
        type: 'MultiPolygon',
        properties: { name },
        arcs: polygons,
      })),
    },
  },
});

const named = (row: object): string => ('name' in row ? String(row.name) : '');

function written(topology: World) {
  const writer = new OutlineWriter();
  const shapes = writer.add(topology, named);
  return { shapes: new Map(shapes.map((s) => [s.id, s])), lines: writer.lines() };
}

const points = (lines: ReturnType<OutlineWriter['lines']>, n: number, tier = 0): number[] => {
  const into: number[] = [];
  return into.slice(0, readLine(lines.tiers[tier]?.[n] ?? '', tier, 0, into, 0));
};

describe('outlines of the map', () => {
  it('have the border of two states once', () => {
    const { shapes, lines } = written(
      world(
        [[[10, 0], [10.5, 5], [10, 10]], [[10, 10], [0, 10], [0, 0], [10, 0]], [[10, 0], [20, 0], [20, 10], [10, 10]]],
        { west: [[[0, 1]]], east: [[[~0, 2]].map((ring) => [...ring].reverse())] },
      ),
    ); // prettier-ignore
    expect(lines.tiers.map((tier) => tier.length)).toEqual(TIERS.map(() => 3));
    expect(shapes.get('west')?.polygons).toEqual([[[0, 1]]]);
    expect(shapes.get('east')?.polygons).toEqual([[[2, ~0]]]);
    expect(points(lines, 0)).toEqual([1000, 0, 1050, 500, 1000, 1000]);
    expect(lines.boxes.slice(0, 4)).toEqual([10, 0, 11, 10]);
  });

  it('cut long lines, and let both pieces have the point', () => {
    const line = Array.from({ length: 700 }, (_, i): [number, number] => [i / 10, i % 2 === 0 ? 0 : 1]);
    const { shapes, lines } = written(world([[...line, [69, -9], [0, 0]]], { zigzag: [[[0]]] }));
    const ring = shapes.get('zigzag')?.polygons[0]?.[0] ?? [];
    expect(ring.length).toBeGreaterThan(4);
    for (const tier of TIERS.keys())
      for (const [i, n] of ring.entries()) {
        const next = points(lines, ring[(i + 1) % ring.length] ?? NaN, tier);
        expect(points(lines, n, tier).slice(-2)).toEqual(next.slice(0, 2));
      }
  });

  it('go on beyond 180° where a ring crosses the antimeridian', () => {
    const ring: [number, number][] = [[179, 60], [-178, 60], [-178, 65], [179, 65], [179, 60]]; // prettier-ignore
    const { shapes, lines } = written(world([ring], { far: [[[0]]] }));
    expect(shapes.get('far')?.box).toEqual([179, 60, 182, 65]);
    expect(points(lines, 0)).toEqual([17900, 6000, 18200, 6000, 18200, 6500, 17900, 6500, 17900, 6000]);
  });

  it('keep the largest island of a state however small, and what a neighbour needs; drop other specks', () => {
    const speck = (lon: number, size: number): [number, number][] =>
      [[lon, 0], [lon + size, 0], [lon + size, size], [lon, size], [lon, 0]]; // prettier-ignore
    const { shapes, lines } = written(
      world([speck(0, 0.02), speck(1, 0.01), speck(10, 5), speck(12, 0.03)], {
        islands: [[[1]], [[0]]],
        mainland: [[[2], [3]]],
        enclave: [[[~3]]],
      }),
    );
    expect(shapes.get('islands')?.polygons).toHaveLength(1);
    expect(points(lines, shapes.get('islands')?.polygons[0]?.[0]?.[0] ?? NaN).slice(0, 4)).toEqual([0, 0, 2, 0]);
    expect(shapes.get('islands')?.shown).toBe('0');
    expect(shapes.get('mainland')?.polygons[0]).toHaveLength(2);
    expect(parseInt(shapes.get('mainland')?.shown ?? '', 16)).toBeLessThanOrEqual(TOP);
    expect(shapes.get('enclave')?.polygons).toHaveLength(1);
  }); // prettier-ignore

  it('put the polygons first that coarse maps show', () => {
    const square = (lon: number, size: number): [number, number][] =>
      [[lon, 0], [lon + size, 0], [lon + size, size], [lon, size], [lon, 0]]; // prettier-ignore
    const { shapes } = written(world([square(0, 0.3), square(3, 4)], { state: [[[0]], [[1]]] }));
    const { shown = '', polygons = [] } = shapes.get('state') ?? {};
    expect(polygons.map((p) => p[0]?.[0])).toEqual([1, 0]);
    expect(parseInt(shown.charAt(0), 16)).toBeGreaterThan(parseInt(shown.charAt(1), 16));
  });
});

it('the map that ships is what the builder makes', () => {
  expect(Buffer.from(mapBytes(countryList())).equals(readFileSync('assets/packs/map-world.json.gz'))).toBe(true);
}, 60_000); // prettier-ignore
