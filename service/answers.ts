/** What the background answers: recognition for frames, pages and facts for views. */
import { browser } from 'wxt/browser';
import { brief } from '../core/facts/brief';
import { passageOf } from '../core/facts/passage';
import { datedFacts, sourcesHere, sourcesOf } from '../core/facts/story';
import { dossier } from '../core/facts/dossier';
import { FactBook } from '../core/facts/subject';
import { pick } from '../core/facts/text';
import type { FactContext } from '../core/facts/views';
import type { ReaderLang } from '../core/facts/words';
import { asOfInWords } from '../core/pack/edtf-words';
import type { Brief, PageText, Recognition } from '../core/types';
import {
  MENTION_BY,
  type CastRow,
  type Dossier,
  type FrameMentions,
  type StoryView,
  type TabPage,
} from '../platform/messages';
import { readSettings } from '../store/settings';
import { siteMode } from '../store/sites';
import type { Store } from '../store';
import { tabAccess } from './access';
import { castRows, type FrameRecord, type Pages } from './pages';
import { langOf, readerLang } from './reader';
import type { Recogniser } from './recogniser';
import { PLACES_PACK, type Tails } from './tails';

export interface Services {
  readonly store: Store;
  readonly recogniser: Recogniser;
  readonly pages: Pages;
  readonly tails: Tails;
}

/** What is known of some entities, the long tail's places included. */
const slicesOf = ({ store, tails }: Pick<Services, 'store' | 'tails'>, ids: readonly string[]) =>
  tails.slices(store, ids);

/** Ids that a recognition needs facts of: the cast, and what metonyms stand for. */
function idsOf(found: Recognition): string[] {
  const ids = new Set(found.cast.map((c) => c.entity));
  for (const m of found.mentions) if (m.standsFor !== undefined) ids.add(m.standsFor);
  return [...ids];
}

function contextOf(
  reader: ReaderLang,
  page: Pick<Recognition, 'lang' | 'published' | 'story'>,
  cast: readonly string[],
): FactContext {
  return {
    reader,
    pageLang: page.lang === 'und' ? null : page.lang,
    published: page.published,
    cast: new Set(cast),
    story: page.story,
  };
}

/** Demonyms are marked, counted and listed only if the reader asks for it. */
function withoutDemonyms(found: Recognition): Recognition {
  const mentions = found.mentions.filter((m) => m.by !== 'demonym');
  const named = new Set(mentions.map((m) => m.entity));
  return { ...found, mentions, cast: found.cast.filter((c) => named.has(c.entity)) };
}

/**
 * Recognises a frame's text and makes the briefs for its cards. `missing`: lists of further places (codes) that the text
 * asks for and that are not in yet.
 */
export async function recogniseFrame(
  services: Services,
  doc: string,
  page: PageText,
): Promise<{
  reply: Omit<FrameMentions, 'words'>;
  record: FrameRecord;
  missing: readonly string[];
  reader: ReaderLang;
}> {
  const { store, recogniser, tails } = services;
  const missing: string[] = [];
  // Asked for at once: each question to the browser costs as much as the names of a short page.
  const reading = readSettings();
  reading.catch(() => undefined); // awaited below, if nothing else fails before
  const withTails = store.state().packs.some((p) => p.id === PLACES_PACK && p.enabled);
  const all = await recogniser.recognise(page, (countries) =>
    withTails ? tails.ready(countries, missing) : [],
  );
  const settings = await reading;
  const found = settings.demonyms ? all : withoutDemonyms(all);
  const ids = idsOf(found);
  const slices = ids.length === 0 ? [] : await slicesOf(services, ids);
  const context = contextOf(langOf(settings), found, ids);
  const book = new FactBook(slices, context);
  const briefs = new Map<string, Brief>();
  for (const id of ids) {
    const made = brief(id, book);
    if (made !== null) briefs.set(id, made);
  }
  const indexOf = new Map([...briefs.keys()].map((id, i) => [id, i]));
  const spans: number[] = [];
  const starts = new Map<string, number[]>();
  for (const m of found.mentions) {
    const index = indexOf.get(m.entity);
    // A pack that was removed a moment ago may leave a name without an entity: no card, no mark.
    if (index === undefined) continue;
    const standsFor = m.standsFor === undefined ? undefined : indexOf.get(m.standsFor);
    spans.push(m.start, m.end, index, MENTION_BY.indexOf(m.by), standsFor ?? -1);
    const list = starts.get(m.entity);
    if (list === undefined) starts.set(m.entity, [m.start]);
    else list.push(m.start);
  }
  const storySlice = slices.find((s) => s.pack.id === found.story);
  const storyPack = storySlice?.pack;
  const world = storyPack === undefined ? slices.find((s) => s.pack.kind === 'world')?.pack : undefined;
  const title = storyPack === undefined ? null : pick(storyPack.title, [context.reader]);
  const story = storyPack === undefined || title === null ? null : { id: storyPack.id, title };
  return {
    missing,
    reader: context.reader,
    reply: {
      lang: found.lang,
      published: found.published,
      story: title,
      spans,
      briefs: [...briefs.values()],
    },
    record: {
      doc,
      lang: found.lang,
      published: found.published,
      story,
      storyAsOf:
        storyPack === undefined ? null : asOfInWords(storyPack.asOf, found.published, context.reader),
      factsAsOf: world === undefined ? null : asOfInWords(world.asOf, found.published, context.reader),
      sources:
        storySlice === undefined
          ? []
          : sourcesHere(page.text, storySlice).map((source) => ({ pack: storySlice.pack.id, source })),
      rows: castRows(found.cast, briefs, starts, page.text.length),
    },
  };
}

/** The page in a tab, as the views show it. */
export async function tabPage({ store, pages }: Services, tabId: number): Promise<TabPage> {
  const { access, origin, host, state } = await tabAccess(tabId);
  const top = pages.top(tabId);
  const on = state !== null && state.status === 'on';
  // The frame is the truth: a record of another document is of the page before.
  if (!on || (top !== null && top.doc !== state.doc)) pages.drop(tabId, 0);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const mode = host === null ? 'automatic' : await siteMode(host);
  // Read after the last wait, so that story and cast are of the same moment.
  const record = pages.top(tabId);
  return {
    tabId,
    access,
    origin,
    host,
    mode,
    status: state?.status ?? 'off',
    error: state?.error ?? null,
    title: state?.title ?? tab?.title ?? null,
    lang: record?.lang ?? null,
    published: record?.published ?? null,
    story: record?.story?.title ?? null,
    cast: on ? pages.cast(tabId) : [],
    store: store.state(),
    reading: on && record === null,
    incognito: tab?.incognito ?? false,
    doc: state?.doc ?? null,
    storyAsOf: record?.storyAsOf ?? null,
    factsAsOf: record?.factsAsOf ?? null,
    sources: record?.sources ?? [],
  };
}

/** Dated facts and sources of a tab's story, or of its cast where it belongs to none. */
export async function storyView(services: Services, tabId: number): Promise<StoryView> {
  const { pages } = services;
  const record = pages.top(tabId);
  const cast = pages.cast(tabId).map((row) => row.id);
  const context = contextOf(
    await readerLang(),
    { lang: record?.lang ?? 'und', published: record?.published ?? null, story: record?.story?.id ?? null },
    cast,
  );
  const slices = cast.length === 0 ? [] : await slicesOf(services, cast);
  const story = slices.filter((s) => s.pack.id === context.story);
  const told = story.length > 0 ? story : slices;
  const here = new Set((record?.sources ?? []).map((s) => `${s.pack} ${s.source}`));
  return {
    pack: context.story,
    title: record?.story?.title ?? null,
    asOf: story[0] === undefined ? null : asOfInWords(story[0].pack.asOf, context.published, context.reader),
    facts: datedFacts(told, context),
    sources: sourcesOf(slices, context).map((s) => ({ ...s, here: here.has(`${s.pack} ${s.source}`) })),
  };
}

/** The passages that some evidence of a pack rests on, to be looked for on a tab's page. */
export async function passagesOf(
  { store, pages }: Services,
  tabId: number,
  pack: string,
  ev: readonly string[],
): Promise<NonNullable<ReturnType<typeof passageOf>>[]> {
  const slices = await store.slices(pages.cast(tabId).map((row) => row.id));
  const evidence = slices.filter((s) => s.pack.id === pack).flatMap((s) => s.evidence);
  return evidence.flatMap((e) => (ev.includes(e.id) ? (passageOf(e) ?? []) : []));
}

/** Entities by name over everything known, as rows without a count. */
export async function searchFacts({ store }: Services, query: string): Promise<CastRow[]> {
  const ids = await store.search(query);
  if (ids.length === 0) return [];
  const context = contextOf(await readerLang(), { lang: 'und', published: null, story: null }, []);
  const book = new FactBook(await store.slices(ids), context);
  return ids.flatMap((id) => {
    const made = brief(id, book);
    if (made === null) return [];
    const { kind, mark, name, line } = made;
    return [{ id, kind, mark, name, line, count: 0, presence: [] }];
  });
}

/** Everything known of an entity, told for the page of a tab. */
export async function entityDossier(
  services: Services,
  entity: string,
  pageLang: string | null,
  published: string | null,
): Promise<Dossier | null> {
  const context: FactContext = {
    reader: await readerLang(),
    pageLang,
    published,
    cast: new Set(),
    story: null,
  };
  return dossier(entity, new FactBook(await slicesOf(services, [entity]), context));
}
