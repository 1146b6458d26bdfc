/** What the receivers of `messages.ts` answer: types only, since a reply comes from our own code. */
import type { SourceData } from '../core/facts/story';
import type { Dossier } from '../core/facts/types';
import type { MapDrawing } from '../core/map/types';
import type { Brief, EntityKind, FactView, LangText, MarkKind, PageStatus, SiteMode } from '../core/types';

export type { Dossier, FactView, Brief };

/** Mentions in text order, which do not overlap: one value each in every column, because a page may have thousands. */
export interface MentionColumns {
  /** UTF-16 offsets; ends are exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whose they are: indexes into `entities`. */
  readonly of: readonly number[];
  /** What metonyms stand for: indexes into `entities`; -1: for themselves. */
  readonly stands: readonly number[];
  readonly entities: readonly NamedEntity[];
}

/** Answer to `page/recognise`. */
export interface FrameMentions extends MentionColumns {
  /** What to ask `page/briefs` for. */
  readonly turn: string;
}

/** What a mark needs to know of an entity. */
export interface NamedEntity {
  readonly id: string;
  readonly mark: MarkKind;
  /** Known from the reader's own packs only. */
  readonly own: boolean;
}

/** Answer to `page/briefs`. */
export interface FrameBriefs {
  /** One an entity of `FrameMentions`; null where no pack tells of it any more. */
  readonly briefs: readonly (Brief | null)[];
  /** What the card says and how it looks: sent along, so that pages without a card carry neither. */
  readonly words: CardText;
}

/** The card's own words in the reader's language, by key, and its style sheet. */
export interface CardText {
  readonly lang: 'en' | 'fr';
  readonly of: Readonly<Record<string, string>>;
  readonly css: string;
}

/** One row of the cast, as panel and popup show it. */
export interface CastRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly mark: MarkKind;
  readonly name: LangText;
  /** The name in the reader's own language, where the page writes it in another script. */
  readonly alias?: LangText;
  readonly line: LangText;
  readonly count: number;
  /** Where on the page it is named: 0 (top) to 1 (end), in order. */
  readonly presence: readonly number[];
}

export interface TabPage {
  readonly tabId: number;
  /** `withheld`: the browser or the reader keeps Dramatis from this site; `impossible`: no extension may run there. */
  readonly access: 'ok' | 'withheld' | 'impossible' | 'not-started';
  /** Origin pattern to ask for when access is withheld. */
  readonly origin: string | null;
  /** Host name for the site switch, or null. */
  readonly host: string | null;
  readonly mode: SiteMode;
  readonly status: PageStatus;
  readonly error: string | null;
  readonly title: string | null;
  readonly lang: string | null;
  readonly published: string | null;
  readonly story: LangText | null;
  readonly cast: readonly CastRow[];
  readonly store: StoreState;
  /** On, and its text is with the background still: nothing can be said of its cast yet. */
  readonly reading?: boolean;
  /** True in a private window. */
  readonly incognito?: boolean;
  /** Random id of the top frame's document: a view forgets its place when it changes. */
  readonly doc?: string | null;
  /** "as of October 2020, 3 years before this page": how old the story's facts are, in the reader's language. */
  readonly storyAsOf?: string | null;
  /** The same for what the world pack knows, where the page belongs to no story. */
  readonly factsAsOf?: string | null;
  /** Sources whose text is the open page: their evidence can be shown in it. */
  readonly sources?: readonly { readonly pack: string; readonly source: string }[];
}

/** A drawn map, with the names of the places in it for the list beside it, in the reader's language. */
export interface MapView extends Omit<MapDrawing, 'places'> {
  readonly places: readonly { readonly id: string; readonly labelled: boolean; readonly name: LangText }[];
}

/** A source as the views list it; `facts`: how many of the facts asked for rest on it. */
export interface SourceView extends SourceData {
  /** It is the open page. */
  readonly here: boolean;
}

/** What timeline and source list show for a tab. */
export interface StoryView {
  /** Id of the story pack, or null where the page belongs to no story (then facts are those of its cast). */
  readonly pack: string | null;
  readonly title: LangText | null;
  readonly asOf: string | null;
  /** Events and statements, each once, by date. */
  readonly facts: readonly FactView[];
  readonly sources: readonly SourceView[];
}

/** What became of an imported pack. */
export interface PackImported {
  readonly id: string;
  readonly title: LangText;
  readonly revision: string;
  readonly entities: number;
  /** Revision that it replaced, or null. */
  readonly replaced: string | null;
}

/**
 * What is wrong with the store. `refused`: the browser gives no database; `newer`: the database is of a later Dramatis,
 * and is left alone; `blocked`: another copy of Dramatis holds it; `full`: no room on the disk; `broken`: it could not
 * be repaired; `bundle`: a pack that ships with Dramatis can't be read; `lost`: the browser deleted the database, and
 * the reader's own packs with it.
 */
export type StoreTrouble = 'refused' | 'newer' | 'blocked' | 'full' | 'broken' | 'bundle' | 'lost';

/** State of the fact store. `memory`: IndexedDB is refused, everything works until the worker stops. */
export interface StoreState {
  readonly status: 'ready' | 'preparing' | 'memory' | 'failed';
  /** 0 to 1 while preparing. */
  readonly progress: number;
  /** In English, for logs and where a view has no words for `trouble`. */
  readonly message: string | null;
  /** What is wrong, for the views' own words; absent if nothing is. */
  readonly trouble?: StoreTrouble;
  /** For `lost`: titles of the reader's own packs that are gone. */
  readonly lost?: readonly string[];
  readonly packs: readonly PackInfo[];
}

export interface PackInfo {
  readonly id: string;
  readonly revision: string;
  readonly kind: 'story' | 'world';
  readonly title: LangText;
  readonly license: string;
  readonly own: boolean;
  readonly enabled: boolean;
  readonly entities: number;
  readonly statements: number;
  readonly events: number;
  /** Size of the pack as JSON, bytes. */
  readonly bytes: number;
}

/** Answer of a content script to `page/state`. */
export interface FrameState {
  readonly doc: string;
  readonly status: PageStatus;
  readonly error: string | null;
  readonly title: string;
}

export interface BackgroundReplies {
  'page/recognise': FrameMentions;
  /** Null: the worker was stopped since, and has to be asked for the names again. */
  'page/briefs': FrameBriefs | null;
  'page/status': null;
  'frame/site': { readonly host: string | null };
  'site/hide': null;
  'panel/open': { readonly how: 'panel' | 'following' | 'tab' };
  'tab/get': TabPage;
  'facts/get': Dossier | null;
  'facts/search': readonly CastRow[];
  'mention/show': { readonly index: number; readonly total: number };
  'mention/light': null;
  'panel/aim': null;
  'panel/hello': { readonly entity: string | null; readonly query: string | null };
  'store/get': StoreState;
  'store/dismiss': null;
  'tab/inject': null;
  'tab/force': null;
  'tab/watch': null;
  'page/inview': null;
  'mention/back': { readonly back: boolean };
  'map/get': MapView | null;
  'story/get': StoryView;
  'evidence/show': { readonly shown: boolean };
  'pack/import': PackImported;
  'import/cancel': null;
  'pack/enable': null;
  'pack/remove': null;
  'pack/export': { readonly json: string; readonly filename: string };
  'pack/sources': readonly SourceView[];
  'data/export': { readonly json: string; readonly filename: string };
  'data/import': { readonly packs: number; readonly rules: number; readonly refused: readonly string[] };
  'data/erase': null;
}
export interface PageReplies {
  'page/state': FrameState;
  'mention/show': { readonly index: number; readonly total: number };
  'mention/light': null;
  'page/refresh': null;
  'walk/start': { readonly started: boolean };
  'page/force': null;
  'page/watch': null;
  'mention/back': { readonly back: boolean };
  'passage/show': { readonly shown: boolean };
}
