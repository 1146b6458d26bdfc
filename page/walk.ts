/** The walk by keyboard: from name to name, with the card open at each, and back to where the reader was. */

export interface WalkDuties {
  readonly total: () => number;
  /** Where to begin: the first mention in view. */
  readonly first: () => number;
  /** The mention whose card is seen: names may have come in before it since. */
  readonly at: () => number;
  /** Goes to a mention and opens its card. */
  readonly go: (mention: number) => void;
  /** Is one of the card's own buttons in focus? Then Enter presses it. */
  readonly onButton: () => boolean;
  /** Enter: the panel at the current mention. */
  readonly enter: () => void;
}

interface Origin {
  readonly x: number;
  readonly y: number;
  readonly focused: Element | null;
}

const NEXT = new Set(['ArrowRight', 'ArrowDown', 'n', 'j']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'p', 'k']);

export class Walk {
  readonly #view: Window;
  readonly #duties: WalkDuties;
  #origin: Origin | null = null;

  constructor(view: Window, duties: WalkDuties) {
    this.#view = view;
    this.#duties = duties;
  }

  /** Starts, or goes on to the next name if it is on already. False if no name is marked. */
  start(): boolean {
    if (this.#duties.total() === 0) return false;
    if (this.#origin !== null) {
      this.#go(this.#duties.at() + 1);
      return true;
    }
    this.#origin = {
      x: this.#view.scrollX,
      y: this.#view.scrollY,
      focused: this.#view.document.activeElement,
    };
    this.#go(this.#duties.first());
    return true;
  }

  /** Round at both ends: -1 is the last. */
  #go(to: number): void {
    const total = this.#duties.total();
    if (total > 0) this.#duties.go((to + total) % total);
  }

  /** A key while the walk is on; true if it was used. */
  key(event: KeyboardEvent): boolean {
    if (this.#origin === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (NEXT.has(event.key)) this.#go(this.#duties.at() + 1);
    else if (BACK.has(event.key)) this.#go(this.#duties.at() - 1);
    else if (event.key === 'Home') this.#go(0);
    else if (event.key === 'End') this.#go(-1);
    else if (event.key === 'Enter' && !this.#duties.onButton()) this.#duties.enter();
    else return false;
    return true;
  }

  /** Ends. `back`: to where the reader was. */
  end(back: boolean): void {
    const origin = this.#origin;
    this.#origin = null;
    if (origin === null || !back) return;
    this.#view.scrollTo({ left: origin.x, top: origin.y, behavior: 'instant' });
    if (origin.focused instanceof HTMLElement && origin.focused.isConnected) {
      origin.focused.focus({ preventScroll: true });
    }
  }
}
