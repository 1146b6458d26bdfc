/**
 * The marks: CSS Custom Highlights over static ranges. The page's document is not touched; the registry is the
 * page's own, so names are prefixed, and nothing of it is ever iterated (Firefox throws behind Xray, seen in 140).
 */
import type { MarkKind } from '../core/types';

/** Registered ranges cost 13 µs each on every frame in which the page changes anything: no more than these. */
export const MAX_RANGES = 150;

const NAMES = { actor: 'dramatis-actor', place: 'dramatis-place', current: 'dramatis-current' } as const;
type Layer = keyof typeof NAMES;
const LAYERS = Object.keys(NAMES) as Layer[];
/** The current mention is drawn over the others. */
const PRIORITY: Readonly<Record<Layer, number>> = { actor: 0, place: 0, current: 1 };

/** One range to be marked. */
export interface Mark {
  readonly range: StaticRange;
  readonly kind: MarkKind;
}

/** Puts ranges on the page, and takes them off. */
export class Painter {
  #own = new Map<Layer, Highlight>();
  #shown = new Map<Layer, readonly StaticRange[]>();
  /** How often the page's clearing of the registry may still be answered: once. */
  #returns = 1;
  #marks: readonly Mark[] = [];
  #current: readonly StaticRange[] = [];

  /** Shows exactly these marks; unchanged ones are not registered again. */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#put(
      'actor',
      marks.filter((m) => m.kind === 'actor').map((m) => m.range),
    );
    this.#put(
      'place',
      marks.filter((m) => m.kind === 'place').map((m) => m.range),
    );
  }

  /** Shows these ranges as the current mention (or as all mentions of one entity); none for none. */
  light(ranges: readonly StaticRange[]): void {
    this.#current = ranges;
    this.#put('current', ranges);
  }

  /** Takes everything away. */
  clear(): void {
    this.#marks = [];
    this.#current = [];
    for (const layer of LAYERS) this.#put(layer, []);
  }

  /**
   * Looks whether the page has cleared the registry: then the marks come back once, and stay away the second time.
   * @returns false if the page has cleared them for good
   */
  check(): boolean {
    const lost = [...this.#own].some(([layer, highlight]) => CSS.highlights.get(NAMES[layer]) !== highlight);
    if (!lost) return this.#returns >= 0;
    this.#own.clear();
    if (this.#returns-- <= 0) {
      this.#returns = -1;
      return false;
    }
    this.show(this.#marks);
    this.light(this.#current);
    return true;
  }

  #put(layer: Layer, ranges: readonly StaticRange[]): void {
    const name = NAMES[layer];
    let highlight = this.#own.get(layer);
    const before = this.#shown.get(layer) ?? [];
    this.#shown.set(layer, ranges);
    if (ranges.length === 0) {
      if (highlight === undefined) return;
      this.#own.delete(layer);
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      return;
    }
    if (this.#returns < 0) return;
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = PRIORITY[layer];
      this.#own.set(layer, highlight);
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(name, highlight);
      return;
    }
    const keep = new Set(ranges);
    const had = new Set(before);
    for (const range of before) if (!keep.has(range)) highlight.delete(range);
    for (const range of ranges) if (!had.has(range)) highlight.add(range);
  }
}
