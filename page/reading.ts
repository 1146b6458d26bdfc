/**
 * Keeps the text of a frame and its mentions: collects in slices, asks for recognition, and reads again what the
 * page changes.
 */
import type { PageText } from '../core/types';
import type { FrameMentions } from '../platform/messages';
import { Changes } from './changes';
import { Collecting, ReadingMemory } from './collect';
import type { Collected } from './collect';
import type { PageKind } from './news';

/** Work in one go, ms: a third of what a frame of 60 Hz has, so that what overruns it stays under 10. */
const SLICE = 5;
/** Longest text that is sent, UTF-16 units. */
const LIMIT = 2_000_000;

/** What is found in a page without text. */
const NOTHING: FrameMentions = { starts: [], ends: [], of: [], stands: [], entities: [], turn: '' };

export interface ReadingRules {
  readonly whole: boolean;
  readonly kind: PageKind;
}

export interface ReadingDuties {
  /** The page was read for the first time, and its text is on its way. */
  readonly onText: (read: Collected) => void;
  readonly recognise: (page: PageText) => Promise<FrameMentions>;
  /** New mentions, or the same on a page whose nodes have moved. */
  readonly onRead: (found: FrameMentions, read: Collected) => void;
  readonly onError: (error: unknown) => void;
}

/** When the page has drawn a frame, or is not going to: then style is clean, and asking for it costs nothing. */
function afterFrame(view: Window, then: () => void): () => void {
  let done = false;
  const run = (): void => {
    if (done) return;
    done = true;
    then();
  };
  // A page in the background draws nothing, and is read for the badge all the same.
  const timer = view.setTimeout(run, view.document.visibilityState === 'hidden' ? 0 : 250);
  const frame = view.requestAnimationFrame(() => view.setTimeout(run, 0));
  return () => {
    done = true;
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  };
}

export class Reading {
  readonly #doc: Document;
  readonly #duties: ReadingDuties;
  #rules: ReadingRules;
  readonly #memory = new ReadingMemory();
  #changes: Changes | null = null;
  #cancel: (() => void) | null = null;
  #asked = 0;
  #text: string | null = null;
  #lang: string | null = null;
  #found: FrameMentions | null = null;
  #read: Collected | null = null;
  #roots: readonly Element[] = [];

  constructor(doc: Document, rules: ReadingRules, duties: ReadingDuties) {
    this.#doc = doc;
    this.#rules = rules;
    this.#duties = duties;
  }

  /** Reads now, and again whenever the page changes. */
  start(): void {
    if (this.#changes !== null) return;
    const view = this.#doc.defaultView;
    if (view === null) return;
    this.#changes = new Changes(this.#doc, {
      concerns: (target) => this.#concerns(target),
      onChange: (changed) => {
        if (changed === null) this.#memory.clear();
        else for (const node of changed) this.#memory.changed(node);
        this.#whenIdle(() => this.#pass(new Collecting(this.#doc, this.#options())));
      },
    });
    const begin = (): void => {
      // Firefox (153) draws nothing before the style sheets have come, and then says of all text that it is hidden.
      // Asked of style, not of boxes: layout of a long page would be forced, and counted as ours.
      if (this.#doc.readyState === 'complete' || this.#doc.body.checkVisibility())
        this.#pass(new Collecting(this.#doc, this.#options()));
      else this.#cancel = afterFrame(view, begin);
    };
    this.#cancel = afterFrame(view, begin);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#changes?.stop();
    this.#changes = null;
    this.#memory.clear();
    this.#asked++;
    this.#text = null;
    this.#found = null;
    this.#read = null;
    this.#roots = [];
  }

  /** Another kind of page, or another setting: everything is read again. */
  change(rules: ReadingRules): void {
    this.#rules = rules;
    this.#text = null;
    this.#changes?.all();
  }

  /**
   * Asks for recognition of the same text again: other packs, or a background that was stopped. At once, on hidden
   * pages too: a panel in a tab of its own hides the page that it is about.
   */
  again(): void {
    if (this.#read !== null) void this.#ask(this.#read);
  }

  #options(): { whole: boolean; kind: PageKind; memory: ReadingMemory; limit: number } {
    return { ...this.#rules, memory: this.#memory, limit: LIMIT };
  }

  /** Changes far from what is read, and those of the card's host, are none. */
  #concerns(target: Node): boolean {
    if (target.nodeType === 1 && (target as Element).tagName === 'DRAMATIS-CARD') return false;
    if (this.#roots.length === 0) return true;
    return (
      this.#roots.some((root) => root.contains(target) || target.contains(root) || !root.isConnected) ||
      target.getRootNode() !== this.#doc
    );
  }

  /**
   * Goes on at once, after whatever else is due: the first reading is what the reader waits for, and idle time comes
   * late on a page that is still being built.
   */
  #next(work: () => void): void {
    let wanted = true;
    this.#cancel = () => (wanted = false);
    const run = (): void => {
      if (wanted) work();
    };
    // Chromium and Firefox (142) have it; jsdom has not.
    const { scheduler } = globalThis as {
      readonly scheduler?: { postTask(work: () => void): Promise<void> };
    };
    if (scheduler === undefined) setTimeout(run, 0);
    else void scheduler.postTask(run);
  }

  #whenIdle(work: () => void): void {
    const view = this.#doc.defaultView;
    if (view === null) return;
    // Safari aside, all browsers have it; the time limit keeps busy pages from never being read.
    const handle = view.requestIdleCallback(work, { timeout: 500 });
    this.#cancel = () => view.cancelIdleCallback(handle);
  }

  #pass(collecting: Collecting): void {
    const start = performance.now();
    const read = collecting.slice(start + SLICE);
    const spent = performance.now() - start;
    this.#changes?.spend(spent);
    if (read === null) {
      const go = (): void => this.#pass(collecting);
      if (this.#read === null) this.#next(go);
      else this.#whenIdle(go);
      return;
    }
    this.#cancel = null;
    this.#roots = read.roots;
    if (this.#read === null) this.#duties.onText(read);
    this.#read = read;
    for (const shadow of read.shadows) this.#changes?.watch(shadow);
    if (read.page.text === this.#text && read.page.lang === this.#lang && this.#found !== null) {
      this.#duties.onRead(this.#found, read);
      return;
    }
    void this.#ask(read);
  }

  async #ask(read: Collected): Promise<void> {
    const turn = ++this.#asked;
    try {
      const found = read.page.text === '' ? NOTHING : await this.#duties.recognise(read.page);
      // The page was read again meanwhile, or Dramatis switched off.
      if (turn !== this.#asked) return;
      this.#text = read.page.text;
      this.#lang = read.page.lang;
      this.#found = found;
      this.#duties.onRead(found, read);
    } catch (error) {
      if (turn === this.#asked) this.#duties.onError(error);
    }
  }
}
