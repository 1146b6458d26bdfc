/** Scrolling to a stretch of the page, and asking whether it is seen. */
import type { Box } from './card-place';
import { rectsOf } from './near';

/** True if one of the boxes lies in the viewport. */
export function isInView(view: Window, rects: readonly Box[]): boolean {
  return rects.some(
    (r) => r.bottom > 0 && r.top < view.innerHeight && r.right > 0 && r.left < view.innerWidth,
  );
}

/** Brings a stretch to the upper middle of the viewport; leaves the page where it is if it is well in sight. */
export function scrollToRange(view: Window, range: StaticRange): void {
  const element = range.startContainer.parentElement;
  const calm = (r: DOMRect | undefined): boolean =>
    r !== undefined && r.top > view.innerHeight * 0.15 && r.bottom < view.innerHeight * 0.75;
  if (element === null || calm(rectsOf(range)[0])) return;
  // Inner scrollers first: the element decides, then the stretch itself within the window.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const rect = rectsOf(range)[0];
  if (rect === undefined || calm(rect)) return;
  view.scrollBy({ top: rect.top - view.innerHeight / 3, behavior: 'instant' });
}

/** Jumps to stretches of the page, and the way back to where the reader was before the first of them. */
export class Jumps {
  readonly #view: Window;
  #origin: { readonly x: number; readonly y: number } | null = null;

  constructor(view: Window) {
    this.#view = view;
  }

  to(range: StaticRange): void {
    this.#origin ??= { x: this.#view.scrollX, y: this.#view.scrollY };
    scrollToRange(this.#view, range);
  }

  /** False if there was no jump. */
  back(): boolean {
    const origin = this.#origin;
    this.#origin = null;
    if (origin === null) return false;
    this.#view.scrollTo({ left: origin.x, top: origin.y, behavior: 'instant' });
    return true;
  }
}
