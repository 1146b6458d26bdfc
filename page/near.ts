/**
 * Which mentions are near the viewport. The browser tells by IntersectionObserver, which asks for no layout of its
 * own; only in a block of very many names, positions are measured.
 */
import { MAX_RANGES } from './paint';
import type { Mentions } from './mentions';
import type { TextMap } from './map';

/** A block that is followed. */
interface Spot {
  /** Distance of its middle from the viewport's as the browser last told, px; counts while it is near. */
  distance: number;
  /** The mentions in it: of each stretch of them its first and its end (exclusive), one after the other. */
  runs: number[];
}

/** A block with more names than this is measured name by name. */
const LARGE = 60;
/** A page of more blocks than this waits for the mentions, and then follows only the blocks that hold some. */
const MANY_BLOCKS = 300;

/** How far a box is from the middle of a viewport of this height, px; 0 if it lies across it. */
const fromMiddle = ({ top, bottom }: DOMRectReadOnly, height: number): number =>
  top <= height / 2 && bottom >= height / 2 ? 0 : Math.abs((top + bottom - height) / 2);

function membersOf({ runs }: Spot): number[] {
  const members: number[] = [];
  for (let r = 0; r < runs.length; r += 2)
    for (let i = runs[r] ?? 0; i < (runs[r + 1] ?? 0); i++) members.push(i);
  return members;
}

/** Follows the blocks that hold mentions, and says which mentions are to be shown. */
export class NearViewport {
  readonly #spots = new Map<Element, Spot>();
  readonly #near = new Map<Element, Spot>();
  #observer: IntersectionObserver | null = null;
  #large = false;
  #frame = 0;
  readonly #doc: Document;
  readonly #onChange: (mentions: readonly number[]) => void;
  readonly #rects: (mention: number) => readonly DOMRect[];

  /** @param rects boxes of a mention, one a line */
  constructor(
    doc: Document,
    rects: (mention: number) => readonly DOMRect[],
    onChange: (mentions: readonly number[]) => void,
  ) {
    this.#doc = doc;
    this.#rects = rects;
    this.#onChange = onChange;
  }

  /**
   * Asks where the blocks of a text are while its names are still being looked up: the answers come within a frame,
   * and the marks need not wait for one more.
   */
  expect(map: TextMap): void {
    if (map.length > MANY_BLOCKS) return;
    for (let i = 0; i < map.length; i++) {
      const holder = map.holder(i);
      if (holder !== null) this.#observe(holder);
    }
  }

  #observe(holder: Element): Spot {
    const known = this.#spots.get(holder);
    if (known !== undefined) return known;
    const spot = { distance: 0, runs: [] };
    this.#spots.set(holder, spot);
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '75% 0px' });
    this.#observer.observe(holder);
    return spot;
  }

  /** Follows these mentions from now on. Blocks that were followed before are not looked at again. */
  follow(mentions: Mentions, map: TextMap): void {
    for (const spot of this.#spots.values()) spot.runs = [];
    let large = mentions.length > MAX_RANGES;
    const { starts } = mentions;
    for (let i = 0, block = -1; i < starts.length;) {
      const start = starts[i] ?? 0;
      // Mostly it is the next one.
      if (start >= map.endOf(++block)) block = map.blockAt(start);
      const end = map.endOf(block);
      const from = i++;
      while ((starts[i] ?? Infinity) < end) i++;
      const holder = map.holder(block);
      if (holder !== null) this.#observe(holder).runs.push(from, i);
    }
    for (const [holder, spot] of this.#spots) {
      large ||= membersOf(spot).length > LARGE;
      if (spot.runs.length > 0) continue;
      this.#spots.delete(holder);
      this.#near.delete(holder);
      this.#observer?.unobserve(holder);
    }
    // Only then is there a choice to be made anew while the same blocks stay near.
    if (large !== this.#large) {
      this.#large = large;
      const listen = large ? 'addEventListener' : 'removeEventListener';
      this.#doc[listen]('scroll', this.#onScroll, { passive: true, capture: true });
    }
    this.#choose();
  }

  /** The mentions in the block that this element is the holder of; null if it is none, or has none. */
  members(holder: Element): readonly number[] | null {
    const spot = this.#spots.get(holder);
    return spot === undefined ? null : membersOf(spot);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#spots.clear();
    this.#near.clear();
    this.#doc.removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#large = false;
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const height = this.#doc.defaultView?.innerHeight ?? 0;
    // Most of a page that is followed for the first time is far, as was taken for granted: one look each at thousands.
    const first = this.#near.size === 0 && entries[0]?.time === entries[entries.length - 1]?.time;
    let changed = false;
    for (const entry of entries) {
      const { isIntersecting } = entry;
      if (first && !isIntersecting) continue;
      const { target } = entry;
      const spot = this.#spots.get(target);
      if (spot === undefined) continue;
      changed ||= isIntersecting !== this.#near.has(target) && spot.runs.length > 0;
      if (isIntersecting) {
        spot.distance = fromMiddle(entry.boundingClientRect, height);
        this.#near.set(target, spot);
      } else this.#near.delete(target);
    }
    if (changed) this.#choose();
  }

  readonly #onScroll = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const height = this.#doc.defaultView?.innerHeight ?? 0;
      for (const [holder, spot] of this.#near)
        spot.distance = fromMiddle(holder.getBoundingClientRect(), height);
      this.#choose();
    });
  };

  #choose(): void {
    const chosen: number[] = [];
    for (const spot of [...this.#near.values()].sort((a, b) => a.distance - b.distance)) {
      const room = MAX_RANGES - chosen.length;
      if (room <= 0) break;
      const members = membersOf(spot);
      if (members.length > LARGE) chosen.push(...this.#within(members, Math.max(room, LARGE)));
      else chosen.push(...members.slice(0, room));
    }
    this.#onChange(chosen.slice(0, MAX_RANGES).sort((a, b) => a - b));
  }

  /** Of a large block, the `count` mentions around the viewport: they run down the page as they run in the text. */
  #within(members: readonly number[], count: number): readonly number[] {
    const height = this.#doc.defaultView?.innerHeight ?? 0;
    let low = 0;
    let high = members.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((this.#rects(members[mid] ?? 0)[0]?.bottom ?? 0) < -height / 2) low = mid + 1;
      else high = mid;
    }
    return members.slice(low, low + count);
  }
}

/** Boxes of a stretch of the page, one a line, in viewport coordinates. Forces layout where it is not clean. */
export function rectsOf(stretch: StaticRange): readonly DOMRect[] {
  const doc = stretch.startContainer.ownerDocument;
  if (doc === null) return [];
  const range = doc.createRange();
  try {
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
    return [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
  } catch {
    // The text has become shorter since it was read: the stretch is gone.
    return [];
  } finally {
    // A live range is updated at every change of the page until it is collected; an empty one on the root is cheap.
    range.selectNode(doc.documentElement);
    range.collapse();
  }
}
