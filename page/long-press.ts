/** A long press of a finger on a name inside a link or a button, whose tap is meant for the page. */

/** How long a finger rests before it is a long press, ms; as the browsers' own. */
const LONG = 500;
/** How far it may move meanwhile, px. */
const STILL = 10;

export interface LongPressDuties {
  /** Is a tap there meant for something of the page? */
  readonly isTaken: (event: Event) => boolean;
  /** Opens what is under the finger; false if there is nothing. */
  readonly press: (x: number, y: number) => boolean;
}

/**
 * Follows fingers on the page. The browser's own menu for links gives way where there is a name; it comes at different
 * moments (Android while the finger rests, Windows when it lifts) or not at all, so the clock decides.
 */
export function onLongPress(view: Window, duties: LongPressDuties, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: { readonly x: number; readonly y: number } | null = null;
  /** The press was ours: the lifting of the finger is no click. */
  let used = false;
  const passive = { capture: true, passive: true, signal };
  const onMove = (event: PointerEvent): void => {
    if (from !== null && Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) cancel();
  };
  const cancel = (): void => {
    if (from === null) return;
    clearTimeout(timer);
    from = null;
    view.removeEventListener('pointermove', onMove, passive);
  };
  const active = { capture: true, signal };
  view.addEventListener(
    'pointerdown',
    (event) => {
      cancel();
      used = false;
      if (!event.isTrusted || event.pointerType !== 'touch' || !event.isPrimary || !duties.isTaken(event))
        return;
      const { clientX: x, clientY: y } = event;
      from = { x, y };
      // Only now: a mouse's moves are none of this.
      view.addEventListener('pointermove', onMove, passive);
      timer = setTimeout(() => {
        cancel();
        used = duties.press(x, y);
      }, LONG);
    },
    passive,
  );
  view.addEventListener('pointerup', cancel, passive);
  view.addEventListener('scroll', cancel, passive);
  // `pointercancel` comes when the browser takes the finger over, for its own long press, too: then its menu is next.
  view.addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      if (!used && from !== null) used = duties.press(from.x, from.y);
      if (used) event.preventDefault();
      cancel();
    },
    active,
  );
  view.addEventListener(
    'click',
    (event) => {
      if (!used || !event.isTrusted) return;
      used = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    active,
  );
  signal.addEventListener('abort', cancel);
}
