import { browser } from 'wxt/browser';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withKnownCast } from '../../components/parts/states';
import type { TabPage } from '../../platform/messages';
import { askBackground, onNotices } from '../../platform/rpc';
import { watchSite } from '../../store/sites';

/** Pages that are remembered, to be shown at once when the reader comes back to a tab. */
const KEPT = 50;
/** How long after a failed question it is asked again, ms; the background may be starting. The last one for ever. */
const AGAIN = [100, 400, 1500, 3000] as const;
/** After so many failed questions in a row the view says that there is no answer: each has taken a second and more. */
const SILENT = 2;

/** How long a view waits for the page before it shows itself without, ms: an answer mostly takes less. */
const PATIENCE = 60;

/** The page in a tab, asked for before anything is drawn; null if the answer is late. */
export function firstPage(tabId: number): Promise<TabPage | null> {
  return Promise.race([
    askBackground('tab/get', { tabId }).catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE)),
  ]);
}

/**
 * The page in a tab, kept up to date. One question is under way at a time; news that come meanwhile are answered by
 * one more. An answer about another tab than the one now in front is kept, not shown.
 */
export function usePage(
  tabId: number | null,
  first: TabPage | null = null,
): {
  readonly page: TabPage | null;
  readonly store: number;
  readonly silent: boolean;
  readonly refresh: () => void;
} {
  const [pages, setPages] = useState<ReadonlyMap<number, TabPage>>(
    () => new Map(first === null ? [] : [[first.tabId, first]]),
  );
  const [store, setStore] = useState(0);
  const [silent, setSilent] = useState(false);
  const refresh = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (tabId === null) return;
    let ended = false;
    let asking = false;
    let stale = false;
    // Both change while an answer is awaited.
    const isOver = (): boolean => ended;
    const isStale = (): boolean => stale;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      stale = true;
      if (asking) return;
      asking = true;
      clearTimeout(timer);
      while (!isOver()) {
        stale = false;
        try {
          const page = await askBackground('tab/get', { tabId });
          failures = 0;
          if (!isOver()) setSilent(false);
          if (!isOver())
            setPages((all) => {
              const next = new Map(all);
              next.delete(tabId);
              next.set(tabId, withKnownCast(all.get(tabId), page));
              for (const old of [...next.keys()].slice(0, -KEPT)) next.delete(old);
              return next;
            });
        } catch {
          if (isOver()) break;
          const wait = AGAIN[Math.min(failures++, AGAIN.length - 1)];
          if (failures >= SILENT) setSilent(true);
          clearTimeout(timer);
          timer = setTimeout(() => void ask(), wait);
        }
        if (!isStale()) break;
      }
      asking = false;
    };
    refresh.current = () => void ask();
    void ask();
    const unlisten = onNotices({
      'tab/changed': (data) => {
        if (data.tabId === tabId) void ask();
      },
      'store/changed': () => {
        setStore((n) => n + 1);
        void ask();
      },
    });
    // Told by the browser: a worker that listened to it would be woken by every page that loads anywhere.
    const onUpdated = (id: number, { status }: { readonly status?: string }): void => {
      if (id === tabId && status !== undefined) void ask();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    const unwatch = watchSite(null, () => void ask());
    return () => {
      ended = true;
      clearTimeout(timer);
      unlisten();
      browser.tabs.onUpdated.removeListener(onUpdated);
      unwatch();
    };
  }, [tabId]);

  return {
    page: tabId === null ? null : (pages.get(tabId) ?? null),
    store,
    silent,
    refresh: useRef(() => refresh.current()).current,
  };
}
