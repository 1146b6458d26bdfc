/** What is disputed about regions and cities. */
import { areaRecords, type AreaRecord } from './areas';
import type { Dispute } from './lines';
import { tsv } from './sources';

/** The note of an area, told of a place in it: "Crimea: …". Throws where there is no such area, or no note. */
function disputeOf(id: string, area: AreaRecord | undefined): Dispute {
  const { en, fr } = area?.note ?? {};
  if (area === undefined || en === undefined || fr === undefined)
    throw new Error(`disputed-places.tsv: nothing is disputed about ${id}`);
  const name = (lang: string): string => area.names.get(lang)?.[0] ?? area.names.get('en')?.[0] ?? id;
  return { note: { en: `${name('en')}: ${en}`, fr: `${name('fr')} : ${fr}` }, parties: area.parties };
}

/** What is disputed about regions and cities, by id (`assets/sources/disputed-places.tsv`). */
export function placeDisputes(): ReadonlyMap<string, Dispute> {
  const areas = new Map(areaRecords().map((area) => [area.id, area]));
  return new Map(
    tsv('disputed-places.tsv').flatMap(([ids = '', parties = '', en = '', fr = '']) => {
      const area = parties.startsWith('=') ? parties.slice(1) : null;
      const disputed =
        area === null ? { note: { en, fr }, parties: parties.split(',') } : disputeOf(area, areas.get(area));
      return ids.split(',').map((id) => [id, disputed] as const);
    }),
  );
}
