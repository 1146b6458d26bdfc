/**
 * Watches a document for what reading it again would find changed, and says when a pass may be made: at most one in
 * 250 ms, and over time no more than one per cent of a core, however much the page changes.
 */

/** Between two passes, ms. */
const PACE = 250;
/** Share of a core that reading again may take over time. */
const SHARE = 0.01;
/** What may be spent at once after quiet, ms: some passes over a long page, so that navigation is answered at once. */
const SAVINGS = 120;
/** More changed nodes than this: everything is read again, instead of keeping hold of nodes that may be gone. */
const MAX_CHANGED = 1500;

/** A purse of main-thread time: filled by the clock, emptied by work. */
export class Budget {
  #credit = SAVINGS;
  #last: number;

  constructor(now: number) {
    this.#last = now;
  }

  #fill(now: number): void {
    this.#credit = Math.min(SAVINGS, this.#credit + (now - this.#last) * SHARE);
    this.#last = now;
  }
  /** Work was done, ms. */
  spend(ms: number, now: number): void {
    this.#fill(now);
    this.#credit -= ms;
  }
  /** How long until there is credit again, ms. */
  wait(now: number): number {
    this.#fill(now);
    return this.#credit > 0 ? 0 : -this.#credit / SHARE;
  }
}

/** Attributes that change what is read. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'lang', 'open', 'contenteditable', 'class', 'style'];

export interface ChangeRules {
  /** False for changes that can't matter, such as those of our own host. */
  readonly concerns: (target: Node) => boolean;
  /** Time to read again; `changed` is null where everything may have changed. */
  readonly onChange: (changed: ReadonlySet<Node> | null) => void;
}

/** Collects changes and calls for a pass when its time has come. */
export class Changes {
  readonly #doc: Document;
  readonly #rules: ChangeRules;
  readonly #observer: MutationObserver;
  readonly #budget: Budget;
  #changed: Set<Node> | null = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastPass = -Infinity;
  #watched = new WeakSet<Node>();
  #stopped = false;

  constructor(doc: Document, rules: ChangeRules) {
    this.#doc = doc;
    this.#rules = rules;
    this.#budget = new Budget(performance.now());
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.watch(doc);
  }

  /** Watches a document or an open shadow root. */
  watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  #note(records: readonly MutationRecord[]): void {
    const start = performance.now();
    let any = false;
    let last: Node | null = null;
    for (const record of records) {
      if (record.target === last) continue;
      last = record.target;
      if (this.#changed?.has(last) === true || !this.#rules.concerns(last)) continue;
      any = true;
      this.#changed?.add(last);
    }
    if (this.#changed !== null && this.#changed.size > MAX_CHANGED) this.#changed = null;
    this.#budget.spend(performance.now() - start, performance.now());
    if (any || this.#changed === null) this.#schedule();
  }

  /** Everything may have changed: read again when there is time. */
  all(): void {
    this.#changed = null;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#stopped) return;
    const now = performance.now();
    const wait = Math.max(this.#lastPass + PACE - now, this.#budget.wait(now), 0);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Nobody looks: a hidden page is read when it is shown again.
      if (this.#doc.visibilityState === 'hidden' && this.#lastPass > 0) {
        this.#doc.addEventListener('visibilitychange', () => this.#schedule(), { once: true });
        return;
      }
      this.#lastPass = performance.now();
      const changed = this.#changed;
      this.#changed = new Set();
      this.#rules.onChange(changed);
    }, wait);
  }

  /** Work was done on behalf of changes, ms. */
  spend(ms: number): void {
    this.#budget.spend(ms, performance.now());
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
    this.#changed = new Set();
  }
}
