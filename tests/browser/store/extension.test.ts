/** The extension as it ships, with its database deleted while it runs. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, sleep, until, type Served, type Session, type Tab } from '../harness';

const LINE = `Talks about Nagorno-Karabakh went on this week. Armenia and Azerbaijan each sent a minister to Washington, and
Russia and France spoke of a ceasefire that nobody had kept. In Baku and in Yerevan people waited for news of the front.`;
const PAGE = `<!doctype html><html lang="en"><head><title>Talks go on</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2020-10-25T10:00:00Z"></head><body><main><article><h1>Talks go on</h1>
${Array.from({ length: 12 }, () => `<p>${LINE}</p>`).join('\n')}</article></main></body></html>`;

inEachBrowser('a database deleted under the running extension', (name) => {
  let [session, served]: [Session | null, Served | null] = [null, null];
  beforeAll(async () => {
    served = await serve(() => PAGE);
    session = await launch(name);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });
  const names = async (tab: Tab): Promise<number> => {
    const { actor, place } = await tab.marks();
    return actor.length + place.length;
  };

  it('comes back: names are marked again within one page load', async () => {
    if (session === null || served === null) throw new Error('not started');
    // Not a test of what an article is.
    const settings = await session.view('manifest.json');
    await settings.page.evaluate(() => {
      interface Api {
        storage: { local: { set(v: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).storage.local.set({ 'rule:127.0.0.1': 'always' });
    });
    await settings.close();
    const first = await session.open(served.url);
    const before = await until(
      () => names(first),
      (n) => n >= 5,
      30_000,
    );
    // Names of places of the world may still be on their way in.
    const seeded = await settled(() => names(first));
    expect(seeded).toBeGreaterThanOrEqual(before);
    await first.close();

    const own = await session.view('manifest.json');
    const start = Date.now();
    const deleted = await own.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase('dramatis');
          request.onsuccess = () => resolve('deleted');
          request.onerror = () => resolve(String(request.error));
        }),
    );
    expect(deleted).toBe('deleted');
    await own.close();

    const second = await session.open(served.url);
    await until(
      () => names(second),
      (n) => n >= 5,
      30_000,
    );
    console.log(`[${name}] marked again ${Date.now() - start} ms after the database was deleted`);
    // And the database is there again.
    const again = await session.view('manifest.json');
    const found = await again.page.evaluate(() => indexedDB.databases());
    expect(found.map((db) => db.name)).toContain('dramatis');
  }, 90_000);
});

/** The answer, once it has not changed for a second. */
async function settled(ask: () => Promise<number>): Promise<number> {
  let [last, since] = [await ask(), Date.now()];
  while (Date.now() - since < 1000) {
    await sleep(100);
    const now = await ask();
    if (now !== last) [last, since] = [now, Date.now()];
  }
  return last;
}
