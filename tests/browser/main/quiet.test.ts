import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  goBack,
  inEachBrowser,
  launch,
  noteReturn,
  serve,
  sleep,
  until,
  type Served,
  type Session,
} from '../harness';
import { cardOf, marked, openPopup, serveDemo, setSite, textOf, unmarked } from './pages';

/** Names on a page that is no news: a shop's. */
const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Basket</title>
  <meta property="og:type" content="product"></head><body><h1>Your basket</h1>
  <form><label>Ship to <select><option>Armenia</option><option>Azerbaijan</option></select></label></form>
  <p>We ship to Armenia, Azerbaijan, France and Russia.</p></body></html>`;

/** Sets a rule as the options do, whatever the page is. */
const rule = (session: Session, host: string, mode: 'always' | null): Promise<void> =>
  session.inExtension(
    async (key: string, value: string | null) => {
      const api = globalThis as unknown as {
        readonly chrome: {
          readonly storage: {
            readonly local: { set(x: object): Promise<void>; remove(k: string): Promise<void> };
          };
        };
      };
      const { local } = api.chrome.storage;
      await (value === null ? local.remove(key) : local.set({ [key]: value }));
    },
    `rule:${host}`,
    mode,
  );

inEachBrowser('where Dramatis has nothing to do', (name) => {
  let session: Session;
  let shop: Served;
  let demo: Served;
  beforeAll(async () => {
    shop = await serve((path) => (path === '/' ? SHOP : null));
    demo = await serveDemo();
    session = await launch(name);
  });
  afterAll(async () => {
    await session.close();
    await shop.close();
    await demo.close();
  });

  it('does nothing on a page that is no news, until the site is set to always', async () => {
    const news = await session.open(`${demo.at('news.test')}en.html`);
    await marked(news);
    const tab = await session.open(shop.at('shop.test'));
    await sleep(1000);
    expect(await tab.marks()).toEqual({ actor: [], place: [], current: [] });
    expect(await tab.page.evaluate(() => document.querySelectorAll('dramatis-card').length)).toBe(0);
    const popup = await openPopup(session, tab);
    await until(
      () => textOf(popup),
      (t) => /article/i.test(t),
    );
    await popup.close();
    await setSite(session, tab, 'always');
    const marks = await until(
      () => tab.marks(),
      (m) => m.actor.length > 0,
    );
    expect(marks.actor).toContain('Armenia');
    await setSite(session, tab, 'automatic');
    await unmarked(tab);
    await tab.close();
    await news.close();
  });

  it('reads the pages of a site that is always read from their beginning, open ones and later ones', async () => {
    const tab = await session.open(shop.at('paper.test'));
    await sleep(600);
    await rule(session, 'paper.test', 'always');
    await until(
      () => tab.marks(),
      (m) => m.actor.length > 0,
    );
    await tab.close();
    session = await session.restart();
    const later = await session.open(shop.at('paper.test'));
    // A browser that starts may put another tab in front, and a page out of sight is read when it comes into sight.
    const marks = await until(
      async () => {
        await later.page.bringToFront();
        return later.marks();
      },
      (m) => m.actor.length > 0,
    );
    expect(marks.actor).toContain('Armenia');
    await rule(session, 'paper.test', null);
    await unmarked(later);
    await later.page.reload();
    const other = await session.open(`${demo.at('news.test')}en.html`);
    await marked(other);
    await other.close();
    expect(await later.marks()).toEqual({ actor: [], place: [], current: [] });
    await later.close();
  });

  it('reads a page that slept in the back/forward cache while its site was set to always', async () => {
    const tab = await session.open(shop.at('paper.test'));
    await noteReturn(tab);
    await tab.page.goto(shop.at('shop.test'));
    await sleep(600);
    await rule(session, 'paper.test', 'always');
    await sleep(600);
    expect(await tab.marks()).toEqual({ actor: [], place: [], current: [] });
    const kept = await goBack(tab);
    await until(
      () => tab.marks(),
      (m) => m.actor.includes('Armenia'),
    );
    expect(kept, `${name} has kept the page`).toBe(true);
    await rule(session, 'paper.test', null);
    await tab.close();
  });

  it('answers after the background was stopped', async () => {
    const tab = await session.open(`${demo.at('news.test')}en.html`);
    await marked(tab);
    await session.stopBackground();
    expect(await session.backgroundRuns()).toBe(false);
    expect(await cardOf(tab, 'Pompeo')).toContain('Mike Pompeo');
    // A new page wakes it, and the popup of the old one finds all it needs.
    const next = await session.open(`${demo.at('paper.test')}fr.html`);
    await marked(next);
    await next.close();
    await session.stopBackground();
    const popup = await openPopup(session, tab);
    await until(
      () => textOf(popup),
      (t) => t.includes('Mike Pompeo'),
    );
    await popup.close();
    await tab.close();
  });
});
