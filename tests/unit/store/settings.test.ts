import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { FakeStorage } from './fake-browser';
import type { Settings } from '../../../core/types';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api } }));
const { DEFAULTS, readSettings, writeSettings, watchSettings } = await import('../../../store/settings');

const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
beforeEach(() => storage.clear());

describe('settings', () => {
  it('are the defaults on an empty storage', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('store only what differs from the default, one key each', async () => {
    await writeSettings({ delay: 400, lang: 'auto' });
    expect([...storage.values]).toEqual([['set:delay', '400']]);
    await writeSettings({ delay: DEFAULTS.delay });
    expect(storage.values.size).toBe(0);
  });

  it('lose neither of two changes made at once', async () => {
    await Promise.all([writeSettings({ delay: 300 }), writeSettings({ marks: 'first' })]);
    expect(await readSettings()).toMatchObject({ delay: 300, marks: 'first' });
  });

  it('keep "paused for ever" through JSON', async () => {
    await writeSettings({ pausedUntil: Infinity });
    expect(storage.values.get('set:pausedUntil')).toBe('-1');
    expect((await readSettings()).pausedUntil).toBe(Infinity);
  });

  it('ignore what is stored and does not fit', async () => {
    for (const [k, v] of [
      ['delay', '"soon"'],
      ['delay', '-5'],
      ['kinds', 'null'],
      ['lang', '"xx"'],
      ['pausedUntil', '{}'],
    ] as const) {
      storage.clear();
      storage.values.set(`set:${k}`, v);
      expect(await readSettings()).toEqual(DEFAULTS);
    }
  });

  it('refuse a value that does not fit, and then store nothing', async () => {
    const bad = { marks: 'first', delay: Number.NaN } as const;
    await expect(writeSettings(bad)).rejects.toThrow(/"delay"/);
    expect(storage.values.size).toBe(0);
  });

  it('come back as they were written, whatever they were', async () => {
    const some: fc.Arbitrary<Partial<Settings>> = fc.record(
      {
        lang: fc.constantFrom('auto', 'en', 'fr'),
        marks: fc.constantFrom('every', 'first'),
        demonyms: fc.boolean(),
        wholePage: fc.boolean(),
        ownMarks: fc.boolean(),
        kinds: fc.record({ actor: fc.boolean(), place: fc.boolean() }),
        delay: fc.integer({ min: 0, max: 5000 }),
        pausedUntil: fc.oneof(fc.constant(null), fc.constant(Infinity), fc.nat()),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 4 }), async (patches) => {
        storage.clear();
        for (const p of patches) await writeSettings(p);
        expect(await readSettings()).toEqual(Object.assign({}, DEFAULTS, ...patches));
      }),
      { numRuns: 60 },
    );
  });

  it('tell watchers the last state, and stop when asked', async () => {
    const told: number[] = [];
    const end = watchSettings((s) => told.push(s.delay));
    await Promise.all([writeSettings({ delay: 200 }), writeSettings({ delay: 250 })]);
    await tick();
    expect(told.at(-1)).toBe(250);
    const count = told.length;
    end();
    await writeSettings({ delay: 300 });
    await tick();
    expect(told).toHaveLength(count);
  });

  it('tell nothing of changes that are not settings', async () => {
    const told = vi.fn();
    watchSettings(told);
    await storage.api.local.set({ 'rule:example.org': 'never' });
    await tick();
    expect(told).not.toHaveBeenCalled();
  });
});
