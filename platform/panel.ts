/** Side panel (Chromium) and sidebar (Firefox): the one place that knows which there is. */
import { browser } from 'wxt/browser';

interface SidePanelApi {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}
interface SidebarApi {
  open(): Promise<void>;
}

/** The polyfill covers neither API; both are read where the browser puts them. */
function api(): { sidePanel?: SidePanelApi; sidebarAction?: SidebarApi } {
  const chromium = (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome?.sidePanel;
  const firefox = (browser as unknown as { sidebarAction?: SidebarApi }).sidebarAction;
  return {
    ...(chromium === undefined ? {} : { sidePanel: chromium }),
    ...(firefox === undefined ? {} : { sidebarAction: firefox }),
  };
}

/** True in Chromium: the side panel can be opened after a click on a page. */
export function hasSidePanel(): boolean {
  return api().sidePanel !== undefined;
}

/**
 * Opens Chromium's side panel in the window of a tab.
 * @throws if there is none, or there was no click
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const panel = api().sidePanel;
  if (panel === undefined) throw new Error('this browser has no side panel');
  await panel.open({ tabId });
}

/**
 * From a click in one of our own views: opens side panel or sidebar.
 * @returns false if the browser has neither, or refuses; then open `sidepanel.html?tab=ID`
 */
export async function openPanelFromView(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = api();
  try {
    if (sidePanel !== undefined) await sidePanel.open({ tabId });
    else if (sidebarAction !== undefined) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the panel of a tab as a tab of its own, next to it.
 * @param index place in the window's row of tabs, where that is known
 */
export async function openPanelTab(wish: {
  readonly tabId: number;
  readonly entity?: string | null;
  readonly query?: string | null;
  readonly index?: number;
}): Promise<void> {
  const { tabId, entity, query, index } = wish;
  const search = new URLSearchParams({ tab: String(tabId) });
  if (entity != null) search.set('entity', entity);
  else if (query != null) search.set('query', query);
  const url = `${browser.runtime.getURL('/sidepanel.html')}?${search.toString()}`;
  try {
    await browser.tabs.create({ url, openerTabId: tabId, ...(index === undefined ? {} : { index }) });
  } catch {
    // Firefox for Android refuses `openerTabId` (Type error: "unsupported") instead of ignoring it.
    await browser.tabs.create({ url });
  }
}
