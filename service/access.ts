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

/** The content script's answer, or null where none of ours runs. */
async function stateOf(tabId: number): Promise<FrameState | null> {
  try {
    return await askFrame(tabId, 0, 'page/state', {});
  } catch {
    return null;
  }
}

function parse(url: string | undefined): URL | null {
  return url === undefined || !URL.canParse(url) ? null : new URL(url);
}

/**
 * How things stand with a tab. The browser tells a tab's address only where access is given (or after a click on the
 * toolbar icon), so a page without address is either withheld or one of the browser's own.
 */
export async function tabAccess(tabId: number): Promise<TabAccess> {
  const [tab, state] = await Promise.all([browser.tabs.get(tabId).catch(() => null), stateOf(tabId)]);
  const url = parse(tab?.url);
  const web = url !== null && /^https?:$/.test(url.protocol);
  const host = web ? url.hostname : null;
  if (state !== null) return { access: 'ok', origin: null, host, state };
  if (url !== null && !web) return { access: 'impossible', origin: null, host: null, state };
  const origin = web ? `${url.protocol}//${url.hostname}/*` : EVERYWHERE;
  const allowed = await browser.permissions.contains({ origins: [origin] });
  if (!allowed) return { access: 'withheld', origin, host, state };
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
      if (id === undefined || discarded || (await stateOf(id)) !== null) return;
      await inject(id);
    }),
  );
}
