import { browser } from 'wxt/browser';
import type { TabPage } from '../../platform/messages';
import { askBackground } from '../../platform/rpc';
import type { PageStateActions } from '../../components/parts/PageState';
import { writeSettings } from '../../store/settings';
import { setSiteMode } from '../../store/sites';

/** Midnight at the end of today, in the reader's own time: ms since the epoch. */
export function tomorrow(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** What the empty states of panel and popup offer to do about the page in front. */
export function pageStateActions(page: TabPage | null, refresh: () => void): PageStateActions {
  const tabId = page?.tabId ?? -1;
  const host = page?.host ?? null;
  const quietly = (what: Promise<unknown>): void => {
    what.catch(() => undefined).finally(refresh);
  };
  return {
    resume: () => quietly(writeSettings({ pausedUntil: null })),
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
      if (host !== null) quietly(setSiteMode(host, 'automatic'));
    },
    force: () => quietly(askBackground('tab/force', { tabId })),
    always: () => {
      if (host !== null) quietly(setSiteMode(host, 'always'));
    },
    retry: () => quietly(askBackground('tab/inject', { tabId })),
  };
}
