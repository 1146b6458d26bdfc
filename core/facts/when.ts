/** When a fact was, as numbers. */
import { edtfBounds } from '../pack/edtf';
import type { FactView } from '../types';

/** The first and the last moment of a date (EDTF), ms since the epoch; null where there is none, or none that can be read. */
export const boundsOf = (edtf: string | null): ReturnType<typeof edtfBounds> =>
  edtf === null ? null : edtfBounds(edtf);

/** When a fact begins, ms since the epoch; never, where it has no date, so that it comes last. */
export const startOf = ({ edtf }: FactView): number => boundsOf(edtf)?.from ?? Infinity;

/** Orders by when something begins; what begins together, or never, stays as it was. */
export const earlier = (a: number, b: number): number => (a === b ? 0 : a - b);
