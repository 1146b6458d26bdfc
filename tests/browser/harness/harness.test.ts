import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, until, type BrowserName, type Served, type Session } from '.';

/** A throw-away extension: marks every "Bob", holds a closed root, asks a background that knows which start it is. */
function toy(name: BrowserName): string {
  const dir = mkdtempSync(join(tmpdir(), 'dramatis-toy-'));
  const firefox = name === 'firefox';
  const manifest = {
    manifest_version: 3,
    name: 'toy',
    version: '1',
    permissions: ['storage', ...(firefox ? [] : ['sidePanel'])],
    host_permissions: ['*://*/*'],
    background: firefox ? { scripts: ['bg.js'] } : { service_worker: 'bg.js' },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: ['*://*/*'], js: ['c.js'] }],
    ...(firefox
      ? {
          browser_specific_settings: { gecko: { id: 'toy@dramatis.example' } },
          sidebar_action: { default_panel: 'sidepanel.html', open_at_install: true },
        }
      : { side_panel: { default_path: 'sidepanel.html' } }),
  };
  const api = 'const b = globalThis.browser ?? chrome;';
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest),
    'bg.js': `${api} const born = Math.random(); b.runtime.onMessage.addListener((m, s, reply) => {
      if (m === 'panel') { void chrome.sidePanel?.open({ tabId: s.tab.id }); }
      reply({ born });
    });`,
    'c.js': `${api}
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const ranges = [];
      for (let t = walker.nextNode(); t; t = walker.nextNode()) {
        const i = t.data.indexOf('Bob');
        if (i >= 0) ranges.push(new StaticRange({ startContainer: t, startOffset: i, endContainer: t, endOffset: i + 3 }));
      }
      CSS.highlights.set('dramatis-actor', new Highlight(...ranges));
      const root = document.createElement('x-host').attachShadow({ mode: 'closed' });
      document.documentElement.append(root.host);
      const p = document.createElement('p'); p.textContent = 'card';
      const button = document.createElement('button'); button.textContent = 'open';
      button.style = 'position:fixed;left:10px;top:100px';
      root.append(p, button);
      button.addEventListener('click', () => b.runtime.sendMessage('panel'));
      document.addEventListener('mouseover', () => b.runtime.sendMessage('hi').then((r) => { p.textContent = 'born=' + r.born; }));`,
    'sidepanel.html': '<p>a panel</p>',
    'popup.html': '<p>a popup</p>',
  };
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  return dir;
}

interface Api {
  storage: { local: { get(key: string): Promise<Record<string, number>>; set(v: object): Promise<void> } };
}

inEachBrowser('the harness', (name) => {
  let session: Session;
  let pages: Served;
  const extension = toy(name);
  beforeAll(async () => {
    pages = await serve(() => '<p>Hello Bob and <b>Bob</b></p>');
    session = await launch(name, { extension });
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
    rmSync(extension, { recursive: true });
  });

  it('reads registered highlights and the closed root', async () => {
    const tab = await session.open(pages.url);
    const marks = await until(
      () => tab.marks(),
      (m) => m.actor.length > 0,
    );
    expect(marks).toEqual({ actor: ['Bob', 'Bob'], place: [], current: [] });
    expect(await tab.card()).toContain('card');
    expect(await tab.inShadow((root, n) => root.querySelectorAll('p').length + n, 41)).toBe(42);
    expect(await tab.id()).toBeGreaterThan(0);
    await tab.close();
  });

  it('stops the background, which wakes for a hover', async () => {
    const tab = await session.open(pages.url);
    await tab.hover('Bob');
    const first = await until(
      () => tab.card(),
      (c) => c?.includes('born=') === true,
    );
    expect(await session.backgroundRuns()).toBe(true);
    await session.stopBackground();
    expect(await session.backgroundRuns()).toBe(false);
    await tab.page.mouse.move(500, 400);
    await tab.hover('Bob');
    await until(
      () => tab.card(),
      (c) => c?.includes('born=') === true && c !== first,
    );
    await tab.close();
  });

  it('opens views as tabs, and the real panel', async () => {
    const tab = await session.open(pages.url);
    const view = await session.view('sidepanel.html?tab=7');
    expect(await view.page.evaluate(() => document.body.innerText + location.search)).toBe('a panel?tab=7');
    await view.close();
    await tab.page.bringToFront();
    await tab.page.mouse.click(20, 110);
    const panel = await session.panel();
    expect(await panel.evaluate((s) => document.body.innerText + s, '!')).toBe('a panel!');
    await tab.close();
  });

  if (name === 'chromium')
    it('opens the real popup', async () => {
      const tab = await session.open(pages.url);
      const popup = await session.popup(tab);
      expect(await popup.evaluate(() => document.body.innerText)).toBe('a popup');
      await tab.close();
    });

  it('keeps the extension and its storage over a restart', async () => {
    await session.inExtension(() =>
      (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ kept: 7 }),
    );
    session = await session.restart();
    const tab = await session.open(pages.url);
    await until(
      () => tab.marks(),
      (m) => m.actor.length > 0,
    );
    const kept = await session.inExtension(
      async () => (await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('kept')).kept,
    );
    expect(kept).toBe(7);
  });
});
