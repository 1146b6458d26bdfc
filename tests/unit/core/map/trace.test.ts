import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, TIERS, TOP, writeLine, type LinePoint } from '../../../../core/map/arcs';
import { Rows } from '../../../../core/map/rows';
import { Tracer } from '../../../../core/map/trace';
import type { MapData, MapShape } from '../../../../core/map';
import { viewOf } from '../../../../core/map/view';

const [WIDTH, HEIGHT] = [360, 224];
const view = (...points: readonly (readonly [number, number])[]) => viewOf(points, WIDTH, HEIGHT);

/** A map of these lines, given in degrees, and the levels of the points between their ends. */
function mapOf(
  lines: readonly (readonly (readonly [number, number])[])[],
  levels: readonly number[] = [],
): MapData {
  const written = lines.map((line, n) =>
    line.map(([lon, lat], i): LinePoint => ({
      x: Math.round(lon * 100),
      y: Math.round(lat * 100),
      level: i === 0 || i === line.length - 1 ? TOP : (levels[n] ?? TOP),
    })),
  );
  return {
    version: 2,
    borders: '2018',
    disputedAsOf: '2017',
    countries: [],
    disputed: [],
    lines: {
      boxes: lines.flatMap((line) => {
        const [lons, lats] = [line.map((p) => p[0]), line.map((p) => p[1])];
        return [
          Math.floor(Math.min(...lons)), Math.floor(Math.min(...lats)),
          Math.ceil(Math.max(...lons)), Math.ceil(Math.max(...lats)),
        ]; // prettier-ignore
      }),
      tiers: TIERS.map((_, tier) => written.map((line) => writeLine(line, tier))),
    },
  };
}

const shapeOf = (box: MapShape['box'], ...rings: readonly (readonly number[])[]): MapShape => ({
  id: null,
  box,
  polygons: [rings],
  shown: TOP.toString(16),
});

/** The rings of path data, as positions. */
const ringsOf = (path: string): [number, number][][] =>
  path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => [
        (x += numbers[2 * i] ?? NaN),
        (y += numbers[2 * i + 1] ?? NaN),
      ]);
    });

/** Square pixels, holes taken off. */
const areaOf = (path: string): number =>
  Math.abs(
    ringsOf(path).reduce(
      (sum, ring) =>
        ring.reduce((part, [x, y], i) => {
          const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
          return part + (x * nextY - nextX * y) / 2;
        }, sum),
      0,
    ),
  );

/** All that is drawn, with what bleeds over the edges. */
const ALL = (WIDTH + 4) * (HEIGHT + 4);

describe('outlines', () => {
  it('fill the map where a country is larger than it', () => {
    const square = mapOf([[[-40, -40], [-40, 60], [60, 60], [60, -40], [-40, -40]]]); // prettier-ignore
    const path = new Tracer(square, view([5, 10])).shape(shapeOf([-40, -40, 60, 60], [0]));
    expect(areaOf(path) / ALL).toBeCloseTo(1, 2);
    expect(new Tracer(square, view([150, 10])).shape(shapeOf([-40, -40, 60, 60], [0]))).toBe('');
  });

  it('leave neither gap nor overlap between neighbours, at any scale', () => {
    const border = fc.array(fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 40 });
    const places = fc.array(fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: 20, max: 60 })), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(border, places, (steps, seen) => {
        // A border from south to north, as one line that the western country goes up and the eastern one comes down.
        const line = steps.map(([lon], i): [number, number] => [lon, -60 + (i * 144) / (steps.length - 1)]);
        const [first = [0, 0], last = [0, 0]] = [line[0], line.at(-1)];
        const data = mapOf([
          line,
          [last, [-100, 84], [-100, -60], first],
          [last, [100, 84], [100, -60], first],
        ], [steps[0]?.[1] ?? 0]);
        const tracer = new Tracer(data, view(...seen));
        const west = areaOf(tracer.shape(shapeOf([-100, -60, 100, 84], [0, 1])));
        const east = areaOf(tracer.shape(shapeOf([-100, -60, 100, 84], [~2, ~0])));
        expect(Math.abs(west + east - ALL)).toBeLessThan(ALL * 0.004);
      }),
    );
  }); // prettier-ignore

  it('go on over the antimeridian, from either side', () => {
    const island = mapOf([[[176, -20], [176, -14], [186, -14], [186, -20], [176, -20]]]); // prettier-ignore
    const shape = shapeOf([176, -20, 186, -14], [0]);
    const [east, west] = [view([178, -17], [-176, -17]), view([-176, -17], [178, -17])].map((v) =>
      areaOf(new Tracer(island, v).shape(shape)),
    );
    expect(east).toBeGreaterThan(ALL * 0.2);
    expect(west).toBe(east);
    // On a map of the world that is cut through it, it is at both sides.
    const world = view([-60, 10], [60, 10], [0, 50]);
    expect(ringsOf(new Tracer(island, world).shape(shape))).toHaveLength(2);
  });

  it('have no more points than the map can show', () => {
    const jagged = Array.from({ length: 200 }, (_, i): [number, number] => [-9 + i * 0.09, 50 + (i % 2) * 0.1]);
    const data = mapOf([[...jagged, [9, 40], [-9, 50]]], [levelOf(0.1)]);
    const points = (...places: [number, number][]): number =>
      ringsOf(new Tracer(data, view(...places)).shape(shapeOf([-9, 40, 9, 51], [0]))).flat().length;
    expect(points([0, 50])).toBeGreaterThan(80);
    expect(points([-40, 30], [40, 60])).toBeLessThan(10);
  }); // prettier-ignore

  it('leave out small islands before they are read, and what has no inside', () => {
    const data = mapOf([[[0, 50], [0.1, 50.1], [0.1, 50], [0, 50]]], [levelOf(0.1)]); // prettier-ignore
    const shape = { ...shapeOf([0, 50, 1, 51], [0]), shown: levelOf(0.1).toString(16) };
    expect(new Tracer(data, view([0, 50])).shape(shape)).toMatch(/^M.+z$/);
    expect(new Tracer(data, view([-40, 30], [40, 60])).shape(shape)).toBe('');
    const flat = mapOf([[[0, 50], [1, 50], [0, 50]]]); // prettier-ignore
    expect(new Tracer(flat, view([0, 50])).shape(shapeOf([0, 50, 1, 50], [0]))).toBe('');
  });
});

it('a table of parallels says what the projection says, to a tenth of a pixel', () => {
  const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -70, max: 75 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (places, across, up) => {
      const shown = view(...places);
      const [west, south, east, north] = shown.box.map((d) => Math.round(d * 100)) as [number, number, number, number];
      const rows = new Rows(shown, south, north);
      const [lon, lat] = [Math.round(west + (east - west) * across), Math.round(south + (north - south) * up)];
      const [x, y] = shown.project(lon / 100, lat / 100);
      rows.to(lon, lat);
      expect(Math.abs(rows.x / 10 - x)).toBeLessThan(0.2);
      expect(Math.abs(rows.y / 10 - y)).toBeLessThan(0.2);
    }),
  );
}); // prettier-ignore
