import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../core/pack/validate';
import { checkStream } from '../../../store/intake/check';
import { chunksOf } from '../../../store/intake/chunks';
import { smallPack, bigPack } from './packs';

const check = (text: string): ReturnType<typeof checkStream> => checkStream(() => chunksOf(text));

/** Every place of a JSON value, as a way to get there. */
function places(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [
    way,
    ...Object.entries(value).flatMap(([k, v]) => places(v, [...way, Array.isArray(value) ? Number(k) : k])),
  ];
}
/** The value at a place as errors write it: `events[0].id`. */
const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce((v, key) => (v as Record<string, unknown> | null | undefined)?.[key], value);
const strange = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  '',
  'x',
  'ada-example',
  'sampletown',
  's1',
  'e1',
  'v1',
  [],
  {},
  [''],
  ['nobody'],
  true,
  1e308,
  '2020-13',
  '2020-10',
  '<b>x</b>',
  'javascript:alert(1)',
  '\ud800',
  '\u202e',
  { en: '' },
  { __proto__x: 1 },
  'x'.repeat(9000),
);

describe('checking while it streams', () => {
  it('takes what validatePack takes', async () => {
    expect(await check(JSON.stringify(smallPack()))).toMatchObject({
      ok: true,
      counts: { entities: 4, events: 1, statements: 1, evidence: 3 },
    });
    expect(await check(JSON.stringify(bigPack(2000)))).toMatchObject({ ok: true });
  });

  it('agrees with validatePack on every pack with something strange in it, and on the place', async () => {
    const pack = smallPack();
    const ways = places(pack).slice(1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...ways), fc.option(strange, { nil: undefined })), {
          minLength: 1,
          maxLength: 2,
        }),
        // Rows may name what comes later, even the sources.
        fc.shuffledSubarray(Object.keys(pack), { minLength: Object.keys(pack).length }),
        async (changes, fields) => {
          const copy = structuredClone(
            Object.fromEntries(fields.map((field) => [field, pack[field as keyof typeof pack]])),
          ) as unknown;
          for (const [way, put] of changes) {
            let at = copy as Record<string | number, unknown> | null | undefined;
            for (const key of way.slice(0, -1)) at = at?.[key] as typeof at;
            // The first change may have taken away where the second would go.
            // A copy: another change may put something into what this one has put here.
            if (typeof at === 'object' && at !== null) at[way.at(-1) ?? ''] = structuredClone(put);
          }
          const text = JSON.stringify(copy);
          const [mine, whole] = [await check(text), parsePack(text)];
          expect(mine.ok).toBe(whole.ok);
          if (!mine.ok && !whole.ok) {
            expect(mine.errors.length).toBeGreaterThan(0);
            expect(mine.errors.every((e) => e.message.length < 300)).toBe(true);
            // What is told first goes by the order of the file, there by that of the format; of an id that stands twice,
            // so does which of the two is told of.
            const place = mine.errors[0]?.path ?? '';
            const isSame = ({ path }: { readonly path: string }): boolean =>
              path === place ||
              (path.endsWith('.id') && place.endsWith('.id') && valueAt(copy, path) === valueAt(copy, place));
            if (changes.length === 1) expect(whole.errors.filter(isSame), place).not.toEqual([]);
          }
        },
      ),
      { numRuns: 700, examples: [[[[['statements', 0, 'id'], 'v1']], Object.keys(pack).toReversed()]] },
    );
  });

  it('finds references to rows that come later, and misses none that lead nowhere', async () => {
    const { entities, ...rest } = smallPack();
    expect(await check(JSON.stringify({ ...rest, entities }))).toMatchObject({ ok: true });
    const big = bigPack(3000);
    const broken = {
      ...big,
      entities: big.entities.map((e, i) => (i === 2500 ? { ...e, within: ['nobody'] } : e)),
    };
    expect(await check(JSON.stringify(broken))).toEqual({
      ok: false,
      errors: [{ path: 'entities[2500].within[0]', message: 'no entity has the id "nobody"' }],
    });
  });

  it('says first that a file is no pack at all', async () => {
    const result = await check(JSON.stringify({ type: 'FeatureCollection', entities: [1, 2] }));
    expect(result).toMatchObject({ ok: false });
    if (!result.ok) expect(result.errors[0]?.path).toBe('format');
  });

  it('stops when told to', async () => {
    const abort = new AbortController();
    const text = JSON.stringify(bigPack(3000));
    const run = checkStream(() => chunksOf(text), undefined, {
      signal: abort.signal,
      onProgress: (done) => {
        if (done > 0.2) abort.abort();
      },
    });
    await expect(run).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }) as Error);
  });
});
