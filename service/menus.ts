/** The right-click menus: "who or what is this?" on a selection, and the site switch on the toolbar icon. */
import { browser } from 'wxt/browser';
import { hasSidePanel, openPanelFromView } from '../platform/panel';
import type { SiteMode } from '../core/types';
import { setSiteMode, siteMode } from '../store/sites';
import type { Store } from '../store';
import type { PanelOpener } from './panel';

const ASK = 'who';
const SWITCH = 'site';
const MODES = { automatic: 'menuAutomatic', always: 'menuAlways', never: 'menuNever' } as const;
const modes = Object.keys(MODES) as (keyof typeof MODES)[];
/** Longer selections are no names. */
const MAX_NAME = 120;

/** Firefox for Android has no menus (bugzilla.mozilla.org 1595822). */
const hasMenus = (): boolean => (browser.contextMenus as unknown) !== undefined;

const hostOf = (url: string | undefined): string | null => {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : null;
};

/** Makes the menus anew: at install and update, and when Firefox starts (it forgets those of event pages on updates). */
export async function makeMenus(): Promise<void> {
  if (!hasMenus()) return;
  const { contextMenus, i18n } = browser;
  await contextMenus.removeAll();
  contextMenus.create({ id: ASK, title: i18n.getMessage('menuWho'), contexts: ['selection'] });
  contextMenus.create({ id: SWITCH, title: i18n.getMessage('menuSite'), contexts: ['action'] });
  for (const mode of modes) {
    contextMenus.create({
      id: `${SWITCH}:${mode}`,
      parentId: SWITCH,
      type: 'radio',
      checked: mode === 'automatic',
      title: i18n.getMessage(MODES[mode]),
      contexts: ['action'],
    });
  }
}

/** Shows in the toolbar icon's menu what holds for the tab in front. */
async function checkMode(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const host = hostOf(tab.url);
  const mode = host === null ? 'automatic' : await siteMode(host);
  await browser.contextMenus.update(`${SWITCH}:${mode}`, { checked: true });
}

/** Answers clicks. Register it synchronously at start. */
export function answerMenus(store: Store, panel: PanelOpener, failed: (error: unknown) => void): void {
  const ask = async (tabId: number, text: string, opened: Promise<boolean>): Promise<void> => {
    const name = text.trim().replace(/\s+/g, ' ').slice(0, MAX_NAME);
    const ids = await store.search(name, 2);
    // One answer is shown; of several, or of none, the panel shows its search, where the name can be mended.
    const wish = ids.length === 1 ? { entity: ids[0] ?? null } : { query: name };
    if (await opened) panel.aim(tabId, wish);
    else await panel.open(tabId, wish);
  };
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === ASK) {
      // Both browsers open their panel only in the click itself; which entity it is about may come later.
      const opened =
        hasSidePanel() || 'sidebarAction' in browser ? openPanelFromView(tab.id) : Promise.resolve(false);
      ask(tab.id, info.selectionText ?? '', opened).catch(failed);
      return;
    }
    const mode = modes.find((m) => info.menuItemId === `${SWITCH}:${m}`);
    const host = hostOf(tab.url);
    if (mode !== undefined && host !== null) setSiteMode(host, mode satisfies SiteMode).catch(failed);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => {
    checkMode(tabId).catch(() => undefined);
  });
}
