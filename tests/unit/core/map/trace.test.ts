import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapData, type MapData, type MapShape } from '../../../../core/map';
import { heightOf, levelOf, TIERS, TOP } from '../../../../core/map/levels';
import { outlinesOf, Tracer } from '../../../../core/map/trace';
import { MERIDIANS, viewOf, type View } from '../../../../core/map/view';
import { backwards, endsOf, stepsOf, type LinePoint } from '../../../../tools/world/steps';

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
      y: -Math.round(heightOf(lat) * 100),
      level: i === 0 || i === line.length - 1 ? TOP : (levels[n] ?? TOP),
    })),
  );
  const tiers = TIERS.map((_, tier) => written.map((line) => stepsOf(line, tier)));
  return readMapData({
    version: 3,
    borders: '2018',
    disputedAsOf: '2017',
    countries: [],
    disputed: [],
    world: MERIDIANS.map((lon) => ({ lon, countries: `M${lon} 0l1 0 0 1z|`, disputed: '' })),
    lines: {
      boxes: lines.flatMap((line) => {
        const [lons, lats] = [line.map((p) => p[0]), line.map((p) => p[1])];
        return [
          Math.floor(Math.min(...lons)), Math.floor(Math.min(...lats)),
          Math.ceil(Math.max(...lons)), Math.ceil(Math.max(...lats)),
        ]; // prettier-ignore
      }),
      ends: written.flatMap(endsOf),
      tiers: tiers.map((tier) => tier.join('|')),
      back: tiers.map((tier) => tier.map(backwards).join('|')),
    },
  });
}

const shapeOf = (box: MapShape['box'], ...rings: readonly (readonly number[])[]): MapShape => ({
  id: null,
  box,
  polygons: [rings],
  shown: TOP.toString(16),
});

/** Path data on the map, where the transformation puts it: pixels. */
function drawn(data: MapData, on: View, shape: MapShape): [number, number][][] {
  const tracer = new Tracer(data, on);
  const { scale } = tracer;
  return ringsOf(tracer.shape(shape)).map((ring) =>
    ring.map(([x, y]) => [on.origin[0] + x * scale, on.origin[1] + y * scale]),
  );
}

/** The part of a ring on one side of a line (Sutherland & Hodgman). */
const cut = (ring: [number, number][], axis: 0 | 1, sign: 1 | -1, limit: number): [number, number][] =>
  ring.flatMap((p, i): [number, number][] => {
    const before = ring.at(i - 1) ?? p;
    const [a, b] = [sign * (before[axis] - limit), sign * (p[axis] - limit)];
    const share = a / (a - b);
    const at: [number, number] = [before[0] + (p[0] - before[0]) * share, before[1] + (p[1] - before[1]) * share];
    return a >= 0 !== b >= 0 ? (b >= 0 ? [at, p] : [at]) : b >= 0 ? [p] : [];
  }); // prettier-ignore

/** What a browser leaves of rings. */
const onMap = (rings: [number, number][][]): [number, number][][] =>
  rings.map((ring) => cut(cut(cut(cut(ring, 0, 1, 0), 0, -1, WIDTH), 1, 1, 0), 1, -1, HEIGHT));

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

/** Square pixels of what is on the map, holes taken off. */
const areaOf = (rings: [number, number][][]): number =>
  Math.abs(
    onMap(rings).reduce(
      (sum, ring) =>
        ring.reduce((part, [x, y], i) => {
          const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
          return part + (x * nextY - nextX * y) / 2;
        }, sum),
      0,
    ),
  );

const ALL = WIDTH * HEIGHT;

describe('outlines', () => {
  it('fill the map where a country is larger than it', () => {
    const square = mapOf([[[-40, -40], [-40, 60], [60, 60], [60, -40], [-40, -40]]]); // prettier-ignore
    expect(areaOf(drawn(square, view([5, 10]), shapeOf([-40, -40, 60, 60], [0]))) / ALL).toBeCloseTo(1, 2);
    expect(new Tracer(square, view([150, 10])).shape(shapeOf([-40, -40, 60, 60], [0]))).toBe('');
  });

  it('are where the projection puts them', () => {
    const place = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -70, max: 75 }));
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 20 }), ([lon, lat], size) => {
        const corners: [number, number][] = [[lon, lat], [lon + size, lat], [lon + size, lat - size], [lon, lat]];
        const on = view([lon, lat], [lon + size, lat - size]);
        const box = [lon, lat - size, lon + size, lat] as const;
        const [ring = []] = drawn(mapOf([corners]), on, shapeOf(box, [0]));
        for (const [i, [x, y]] of ring.slice(0, 3).entries()) {
          const [wantedX, wantedY] = on.project(...(corners[i] ?? [0, 0]));
          expect(Math.abs(x - wantedX)).toBeLessThan(0.4);
          expect(Math.abs(y - wantedY)).toBeLessThan(0.4);
        }
      }),
    );
  }); // prettier-ignore

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
        const on = view(...seen);
        const west = areaOf(drawn(data, on, shapeOf([-100, -60, 100, 84], [0, 1])));
        const east = areaOf(drawn(data, on, shapeOf([-100, -60, 100, 84], [~2, ~0])));
        expect(Math.abs(west + east - ALL)).toBeLessThan(ALL * 0.004);
      }),
    );
  }); // prettier-ignore

  it('go on over the antimeridian, from either side', () => {
    const island = mapOf([[[176, -20], [176, -14], [186, -14], [186, -20], [176, -20]]]); // prettier-ignore
    const shape = shapeOf([176, -20, 186, -14], [0]);
    const [east = 0, west] = [view([178, -17], [-176, -17]), view([-176, -17], [178, -17])].map((v) =>
      areaOf(drawn(island, v, shape)),
    );
    expect(east).toBeGreaterThan(ALL * 0.2);
    expect(west).toBe(east);
  });

  it('have no more points than the map can show', () => {
    const jagged = Array.from({ length: 200 }, (_, i): [number, number] => [-9 + i * 0.09, 50 + (i % 2) * 0.1]);
    const data = mapOf([[...jagged, [9, 40], [-9, 50]]], [levelOf(0.1)]);
    const points = (...places: [number, number][]): number =>
      drawn(data, view(...places), shapeOf([-9, 40, 9, 51], [0])).flat().length;
    expect(points([0, 50])).toBeGreaterThan(80);
    expect(points([-40, 30], [40, 60])).toBeLessThan(10);
  }); // prettier-ignore

  it('leave out small islands before they are read, and what has no inside', () => {
    const data = mapOf([[[0, 50], [0.1, 50.1], [0.1, 50], [0, 50]]], [levelOf(0.1)]); // prettier-ignore
    const shape = { ...shapeOf([0, 50, 1, 51], [0]), shown: levelOf(0.1).toString(16) };
    expect(new Tracer(data, view([0, 50])).shape(shape)).toMatch(/^M.+z$/);
    expect(new Tracer(data, view([-40, 30], [40, 60])).shape(shape)).toBe('');
    const speck = mapOf([[[0, 50], [0.001, 50], [0, 50]]]); // prettier-ignore
    expect(new Tracer(speck, view([0, 50])).shape(shapeOf([0, 50, 1, 50], [0]))).toBe('');
  });

  it('of the world are those around the nearest of the meridians', () => {
    const on = view([-60, 10], [60, 10], [0, 50]);
    expect(on.world).toBe(10);
    const outlines = outlinesOf(mapOf([]), on);
    expect(outlines.country(0)).toBe('M10 0l1 0 0 1z');
    expect(outlines.country(7)).toBe('');
    expect(view([100, 10], [-100, 10]).world).toBe(-170);
    for (const lon of MERIDIANS) expect(view([lon - 60, 0], [lon + 60, 40]).world).toBe(lon);
  });
});
