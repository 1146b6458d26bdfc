import { browser } from 'wxt/browser';
import type { TabPage } from '../../platform/messages';
import { useState } from 'preact/hooks';
import { askBackground } from '../../platform/rpc';
import type { PageStateActions } from '../../components/parts/PageState';
import { writeSettings } from '../../store/settings';
import { setSiteMode } from '../../store/sites';

/** Midnight at the end of today, in the reader's own time: ms since the epoch. */
export function tomorrow(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** Sees a wish of the reader's stored, and says so if it can't be: a switch that springs back explains nothing. */
export type Keep = (wish: Promise<unknown>) => void;

/** @returns `keep`, and why the last wish could not be kept, or null */
export function useKeep(refresh: () => void): { readonly keep: Keep; readonly unkept: string | null } {
  const [unkept, setUnkept] = useState<string | null>(null);
  const keep: Keep = (wish) => {
    wish
      .then(
        () => setUnkept(null),
        (e: unknown) => setUnkept(e instanceof Error ? e.message : String(e)),
      )
      .finally(refresh);
  };
  return { keep, unkept };
}

/** What the empty states of panel and popup offer to do about the page in front. */
export function pageStateActions(page: TabPage | null, refresh: () => void, keep: Keep): PageStateActions {
  const tabId = page?.tabId ?? -1;
  const host = page?.host ?? null;
  const quietly = (what: Promise<unknown>): void => {
    what.catch(() => undefined).finally(refresh);
  };
  return {
    resume: () => keep(writeSettings({ pausedUntil: null })),
    // The request must be made in the click itself, before anything is awaited.
    allow: (origin) =>
      quietly(
        browser.permissions.request({ origins: [origin] }).then((granted) => {
          if (granted) return askBackground('tab/inject', { tabId });
          return null;
        }),
      ),
    start: () => quietly(askBackground('tab/inject', { tabId })),
    // As it was before "never"; to read every page of a site is another wish.
    switchOn: () => {
      if (host !== null) keep(setSiteMode(host, 'automatic'));
    },
    force: () => quietly(askBackground('tab/force', { tabId })),
    always: () => {
      if (host !== null) keep(setSiteMode(host, 'always'));
    },
    retry: () => quietly(askBackground('tab/inject', { tabId })),
  };
}
