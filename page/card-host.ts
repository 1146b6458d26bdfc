/**
 * The one element that Dramatis adds to a page: the host of a closed shadow root that holds the card, in the top
 * layer. It comes with the first card and goes when Dramatis is switched off.
 */
import { onSwipeDown } from './swipe';
import { NARROW, placeCard, roomFor } from './card-place';
import type { Box, Place, Size } from './card-place';

/** Draws a model into an element, or takes it away again (null). */
export type DrawCard<M> = (into: Element, model: M | null) => void;

/** How the card is shown. */
export interface Showing {
  readonly how: 'ghost' | 'seen' | 'sheet';
  /** Boxes of the name, one a line, in viewport coordinates. */
  readonly rects: readonly Box[];
  readonly point: { readonly x: number; readonly y: number } | null;
}

/**
 * Gives a shadow root its style. Constructed sheets are not subject to the page's CSP; Firefox refuses
 * `adoptedStyleSheets` behind Xray (bugs 1751346 and 1928865, seen in 153), but takes a style element whose text an
 * extension has set whatever the page's CSP says.
 */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Below.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

export class CardHost<M> {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #box: HTMLElement | null = null;
  #model: M | null = null;
  #showing: Showing | null = null;
  readonly #doc: Document;
  readonly #css: () => string;
  readonly #draw: DrawCard<M>;
  readonly #close: () => void;

  constructor(doc: Document, css: () => string, draw: DrawCard<M>, close: () => void) {
    this.#doc = doc;
    this.#css = css;
    this.#draw = draw;
    this.#close = close;
  }

  /** The host, once there is one: its events are the card's. */
  get element(): HTMLElement | null {
    return this.#host;
  }

  /** The card's box in viewport coordinates while it is seen, else null. */
  get box(): DOMRect | null {
    if (this.#showing === null || this.#showing.how === 'ghost') return null;
    return this.#card()?.getBoundingClientRect() ?? null;
  }

  #card(): HTMLElement | null {
    return this.#box?.querySelector<HTMLElement>('.card') ?? null;
  }

  #make(): HTMLElement {
    if (this.#box !== null && this.#host !== null) {
      // Pages that replace their whole document throw the host away: it comes back with the next card.
      if (!this.#host.isConnected) this.#doc.documentElement.append(this.#host);
      return this.#box;
    }
    const host = this.#doc.createElement('dramatis-card');
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    addStyle(root, this.#css());
    const box = this.#doc.createElement('div');
    box.className = 'dr-root';
    root.append(box);
    this.#doc.documentElement.append(host);
    onSwipeDown(
      host,
      () => this.#showing?.how === 'sheet' && (this.#box?.querySelector('.body')?.scrollTop ?? 0) <= 0,
      (dy) => this.#drag(dy),
      this.#close,
    );
    this.#host = host;
    this.#root = root;
    this.#box = box;
    return box;
  }

  /** Draws and places the card: unseen (`ghost`), seen, or as a sheet at the bottom. */
  show(model: M, showing: Showing): void {
    const box = this.#make();
    if (model !== this.#model) this.#draw(box, model);
    this.#model = model;
    this.#showing = showing;
    const host = this.#host;
    if (host !== null && !host.matches(':popover-open')) {
      try {
        host.showPopover();
      } catch {
        // A document that is not active (being unloaded) shows nothing.
      }
    }
    box.toggleAttribute('data-ghost', showing.how === 'ghost');
    box.toggleAttribute('data-sheet', showing.how === 'sheet');
    this.place(showing.rects);
  }

  /** Places the card again: the page was scrolled, zoomed or laid out anew. */
  place(rects: readonly Box[]): void {
    const card = this.#card();
    const box = this.#box;
    const showing = this.#showing;
    const view = this.#doc.defaultView;
    if (card === null || box === null || showing === null || view === null) return;
    this.#showing = { ...showing, rects };
    const window: Size = { width: this.#doc.documentElement.clientWidth, height: view.innerHeight };
    if (showing.how === 'sheet') {
      card.style.maxHeight = '';
      move(box, { left: 0, top: window.height - card.offsetHeight, side: 'sheet' });
      return;
    }
    card.style.maxHeight = '';
    const rtl = view.getComputedStyle(this.#doc.documentElement).direction === 'rtl';
    const size: Size = { width: card.offsetWidth, height: card.offsetHeight };
    let place = placeCard(rects, showing.point, size, window, rtl);
    const room = roomFor(place, rects, window);
    if (size.height > room) {
      card.style.maxHeight = `${room}px`;
      place = placeCard(rects, showing.point, { width: size.width, height: room }, window, rtl);
    }
    move(box, place);
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.#card()?.focus({ preventScroll: true });
  }

  /** Is the window so narrow that touch opens a sheet? */
  get narrow(): boolean {
    return (this.#doc.defaultView?.innerWidth ?? NARROW) < NARROW;
  }

  #drag(dy: number): void {
    if (this.#box !== null) this.#box.style.translate = dy === 0 ? '' : `0 ${dy}px`;
  }

  /** Takes the card away; the host stays for the next one. */
  hide(): void {
    if (this.#showing === null) return;
    this.#showing = null;
    this.#model = null;
    this.#drag(0);
    if (this.#host?.matches(':popover-open') === true) this.#host.hidePopover();
    if (this.#box !== null) this.#draw(this.#box, null);
  }

  /** Takes the host away, too. */
  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#box = null;
  }

  /** The closed root: for events inside the card, whose path ends at the host outside. */
  get root(): ShadowRoot | null {
    return this.#root;
  }
}

function move(box: HTMLElement, place: Place): void {
  box.style.left = `${place.left}px`;
  box.style.top = `${place.top}px`;
}
