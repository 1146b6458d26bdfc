/**
 * The background, wired: it owns the store, the lexicon and the casts of the open pages. Everything is registered
 * synchronously, or a worker that was woken by a message would miss it; what takes time is awaited by the handlers.
 */
import { databases } from '../store/early'; // first: see there
import { browser } from 'wxt/browser';
import { isPaused } from '../core/pause';
import { answerBackground, askFrame, notifyViews, RpcError, tellFrames, type Sender } from '../platform/rpc';
import { readBundledIndex, readBundledJson } from '../platform/bundled';
import type { CardText, FrameBriefs } from '../platform/messages';
import { openStore } from '../store';
import { readSettings } from '../store/settings';
import { hide, watchSite } from '../store/sites';
import { inject, injectEverywhere, wake } from './access';
import { followAlways } from './always';
import { entityDossier, passagesOf, searchFacts, shownTab, storyView, type Services } from './answers';
import { factsFor, findNames, LateAnswers } from './frames';
import { setIcon } from './icon';
import { KeptPages } from './kept';
import { showNote } from './note';
import { isPlace, Maps } from './map';
import { answerMenus, makeMenus } from './menus';
import { packAnswers } from './packs';
import { setBadge } from './badge';
import { Pages } from './pages';
import { PanelOpener } from './panel';
import { followLang, readerLang } from './reader';
import { Recall } from './recall';
import { Recogniser } from './recogniser';
import { Shards } from './shards';
import { Supply } from './supply';
import { Tails } from './tails';
import { answerWalkKeys } from './walk';

/** After its start the worker looks for packs that are missing, ms: until then it has a page to answer. */
const CATCH_UP = 1000;

function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new RpcError('this request comes from pages only');
  return sender.tabId;
}

const ICONS = { off: 'off', 'not-article': 'idle' } as const;

/** Background work that failed is told in the extension's own console; the page keeps what it has. */
const report = (error: unknown): void => {
  console.warn('Dramatis:', error);
};

/** Work that begins once the message under way has its answer. */
const afterAnswer = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    setTimeout(() => {
      work().then(resolve, reject);
    });
  });

/**
 * @param cards what the card says and how it looks, by language: only the views' room knows, and every page needs one
 * @param noteCss what a note's sheet has besides the card's
 */
export function startBackground(cards: Readonly<Record<CardText['lang'], CardText>>, noteCss: string): void {
  const shards = new Shards(readBundledIndex);
  /** A page is on: its text will come in a moment. What wakes the worker otherwise needs no names. */
  let pageIsOn!: () => void; // set at once by the promise
  const ahead = new Promise<void>((resolve) => (pageIsOn = resolve));
  const store = openStore({ bundled: () => shards.wanted(), ahead, databases });
  const pages = new Pages();
  const kept = new KeptPages(browser.storage.session);
  const tails = new Tails((file) => readBundledJson(`packs/${file}`), report);
  const services: Services = { store, pages, tails, recogniser: new Recogniser(store) };
  const supply = new Supply(store, shards, services.recogniser, report);
  const panel = new PanelOpener();
  const maps = new Maps({ slices: (ids) => tails.slices(store, ids) });
  const late = new LateAnswers<FrameBriefs>();

  const recall = new Recall(pages, kept);
  /** After the answer: reads lists of further places, then has the page read again. */
  const readAgainWith = async (tabId: number, lists: readonly string[]): Promise<void> => {
    if (await tails.load(lists)) tellFrames(tabId, 'page/refresh', {});
  };
  const expectText = (): void => {
    pageIsOn();
    services.recogniser.warm();
  };
  /** Tabs whose page has begun, and shows the icon of pages that are read when its names are found. */
  const begun = new Set<number>();
  let caughtUp = false;
  const catchUp = (): void => {
    if (caughtUp) return;
    caughtUp = true;
    supply.catchUp().catch(report);
    // Browsers forget on updates what an extension told them, and Chromium (156) reads it only after the first pages.
    followAlways().catch(report);
  };
  const show = (tabId: number): void => {
    const { actor, place } = pages.counts(tabId);
    void setBadge(tabId, actor + place);
    notifyViews('tab/changed', { tabId });
  };
  const located = async (
    tabId: number,
    entity: string,
    index: number,
  ): Promise<NonNullable<ReturnType<Pages['locate']>>> => {
    await recall.whole(tabId);
    const place = pages.locate(tabId, entity, index);
    if (place === null) throw new RpcError('this page does not name it any more');
    return place;
  };

  /** Words and style of a note. */
  const noteCard = async (): Promise<CardText> => {
    const card = cards[await readerLang()];
    return { ...card, css: card.css + noteCss };
  };

  answerBackground({
    'page/recognise': async ({ doc, page }, sender) => {
      const tabId = tabOf(sender);
      expectText();
      const { found, reply } = await findNames(services, page);
      // The page waits for its marks; facts, icon, badge and views can wait for the page.
      const reading = pages.expect(tabId, sender.frameId, doc);
      const facts = afterAnswer(async () => {
        const { briefs, record, reader } = await factsFor(services, doc, found);
        const isNew = pages.top(tabId)?.doc !== doc;
        if (pages.set(tabId, sender.frameId, record, reading)) {
          if (!sender.incognito) kept.keep(tabId, () => pages.frames(tabId));
          recall.arrived(tabId);
          if (sender.frameId === 0 && (begun.delete(tabId) || isNew)) void setIcon(tabId, 'on');
          show(tabId);
        }
        return { briefs, words: cards[reader] };
      });
      // A failure is told to the frame that asks, too. Further packs and lists come last: they keep the worker busy.
      void facts.catch(report).then(() => {
        supply.wantFor(found.recognition.lang).catch(report);
        if (found.missing.length > 0) void readAgainWith(tabId, found.missing);
      });
      return { ...reply, turn: late.add(facts) };
    },
    'page/briefs': ({ turn }) => late.take(turn),
    'page/status': ({ doc, status }, sender) => {
      const tabId = tabOf(sender);
      if (status === 'on') {
        expectText();
        // The icon comes with what was found: its pictures are read and drawn while the page is being laid out, else.
        if (sender.frameId === 0) begun.add(tabId);
      } else {
        pages.drop(tabId, sender.frameId, doc);
        if (sender.frameId === 0) {
          begun.delete(tabId);
          if (status !== 'error') void setIcon(tabId, ICONS[status]);
        }
      }
      show(tabId);
      return null;
    },
    'frame/site': (_data, sender) => {
      const url = sender.tabUrl;
      return { host: url !== null && URL.canParse(url) ? new URL(url).hostname : null };
    },
    'site/hide': async ({ host, entity }, sender) => {
      try {
        await hide(host, entity);
      } catch (error) {
        // The card is closed by now, and the name is marked as before.
        const card = await noteCard();
        void showNote(tabOf(sender), card.of['hide.failed'] ?? '', card);
        throw error;
      }
      return null;
    },
    'panel/open': async ({ entity }, sender) => ({ how: await panel.open(tabOf(sender), { entity }) }),
    'tab/get': ({ tabId }) => shownTab(services, recall, tabId),
    'facts/get': async ({ tabId, entity, ...page }) => {
      if (tabId !== null) await recall.whole(tabId);
      const story = tabId === null ? null : (pages.top(tabId)?.story?.id ?? null);
      return entityDossier(services, entity, { ...page, story });
    },
    'facts/search': ({ query }) => searchFacts(services, query),
    'map/get': async ({ tabId: asked, entity, ...size }, sender) => {
      const tabId = sender.kind === 'view' ? asked : tabOf(sender);
      await recall.whole(tabId);
      // Whoever is no place is not read for it: on a page of many names that is most of the time that a map takes.
      const counts = new Map(
        pages.cast(tabId).flatMap((row) => (isPlace(row.kind) ? [[row.id, row.count] as const] : [])),
      );
      if (entity !== null) return maps.draw(new Map([[entity, counts.get(entity) ?? 1]]), entity, size);
      return maps.draw(counts, null, size);
    },
    'story/get': async ({ tabId }) => {
      await recall.whole(tabId);
      return storyView(services, tabId);
    },
    'evidence/show': async ({ tabId, pack, ev }) => {
      await recall.whole(tabId);
      const passages = await passagesOf(services, tabId, pack, ev);
      return passages.length === 0 ? { shown: false } : askFrame(tabId, 0, 'passage/show', { passages });
    },
    'mention/show': async ({ tabId, entity, index }) => {
      const place = await located(tabId, entity, index);
      await askFrame(tabId, place.frameId, 'mention/show', { entity, index: place.index });
      return { index: place.at, total: place.total };
    },
    'mention/light': ({ tabId, entity }) => {
      tellFrames(tabId, 'mention/light', { entity });
      return null;
    },
    'mention/back': ({ tabId }) => askFrame(tabId, 0, 'mention/back', {}),
    'tab/force': async ({ tabId }) => {
      await wake(tabId);
      tellFrames(tabId, 'page/force', {});
      return null;
    },
    'tab/watch': ({ tabId, on }) => {
      tellFrames(tabId, 'page/watch', { on });
      return null;
    },
    'page/inview': ({ entities }, sender) => {
      notifyViews('tab/inview', { tabId: tabOf(sender), entities });
      return null;
    },
    'panel/aim': ({ tabId, entity }) => {
      panel.aim(tabId, { entity });
      return null;
    },
    'panel/hello': ({ tabId }) => panel.takePending(tabId),
    'store/get': () => store.state(),
    'store/dismiss': async () => {
      await store.dismiss();
      return null;
    },
    'tab/inject': async ({ tabId }) => {
      if (!(await inject(tabId))) throw new RpcError('the browser lets no extension run on this page');
      return null;
    },
    ...packAnswers(store, () => {
      supply.refresh().catch(report);
    }),
  });

  browser.runtime.onConnect.addListener((port) => {
    const match = /^panel:(-?\d+)$/.exec(port.name);
    if (match === null) return;
    panel.connected(Number(match[1]), (gone) => {
      port.onDisconnect.addListener(gone);
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    pages.dropTab(tabId);
    kept.forget(tabId);
    begun.delete(tabId);
  });
  browser.permissions.onAdded.addListener(() => void injectEverywhere());
  answerWalkKeys({
    frames: async (tabId) => {
      await recall.whole(tabId);
      return pages
        .frames(tabId)
        .flatMap(({ frameId, record }) => (frameId !== 0 && record.rows.length > 0 ? [frameId] : []));
    },
    page: (tabId) => shownTab(services, recall, tabId),
    isPaused: async () => isPaused((await readSettings()).pausedUntil, Date.now()),
    card: noteCard,
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    catchUp();
    void (async () => {
      await makeMenus();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      await store.ready;
      await injectEverywhere();
      await followAlways();
    })().catch(report);
  });
  watchSite(null, () => void followAlways().catch(report));
  followLang(() => void store.retell().catch(report));
  browser.runtime.onStartup.addListener(catchUp);
  answerMenus(store, panel, report);
  // A page that woke the worker comes first. After an installation nothing does.
  setTimeout(catchUp, CATCH_UP);
  store.onChange(() => {
    notifyViews('store/changed', {});
  });
}
