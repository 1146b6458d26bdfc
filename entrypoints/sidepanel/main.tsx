import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../../core/types';
import { Panel } from '../../components/panel/Panel';
import '../../components/panel/panel.css';
import '../../components/panel/entity.css';
import '../../components/panel/timeline.css';
import '../../components/panel/map.css';
import type { Aim, PanelActions } from '../../components/panel/types';
import type { TabPage } from '../../platform/messages';
import { hasSidePanel } from '../../platform/panel';
import { askBackground, onNotices } from '../../platform/rpc';
import { fixedTab, followFrontTab, frontTab, type FrontTab } from '../view/front-tab';
import { mount } from '../view/mount';
import { pageStateActions, useKeep, type Keep } from '../view/page-actions';
import { firstPage, usePage } from '../view/use-page';

const NONE: ReadonlySet<string> = new Set();
const fixed = fixedTab(location.search);
const atStart = new URLSearchParams(location.search);

/** Follows the tab in front in this panel's window, unless the address names a tab. */
function useFrontTab(first: FrontTab | null): FrontTab | null {
  const [tab, setTab] = useState(first);
  useEffect(() => (fixed === null ? followFrontTab(setTab) : undefined), []);
  return tab;
}

/**
 * Tells the background that a panel is open in this window: Firefox can't open a sidebar from a page's click, so an
 * open one follows. Firefox ends the port with its event page; then it is made anew, once the page runs again.
 */
function usePort(windowId: number | null): void {
  useEffect(() => {
    if (windowId === null) return;
    let ended = false;
    let port: ReturnType<typeof browser.runtime.connect> | null = null;
    const connect = (): void => {
      if (ended || port !== null) return;
      port = browser.runtime.connect({ name: `panel:${windowId}` });
      port.onDisconnect.addListener(() => {
        port = null;
        // In Chromium the side panel opens by itself: no reason to wake a sleeping worker.
        if (!hasSidePanel()) setTimeout(connect, 500);
      });
    };
    connect();
    return () => {
      ended = true;
      port?.disconnect();
    };
  }, [windowId]);
}

type Wish = Pick<Aim, 'entity' | 'query'>;

/** What someone asked to see: from the address, the start (`panel/hello`), or a notice. */
function useAim(tabId: number | null): Aim {
  const [aim, setAim] = useState<Aim>({
    tabId: fixed,
    entity: fixed === null ? null : atStart.get('entity'),
    query: fixed === null ? null : atStart.get('query'),
    seq: 0,
  });
  // Wishes for tabs that are not in front (yet).
  const waiting = useRef(new Map<number, Wish>());
  useEffect(() => {
    if (tabId === null) return;
    const grant = ({ entity, query }: Wish): void => {
      if (entity !== null || query !== null)
        setAim((before) => ({ tabId, entity, query, seq: before.seq + 1 }));
    };
    grant(waiting.current.get(tabId) ?? { entity: null, query: null });
    waiting.current.delete(tabId);
    let ended = false as boolean;
    askBackground('panel/hello', { tabId }).then(
      (wish) => {
        if (!ended) grant(wish);
      },
      () => undefined,
    );
    const unlisten = onNotices({
      'panel/focus': (data) => {
        if (data.tabId === tabId) grant(data);
        else waiting.current.set(data.tabId, data);
      },
    });
    return () => {
      ended = true;
      unlisten();
    };
  }, [tabId]);
  return aim;
}

/** Entities on the reader's screen: asked for while this panel shows that page. */
function useInview(tabId: number | null, doc: string | null): ReadonlySet<string> {
  const [inview, setInview] = useState(NONE);
  useEffect(() => {
    setInview(NONE);
    if (tabId === null || doc === null) return;
    const watch = (on: boolean): void => {
      askBackground('tab/watch', { tabId, on }).catch(() => undefined);
    };
    const unlisten = onNotices({
      'tab/inview': (data) => {
        if (data.tabId === tabId) setInview(new Set(data.entities));
      },
    });
    const follow = (): void => watch(document.visibilityState === 'visible');
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      unlisten();
      document.removeEventListener('visibilitychange', follow);
      watch(false);
    };
  }, [tabId, doc]);
  return inview;
}

/** A panel that is a tab stands before the page: what is shown there is shown by bringing the page to the front. */
async function showPage(tabId: number): Promise<void> {
  if (fixed !== null) await browser.tabs.update(tabId, { active: true });
}

function panelActions(page: TabPage | null, refresh: () => void, keep: Keep): PanelActions {
  const tabId = page?.tabId ?? -1;
  return {
    ...pageStateActions(page, refresh, keep),
    refresh,
    facts: (entity) =>
      askBackground('facts/get', {
        tabId: page?.tabId ?? null,
        entity,
        pageLang: page?.lang ?? null,
        published: page?.published ?? null,
      }),
    search: (query) => askBackground('facts/search', { query }),
    story: () => askBackground('story/get', { tabId }),
    map: (entity, size) => askBackground('map/get', { tabId, entity, ...size, idPrefix: 'map' }),
    showMention: async (entity, index) => {
      const shown = await askBackground('mention/show', { tabId, entity, index });
      await showPage(tabId);
      return shown;
    },
    light: (entity) => void askBackground('mention/light', { tabId, entity }).catch(() => undefined),
    back: async () => {
      await askBackground('mention/back', { tabId });
      await showPage(tabId);
    },
    showEvidence: async (pack, ev) => {
      const { shown } = await askBackground('evidence/show', { tabId, pack, ev: ev.slice(0, 50) });
      if (shown) await showPage(tabId);
      return shown;
    },
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}

function SidePanel({
  settings,
  start,
  first,
}: {
  settings: Settings;
  start: FrontTab | null;
  first: TabPage | null;
}) {
  const tab = useFrontTab(start);
  const tabId = tab?.tabId ?? null;
  const { page, silent, store, refresh } = usePage(tabId, first);
  const { keep, unkept } = useKeep(refresh);
  usePort(tab?.windowId ?? null);
  const aim = useAim(tabId);
  const doc = page?.status === 'on' ? (page.doc ?? page.title ?? '') : null;
  const inview = useInview(tabId, doc);
  const actions = useMemo(() => panelActions(page, refresh, keep), [page]);
  useEffect(refresh, [settings]);
  return (
    <Panel
      page={page}
      silent={silent}
      unkept={unkept}
      pausedUntil={settings.pausedUntil}
      inview={inview}
      aim={aim}
      version={`${store} ${settings.lang} ${page?.cast.length ?? 0}`}
      actions={actions}
    />
  );
}

const start = fixed === null ? await frontTab() : { tabId: fixed, windowId: null };
const first = start === null ? null : await firstPage(start.tabId);
void mount((settings) => <SidePanel settings={settings} start={start} first={first} />);
