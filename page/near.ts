/**
 * Which mentions are near the viewport. The browser tells by IntersectionObserver, which asks for no layout of its
 * own; only in a block of very many names, positions are measured.
 */
import { MAX_RANGES } from './paint';
import type { Mentions } from './mentions';
import type { TextMap } from './map';

interface Group {
  readonly holder: Element;
  readonly members: number[];
  near: boolean;
  /** Distance of the block's middle from the viewport's, px, when it was last seen. */
  distance: number;
}

/** A block with more names than this is measured name by name. */
const LARGE = 60;

/** Follows the blocks that hold mentions, and says which mentions are to be shown. */
export class NearViewport {
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

  /** Follows these mentions from now on. Blocks that were followed before are not looked at again. */
  follow(mentions: Mentions, map: TextMap): void {
    this.#map = map;
    this.#mentions = mentions;
    const before = this.#groups;
    this.#groups = new Map();
    for (let i = 0; i < mentions.length; i++) {
      const holder = map.holder(map.blockAt(mentions.starts[i] ?? 0));
      if (holder === null) continue;
      const group = this.#groups.get(holder);
      if (group !== undefined) group.members.push(i);
      else {
        const old = before.get(holder);
        this.#groups.set(holder, {
          holder,
          members: [i],
          near: old?.near ?? false,
          distance: old?.distance ?? 0,
        });
      }
    }
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '75% 0px' });
    for (const holder of before.keys()) if (!this.#groups.has(holder)) this.#observer.unobserve(holder);
    for (const holder of this.#groups.keys()) if (!before.has(holder)) this.#observer.observe(holder);
    const large = [...this.#groups.values()].some((g) => g.members.length > LARGE);
    if (large !== this.#large) {
      this.#large = large;
      const listen = large ? 'addEventListener' : 'removeEventListener';
      this.#doc[listen]('scroll', this.#onScroll, { passive: true, capture: true });
    }
    this.#choose();
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#groups.clear();
    this.#doc.removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#large = false;
    this.#map = null;
    this.#mentions = null;
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const group = this.#groups.get(entry.target);
      if (group === undefined) continue;
      const height = this.#doc.defaultView?.innerHeight ?? 0;
      group.near = entry.isIntersecting;
      const { top, bottom } = entry.boundingClientRect;
      group.distance = top <= height / 2 && bottom >= height / 2 ? 0 : Math.abs((top + bottom - height) / 2);
    }
    this.#choose();
  }

  readonly #onScroll = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
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
