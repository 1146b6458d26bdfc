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

type Position = readonly [number, number];

const extentOf = (points: readonly Position[]) => {
  const lats = points.map((p) => Math.max(-78, Math.min(80, p[1])));
  return {
    ...longitudes(points.map((p) => p[0])),
    south: Math.min(...lats, 90),
    north: Math.max(...lats, -90),
  };
};

const isWorld = ({ span: wide, south, north }: ReturnType<typeof extentOf>): boolean =>
  wide > WORLD_SPAN || north - south > WORLD_SPAN * 0.6;

const apart = (places: readonly MapPlace[]): boolean => isWorld(extentOf(places.map((p) => p.at)));
const mentions = (places: readonly MapPlace[]): number => places.reduce((sum, p) => sum + p.weight, 0);

/** Share of the mentions that must be in view where some of the places lie far off. */
const MOST_MENTIONS = 0.75;
/** So many of the most named places may be what the rest is near to. */
const SEEDS = 3;

/**
 * The places that a page is about: all of them; or, where only the world would hold them all, those near one of the most named
 * ones, if they have most of the mentions. A country that is named now and then, an ocean away, does not make the rest a dot.
 */
export function mainPlaces(places: readonly MapPlace[]): readonly MapPlace[] {
  if (places.length === 0 || !apart(places)) return places;
  const sorted = [...places].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const around = sorted.slice(0, SEEDS).map((seed) =>
    sorted.reduce<readonly MapPlace[]>(
      (near, place) => (place === seed || apart([...near, place]) ? near : [...near, place]),
      [seed],
    ),
  ); // prettier-ignore
  const main = around.reduce((best, near) => (mentions(near) > mentions(best) ? near : best));
  return mentions(main) < mentions(places) * MOST_MENTIONS ? places : main;
}

const RADIANS = Math.PI / 180;
/** Drawn beyond each edge, pixels: the strokes of what is cut there stay out of sight. */
const BLEED = 2;

/** The part of the world that holds some positions (degrees) with room around them, in pixels. */
export function viewOf(points: readonly Position[], width: number, height: number): View {
  const held = extentOf(points);
  if (points.length === 0 || isWorld(held))
    return world(points.length === 0 || held.span > 300 ? 10 : held.start + held.span / 2, width, height);
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
