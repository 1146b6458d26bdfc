/** The store against a real IndexedDB: its worker killed, its database deleted, hostile files, a big file. */
import { TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bigPack, smallPack } from '../../unit/store/packs';
import { BROWSERS, launch, sleep, until, type Session } from '../harness';
import { findBrowsers } from '../../../tools/start/browser/find';
import type {} from './lab';
import { drop, raise } from './stage';

const here = BROWSERS.includes('chromium') && findBrowsers().some((b) => b.kind === 'chromium');
const why = here ? '' : ' (skipped: chromium is not installed)';

describe.runIf(here)(`the store in a service worker [chromium]${why}`, () => {
  let dir: string;
  let session: Session;
  beforeAll(async () => {
    dir = await raise('chromium', [smallPack(), bigPack(500, 'world')]);
    session = await launch('chromium', { extension: dir });
  });
  afterAll(async () => {
    await session.close();
    drop(dir);
  });
  const run: Session['inExtension'] = (fn, ...args) => session.inExtension(fn, ...args);

  it('seeds what ships', async () => {
    expect(await run(() => lab.open())).toMatch(/ready|preparing/);
    const state = await until(
      () => run(() => lab.get().state()),
      (s) => s.status === 'ready' && s.packs.length === 2,
    );
    expect(state.packs.map((p) => [p.id, p.entities])).toEqual([
      ['story-one', 4],
      ['world', 500],
    ]);
  });

  it('keeps the old pack or the new one, whole, when the worker is killed in mid-import, 20 times', async () => {
    const size = 5000;
    await run((n) => lab.begin(n, '1'), size);
    await until(
      () => run(() => lab.outcome),
      (o) => o !== null,
      20_000,
    );
    let revision = 1;
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const next = String(revision + 1);
      await run((n, r) => lab.begin(n, r), size, next);
      // From before the first row to after the last: by how far it is, because a clock's moments pass a fast import by.
      const progress = await run((far) => lab.reach(far), i < 17 ? i / 17 : 2);
      await session.stopBackground();
      const found = await run(() => lab.whole());
      expect(found).toMatchObject({ entities: size, whole: true });
      expect([String(revision), next]).toContain(found?.revision);
      seen.add(
        found?.revision === next
          ? 'new'
          : progress < 0.6
            ? 'old, killed while checking'
            : 'old, killed while storing',
      );
      revision = Number(found?.revision);
    }
    // Else the moments were not varied.
    expect([...seen].sort()).toEqual(['new', 'old, killed while checking', 'old, killed while storing']);
    // What was left behind is swept.
    const census = await until(
      () => run(() => lab.census()),
      (c) => c.gens.every((g) => g === 'live'),
      15_000,
    );
    expect(census.rows).toMatchObject({ packs: 3, entityBlocks: 4 + 500 + size });
  }, 150_000);

  it('has its packs again when the database is deleted under it, the reader’s own from its copy', async () => {
    const page = await session.view('empty.html');
    const deleted = await page.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase('dramatis');
          request.onsuccess = () => resolve('deleted');
          request.onerror = () => resolve('failed');
        }),
    );
    expect(deleted).toBe('deleted');
    await page.close();
    const slices = await run(() => lab.get().slices(['ada-example']));
    expect(slices[0]?.statements).toHaveLength(1);
    const state = await until(
      () => run(() => lab.get().state()),
      (s) => s.status === 'ready' && s.packs.length === 3,
    );
    expect(state.packs.map((p) => p.id)).toEqual(['mine', 'story-one', 'world']);
    expect(state).not.toHaveProperty('trouble');
    expect(await run(() => lab.whole())).toMatchObject({ whole: true });
  });

  it('refuses 200 hostile packs and more, each with a reason, each within 2 s, and changes nothing', async () => {
    const before = await run(() => lab.census());
    let [tried, slowest] = [0, 0];
    for (let from = 0; ; from += 25) {
      const part = await run((a, b) => lab.hostile(a, b), from, from + 25);
      expect(part.bad).toEqual([]);
      tried += part.tried;
      slowest = Math.max(slowest, part.slowest);
      if (part.tried === 0) break;
    }
    expect(tried).toBeGreaterThanOrEqual(200);
    expect(await run(() => lab.census())).toEqual(before);
    console.log(`hostile packs: ${tried}, slowest ${Math.round(slowest)} ms`);
  }, 120_000);

  it('imports 20,000 entities in under 150 MB, telling its progress and its speed', async () => {
    // A worker of its own: what the hostile files left for the collector is not the import's.
    await session.stopBackground();
    await run(() => lab.open());
    const worker = session.browser
      .targets()
      .find((t) => t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(session.origin));
    const client = (await worker?.worker())?.client;
    if (client === undefined) throw new Error('no worker');
    await client.send('HeapProfiler.collectGarbage');
    let [peak, going] = [0, true];
    const watching = (async () => {
      while (going) {
        const { usedSize } = await client.send('Runtime.getHeapUsage');
        peak = Math.max(peak, usedSize);
        await sleep(60);
      }
    })();
    const idle = await measureIdle();
    const { seconds, bytes, steps } = await run(() => lab.speed(20_000, 6));
    going = false;
    await watching;
    const rate = 20_000 / seconds;
    console.log(
      `import: ${Math.round(rate)} entities/s of ${Math.round(bytes / 20_000)} bytes, heap ${Math.round(peak / 1e6)} MB at most, ${steps} steps of progress; a busy loop takes ${idle.toFixed(1)} times its usual time`,
    );
    expect(steps).toBeGreaterThan(50);
    expect(peak).toBeLessThan(150e6);
    // The figure is printed, and measured on a quiet machine (docs/store.md); what fails here is a change for the worse.
    const busy = Math.max(1, idle, await measureIdle());
    expect(rate).toBeGreaterThan(2000 / (2 * busy));
    const slicing = await run(() => lab.slicing(Array.from({ length: 60 }, (_, i) => `place-${i * 300}`)));
    console.log(
      `slices of 60 entities among 20,000: ${slicing.first.toFixed(1)} ms, then ${slicing.median.toFixed(1)} ms`,
    );
    // Of all three big packs: the one just imported, the reader's from before, the world's.
    expect(slicing.slices).toBe(3);
  }, 120_000);
});

/** How much slower than alone on this machine a process is now: wall time over processor time of a loop. */
async function measureIdle(): Promise<number> {
  await sleep(0);
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  let sum = 0;
  for (let i = 0; i < 6e7; i++) sum += i % 7;
  if (sum < 0) throw new Error('never');
  const used = process.cpuUsage(cpu);
  return (performance.now() - wall) / ((used.user + used.system) / 1000);
}
