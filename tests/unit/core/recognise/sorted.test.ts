import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom } from '../../../../core/recognise/sorted';

describe('the first of rising numbers that is not under a bound', () => {
  it('is what looking at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, bound) => {
        const sorted = [...list].sort((a, b) => a - b);
        const found = sorted.findIndex((x) => x >= bound);
        expect(firstFrom(sorted, bound)).toBe(found < 0 ? sorted.length : found);
      }),
    );
  });
});
