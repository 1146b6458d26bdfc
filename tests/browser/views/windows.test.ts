/** The real side panel shows the tab in front of its own window, however fast tabs are switched. Chromium: see reach.test.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, serve, until, type Served, type Session, type Tab } from '../harness';
import { cardOf, marked } from '../main/pages';

interface Api {
  readonly chrome: {
    readonly tabs: {
      update(id: number, of: object): Promise<unknown>;
      query(of: object): Promise<{ id?: number; windowId: number }[]>;
      create(of: object): Promise<{ id?: number }>;
    };
    readonly windows: { create(of: object): Promise<{ id?: number; tabs?: { id?: number }[] }> };
  };
}

const NAMES = ['Armenia', 'Azerbaijan', 'Spain', 'France', 'Russia'];
const article = (n: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report number ${n}</title>
<meta property="og:type" content="article"><article><h1>Report number ${n}</h1>${`<p>The envoy of ${NAMES[n] ?? ''} met Mike Pompeo in Washington, and both spoke of a truce in Nagorno-Karabakh for an hour.</p>`.repeat(6)}</article></html>`;

describe.skipIf(!BROWSERS.includes('chromium'))('a panel, two windows, many switches, Chromium', () => {
  let session: Session;
  let pages: Served;
  beforeAll(async () => {
    pages = await serve((path) => (/^\/\d$/.test(path) ? article(Number(path.slice(1))) : null));
    session = await launch('chromium');
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('shows the tab in front of its window after 200 switches, while another window switches too', async () => {
    const tabs: Tab[] = [];
    for (const n of [0, 1, 2]) {
      const tab = await session.open(`${pages.at('news.test')}${n}`);
      await marked(tab);
      tabs.push(tab);
    }
    const first = tabs[0];
    if (first === undefined) throw new Error('no tab');
    await first.page.bringToFront();
    await marked(first);
    await cardOf(first, 'Pompeo');
    const at = await until(
      () =>
        first.inShadow((root) => {
          const box = root.querySelector('button.open')?.getBoundingClientRect();
          return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }),
      (point) => point !== null,
    );
    if (at === null) throw new Error('no card');
    await first.page.mouse.move(at.x, at.y, { steps: 12 });
    await first.page.mouse.click(at.x, at.y);
    const panel = await session.panel();
    await until(
      () => panel.evaluate(() => document.body.innerText),
      (t) => t.includes('Mike Pompeo'),
    );
    // Title of the page that is shown, and its cast.
    const text = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('h1, .row-name, .state, .empty')].map((e) => e.textContent).join(' | '),
      );

    const ids: number[] = [];
    for (const tab of tabs) ids.push(await tab.id());
    const others = await session.inExtension(async (url) => {
      const { chrome } = globalThis as unknown as Api;
      const made = await chrome.windows.create({ url: `${url}3`, focused: false });
      const second = await chrome.tabs.create({ windowId: made.id, url: `${url}4` });
      return [made.tabs?.[0]?.id ?? -1, second.id ?? -1];
    }, pages.at('news.test'));
    const switchTabs = (last: number): Promise<boolean> =>
      session.inExtension(
        async (own: number[], foreign: number[], end: number) => {
          const { chrome } = globalThis as unknown as Api;
          for (let i = 0; i < 200; i++) {
            // Not awaited one by one: the switches come as fast as the browser takes them.
            const one = chrome.tabs.update(own[(i + end + 1) % 3] ?? -1, { active: true });
            const other = chrome.tabs.update(foreign[i % 2] ?? -1, { active: true });
            if (i % 10 === 0 || i === 199) await Promise.all([one, other]);
          }
          await chrome.tabs.update(own[end] ?? -1, { active: true });
          return true;
        },
        ids,
        others,
        last,
      );
    for (const last of [2, 1]) {
      await switchTabs(last);
      const shown = await until(
        text,
        (t) => t.includes(`Report number ${last}`) && t.includes(NAMES[last] ?? '?'),
      );
      expect(shown).not.toMatch(new RegExp(`Report number [^${last}]`));
    }
  });
});
