/** What is disputed about regions and cities. */
import { areaRecords } from './areas';
import type { Dispute } from './lines';
import { tsv } from './sources';

/** The note of an area, told of a place in it: "Crimea: …". Throws where the area has none. */
function disputeOf(area: string): Dispute {
  const record = areaRecords().find((r) => r.id === area);
  const { en, fr } = record?.note ?? {};
  if (record === undefined || en === undefined || fr === undefined)
    throw new Error(`disputed-places.tsv: nothing is disputed about ${area}`);
  const name = (lang: string): string => record.names.get(lang)?.[0] ?? record.names.get('en')?.[0] ?? area;
  return { note: { en: `${name('en')}: ${en}`, fr: `${name('fr')} : ${fr}` }, parties: record.parties };
}

/** What is disputed about regions and cities, by id (`assets/sources/disputed-places.tsv`). */
export const placeDisputes = (): ReadonlyMap<string, Dispute> =>
  new Map(
    tsv('disputed-places.tsv').flatMap(([ids = '', parties = '', en = '', fr = '']) => {
      const disputed = parties.startsWith('=')
        ? disputeOf(parties.slice(1))
        : { note: { en, fr }, parties: parties.split(',') };
      return ids.split(',').map((id) => [id, disputed] as const);
    }),
  );
