import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { validatePack } from '../../../../core/pack/index';
import { PackSchema } from '../../../../core/pack/schema';
import { packJsonSchema } from '../../../../tools/packs/json-schema';
import { hostilePacks } from '../../../fixtures/hostile-packs';
import { smallPack } from '../../../fixtures/small-pack';

const FILE = 'assets/packs/pack.schema.json';
const published = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const matches = ajv.compile(published);

/** What JSON Schema cannot say: references, ids that occur twice, the calendar, half characters, strange keys. */
const BEYOND =
  /^dangling|same id twice|of one id|invalid UTF-16|half of a surrogate|^the key|unknown field|^a key of|nested|script address|02-30|03-01 at|T25|bad address (data|vbscript)|^wrong: (99|0|\d+) at evidence|100 MB|50 MB|million|thousand|10,000|^an entity nested/;

describe('the published JSON Schema', () => {
  it('is what the valibot schemas say today (else: npx tsx tools/packs/json-schema.ts)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it('is valid 2020-12, and takes the bundled story and a pack that uses every field', () => {
    expect(ajv.validateSchema(published)).toBe(true);
    const story: unknown = JSON.parse(readFileSync('assets/packs/karabakh-2020-10.pack.json', 'utf8'));
    for (const pack of [story, smallPack()]) {
      matches(pack);
      expect(matches.errors ?? []).toEqual([]);
    }
  });

  it('keeps unknown fields', () => {
    expect(matches({ ...smallPack(), remarks: [{ by: 'me' }] })).toBe(true);
  });

  it('refuses the hostile packs, too, where a schema can say so', () => {
    const small = hostilePacks().filter((p) => !BEYOND.test(p.name));
    const taken = small.filter((p) => {
      try {
        return matches(JSON.parse(p.json()));
      } catch {
        return false; // No JSON: nothing for a schema to look at.
      }
    });
    expect(taken.map((p) => p.name)).toEqual([]);
    expect(small.length).toBeGreaterThan(150);
  });

  it('refuses nothing that the extension takes, and takes nothing of another shape', () => {
    const paths = leaves(smallPack());
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '',
        'x',
        'a b',
        'en',
        '2020-10',
        '../2020',
        '2020-10~',
        'https://example.org',
        's1',
        'e1',
      ),
      fc.constantFrom(null, 0, -1, 1.5, [], {}, true, 'sha256-00', '[2020-10-01,2020-10-03..]', '1985-XX-XX'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, put) => {
        const pack = structuredClone(smallPack()) as unknown;
        replace(pack, path, put);
        const taken = matches(pack);
        if (validatePack(pack).ok) expect(taken).toBe(true);
        const shape = v.safeParse(PackSchema, pack);
        const onlyDates = shape.issues?.every((i) => /EDTF|web address/.test(i.message)) ?? false;
        if (!shape.success && !onlyDates) expect(taken).toBe(false);
      }),
      { numRuns: 600 },
    );
  });
});

type Path = readonly (string | number)[];

/** Paths of every value in a pack, lists and objects included. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) =>
    leaves(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function replace(target: unknown, path: Path, value: unknown): void {
  let at = target as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
}
