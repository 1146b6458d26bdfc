/** Lines by hand: what capitals in part, their countries and territories are, and what is disputed about countries. */
import type { PackEntity } from '../../core/pack/types';
import { tsv } from './sources';

/** English and French. */
type Line = NonNullable<PackEntity['brief']>;

/** Lines by hand of capitals in part, of their countries and of some disputed places, by id (`assets/sources/lines.tsv`). */
export const writtenLines = (): ReadonlyMap<string, Line> =>
  new Map(tsv('lines.tsv').map(([id = '', en = '', fr = '']) => [id, { en, fr }]));

/** What the territories are that are no states: ISO code to a line. "Country" would say of some of them what is disputed. */
export const statuses = (): ReadonlyMap<string, Line> =>
  new Map(tsv('territories.tsv').map(([iso = '', en = '', fr = '']) => [iso, { en, fr }]));

/** What a disputed country, region or city is marked with. */
export type Dispute = NonNullable<PackEntity['disputed']>;

/** What is disputed about countries as a whole, by ISO code. */
export function countryDisputes(): ReadonlyMap<string, Dispute> {
  return new Map(
    tsv('disputed-countries.tsv').map(([iso = '', parties = '', en = '', fr = '']) => [
      iso,
      { note: { en, fr }, parties: parties.split(',') },
    ]),
  );
}
