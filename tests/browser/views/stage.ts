/** Puts a built view on stage: real Chromium, production files and their content security policy, chosen answers. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowsers } from '../../../tools/start/browser/find';
import { answer } from './answers';
import type { State } from './states';
import { installBrowser } from './stub';

const ROOT = resolve(import.meta.dirname, '../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export const chromiumPath = (): string | null =>
  findBrowsers().find((b) => b.kind === 'chromium')?.path ?? null;

export interface Scene {
  readonly view: 'sidepanel' | 'popup' | 'options' | 'welcome';
  readonly query?: string;
  readonly state: State;
  readonly lang: 'en' | 'fr';
  readonly theme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forced?: boolean;
  readonly width: number;
  readonly height?: number;
  readonly stored?: Readonly<Record<string, unknown>>;
  /** Delay of each answer, ms. */
  readonly delay?: number;
  readonly zoom?: number;
}

export interface Stage {
  /** Opens a scene in a page of its own; close its context afterwards. */
  open(scene: Scene): Promise<{ page: Page; context: BrowserContext; errors: string[] }>;
  close(): Promise<void>;
}

/** Starts Chromium and a server for the build's files (`DRAMATIS_OUT`, or `.output`). */
export async function raiseStage(): Promise<Stage> {
  const build = join(resolve(ROOT, process.env.DRAMATIS_OUT ?? '.output'), 'chrome-mv3');
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`no build in ${build}: npm run build`);
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_security_policy: { extension_pages: string };
  };
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('chromium is not installed');
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(build, path);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!file.startsWith(build) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': manifest.content_security_policy.extension_pages,
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  return {
    async open(scene) {
      const context = await browser.newContext({
        viewport: { width: scene.width, height: scene.height ?? 800 },
        colorScheme: scene.theme ?? 'light',
        contrast: scene.contrast ?? 'no-preference',
        forcedColors: scene.forced === true ? 'active' : 'none',
        reducedMotion: 'reduce',
        locale: scene.lang,
        deviceScaleFactor: 1,
        bypassCSP: false,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (e) => errors.push(String(e)));
      page.on('console', (m) => {
        if (m.type() === 'error' || m.type() === 'warning') errors.push(m.text());
      });
      await page.exposeFunction('__ask', async (type: string, data: Record<string, unknown>) => {
        if (scene.delay !== undefined) await new Promise((r) => setTimeout(r, scene.delay));
        try {
          return { ok: answer(scene.state, scene.lang, type, data) };
        } catch (e) {
          return { error: e instanceof Error ? e.message : String(e) };
        }
      });
      // esbuild (tsx) marks functions by a helper that the page doesn't have.
      await page.addInitScript('globalThis.__name ??= (f) => f');
      await page.addInitScript(installBrowser, {
        lang: scene.lang,
        tabId: 7,
        stored: { ...(scene.stored ?? {}) },
      });
      await page.goto(`http://127.0.0.1:${port}/${scene.view}.html${scene.query ?? ''}`);
      await page.waitForSelector('#root > *', { state: 'attached', timeout: 5_000 }).catch((e: unknown) => {
        throw new Error(`the view drew nothing: ${errors.join('; ')}`, { cause: e });
      });
      return { page, context, errors };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
