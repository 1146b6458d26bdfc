/** The number on the toolbar icon: how many entities the page names; none when off. */
import { browser } from 'wxt/browser';

/** Wider numbers do not fit the badge of either browser. */
const MAX = 999;

/** Shows a count on a tab's icon; 0 shows nothing. A closed tab is no error. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MAX ? `${MAX}+` : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Colours of the badge, once at start: the actor's accent of components/tokens.css, with white at 7:1. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#5a3a22' });
  // Firefox has setBadgeTextColor since 63, Chromium since 110; the polyfill's types lag.
  await (
    browser.action as unknown as { setBadgeTextColor(d: { color: string }): Promise<void> }
  ).setBadgeTextColor({
    color: '#ffffff',
  });
}
