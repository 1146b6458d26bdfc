import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';
import { launchChromium } from '../../../tools/start/browser/chromium';
import { findBrowsers } from '../../../tools/start/browser/find';
import { launchFirefox } from '../../../tools/start/browser/firefox';
import { closeWelcome } from '../../../tools/start/browser/welcome';
import { sleep } from '../../../tools/start/browser/profile';
import type { BrowserName, Session, SessionOptions, Tab } from '../../../tools/start/browser/session';

export { launchChromium } from '../../../tools/start/browser/chromium';
export { launchFirefox } from '../../../tools/start/browser/firefox';
export { sleep } from '../../../tools/start/browser/profile';
export { serve, type Served } from '../../../tools/start/browser/serve';
export type { BrowserName, Marks, Panel, Session, Tab } from '../../../tools/start/browser/session';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Folder of the build under test: `DRAMATIS_OUT` (or `.output`) holds `chrome-mv3` and `firefox-mv3`. */
export function buildOf(name: BrowserName): string {
  const out = resolve(ROOT, process.env.DRAMATIS_OUT ?? '.output');
  return join(out, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Names that lead to loopback in both browsers; unlike `localhost` they are no secure context, as many news sites. */
export const HOSTS = ['news.test', 'paper.test', 'www.paper.test', 'shop.test'] as const;

/** Starts a real browser, headless, with the build under test unless another extension is named. */
export async function launch(name: BrowserName, more: Partial<SessionOptions> = {}): Promise<Session> {
  const found = findBrowsers().find((b) => b.kind === name);
  if (found === undefined) throw new Error(`${name} is not installed`);
  const extension = more.extension === undefined ? buildOf(name) : more.extension;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no build in ${extension}: run “npm run build” first`);
  }
  const options: SessionOptions = {
    executable: found.path,
    headless: true,
    ...more,
    extension,
    args: [
      ...(name === 'chromium' ? ['--host-resolver-rules=MAP *.test 127.0.0.1'] : []),
      ...(more.args ?? []),
    ],
    prefs: { 'network.dns.localDomains': HOSTS.join(','), ...more.prefs },
  };
  const session = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (more.extension === undefined) await closeWelcome(session);
  return session;
}

/** The browsers to test: both, or those that `DRAMATIS_BROWSERS` names (`chromium`, `firefox`). */
export const BROWSERS: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter((name) =>
  (process.env.DRAMATIS_BROWSERS ?? 'chromium,firefox').split(',').includes(name),
);

/**
 * Runs a suite once for each browser. Where one is not installed its suite is skipped and the reason stands in the
 * name, which the test runner prints.
 */
export function inEachBrowser(title: string, suite: (name: BrowserName) => void): void {
  for (const name of BROWSERS) {
    const here = findBrowsers().some((b) => b.kind === name);
    if (here) describe(`${title} [${name}]`, () => suite(name));
    else describe.skip(`${title} [${name}] (skipped: ${name} is not installed)`, () => suite(name));
  }
}

/** Asks again until `ok` holds for the answer; after `ms` it throws with the last answer. */
export async function until<T>(ask: () => Promise<T>, ok: (answer: T) => boolean, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (ok(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Still not so after ${ms} ms: ${JSON.stringify(answer).slice(0, 2000)}`);
    await sleep(50);
  }
}

/** Waits until the extension, asked from one of its own pages, has had all its packs for `quiet` ms: each has pages read anew. */
export async function packsIn(view: Tab, quiet = 2000): Promise<void> {
  interface Api {
    readonly runtime: {
      sendMessage(
        m: object,
      ): Promise<{ ok?: { status: string; packs: readonly { id: string }[] } } | undefined>;
    };
  }
  let [last, since] = ['', Date.now()];
  await until(
    async () => {
      const state = await view.page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = browser ?? chrome;
        return (await api.runtime.sendMessage({ to: 'background', type: 'store/get', data: {} }))?.ok;
      });
      const now = state?.status === 'ready' ? state.packs.map((p) => p.id).join(' ') : '';
      if (now === '' || now !== last) [last, since] = [now, Date.now()];
      return Date.now() - since;
    },
    (still) => still >= quiet,
    60_000,
  );
}

/**
 * Goes one page back, by the page's own history: puppeteer's `goBack` waits for a load that a page out of the
 * back/forward cache never has (Firefox 153). Answers whether it came from there.
 */
export async function goBack(tab: Tab): Promise<boolean> {
  const from = await tab.page.evaluate(() => {
    setTimeout(() => history.back(), 50); // after this call's answer
    return location.href;
  });
  const asked = (): Promise<{ href: string; restored: boolean } | null> =>
    tab.page
      .evaluate(() => ({
        href: location.href,
        restored: (globalThis as { restored?: boolean }).restored === true,
      }))
      .catch(() => null); // between two documents
  const there = await until(asked, (now) => now !== null && now.href !== from);
  return there?.restored === true;
}

/** Call on a page that {@link goBack} will come back to. */
export async function noteReturn(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      Object.assign(globalThis, { restored: (event as PageTransitionEvent).persisted });
    });
  });
}
