import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { dropProfile, newProfile, signals, sleep, within } from './profile';
import type { PageFunction, Panel, Session, SessionOptions } from './session';
import { makeTab } from './tab';

/** The little of WebDriver BiDi that puppeteer does not offer: commands as they are. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
type Remote =
  | { readonly type: 'success'; readonly result: { readonly type: string; readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
interface NodeValue {
  readonly shadowRoot?: { readonly sharedId?: string; readonly value?: { readonly mode?: string } } | null;
}

/**
 * Firefox with the extension installed as a zip in the profile, signatures off (ESR): a temporary add-on would be
 * forgotten at a restart. The extension's origin is chosen beforehand. System access lets a test ask the browser
 * itself for tab ids, the event page and the sidebar.
 */
export async function launchFirefox(options: SessionOptions, profile = newProfile()): Promise<Session> {
  const { extension, headless, proxy, lang = 'en' } = options;
  const addon = extension === null ? null : addonId(extension);
  const uuid = originIn(profile);
  const temporary = options.temporary === true;
  if (extension !== null && addon !== null && !temporary) installInto(profile, extension, addon);
  const [proxyHost, proxyPort] = (proxy ?? ':').split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless,
    userDataDir: profile,
    ...signals(options.ownSignals),
    defaultViewport: options.viewport === undefined ? { width: 1100, height: 800 } : options.viewport,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 15,
      'extensions.webextensions.uuids': JSON.stringify(addon === null ? {} : { [addon]: uuid }),
      // Otherwise the extension's manifest.json shows in a page of the developer tools, without the extension API.
      'devtools.jsonview.enabled': false,
      'intl.locale.requested': lang,
      'intl.accept_languages': lang,
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': proxyHost ?? '',
            'network.proxy.http_port': Number(proxyPort),
            'network.proxy.ssl': proxyHost ?? '',
            'network.proxy.ssl_port': Number(proxyPort),
            'network.proxy.allow_hijacking_localhost': true,
          }),
      ...options.prefs,
    },
  });
  if (extension !== null && temporary) await browser.installExtension(extension);
  const origin = `moz-extension://${uuid}`;
  const bidi = connection(browser);
  const call = (method: string, params: object): Promise<unknown> => sent(bidi, method, params);

  const inChrome = (expression: string): Promise<string> => inFirefox(browser, expression);
  const EXT = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension`;

  const ways = {
    async id(page: Page): Promise<number> {
      await page.bringToFront();
      return Number(await inChrome(`String(${EXT}.tabManager.convert(gBrowser.selectedTab).id)`));
    },
    async callInShadow(page: Page, source: string, args: readonly unknown[]): Promise<unknown> {
      const context = contextId(page);
      const { nodes } = (await call('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'html > :not(head, body), body > *' },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      })) as { nodes: { value: NodeValue }[] };
      const root = nodes.map((n) => n.value.shadowRoot).find((r) => r?.value?.mode === 'closed');
      if (root?.sharedId === undefined) return null;
      const answer = (await call('script.callFunction', {
        functionDeclaration: `async (root, args) => JSON.stringify((await (${source})(root, ...JSON.parse(args))) ?? null)`,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      })) as Remote;
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(String(answer.result.value)) as unknown;
    },
  };

  const open = async (url: string, background = false): Promise<Page> => {
    const page = await browser.newPage(background ? { background } : undefined);
    if (url.startsWith('moz-extension:')) {
      // puppeteer 24 waits for an event that does not come when the tab moves to the extension's process.
      await call('browsingContext.navigate', { context: contextId(page), url, wait: 'complete' });
    } else {
      await page.goto(url);
    }
    if (!background) await page.bringToFront();
    return page;
  };
  let helper: Page | null = null;
  const stop = async (): Promise<void> => {
    await within(browser.close(), 15_000, 'closing Firefox').catch(() => browser.process()?.kill('SIGKILL'));
  };

  return {
    name: 'firefox',
    browser,
    profile,
    origin,
    open: async (url) => makeTab(await open(url), ways),
    view: async (path) => makeTab(await open(`${origin}/${path}`), ways),
    async inExtension<A extends readonly unknown[], R>(fn: (...a: A) => R | Promise<R>, ...a: A): Promise<R> {
      if (helper === null || helper.isClosed()) helper = await open(`${origin}/manifest.json`, true);
      return (await helper.evaluate(fn as unknown as PageFunction, ...a)) as R;
    },
    panel: (ms = 5000) => sidebar(inChrome, EXT, ms),
    popup: () =>
      Promise.reject(new Error('Firefox cannot open the popup for a test: use view("popup.html?tab=ID")')),
    async stopBackground(): Promise<void> {
      // An event that was under way starts it anew.
      for (let i = 0; i < 20 && (await inChrome(`${EXT}.backgroundState`)) !== 'stopped'; i++) {
        await inChrome(`${EXT}.terminateBackground().then(() => 'stopped')`);
        await sleep(100);
      }
    },
    backgroundRuns: async () => (await inChrome(`${EXT}.backgroundState`)) === 'running',
    async restart(meanwhile?: (profile: string) => void): Promise<Session> {
      await stop();
      meanwhile?.(profile);
      return launchFirefox(options, profile);
    },
    async close(): Promise<void> {
      await stop();
      dropProfile(profile);
    },
  };
}

const sent = async (bidi: Bidi, method: string, params: object): Promise<unknown> =>
  (await within(bidi.send(method, params), 30_000, method)).result;

/** Runs an expression in the own window of a Firefox that was started here; the result must be a string. */
export async function inFirefox(browser: Browser, expression: string): Promise<string> {
  const bidi = connection(browser);
  const { contexts } = (await sent(bidi, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })) as {
    contexts: { context: string }[];
  };
  const params = { expression, target: { context: contexts[0]?.context }, awaitPromise: true };
  const answer = (await sent(bidi, 'script.evaluate', params)) as Remote;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return String(answer.result.value);
}

/** The sidebar that shows the extension's page: read by a frame script, because BiDi lists tabs only. */
async function sidebar(inChrome: (e: string) => Promise<string>, ext: string, ms: number): Promise<Panel> {
  const find = `[...${ext}.views].find((v) => v.viewType === 'sidebar')`;
  const until = Date.now() + ms;
  while ((await inChrome(`String(Boolean(${find}))`)) !== 'true') {
    if (Date.now() > until) throw new Error(`the sidebar: nothing after ${ms} ms`);
    await sleep(50);
  }
  return {
    async evaluate<A extends readonly unknown[], R>(fn: (...a: A) => R | Promise<R>, ...a: A): Promise<R> {
      const code = `(${fn.toString()})(...${JSON.stringify(a)})`;
      const script = `
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Promise.resolve(Cu.evalInSandbox(${JSON.stringify(code)}, sandbox)).then(
          (v) => sendAsyncMessage('dramatis-test', JSON.stringify(v ?? null)),
          (e) => sendAsyncMessage('dramatis-test', JSON.stringify({ thrown: String(e) })));`;
      const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
      const answer = await inChrome(`new Promise((done) => {
        const mm = ${find}.xulBrowser.messageManager;
        const got = (m) => { mm.removeMessageListener('dramatis-test', got); done(m.data); };
        mm.addMessageListener('dramatis-test', got);
        mm.loadFrameScript(${JSON.stringify(url)}, false);
      })`);
      const value = JSON.parse(answer) as unknown;
      if (typeof value === 'object' && value !== null && 'thrown' in value)
        throw new Error(String(value.thrown));
      // The result crossed as JSON: its type is the function's word.
      return value as R;
    },
    screenshot: () => Promise.resolve(null),
  };
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} is not a Firefox build: its manifest has no gecko id`);
  return id;
}

/** The host part of the extension's origin in this profile, the same again after a restart. */
function originIn(profile: string): string {
  const kept = join(profile, 'dramatis-origin.txt');
  const uuid = existsSync(kept) ? readFileSync(kept, 'utf8') : randomUUID();
  writeFileSync(kept, uuid);
  return uuid;
}

/** Puts the zipped extension into the profile, where Firefox looks for add-ons when it starts. */
function installInto(profile: string, extension: string, addon: string): void {
  const folder = join(profile, 'extensions');
  mkdirSync(folder, { recursive: true });
  const xpi = join(folder, `${addon}.xpi`);
  if (!existsSync(xpi)) writeFileSync(xpi, zipFolder(extension));
}

function zipFolder(folder: string): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files[relative(folder, path).split('\\').join('/')] = readFileSync(path);
  }
  return zipSync(files, { level: 0 });
}

/** puppeteer keeps its BiDi connection to itself; it is a public field at run time (puppeteer-core 24.43). */
function connection(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}
function contextId(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
