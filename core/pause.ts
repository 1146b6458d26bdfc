/** The pause that the reader may set over all sites. */

/** Is everything paused at `now` (ms since the epoch)? */
export function isPaused(pausedUntil: number | null, now: number): boolean {
  return pausedUntil !== null && pausedUntil > now;
}
