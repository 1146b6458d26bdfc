/**
 * The one contract for every message between the page, the background and the views.
 * Each request has a valibot schema, checked where it arrives; each reply has a type.
 * Three receivers: the background, the content script of a frame, and the views (panel, popup, options).
 * What they answer is in `replies.ts`, and can be imported from here too.
 */
import * as v from 'valibot';

export type * from './replies';

/** Longest page text that is taken, UTF-16 units. */
export const MAX_TEXT = 4_194_304;

const Id = v.pipe(v.string(), v.maxLength(200));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const TabId = v.pipe(v.number(), v.integer());
const Short = v.pipe(v.string(), v.maxLength(2000));

const BlockSchema = v.object({
  start: Index,
  end: Index,
  role: v.picklist(['title', 'heading', 'lead', 'text', 'caption', 'list', 'aside']),
  lang: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});
export const PageTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  blocks: v.pipe(v.array(BlockSchema), v.maxLength(200_000)),
  lang: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  published: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  title: v.nullable(Short),
});

/** Requests that the background answers. */
export const backgroundRequests = {
  /** From a content script: find the names in this text. `doc` is a random id of the document. */
  'page/recognise': v.object({ doc: Id, page: PageTextSchema }),
  /** From a content script: what the cards say of the names that were found, by the answer's `turn`. */
  'page/briefs': v.object({ turn: Id }),
  /** From a content script: this frame is now off, not an article, or gone. */
  'page/status': v.object({
    doc: Id,
    status: v.picklist(['on', 'off', 'not-article', 'error']),
  }),
  /** From a content script in a frame: of which site is the tab (for the site switch)? */
  'frame/site': v.object({}),
  /** From the card: not this entity on this site. The background is the one writer of these lists, for all pages. */
  'site/hide': v.object({ host: v.pipe(v.string(), v.maxLength(260)), entity: Id }),
  /** From the card: open the panel, at an entity if given. */
  'panel/open': v.object({ entity: v.nullable(Id) }),
  /** From a view: the page in that tab. */
  'tab/get': v.object({ tabId: TabId }),
  /**
   * From a view: all that is known of an entity. `tabId`: whose page it is told for, as part of that page's story, or null;
   * `published`: date of the page, to say how old facts are.
   */
  'facts/get': v.object({
    tabId: v.nullable(TabId),
    entity: Id,
    pageLang: v.nullable(v.string()),
    published: v.nullable(v.string()),
  }),
  /** From a view: entities by name, over everything known. */
  'facts/search': v.object({ query: Short }),
  /** From a view: show the n-th mention of an entity on the page (scrolls there). */
  'mention/show': v.object({ tabId: TabId, entity: Id, index: Index }),
  /** From a view: light up the mentions of an entity, or none. */
  'mention/light': v.object({ tabId: TabId, entity: v.nullable(Id) }),
  /** From the panel when it starts: at which entity was it asked to open? */
  'panel/hello': v.object({ tabId: TabId }),
  /**
   * From the popup, which opens the panel itself (its click is the gesture): the entity that the panel of that tab
   * should show, now (`panel/focus`) or when it starts (`panel/hello`).
   */
  'panel/aim': v.object({ tabId: TabId, entity: v.nullable(Id) }),
  /** From a view: state of the fact store, packs, progress. */
  'store/get': v.object({}),
  /** From the options: the reader has read what is wrong with the store. */
  'store/dismiss': v.object({}),
  /** From a view, after access to a site was granted, or to start Dramatis in a tab that lacks it. */
  'tab/inject': v.object({ tabId: TabId }),
  /** From a view: read this page although it is no article; lasts until the page is left. Tells the tab's frames `page/force`. */
  'tab/force': v.object({ tabId: TabId }),
  /** From the panel: (no longer) tell me which entities are on the reader's screen. Tells the tab's frames `page/watch`. */
  'tab/watch': v.object({ tabId: TabId, on: v.boolean() }),
  /** From a watched content script, debounced: the entities whose mentions are on the screen now. */
  'page/inview': v.object({ doc: Id, entities: v.pipe(v.array(Id), v.maxLength(500)) }),
  /** From a view: scroll back to where the reader was before the first jump. Asks the top frame. */
  'mention/back': v.object({ tabId: TabId }),
  /**
   * From a view or a card: the locator map of a page's places (`entity` null), or of one place among them. Sizes in CSS
   * pixels; `idPrefix` goes before every id in the drawing. `tabId` is ignored from a card. Null: nothing to draw.
   */
  'map/get': v.object({
    tabId: TabId,
    entity: v.nullable(Id),
    width: v.pipe(v.number(), v.minValue(1), v.maxValue(4000)),
    height: v.pipe(v.number(), v.minValue(1), v.maxValue(4000)),
    idPrefix: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,20}$/)),
  }),
  /** From a view: dated facts and sources for timeline and source list, of the page's story, else of its cast. */
  'story/get': v.object({ tabId: TabId }),
  /**
   * From a view: scroll to a passage of a source that is the open page, and light it up. The passage is found by
   * the evidence's `startsWith`, length and hash. `shown` is false where the page does not hold it.
   */
  'evidence/show': v.object({ tabId: TabId, pack: Id, ev: v.pipe(v.array(Id), v.maxLength(50)) }),
  /** From the options: validates and imports a pack file as the reader's own. Refusal is an error with path and reason. */
  'pack/import': v.object({ json: v.pipe(v.string(), v.maxLength(134_217_728)) }),
  /** From the options: stop the import under way; it then fails with a message that says so, and nothing has changed. */
  'import/cancel': v.object({}),
  'pack/enable': v.object({ id: Id, on: v.boolean() }),
  'pack/remove': v.object({ id: Id }),
  'pack/export': v.object({ id: Id }),
  /** From the options: every source of every installed pack, for the attributions; `facts` is 0, `here` false. */
  'pack/sources': v.object({}),
  /** Everything of the reader's (settings, site rules, hidden, own packs) as one JSON file, and back. */
  'data/export': v.object({}),
  'data/import': v.object({ json: v.pipe(v.string(), v.maxLength(134_217_728)) }),
  /** Erases everything, then seeds the bundled packs anew. */
  'data/erase': v.object({}),
} as const;

/** Requests that the content script of a frame answers. */
export const pageRequests = {
  'page/state': v.object({}),
  'mention/show': v.object({ entity: Id, index: Index }),
  'mention/light': v.object({ entity: v.nullable(Id) }),
  /** Packs or the lexicon changed: recognise again. */
  'page/refresh': v.object({}),
  /** The keyboard command: start the walk over mentions. */
  'walk/start': v.object({}),
  /** Read this page although it is no article. */
  'page/force': v.object({}),
  /** Send `page/inview` from now on when what is on the screen changes, or stop. */
  'page/watch': v.object({ on: v.boolean() }),
  /** Scroll back to where the reader was before the first jump. */
  'mention/back': v.object({}),
  /** Find a passage of `length` UTF-16 units that starts with `startsWith` and has this `hash`; scroll there, light it up. */
  'passage/show': v.object({
    passages: v.pipe(
      v.array(v.object({ startsWith: Short, endsWith: Short, length: Index, hash: Id })),
      v.maxLength(50),
    ),
  }),
} as const;

/** Notices that views receive; nobody answers. */
export const viewNotices = {
  'tab/changed': v.object({ tabId: TabId }),
  /** What the panel of a tab should show: an entity, or what is found by a name. */
  'panel/focus': v.object({ tabId: TabId, entity: v.nullable(Id), query: v.nullable(Short) }),
  'store/changed': v.object({}),
  /** How far an import is: 0 to 1. */
  'import/progress': v.object({ done: v.number() }),
  /** Which entities are on the reader's screen now (only while the panel watches). */
  'tab/inview': v.object({ tabId: TabId, entities: v.array(Id) }),
} as const;

export type BackgroundRequest = keyof typeof backgroundRequests;
export type PageRequest = keyof typeof pageRequests;
export type ViewNotice = keyof typeof viewNotices;
export type RequestData<S extends Record<string, v.GenericSchema>, T extends keyof S> = v.InferOutput<S[T]>;
