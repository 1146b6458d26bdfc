import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pageRequests } from '../../../platform/messages';
import type { PageRequest } from '../../../platform/messages';
import { fits } from '../../../platform/page-rpc';

const TYPES = Object.keys(pageRequests) as PageRequest[];

/** Values that are about right: each field sound, or broken in one of the ways that a schema can tell. */
const field = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'x'.repeat(200),
    'x'.repeat(201),
    'x'.repeat(2001),
    null,
    undefined,
    true,
    false,
    NaN,
    1.5,
    -1,
  ),
  fc.nat(),
  fc.anything(),
);
const passage = fc.record(
  { startsWith: field, endsWith: field, length: field, hash: field },
  { requiredKeys: [] },
);
const good = { startsWith: 'He said', endsWith: 'at noon', length: 30, hash: 'sha256-abc' };
const passages = fc.oneof(
  fc.array(passage, { maxLength: 3 }),
  fc.constantFrom(
    [good],
    Array<typeof good>(50).fill(good),
    Array<typeof good>(51).fill(good),
    [good, null],
    'x',
    null,
  ),
);
const data = fc.oneof(
  fc.anything(),
  fc.record({ entity: field, index: field, on: field, passages }, { requiredKeys: [] }),
);

describe('requests to a page', () => {
  it.each(TYPES)('are checked by hand as their schema says: %s', (type) => {
    fc.assert(
      fc.property(data, (x) => {
        expect(fits(type, x)).toBe(v.safeParse(pageRequests[type], x).success);
      }),
      { numRuns: 400 },
    );
  });

  it('takes what is sent', () => {
    expect(fits('mention/show', { entity: 'baku-az', index: 2 })).toBe(true);
    expect(fits('mention/show', { entity: 'baku-az', index: -1 })).toBe(false);
    expect(fits('passage/show', { passages: [good] })).toBe(true);
    expect(fits('page/watch', { on: 1 })).toBe(false);
  });
});
