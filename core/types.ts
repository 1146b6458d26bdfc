/**
 * The words that every room shares: what a page's text is, what a mention is, what a card needs.
 * Types only: importing this file costs nothing at run time.
 */

/** Text in a known language: `lang` is a BCP 47 tag, so that a view can set the `lang` attribute. */
export interface LangText {
  readonly v: string;
  readonly lang: string;
}

export type EntityKind = 'person' | 'organization' | 'people' | 'country' | 'region' | 'city' | 'area';

/** Which of the two marks an entity gets. A country is both actor and place, and marked as an actor. */
export type MarkKind = 'actor' | 'place';

/** How a mention was found. `page`: introduced by the page itself. */
export type MentionBy = 'name' | 'family' | 'role' | 'demonym' | 'metonym' | 'page';

/** What part of the page a block is. Resolution and prominence weigh `title` and `lead` more. */
export type BlockRole = 'title' | 'heading' | 'lead' | 'text' | 'caption' | 'list' | 'aside';

/** A stretch of `PageText.text` that the page shows as one block. UTF-16 offsets, end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
  /** BCP 47 tag, where the block declares another language than the page. */
  readonly lang?: string;
}

/** The readable text of one frame, in reading order. Blocks are separated by exactly one `\n`. */
export interface PageText {
  readonly text: string;
  /** Sorted by `start`, not overlapping. */
  readonly blocks: readonly Block[];
  /** What the document declares (BCP 47), or null; recognition checks it against the text. */
  readonly lang: string | null;
  /** Publication date (EDTF, at best a day), or null. */
  readonly published: string | null;
  /** Title of the document or article, or null. It need not be part of `text`. */
  readonly title: string | null;
}

/** A stretch of page text that names an entity. UTF-16 offsets into `PageText.text`, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Entity id. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly by: MentionBy;
  /** 0 to 1: an order of how plainly the text says it, set by hand; no probability. */
  readonly confidence: number;
  /** For `by: "metonym"`: id of the entity that the place stands for, where a pack names it. */
  readonly standsFor?: string;
}

/** One entity of a page's cast. */
export interface CastEntry {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly count: number;
  /** Above 0; higher is more prominent on this page. */
  readonly prominence: number;
}

/** All that recognition says of one text. */
export interface Recognition {
  /** BCP 47 primary language, `und` if unknown. */
  readonly lang: string;
  readonly published: string | null;
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Most prominent first. */
  readonly cast: readonly CastEntry[];
  /** Id of the story pack that the page belongs to, or null. */
  readonly story: string | null;
}

export type FactKind = 'role' | 'event' | 'statement' | 'figure';

export type Stance =
  'says' | 'claims' | 'denies' | 'demands' | 'accuses' | 'promises' | 'regrets' | 'praises' | 'criticises';

/** Where a fact comes from, ready to be shown. */
export interface SourceRef {
  /** Pack id and source id within it. */
  readonly pack: string;
  readonly source: string;
  readonly title: LangText;
  readonly url: string | null;
  /** Paragraph (from 1), or null for datasets. */
  readonly paragraph: number | null;
  /** Evidence ids within the pack. */
  readonly ev: readonly string[];
  /** Every piece of evidence, the one above first, one a passage. */
  readonly pieces: readonly EvidencePiece[];
}

/** A passage that a fact rests on. */
export interface EvidencePiece {
  /** Id within the pack. */
  readonly ev: string;
  readonly source: string;
  readonly title: LangText;
  readonly url: string | null;
  readonly paragraph: number | null;
}

/** A fact as a view shows it: localised, dated, attributed. */
export interface FactView {
  readonly id: string;
  readonly kind: FactKind;
  readonly text: LangText;
  /** EDTF, for sorting and scale. */
  readonly edtf: string | null;
  /** The date in words of the reader's language, or null. */
  readonly date: string | null;
  /** How the date was got (pack's `basis`), or null. */
  readonly basis: string | null;
  /** Who said it, for statements and asserted events. */
  readonly speaker: { readonly id: string; readonly name: LangText } | null;
  readonly stance: Stance | null;
  /** Through which outlet. */
  readonly via: { readonly id: string; readonly name: LangText } | null;
  /** Entities that the fact is addressed to or about. */
  readonly to: readonly { readonly id: string; readonly name: LangText }[];
  readonly about: readonly { readonly id: string; readonly name: LangText }[];
  /** "as of October 2020" in the reader's language, where the fact may have changed since. */
  readonly asOf: string | null;
  readonly source: SourceRef | null;
}

/** The little that a hover card needs of an entity, sent along with the mentions. */
export interface Brief {
  readonly id: string;
  readonly kind: EntityKind;
  readonly mark: MarkKind;
  /** True for entities known only from the reader's own packs: marked only if the reader allows it. */
  readonly own: boolean;
  /** In the page's language where known. */
  readonly name: LangText;
  /** In the reader's language, where it differs from `name`. */
  readonly alias: LangText | null;
  /** Who or what it is, in one line. */
  readonly line: LangText;
  /** "as of October 2020" and how long before the page's date that is, in the reader's language. */
  readonly asOf: string | null;
  /** What is disputed about the name or the area, and by whom. */
  readonly disputed: LangText | null;
  /** The most telling facts, at most three. */
  readonly facts: readonly FactView[];
}

/** Where the reader wants Dramatis: on news pages, everywhere on the site, nowhere on it. */
export type SiteMode = 'automatic' | 'always' | 'never';

/** The state of one frame. */
export type PageStatus =
  /** Marked, or being marked. */
  | 'on'
  /** The site is set to never, or everything is paused. */
  | 'off'
  /** Automatic, and the page is no article, news front page or live page. */
  | 'not-article'
  /** On, but recognition failed; `page/state` carries the reason. */
  | 'error';

/** What the reader can set. Only what differs from the default is stored. */
export interface Settings {
  /** Language of the interface and of facts; `auto`: the browser's. */
  readonly lang: 'auto' | 'en' | 'fr';
  readonly marks: 'every' | 'first';
  /** Mark demonyms ("Armenian"), too. */
  readonly demonyms: boolean;
  /** Read the whole page, not the article only. */
  readonly wholePage: boolean;
  /** Mark entities that only the reader's own packs know (the page can see what is marked). */
  readonly ownMarks: boolean;
  /** Which kinds are marked. */
  readonly kinds: { readonly actor: boolean; readonly place: boolean };
  /** Rest of the pointer before a card shows, ms. */
  readonly delay: number;
  /** Everything is paused until then (ms since the epoch); null: not paused; Infinity is stored as -1. */
  readonly pausedUntil: number | null;
}
