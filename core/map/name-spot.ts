/** Where in a land the name stands on a map that shows a part of it only. */
import { textWidth } from './labels';

/** What is asked: so many columns and rows of spots of the map. */
const COLUMNS = 9;
const ROWS = 7;
/** Half the height of a line, and what is left free at the edges, pixels. */
const HALF = 8;
const EDGE = 4;

export interface Plane {
  /** From the plane of the path to pixels. */
  readonly origin: readonly [number, number];
  readonly scale: number;
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/** The edges of path data as `Tracer` writes it: rings of `M`, then steps after one `l`, closed by `z`. Pixels. */
function edgesOf(d: string, { origin, scale }: Plane): Edge[] {
  const edges: Edge[] = [];
  for (const ring of d.split('M')) {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
    let x = origin[0] + (numbers[0] ?? 0) * scale;
    let y = origin[1] + (numbers[1] ?? 0) * scale;
    const [x0, y0] = [x, y];
    for (let i = 2; i + 1 < numbers.length; i += 2) {
      const next = [x + (numbers[i] ?? 0) * scale, y + (numbers[i + 1] ?? 0) * scale] as const;
      edges.push([x, y, next[0], next[1]]);
      [x, y] = next;
    }
    edges.push([x, y, x0, y0]);
  }
  return edges;
}

/** Whether a stretch of a line of pixels is in the land from end to end: no edge crosses it, and its start is within. */
function isWithin(edges: readonly Edge[], y: number, left: number, right: number): boolean {
  let inside = false;
  for (const [x1, y1, x2, y2] of edges) {
    if (y1 > y === y2 > y) continue;
    const x = x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
    if (x < left) inside = !inside;
    else if (x <= right) return false;
  }
  return inside;
}

/**
 * The spot, of a grid over the map, where a name lies within its land and has most room around it (even-odd rule along three lines: the
 * letters' top, middle and foot).
 * @param d path data of the land, in `plane`
 * @param others dots, pixels
 * @returns the name's middle, pixels; null where the land in view has no room for it
 */
export function spotFor(
  label: string,
  d: string,
  plane: Plane,
  others: readonly { readonly x: number; readonly y: number }[],
  width: number,
  height: number,
): readonly [number, number] | null {
  const half = textWidth(label) / 2 + EDGE;
  const edges = edgesOf(d, plane);
  let best: readonly [number, number] | null = null;
  let widest = -Infinity;
  for (let row = 0; row < ROWS; row++) {
    const y = HALF + EDGE + ((height - 2 * (HALF + EDGE)) * row) / (ROWS - 1);
    for (let column = 0; column < COLUMNS; column++) {
      const x = half + ((width - 2 * half) * column) / (COLUMNS - 1);
      const toEdge = Math.min(x - half, width - half - x, 2 * y, 2 * (height - y)) + EDGE;
      const away = Math.min(toEdge, ...others.map((o) => Math.hypot(o.x - x, 2 * (o.y - y)) - half));
      if (away <= widest) continue;
      if (![y - HALF, y, y + HALF].every((line) => isWithin(edges, line, x - half, x + half))) continue;
      best = [x, y];
      widest = away;
    }
  }
  return best;
}
