import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  inEachBrowser,
  launch,
  packsIn,
  until,
  type Served,
  type Session,
  type Tab,
} from '../harness';
import { cardOf, marked, openPanel, serveDemo, textOf } from './pages';

interface Answer {
  readonly ok?: { readonly reading?: boolean; readonly cast: readonly { readonly id: string }[] };
}
interface Api {
  readonly chrome: {
    readonly runtime: {
      sendMessage(m: object): Promise<Answer>;
      getManifest(): { content_scripts: { js: string[] }[] };
    };
    readonly scripting: { executeScript(of: object): Promise<unknown> };
    readonly storage: {
      readonly session: { get(key: null): Promise<Record<string, unknown>> };
      readonly local: { set(values: object): Promise<void> };
    };
  };
}

inEachBrowser('a page whose background comes and goes', (name) => {
  let session: Session;
  let pages: Served;
  let tab: Tab;
  /** A page of the extension to ask from: a worker hears no message of its own. */
  let desk: Tab;
  beforeAll(async () => {
    pages = await serveDemo();
    session = await launch(name);
    tab = await session.open(`${pages.at('news.test')}en.html`);
    await marked(tab);
    desk = await session.view('options.html');
    await tab.page.bringToFront();
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  const ask = (id: number): Promise<Answer> =>
    desk.page.evaluate(
      (tabId) =>
        (globalThis as unknown as Api).chrome.runtime.sendMessage({
          to: 'background',
          type: 'tab/get',
          data: { tabId },
        }),
      id,
    );

  it('has its cast in the first answer of a worker that was stopped', async () => {
    const id = await tab.id();
    const idsOf = (a: Answer): string[] => (a.ok?.cast ?? []).map((row) => row.id).sort();
    // The page is read again whenever a pack has come in; what is kept is its last reading.
    await packsIn(desk);
    const { before } = await until(
      async () => {
        const kept = await session.inExtension(
          async (key: string) =>
            (
              (await (globalThis as unknown as Api).chrome.storage.session.get(null))[key] as
                | readonly { readonly record: { readonly rows: readonly { readonly id: string }[] } }[]
                | undefined
            )?.flatMap(({ record }) => record.rows.map((row) => row.id)) ?? [],
          `cast:${id}`,
        );
        return { before: await ask(id), kept: [...new Set(kept)].sort() };
      },
      (seen) => seen.kept.length > 8 && String(seen.kept) === String(idsOf(seen.before)),
    );
    await session.stopBackground();
    expect(await session.backgroundRuns()).toBe(false);
    const after = await ask(id);
    expect(after.ok?.reading).toBe(false);
    expect(after.ok?.cast.map((row) => row.id)).toEqual(before.ok?.cast.map((row) => row.id));
  });

  it('has one life, however often the script is started in it', async () => {
    const id = await tab.id();
    for (let i = 0; i < 2; i++) {
      await session.inExtension(async (tabId: number) => {
        const { runtime, scripting } = (globalThis as unknown as Api).chrome;
        const files = runtime.getManifest().content_scripts.flatMap((s) => s.js);
        await scripting.executeScript({ target: { tabId, allFrames: true }, files });
      }, id);
    }
    const panel = await openPanel(session, tab);
    // Two lives would tell of two documents, and each make the other's cast be forgotten.
    for (let i = 0; i < 20; i++) {
      expect((await ask(id)).ok?.reading).toBe(false);
      expect(await textOf(panel)).toContain('Robert O’Brien');
    }
    await panel.close();
    await tab.page.bringToFront();
    expect(await cardOf(tab, 'Pompeo')).toContain('Mike Pompeo');
    expect(await tab.page.evaluate(() => document.querySelectorAll('dramatis-card').length)).toBe(1);
  });
});

describe.skipIf(!BROWSERS.includes('chromium'))(
  'a background that ends between its two answers, Chromium',
  () => {
    it('is asked for the names again, and cards tell what they should', async () => {
      const pages = await serveDemo();
      const session = await launch('chromium');
      try {
        const tab = await session.open(`${pages.at('news.test')}en.html`);
        await marked(tab);
        expect(await cardOf(tab, 'Pompeo')).toContain('Secretary of State');
        await tab.page.keyboard.press('Escape');
        // In the content script's world: the next turn is one that nobody knows any more.
        const cdp = await tab.page.createCDPSession();
        const worlds: number[] = [];
        cdp.on('Runtime.executionContextCreated', ({ context }) => {
          const { type } = context.auxData as { type?: string };
          if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
        });
        await cdp.send('Runtime.enable');
        const [world] = await until(
          () => Promise.resolve(worlds),
          (ids) => ids.length > 0,
        );
        if (world === undefined) throw new Error('no content script');
        const evaluate = async (expression: string): Promise<unknown> =>
          (await cdp.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true })).result
            .value;
        await evaluate(`{
        const { runtime } = globalThis.browser ?? chrome;
        const send = runtime.sendMessage.bind(runtime);
        globalThis.asked = [];
        runtime.sendMessage = (message) => {
          asked.push(message.type);
          const lost = message.type === 'page/briefs' && asked.filter((type) => type === 'page/briefs').length === 1;
          return lost ? Promise.resolve({ ok: null }) : send(message);
        };
      }`);
        // Another language of the interface: everything is told anew.
        await session.inExtension(() =>
          (globalThis as unknown as Api).chrome.storage.local.set({ 'set:lang': 'fr' }),
        );
        await until(
          () => evaluate('asked.join(" ")'),
          (asked) => String(asked).includes('page/recognise page/briefs page/recognise page/briefs'),
        );
        expect(
          await until(
            () => cardOf(tab, 'Pompeo'),
            (text) => text.includes('octobre 2020'),
          ),
        ).toContain('Secrétaire d’État');
      } finally {
        await session.close();
        await pages.close();
      }
    });
  },
);
