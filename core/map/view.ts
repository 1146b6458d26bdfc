/** Which part of the world a map shows. */
import { geoMercatorRaw, geoNaturalEarth1Raw } from 'd3-geo';
import type { MapPlace } from './types';

/** Smallest part of the world that is shown, degrees of latitude: a city alone is shown in its country's surroundings. */
const MIN_SPAN = 6;
/** Beyond this the map shows the world. */
const WORLD_SPAN = 100;
const MARGIN = 0.18;
/** What is not drawn, pixels (`View.detail`): half a pixel of land; on a map of the world, which is for finding one's way, one. */
const DETAIL = 1.1;
const WORLD_DETAIL = 1.5;

export interface View {
  /** Degrees, longitudes of any turn, to pixels; right of the middle is east of it. */
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** West, south, east, north of all that is shown, degrees; west and east are half as far from the middle, so east may be beyond 180. */
  readonly box: readonly [number, number, number, number];
  /** Legs of the largest right triangle that a point may be left out for, degrees of a great circle, at a latitude. */
  readonly detail: (lat: number) => number;
  /** Whether no more than the world's outlines can be seen. */
  readonly wide: boolean;
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

const RADIANS = Math.PI / 180;
/** Drawn beyond each edge, pixels: the strokes of what is cut there stay out of sight. */
const BLEED = 2;

/** The part of the world that holds the places with room around them, in pixels. */
export function viewOf(places: readonly MapPlace[], width: number, height: number): View {
  const held = extentOf(places);
  if (places.length === 0 || isWorld(held))
    return world(places.length === 0 || held.span > 300 ? 10 : held.start + held.span / 2, width, height);
  const { start, span: across, south, north } = held;
  const middle = (south + north) / 2;
  const squeeze = Math.cos(middle * RADIANS);
  const tall = Math.max(north - south, MIN_SPAN, (across * squeeze * height) / width) * (1 + 2 * MARGIN);
  const wide = Math.min(340, (tall * width) / height / squeeze);
  return part(start + across / 2, wide, middle, tall, width, height);
}

/** A part of the world through Mercator's projection: true in shape, and what most readers know. */
function part(lon: number, wide: number, middle: number, tall: number, width: number, height: number): View {
  // prettier-ignore
  const up = (lat: number): number => geoMercatorRaw(0, lat * RADIANS)[1];
  const [low, high] = [up(Math.max(-84, middle - tall / 2)), up(Math.min(84, middle + tall / 2))];
  const scale = Math.min(width / (wide * RADIANS), height / (high - low));
  const centre = (low + high) / 2;
  const lat = (pixels: number): number =>
    (geoMercatorRaw.invert?.(0, centre + pixels / scale)[1] ?? 0) / RADIANS;
  const [south, north] = [lat(-height / 2 - BLEED), lat(height / 2 + BLEED)];
  const reach = (width / 2 + BLEED) / scale / RADIANS;
  return {
    project: (at, of) => [width / 2 + scale * (at - lon) * RADIANS, height / 2 - scale * (up(of) - centre)],
    box: [lon - reach, south, lon + reach, north],
    // Mercator stretches towards the poles.
    detail: (at) => (DETAIL * Math.cos(at * RADIANS)) / scale / RADIANS,
    wide: tall > 60,
  };
}

/** The world through Natural Earth's projection: no land is blown up, and the sides are no walls. */
function world(lon: number, width: number, height: number): View {
  const raw = (at: number, of: number) => geoNaturalEarth1Raw(at * RADIANS, of * RADIANS);
  // The lands that have people, in the middle: what the ice of the south would take is left to margins.
  const [low, high] = [raw(0, -57)[1], raw(0, 82)[1]];
  const scale = Math.min(width / (2 * raw(180, 0)[0]), height / (high - low));
  return {
    project: (at, of) => {
      const [x, y] = raw(at - lon, of);
      return [width / 2 + scale * x, height / 2 - scale * (y - (low + high) / 2)];
    },
    box: [lon - 180, -90, lon + 180, 90],
    detail: () => WORLD_DETAIL / scale / RADIANS,
    wide: true,
  };
}

/** The longitude of the same meridian that is nearest to another, degrees. */
export const turned = (lon: number, near: number): number => lon + 360 * Math.round((near - lon) / 360);
