import { describe, expect, it } from 'vitest';
import { boundsOf, earlier, startOf } from '../../../../core/facts/when';
import type { FactView } from '../../../../core/types';

const fact = (edtf: string | null) => ({ edtf }) as FactView;

describe('when a fact was', () => {
  it('begins with the first moment of its date', () => {
    expect(startOf(fact('2020-10'))).toBe(Date.UTC(2020, 9, 1));
    expect(boundsOf('2020')?.to).toBe(Date.UTC(2021, 0, 1) - 1);
  });
  it('is never where there is no date, or none that can be read', () => {
    expect([startOf(fact(null)), startOf(fact('yesterday')), boundsOf(null)]).toEqual([
      Infinity,
      Infinity,
      null,
    ]);
  });
  it('orders facts, those without a date last and as they were', () => {
    const ends = [Infinity, 2, Infinity, 1].map((at, i) => ({ at, i }));
    expect(ends.sort((a, b) => earlier(a.at, b.at)).map(({ i }) => i)).toEqual([3, 1, 0, 2]);
  });
});
