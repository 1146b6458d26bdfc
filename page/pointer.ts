/** What name is under the pointer: caret position, binary search, then a look at the boxes. */
import type { TextMap } from './map';
import type { Mentions } from './mentions';
import { rectsOf } from './near';

/** How far beside a name's box still counts, px. */
const SLACK = 1.5;

/** A mention found under a point, with its boxes. */
export interface Hit {
  readonly mention: number;
  readonly rects: readonly DOMRect[];
}

const inside = (r: DOMRect, x: number, y: number): boolean =>
  x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK;

/**
 * The mention under a point of the viewport, or null.
 * The caret snaps to the nearest text, so its answer alone hits names that the pointer is not on.
 * @param shadows open shadow roots to look into
 */
export function mentionAt(
  doc: Document,
  x: number,
  y: number,
  mentions: Mentions,
  map: TextMap,
  shadows: readonly ShadowRoot[],
): Hit | null {
  if (mentions.length === 0) return null;
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots: [...shadows] });
  if (caret?.offsetNode.nodeType !== 3) return null;
  const offset = map.offsetOf(caret.offsetNode, caret.offset);
  if (offset < 0) return null;
  const at = mentions.at(offset);
  // On the border of two touching names the caret may belong to either.
  for (const mention of [at, at - 1]) {
    if (mention < 0 || (mentions.ends[mention] ?? 0) < offset) continue;
    const stretch = map.range(mentions.starts[mention] ?? 0, mentions.ends[mention] ?? 0);
    if (stretch === null) continue;
    const rects = rectsOf(stretch);
    if (rects.some((r) => inside(r, x, y))) return { mention, rects };
  }
  return null;
}
