/** Outlines as SVG path data: clipped, and without the points that nobody would see. */
import type { GeoProjection } from 'd3-geo';
import { geoPath } from 'd3-geo';
import type { Line, MapShape } from './types';
import { meets } from './view';

type Position = [number, number];
type Box = readonly [number, number, number, number];

/** What `geoPath` draws on: collects path data in steps of a tenth of a pixel. */
class Pen {
  #out = '';
  #ring = '';
  #x = 0;
  #y = 0;
  #points = 0;

  /** @param near points nearer to the last one than this are left out, tenths of a pixel */
  constructor(private readonly near: number) {}

  beginPath(): void {
    this.#out = '';
  }
  moveTo(x: number, y: number): void {
    this.#flush();
    [this.#x, this.#y] = [Math.round(x * 10), Math.round(y * 10)];
    this.#ring = `M${this.#x / 10},${this.#y / 10}l`;
    this.#points = 1;
  }
  lineTo(x: number, y: number): void {
    const [nx, ny] = [Math.round(x * 10), Math.round(y * 10)];
    const [dx, dy] = [nx - this.#x, ny - this.#y];
    if (dx < this.near && dx > -this.near && dy < this.near && dy > -this.near) return;
    this.#ring +=
      (this.#points > 1 && dx >= 0 ? ' ' : '') + String(dx / 10) + (dy < 0 ? '' : ' ') + String(dy / 10);
    [this.#x, this.#y] = [nx, ny];
    this.#points++;
  }
  closePath(): void {
    this.#ring += 'z';
    this.#flush();
  }
  arc(): void {
    // Dots are circles of their own.
  }
  /** A ring of fewer than three points has no inside. */
  #flush(): void {
    if (this.#points > 2) this.#out += this.#ring;
    this.#ring = '';
    this.#points = 0;
  }
  take(): string {
    this.#flush();
    const path = this.#out;
    this.#out = '';
    return path;
  }
}

interface Polygon {
  readonly box: Box;
  readonly rings: Position[][];
}

/** Positions of a shape's polygons, kept from one drawing to the next. */
const cache = new WeakMap<MapShape, readonly Polygon[]>();

function polygonsOf(shape: MapShape): readonly Polygon[] {
  const known = cache.get(shape);
  if (known !== undefined) return known;
  const made = shape.polygons.map((rings) => {
    const positions = rings.map(points);
    const outer = positions[0] ?? [];
    let [w, s, e, n] = [180, 90, -180, -90];
    for (const [lon, lat] of outer) {
      if (lon < w) w = lon;
      if (lon > e) e = lon;
      if (lat < s) s = lat;
      if (lat > n) n = lat;
    }
    return { box: [w, s, e, n] as const, rings: positions };
  });
  cache.set(shape, made);
  return made;
}

const points = (line: Line): Position[] => {
  const out: Position[] = [];
  for (let i = 0; i + 1 < line.length; i += 2) out.push([(line[i] ?? 0) / 100, (line[i + 1] ?? 0) / 100]);
  return out;
};

/**
 * Draws shapes through one projection, cut at the edges of the drawing (pixels).
 * @param box what the drawing shows, degrees; null for the whole world
 */
export function tracer(
  projection: GeoProjection,
  width: number,
  height: number,
  box: Box | null,
): (shape: MapShape) => string {
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  // Where only a part of the world is shown, no visible ring reaches the far side: cutting there is most of the work.
  if (box !== null) projection.preclip((stream) => stream);
  const pen = new Pen(box === null ? 12 : 7);
  const path = geoPath(projection, pen);
  return (shape) => {
    const seen = polygonsOf(shape).filter(
      (p) => box === null || (p.box[2] - p.box[0] < 200 && meets(p.box, box)),
    );
    if (seen.length === 0) return '';
    path({ type: 'MultiPolygon', coordinates: seen.map((p) => p.rings) });
    return pen.take();
  };
}
