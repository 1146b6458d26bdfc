/** The page side in real browsers: what is marked, what the card does, and that pages stay what they are. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, sleep, until, type Served, type Session, type Tab } from '../harness';
import { ARTICLE, cardShown, htmlOf, marked, markedOn, page } from './stage';

/** What the tests use of the extension API; Firefox has it as `chrome`, too. */
interface Api {
  readonly chrome: {
    readonly storage: {
      readonly local: { set(x: object): Promise<void>; remove(key: string): Promise<void> };
    };
    readonly tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
  };
}

const PAGES: Readonly<Record<string, string>> = {
  '/plain': page(ARTICLE),
  '/csp': page(ARTICLE, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`),
  '/hostile': page(
    ARTICLE,
    '<style>* { all: revert; font: 40px cursive !important; display: revert } dramatis-card { display: none !important; opacity: 0 !important; transform: scale(0) !important }</style>',
  ),
  '/shadow': page(
    ARTICLE.replace(
      '<div style',
      '<x-news><template shadowrootmode="open"><p>In the shadow Donald Trump spoke of it at length, in New Hampshire, to many people.</p></template></x-news><div style',
    ),
  ),
  '/field': page(ARTICLE.replace('<div style', '<p><input id="field"></p><div style')),
  '/shop': '<!doctype html><title>Shoes</title><p>Armenia, Azerbaijan and Turkey are names of shoes.</p>',
};
inEachBrowser('on the page', (name) => {
  let session: Session;
  let served: Served;
  const rule = (mode: string | null): Promise<void> =>
    session.inExtension(async (m: string | null) => {
      const api = (globalThis as unknown as Api).chrome;
      if (m === null) await api.storage.local.remove('rule:127.0.0.1');
      else await api.storage.local.set({ 'rule:127.0.0.1': m });
    }, mode);

  beforeAll(async () => {
    served = await serve((path) => PAGES[path] ?? null);
    session = await launch(name, { viewport: { width: 900, height: 700 } });
  }, 120_000);
  afterAll(async () => {
    await session.close();
    await served.close();
  }, 60_000);
  const open = (path: string): Promise<Tab> => session.open(served.url.slice(0, -1) + path);
  const walk = async (tab: Tab): Promise<void> =>
    session.inExtension(
      async (tabId: number) => {
        const api = (globalThis as unknown as Api).chrome;
        await api.tabs.sendMessage(tabId, { to: 'page', type: 'walk/start', data: {} });
      },
      await tab.id(),
    );

  it('marks names over inline elements and in shadow trees, and none outside of the article', async () => {
    const tab = await open('/shadow');
    await marked(tab);
    const { actor, place } = await until(
      () => tab.marks(),
      (m) => m.actor.includes('Donald Trump'),
    );
    expect(actor.map((s) => s.replace(/\s+/g, ' '))).toContain('Ilham Aliyev');
    expect(place).toContain('Nagorno-Karabakh');
    expect(actor.filter((s) => s === 'Armenia')).toHaveLength(1);
    await tab.close();
  }, 90_000);

  it('leaves the page as it was, on and off within one load', async () => {
    const tab = await open('/plain');
    await marked(tab);
    const on = await htmlOf(tab);
    await tab.hover('Aliyev');
    await until(
      () => cardShown(tab),
      (s) => s,
    );
    expect(await htmlOf(tab)).toBe(on);
    await rule('never');
    await until(
      () => markedOn(tab),
      (n) => n === 0,
      3000,
    );
    expect(await tab.page.evaluate(() => document.querySelector('dramatis-card'))).toBeNull();
    expect(await htmlOf(tab)).toBe(on);
    await rule(null);
    await marked(tab);
    expect(await htmlOf(tab)).toBe(on);
    await tab.close();
  }, 90_000);

  it.each(['/plain', '/csp', '/hostile'])(
    'shows a styled card that clears the name and closes (%s)',
    async (path) => {
      const tab = await open(path);
      await marked(tab);
      await tab.hover('Nagorno-Karabakh');
      await until(
        () => cardShown(tab),
        (s) => s,
      );
      expect(await tab.card()).toContain('Nagorno-Karabakh');
      const look = await tab.inShadow((root) => {
        const card = root.querySelector('.card');
        if (card === null) return null;
        const { left, top, right, bottom } = card.getBoundingClientRect();
        const { backgroundColor, fontSize } = getComputedStyle(card);
        return { left, top, right, bottom, backgroundColor, fontSize };
      });
      const { x, y } = await tab.pointOf('Nagorno-Karabakh');
      expect(look?.backgroundColor).toBe('rgb(251, 248, 241)');
      expect(look?.fontSize).toBe('14px');
      expect(
        y < (look?.top ?? 0) || y > (look?.bottom ?? 0) || x < (look?.left ?? 0) || x > (look?.right ?? 0),
      ).toBe(true);
      await tab.page.keyboard.press('Escape');
      await until(
        () => cardShown(tab),
        (s) => !s,
        2000,
      );
      await tab.hover('Nagorno-Karabakh');
      await tab.page.mouse.move(x + 1, y + 1);
      await until(
        () => cardShown(tab),
        (s) => s,
      );
      await tab.page.mouse.move(5, 650);
      await until(
        () => cardShown(tab),
        (s) => !s,
        3000,
      );
      await tab.close();
    },
    90_000,
  );

  it('acts on trusted events only', async () => {
    const tab = await open('/plain');
    await marked(tab);
    const { x, y } = await tab.pointOf('Nagorno-Karabakh');
    await tab.page.mouse.move(5, 650);
    await tab.page.evaluate(
      (left, top) => {
        const at = { bubbles: true, clientX: left, clientY: top };
        document.querySelector('#p1')?.dispatchEvent(new PointerEvent('pointermove', at));
        document
          .querySelector('#p1')
          ?.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
      },
      x,
      y,
    );
    await sleep(900);
    expect(await cardShown(tab)).toBe(false);
    await tab.close();
  }, 60_000);

  it('walks by keyboard, and ends where the reader was', async () => {
    const tab = await open('/plain');
    const total = await until(
      () => markedOn(tab),
      (n) => n >= 8,
    );
    expect(total).toBeGreaterThan(0);
    await tab.page.evaluate(() => scrollTo(0, 10));
    await walk(tab);
    await until(
      () => cardShown(tab),
      (s) => s,
    );
    const first = await tab.card();
    await tab.page.keyboard.press('ArrowRight');
    await until(
      () => tab.card(),
      (text) => text !== first,
    );
    expect((await tab.marks()).current).toHaveLength(1);
    await tab.page.keyboard.press('End');
    await until(
      () => tab.card(),
      (text) => text?.includes('Baku') === true,
    );
    await until(
      () => tab.page.evaluate(() => scrollY),
      (at) => at > 1000,
    );
    await tab.page.keyboard.press('Escape');
    await until(
      () => cardShown(tab),
      (s) => !s,
    );
    expect(await tab.page.evaluate(() => scrollY)).toBe(10);
    expect((await tab.marks()).current).toHaveLength(0);
    await tab.close();
  }, 60_000);

  it('says in sight how the walk goes on, and leaves the keys to a field of the page', async () => {
    const tab = await open('/field');
    await marked(tab);
    await walk(tab);
    await until(
      () => cardShown(tab),
      (s) => s,
    );
    // Pompeo's card has more to say than it has room for.
    for (let i = 0; i < 6 && (await tab.card())?.startsWith('Mike Pompeo') !== true; i++) {
      await tab.page.keyboard.press('ArrowRight');
      await sleep(200);
    }
    const inSight = await tab.inShadow((root) => {
      const card = root.querySelector('.card')?.getBoundingClientRect();
      const step = root.querySelector('#step')?.getBoundingClientRect();
      return card !== undefined && step !== undefined && step.height > 0 && step.bottom <= card.bottom;
    });
    expect(inSight).toBe(true);
    await tab.page.focus('#field');
    await tab.page.keyboard.type('npj');
    expect(await tab.page.evaluate(() => document.querySelector('input')?.value)).toBe('npj');
    await tab.page.keyboard.press('Escape');
    await until(
      () => cardShown(tab),
      (s) => !s,
    );
    await tab.close();
  }, 60_000);

  it('follows what the page changes, and is right after 10,000 mutations', async () => {
    const tab = await open('/plain');
    await marked(tab);
    await tab.page.evaluate(async () => {
      const box = document.createElement('p');
      document.querySelector('#p2')?.after(box);
      for (let i = 0; i < 10_000; i++) {
        box.textContent = `Update ${i}: nothing new.`;
        if (i % 500 === 0) await new Promise((done) => setTimeout(done, 5));
      }
      box.textContent =
        'At last Donald Trump spoke of it in public, and it was over for the day, as was said.';
      document.querySelector('#p1')?.remove();
    });
    const { actor } = await until(
      () => tab.marks(),
      (m) => m.actor.includes('Donald Trump') && !m.actor.some((s) => s.includes('Aliyev')),
      20_000,
    );
    expect(actor).toContain('Mike Pompeo');
    await tab.close();
  }, 60_000);

  it('comes back once when the page clears the registry, then stays away', async () => {
    const tab = await open('/plain');
    await marked(tab);
    await tab.page.evaluate(() => CSS.highlights.clear());
    await until(
      () => markedOn(tab),
      (n) => n > 0,
      6000,
    );
    await tab.page.evaluate(() => CSS.highlights.clear());
    await sleep(4500);
    expect(await markedOn(tab)).toBe(0);
    await tab.close();
  }, 60_000);

  it('does nothing on a page that is no news, until the site is set to always', async () => {
    const tab = await open('/shop');
    await sleep(1200);
    expect(await markedOn(tab)).toBe(0);
    await rule('always');
    await marked(tab);
    await rule(null);
    await until(
      () => markedOn(tab),
      (n) => n === 0,
      3000,
    );
    await tab.close();
  }, 60_000);
});
