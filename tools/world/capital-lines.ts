/** Lines by hand: what capitals in part, their countries and territories are, and what is disputed about cities. */
import type { PackEntity } from '../../core/pack/types';
import { tsv } from './sources';

/** English and French. */
type Line = NonNullable<PackEntity['brief']>;

/** Lines by hand of capitals in part, and of their countries, by id (`assets/sources/capitals.tsv`). */
export const writtenLines = (): ReadonlyMap<string, Line> =>
  new Map(tsv('capitals.tsv').map(([id = '', en = '', fr = '']) => [id, { en, fr }]));

/** What the territories are that are no states: ISO code to a line. "Country" would say of some of them what is disputed. */
export const statuses = (): ReadonlyMap<string, Line> =>
  new Map(tsv('territories.tsv').map(([iso = '', en = '', fr = '']) => [iso, { en, fr }]));

/** What is disputed about cities, by id. */
export const cityDisputes = (): ReadonlyMap<string, NonNullable<PackEntity['disputed']>> =>
  new Map(
    tsv('disputed-cities.tsv').map(([id = '', parties = '', en = '', fr = '']) => [
      id,
      { note: { en, fr }, parties: parties.split(',') },
    ]),
  );
