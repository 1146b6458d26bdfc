import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  inEachBrowser,
  launch,
  serve,
  until,
  type Served,
  type Session,
  type Tab,
} from '../harness';
import { cardOf, marked, openPopup, serveDemo, textOf } from './pages';

const PARAGRAPHS = [
  'Ilham Aliyev received the envoys in Baku on Friday, and both sides spoke of a truce in Nagorno-Karabakh.',
  'Armenia had agreed to it, said the envoy, while Azerbaijan asked for more time to think the offer over.',
  'Mike Pompeo told reporters in Washington that he had heard from both governments in the course of the week.',
  'Neither Russia nor France, which brokered the truces of October, has said what is to come after this one.',
];
const article = (lead: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks</title><meta property="og:type" content="article">
  <article><h1>Talks go on</h1>${[lead, ...PARAGRAPHS].map((p) => `<p>${p}</p>`).join('')}</article></html>`;

const framed = (port: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Front</title><meta property="og:type" content="article">
  <article><h1>Donald Trump speaks</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>
  <iframe id="story" width="700" height="500" src="http://paper.test:${port}/story"></iframe>
  <iframe id="ad" width="300" height="250" src="http://shop.test:${port}/ad"></iframe></html>`;

/** Texts of the marked actors of one frame, as that frame sees them. */
const actorsIn = (tab: Tab, path: string): Promise<string[]> => {
  const frame = tab.page.frames().find((f) => f.url().endsWith(path));
  if (frame === undefined) throw new Error(`no frame ${path}`);
  return frame.evaluate(() => [...(CSS.highlights.get('dramatis-actor') ?? [])].map(String));
};

inEachBrowser('frames', (name) => {
  let session: Session;
  let pages: Served;
  beforeAll(async () => {
    pages = await serve((path, host) => {
      if (path === '/') return framed(Number(host.split(':')[1]));
      if (path === '/story') return article('Jeyhun Bayramov flew to Washington.');
      return path === '/ad'
        ? '<!doctype html><p>See Ilham Aliyev and Mike Pompeo at Armenia Travel!</p>'
        : null;
    });
    session = await launch(name);
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('reads those that hold an article, of another site too, and no advertisement', async () => {
    const tab = await session.open(pages.at('news.test'));
    await marked(tab);
    await tab.page.evaluate(() => document.querySelector('#story')?.scrollIntoView({ behavior: 'instant' }));
    const count = await until(
      async () => (await actorsIn(tab, '/story')).length,
      (n) => n > 0,
      20_000,
    );
    expect(count).toBeGreaterThan(2);
    expect(await actorsIn(tab, '/ad')).toEqual([]);
    // What only the frame names is in the cast of the page.
    const popup = await openPopup(session, tab);
    await until(
      () => popup.page.evaluate(() => document.body.innerText),
      (text) => /names \d+ actors/.test(text),
    );
    await popup.close();
    const panel = await session.view(`sidepanel.html?tab=${await tab.id()}`);
    await until(
      () => textOf(panel),
      (text) => text.includes('Jeyhun Bayramov') && text.includes('Mike Pompeo'),
    );
    await panel.close();
  });
});

// In Firefox no driver can open the sidebar or withhold access.
describe.skipIf(!BROWSERS.includes('chromium'))('the side panel and access to sites, Chromium', () => {
  let session: Session;
  let pages: Served;
  beforeAll(async () => {
    pages = await serveDemo();
    session = await launch('chromium');
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('follows the tab in front', async () => {
    const french = await session.open(`${pages.at('paper.test')}fr.html`);
    await marked(french);
    const tab = await session.open(`${pages.at('news.test')}en.html`);
    await marked(tab);
    await cardOf(tab, 'Bayramov');
    const at = await until(
      () =>
        tab.inShadow((root) => {
          const box = root.querySelector('button.open')?.getBoundingClientRect();
          return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }),
      (point) => point !== null,
    );
    if (at === null) throw new Error('no card');
    await tab.page.mouse.move(at.x, at.y, { steps: 12 });
    await tab.page.mouse.click(at.x, at.y);
    const panel = await session.panel();
    const text = () => panel.evaluate(() => document.body.innerText);
    await until(text, (t) => t.includes('Foreign minister of Azerbaijan'));
    const title = (t: Tab) => t.page.title();
    const [en, fr] = [await title(tab), await title(french)];
    await french.page.bringToFront();
    await until(text, (t) => t.includes(fr));
    await tab.page.bringToFront();
    await until(text, (t) => t.includes(en) || t.includes('Jeyhun Bayramov'));
    // Navigation of the tab in front: to a page that is no news.
    await tab.page.goto(`${pages.at('news.test')}style.css`);
    await until(text, (t) => t.includes('doesn’t look like an article'));
  });

  it('says that access is withheld, and offers to ask for it', async () => {
    const id = session.origin.replace('chrome-extension://', '');
    const settings = await session.open(`chrome://extensions/?id=${id}`);
    await settings.page.evaluate(
      (extensionId) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration(c: object): Promise<void> } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      id,
    );
    const tab = await session.open(`${pages.at('shop.test')}en.html`);
    const popup = await openPopup(session, tab);
    const text = await until(
      () => textOf(popup),
      (t) => t.includes('may not read this site'),
    );
    expect(text).toContain('Allow on this site');
    expect((await tab.marks()).actor).toEqual([]);
    await popup.close();
  });
});
