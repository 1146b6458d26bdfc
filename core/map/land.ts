/** What a map that is about one place shows around it. */
import { boxOf } from './trace';
import type { MapData, MapPlace } from './types';
import { turned } from './view';

/**
 * Corners of what a map is about alone, which all should be in view: the main land of a country, or what is around a region. Of several places,
 * that they are told apart matters more.
 */
export function landOf(places: readonly MapPlace[], data: MapData): (readonly [number, number])[] {
  const [place] = places;
  if (places.length !== 1 || place === undefined) return [];
  if (place.kind === 'region') return around(place, data);
  if (place.kind !== 'country') return [];
  // The largest of those that the coarsest maps show comes first.
  const ring = data.countries.find(({ id }) => id === place.id)?.polygons[0]?.[0];
  if (ring === undefined) return [];
  const [w, s, e, n] = boxOf(ring, data.lines.boxes);
  return [[w, s], [e, n]]; // prettier-ignore
}

/** Most of a country that is shown to either side of one of its regions, degrees of latitude. */
const AROUND = 12;

/**
 * Corners of the land that a region is told by: its outline is on no map, and what is a few degrees around it often has no border and no coast. So
 * it is shown within its country or, if that is large, the part of it around the region; one that lies on an island or apart, within that.
 */
function around(place: MapPlace, data: MapData): (readonly [number, number])[] {
  const country = data.countries.find(({ id }) => id !== null && id === place.country);
  for (const [ring = []] of country?.polygons ?? []) {
    const [w, s, e, n] = boxOf(ring, data.lines.boxes);
    const [lon, lat] = [turned(place.at[0], (w + e) / 2), place.at[1]];
    if (lon < w || lon > e || lat < s || lat > n) continue;
    const wide = AROUND / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
    return [
      [Math.max(w, lon - wide), Math.max(s, lat - AROUND)],
      [Math.min(e, lon + wide), Math.min(n, lat + AROUND)],
    ];
  }
  return [];
}
