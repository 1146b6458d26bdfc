import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, sleep, type Served, type Session, type Tab } from '../harness';
import { cardOf, marked, serveDemo, setSite, unmarked } from './pages';

/** The whole document as the browser holds it, and the style sheets that are no elements. */
const snapshot = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelectorAll('dramatis-card').forEach((host) => {
      host.remove();
    });
    return `${new XMLSerializer().serializeToString(copy)}\n${document.adoptedStyleSheets.length} ${document.styleSheets.length}`;
  });

const hosts = (tab: Tab): Promise<number> =>
  tab.page.evaluate(() => document.querySelectorAll('dramatis-card').length);

inEachBrowser('the site switch', (name) => {
  let session: Session;
  let pages: Served;
  beforeAll(async () => {
    pages = await serveDemo();
    session = await launch(name);
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('takes every mark away at once, in every tab of the site, and in no other', async () => {
    const one = await session.open(`${pages.at('news.test')}en.html`);
    const other = await session.open(`${pages.at('paper.test')}en.html`);
    const two = await session.open(`${pages.at('news.test')}fr.html`);
    await marked(two);
    await one.page.bringToFront();
    await marked(one);
    await setSite(session, one, 'never');
    await unmarked(one);
    await two.page.bringToFront();
    await unmarked(two);
    await other.page.bringToFront();
    await marked(other);

    session = await session.restart();
    const again = await session.open(`${pages.at('news.test')}en.html`);
    const elsewhere = await session.open(`${pages.at('paper.test')}en.html`);
    await marked(elsewhere);
    await again.page.bringToFront();
    // The other site is marked: this one has had its time, too.
    await sleep(300);
    expect(await again.marks()).toEqual({ actor: [], place: [], current: [] });

    await setSite(session, again, 'automatic');
    await marked(again);
    await again.close();
    await elsewhere.close();
  });

  it('leaves the document as it was, switched on, used and switched off within one load', async () => {
    const tab = await session.open(`${pages.at('shop.test')}en.html`);
    await marked(tab);
    await setSite(session, tab, 'never');
    await unmarked(tab);
    await tab.page.reload();
    const before = await snapshot(tab);
    expect(await hosts(tab)).toBe(0);

    await setSite(session, tab, 'always');
    await marked(tab);
    await cardOf(tab, 'Pompeo');
    expect(await snapshot(tab)).toBe(before);
    expect(await hosts(tab)).toBe(1);

    await setSite(session, tab, 'never');
    await unmarked(tab);
    expect(await snapshot(tab)).toBe(before);
    expect(await hosts(tab)).toBe(0);
    await tab.close();
  });
});
