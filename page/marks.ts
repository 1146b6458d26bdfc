/** The marks of one frame: which stretch of the page each mention is, and which of them are shown and lit. */
import type { TextMap } from './map';
import type { Mentions } from './mentions';
import { rectsOf } from './near';
import { Painter } from './paint';
import type { Mark } from './paint';
import { isInView } from './scroll';

/** Mentions that are lit at once; more are not seen at once. */
const MAX_LIT = 200;
/** How often it is looked whether the page has cleared the registry of highlights. */
const MAX_CHECKS = 100;

export class Marks {
  readonly #painter = new Painter();
  readonly #mentions: () => Mentions | null;
  readonly #map: () => TextMap | null;
  readonly #known = new Map<number, Mark>();
  #checks = 0;

  constructor(mentions: () => Mentions | null, map: () => TextMap | null) {
    this.#mentions = mentions;
    this.#map = map;
  }

  /** The mentions have been made anew. */
  forget(): void {
    this.#known.clear();
  }

  /** Takes everything away. */
  clear(): void {
    this.#painter.clear();
    this.forget();
  }

  #mark(mention: number): Mark | null {
    const known = this.#known.get(mention);
    if (known !== undefined) return known;
    const mentions = this.#mentions();
    const range = this.#map()?.range(mentions?.starts[mention] ?? 0, mentions?.ends[mention] ?? 0);
    if (range === null || range === undefined || mentions === null) return null;
    const mark = { range, kind: mentions.kind(mention) };
    this.#known.set(mention, mark);
    return mark;
  }

  /** Where a mention is; null if its text is gone. */
  range(mention: number): StaticRange | null {
    return this.#mark(mention)?.range ?? null;
  }

  /** Boxes of a mention, one a line; none if its text is gone. */
  rects(mention: number): readonly DOMRect[] {
    const range = this.range(mention);
    return range === null ? [] : rectsOf(range);
  }

  /** Shows the marks of exactly these mentions. */
  show(mentions: readonly number[]): void {
    const keep = new Set(mentions);
    for (const m of this.#known.keys()) if (!keep.has(m)) this.#known.delete(m);
    this.#painter.show(mentions.map((m) => this.#mark(m)).filter((m) => m !== null));
  }

  /** Lights these mentions up, and no others. */
  light(mentions: readonly number[]): void {
    this.lightRanges(
      mentions
        .slice(0, MAX_LIT)
        .map((m) => this.range(m))
        .filter((r) => r !== null),
    );
  }

  /** The same for any stretches of the page. */
  lightRanges(ranges: readonly StaticRange[]): void {
    this.#painter.light(ranges);
  }

  /** Ids of the entities whose marks are on the screen. */
  inView(view: Window): string[] {
    const ids = new Set<string>();
    for (const [mention, { range }] of this.#known) {
      const id = this.#mentions()?.entity(mention)?.id;
      if (id !== undefined && !ids.has(id) && isInView(view, rectsOf(range))) ids.add(id);
    }
    return [...ids];
  }

  /** The page may have cleared the registry of highlights. */
  check(): void {
    if (this.#known.size > 0 && ++this.#checks <= MAX_CHECKS) this.#painter.check();
  }
}
