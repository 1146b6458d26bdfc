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

/** The part of the world that holds the places with room around them, and its projection (pixels). */
export function viewOf(places: readonly MapPlace[], width: number, height: number): View {
  const lats = places.map((p) => Math.max(-78, Math.min(80, p.at[1])));
  const { start, span } = longitudes(places.map((p) => p.at[0]));
  const [south, north] = [Math.min(...lats, 90), Math.max(...lats, -90)];
  if (places.length === 0 || span > WORLD_SPAN || north - south > WORLD_SPAN * 0.6) {
    const centre = places.length === 0 || span > 300 ? 10 : start + span / 2;
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
  const tall = Math.max(north - south, MIN_SPAN, (span * squeeze * height) / width) * (1 + 2 * MARGIN);
  const wide = Math.min(340, (tall * width) / height / squeeze);
  const lon = start + span / 2;
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
