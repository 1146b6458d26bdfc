import { browser } from 'wxt/browser';

/** The tab that a view is about. */
export interface FrontTab {
  readonly tabId: number;
  /** Window whose active tab is followed; null if the tab is fixed (`?tab=ID`). */
  readonly windowId: number | null;
}

/** The tab given in the view's own address, or null. */
export function fixedTab(search: string): number | null {
  const text = new URLSearchParams(search).get('tab');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** The tab in front in this view's window, now. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

/**
 * Calls `then` with the tab in front in this view's own window, now and after each switch (a panel belongs to a
 * window; `tabs.onActivated` tells of all windows). Returns the function that ends it.
 */
export function followFrontTab(then: (tab: FrontTab) => void): () => void {
  let windowId: number | null = null;
  let ended = false;
  // An answer that was asked for before a switch must not overwrite the switch.
  let switches = 0;
  const ask = async (): Promise<void> => {
    const before = ++switches;
    const tab = await frontTab();
    if (ended || tab === null || before !== switches) return;
    windowId = tab.windowId;
    then(tab);
  };
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (windowId === null) void ask();
    else if (info.windowId === windowId) {
      switches++;
      then({ tabId: info.tabId, windowId });
    }
  };
  // A panel may be moved to another window, and a discarded tab may come back under a new id.
  const again = (): void => void ask();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onReplaced.addListener(again);
  browser.tabs.onAttached.addListener(again);
  void ask();
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onReplaced.removeListener(again);
    browser.tabs.onAttached.removeListener(again);
  };
}
