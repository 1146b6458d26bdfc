import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackEntity, PackEvent, PackHeader } from '../../../core/pack/types';
import { Remembered } from '../../../store/shelf/remembered';
import type { Found, ShelfView } from '../../../store/shelf/types';
import { NO_ROWS, type PackRow } from '../../../store/types';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const row = (gen: number, counts: Partial<PackRow['counts']> = {}): PackRow => ({
  id: `pack-${gen}`,
  header: { revision: '1' } as PackHeader,
  own: false,
  enabled: true,
  gen,
  counts: { ...NO_ROWS, ...counts },
  linked: true,
  bytes: 1,
});
const entity = (id: string, same: readonly string[] = []): PackEntity => ({
  id,
  kind: 'city',
  label: {},
  names: [],
  ...(same.length > 0 && { same: Object.fromEntries(same.map((s, i) => [`p${i}`, s])) }),
});
const event = (id: string, parties: string[]): PackEvent =>
  ({ id, label: {}, date: null, places: [], parties, assertedBy: null, ev: [] }) as unknown as PackEvent;

/** A shelf that counts what it is asked for. */
function shelf(entities: readonly Found<PackEntity>[], events: readonly Found<PackEvent>[]) {
  const asked: string[] = [];
  const view = {
    entities: (ids: readonly string[]) => {
      asked.push(...ids);
      return Promise.resolve(entities.filter(({ v }) => ids.includes(v.id)));
    },
    sameAs: (ids: readonly string[]) =>
      Promise.resolve(entities.filter(({ v }) => Object.values(v.same ?? {}).some((s) => ids.includes(s)))),
    naming: () => Promise.reject(new Error('short lists are read as a whole')),
    evidence: () => Promise.resolve([]),
    page: (_list: string, gen: number, from: number) =>
      Promise.resolve(
        events
          .filter((e) => e.gen === gen)
          .map(({ v }, n) => ({ n, v }))
          .slice(from, from + 2),
      ),
    packs: () => Promise.resolve([]),
    gens: () => Promise.resolve([]),
    names: () => Promise.resolve([]),
  } as unknown as ShelfView;
  return { view, asked };
}

const keys = (rows: readonly Found<{ readonly id: string }>[]): string[] =>
  rows.map(({ gen, v }) => `${gen} ${v.id}`).sort();

describe('remembered rows', () => {
  test('are those that the shelf has, whatever was asked for before', async () => {
    const some = fc.array(fc.constantFrom(...IDS), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(1, 2, 9), fc.constantFrom(...IDS), fc.subarray(IDS)), {
          maxLength: 8,
        }),
        fc.array(some, { minLength: 1, maxLength: 5 }),
        async (made, questions) => {
          const entities = made.map(([gen, id, same]) => ({
            gen,
            v: entity(
              id,
              same.filter((s) => s !== id),
            ),
          }));
          const { view } = shelf(entities, []);
          const remembered = new Remembered();
          for (const ids of questions) {
            const over = remembered.over(view, [row(1), row(2)]);
            expect(keys(await over.entities(ids))).toEqual(keys(await view.entities(ids)));
            expect(keys(await over.sameAs(ids))).toEqual(keys(await view.sameAs(ids)));
          }
        },
      ),
    );
  });

  test('are asked for once, those that are not there too', async () => {
    const { view, asked } = shelf([{ gen: 1, v: entity('a') }], []);
    const remembered = new Remembered();
    for (let i = 0; i < 3; i++) await remembered.over(view, [row(1)]).entities(['a', 'nobody']);
    expect(asked).toEqual(['a', 'nobody']);
  });

  test('are forgotten when other packs are there, and a read under way keeps its own', async () => {
    const before = shelf([{ gen: 1, v: entity('a') }], []);
    const after = shelf([{ gen: 2, v: entity('a') }], []);
    const remembered = new Remembered();
    const late = remembered.over(before.view, [row(1)]);
    const now = remembered.over(after.view, [row(2)]);
    expect(keys(await late.entities(['a']))).toEqual(['1 a']);
    expect(keys(await now.entities(['a']))).toEqual(['2 a']);
    expect(keys(await remembered.over(after.view, [row(2)]).entities(['a']))).toEqual(['2 a']);
  });

  test('short lists are read as a whole, page by page, and filtered', async () => {
    const events = ['x', 'y', 'z'].map((id, i) => ({ gen: 1, v: event(id, [IDS[i] ?? '']) }));
    const { view } = shelf([], events);
    const over = new Remembered().over(view, [row(1, { events: 3 })]);
    expect(keys(await over.naming('events', ['c', 'a']))).toEqual(['1 x', '1 z']);
    expect(keys(await over.naming('events', ['b']))).toEqual(['1 y']);
  });
});
