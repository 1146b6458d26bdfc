import puppeteer, {
  TargetType,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { dropProfile, newProfile, signals, sleep, within } from './profile';
import type { PageFunction, Panel, Session, SessionOptions, Tab } from './session';
import { makeTab } from './tab';

/**
 * Chromium and its kin with an unpacked extension. It is loaded by `Extensions.loadUnpacked` over the debugging
 * pipe, because branded Chrome 137 and later ignore `--load-extension`.
 */
export async function launchChromium(options: SessionOptions, profile = newProfile()): Promise<Session> {
  const { extension, headless, proxy, lang = 'en' } = options;
  const args = [
    '--disable-quic',
    `--lang=${lang}`,
    // Chromium's sandbox refuses to run as root (containers, CI).
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu', '--hide-scrollbars=false'] : []),
    ...(proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ...(options.args ?? []),
  ];
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless,
    pipe: true,
    ...signals(options.ownSignals),
    userDataDir: profile,
    defaultViewport: options.viewport === undefined ? { width: 1100, height: 800 } : options.viewport,
    enableExtensions: extension !== null,
    // Without it the window says that a program controls it and lacks what a reader sees.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    env: { ...process.env, LANGUAGE: lang },
    args,
  });
  const id = extension === null ? '' : await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  const isWorker = (t: Target): boolean =>
    t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(origin);

  const inExtension = async <A extends readonly unknown[], R>(
    fn: (...a: A) => R | Promise<R>,
    ...a: A
  ): Promise<R> => {
    if (!browser.targets().some(isWorker)) await wake();
    const worker = await (await browser.waitForTarget(isWorker, { timeout: 15_000 })).worker();
    if (worker === null) throw new Error('The service worker cannot be reached');
    return (await worker.evaluate(fn as unknown as PageFunction, ...a)) as R;
  };
  /** A stopped worker wakes for an event: a message from a page of the extension that runs nothing of ours. */
  const wake = async (): Promise<void> => {
    const page = await browser.newPage({ background: true });
    try {
      await page.goto(`${origin}/manifest.json`);
      await page.evaluate(() => {
        const api = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
        ).chrome;
        return api.runtime.sendMessage({ wake: true }).then(
          () => null,
          () => null,
        );
      });
    } finally {
      await page.close();
    }
  };

  /** The side panel is a target like a tab; only the extension API knows that it is none. */
  const sidePanel = async (): Promise<Page> => {
    for (;;) {
      for (const target of browser.targets().filter((t) => t.url().startsWith(`${origin}/sidepanel.html`))) {
        const page = await target.asPage();
        const inTab = await page.evaluate(() =>
          (globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<unknown> } } }).chrome.tabs
            .getCurrent()
            .then(Boolean),
        );
        if (!inTab) return page;
      }
      await sleep(50);
    }
  };

  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const cdp = (page: Page): Promise<CDPSession> => {
    const known = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, known);
    return known;
  };

  const ways = {
    async id(page: Page): Promise<number> {
      await page.bringToFront();
      return inExtension(async () => {
        const api = (
          globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id?: number }[]> } } }
        ).chrome;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    async callInShadow(page: Page, source: string, a: readonly unknown[]): Promise<unknown> {
      const client = await cdp(page);
      const { root } = await client.send('DOM.getDocument', { depth: 3, pierce: true });
      const shadow = closedRoot(root);
      if (shadow === null) return null;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      if (object.objectId === undefined) throw new Error('The closed root cannot be resolved');
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
        arguments: a.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value ?? null;
    },
  };

  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return makeTab(page, ways);
  };
  const stop = async (): Promise<void> => {
    await within(browser.close(), 10_000, 'closing Chromium').catch(() => browser.process()?.kill('SIGKILL'));
  };

  return {
    name: 'chromium',
    browser,
    profile,
    origin,
    open,
    view: (path) => open(`${origin}/${path}`),
    inExtension,
    async panel(ms = 5000): Promise<Panel> {
      const page = await within(sidePanel(), ms, 'the side panel');
      return {
        evaluate: <A extends readonly unknown[], R>(fn: (...a: A) => R | Promise<R>, ...a: A): Promise<R> =>
          page.evaluate(fn as unknown as PageFunction, ...a) as Promise<R>,
        screenshot: () => page.screenshot(),
      };
    },
    async popup(tab: Tab): Promise<Page> {
      const known = [...(await browser.extensions()).values()][0];
      if (known === undefined) throw new Error('No extension is loaded');
      await tab.page.bringToFront();
      const before = new Set(browser.targets());
      await tab.page.triggerExtensionAction(known);
      const target = await browser.waitForTarget(
        (t) => !before.has(t) && t.url().startsWith(`${origin}/popup.html`),
        {
          timeout: 10_000,
        },
      );
      return within(target.asPage(), 5000, 'the popup');
    },
    async stopBackground(): Promise<void> {
      for (const target of browser.targets().filter(isWorker)) await (await target.worker())?.close();
      for (let i = 0; i < 100 && browser.targets().some(isWorker); i++) {
        await sleep(20);
      }
    },
    backgroundRuns: () => Promise.resolve(browser.targets().some(isWorker)),
    async restart(meanwhile?: (profile: string) => void): Promise<Session> {
      await stop();
      meanwhile?.(profile);
      return launchChromium(options, profile);
    },
    async close(): Promise<void> {
      await stop();
      dropProfile(profile);
    },
  };
}

/** The first closed root that hangs on the document's own element or on its body: our host. */
function closedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = child.shadowRootType === 'closed' ? child : closedRoot(child);
    if (found !== null) return found;
  }
  return null;
}
