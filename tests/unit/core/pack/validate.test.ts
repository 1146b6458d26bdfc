import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRevisions,
  PACK_LIMITS,
  parseJson,
  parsePack,
  validateInSteps,
  validatePack,
  type PackError,
} from '../../../../core/pack/index';
import { inspect, inspectJsonText, isWebUrl, pathOf, textTrouble } from '../../../../core/pack/limits';
import type { Pack } from '../../../../core/pack/types';
import { smallPack } from '../../../fixtures/small-pack';

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
const small = (): Writable<Pack> => smallPack() as Writable<Pack>;
const firstStatement = (pack: Writable<Pack>): Writable<Pack>['statements'][0] => {
  const [first] = pack.statements;
  if (first === undefined) throw new Error('no statement');
  return first;
};
const errorsOf = (input: unknown): readonly PackError[] => {
  const result = validatePack(input);
  return result.ok ? [] : result.errors;
};

describe('validatePack', () => {
  it('gives back the very pack that it was given, unknown fields and all', () => {
    const pack = { ...small(), remarks: { by: 'me' } };
    const result = validatePack(pack);
    expect(result.ok && result.pack === (pack as unknown)).toBe(true);
  });

  it('names the place and the reason', () => {
    const pack = small();
    const [ada] = pack.entities;
    if (ada?.names[1] === undefined) throw new Error('no names');
    ada.names[1].v = '';
    ada.roles = [{ office: 'mayor', of: 'upper-town', during: '2019/', label: { en: 'mayor' }, ev: [] }];
    pack.statements[0] = { ...firstStatement(pack), speaker: 'bob' };
    expect(errorsOf(pack)).toEqual([
      { path: 'entities[0].names[1].v', message: 'empty text' },
      { path: 'entities[0].names[1].v', message: 'a name needs a letter or a digit' },
      {
        path: 'entities[0].roles[0].ev',
        message: 'needs evidence (the id of at least one row of "evidence")',
      },
    ]);
    ada.names[1].v = 'Sample';
    ada.roles[0] = { ...ada.roles[0], ev: ['e2'] } as (typeof ada.roles)[0];
    expect(errorsOf(pack)).toEqual([
      { path: 'statements[0].speaker', message: 'no entity has the id "bob"' },
    ]);
  });

  it('says that a field is missing, and that a newer format needs an update', () => {
    const { revision, ...rest } = small();
    expect(revision).toBeTypeOf('string');
    expect(errorsOf(rest)).toEqual([{ path: 'revision', message: 'is missing' }]);
    expect(errorsOf({ ...small(), version: 2 })).toEqual([
      {
        path: 'version',
        message: 'format version 2 is newer than this Dramatis can read (1): update Dramatis',
      },
    ]);
  });

  it('takes references into packs that it extends', () => {
    const pack = small();
    pack.statements[0] = { ...firstStatement(pack), to: ['armenia'] };
    expect(errorsOf(pack)).toHaveLength(1);
    expect(errorsOf({ ...pack, extends: ['world-core'] })).toEqual([]);
  });

  it('refuses what is not JSON, without a word of it being run', () => {
    const cycle: Record<string, unknown> = { ...small() };
    cycle.remarks = cycle;
    expect(errorsOf(cycle)[0]?.message).toMatch(/nested deeper/);
    const trap = { ...small(), remarks: new Date() };
    expect(errorsOf(trap)).toEqual([{ path: 'remarks', message: 'not a plain object' }]);
    expect(errorsOf({ ...small(), remarks: undefined })[0]?.path).toBe('remarks');
    expect(errorsOf({ ...small(), remarks: () => 1 })[0]?.message).toBe('a function is not JSON');
    expect(errorsOf({ ...small(), remarks: NaN })[0]?.message).toBe('not a finite number');
    for (const junk of [undefined, null, 1, 'x', [], new Map(), Symbol('x')])
      expect(errorsOf(junk).length).toBeGreaterThan(0);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (junk) => {
        expect(validatePack(junk).ok).toBe(false);
        expect(validatePack({ ...small(), remarks: junk, events: [junk] }).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('takes 20,000 entities at far more than 5,000 a second of the processor', () => {
    const land = small().entities[2];
    const names = Array.from({ length: 8 }, (_, k) => ({
      v: `Land ${k}`,
      lang: 'en',
      kind: 'variant',
      from: 's1',
    }));
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      ...land,
      id: `land-${i}`,
      names,
    }));
    const json = JSON.stringify({ ...small(), entities: [...small().entities, ...many] });
    const before = process.cpuUsage();
    expect(parsePack(json).ok).toBe(true);
    expect(20_000 / (process.cpuUsage(before).user / 1e6)).toBeGreaterThan(5000);
  });

  it('tells how far it is, and stops at the limit of errors', () => {
    const pack = small();
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...pack.entities[2], id: `land-${i}` }));
    const steps = validateInSteps({ ...pack, entities: [...pack.entities, ...many] });
    const seen: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push(step.value);
    expect(step.value.ok).toBe(true);
    expect(seen.length).toBeGreaterThan(15);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(errorsOf({ ...pack, entities: many.map(() => ({})) })).toHaveLength(PACK_LIMITS.errors);
  });
});

describe('parsePack', () => {
  it('takes a byte order mark', () => {
    expect(parsePack(`\ufeff${JSON.stringify(smallPack())}`).ok).toBe(true);
  });
  it('says where the JSON breaks, in one line', () => {
    const result = parseJson('{"a":\n\n nope}');
    expect(result).toMatchObject({ ok: false });
    if (!result.ok) expect(result.errors[0]?.message).toMatch(/^not JSON: [^\n]+$/);
  });
  it('takes any pack that JSON.stringify writes, escapes and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(9), (text, indent) => {
        const json = JSON.stringify({ ...smallPack(), remarks: [text, { '\\"': text }] }, null, indent);
        expect(inspectJsonText(json, PACK_LIMITS)).toBeNull();
        const fine = textTrouble(text) === null;
        expect(parsePack(json).ok).toBe(fine);
      }),
    );
  });
});

describe('limits', () => {
  it('finds trouble in text, and none in what people write', () => {
    for (const fine of [
      'Zohrab Mnatsakanyan',
      'قره‌باغ کوهستانی',
      'a < b and c > d',
      '5 <6',
      'naïve 🙂 text',
      'one\ntwo\tthree',
      'data: 5 rows',
      'JavaScript: the good parts'.slice(4),
      'Java, an island',
    ])
      expect(textTrouble(fine)).toBeNull();
    for (const bad of ['<b>x</b>', 'x</p>', '<!-- x', 'a\u0000b', '\ud83d', 'x\u202ey', 'javascript:1'])
      expect(textTrouble(bad)).not.toBeNull();
  });

  it('lets only web addresses be addresses', () => {
    expect(isWebUrl('https://example.org/a?b=c#d')).toBe(true);
    expect(isWebUrl('HTTP://example.org')).toBe(true);
    for (const bad of [
      '',
      'example.org',
      'ftp://example.org',
      'https://',
      'https://a b',
      'https:example.org',
    ])
      expect(isWebUrl(bad)).toBe(false);
  });

  it('counts nesting and values in a text as in the data', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.integer({ min: 1, max: 6 }), (json, depth) => {
        const limits = { ...PACK_LIMITS, depth };
        const inText = inspectJsonText(json, limits) !== null;
        const inData = inspect(JSON.parse(json), limits).some((e) => e.message.startsWith('nested'));
        expect(inText || !inData).toBe(true);
      }),
    );
    expect(inspectJsonText('[1,[2,3],{"a,b":4}]', { ...PACK_LIMITS, values: 7 })).toBeNull();
    expect(inspectJsonText('[1,[2,3],{"a,b":4}]', { ...PACK_LIMITS, values: 6 })).not.toBeNull();
  });

  it('finds the end of a string behind any run of escapes', () => {
    const piece = fc.constantFrom('a', '"', '\\', '[', ',', 'long text without anything in it, '.repeat(3));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const json = JSON.stringify([pieces.join(''), 0]);
        // Two values in one list: any bracket or comma counted within the string would be one too many.
        expect(inspectJsonText(json, { ...PACK_LIMITS, values: 3, depth: 1 })).toBeNull();
        expect(inspectJsonText(json, { ...PACK_LIMITS, values: 2 })).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('writes paths that people can follow', () => {
    expect(pathOf(['entities', 3, 'label', 'zh-Hans'])).toBe('entities[3].label.zh-Hans');
    expect(pathOf(['a b', 'x'.repeat(200)])).toBe(`["a b"]["${'x'.repeat(60)}"]`);
  });
});

describe('compareRevisions', () => {
  it.each([
    ['2020.10.1', '2020.10.2', -1],
    ['2020.10.10', '2020.10.9', 1],
    ['2021', '2020.12.31', 1],
    ['1.0', '1', 0],
    ['1.0.1', '1', 1],
  ])('%s and %s', (a, b, sign) => expect(Math.sign(compareRevisions(a, b))).toBe(sign));

  it('is an order', () => {
    const revision = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }).map((r) => r.join('.'));
    fc.assert(
      fc.property(revision, revision, revision, (a, b, c) => {
        expect(Math.sign(compareRevisions(a, b))).toBe(-Math.sign(compareRevisions(b, a)) + 0);
        if (compareRevisions(a, b) <= 0 && compareRevisions(b, c) <= 0)
          expect(compareRevisions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
