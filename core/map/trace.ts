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

/** Positions of a shape's polygons, kept from one drawing to the next. */
const cache = new WeakMap<MapShape, readonly Polygon[]>();

function polygonsOf(shape: MapShape): readonly Polygon[] {
  const known = cache.get(shape);
  if (known !== undefined) return known;
  const made = shape.polygons.map((rings) => {
    const positions = rings.map(points);
    // A ring that crosses the antimeridian goes on beyond 180° here, so that its width is what it is.
    let [w, s, e, n, turn, last] = [Infinity, 90, -Infinity, -90, 0, positions[0]?.[0]?.[0] ?? 0];
    for (const [lon, lat] of positions[0] ?? []) {
      if (lon - last > 180) turn -= 360;
      else if (last - lon > 180) turn += 360;
      last = lon;
      w = Math.min(w, lon + turn);
      e = Math.max(e, lon + turn);
      s = Math.min(s, lat);
      n = Math.max(n, lat);
    }
    return {
      box: [wrap(w), s, e - w >= 360 ? wrap(w) - 0.01 : wrap(e), n] as const,
      width: e - w,
      rings: positions,
    };
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
    const seen = polygonsOf(shape).filter((p) => box === null || (p.width < 200 && meets(p.box, box)));
    if (seen.length === 0) return '';
    path({ type: 'MultiPolygon', coordinates: seen.map((p) => p.rings) });
    return pen.take();
  };
}
