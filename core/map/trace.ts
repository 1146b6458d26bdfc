/**
 * Outlines as SVG path data: cut at the edges of a map, and without the points that nobody would see. A first map is drawn
 * with cold code, which boxes every fraction and pays for every object: so there are whole numbers here, in lists that are
 * kept from ring to ring, and plain loops.
 */
import { levelOf, readLine, tierOf, TOP, UNITS } from './arcs';
import { Rows } from './rows';
import type { MapData, MapShape } from './types';
import type { View } from './view';

/** Steps as path data, made when first used: numbers to text would be most of the work of writing a path. */
const texts = new Map<number, string>();
/** Steps that are kept, tenths of a pixel: longer ones are rare. */
const KEPT = 500;

/** Tenths of a pixel as text that can follow another number. */
function text(tenths: number): string {
  let made = texts.get(tenths);
  if (made === undefined) {
    made = (tenths < 0 ? '' : ' ') + String(tenths / 10);
    if (tenths > -KEPT && tenths < KEPT) texts.set(tenths, made);
  }
  return made;
}

/** Number of a line that a ring names forwards or backwards. */
const lineOf = (n: number): number => (n < 0 ? ~n : n);

/** West, south, east, north of the lines of a ring, whole degrees, east of the antimeridian from 180 on. */
export function boxOf(ring: readonly number[], boxes: readonly number[]): [number, number, number, number] {
  let w = 720;
  let s = 90;
  let e = -720;
  let n = -90;
  for (const line of ring) {
    const at = lineOf(line) * 4;
    w = Math.min(w, boxes[at] ?? 0);
    s = Math.min(s, boxes[at + 1] ?? 0);
    e = Math.max(e, boxes[at + 2] ?? 0);
    n = Math.max(n, boxes[at + 3] ?? 0);
  }
  return [w, s, e, n];
}

/** Draws outlines into one view. */
export class Tracer {
  readonly #lines: MapData['lines'];
  readonly #rows: Rows;
  /** West, south, east, north of what is shown, hundredths of a degree. */
  readonly #west: number;
  readonly #south: number;
  readonly #east: number;
  readonly #north: number;
  /** The finest level that any line is drawn at. */
  readonly #finest: number;
  /** Levels by whole degrees of latitude, from 90° south on, made when first used. */
  readonly #levels: number[] = [];
  /** The ring at hand, x, y, x, y … in hundredths of a degree, up to `#length`. */
  #ring: number[] = [];
  #length = 0;
  #spare: number[] = [];
  #path: string[] = [];

  constructor(
    data: MapData,
    private readonly view: View,
  ) {
    const [west, south, east, north] = view.box;
    this.#lines = data.lines;
    this.#west = Math.round(west * UNITS) | 0;
    this.#south = Math.round(south * UNITS) | 0;
    this.#east = Math.round(east * UNITS) | 0;
    this.#north = Math.round(north * UNITS) | 0;
    this.#rows = new Rows(view, this.#south, this.#north);
    this.#finest = levelOf(Math.min(view.detail(south), view.detail(north)));
  }

  /** Path data of a shape; empty if it is out of sight. */
  shape({ box, polygons, shown }: MapShape): string {
    const { boxes } = this.#lines;
    const [west, south, east, north] = this.view.box;
    if (!this.#sees(box[0], box[1], box[2], box[3])) return '';
    for (let i = 0; i < polygons.length; i++) {
      // Those that coarser maps show come first.
      if (parseInt(shown.charAt(i), 16) < this.#finest) break;
      const rings = polygons[i] ?? [];
      const [w, s, e, n] = boxOf(rings[0] ?? [], boxes);
      if (!this.#sees(w, s, e, n)) continue;
      for (let turn = this.#firstTurn(e); this.#inTime(w, turn); turn += 360) {
        const whole = w + turn >= west && e + turn <= east && s >= south && n <= north;
        for (const ring of rings) this.#draw(ring, turn, whole);
      }
    }
    const path = this.#path.join('');
    this.#path = [];
    return path;
  }

  /** The first turn round the world, degrees, that brings something into view that ends in the east at that longitude. */
  #firstTurn(east: number): number {
    // `| 0`: -0 is no whole number to V8, nor is anything that it is added to.
    return (Math.ceil((this.view.box[0] - east) / 360) * 360) | 0;
  }

  /** Whether something that begins in the west at that longitude is in view after a turn. */
  #inTime(west: number, turn: number): boolean {
    return west + turn <= this.view.box[2];
  }

  #sees(w: number, s: number, e: number, n: number): boolean {
    return s <= this.view.box[3] && n >= this.view.box[1] && this.#inTime(w, this.#firstTurn(e));
  }

  /** @param whole whether nothing of it is beyond the edges */
  #draw(ring: readonly number[], turn: number, whole: boolean): void {
    this.#length = 0;
    for (const line of ring) this.#read(line, turn);
    if (!whole) {
      this.#cut(0, 1, this.#west);
      this.#cut(0, -1, -this.#east);
      this.#cut(1, 1, this.#south);
      this.#cut(1, -1, -this.#north);
    }
    if (this.#length > 4) this.#write();
  }

  /** Adds a line to the ring, with as much detail as the map can show. */
  #read(line: number, turn: number): void {
    const { boxes, tiers } = this.#lines;
    const number = lineOf(line);
    const at = number * 4;
    const s = boxes[at + 1] ?? 0;
    const n = boxes[at + 3] ?? 0;
    const { box } = this.view;
    const seen =
      s <= box[3] &&
      n >= box[1] &&
      this.#inTime(boxes[at] ?? 0, turn) &&
      (boxes[at + 2] ?? 0) + turn >= box[0];
    // Of a line beyond one of the edges its ends will do: whatever is between them is beyond that edge, too.
    const level = seen ? this.#levelAt((s + n) >> 1) : TOP;
    const tier = tierOf(level);
    const from = this.#length;
    const ring = this.#ring;
    this.#length = readLine(tiers[tier]?.[number] ?? '', tier, level, ring, from);
    if (turn !== 0) for (let i = from; i < this.#length; i += 2) ring[i] = (ring[i] ?? 0) + turn * UNITS;
    if (line < 0) this.#reverse(from);
  }

  /**
   * The level of detail at a latitude. Mercator stretches towards the poles, so lines have levels of their own: each the
   * same for both its neighbours, or there would be gaps between them.
   */
  #levelAt(lat: number): number {
    return (this.#levels[lat + 90] ??= levelOf(this.view.detail(lat)));
  }

  #reverse(from: number): void {
    const ring = this.#ring;
    for (let i = from, j = this.#length - 2; i < j; i += 2, j -= 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      ring[i] = ring[j] ?? 0;
      ring[i + 1] = ring[j + 1] ?? 0;
      ring[j] = x;
      ring[j + 1] = y;
    }
  }

  /**
   * Keeps what of the ring is on one side of a line (Sutherland & Hodgman 1974, "Reentrant polygon clipping"): where the
   * coordinate of that axis, times the sign, is at least the limit.
   */
  #cut(axis: 0 | 1, sign: 1 | -1, limit: number): void {
    const ring = this.#ring;
    const length = this.#length;
    let inside = true;
    for (let i = axis; i < length && inside; i += 2) inside = sign * (ring[i] ?? 0) >= limit;
    if (inside) return;
    const out = this.#spare;
    let to = 0;
    let px = ring[length - 2] ?? 0;
    let py = ring[length - 1] ?? 0;
    let before = sign * (axis === 0 ? px : py) - limit;
    for (let i = 0; i < length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      const here = sign * (axis === 0 ? x : y) - limit;
      if (here >= 0 !== before >= 0) {
        const share = before / (before - here);
        out[to++] = Math.round(px + (x - px) * share) | 0;
        out[to++] = Math.round(py + (y - py) * share) | 0;
      }
      if (here >= 0) {
        out[to++] = x;
        out[to++] = y;
      }
      px = x;
      py = y;
      before = here;
    }
    this.#spare = ring;
    this.#ring = out;
    this.#length = to;
  }

  /** Writes the ring as closed path data in tenths of a pixel; fewer than three points have no inside. */
  #write(): void {
    const ring = this.#ring;
    const rows = this.#rows;
    const path = this.#path;
    const from = path.length;
    rows.to(ring[0] ?? 0, ring[1] ?? 0);
    const firstX = rows.x;
    const firstY = rows.y;
    path.push('M', text(firstX), text(firstY), 'l');
    let lastX = firstX;
    let lastY = firstY;
    for (let i = 2; i < this.#length; i += 2) {
      rows.to(ring[i] ?? 0, ring[i + 1] ?? 0);
      const x = rows.x;
      const y = rows.y;
      if (x === lastX && y === lastY) continue;
      path.push(text(x - lastX), text(y - lastY));
      lastX = x;
      lastY = y;
    }
    // What closes the path goes there by itself.
    if (lastX === firstX && lastY === firstY) path.length -= 2;
    if (path.length - from < 8) path.length = from;
    else path.push('z');
  }
}
