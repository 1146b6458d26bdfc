/** What becomes of a page's marks while tabs sleep and wake, and the extension comes and goes under them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
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
import { ARTICLE, cardShown, errorsOf, marked, markedOn, page, unmarked, untilCard } from './stage';

interface Api {
  readonly chrome: {
    readonly runtime: { reload(): void; onMessage: { addListener(f: (m: { type?: string }) => void): void } };
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
    readonly tabs: {
      discard(id: number): Promise<unknown>;
      update(id: number, what: object): Promise<unknown>;
    };
  };
}
const PAGES: Readonly<Record<string, string>> = {
  '/': page(ARTICLE),
  '/next': page(ARTICLE.replace('presses for', 'asks for')),
  '/demonyms': page(
    `<article><h1>Talks on a truce</h1><p>The Armenian delegation and an Azerbaijani envoy met Mike Pompeo in Washington, and both spoke of Nagorno-Karabakh at length.</p></article>`,
  ),
  '/spa': page('<div id="root"><p>Welcome to the shop of many things.</p></div>', '').replace(
    /<script type="application\/ld\+json">.*?<\/script>/,
    '',
  ),
  '/speculates': page(
    '<p>Menu.</p><a id="go" href="/next">Next</a><script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>',
  ).replace(/<script type="application\/ld\+json">.*?<\/script>/, ''),
};

inEachBrowser('the life of a page', (name) => {
  let session: Session;
  let served: Served;
  beforeAll(async () => {
    served = await serve((path) => PAGES[path] ?? null);
    session = await launch(name, { viewport: { width: 900, height: 700 } });
  }, 120_000);
  afterAll(async () => {
    await session.close();
    await served.close();
  }, 60_000);

  it('is whole again when it comes out of the back/forward cache', async () => {
    const tab = await session.open(served.url);
    const errors = errorsOf(tab);
    await marked(tab);
    await noteReturn(tab);
    await tab.page.goto(`${served.url}next`);
    await marked(tab);
    const kept = await goBack(tab);
    await marked(tab);
    await tab.hover('Nagorno-Karabakh');
    await untilCard(tab);
    expect(await tab.card()).toContain('Nagorno-Karabakh');
    expect(errors).toEqual([]);
    // Which of the two ways it was: said in the report, not demanded of the browser.
    expect(kept, `${name} has kept the page`).toBe(true);
    await tab.close();
  }, 90_000);

  it('wakes a stopped background for a hover that was under way', async () => {
    const tab = await session.open(served.url);
    await marked(tab);
    await session.stopBackground();
    await tab.hover('Nagorno-Karabakh');
    await untilCard(tab);
    expect(await tab.card()).toContain('Nagorno-Karabakh');
    await tab.close();
  }, 60_000);

  it('marks demonyms from the moment that they are asked for, and no longer than that', async () => {
    const tab = await session.open(`${served.url}demonyms`);
    const want = (on: boolean): Promise<void> =>
      session.inExtension(
        (demonyms: boolean) =>
          (globalThis as unknown as Api).chrome.storage.local.set({ 'set:demonyms': demonyms }),
        on,
      );
    const armenian = async (): Promise<boolean> => {
      const { actor, place } = await tab.marks();
      return [...actor, ...place].includes('Armenian');
    };
    await marked(tab);
    expect(await armenian()).toBe(false);
    await want(true);
    expect(await until(armenian, (on) => on)).toBe(true);
    await want(false);
    expect(await until(armenian, (on) => !on)).toBe(false);
    await tab.close();
  }, 60_000);

  it('follows a page of scripts from one article to the next', async () => {
    const tab = await session.open(`${served.url}spa`);
    await sleep(900);
    expect(await markedOn(tab)).toBe(0);
    await tab.page.evaluate((html) => {
      history.pushState({}, '', '/2020/10/17/talks');
      const root = document.querySelector('#root');
      if (root !== null) root.innerHTML = html;
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'og:type');
      meta.content = 'article';
      document.head.append(meta);
    }, ARTICLE + '<p>Russia and France said on Friday that they would go on with what they had begun in Geneva.</p>');
    await marked(tab);
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/2020/10/18/more');
      const root = document.querySelector('#root');
      if (root !== null) root.innerHTML = root.innerHTML.replace('Mike Pompeo', 'Donald Trump');
    });
    await until(
      () => tab.marks(),
      (m) => m.actor.includes('Donald Trump') && !m.actor.includes('Mike Pompeo'),
    );
    await tab.close();
  }, 60_000);

  it('goes without a trace when the extension is removed under it', async () => {
    const own = await launch(name, { viewport: { width: 900, height: 700 } });
    try {
      const tab = await own.open(served.url);
      const errors = errorsOf(tab);
      await marked(tab);
      await tab.hover('Nagorno-Karabakh');
      await untilCard(tab);
      const id =
        name === 'chromium' ? own.origin.replace('chrome-extension://', '') : 'dramatis@dramatis.example';
      await own.browser.uninstallExtension(id);

      const clip = await tab.page.evaluate(() => {
        const { x, y, width, height } = (
          document.querySelector('#p2') ?? document.body
        ).getBoundingClientRect();
        return { x, y, width, height };
      });
      if (name === 'chromium') {
        await unmarked(tab, 8000);
        await until(
          () => tab.page.evaluate(() => document.querySelector('dramatis-card') === null),
          (gone) => gone,
          8000,
        );
      } else {
        // Its script is ended without a word: what is left in the page must not be seen, nor be in the way.
        await until(
          () =>
            tab.inShadow((root) => {
              const card = root.querySelector('.card');
              return card === null ? 'hidden' : getComputedStyle(card).visibility;
            }),
          (v) => v !== 'visible',
          8000,
        );
      }
      await tab.page.mouse.move(300, 500, { steps: 5 });
      await sleep(1500);
      const left = await tab.page.screenshot({ clip, encoding: 'base64' });
      await tab.page.reload();
      await sleep(1000);
      expect((await tab.page.screenshot({ clip, encoding: 'base64' })) === left).toBe(true);
      expect(errors).toEqual([]);
      await tab.close();
    } finally {
      await own.close();
    }
  }, 120_000);
});

// Only CDP drives these.
describe.skipIf(!BROWSERS.includes('chromium'))('the life of a page, Chromium', () => {
  let session: Session;
  let served: Served;
  beforeAll(async () => {
    served = await serve((path) => PAGES[path] ?? null);
    session = await launch('chromium', { viewport: { width: 900, height: 700 } });
  }, 120_000);
  afterAll(async () => {
    await session.close();
    await served.close();
  }, 60_000);

  it('does nothing on a page that is prepared in advance, until it is shown', async () => {
    await session.inExtension(() => {
      const scope = globalThis as unknown as Api & { heard: number };
      scope.heard = 0;
      scope.chrome.runtime.onMessage.addListener((m) => {
        if (m.type === 'page/recognise') scope.heard++;
      });
    });
    const tab = await session.open(`${served.url}speculates`);
    const id = await tab.id();
    await until(
      () => Promise.resolve(served.asked.filter((a) => a.endsWith('/next')).length),
      (n) => n > 0,
    );
    await sleep(1200);
    const heard = (): Promise<number> =>
      session.inExtension(() => (globalThis as unknown as { heard: number }).heard);
    expect(await heard()).toBe(0);
    await tab.page.click('#go');
    // The page that was prepared takes the tab over, and the driver loses sight of it: the extension looks.
    const look = (): Promise<{ marks: number; start: number } | null> =>
      session.inExtension(async (tabId) => {
        const { scripting } = (
          globalThis as unknown as {
            chrome: { scripting: { executeScript(x: object): Promise<{ result: unknown }[]> } };
          }
        ).chrome;
        const [answer] = await scripting.executeScript({
          target: { tabId },
          world: 'MAIN',
          func: () => ({
            marks: CSS.highlights.get('dramatis-actor')?.size ?? 0,
            start:
              (performance.getEntriesByType('navigation')[0] as { activationStart?: number } | undefined)
                ?.activationStart ?? 0,
          }),
        });
        return (answer?.result ?? null) as { marks: number; start: number } | null;
      }, id);
    const shown = await until(look, (x) => (x?.marks ?? 0) > 0, 20_000);
    // It was prepared, or this test shows nothing.
    expect(shown?.start).toBeGreaterThan(0);
    expect(await heard()).toBeGreaterThan(0);
    await tab.close().catch(() => undefined);
  }, 90_000);

  it('comes back in a tab that was put to sleep', async () => {
    const tab = await session.open(served.url);
    await marked(tab);
    const id = await tab.id();
    const front = await session.open(`${served.url}spa`);
    await session.inExtension(async (tabId) => {
      await (globalThis as unknown as Api).chrome.tabs.discard(tabId);
    }, id);
    await sleep(500);
    await session.inExtension(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(q: object): Promise<{ id: number; url: string }[]>;
              update(id: number, w: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      for (const t of await tabs.query({})) {
        if (/^http:..[^/]+\/$/.test(t.url)) await tabs.update(t.id, { active: true });
      }
    });
    const found = await until(
      async () => {
        for (const p of await session.browser.pages()) {
          if (p.url() !== served.url) continue;
          const n = await p.evaluate(() => CSS.highlights.get('dramatis-actor')?.size ?? 0).catch(() => 0);
          if (n > 0) return n;
        }
        return 0;
      },
      (n) => n > 0,
      20_000,
    );
    expect(found).toBeGreaterThan(0);
    await front.close();
  }, 90_000);

  it('is taken over by a new copy of the extension, with one host and no error', async () => {
    const tab = await session.open(served.url);
    const errors = errorsOf(tab);
    const before = await marked(tab);
    await tab.hover('Nagorno-Karabakh');
    await untilCard(tab);
    // Chromium starts an unpacked extension again only in the developer's mode.
    const settings = await session.open('chrome://extensions/');
    await settings.page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateProfileConfiguration(c: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    await settings.close();
    await session.inExtension(() => {
      setTimeout(() => (globalThis as unknown as Api).chrome.runtime.reload(), 50);
    });
    await sleep(4000);
    await tab.page.bringToFront();
    await until(
      () => markedOn(tab),
      (n) => n === before,
      20_000,
    );
    await tab.page.mouse.move(5, 650);
    await until(
      () => cardShown(tab),
      (s) => !s,
    );
    await tab.hover('Ankara');
    await untilCard(tab);
    expect(await tab.page.evaluate(() => document.querySelectorAll('dramatis-card').length)).toBe(1);
    expect(errors).toEqual([]);
    await tab.close();
  }, 120_000);
});
