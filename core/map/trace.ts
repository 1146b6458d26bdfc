/** Outlines as SVG path data: clipped, and without the points that nobody would see. */
import type { GeoProjection } from 'd3-geo';
import { geoPath } from 'd3-geo';
import type { Line, MapShape } from './types';
import { meets, wrap } from './view';

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
  /** Degrees of longitude. */
  readonly width: number;
  readonly rings: Position[][];
}

/**
 * Polygons of a shape by level of detail, kept from one drawing to the next. Projecting and clipping a point costs some
 * twenty times as much as leaving it out here, and a cold worker draws its first map with cold code.
 */
const cache = new WeakMap<MapShape, Map<number, readonly Polygon[]>>();

/** @param level points nearer to the last one than two to this power, in hundredths of a degree, are left out */
function polygonsOf(shape: MapShape, level: number): readonly Polygon[] {
  let levels = cache.get(shape);
  if (levels === undefined) {
    levels = new Map();
    cache.set(shape, levels);
  }
  let made = levels.get(level);
  if (made === undefined) {
    made = shape.polygons.flatMap((rings) => polygon(rings, 2 ** level));
    levels.set(level, made);
  }
  return made;
}

/** One polygon, or none if it is smaller than the detail that is asked for. */
function polygon(lines: readonly Line[], near: number): Polygon[] {
  const [outer, ...holes] = lines.map((line) => thin(line, near));
  if (outer === undefined || outer.length < 4) return [];
  // A ring that crosses the antimeridian goes on beyond 180° here, so that its width is what it is.
  let [w, s, e, n, turn, last] = [Infinity, 90, -Infinity, -90, 0, outer[0]?.[0] ?? 0];
  for (const [lon, lat] of outer) {
    if (lon - last > 180) turn -= 360;
    else if (last - lon > 180) turn += 360;
    last = lon;
    w = Math.min(w, lon + turn);
    e = Math.max(e, lon + turn);
    s = Math.min(s, lat);
    n = Math.max(n, lat);
  }
  return [
    {
      box: [wrap(w), s, e - w >= 360 ? wrap(w) - 0.01 : wrap(e), n],
      width: e - w,
      rings: [outer, ...holes.filter((h) => h.length >= 4)],
    },
  ];
}

/** A ring in degrees, without points that lie close to the one before; its last point stays, which closes it. */
function thin(line: Line, near: number): Position[] {
  const out: Position[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  for (let i = 0; i + 1 < line.length; i += 2) {
    const [x, y] = [line[i] ?? 0, line[i + 1] ?? 0];
    if (Math.abs(x - lastX) < near && Math.abs(y - lastY) < near && i + 3 < line.length) continue;
    out.push([x / 100, y / 100]);
    [lastX, lastY] = [x, y];
  }
  return out;
}

/** The level at which nothing is lost that the pen would draw. `near`: of the pen, tenths of a pixel. */
function levelOf(projection: GeoProjection, box: Box | null, near: number): number {
  // Mercator stretches towards the poles, so the latitude farthest from the equator decides.
  const farthest = box === null ? 0 : Math.min(80, Math.max(Math.abs(box[1]), Math.abs(box[3])));
  const pixels = (projection.scale() * Math.PI) / 180 / 100 / Math.cos((farthest * Math.PI) / 180);
  return Math.max(-1, Math.floor(Math.log2(((near / 10) * 0.6) / pixels)));
}

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
  const near = box === null ? 12 : 7;
  const pen = new Pen(near);
  const level = levelOf(projection, box, near);
  const path = geoPath(projection, pen);
  return (shape) => {
    const seen = polygonsOf(shape, level).filter((p) => box === null || (p.width < 200 && meets(p.box, box)));
    if (seen.length === 0) return '';
    path({ type: 'MultiPolygon', coordinates: seen.map((p) => p.rings) });
    return pen.take();
  };
}
