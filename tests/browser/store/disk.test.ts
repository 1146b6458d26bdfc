/** The disk under the store, in a real browser: no room left, and a database that is damaged while nobody runs. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bigPack, smallPack } from '../../unit/store/packs';
import { BROWSERS, launch, until, type Session } from '../harness';
import { findBrowsers } from '../../../tools/start/browser/find';
import type {} from './lab';
import { drop, raise } from './stage';

const here = BROWSERS.includes('chromium') && findBrowsers().some((b) => b.kind === 'chromium');
const why = here ? '' : ' (skipped: chromium is not installed)';

/** Files of Chromium's IndexedDB in a profile. */
function databaseFiles(profile: string): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((f) => /IndexedDB[\\/]chrome-extension_[^\\/]+\.leveldb[\\/]/.test(f))
    .map((f) => join(profile, f))
    .filter((f) => statSync(f).isFile());
}

/** Ways to damage a database's files; each answers how many it touched. */
const DAMAGES = {
  'the manifest overwritten': (files) => spoil(files, /MANIFEST-\d+$/, (data) => data.fill(0xa5)),
  // This one Chromium (156) can neither open nor delete.
  'the manifest gone': (files) => spoil(files, /CURRENT$/, () => Buffer.from('MANIFEST-999999\n')),
  'log and tables overwritten': (files) => spoil(files, /\.(?:log|ldb)$/, (data) => data.fill(0x5a)),
  'log and tables cut off': (files) =>
    spoil(files, /\.(?:log|ldb)$/, (data) => data.subarray(0, data.length >> 1)),
} satisfies Record<string, (files: readonly string[]) => number>;

function spoil(files: readonly string[], which: RegExp, how: (data: Buffer) => Buffer): number {
  const some = files.filter((f) => which.test(f));
  for (const file of some) writeFileSync(file, how(readFileSync(file)));
  return some.length;
}

describe.runIf(here)(`the disk [chromium]${why}`, () => {
  let dir: string;
  let session: Session;
  beforeEach(async () => {
    dir = await raise('chromium', [smallPack(), bigPack(500, 'world')]);
    session = await launch('chromium', { extension: dir });
  });
  afterEach(async () => {
    await session.close();
    drop(dir);
  });
  const run: Session['inExtension'] = (fn, ...args) => session.inExtension(fn, ...args);
  const ready = (): Promise<unknown> =>
    until(
      () => run(() => lab.get().state()),
      (s) => s.status === 'ready' && s.packs.length >= 2,
      20_000,
    );

  it('without room: an import is refused whole, with the reason, and goes well once there is room', async () => {
    const view = await session.view('empty.html');
    const client = await view.page.createCDPSession();
    // Before the database is opened: Chromium (156) remembers for half a minute how much room there is.
    await client.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: 3_000_000 });
    await run(() => lab.open());
    await ready();
    expect(await run(() => lab.take(500))).toMatchObject({ refused: [] });
    const before = await run(() => lab.census());
    expect(await run(() => lab.take(20_000))).toMatchObject({
      taken: null,
      refused: [{ path: '', message: 'there is no room left on the disk for this pack' }],
    });
    // What was there answers, and nothing of the new one stays.
    expect(await run(async () => (await lab.get().slices(['ada-example'])).length)).toBe(1);
    expect(await run(() => lab.whole())).toMatchObject({ entities: 500, whole: true });
    await until(
      () => run(() => lab.census()),
      (census) => JSON.stringify(census) === JSON.stringify(before),
      15_000,
    );
    expect(await run(() => lab.get().state())).toMatchObject({ status: 'ready' });
    await client.send('Storage.overrideQuotaForOrigin', { origin: session.origin });
    await until(
      () => run(async () => (await lab.take(20_000)).taken?.entities ?? 0),
      (entities) => entities === 20_000,
      60_000,
    );
  }, 120_000);

  it.each(Object.entries(DAMAGES))(
    'damaged (%s): every pack is back, the reader’s own from its copy',
    async (how, damage) => {
      await run(() => lab.open());
      await ready();
      await run(() => lab.take(500));
      await until(
        () => run(() => lab.copies()),
        (names) => names.length === 1,
      );
      session = await session.restart((profile) => {
        expect(damage(databaseFiles(profile))).toBeGreaterThan(0);
      });
      expect(await run(() => lab.open())).toMatch(/ready|preparing/);
      expect(await run(async () => (await lab.get().slices(['ada-example'])).length)).toBe(1);
      const end = await until(
        () =>
          run(async () => ({
            ...lab.get().state(),
            ids: (await lab.get().headers()).map((h) => h.header.id),
            lost: lab.get().state().lost ?? [],
            whole: (await lab.whole())?.whole ?? false,
          })),
        ({ lost, whole, ids }) => (whole || lost.length > 0) && ids.length === 3,
        20_000,
      );
      console.log(
        `${how}: own pack ${end.whole ? 'is back' : 'is lost'}; ${end.status}, ${end.trouble ?? 'well'}`,
      );
      expect(end).toMatchObject({ ids: ['mine', 'story-one', 'world'], lost: [], whole: true });
      expect(end.status === 'memory').toBe(end.trouble === 'broken');
    },
    90_000,
  );
});
