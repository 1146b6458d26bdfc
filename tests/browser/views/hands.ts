/** What readers do in the views and look for, in a real browser. */
import { until, type Tab } from '../harness';
import { marked } from '../main/pages';

/** Presses Tab until the focus is on something that fits. */
export async function tabTo(view: Tab, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await view.page.keyboard.press('Tab');
    if (await view.page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}
/** How many elements fit. */
export const count = (view: Tab, selector: string): Promise<number> =>
  view.page.evaluate((s) => document.querySelectorAll(s).length, selector);
/** Waits until something fits. */
export const has = (view: Tab, selector: string): Promise<number> =>
  until(
    () => count(view, selector),
    (n) => n > 0,
  );
/** A page behind another tab is read when it comes to the front. */
export const markedInFront = async (tab: Tab): Promise<void> => {
  await tab.page.bringToFront();
  await marked(tab);
};
/** How far a page is scrolled, pixels. */
export const scrolled = (tab: Tab): Promise<number> => tab.page.evaluate(() => scrollY);
