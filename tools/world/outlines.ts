/** Outlines for the map's file: lines shared by neighbours, each point with the detail that it is. */
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BETWEEN } from '../../core/map/data';
import { heightOf, latitudeAt, levelOf, TIERS, TOP, UNITS } from '../../core/map/levels';
import type { MapLines, MapShape } from '../../core/map/types';
import { backwards, endsOf, stepsOf, type LinePoint } from './steps';

/** A ring of positions in degrees, the last one like the first. */
export type Ring = readonly (readonly number[])[];

/** Rings of lines by number, `~n` for line n backwards, as in TopoJSON; the outer ring first. */
type Polygon = readonly (readonly number[])[];

/** Longest line, points: of a longer one, most would be drawn for nothing where a map shows a piece of it. */
const LONGEST = 150;

const lineOf = (n: number): number => (n < 0 ? ~n : n);

/** The points of a ring, one line after the other. */
const positions = (
  ring: readonly number[],
  lines: readonly (readonly (readonly number[])[])[],
): (readonly number[])[] =>
  ring.flatMap((n) => {
    const line = lines[lineOf(n)] ?? [];
    return n < 0 ? [...line].reverse() : line;
  });

/**
 * Level of a point by the triangle that goes with it (Visvalingam & Whyatt 1993, "Line generalisation by repeated
 * elimination of points"): the legs of a right triangle of that area.
 * @param weight square degrees of Mercator's plane
 */
const levelOfWeight = (weight: number): number =>
  weight === Infinity ? TOP : levelOf(Math.sqrt(2 * weight));

/** The lines of a topology in degrees, whether it is quantised or not. */
export function degreesOf({ arcs, transform }: Topology): number[][][] {
  if (transform === undefined) return arcs;
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => [(x += stepX) * kx + dx, (y += stepY) * ky + dy]);
  });
}

/** Whether a ring goes over the antimeridian: two of its points are a world apart. */
const crosses = (ring: readonly (readonly number[])[]): boolean =>
  ring.some(([lon = 0], i) => i > 0 && Math.abs(lon - (ring[i - 1]?.[0] ?? 0)) > 180);

/** Twice the area of a ring, square degrees: good enough to tell which of a state's is the largest. */
const extent = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0),
  );

/** The shapes of one topology, and which of its lines need care. */
class Source {
  readonly shapes: {
    readonly id: string | null;
    /** Which of the topology's geometries it is. */
    readonly geometry: number;
    readonly polygons: readonly Polygon[];
  }[];
  /** Longitude, height in Mercator's plane, weight. */
  readonly #lines: readonly (readonly number[])[][];
  /** Lines that several rings have. */
  readonly #shared = new Set<number>();

  constructor(
    topology: Topology<{ countries: GeometryCollection<object> }>,
    named: (properties: object) => string | null | undefined,
  ) {
    const degrees = degreesOf(topology);
    this.shapes = topology.objects.countries.geometries.flatMap((g, geometry) => {
      const id = named(g.properties ?? {});
      if (id === undefined) return [];
      if (g.type === 'Polygon') return [{ id, geometry, polygons: [g.arcs] }];
      return g.type === 'MultiPolygon' ? [{ id, geometry, polygons: g.arcs }] : [];
    });
    // Lines of rings that cross the antimeridian: they go on beyond 180°.
    const beyond = new Set<number>();
    const seen = new Set<number>();
    for (const ring of this.shapes.flatMap((s) => s.polygons.flat())) {
      const over = crosses(positions(ring, degrees));
      for (const n of ring.map(lineOf)) {
        if (seen.has(n)) this.#shared.add(n);
        seen.add(n);
        if (over) beyond.add(n);
      }
    }
    const arcs = degrees.map((line, n) =>
      line.map(([lon = 0, lat = 0]) => [beyond.has(n) && lon < 0 ? lon + 360 : lon, heightOf(lat)]),
    );
    this.#lines = presimplify({ type: 'Topology', objects: topology.objects, arcs }).arcs;
  }

  /** The coarsest level at which a ring has an inside: where two of its points are left besides those where it begins and ends. */
  shown(ring: readonly number[]): number {
    const levels = ring.flatMap((n) => this.points(lineOf(n)).map((p) => p.level));
    return levels.sort((a, b) => b - a)[3] ?? -1;
  }

  isShared(ring: readonly number[]): boolean {
    return ring.some((n) => this.#shared.has(lineOf(n)));
  }

  points(n: number): LinePoint[] {
    return (this.#lines[n] ?? []).map(([x = 0, height = 0, weight = 0]) => ({
      x: Math.round(x * UNITS),
      // Down, as on paper.
      y: -Math.round(height * UNITS) | 0,
      level: levelOfWeight(weight),
    }));
  }

  /** About the area of a polygon: enough to compare those of a shape. */
  size(polygon: Polygon): number {
    return extent(positions(polygon[0] ?? [], this.#lines));
  }

  /** The polygon of a shape that has the most area. */
  largest(polygons: readonly Polygon[]): Polygon | undefined {
    const sized = polygons.map((p) => ({ p, size: this.size(p) }));
    return sized.sort((a, b) => b.size - a.size)[0]?.p;
  }
}

/** Where to cut a line that is too long: at the point near its middle that coarse maps are the likeliest to have. */
function cutOf(points: readonly LinePoint[]): number {
  const quarter = points.length >> 2;
  let best = points.length >> 1;
  for (let i = quarter; i < points.length - quarter; i++)
    if ((points[i]?.level ?? 0) > (points[best]?.level ?? 0)) best = i;
  return best;
}

const pieces = (points: readonly LinePoint[]): readonly (readonly LinePoint[])[] => {
  if (points.length <= LONGEST) return [points];
  const cut = cutOf(points);
  return [...pieces(points.slice(0, cut + 1)), ...pieces(points.slice(cut))];
};

/** Latitude of a height in the file, to a thousandth of a degree: what is meant to be whole must stay so. */
const latitude = (y: number): number => Math.round(latitudeAt(-y / UNITS) * 1000) / 1000;

/** A shape, and which of its topology's geometries it is. */
export interface Added extends MapShape {
  readonly geometry: number;
}

/** Collects the lines of all shapes of a map. */
export class OutlineWriter {
  readonly #boxes: number[] = [];
  readonly #ends: number[] = [];
  readonly #tiers: readonly string[][] = TIERS.map(() => []);
  /** Lines that an outline goes along backwards. */
  readonly #turned = new Set<number>();

  /** The lines so far. */
  lines(): MapLines {
    const back = this.#tiers.map((lines) =>
      lines.map((steps, n) => (this.#turned.has(n) ? backwards(steps) : '')),
    );
    const joined = (tiers: readonly string[][]) => tiers.map((lines) => lines.join(BETWEEN));
    return { boxes: this.#boxes, ends: this.#ends, tiers: joined(this.#tiers), back: joined(back) };
  }

  /**
   * Writes the shapes of a topology.
   * @param named id of a geometry of `countries`, null for one without; undefined leaves it out
   */
  add(
    topology: Topology<{ countries: GeometryCollection<object> }>,
    named: (properties: object) => string | null | undefined,
  ): Added[] {
    const source = new Source(topology, named);
    const numbers = new Map<number, number[]>();
    const numbersOf = (n: number, least: number): number[] => {
      const made = numbers.get(n) ?? this.#write(source.points(n), least);
      numbers.set(n, made);
      return made;
    };
    return source.shapes.flatMap(({ id, geometry, polygons }): Added[] => {
      const largest = source.largest(polygons);
      const kept = polygons.flatMap((polygon) => {
        const rings = polygon.flatMap((ring, i) => {
          const seen = source.shown(ring) >= 0;
          // A neighbour needs the line, however small what it goes round; and every state has an outline.
          const needed = source.isShared(ring) || (polygon === largest && i === 0);
          if (!seen && !needed) return [];
          const least = seen || source.isShared(ring) ? -1 : 0;
          return [
            ring.flatMap((n) => {
              const own = numbersOf(lineOf(n), least);
              return n < 0 ? own.map((m) => ~m).reverse() : own;
            }),
          ];
        });
        if (rings.length === 0) return [];
        return [{ rings, shown: Math.max(0, source.shown(polygon[0] ?? [])), size: source.size(polygon) }];
      });
      if (kept.length === 0) return [];
      for (const n of kept.flatMap((p) => p.rings.flat())) if (n < 0) this.#turned.add(~n);
      kept.sort((a, b) => b.shown - a.shown || b.size - a.size);
      return [
        {
          id,
          geometry,
          box: this.#boxOf(kept.flatMap((p) => p.rings.flat()).map(lineOf)),
          polygons: kept.map((p) => p.rings),
          shown: kept.map((p) => p.shown.toString(16)).join(''),
        },
      ];
    });
  }

  /** What is around some lines. */
  #boxOf(lines: readonly number[]): MapShape['box'] {
    const side = (i: number) => lines.map((n) => this.#boxes[n * 4 + i] ?? 0);
    return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
  }

  /** Puts a line in, in pieces. `least`: level that all its points have at least. @returns the numbers of the pieces */
  #write(points: readonly LinePoint[], least: number): number[] {
    const kept = points.map((p) => ({ ...p, level: Math.max(least, p.level) })).filter((p) => p.level >= 0);
    return pieces(kept).map((piece) => {
      // Where a line is cut, both pieces have the point at every level.
      const whole = piece.map((p, i) => (i === 0 || i === piece.length - 1 ? { ...p, level: TOP } : p));
      const [lons, lats] = [whole.map((p) => p.x / UNITS), whole.map((p) => latitude(p.y))];
      this.#boxes.push(
        Math.floor(Math.min(...lons)),
        Math.floor(Math.min(...lats)),
        Math.ceil(Math.max(...lons)),
        Math.ceil(Math.max(...lats)),
      );
      this.#ends.push(...endsOf(whole));
      for (const [tier, lines] of this.#tiers.entries()) lines.push(stepsOf(whole, tier));
      return this.#boxes.length / 4 - 1;
    });
  }
}
