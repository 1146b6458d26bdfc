/**
 * Outlines as SVG path data. A first map is drawn with cold code, which pays for every point that it looks at: so it looks at
 * none. The steps of lines are in the file as they stand in a path, in Mercator's plane, where they are the same
 * wherever a map is and however large; a transformation puts them onto the map. The browser cuts off what is beyond its edges.
 */
import { levelOf, tierOf, TIERS, UNITS } from './levels';
import type { MapArea, MapData, MapShape } from './types';
import type { View } from './view';

/** Units of outlines of the world in a radian: tenths of a pixel on a map 360 pixels wide. */
export const WORLD_UNITS = 660;

/** Outlines in a plane of their own. */
export interface Outlines {
  /** From the plane to the map, as an attribute. */
  readonly transform: string;
  /** Pixels in a unit of the plane. */
  readonly scale: number;
  /** Path data of one of the countries, by its place in the file; empty if it is out of sight. */
  readonly country: (index: number) => string;
  /** The same of a disputed area. */
  readonly area: (index: number) => string;
}

const short = (n: number): string => String(Number(n.toPrecision(7)));

const onto = ({ origin: [x, y] }: View, scale: number): string =>
  `translate(${short(x)} ${short(y)}) scale(${short(scale)})`;

/** What a map shows of the outlines. */
export function outlinesOf(data: MapData, view: View): Outlines {
  const { countries, disputed } = data;
  if (view.world !== null) {
    const world = data.world.find((w) => w.lon === view.world);
    const scale = view.scale / WORLD_UNITS;
    return {
      scale,
      transform: onto(view, scale),
      country: (i) => world?.countries[i] ?? '',
      area: (i) => world?.disputed[i] ?? '',
    };
  }
  const tracer = new Tracer(data, view);
  const path = (shape: MapShape | MapArea | undefined): string =>
    shape === undefined ? '' : tracer.shape(shape);
  return {
    scale: tracer.scale,
    transform: onto(view, tracer.scale),
    country: (i) => path(countries[i]),
    area: (i) => path(disputed[i]),
  };
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

/** A number that can follow another. */
const text = (n: number): string => (n < 0 ? String(n) : ` ${n}`);

/** Puts lines together, for one part of the world. */
export class Tracer {
  /** Pixels in a unit of the paths. */
  readonly scale: number;
  readonly #lines: MapData['lines'];
  readonly #level: number;
  readonly #tier: number;
  /** Hundredths of a degree in a unit. */
  readonly #unit: number;

  constructor(
    data: MapData,
    private readonly view: View,
  ) {
    this.#lines = data.lines;
    this.#level = levelOf(view.detail);
    this.#tier = tierOf(this.#level);
    this.#unit = TIERS[this.#tier]?.unit ?? 1;
    this.scale = (view.scale * this.#unit) / UNITS;
  }

  /** Path data of a shape; empty if it is out of sight. */
  shape({ box, polygons, shown }: MapShape): string {
    const { boxes } = this.#lines;
    if (!this.#sees(box[0], box[1], box[2], box[3])) return '';
    let path = '';
    for (let i = 0; i < polygons.length; i++) {
      // Those that coarser maps show come first.
      if (parseInt(shown.charAt(i), 16) < this.#level) break;
      const rings = polygons[i] ?? [];
      const [w, s, e, n] = boxOf(rings[0] ?? [], boxes);
      if (!this.#sees(w, s, e, n)) continue;
      for (let turn = this.#firstTurn(e); this.#inTime(w, turn); turn += 360)
        for (const ring of rings) path += this.#ring(ring, turn);
    }
    return path;
  }

  /** The first turn round the world, degrees, that brings something into view that ends in the east at that longitude. */
  #firstTurn(east: number): number {
    return Math.ceil((this.view.box[0] - east) / 360) * 360;
  }

  /** Whether something that begins in the west at that longitude is in view after a turn. */
  #inTime(west: number, turn: number): boolean {
    return west + turn <= this.view.box[2];
  }

  #sees(w: number, s: number, e: number, n: number): boolean {
    return s <= this.view.box[3] && n >= this.view.box[1] && this.#inTime(w, this.#firstTurn(e));
  }

  #ring(ring: readonly number[], turn: number): string {
    let steps = '';
    for (const line of ring)
      steps += this.#seesLine(line, turn) ? this.#lines.steps(this.#tier, line) : this.#through(line);
    if (steps === '') return '';
    const [first = 0] = ring;
    const { ends } = this.#lines;
    const at = lineOf(first) * 4 + (first < 0 ? 2 : 0);
    return `M${this.#units((ends[at] ?? 0) + turn * UNITS)}${text(this.#units(ends[at + 1] ?? 0))}l${steps}z`;
  }

  #units(hundredths: number): number {
    return Math.round(hundredths / this.#unit);
  }

  #seesLine(line: number, turn: number): boolean {
    const { boxes } = this.#lines;
    const { box } = this.view;
    const at = lineOf(line) * 4;
    return (
      (boxes[at + 1] ?? 0) <= box[3] &&
      (boxes[at + 3] ?? 0) >= box[1] &&
      (boxes[at] ?? 0) + turn <= box[2] &&
      (boxes[at + 2] ?? 0) + turn >= box[0]
    );
  }

  /** Of a line beyond one of the edges a step from end to end will do: whatever is between is beyond that edge, too. */
  #through(line: number): string {
    const { ends } = this.#lines;
    const at = lineOf(line) * 4;
    const x = this.#units(ends[at + 2] ?? 0) - this.#units(ends[at] ?? 0);
    const y = this.#units(ends[at + 3] ?? 0) - this.#units(ends[at + 1] ?? 0);
    if (x === 0 && y === 0) return '';
    return line < 0 ? text(-x | 0) + text(-y | 0) : text(x) + text(y);
  }
}
