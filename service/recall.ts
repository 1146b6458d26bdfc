/** What a worker that was stopped has forgotten of the open pages, and gets back: from the browser, or from the frames. */
import { tellFrames } from '../platform/rpc';
import type { KeptPages } from './kept';
import type { Pages } from './pages';

/** How long a view waits for the frames to report again after the worker was stopped, ms. */
const REPORT_WAIT = 350;

export class Recall {
  readonly #pages: Pages;
  readonly #kept: KeptPages;
  /** Who waits for the report of a tab's frames. */
  readonly #waiting = new Map<number, Set<() => void>>();

  constructor(pages: Pages, kept: KeptPages) {
    this.#pages = pages;
    this.#kept = kept;
  }

  /** A frame of the tab has told what it names. */
  arrived(tabId: number): void {
    this.#waiting.get(tabId)?.forEach((done) => {
      done();
    });
    this.#waiting.delete(tabId);
  }

  /** Asks the frames of a tab to report again, and waits for the first. */
  fromFrames(tabId: number): Promise<void> {
    return new Promise((resolve) => {
      const asked = this.#waiting.get(tabId);
      if (asked !== undefined) {
        asked.add(resolve);
        return;
      }
      this.#waiting.set(tabId, new Set([resolve]));
      setTimeout(() => this.arrived(tabId), REPORT_WAIT);
      tellFrames(tabId, 'page/refresh', {});
    });
  }

  /** A worker that was stopped has forgotten the casts, but not the browser. */
  async kept(tabId: number): Promise<void> {
    if (this.#pages.top(tabId) !== null) return;
    const frames = await this.#kept.recall(tabId);
    if (this.#pages.top(tabId) === null)
      for (const { frameId, record } of frames) this.#pages.set(tabId, frameId, record);
  }

  /** The cast of a tab is known, as far as its frames tell it. */
  async whole(tabId: number): Promise<void> {
    await this.kept(tabId);
    if (this.#pages.top(tabId) === null) await this.fromFrames(tabId);
  }
}
