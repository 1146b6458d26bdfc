/** What the background answers to views: pages and facts. */
import { browser } from 'wxt/browser';
import { brief } from '../core/facts/brief';
import { passageOf } from '../core/facts/passage';
import { datedFacts, sourcesOf } from '../core/facts/story';
import { dossier } from '../core/facts/dossier';
import { FactBook } from '../core/facts/subject';
import { unnamedIn, type FactContext } from '../core/facts/views';
import type { ReaderLang } from '../core/facts/words';
import { asOfInWords } from '../core/pack/edtf-words';
import type { PackEntity, PackSlice } from '../core/pack/types';
import type { Recognition } from '../core/types';
import type { CastRow, Dossier, StoryView, TabPage } from '../platform/messages';
import { siteMode } from '../store/sites';
import type { Store } from '../store';
import { tabAccess } from './access';
import type { Pages } from './pages';
import { readerLang } from './reader';
import type { Recall } from './recall';
import type { Recogniser } from './recogniser';
import type { Tails } from './tails';

export interface Services {
  readonly store: Store;
  readonly recogniser: Recogniser;
  readonly pages: Pages;
  readonly tails: Tails;
}

/** What is known of some entities, the long tail's places included. */
export const slicesOf = ({ store, tails }: Pick<Services, 'store' | 'tails'>, ids: readonly string[]) =>
  tails.slices(store, ids);

/**
 * What some slices name without having it: a pack names places of packs that build on it, as the seat of an agency may be in
 * any list of cities. No seat is in the long tail, whose lists, looked through for one that no enabled pack has, took a worker that was just
 * started 350 ms.
 */
export async function namedBy(
  { store }: Pick<Services, 'store'>,
  slices: readonly PackSlice[],
): Promise<readonly PackEntity[]> {
  const unnamed = unnamedIn(slices);
  const others = unnamed.length === 0 ? [] : await store.slices(unnamed);
  return others.flatMap((s) => s.entities);
}

/** The page that facts are told for. */
export function contextOf(
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

/** The page in a tab, as the views show it. */
export async function tabPage({ store, pages }: Services, tabId: number): Promise<TabPage> {
  const { access, origin, host, state } = await tabAccess(tabId);
  const top = pages.top(tabId);
  const on = state !== null && state.status === 'on';
  // The frame is the truth: a record of another document is of the page before, and so are those of its frames.
  if (top !== null && state !== null && top.doc !== state.doc) pages.forget(tabId);
  else if (!on) pages.drop(tabId, 0);
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

/** The page in a tab, as a view is shown it: with what a stopped worker has forgotten of it. */
export async function shownTab(services: Services, recall: Recall, tabId: number): Promise<TabPage> {
  await recall.kept(tabId);
  const page = await tabPage(services, tabId);
  if (page.access !== 'ok') return page;
  if (page.status === 'on') {
    // The view shows what there is (the site switch, the title) and hears `tab/changed` when the frames have told.
    if (page.reading === true) void recall.fromFrames(tabId);
    return page;
  }
  if (page.status !== 'error') return page;
  // The frame is asked once more before a view says that it failed: the worker may have ended over it.
  await recall.fromFrames(tabId);
  return tabPage(services, tabId);
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

/** Everything known of an entity, told for a page. */
export async function entityDossier(
  services: Services,
  entity: string,
  page: Pick<FactContext, 'pageLang' | 'published' | 'story'>,
): Promise<Dossier | null> {
  const context: FactContext = { ...page, reader: await readerLang(), cast: new Set() };
  const slices = await slicesOf(services, [entity]);
  return dossier(entity, new FactBook(slices, context, await namedBy(services, slices)));
}
