/**
 * The life of one document that may be read: does the reader want Dramatis here, and what changes under way. Everything
 * that comes and goes with it is taken down without a trace in the page.
 */
import type { CardActions } from '../../components/card/card';
import { isPaused } from '../../core/pause';
import type { PageStatus } from '../../core/types';
import { Frame } from '../../page/frame';
import type { CardContent, FrameRules } from '../../page/frame';
import type { PageKind } from '../../page/news';
import type { FrameState } from '../../platform/messages';
import { isOrphan } from '../../platform/orphan';
import { answerPage, askBackground, RpcError } from '../../platform/page-rpc';
import { drawer } from './draw';
import { wishesFor } from './wish';
import type { Wish, Wishes } from './wish';

/** How often a page that is on looks whether the extension behind it is still there, ms. */
const PULSE = 2000;

/** Timers may be a little early, ms; and how far ahead they can be set (HTML: a signed 32-bit number). */
const SLACK = 50;
const LONGEST = 2 ** 31 - 1;

/** `crypto.randomUUID` is for secure contexts only, and many news sites are read over http. */
const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

export class Life {
  #id: string | null = null;
  readonly #isTop = window === window.top;
  #kind: PageKind;
  #wish: Wish | null = null;
  #wishes: Wishes | null = null;
  #host: string | null = null;
  #frame: Frame | null = null;
  #status: PageStatus = 'not-article';
  #told: PageStatus | null = null;
  #error: string | null = null;
  #ends: (() => void)[] = [];
  #pulse: ReturnType<typeof setInterval> | undefined;
  #resume: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #watched = false;
  /** The reader wants this page read although it is no article; until it is left. */
  #forced = false;

  /** A random id of this document, made when it is first needed. */
  get #doc(): string {
    return (this.#id ??= randomId());
  }

  constructor(kind: PageKind) {
    this.#kind = kind;
  }

  /** Does the reader want this site's pages read whatever they are? */
  static async isAlways(): Promise<boolean> {
    return (await wishesFor(location.hostname).read()).mode === 'always';
  }

  /** From here on everything follows from events. Resolves when the page answers; never fails. */
  begin(): Promise<void> {
    // One object and no AbortController: each interface of the platform that is touched first costs its making.
    window.addEventListener('pageshow', this);
    window.addEventListener('pagehide', this);
    const settled = this.#settleIn();
    this.#guard(settled);
    return settled.catch(() => undefined);
  }

  /** A page of scripts has moved on, or has only now been filled. */
  turn(kind: PageKind): void {
    this.#kind = kind;
    this.#follow();
  }

  /** The page comes and goes. */
  handleEvent(event: PageTransitionEvent): void {
    if (event.type === 'pagehide') this.#frame?.close();
    else if (event.persisted) this.#back();
  }

  async #settleIn(): Promise<void> {
    this.#host = await this.#site();
    const wishes = wishesFor(this.#host ?? '');
    this.#wishes = wishes;
    const wish = await wishes.read();
    if (this.#ended) return;
    this.#wish = wish;
    this.#listen(wishes);
    this.#follow();
  }

  /** The site is the tab's, for its frames too. */
  async #site(): Promise<string | null> {
    if (this.#isTop) return location.hostname;
    const above = (location as Partial<Location>).ancestorOrigins;
    const top = above === undefined ? null : URL.parse(above[above.length - 1] ?? '');
    return top?.hostname ?? (await askBackground('frame/site', {})).host;
  }

  #listen(wishes: Wishes): void {
    this.#ends.push(
      wishes.watch((wish) => {
        this.#wish = wish;
        this.#follow();
      }),
      answerPage({
        'page/state': () => this.#state(),
        'mention/show': ({ entity, index }) =>
          this.#frame?.showMention(entity, index) ?? { index: 0, total: 0 },
        'mention/light': ({ entity }) => {
          this.#frame?.light(entity);
          return null;
        },
        'mention/back': () => ({ back: this.#frame?.goBack() ?? false }),
        'passage/show': ({ passages }) => ({ shown: this.#frame?.showPassage(passages) ?? false }),
        'page/force': () => {
          this.#forced = true;
          this.#follow();
          return null;
        },
        'page/watch': ({ on }) => {
          this.#watched = on;
          this.#frame?.watch(on);
          return null;
        },
        'page/refresh': () => {
          this.#frame?.refresh();
          return null;
        },
        'walk/start': () => ({ started: this.#frame?.walk() ?? false }),
      }),
    );
  }

  #state(): FrameState {
    return {
      doc: this.#doc,
      status: this.#status,
      error: this.#error,
      title: document.title,
    };
  }

  /** Brings the page in line with what the reader wants. */
  #follow(): void {
    const wish = this.#wish;
    if (wish === null || this.#ended) return;
    clearTimeout(this.#resume);
    const paused = isPaused(wish.settings.pausedUntil, Date.now());
    if (paused && Number.isFinite(wish.settings.pausedUntil)) {
      const rest = (wish.settings.pausedUntil ?? 0) - Date.now();
      this.#resume = setTimeout(() => this.#follow(), Math.min(rest + SLACK, LONGEST));
    }
    if (paused || wish.mode === 'never') this.#off('off');
    else if (wish.mode === 'automatic' && this.#kind === 'other' && !this.#forced) this.#off('not-article');
    else this.#on(wish);
  }

  #on(wish: Wish): void {
    const rules: FrameRules = { settings: wish.settings, hidden: wish.hidden, kind: this.#kind };
    if (this.#frame !== null) {
      this.#frame.update(rules);
      return;
    }
    this.#status = 'on';
    this.#error = null;
    // Wakes a stopped worker while the page is being read.
    this.#tell('on');
    this.#frame = new Frame(window, rules, {
      recognise: (page) =>
        askBackground('page/recognise', { doc: this.#doc, page: { ...page, blocks: [...page.blocks] } }),
      briefs: (turn) => askBackground('page/briefs', { turn }),
      onRead: () => {
        this.#status = 'on';
        this.#error = null;
      },
      onError: (error) => this.#failed(error),
      onInView: (entities) => this.#guard(askBackground('page/inview', { doc: this.#doc, entities })),
      openPanel: (entity) => this.#openPanel(entity),
      draw: drawer((content) => this.#actions(content)),
    });
    this.#frame.start();
    if (this.#watched) this.#frame.watch(true);
    this.#pulse = setInterval(() => {
      if (this.isAlive()) this.#frame?.check();
    }, PULSE);
  }

  #off(status: 'off' | 'not-article'): void {
    const was = this.#frame !== null;
    this.#status = status;
    clearInterval(this.#pulse);
    this.#frame?.stop();
    this.#frame = null;
    // A page that was never on has nothing to take back: no message for it.
    if (was) this.#tell(status);
  }

  #actions(content: CardContent): {
    open: (entity: string) => void;
    pin: () => void;
    close: () => void;
    hide: (() => void) | null;
    map: CardActions['map'];
  } {
    const host = this.#host;
    return {
      open: (entity) => this.#openPanel(entity),
      pin: () => this.#frame?.pin(),
      close: () => this.#frame?.close(),
      map: (width, height) =>
        askBackground('map/get', { tabId: 0, entity: content.brief.id, width, height, idPrefix: 'card' }),
      hide:
        host === null || host === ''
          ? null
          : () => {
              this.#frame?.close();
              this.#guard(askBackground('site/hide', { host, entity: content.brief.id }));
            },
    };
  }

  #openPanel(entity: string): void {
    this.#guard(askBackground('panel/open', { entity }));
  }

  #failed(error: unknown): void {
    if (!this.isAlive()) return;
    this.#status = 'error';
    this.#error = error instanceof Error ? error.message : String(error);
    this.#tell('error');
  }

  #tell(status: PageStatus): void {
    if (status === this.#told) return;
    this.#told = status;
    this.#guard(askBackground('page/status', { doc: this.#doc, status }));
  }

  /** Failures of the way to the background end here: either the extension is gone, or it will be asked again. */
  #guard(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (this.isAlive() && !(error instanceof RpcError)) this.#error = String(error);
    });
  }

  /** False, and everything taken down, if the extension was updated, reloaded or switched off under the page. */
  isAlive(): boolean {
    if (this.#ended) return false;
    if (!isOrphan()) return true;
    this.end();
    return false;
  }

  /** Back from the back/forward cache: settings may have changed, and the background has forgotten the page. */
  #back(): void {
    if (!this.isAlive() || this.#wishes === null) return;
    this.#told = null;
    this.#guard(
      this.#wishes.read().then((wish) => {
        this.#wish = wish;
        this.#follow();
        if (this.#frame !== null) {
          this.#tell('on');
          this.#frame.refresh();
        }
      }),
    );
  }

  /** Takes everything away; for good. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#pulse);
    clearTimeout(this.#resume);
    this.#frame?.stop();
    this.#frame = null;
    for (const type of ['pageshow', 'pagehide']) window.removeEventListener(type, this);
    for (const end of this.#ends) {
      try {
        end();
      } catch {
        // Listeners of an extension that is gone can't be removed, and hear nothing.
      }
    }
  }
}
