/**
 * The first look at a document. Most pages of the web are no news: there the scout is all that is evaluated, and all
 * that it leaves is a listener for pages of scripts that move on. No message, no storage, no timer: what the reader
 * wants of such a page reaches it through `wake` (service/access.ts) or `dramatisAlways` (service/always.ts).
 */
import { worthReading } from '../../page/frames';
import { pageKind } from '../../page/news';
import type { PageKind } from '../../page/news';
import { isOrphan } from '../../platform/orphan';
import { late } from './late';
import type { Life } from './life';

/** Fewer paragraphs when the document has been parsed: scripts may still be about to fill it. */
const FILLED = 5;
/** After a page has loaded, or has moved on, scripts fill it, ms: at once, or when their data have come. */
const FILLS = [400, 1500];

/**
 * A page that slept is shown again. Chromium (156) says `resume` to those alone, so that no other page pays for it;
 * Firefox (153) knows only the event of every page.
 */
const COMES_BACK = import.meta.env.FIREFOX ? 'pageshow' : 'resume';
const RETURNS: EventTarget = import.meta.env.FIREFOX ? window : document;

/** Set by `always.js` on sites that the reader wants read whatever they are. */
interface World {
  dramatisAlways?: boolean;
}

export class Scout {
  readonly #isTop = window === window.top;
  #kind: PageKind = 'other';
  #life: Life | null = null;
  #ready: Promise<void> | undefined;

  /** Looks at the page; from here on everything follows from events. */
  begin(): void {
    this.#kind = this.#look();
    if (this.#kind !== 'other' || (this.#isTop && (globalThis as World).dramatisAlways === true)) {
      void this.wake();
    }
    // One object and no AbortController: each interface of the platform that is touched first costs its making.
    if (this.#isTop) {
      navigationOf(window)?.addEventListener('currententrychange', this);
      RETURNS.addEventListener(COMES_BACK, this);
    }
    // Of a frame of another site Chromium (156) may not know the size yet, when its document has been parsed.
    if (
      this.#kind === 'other' &&
      (this.#isTop ? document.getElementsByTagName('p').length < FILLED : innerWidth === 0)
    ) {
      addEventListener('load', this);
    }
  }

  /** The page was filled, or has moved on, or comes back. */
  handleEvent(event: Event): void {
    if (event.type !== COMES_BACK) for (const wait of FILLS) setTimeout(() => this.#lookAgain(), wait);
    else if ((event as Partial<PageTransitionEvent>).persisted !== false && this.#life === null) {
      // Storage that fails here is that of an extension which was just replaced.
      this.#back().catch(() => undefined);
    }
  }

  /** A page that sleeps in the back/forward cache is not told of a new rule. */
  async #back(): Promise<void> {
    if (this.isAlive() && (await late.open().isAlways())) void this.wake();
  }

  /**
   * Brings the page to life, if it is not: now it follows the reader's settings, and answers. Resolves when it does.
   * @returns false where no part of the page is ours to read: frames of widgets and advertising
   */
  async wake(): Promise<boolean> {
    if (this.#life === null) {
      if ((!this.#isTop && this.#kind === 'other') || !this.isAlive()) return false;
      const Life = late.open();
      this.#life = new Life(this.#kind);
      this.#ready = this.#life.begin();
    }
    await this.#ready;
    return true;
  }

  /** False, and everything taken down, if the extension was updated, reloaded or switched off under the page. */
  isAlive(): boolean {
    if (this.#life?.isAlive() ?? !isOrphan()) return true;
    removeEventListener('load', this);
    RETURNS.removeEventListener(COMES_BACK, this);
    navigationOf(window)?.removeEventListener('currententrychange', this);
    return false;
  }

  #look(): PageKind {
    if (this.#isTop) return pageKind(document);
    return worthReading(window) ? 'article' : 'other';
  }

  #lookAgain(): void {
    if (!this.isAlive()) return;
    const kind = this.#look();
    if (kind === this.#kind) return;
    this.#kind = kind;
    this.#life?.turn(kind);
    void this.wake();
  }
}

/** The Navigation API, where the browser has it (Chromium; Firefox from 147). */
function navigationOf(view: Window): EventTarget | undefined {
  return (view as Partial<Pick<typeof window, 'navigation'>>).navigation;
}
