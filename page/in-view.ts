/** Tells which entities are on the screen, while somebody (the panel) wants to know. */

/** Between two tellings, ms. */
const PACE = 250;

export class InView {
  readonly #view: Window;
  readonly #list: () => string[];
  readonly #tell: (entities: string[]) => void;
  #on = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = '';

  constructor(view: Window, list: () => string[], tell: (entities: string[]) => void) {
    this.#view = view;
    this.#list = list;
    this.#tell = tell;
  }

  watch(on: boolean): void {
    if (on) this.#last = '\u0000';
    if (on !== this.#on) {
      this.#on = on;
      const listen = on ? 'addEventListener' : 'removeEventListener';
      this.#view[listen]('scroll', this.soon, { passive: true, capture: true });
      this.#view[listen]('resize', this.soon, { passive: true });
    }
    if (on) this.soon();
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  /** Something may have come into view or gone. */
  readonly soon = (): void => {
    if (!this.#on || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#on) return;
      const entities = this.#list();
      const now = entities.join(' ');
      if (now === this.#last) return;
      this.#last = now;
      this.#tell(entities);
    }, PACE);
  };
}
