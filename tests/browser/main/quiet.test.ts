import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, sleep, until, type Served, type Session } from '../harness';
import { cardOf, marked, openPopup, serveDemo, setSite, textOf, unmarked } from './pages';

/** Names on a page that is no news: a shop's. */
const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Basket</title>
  <meta property="og:type" content="product"></head><body><h1>Your basket</h1>
  <form><label>Ship to <select><option>Armenia</option><option>Azerbaijan</option></select></label></form>
  <p>We ship to Armenia, Azerbaijan, France and Russia.</p></body></html>`;

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
