/**
 * Which mentions are near the viewport. The browser tells by IntersectionObserver, which asks for no layout of its
 * own; only in a block of very many names, positions are measured.
 */
import { MAX_RANGES } from './paint';
import type { Mentions } from './mentions';
import type { TextMap } from './map';

/** Where a block is, as the browser last told. */
interface Spot {
  near: boolean;
  /** Distance of the block's middle from the viewport's, px. */
  distance: number;
}
interface Group extends Spot {
  readonly members: number[];
}

/** A block with more names than this is measured name by name. */
const LARGE = 60;
/** A page of more blocks than this waits for the mentions, and then follows only the blocks that hold some. */
const MANY_BLOCKS = 300;

/** How far a box is from the middle of a viewport of this height, px; 0 if it lies across it. */
const fromMiddle = ({ top, bottom }: DOMRectReadOnly, height: number): number =>
  top <= height / 2 && bottom >= height / 2 ? 0 : Math.abs((top + bottom - height) / 2);

/** Follows the blocks that hold mentions, and says which mentions are to be shown. */
export class NearViewport {
  readonly #spots = new Map<Element, Spot>();
  #groups = new Map<Element, Group>();
  #observer: IntersectionObserver | null = null;
  #large = false;
  #frame = 0;
  readonly #doc: Document;
  readonly #onChange: (mentions: readonly number[]) => void;
  #map: TextMap | null = null;
  #mentions: Mentions | null = null;

  constructor(doc: Document, onChange: (mentions: readonly number[]) => void) {
    this.#doc = doc;
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
    const spot = { near: false, distance: 0 };
    this.#spots.set(holder, spot);
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '75% 0px' });
    this.#observer.observe(holder);
    return spot;
  }

  /** Follows these mentions from now on. Blocks that were followed before are not looked at again. */
  follow(mentions: Mentions, map: TextMap): void {
    this.#map = map;
    this.#mentions = mentions;
    const groups = new Map<Element, Group>();
    // Both run down the text: a block is looked for when the one before has ended.
    let end = -1;
    let members: number[] = [];
    for (let i = 0; i < mentions.length; i++) {
      const start = mentions.starts[i] ?? 0;
      if (start >= end) {
        const block = map.blockAt(start);
        end = map.endOf(block);
        members = [];
        const holder = map.holder(block);
        if (holder !== null) {
          const known = groups.get(holder);
          if (known === undefined) groups.set(holder, Object.assign(this.#observe(holder), { members }));
          else members = known.members;
        }
      }
      members.push(i);
    }
    this.#groups = groups;
    for (const holder of this.#spots.keys()) {
      if (groups.has(holder)) continue;
      this.#spots.delete(holder);
      this.#observer?.unobserve(holder);
    }
    // Only then is there a choice to be made anew while the same blocks stay near.
    const large = mentions.length > MAX_RANGES || [...groups.values()].some((g) => g.members.length > LARGE);
    if (large !== this.#large) {
      this.#large = large;
      const listen = large ? 'addEventListener' : 'removeEventListener';
      this.#doc[listen]('scroll', this.#onScroll, { passive: true, capture: true });
    }
    this.#choose();
  }

  /** The mentions in the block that this element is the holder of; null if it is none, or has none. */
  members(holder: Element): readonly number[] | null {
    return this.#groups.get(holder)?.members ?? null;
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#spots.clear();
    this.#groups.clear();
    this.#doc.removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#large = false;
    this.#map = null;
    this.#mentions = null;
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const height = this.#doc.defaultView?.innerHeight ?? 0;
    let changed = false;
    for (const entry of entries) {
      const spot = this.#spots.get(entry.target);
      if (spot === undefined) continue;
      changed ||= spot.near !== entry.isIntersecting && this.#groups.has(entry.target);
      spot.near = entry.isIntersecting;
      if (!spot.near) continue;
      spot.distance = fromMiddle(entry.boundingClientRect, height);
    }
    if (changed) this.#choose();
  }

  readonly #onScroll = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const height = this.#doc.defaultView?.innerHeight ?? 0;
      for (const [holder, group] of this.#groups) {
        if (group.near) group.distance = fromMiddle(holder.getBoundingClientRect(), height);
      }
      this.#choose();
    });
  };

  #choose(): void {
    if (this.#mentions === null) return;
    const near = [...this.#groups.values()].filter((g) => g.near).sort((a, b) => a.distance - b.distance);
    const chosen: number[] = [];
    for (const group of near) {
      const room = MAX_RANGES - chosen.length;
      if (room <= 0) break;
      if (group.members.length <= LARGE) chosen.push(...group.members.slice(0, room));
      else chosen.push(...this.#within(group, Math.max(room, LARGE)));
    }
    this.#onChange(chosen.slice(0, MAX_RANGES).sort((a, b) => a - b));
  }

  /** Of a large block, the `count` mentions around the viewport: they run down the page as they run in the text. */
  #within(group: Group, count: number): readonly number[] {
    const { members } = group;
    const height = this.#doc.defaultView?.innerHeight ?? 0;
    const bottomOf = (n: number): number => {
      const i = members[n] ?? 0;
      return this.#rect(i)?.bottom ?? 0;
    };
    let low = 0;
    let high = members.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (bottomOf(mid) < -height / 2) low = mid + 1;
      else high = mid;
    }
    return members.slice(low, low + count);
  }

  #rect(i: number): DOMRect | null {
    const stretch = this.#map?.range(this.#mentions?.starts[i] ?? 0, this.#mentions?.ends[i] ?? 0) ?? null;
    return stretch === null ? null : (rectsOf(stretch)[0] ?? null);
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
