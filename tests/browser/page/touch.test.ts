/** Fingers: tap, long press inside a link, the sheet on a narrow screen, and the swipe that closes it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, sleep, until, type Served, type Session, type Tab } from '../harness';
import { ARTICLE, cardBox, cardShown, marked, page, untilCard } from './stage';

const LINKED = ARTICLE.replace('Mike Pompeo', '<a href="/elsewhere">Mike Pompeo</a>');

inEachBrowser('by touch', (name) => {
  let session: Session;
  let served: Served;
  beforeAll(async () => {
    served = await serve((path) =>
      path === '/'
        ? page(LINKED, '<meta name="viewport" content="width=device-width">')
        : path === '/elsewhere'
          ? '<p>Elsewhere'
          : null,
    );
    session = await launch(name, { viewport: { width: 420, height: 700 } });
  }, 120_000);
  afterAll(async () => {
    await session.close();
    await served.close();
  }, 60_000);
  const open = async (): Promise<Tab> => {
    const tab = await session.open(served.url);
    await marked(tab);
    return tab;
  };

  it('opens a sheet at the bottom by a tap on a name, and closes it by a tap elsewhere', async () => {
    const tab = await open();
    const { x, y } = await tab.pointOf('Nagorno-Karabakh');
    await tab.page.touchscreen.tap(x, y);
    await untilCard(tab);
    expect(await tab.card()).toContain('Nagorno-Karabakh');
    const box = await cardBox(tab);
    expect(box?.sheet).toBe(true);
    expect(box?.left).toBe(0);
    expect(Math.round(box?.bottom ?? 0)).toBe(await tab.page.evaluate(() => innerHeight));
    // Fingers need room: every button of the sheet is at least 44 px high.
    const low = await tab.inShadow((root) =>
      Math.min(...Array.from(root.querySelectorAll('button'), (b) => b.getBoundingClientRect().height)),
    );
    expect(low).toBeGreaterThanOrEqual(44);
    // The page's margin: a tap just above the sheet would hit the name again.
    await tab.page.touchscreen.tap(3, 3);
    await untilCard(tab, false);
    await tab.close();
  }, 90_000);

  it('closes the sheet by a swipe down, and not by a short one', async () => {
    const tab = await open();
    const { x, y } = await tab.pointOf('Nagorno-Karabakh');
    await tab.page.touchscreen.tap(x, y);
    await untilCard(tab);
    const top = (await cardBox(tab))?.top ?? 0;
    const swipe = async (far: number): Promise<void> => {
      await tab.page.touchscreen.touchStart(200, top + 12);
      for (let dy = 10; dy <= far; dy += 10) await tab.page.touchscreen.touchMove(200, top + 12 + dy);
      await tab.page.touchscreen.touchEnd();
    };
    await swipe(40);
    await sleep(200);
    expect(await cardShown(tab)).toBe(true);
    expect((await cardBox(tab))?.top).toBe(top);
    await swipe(120);
    await untilCard(tab, false);
    await tab.close();
  }, 90_000);

  it('leaves a tap on a link to the link', async () => {
    const tab = await open();
    const { x, y } = await tab.pointOf('Mike Pompeo');
    await tab.page.touchscreen.tap(x, y);
    await until(
      () => Promise.resolve(tab.page.url()),
      (url) => url.endsWith('/elsewhere'),
    );
    await tab.close();
  }, 90_000);

  // Neither driver offers a long press that brings the browser's own menu in Firefox.
  if (name === 'chromium') {
    it('opens the card by a long press on a name inside a link, and follows the link no further', async () => {
      const tab = await open();
      const { x, y } = await tab.pointOf('Mike Pompeo');
      const cdp = await tab.page.createCDPSession();
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await tab.page.touchscreen.touchStart(x, y);
      await sleep(1200);
      await tab.page.touchscreen.touchEnd();
      await untilCard(tab);
      expect(await tab.card()).toContain('Mike Pompeo');
      expect(tab.page.url()).toBe(served.url);
      await tab.close();
    }, 90_000);
  }
});
