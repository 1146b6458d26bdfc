/**
 * Opening the panel. Chromium opens its side panel from a click that a page's frame reports; Firefox opens its sidebar
 * only from a gesture in its own interface, so there an open sidebar follows, and else the panel opens as a tab.
 */
import { browser } from 'wxt/browser';
import { notifyViews } from '../platform/rpc';
import { hasSidePanel, openPanelTab, openSidePanel } from '../platform/panel';

/** What a panel should show: an entity, or what is found by a name. */
export interface Wish {
  readonly entity: string | null;
  readonly query: string | null;
}
const NOTHING: Wish = { entity: null, query: null };

export class PanelOpener {
  /** What a panel about to start should show, by tab. */
  readonly #pending = new Map<number, Wish>();
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

  /** What to show at start, once. */
  takePending(tabId: number): Wish {
    const wish = this.#pending.get(tabId) ?? NOTHING;
    this.#pending.delete(tabId);
    return wish;
  }

  /** What the panel of a tab should show: now if it is open, else when it starts. */
  aim(tabId: number, wish: Partial<Wish>): void {
    const whole = { ...NOTHING, ...wish };
    this.#pending.set(tabId, whole);
    notifyViews('panel/focus', { tabId, ...whole });
  }

  /**
   * Opens the panel for a tab, at what is wished. Call it without awaiting anything first: Chromium forgets the
   * click otherwise.
   */
  async open(tabId: number, wish: Partial<Wish>): Promise<'panel' | 'following' | 'tab'> {
    this.aim(tabId, wish);
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
    await openPanelTab({ tabId, ...wish, index: tab.index + 1 });
    return 'tab';
  }
}
