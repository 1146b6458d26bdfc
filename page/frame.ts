/** One frame of a page with Dramatis on: text, mentions, marks, card and walk, held together. */
import { findPassage } from '../core/facts/passage';
import type { Passage } from '../core/facts/passage';
import type { PageText, Settings } from '../core/types';
import type { CardText, FrameBriefs, FrameMentions } from '../platform/messages';
import { CardControl } from './card-control';
import type { CardContent } from './card-control';
import type { DrawCard } from './card-host';
import type { Collected } from './collect';
import { InView } from './in-view';
import { Mentions, sectionStarts } from './mentions';
import type { MarkRules } from './mentions';
import { Marks } from './marks';
import { NearViewport } from './near';
import type { PageKind } from './news';
import { mentionAt, Pointing } from './pointer';
import { Reading } from './reading';
import { Jumps } from './scroll';

export type { CardContent } from './card-control';

const NO_WORDS: CardText = { lang: 'en', of: {}, css: '' };

export interface FrameRules extends MarkRules {
  readonly settings: Settings;
  readonly kind: PageKind;
}

export interface FrameDuties {
  readonly recognise: (page: PageText) => Promise<FrameMentions>;
  /** What the cards say of what was found; null if it has to be found again first. */
  readonly briefs: (turn: string) => Promise<FrameBriefs | null>;
  readonly onError: (error: unknown) => void;
  readonly onRead: (found: FrameMentions) => void;
  /** While watched: which entities are on the screen now. */
  readonly onInView: (entities: string[]) => void;
  readonly openPanel: (entity: string) => void;
  readonly draw: DrawCard<CardContent>;
}

/** What the cards say of a turn; null while it is on its way. */
interface Told {
  readonly turn: string;
  facts: FrameBriefs | null;
}

export class Frame {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #marks: Marks;
  readonly #near: NearViewport;
  readonly #reading: Reading;
  readonly #duties: FrameDuties;
  readonly #jumps: Jumps;
  readonly #inView: InView;
  #rules: FrameRules;
  #read: Collected | null = null;
  #found: FrameMentions | null = null;
  #told: Told | null = null;
  #untold = 0;
  #mentions: Mentions | null = null;
  #lit: string | null = null;
  /** Made with the first mentions: a page without any has no listeners of ours. */
  #card: CardControl | null = null;
  readonly #pointing: Pointing;

  constructor(view: Window, rules: FrameRules, duties: FrameDuties) {
    this.#view = view;
    this.#doc = view.document;
    this.#rules = rules;
    this.#duties = duties;
    this.#jumps = new Jumps(view);
    this.#marks = new Marks(
      () => this.#mentions,
      () => this.#read?.map ?? null,
    );
    this.#inView = new InView(view, () => this.#marks.inView(view), duties.onInView);
    this.#near = new NearViewport(
      this.#doc,
      (mention) => this.#marks.rects(mention),
      (near) => {
        this.#marks.show(near);
        this.#inView.soon();
      },
    );
    this.#pointing = new Pointing({
      members: (holder) => this.#near.members(holder),
      rects: (mention) => this.#marks.rects(mention),
      exact: (x, y) => this.#exact(x, y),
    });
    this.#reading = new Reading(
      this.#doc,
      { whole: rules.settings.wholePage, kind: rules.kind },
      {
        onText: (read) => this.#near.expect(read.map),
        recognise: duties.recognise,
        onRead: (found, read) => {
          this.#found = found;
          this.#read = read;
          this.#settle();
          duties.onRead(found);
          if (this.#told?.turn !== found.turn && found.entities.length > 0) void this.#tell(found.turn);
        },
        onError: duties.onError,
      },
    );
  }

  start(): void {
    this.#reading.start();
  }

  /** Takes everything of ours off the page. */
  stop(): void {
    this.#card?.stop();
    this.#card = null;
    this.#reading.stop();
    this.#near.stop();
    this.#inView.watch(false);
    this.#marks.clear();
    this.#read = null;
    this.#found = null;
    this.#told = null;
    this.#mentions = null;
  }

  /** Other settings, or other hidden entities. */
  update(rules: FrameRules): void {
    const reread =
      rules.settings.wholePage !== this.#rules.settings.wholePage || rules.kind !== this.#rules.kind;
    // What the cards say comes from the background in the reader's language, and demonyms only if they are wanted.
    const { lang, demonyms } = this.#rules.settings;
    if (rules.settings.lang !== lang || rules.settings.demonyms !== demonyms) this.#reading.again();
    this.#rules = rules;
    this.#card?.setDelay(rules.settings);
    if (reread) this.#reading.change({ whole: rules.settings.wholePage, kind: rules.kind });
    this.#settle();
  }

  /** Recognise again. */
  refresh(): void {
    this.#reading.again();
  }

  /** Scrolls to the n-th mention of an entity, and marks it. */
  showMention(entity: string, index: number): { index: number; total: number } {
    const all = this.#mentions?.of(entity) ?? [];
    const at = Math.min(index, all.length - 1);
    const mention = all[at];
    if (mention === undefined) return { index: 0, total: 0 };
    this.#lit = null;
    this.#scrollTo(mention);
    this.#marks.light([mention]);
    return { index: at, total: all.length };
  }

  /** Lights up the mentions of an entity, or none. */
  light(entity: string | null): void {
    this.#lit = entity;
    this.#marks.light(entity === null ? [] : (this.#mentions?.of(entity) ?? []));
  }

  /** Back to where the reader was before the first jump; false if there was none. */
  goBack(): boolean {
    this.#marks.light([]);
    return this.#jumps.back();
  }

  /** Scrolls to the first of these passages that the page holds, and lights it up. */
  showPassage(passages: readonly Passage[]): boolean {
    const read = this.#read;
    if (read === null) return false;
    for (const passage of passages) {
      const found = findPassage(read.page.text, passage);
      const range = found === null ? null : read.map.range(found.start, found.end);
      if (range === null) continue;
      this.#lit = null;
      this.#jumps.to(range);
      this.#marks.lightRanges([range]);
      return true;
    }
    return false;
  }

  /** Says from now on (or no longer) which entities are on the screen. */
  watch(on: boolean): void {
    this.#inView.watch(on);
  }

  /** Starts the walk by keyboard; false if there is nothing to walk over. */
  walk(): boolean {
    return this.#card?.walk() ?? false;
  }

  /** Closes the card, if one is open. */
  close(): void {
    this.#card?.close();
  }

  pin(): void {
    this.#card?.pin();
  }

  /** The page may have cleared the registry of highlights. */
  check(): void {
    this.#marks.check();
  }

  /** Fetches what the cards say. Marks are there already; a pointer that rests on one meanwhile waits. */
  async #tell(turn: string): Promise<void> {
    const told: Told = (this.#told = { turn, facts: null });
    try {
      const facts = (told.facts = await this.#duties.briefs(turn));
      if (this.#told !== told) return;
      if (facts === null) {
        // The background was stopped between its two answers; more than once in a row it is not.
        if (this.#untold++ < 2) this.refresh();
        return;
      }
      this.#untold = 0;
      if (this.#mentions?.tell(facts.briefs) === false) this.#settle();
      this.#card?.told();
    } catch (error) {
      if (this.#told === told) this.#duties.onError(error);
    }
  }

  #settle(): void {
    if (this.#found === null || this.#read === null) return;
    const { page, map } = this.#read;
    const sections = this.#rules.settings.marks === 'first' ? sectionStarts(page.blocks) : [];
    const before = this.#mentions;
    const now = new Mentions(
      this.#found,
      this.#told?.turn === this.#found.turn ? (this.#told.facts?.briefs ?? null) : null,
      this.#rules,
      sections,
    );
    this.#mentions = now;
    this.#marks.forget();
    this.#pointing.forget();
    // Names may have come in between: the n-th mention of an entity is the n-th still.
    this.#card?.renumber((i) => {
      const id = before?.entity(i)?.id ?? '';
      return now.of(id)[before?.of(id).indexOf(i) ?? -1] ?? null;
    });
    if (now.length > 0) this.#card ??= this.#makeCard();
    this.#near.follow(now, map);
    if (this.#lit !== null) this.light(this.#lit);
  }

  #hit(x: number, y: number, target: Element | null): ReturnType<typeof mentionAt> {
    if (target !== null) return this.#pointing.at(x, y, target);
    this.#pointing.forget();
    return this.#exact(x, y);
  }

  #exact(x: number, y: number): ReturnType<typeof mentionAt> {
    if (this.#mentions === null || this.#read === null) return null;
    return mentionAt(this.#doc, x, y, this.#mentions, this.#read.map, this.#read.shadows);
  }

  #firstInView(): number {
    const total = this.#mentions?.length ?? 0;
    for (let i = 0; i < total; i++) {
      const block = this.#read?.map.holder(this.#read.map.blockAt(this.#mentions?.starts[i] ?? 0));
      if (block === null || block === undefined || block.getBoundingClientRect().bottom < 0) continue;
      const rect = this.#marks.rects(i)[0];
      if (rect !== undefined && rect.top >= 0) return i;
    }
    return 0;
  }

  #scrollTo(mention: number): void {
    const range = this.#marks.range(mention);
    if (range !== null) this.#jumps.to(range);
  }

  #makeCard(): CardControl {
    const { openPanel, draw } = this.#duties;
    const card = new CardControl(this.#view, {
      mentions: () => this.#mentions,
      words: () => this.#told?.facts?.words ?? NO_WORDS,
      hit: (x, y, target) => this.#hit(x, y, target),
      rects: (mention) => this.#marks.rects(mention),
      first: () => this.#firstInView(),
      scrollTo: (mention) => this.#scrollTo(mention),
      light: (mention) => this.#marks.light(mention === null ? [] : [mention]),
      openPanel,
      draw,
    });
    card.setDelay(this.#rules.settings);
    card.start();
    return card;
  }
}
