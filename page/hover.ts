/**
 * Pointer, touch and keyboard on the marked names: feeds the card's state machine, and tells when the card changes.
 * Only trusted events act, and none is kept from the page but those that close or steer an open card.
 */
import { deadline, HIDDEN, shownMention, step, TIMING } from './card-state';
import type { CardEvent, CardState, Timing } from './card-state';
import { isToward } from './card-place';
import { onLongPress } from './long-press';
import type { Hit } from './pointer';

export interface HoverDuties {
  /** The mention under a point of the viewport; `target`: the element there, where an event has told just now. */
  readonly hit: (x: number, y: number, target: Element | null) => Hit | null;
  /** The card's box while it is seen. */
  readonly cardBox: () => DOMRect | null;
  /** Is this event the card's own? */
  readonly isCard: (event: Event) => boolean;
  /** The state has changed. `point`: where the pointer is, if there is one. */
  readonly onState: (
    now: CardState,
    before: CardState,
    point: { readonly x: number; readonly y: number } | null,
  ) => void;
  /** A key while the walk is on; true if it was used. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The page has scrolled or changed its size while a card is open. */
  readonly onMoved: () => void;
}

/** What a tap is meant for, before it is meant for us. */
const OTHERS = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick]';

/** Is a tap there meant for something of the page? */
const isTaken = (event: Event): boolean =>
  !(event.target instanceof Element) || event.target.closest(OTHERS) !== null;

/** Looks under a moving pointer are at least so far apart, ms: nothing is made ready before it has rested for longer. */
const PACE = 30;
/** When a pointer that was fast counts as having come to rest, ms without a move; at least, where cards come at once. */
const REST = 50;

interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly t: number;
  /** What is there, as the event told. */
  readonly target: Element | null;
}

/** The element that an event is about, in open shadow trees too: a hit test that the browser has made already. */
function targetOf(event: Event): Element | null {
  const { target } = event;
  const inner = target instanceof Element && target.shadowRoot !== null ? event.composedPath()[0] : target;
  return inner instanceof Element ? inner : null;
}

export class Hover {
  state: CardState = HIDDEN;
  timing: Timing = TIMING;
  readonly #view: Window;
  readonly #duties: HoverDuties;
  #listening: AbortController | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #point: Pointed | null = null;
  #handled: Pointed | null = null;
  #looked = -Infinity;
  /** The page has scrolled since the last look: what is known of where things are may be wrong. */
  #scrolled = false;
  #left: { x: number; y: number } | null = null;
  #touched = false;

  constructor(view: Window, duties: HoverDuties) {
    this.#view = view;
    this.#duties = duties;
  }

  start(): void {
    if (this.#listening !== null) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const passive = { passive: true, capture: true, signal };
    const active = { capture: true, signal };
    this.#view.addEventListener('pointermove', this.#onMove, passive);
    this.#view.addEventListener('pointerdown', this.#onDown, passive);
    this.#view.document.documentElement.addEventListener('pointerleave', this.#onLeave, {
      passive: true,
      signal,
    });
    this.#view.addEventListener('blur', this.#onLeave, { passive: true, signal });
    this.#view.addEventListener('scroll', this.#onMoved, passive);
    this.#view.addEventListener('resize', this.#onMoved, passive);
    onLongPress(
      this.#view,
      {
        isTaken: (event) => !this.#duties.isCard(event) && isTaken(event),
        press: (x, y) => {
          const hit = this.#duties.hit(x, y, null);
          if (hit !== null) this.send({ type: 'tap', mention: hit.mention });
          return hit !== null;
        },
      },
      signal,
    );
    this.#view.addEventListener('click', this.#onClick, active);
    this.#view.addEventListener('keydown', this.#onKeyDown, active);
    // What goes fullscreen comes above what was in the top layer before it: an open card would be under it.
    this.#view.document.addEventListener('fullscreenchange', () => this.send({ type: 'close' }), { signal });
  }

  stop(): void {
    this.send({ type: 'close' });
    this.#listening?.abort();
    this.#listening = null;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#timer);
    this.#due = null;
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#point = null;
  }

  /** Feeds the state machine. */
  send(event: CardEvent): void {
    const before = this.state;
    const now = step(before, event, this.timing);
    if (now !== before) {
      this.state = now;
      const point = this.#point === null || now.is === 'touch' ? null : this.#point;
      this.#duties.onState(now, before, point);
    }
    const due = deadline(this.state, this.timing);
    // Most moves leave the state as it is, and its timer running.
    if (due === this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    if (due !== null) this.#timer = setTimeout(this.#onTick, Math.max(0, due - performance.now()));
  }

  readonly #onTick = (): void => {
    this.#due = null;
    this.send({ type: 'tick', t: performance.now() });
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      // Selecting or dragging.
      if (!this.#duties.isCard(event)) this.send({ type: 'leave', t: performance.now() });
      return;
    }
    const t = performance.now();
    const { clientX: x, clientY: y } = event;
    if (this.#duties.isCard(event)) {
      this.#point = { x, y, t, target: null };
      if (this.state.is === 'hover') this.send({ type: 'enter', t });
      return;
    }
    this.#point = { x, y, t, target: targetOf(event) };
    // Browsers give moves once a frame (Chromium 156, Firefox 153), before the page's own work of that frame has
    // made layout stale: now is the cheapest moment. What is passed over is looked at if the pointer rests there.
    if (t - this.#looked >= PACE) this.#look();
    else this.#rest(this.#calm);
  };

  /** Looks under the pointer, once a frame at most. */
  #soon(): void {
    if (this.#frame !== 0) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look(): void {
    const point = this.#point;
    if (point === null || this.state.is === 'touch') return;
    const last = this.#handled;
    this.#handled = point;
    this.#looked = point.t;
    const distance = last === null ? 0 : Math.hypot(point.x - last.x, point.y - last.y);
    const speed = last === null ? 0 : distance / Math.max(1, point.t - last.t);
    const shown = shownMention(this.state);
    // While the pointer only passes by with no card open, there is nothing to find.
    if (speed > this.timing.fast && shown === null) {
      this.send({ type: 'point', mention: null, speed, toward: false, t: performance.now() });
      // It may have come to rest with this very move.
      this.#rest(this.#calm);
      return;
    }
    const hit = this.#duties.hit(point.x, point.y, this.#scrolled ? null : point.target);
    this.#scrolled = false;
    const mention = hit?.mention ?? null;
    if (mention !== null && mention === shown) this.#left = null;
    const box = shown === null ? null : this.#duties.cardBox();
    const from = this.#left ?? last ?? point;
    if (shown !== null && mention !== shown) this.#left ??= point;
    const toward = box !== null && isToward(from, point, box);
    if (toward) this.#left = point;
    // Of a pointer that has come to rest, the wait counts from its last move.
    const t = last === null ? point.t : performance.now();
    this.send({ type: 'point', mention, speed, toward, t });
    if (speed > this.timing.fast) this.#rest(this.#calm);
  }

  /** How long a fast pointer has to be still, ms: nothing is made ready before, so looking earlier would be for nothing. */
  get #calm(): number {
    return Math.max(REST, this.timing.prepare);
  }

  /** Looks again when the pointer has not moved for a while: one timer, however many moves. */
  #rest(wait: number): void {
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined;
      if (this.#point === null || this.#listening === null) return;
      const left = this.#point.t + this.#calm - performance.now();
      if (left > 1) {
        this.#rest(left);
        return;
      }
      this.#handled = null;
      this.#soon();
    }, wait);
  }

  readonly #onLeave = (event: Event): void => {
    if (!event.isTrusted) return;
    // The keyboard's focus going into the card's own frame is no leaving.
    this.#point = null;
    this.send({ type: 'leave', t: performance.now() });
  };

  readonly #onMoved = (event: Event): void => {
    this.#scrolled = true;
    if (this.state.is === 'hidden' || this.#duties.isCard(event)) return;
    this.#duties.onMoved();
    if (this.#point !== null && (this.state.is === 'ghost' || this.state.is === 'hover')) this.#soon();
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#touched = event.pointerType === 'touch';
    if (this.#duties.isCard(event)) return;
    // A press elsewhere is the reader's next thing to do; a pinned card stays.
    if (this.state.is === 'hover' || this.state.is === 'ghost') this.send({ type: 'close' });
    else if (this.state.is === 'pinned' && this.state.by === 'keys') this.send({ type: 'close' });
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || this.#duties.isCard(event)) return;
    if ((event as Partial<PointerEvent>).pointerType !== 'touch' && !this.#touched) return;
    const hit = !isTaken(event) ? this.#duties.hit(event.clientX, event.clientY, null) : null;
    if (hit !== null && this.#view.getSelection()?.isCollapsed === false) return;
    this.send({ type: 'tap', mention: hit?.mention ?? null });
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || this.state.is === 'hidden') return;
    if (this.state.is === 'ghost') {
      // Nothing is to be seen yet, so the key is the page's; but the card that was on its way stays away.
      if (event.key === 'Escape') this.send({ type: 'close' });
      return;
    }
    // The reader may have gone on by Tab from the card to the page: keys are the page's there, but for Escape.
    const walks = this.state.is === 'pinned' && this.state.by === 'keys' && this.#duties.isCard(event);
    if (event.key === 'Escape' || walks) {
      const used = this.#duties.onKey(event) || event.key === 'Escape';
      if (event.key === 'Escape') this.send({ type: 'close' });
      if (used) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }
  };
}
