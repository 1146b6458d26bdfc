/** The toolbar icon: drawn out where the page is read, pale where nothing is to be read, struck where it is off. */
import { browser } from 'wxt/browser';

/** What toolbars show, at screens of one to three pixels a CSS pixel; every size is read and drawn at each call. */
const SIZES = [16, 32, 48] as const;
export type IconState = 'on' | 'off' | 'idle';

const PREFIX: Readonly<Record<IconState, string>> = { on: '', off: 'off-', idle: 'idle-' };

/** Shows a state on a tab's icon; the browser goes back to the idle one when the tab navigates. */
export async function setIcon(tabId: number, state: IconState): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${PREFIX[state]}${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
  } catch {
    // The tab was closed meanwhile.
  }
}
