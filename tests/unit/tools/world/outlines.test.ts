import { describe, expect, it } from 'vitest';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { heightOf, TIERS, TOP } from '../../../../core/map/levels';
import { OutlineWriter } from '../../../../tools/world/outlines';
import { backwards } from '../../../../tools/world/steps';
import { worldsOf } from '../../../../tools/world/worlds';

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

/** Positions of a line, from where it begins on, in units of a tier. */
const points = (lines: ReturnType<OutlineWriter['lines']>, n: number, tier = 0): number[] => {
  const unit = TIERS[tier]?.unit ?? 1;
  let [x, y] = lines.ends.slice(n * 4, n * 4 + 2).map((v) => Math.round(v / unit));
  const steps = (lines.tiers[tier]?.split('|')[n]?.match(/-?\d+/g) ?? []).map(Number);
  const out = [x ?? NaN, y ?? NaN];
  for (let i = 0; i < steps.length; i += 2)
    out.push((x = (x ?? NaN) + (steps[i] ?? NaN)), (y = (y ?? NaN) + (steps[i + 1] ?? NaN)));
  return out;
};

/** Hundredths of a degree in the plane, downwards. */
const down = (lat: number): number => -Math.round(heightOf(lat) * 100) | 0;

describe('outlines of the map', () => {
  it('have the border of two states once', () => {
    const { shapes, lines } = written(
      world(
        [[[10, 0], [10.5, 5], [10, 10]], [[10, 10], [0, 10], [0, 0], [10, 0]], [[10, 0], [20, 0], [20, 10], [10, 10]]],
        { west: [[[0, 1]]], east: [[[~0, 2]].map((ring) => [...ring].reverse())] },
      ),
    ); // prettier-ignore
    expect(lines.tiers.map((tier) => tier.split('|').length)).toEqual(TIERS.map(() => 3));
    expect(lines.back[0]?.split('|')).toEqual([backwards(lines.tiers[0]?.split('|')[0] ?? ''), '', '']);
    expect(shapes.get('west')?.polygons).toEqual([[[0, 1]]]);
    expect(shapes.get('east')?.polygons).toEqual([[[2, ~0]]]);
    expect(points(lines, 0)).toEqual([1000, 0, 1050, down(5), 1000, down(10)]);
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
    expect(points(lines, 0)).toEqual(
      [17900, down(60), 18200, down(60), 18200, down(65), 17900, down(65), 17900, down(60)],
    ); // prettier-ignore
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

describe('maps of the world', () => {
  const square: [number, number][] = [[160, 0], [160, 20], [200, 20], [200, 0], [160, 0]].map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y]); // prettier-ignore
  const topology = world(
    [
      square,
      [
        [0, 0],
        [0.1, 0.1],
        [0.1, 0],
        [0, 0],
      ],
    ],
    { far: [[[0]]], speck: [[[1]]] },
  );
  const worlds = worldsOf(topology, [1, 0], [topology]);

  it('cut what lies across their edge, and leave out what cannot be seen', () => {
    const rings = (lon: number) => worlds.find((w) => w.lon === lon)?.countries.split('|').map((d) => d.split('z').length - 1);
    // The square reaches over 190°, where a map around 10° ends.
    expect(rings(10)).toEqual([0, 2]);
    expect(rings(-170)).toEqual([0, 1]);
  }); // prettier-ignore

  it('are path data to the end', () => {
    for (const { countries, disputed } of worlds)
      for (const d of [...countries.split('|'), ...disputed.split('|')])
        expect(d).toMatch(/^(M-?\d+[ -]\d+l([ -]\d+[ -]\d+)+z)*$/);
  });
});

it('a line backwards twice is the line', () => {
  expect(backwards(' 3-5 0 10-2 4')).toBe(' 2-4 0-10-3 5');
  expect(backwards(backwards(' 3-5 0 10-2 4'))).toBe(' 3-5 0 10-2 4');
});
