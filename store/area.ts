/** The one place that touches `storage.local`: what the reader set, shared by content scripts, views and background. */
import { browser } from 'wxt/browser';

/** Values by key, for those of `keys` that are stored. */
export function read(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keys]);
}

/** Everything that is stored: for lists and exports only. */
export function readAll(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Stores `values`, removes those that are `undefined`. */
export async function write(values: Readonly<Record<string, unknown>>): Promise<void> {
  const gone = Object.keys(values).filter((k) => values[k] === undefined);
  const kept = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined));
  if (Object.keys(kept).length > 0) await browser.storage.local.set(kept);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/**
 * Calls `then` with what `again` reads, after each change of a key that `concerns` picks. Changes that come while a
 * read is under way are answered by one more read, so the last call always tells the last state.
 * Returns the function that ends it.
 */
export function watch<T>(
  concerns: (key: string) => boolean,
  again: () => Promise<T>,
  then: (value: T) => void,
): () => void {
  const state = { ended: false, reading: false, stale: false };
  const refresh = async (): Promise<void> => {
    state.stale = true;
    if (state.reading) return;
    state.reading = true;
    try {
      while (state.stale) {
        state.stale = false;
        const value = await again();
        if (!state.ended && !isStale()) then(value);
      }
    } finally {
      state.reading = false;
    }
  };
  const isStale = (): boolean => state.stale;
  const listener = (changes: Record<string, unknown>): void => {
    if (!Object.keys(changes).some(concerns)) return;
    // Storage that fails here belongs to an extension that was just replaced: its watchers have nothing left to do.
    refresh().catch(() => undefined);
  };
  // The area's own event: what the background keeps for the session would wake it again and again.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  return () => {
    state.ended = true;
    onChanged.removeListener(listener);
  };
}
