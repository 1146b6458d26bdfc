/**
 * Casts of open pages over a stop of the worker, so that panel and popup need not wait until the pages have been read
 * again. They stay in the browser's memory (`storage.session`, out of reach of content scripts) and end with the tab; those
 * of private windows are not kept at all. The frames remain the truth: a cast is shown only if the frame says that it
 * still shows that document.
 */
import type { FrameRecord } from './pages';

/** Frames of a tab by their ids. */
export type Frames = readonly { readonly frameId: number; readonly record: FrameRecord }[];

/** What is used of `storage.session`. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** Changes of a page that come within this time are written once, ms. */
const GATHER = 500;

const keyOf = (tabId: number): string => `cast:${tabId}`;

export class KeptPages {
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(readonly area: SessionArea) {}

  /**
   * Keeps what `frames` gives in a moment. Until then nothing is kept: a worker that ends before would leave a cast that
   * the page no longer has, and nothing tells it from the page's own.
   */
  keep(tabId: number, frames: () => Frames): void {
    const timer = this.#timers.get(tabId);
    if (timer === undefined) this.#remove(tabId);
    clearTimeout(timer);
    this.#timers.set(
      tabId,
      setTimeout(() => {
        this.#timers.delete(tabId);
        void this.#write(tabId, frames());
      }, GATHER),
    );
  }

  async #write(tabId: number, frames: Frames): Promise<void> {
    try {
      await this.area.set({ [keyOf(tabId)]: frames });
    } catch {
      // Too much (Chromium gives 10 MB): all of it goes, and pages are read again where a view needs them.
      await this.area.clear().catch(() => undefined);
    }
  }

  /** What was kept of a tab. */
  async recall(tabId: number): Promise<Frames> {
    const key = keyOf(tabId);
    try {
      // Written by this class in this session of the browser: an update of the extension empties the area.
      return ((await this.area.get(key))[key] as Frames | undefined) ?? [];
    } catch {
      return [];
    }
  }

  forget(tabId: number): void {
    clearTimeout(this.#timers.get(tabId));
    this.#timers.delete(tabId);
    this.#remove(tabId);
  }

  #remove(tabId: number): void {
    this.area.remove(keyOf(tabId)).catch(() => undefined);
  }
}
