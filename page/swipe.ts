/** A sheet goes down with the finger, and away if it was pulled far enough. */

/** How far down closes, px. */
const FAR = 70;

/**
 * Follows touches that begin on `host`.
 * @param drag moves the sheet by that many px; 0 puts it back
 */
export function onSwipeDown(
  host: HTMLElement,
  isSheet: () => boolean,
  drag: (dy: number) => void,
  close: () => void,
): void {
  let from: number | null = null;
  let dy = 0;
  const passive = { passive: true };
  host.addEventListener(
    'touchstart',
    (e) => {
      from = e.isTrusted && isSheet() && e.touches.length === 1 ? (e.touches[0]?.clientY ?? null) : null;
      dy = 0;
    },
    passive,
  );
  host.addEventListener(
    'touchmove',
    (e) => {
      if (from === null) return;
      dy = Math.max(0, (e.touches[0]?.clientY ?? from) - from);
      drag(dy);
    },
    passive,
  );
  const end = (): void => {
    if (from === null) return;
    from = null;
    if (dy > FAR) close();
    else drag(0);
  };
  host.addEventListener('touchend', end, passive);
  host.addEventListener('touchcancel', end, passive);
}
