/** Which part of the world a map shows. */
import { geoNaturalEarth1Raw } from 'd3-geo';
import { heightOf, latitudeAt } from './levels';
import type { MapPlace } from './types';

/** Smallest part of the world that is shown, degrees of latitude: a city alone is shown in its country's surroundings. */
const MIN_SPAN = 6;
/** Beyond this the map shows the world. */
const WORLD_SPAN = 100;
const MARGIN = 0.18;
/** What is not drawn, pixels: a point for which a right triangle with such legs would do. */
const DETAIL = 1.1;

/** The meridians that maps of the world are drawn around: one is within 30° of whatever a page is about. */
export const MERIDIANS = [-170, -110, -50, 10, 70, 130] as const;

export interface View {
  /** Degrees, longitudes of any turn, to pixels; right of the middle is east of it. */
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** West, south, east, north of all that is shown, degrees; west and east are half as far from the middle, so east may be beyond 180. */
  readonly box: readonly [number, number, number, number];
  /** Where the origin of the plane is, pixels: Mercator's, or the middle of the world. */
  readonly origin: readonly [number, number];
  /** Pixels in a degree of Mercator's plane, or in a radian of a map of the world. */
  readonly scale: number;
  /** The meridian in the middle of a map of the world; null for a part of it. */
  readonly world: number | null;
  /** Legs of the largest right triangle that a point may be left out for, degrees of Mercator's plane. */
  readonly detail: number;
  /** Whether no more than the world's outlines can be seen. */
  readonly wide: boolean;
}

/** The shortest stretch of longitudes that holds all: its start and its width, degrees. */
export function longitudes(all: readonly number[]): { start: number; span: number } {
  const sorted = all.map((l) => ((((l + 180) % 360) + 360) % 360) - 180).sort((a, b) => a - b);
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
  // Of one longitude, however often it is there, no gap is found but the whole world.
  return { start, span: 360 - gap };
}

type Position = readonly [number, number];

/** Beyond these there is nothing that a map is moved for. */
const held = (lat: number): number => Math.max(-78, Math.min(80, lat));

const extentOf = (points: readonly Position[]) => {
  const lats = points.map((p) => held(p[1]));
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

/** Those that a map of less than the world can show together with one of them, taken in their order. */
function nearTo(seed: MapPlace, sorted: readonly MapPlace[]): readonly MapPlace[] {
  const near = [seed];
  const lons = [seed.at[0]];
  let south = held(seed.at[1]);
  let north = south;
  for (const place of sorted) {
    if (place === seed) continue;
    const lat = held(place.at[1]);
    if (Math.max(north, lat) - Math.min(south, lat) > WORLD_SPAN * 0.6) continue;
    lons.push(place.at[0]);
    if (longitudes(lons).span > WORLD_SPAN) lons.pop();
    else {
      near.push(place);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return near;
}

/**
 * The places that a page is about: all of them; or, where only the world would hold them all, those near one of the most named
 * ones, if they have most of the mentions. A country that is named now and then, an ocean away, does not make the rest a dot.
 */
export function mainPlaces(places: readonly MapPlace[]): readonly MapPlace[] {
  if (places.length === 0 || !apart(places)) return places;
  const sorted = [...places].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const around = sorted.slice(0, SEEDS).map((seed) => nearTo(seed, sorted));
  const main = around.reduce((best, near) => (mentions(near) > mentions(best) ? near : best));
  return mentions(main) < mentions(places) * MOST_MENTIONS ? places : main;
}

const RADIANS = Math.PI / 180;
/** Drawn beyond each edge, pixels: the strokes of what is cut there stay out of sight. */
const BLEED = 2;

/** The part of the world that holds some positions (degrees) with room around them, in pixels. */
export function viewOf(points: readonly Position[], width: number, height: number): View {
  const extent = extentOf(points);
  if (points.length === 0 || isWorld(extent))
    return world(
      points.length === 0 || extent.span > 300 ? 10 : extent.start + extent.span / 2,
      width,
      height,
    );
  const { start, span: across, south, north } = extent;
  const middle = (south + north) / 2;
  const squeeze = Math.cos(middle * RADIANS);
  const tall = Math.max(north - south, MIN_SPAN, (across * squeeze * height) / width) * (1 + 2 * MARGIN);
  const wide = Math.min(340, (tall * width) / height / squeeze);
  return part(start + across / 2, wide, middle, tall, width, height);
}

/** A part of the world through Mercator's projection: true in shape, and what most readers know. */
function part(lon: number, wide: number, middle: number, tall: number, width: number, height: number): View {
  const [low, high] = [heightOf(Math.max(-84, middle - tall / 2)), heightOf(Math.min(84, middle + tall / 2))];
  const scale = Math.min(width / wide, height / (high - low));
  const centre = (low + high) / 2;
  const reach = (width / 2 + BLEED) / scale;
  const rise = (height / 2 + BLEED) / scale;
  return {
    project: (at, of) => [width / 2 + scale * (at - lon), height / 2 - scale * (heightOf(of) - centre)],
    box: [lon - reach, latitudeAt(centre - rise), lon + reach, latitudeAt(centre + rise)],
    origin: [width / 2 - scale * lon, height / 2 + scale * centre],
    scale,
    world: null,
    detail: DETAIL / scale,
    wide: tall > 60,
  };
}

/** How far east of a meridian another is, degrees, from 180 west. */
const eastOf = (lon: number, of: number): number => ((((lon - of + 180) % 360) + 360) % 360) - 180;

const raw = (at: number, of: number): readonly [number, number] =>
  geoNaturalEarth1Raw(at * RADIANS, of * RADIANS);

/** The world through Natural Earth's projection: no land is blown up, and the sides are no walls. */
function world(wanted: number, width: number, height: number): View {
  const lon = MERIDIANS.reduce((best, m) =>
    Math.abs(eastOf(m, wanted)) < Math.abs(eastOf(best, wanted)) ? m : best,
  );
  // The lands that have people, in the middle: what the ice of the south would take is left to margins.
  const [low, high] = [raw(0, -57)[1], raw(0, 82)[1]];
  const scale = Math.min(width / (2 * raw(180, 0)[0]), height / (high - low));
  const origin = [width / 2, height / 2 + (scale * (low + high)) / 2] as const;
  return {
    project: (at, of) => {
      const [x, y] = raw(at - lon, of);
      return [origin[0] + scale * x, origin[1] - scale * y];
    },
    box: [lon - 180, -90, lon + 180, 90],
    origin,
    scale,
    world: lon,
    detail: DETAIL / scale,
    wide: true,
  };
}

/** The longitude of the same meridian that is nearest to another, degrees. */
export const turned = (lon: number, near: number): number => lon + 360 * Math.round((near - lon) / 360);
