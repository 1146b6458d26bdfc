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
  'no current manifest': (files) => spoil(files, /CURRENT$/, () => Buffer.from('MANIFEST-999999\n')),
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
    await run(() => lab.open());
    await ready();
    const view = await session.view('empty.html');
    const client = await view.page.createCDPSession();
    const used = await view.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await client.send('Storage.overrideQuotaForOrigin', {
      origin: session.origin,
      quotaSize: used + 200_000,
    });
    const before = await run(() => lab.census());
    const refused = await run(() => lab.take(20_000));
    expect(refused).toMatchObject({ taken: null, refused: [{ message: /no room/ }] });
    // The old packs answer, and nothing of the new one stays.
    expect(await run(async () => (await lab.get().slices(['ada-example'])).length)).toBe(1);
    await until(
      () => run(() => lab.census()),
      (census) => JSON.stringify(census) === JSON.stringify(before),
      15_000,
    );
    await client.send('Storage.overrideQuotaForOrigin', { origin: session.origin });
    expect(await run(() => lab.take(500))).toMatchObject({ refused: [] });
  }, 90_000);

  it.each(Object.entries(DAMAGES))(
    'damaged (%s): packs that ship are back, and own ones, or their loss is told',
    async (_how, damage) => {
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
      await ready();
      const end = await until(
        () =>
          run(async () => ({
            ids: (await lab.get().headers()).map((h) => h.header.id),
            lost: lab.get().state().lost ?? [],
            whole: (await lab.whole())?.whole ?? false,
          })),
        ({ lost, whole }) => whole || lost.length > 0,
        20_000,
      );
      console.log(`${_how}: ${end.whole ? 'own pack is back' : `told as lost: ${end.lost.join(', ')}`}`);
      expect(end).toMatchObject({ ids: ['mine', 'story-one', 'world'], lost: [], whole: true });
    },
    90_000,
  );
});
