/** Which part of the world a map shows. */
import type { GeoProjection } from 'd3-geo';
import { geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { MapPlace } from './types';

/** Smallest part of the world that is shown, degrees of latitude: a city alone is shown in its country's surroundings. */
const MIN_SPAN = 6;
/** Beyond this the map shows the world. */
const WORLD_SPAN = 100;
const MARGIN = 0.18;

export interface View {
  readonly projection: GeoProjection;
  /** West, south, east, north, degrees; west may be greater than east where the map crosses the antimeridian. */
  readonly box: readonly [number, number, number, number];
  /** Whether the coarse outlines will do. */
  readonly world: boolean;
}

/** The shortest stretch of longitudes that holds all: its start and its width, degrees. */
export function longitudes(all: readonly number[]): { start: number; span: number } {
  const sorted = [...new Set(all.map((l) => ((((l + 180) % 360) + 360) % 360) - 180))].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let gap = first + 360 - (sorted.at(-1) ?? 0);
  let start = first;
  for (let i = 1; i < sorted.length; i++) {
    const here = sorted[i] ?? 0;
    const step = here - (sorted[i - 1] ?? 0);
    if (step > gap) {
      gap = step;
      start = here;
    }
  }
  return { start, span: sorted.length < 2 ? 0 : 360 - gap };
}

const extentOf = (places: readonly MapPlace[]) => {
  const lats = places.map((p) => Math.max(-78, Math.min(80, p.at[1])));
  return {
    ...longitudes(places.map((p) => p.at[0])),
    south: Math.min(...lats, 90),
    north: Math.max(...lats, -90),
  };
};

const isWorld = ({ span: wide, south, north }: ReturnType<typeof extentOf>): boolean =>
  wide > WORLD_SPAN || north - south > WORLD_SPAN * 0.6;

/** Share of the mentions that must be in view where a few of the places lie far off. */
const MOST_MENTIONS = 0.75;

/**
 * The places that a page is about: all of them; or, where only the world would hold them all, the most named ones, if these
 * are close together and have most of the mentions. A country that is named once, an ocean away, does not make the rest a dot.
 */
export function mainPlaces(places: readonly MapPlace[]): readonly MapPlace[] {
  if (places.length === 0 || !isWorld(extentOf(places))) return places;
  const total = places.reduce((sum, p) => sum + p.weight, 0);
  const main: MapPlace[] = [];
  let held = 0;
  for (const place of [...places].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    if (held >= total * MOST_MENTIONS) break;
    main.push(place);
    held += place.weight;
  }
  return isWorld(extentOf(main)) ? places : main;
}

/** The part of the world that holds the places with room around them, and its projection (pixels). */
export function viewOf(places: readonly MapPlace[], width: number, height: number): View {
  const held = extentOf(places);
  const { start, span: across, south, north } = held;
  if (places.length === 0 || isWorld(held)) {
    const centre = places.length === 0 || across > 300 ? 10 : start + across / 2;
    const projection = geoNaturalEarth1().rotate([-centre, 0]).precision(0);
    // The lands that have people, in the middle: what the ice of the south would take is left to margins.
    const middle = centre > 180 ? centre - 360 : centre;
    projection.fitSize([width, height], {
      type: 'MultiPoint',
      coordinates: [[middle - 179.9, 0], [middle + 179.9, 0], [middle, 82], [middle, -57]],
    }); // prettier-ignore
    return { projection, box: [-180, -90, 180, 90], world: true };
  }
  const middle = (south + north) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const tall = Math.max(north - south, MIN_SPAN, (across * squeeze * height) / width) * (1 + 2 * MARGIN);
  const wide = Math.min(340, (tall * width) / height / squeeze);
  const lon = start + across / 2;
  const low = Math.max(-84, middle - tall / 2);
  const high = Math.min(84, middle + tall / 2);
  const projection = geoMercator()
    .rotate([-lon, 0])
    .precision(0)
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'MultiPoint', coordinates: [[lon, low], [lon, high], [lon - wide / 2, middle], [lon + wide / 2, middle]] },
    ); // prettier-ignore
  return {
    projection,
    box: [wrap(lon - wide / 2 - 1), low - 1, wrap(lon + wide / 2 + 1), high + 1],
    world: tall > 60,
  };
}

/** A longitude as -180 to 180 degrees. */
export const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Whether two boxes (west, south, east, north) share anything. */
export function meets(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
): boolean {
  if (a[1] > b[3] || b[1] > a[3]) return false;
  const spans = ([w, , e]: readonly [number, number, number, number]) => (w <= e ? [[w, e]] : [[w, 180], [-180, e]]); // prettier-ignore
  return spans(a).some(([w1 = 0, e1 = 0]) => spans(b).some(([w2 = 0, e2 = 0]) => w1 <= e2 && w2 <= e1));
}
