/** The number on the toolbar icon: how many entities the page names; none when off. */
import { browser } from 'wxt/browser';

/** Wider numbers do not fit the badge of either browser. */
const MAX = 999;

let dressed: Promise<void> | null = null;

/** Shows a count on a tab's icon; 0 shows nothing. A closed tab is no error. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MAX ? `${MAX}+` : String(count);
  // Chromium forgets the colours with the browser, Firefox with the event page. To see to them when the worker starts
  // would keep the page that woke it waiting for 5 ms.
  if (text !== '') await (dressed ??= dress());
  try {
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Colours of the badge: the actor's accent of components/tokens.css, with white at 7:1. */
async function dress(): Promise<void> {
  // Firefox has setBadgeTextColor since 63, Chromium since 110; the polyfill's types lag.
  const action = browser.action as typeof browser.action & {
    setBadgeTextColor(d: { color: string }): Promise<void>;
  };
  try {
    await Promise.all([
      action.setBadgeBackgroundColor({ color: '#5a3a22' }),
      action.setBadgeTextColor({ color: '#ffffff' }),
    ]);
  } catch (error) {
    console.warn('Dramatis: the badge keeps the browser’s colours:', error);
  }
}
