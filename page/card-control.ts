/** The card of one frame: from what the pointer, the finger or the keyboard is on, to what is shown beside it. */
import type { Brief, Settings } from '../core/types';
import type { CardText } from '../platform/messages';
import { CardHost } from './card-host';
import type { DrawCard } from './card-host';
import { shownMention, TIMING } from './card-state';
import type { CardState } from './card-state';
import { Hover } from './hover';
import type { Mentions } from './mentions';
import type { Hit } from './pointer';
import { isInView } from './scroll';
import { Walk } from './walk';

/** What a card is drawn from; the entry point adds words and actions. */
export interface CardContent {
  readonly brief: Brief;
  readonly standsFor: Brief | null;
  readonly mode: 'hover' | 'pinned' | 'touch' | 'keys';
  readonly step: { readonly at: number; readonly total: number } | null;
  readonly words: CardText;
}

export interface CardDuties {
  readonly mentions: () => Mentions | null;
  readonly words: () => CardText;
  readonly hit: (x: number, y: number, target: Element | null) => Hit | null;
  /** Boxes of a mention, one a line; none if its text is gone. */
  readonly rects: (mention: number) => readonly DOMRect[];
  /** The first mention in view, or 0. */
  readonly first: () => number;
  readonly scrollTo: (mention: number) => void;
  /** Lights up one mention, or none. */
  readonly light: (mention: number | null) => void;
  readonly openPanel: (entity: string) => void;
  readonly draw: DrawCard<CardContent>;
}

type Point = { readonly x: number; readonly y: number } | null;

export class CardControl {
  readonly #view: Window;
  readonly #duties: CardDuties;
  readonly #hover: Hover;
  readonly #card: CardHost<CardContent>;
  readonly #walk: Walk;
  /** Where the pointer was when the card changed last. */
  #point: Point = null;
  #content: { readonly key: string; readonly content: CardContent } | null = null;

  constructor(view: Window, duties: CardDuties) {
    this.#view = view;
    this.#duties = duties;
    this.#card = new CardHost(
      view.document,
      () => duties.words().css,
      duties.draw,
      () => this.close(),
    );
    this.#hover = new Hover(view, {
      hit: duties.hit,
      cardBox: () => this.#card.box,
      isCard: (event) => this.#card.element !== null && event.target === this.#card.element,
      onState: (now, before, point) => {
        this.#point = point;
        this.#show(now, before, point);
      },
      onKey: (event) => this.#walk.key(event),
      onMoved: () => this.#follow(),
    });
    this.#walk = new Walk(view, {
      total: () => duties.mentions()?.length ?? 0,
      first: duties.first,
      at: () => this.shown ?? 0,
      go: (mention) => {
        duties.scrollTo(mention);
        this.#hover.send({ type: 'walk', mention });
      },
      onButton: () => this.#card.root?.activeElement?.tagName === 'BUTTON',
      enter: () => {
        const entity = duties.mentions()?.entity(this.shown ?? -1);
        if (entity !== undefined) duties.openPanel(entity.id);
      },
    });
  }

  start(): void {
    this.#hover.start();
  }

  stop(): void {
    this.#hover.stop();
    this.#card.remove();
  }

  /** The mention whose card is seen, or null. */
  get shown(): number | null {
    return shownMention(this.#hover.state);
  }

  setDelay(settings: Pick<Settings, 'delay'>): void {
    const delay = Math.max(0, settings.delay);
    this.#hover.timing = { ...TIMING, delay, prepare: Math.min(TIMING.prepare, delay) };
  }

  /** What the cards say has come: one that waited for it is shown now. */
  told(): void {
    this.#show(this.#hover.state, this.#hover.state, this.#point);
  }

  /** The mentions have been made anew: a card goes on at what is the same mention, or goes. */
  renumber(of: (mention: number) => number | null): void {
    this.#hover.send({ type: 'renumber', of });
  }

  /** Starts the walk by keyboard; false if there is nothing to walk over. */
  walk(): boolean {
    return this.#walk.start();
  }

  close(): void {
    this.#hover.send({ type: 'close' });
  }

  pin(): void {
    this.#hover.send({ type: 'pin' });
  }

  #show(now: CardState, before: CardState, point: Point): void {
    if (before.is === 'pinned' && before.by === 'keys' && !(now.is === 'pinned' && now.by === 'keys')) {
      this.#walk.end(now.is === 'hidden');
      this.#duties.light(null);
    }
    if (now.is === 'hidden' || (now.is === 'ghost' && !now.prepared)) {
      this.#card.hide();
      this.#content = null;
      return;
    }
    const mentions = this.#duties.mentions();
    const rects = this.#duties.rects(now.mention);
    if (mentions?.entity(now.mention) === undefined || rects.length === 0) {
      this.close();
      return;
    }
    const brief = mentions.brief(now.mention);
    // Not told yet: `told` goes on from here.
    if (brief === null) return;
    const keys = now.is === 'pinned' && now.by === 'keys';
    const mode = now.is === 'touch' ? 'touch' : keys ? 'keys' : now.is === 'pinned' ? 'pinned' : 'hover';
    const key = `${now.mention}/${mode}`;
    if (this.#content?.key !== key) {
      const content: CardContent = {
        brief,
        standsFor: mentions.standsFor(now.mention),
        mode,
        step: keys ? { at: now.mention + 1, total: mentions.length } : null,
        words: this.#duties.words(),
      };
      this.#content = { key, content };
    }
    const how = now.is === 'ghost' ? 'ghost' : now.is === 'touch' && this.#card.narrow ? 'sheet' : 'seen';
    this.#card.show(this.#content.content, { how, rects, point: keys ? null : point });
    if (keys) {
      this.#duties.light(now.mention);
      this.#card.focus();
    }
  }

  /** The page moved under an open card. */
  #follow(): void {
    const shown = this.shown;
    if (shown === null || this.#hover.state.is === 'touch') return;
    const rects = this.#duties.rects(shown);
    if (rects.length === 0 || !isInView(this.#view, rects)) {
      if (this.#hover.state.is === 'hover') this.close();
      return;
    }
    this.#card.place(rects);
  }
}
