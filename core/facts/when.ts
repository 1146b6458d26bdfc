/** When a fact was, as numbers. */
import { edtfBounds } from '../pack/edtf';
import type { FactView } from '../types';

/** A year, ms. */
const YEAR = 365.25 * 24 * 3600 * 1000;

/** The first and the last moment of a date (EDTF), ms since the epoch; null where there is none, or none that can be read. */
export const boundsOf = (edtf: string | null): ReturnType<typeof edtfBounds> =>
  edtf === null ? null : edtfBounds(edtf);

/** When a fact begins, ms since the epoch; never, where it has no date, so that it comes last. */
export const startOf = ({ edtf }: FactView): number => boundsOf(edtf)?.from ?? Infinity;

/** Orders by when something begins; what begins together, or never, stays as it was. */
export const earlier = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Years between a fact and the page; 0 where either has no date. */
export function yearsApart(fact: FactView, published: string | null): number {
  const [a, b] = [boundsOf(fact.edtf), boundsOf(published)];
  if (a === null || b === null) return 0;
  // Distance between intervals: 0 where they overlap.
  const gap = Math.max(0, a.from - b.to, b.from - a.to);
  return Number.isFinite(gap) ? gap / YEAR : 0;
}
