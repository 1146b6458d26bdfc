/** May Dramatis run on a tab's page, and is it running there? Both browsers let readers withhold or revoke access. */
import { browser } from 'wxt/browser';
import { askFrame } from '../platform/rpc';
import type { FrameState, TabPage } from '../platform/messages';

const EVERYWHERE = '*://*/*';

export interface TabAccess {
  readonly access: TabPage['access'];
  /** Origin pattern to ask for, when access is withheld. */
  readonly origin: string | null;
  readonly host: string | null;
  /** Answer of the top frame's content script, where one runs. */
  readonly state: FrameState | null;
}

/** What our content script leaves in its own world, where no page sees it (entrypoints/content/scout.ts). */
interface Scouted {
  readonly dramatis?: { isAlive(): boolean; wake(): Promise<boolean> };
}

/**
 * Asks the scout of a tab's top frame: on pages that are no news it sleeps, and hears no message.
 * @param ask runs in the page's isolated world: it may refer to nothing outside itself
 * @returns false where none of our scripts runs, too
 */
async function askScout(tabId: number, ask: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: ask });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Has a tab's page answer messages, and follow the reader's settings, though it is no news. */
export const wake = (tabId: number): Promise<boolean> =>
  askScout(tabId, () => (globalThis as Scouted).dramatis?.wake() ?? false);

const isThere = (tabId: number): Promise<boolean> =>
  askScout(tabId, () => (globalThis as Scouted).dramatis?.isAlive() ?? false);

/** The content script's answer, or null where none of ours listens. */
const stateOf = (tabId: number): Promise<FrameState | null> =>
  askFrame(tabId, 0, 'page/state', {}).catch(() => null);

function parse(url: string | undefined): URL | null {
  return url === undefined || !URL.canParse(url) ? null : new URL(url);
}

/**
 * How things stand with a tab. The browser tells a tab's address only where access is given (or after a click on the
 * toolbar icon), so a page without address is either withheld or one of the browser's own.
 */
export async function tabAccess(tabId: number): Promise<TabAccess> {
  const [tab, answer] = await Promise.all([browser.tabs.get(tabId).catch(() => null), stateOf(tabId)]);
  const url = parse(tab?.url);
  const web = url !== null && /^https?:$/.test(url.protocol);
  const host = web ? url.hostname : null;
  if (answer !== null) return { access: 'ok', origin: null, host, state: answer };
  if (url !== null && !web) return { access: 'impossible', origin: null, host: null, state: null };
  const origin = web ? `${url.protocol}//${url.hostname}/*` : EVERYWHERE;
  const allowed = await browser.permissions.contains({ origins: [origin] });
  // Not asked before: Chromium (156) keeps a script for a page that it withholds waiting until the reader consents.
  if (!allowed) return { access: 'withheld', origin, host, state: null };
  const state = (await wake(tabId)) ? await stateOf(tabId) : null;
  if (state !== null) return { access: 'ok', origin: null, host, state };
  return { access: web ? 'not-started' : 'impossible', origin: null, host, state };
}

/**
 * Starts the content script in a tab that was open before Dramatis was installed, updated or allowed there.
 * @returns false where the browser lets no extension run
 */
export async function inject(tabId: number): Promise<boolean> {
  const manifest = browser.runtime.getManifest();
  const scripts = manifest.content_scripts ?? [];
  const target = { tabId, allFrames: true };
  try {
    for (const { css, js } of scripts) {
      if (css !== undefined && css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
      if (js !== undefined && js.length > 0)
        await browser.scripting.executeScript({ target, files: [...js] as never });
    }
    return true;
  } catch {
    return false;
  }
}

/** Starts Dramatis in every open web tab that lacks it: after install, update, or a newly granted permission. */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERYWHERE });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      // A discarded tab loads anew, with the content script, when it is shown.
      if (id !== undefined && !discarded && !(await isThere(id))) await inject(id);
    }),
  );
}
