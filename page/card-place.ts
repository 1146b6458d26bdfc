/** Where the card goes: beside the name, never on it, never under the pointer, never outside the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above' | 'right' | 'left' | 'sheet';
}

/** Between the name and the card, px: the pointer crosses it without leaving. */
export const GAP = 6;
/** Between the card and the edge of the window, px. */
export const EDGE = 8;
/** Below this width of the window, touch opens a sheet at the bottom, px. */
export const NARROW = 600;

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(x, high));

/**
 * Places a card, in viewport coordinates.
 * @param rects boxes of the name, one a line; not empty
 * @param x where the pointer is, or null (keyboard); it decides which line of a broken name counts
 * @param rtl the page's writing direction: the card starts at the name's start
 */
export function placeCard(
  rects: readonly Box[],
  point: { readonly x: number; readonly y: number } | null,
  card: Size,
  view: Size,
  rtl: boolean,
): Place {
  const first = rects[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const hit =
    point === null
      ? undefined
      : rects.find(
          (r) =>
            point.y >= r.top - 2 &&
            point.y <= r.bottom + 2 &&
            point.x >= r.left - 2 &&
            point.x <= r.right + 2,
        );
  const line = hit ?? first;
  // The card clears the whole name, over all its lines.
  const all: Box = {
    left: Math.min(...rects.map((r) => r.left), first.left),
    top: Math.min(...rects.map((r) => r.top), first.top),
    right: Math.max(...rects.map((r) => r.right), first.right),
    bottom: Math.max(...rects.map((r) => r.bottom), first.bottom),
  };
  const start = rtl ? line.right - card.width : line.left;
  const left = clamp(start, EDGE, Math.max(EDGE, view.width - card.width - EDGE));
  const below = all.bottom + GAP;
  const above = all.top - GAP - card.height;
  if (below + card.height <= view.height - EDGE) return { left, top: below, side: 'below' };
  if (above >= EDGE) return { left, top: above, side: 'above' };
  const top = clamp(line.top, EDGE, Math.max(EDGE, view.height - card.height - EDGE));
  if (all.right + GAP + card.width <= view.width - EDGE) return { left: all.right + GAP, top, side: 'right' };
  if (all.left - GAP - card.width >= EDGE) return { left: all.left - GAP - card.width, top, side: 'left' };
  // No side has room for all of it: the larger of the two, and the card scrolls inside.
  const roomBelow = view.height - EDGE - below;
  const roomAbove = all.top - GAP - EDGE;
  return roomBelow >= roomAbove
    ? { left, top: below, side: 'below' }
    : { left, top: Math.max(EDGE, all.top - GAP - Math.min(card.height, roomAbove)), side: 'above' };
}

/** Greatest height that a card at this place may have without leaving the window or covering the name. */
export function roomFor(place: Place, rects: readonly Box[], view: Size): number {
  const top = Math.min(...rects.map((r) => r.top));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  if (place.side === 'below') return Math.max(80, view.height - EDGE - (bottom + GAP));
  if (place.side === 'above') return Math.max(80, top - GAP - EDGE);
  return view.height - 2 * EDGE;
}

/**
 * Is the pointer on its way to the card? True if it has come nearer to it and lies in the wedge between where it
 * left the name and the card's near edge.
 */
export function isToward(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  card: Box,
): boolean {
  const distance = (p: { readonly x: number; readonly y: number }): number =>
    Math.hypot(
      Math.max(card.left - p.x, 0, p.x - card.right),
      Math.max(card.top - p.y, 0, p.y - card.bottom),
    );
  const near = distance(to);
  return near < distance(from) && to.x >= card.left - 24 - near && to.x <= card.right + 24 + near;
}
