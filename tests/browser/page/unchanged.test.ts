/**
 * Pages stay what they are: real pages of the shared corpus, on and off within one load, with a browser without
 * Dramatis as control. A dozen in `npm test`; all of them by `npm run check:pages`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, type Served, type Session } from '../harness';
import { compare } from './unchanged';

const corpus = resolve(process.env.DRAMATIS_SHARED ?? '../shared', 'corpus/pages');
const ALL = process.env.DRAMATIS_PAGES === 'all';
/**
 * Points of a screen that may differ. Chromium (156) draws a line of text in parts where a stretch of it is highlighted,
 * and the gaps of the page's own underlines around descenders then differ by a point here and there (seen: one a page).
 */
const BORDERLINE = 2;
/** A dozen kinds of page: right-to-left, legacy layouts, long lists, many inline elements. */
const DOZEN = ['01', '03', '04', '09', '12', '18', '20', '24', '34', '37', '38', '41'];
const files = existsSync(corpus)
  ? readFileSync(`${corpus}/list.tsv`, 'utf8')
      .split('\n')
      .map((row) => row.split('\t')[0] ?? '')
      .filter((file) => file.endsWith('.html') && (ALL || DOZEN.includes(file.slice(0, 2))))
  : [];

inEachBrowser('pages stay what they are', (name) => {
  let session: Session;
  let bare: Session;
  let served: Served;
  let reader: Page;
  let seen = 0;
  const rule = (mode: string | null): Promise<void> =>
    session.inExtension(async (m: string | null) => {
      const { local } = (
        globalThis as unknown as {
          chrome: { storage: { local: { set(x: object): Promise<void>; remove(k: string): Promise<void> } } };
        }
      ).chrome.storage;
      await (m === null ? local.remove('rule:127.0.0.1') : local.set({ 'rule:127.0.0.1': m }));
    }, mode);
  beforeAll(async () => {
    served = await serve((path) => {
      const [, how = '', file = ''] = /^\/(still|live)\/(.+)$/.exec(path) ?? [];
      if (!files.includes(file)) return path === '/' ? '<p>' : null;
      const html = readFileSync(`${corpus}/${file}`, 'utf8');
      // Without scripts and frames: what then changes is Dramatis's doing.
      return how === 'still' ? html.replace(/<(script|iframe)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/gi, '') : html;
    });
    const args = name === 'chromium' ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : [];
    const prefs = {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
    };
    const options = { viewport: { width: 1000, height: 800 }, args, prefs };
    session = await launch(name, options);
    bare = await launch(name, { ...options, extension: null });
    reader = (await bare.open(served.url)).page;
  }, 120_000);
  afterAll(async () => {
    await session.close();
    await bare.close();
    await served.close();
  }, 60_000);

  if (files.length === 0) it.skip('leaves real pages as they were (skipped: no shared material)');
  it.each(files)(
    'leaves %s as it was',
    async (file) => {
      const outcome = await compare(session, bare, reader, `${served.url}still/${file}`, rule, true);
      seen += outcome.marks;
      expect(outcome).toMatchObject({ same: true, shift: 0, errors: [] });
      expect(outcome.points.length, outcome.points.join(' ')).toBeLessThanOrEqual(BORDERLINE);
      if (file === files.at(-1)) expect(seen).toBeGreaterThan(0);
      // Nothing was asked of any host but the page itself.
      expect(served.asked.filter((a) => /dramatis|extension/i.test(a))).toEqual([]);
    },
    90_000,
  );
  it.each(files.slice(0, ALL ? undefined : 4))(
    'leaves no trace in %s with its own scripts running',
    async (file) => {
      const outcome = await compare(session, bare, reader, `${served.url}live/${file}`, rule, false);
      expect(outcome).toMatchObject({ same: true, errors: [] });
    },
    90_000,
  );
});
