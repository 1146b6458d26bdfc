/**
 * Opening the panel. Chromium opens its side panel from a click that a page's frame reports; Firefox opens its sidebar
 * only from a gesture in its own interface, so there an open sidebar follows, and else the panel opens as a tab.
 */
import { browser } from 'wxt/browser';
import { notifyViews } from '../platform/rpc';
import { hasSidePanel, openSidePanel } from '../platform/panel';

export class PanelOpener {
  /** Entity that a panel about to start should show, by tab. */
  readonly #pending = new Map<number, string | null>();
  /** Windows in which a panel is open (its port is connected). */
  readonly #open = new Map<number, number>();

  /** Counts the panel in, from its port; call at `runtime.onConnect` for ports named `panel:WINDOW`. */
  connected(windowId: number, onDisconnect: (gone: () => void) => void): void {
    this.#open.set(windowId, (this.#open.get(windowId) ?? 0) + 1);
    onDisconnect(() => {
      const left = (this.#open.get(windowId) ?? 1) - 1;
      if (left > 0) this.#open.set(windowId, left);
      else this.#open.delete(windowId);
    });
  }

  /** The entity to show at start, once. */
  takePending(tabId: number): string | null {
    const entity = this.#pending.get(tabId) ?? null;
    this.#pending.delete(tabId);
    return entity;
  }

  /** What the panel of a tab should show: now if it is open, else when it starts. */
  aim(tabId: number, entity: string | null): void {
    this.#pending.set(tabId, entity);
    notifyViews('panel/focus', { tabId, entity });
  }

  /**
   * Opens the panel for a tab, at an entity if given. Call it without awaiting anything first: Chromium forgets the
   * click otherwise.
   */
  async open(tabId: number, entity: string | null): Promise<'panel' | 'following' | 'tab'> {
    this.aim(tabId, entity);
    if (hasSidePanel()) {
      try {
        await openSidePanel(tabId);
        return 'panel';
      } catch {
        // No gesture (a script's click), or a window without side panels: the tab below serves.
      }
    }
    const tab = await browser.tabs.get(tabId);
    if (this.#open.has(tab.windowId)) {
      return 'following';
    }
    const query = new URLSearchParams({ tab: String(tabId), ...(entity === null ? {} : { entity }) });
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/sidepanel.html')}?${query.toString()}`,
      openerTabId: tabId,
      index: tab.index + 1,
    });
    return 'tab';
  }
}
