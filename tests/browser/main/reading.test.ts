import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, until, type Served, type Session, type Tab } from '../harness';
import { cardOf, clickOn, marked, openPanel, openPopup, serveDemo, textOf } from './pages';

interface Api {
  readonly chrome: { readonly action: { getBadgeText(of: { tabId: number }): Promise<string> } };
}

inEachBrowser('reading a news page', (name) => {
  let session: Session;
  let pages: Served;
  let tab: Tab;
  beforeAll(async () => {
    pages = await serveDemo();
    session = await launch(name);
    // A host that is no secure context, like every site that is read over http.
    tab = await session.open(`${pages.at('news.test')}en.html`);
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('marks actors and places, and nothing else', async () => {
    const { actor, place } = await marked(tab);
    for (const wanted of ['Robert O’Brien', 'Donald Trump', 'CBS', 'Mike Pompeo', 'Armenia', 'Azerbaijan']) {
      expect(actor).toContain(wanted);
    }
    for (const wanted of ['Washington', 'Nagorno-Karabakh', 'New Hampshire', 'Baku'])
      expect(place).toContain(wanted);
    // A bird in the list of other articles, a month, words of every day.
    expect([...actor, ...place].filter((text) => /turkey|October|Friday|Secretary$/.test(text))).toEqual([]);
  });

  it('shows a card on hover with what is known, dated and attributed; Escape closes it', async () => {
    const text = await cardOf(tab, 'Pompeo');
    expect(text).toContain('Mike Pompeo');
    expect(text).toContain('Secretary of State');
    expect(text).toContain('October 2020');
    expect(text).toMatch(/paragraph\s\d+/);
    await tab.page.keyboard.press('Escape');
    await until(
      () => tab.inShadow((root) => root.querySelector('.card')?.getClientRects().length ?? 0),
      (boxes) => boxes === null || boxes === 0,
    );
  });

  it('shows the right card for each name, and none beside a name', async () => {
    expect(await cardOf(tab, 'Bayramov')).toContain('Jeyhun Bayramov');
    // The card stands over the next lines.
    await tab.page.keyboard.press('Escape');
    expect(await cardOf(tab, 'Mnatsakanyan')).toContain('Zohrab Mnatsakanyan');
    await tab.page.mouse.move(5, 5);
    await until(
      () => tab.inShadow((root) => root.querySelector('.card')?.getClientRects().length ?? 0),
      (boxes) => boxes === null || boxes === 0,
    );
  });

  it('lists the cast in the panel and jumps to a mention', async () => {
    const panel = await openPanel(session, tab);
    expect(await textOf(panel)).toMatch(/Robert O’Brien.*Mike Pompeo/);
    const rows = await panel.page.evaluate(() => document.querySelectorAll('.row').length);
    expect(rows).toBeGreaterThan(8);
    await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    // By what it is, not by its node: packs that still arrive draw the list anew.
    const wanted = 'button[data-entity="ilham-aliyev"]';
    await panel.page.waitForSelector(wanted);
    await clickOn(panel, wanted);
    await panel.page.waitForSelector('.entity');
    const entity = await until(
      () => textOf(panel),
      (t) => t.includes('paragraph'),
    );
    expect(entity).toContain('Ilham Aliyev');
    expect(entity).toContain('President of Azerbaijan');
    await clickOn(panel, '.mentions-bar button:last-of-type');
    // A page behind another tab draws nothing: the panel stands beside it in real life.
    await tab.page.bringToFront();
    const current = await until(
      () => tab.marks(),
      (m) => m.current.length === 1,
    );
    expect(current.current[0]).toContain('Aliyev');
    const place = await until(
      () => tab.page.evaluate(() => ({ y: scrollY, at: innerHeight })),
      ({ y }) => y > 200,
    );
    expect(place.y).toBeGreaterThan(200);
    await panel.close();
  });

  it('sums the page up in the popup', async () => {
    const popup = await openPopup(session, tab);
    const text = await until(
      () => textOf(popup),
      (t) => t.includes('actors'),
    );
    expect(text).toMatch(/names \d+ actors, above all .+ It also names \d+ places/);
    expect(text).toContain('news.test');
    expect(text).toContain('Nagorno-Karabakh');
    expect(text).toContain('Open the panel');
    await popup.close();
  });

  it('counts the entities on the badge', async () => {
    const id = await tab.id();
    const badge = await until(
      () =>
        session.inExtension(
          (tabId) => (globalThis as unknown as Api).chrome.action.getBadgeText({ tabId }),
          id,
        ),
      (text) => /^\d+$/.test(text),
    );
    expect(Number(badge)).toBeGreaterThanOrEqual(20);
  });

  it('says in the popup of a page of the browser itself that no extension may run there', async () => {
    const own = await session.view('popup.html');
    const popup = await openPopup(session, own);
    await until(
      () => textOf(popup),
      (t) => /can’t|cannot|no extension|not allowed/i.test(t),
    );
    await popup.close();
    await own.close();
  });

  it('opens the panel from the card', async () => {
    await tab.page.bringToFront();
    await cardOf(tab, 'Bayramov');
    const at = await until(
      () =>
        tab.inShadow((root) => {
          const box = root.querySelector('button.open')?.getBoundingClientRect();
          return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }),
      (point) => point !== null,
    );
    if (at !== null) {
      // As a hand does: the way from the name to the link is not a jump.
      await tab.page.mouse.move(at.x, at.y, { steps: 12 });
      await tab.page.mouse.click(at.x, at.y);
    }
    if (name === 'chromium') {
      const panel = await session.panel();
      const shown = await until(
        () => panel.evaluate(() => document.body.innerText),
        (t) => t.includes('Jeyhun Bayramov') && t.includes('Foreign minister'),
      );
      expect(shown).toContain('Bayramov');
    } else {
      // No gesture of the extension's own is at hand, and no sidebar is open: the panel comes as a tab.
      const urls = await until(
        () =>
          session.inExtension(async () => {
            const api = (
              globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ url?: string }[]> } } }
            ).chrome;
            return (await api.tabs.query({})).map((t) => t.url ?? '');
          }),
        (list) => list.some((u) => u.includes('/sidepanel.html?tab=')),
      );
      expect(urls.join(' ')).toContain('sidepanel.html?tab=');
    }
  });
});
