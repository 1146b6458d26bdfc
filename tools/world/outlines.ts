/** Outlines for the map's file: lines shared by neighbours, each point with the detail that it is. */
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { levelOf, TIERS, TOP, UNITS, writeLine, type LinePoint } from '../../core/map/arcs';
import type { MapLines, MapShape } from '../../core/map/types';

/** A ring of positions in degrees, the last one like the first. */
export type Ring = readonly (readonly number[])[];

/** Rings of lines by number, `~n` for line n backwards, as in TopoJSON; the outer ring first. */
type Polygon = readonly (readonly number[])[];

/** Longest line, points: of a longer one, most would be read for nothing where a map shows a piece of it. */
const LONGEST = 150;

const lineOf = (n: number): number => (n < 0 ? ~n : n);

/**
 * Level of a point by the triangle that goes with it (Visvalingam & Whyatt 1993, "Line generalisation by repeated
 * elimination of points"): the legs of a right triangle of that area, in degrees of a great circle.
 * @param weight steradians
 */
const levelOfWeight = (weight: number): number =>
  weight === Infinity ? TOP : levelOf((Math.sqrt(2 * weight) * 180) / Math.PI);

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
  readonly shapes: { readonly id: string | null; readonly polygons: readonly Polygon[] }[];
  /** Longitude, latitude, weight. */
  readonly #lines: readonly (readonly number[])[][];
  /** Lines that several rings have. */
  readonly #shared = new Set<number>();
  /** Lines of rings that cross the antimeridian: they go on beyond 180°. */
  readonly #beyond = new Set<number>();

  constructor(
    topology: Topology<{ countries: GeometryCollection<object> }>,
    named: (properties: object) => string | null | undefined,
  ) {
    const weighed = presimplify(topology, sphericalTriangleArea);
    this.#lines = weighed.arcs;
    this.shapes = weighed.objects.countries.geometries.flatMap((g) => {
      const id = named(g.properties ?? {});
      if (id === undefined) return [];
      if (g.type === 'Polygon') return [{ id, polygons: [g.arcs] }];
      return g.type === 'MultiPolygon' ? [{ id, polygons: g.arcs }] : [];
    });
    const seen = new Set<number>();
    for (const ring of this.shapes.flatMap((s) => s.polygons.flat())) {
      const over = crosses(this.positions(ring));
      for (const n of ring.map(lineOf)) {
        if (seen.has(n)) this.#shared.add(n);
        seen.add(n);
        if (over) this.#beyond.add(n);
      }
    }
  }

  positions(ring: readonly number[]): (readonly number[])[] {
    return ring.flatMap((n) => {
      const line = this.#lines[lineOf(n)] ?? [];
      return n < 0 ? [...line].reverse() : line;
    });
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
    const beyond = this.#beyond.has(n);
    return (this.#lines[n] ?? []).map(([lon = 0, lat = 0, weight = 0]) => ({
      x: Math.round((beyond && lon < 0 ? lon + 360 : lon) * UNITS),
      y: Math.round(lat * UNITS),
      level: levelOfWeight(weight),
    }));
  }

  /** About the area of a polygon: enough to compare those of a shape. */
  size(polygon: Polygon): number {
    return extent(this.positions(polygon[0] ?? []));
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

/** Collects the lines of all shapes of a map. */
export class OutlineWriter {
  readonly #boxes: number[] = [];
  readonly #tiers: readonly string[][] = TIERS.map(() => []);

  /** The lines so far. */
  lines(): MapLines {
    return { boxes: this.#boxes, tiers: this.#tiers };
  }

  /**
   * Writes the shapes of a topology.
   * @param named id of a geometry of `countries`, null for one without; undefined leaves it out
   */
  add(
    topology: Topology<{ countries: GeometryCollection<object> }>,
    named: (properties: object) => string | null | undefined,
  ): MapShape[] {
    const source = new Source(topology, named);
    const numbers = new Map<number, number[]>();
    const numbersOf = (n: number, least: number): number[] => {
      const made = numbers.get(n) ?? this.#write(source.points(n), least);
      numbers.set(n, made);
      return made;
    };
    return source.shapes.flatMap(({ id, polygons }): MapShape[] => {
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
      kept.sort((a, b) => b.shown - a.shown || b.size - a.size);
      return [
        {
          id,
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
      const [lons, lats] = [whole.map((p) => p.x / UNITS), whole.map((p) => p.y / UNITS)];
      this.#boxes.push(
        Math.floor(Math.min(...lons)),
        Math.floor(Math.min(...lats)),
        Math.ceil(Math.max(...lons)),
        Math.ceil(Math.max(...lats)),
      );
      for (const [tier, lines] of this.#tiers.entries()) lines.push(writeLine(whole, tier));
      return this.#boxes.length / 4 - 1;
    });
  }
}
