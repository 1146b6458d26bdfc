/**
 * What name is under the pointer: caret position, binary search, then a look at the boxes. For a pointer that moves,
 * the boxes of one block's names are kept, and the caret is asked only where one of them is hit.
 */
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

/** A block with more names than this is not measured for the pointer: there the caret is asked at once. */
const FEW = 30;
/** How long measured boxes may be used, ms: a page may move text within a block without a sign of it. */
const FRESH = 1000;

export interface PointingDuties {
  /** The names in the block that this element is the holder of, or null if it is none. */
  readonly members: (holder: Element) => readonly number[] | null;
  readonly rects: (mention: number) => readonly DOMRect[];
  /** The caret's answer. */
  readonly exact: (x: number, y: number) => Hit | null;
}

/** The block that the pointer is in, with the boxes of its names. */
interface Measured {
  readonly holder: Element;
  readonly box: DOMRect;
  readonly at: number;
  readonly hits: readonly Hit[];
}

/** Follows a pointer over the page: most moves cost one look at where a block is. */
export class Pointing {
  readonly #duties: PointingDuties;
  #target: Element | null = null;
  #holder: Element | null = null;
  #members: readonly number[] = [];
  #measured: Measured | null = null;
  #confirmed: Hit | null = null;

  constructor(duties: PointingDuties) {
    this.#duties = duties;
  }

  /** Other mentions, or the page has scrolled. */
  forget(): void {
    this.#target = null;
    this.#measured = null;
    this.#confirmed = null;
  }

  /**
   * The mention under a point of the viewport, or null.
   * @param target the element there
   */
  at(x: number, y: number, target: Element): Hit | null {
    if (target !== this.#target) this.#enter(target);
    if (this.#holder === null) return null;
    if (this.#members.length > FEW) return this.#duties.exact(x, y);
    const now = this.#holder.getBoundingClientRect();
    const { box, hits } = this.#measure(this.#holder, now);
    const hit = hits.find(({ rects }) =>
      rects.some((r) => inside(r, x - now.left + box.left, y - now.top + box.top)),
    );
    if (hit === undefined) return null;
    if (hit === this.#confirmed) return hit;
    // Something may lie over the name: the caret has the last word, once for each name and element.
    const exact = this.#duties.exact(x, y);
    if (exact?.mention === hit.mention) this.#confirmed = hit;
    return exact;
  }

  #enter(target: Element): void {
    this.#target = target;
    this.#confirmed = this.#holder = null;
    for (let el: Element | null = target; el !== null && this.#holder === null; el = above(el)) {
      const members = this.#duties.members(el);
      if (members === null) continue;
      this.#holder = el;
      this.#members = members;
    }
  }

  #measure(holder: Element, box: DOMRect): Measured {
    const known = this.#measured;
    const now = performance.now();
    if (
      known?.holder === holder &&
      known.box.width === box.width &&
      known.box.height === box.height &&
      now - known.at < FRESH
    ) {
      return known;
    }
    this.#confirmed = null;
    return (this.#measured = {
      holder,
      box,
      at: now,
      hits: this.#members.map((mention) => ({ mention, rects: this.#duties.rects(mention) })),
    });
  }
}

/** The element around another, out of open shadow trees too. */
const above = (el: Element): Element | null =>
  el.parentElement ?? (el.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
