/**
 * Maps of the whole world, drawn when the pack is built: Natural Earth's projection is another for each meridian in the
 * middle, and so are its paths. Some meridians are enough, and a map of the world then costs no more than its labels.
 */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BETWEEN } from '../../core/map/data';
import { WORLD_UNITS } from '../../core/map/trace';
import type { MapWorld } from '../../core/map/types';
import { MERIDIANS } from '../../core/map/view';
import { text } from './steps';

type World = Topology<{ countries: GeometryCollection<object> }>;

/** Legs of the largest right triangle that a point may be left out for, units: a bit more than a pixel of a map 360 pixels wide. */
const DETAIL = 12;
/** Rings with less inside than this, square units, are left out: half a pixel. */
const SMALL = 50;

/** Path data of some outlines, in whole units, each step from the position before. */
class Pen {
  #out = '';
  #ring: [number, number][] = [];

  moveTo(x: number, y: number): void {
    this.#ring = [[Math.round(x) | 0, Math.round(y) | 0]];
  }

  lineTo(x: number, y: number): void {
    const next: [number, number] = [Math.round(x) | 0, Math.round(y) | 0];
    const last = this.#ring.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) this.#ring.push(next);
  }

  /** For points, which are no outlines. */
  arc(): void {
    this.#ring = [];
  }

  closePath(): void {
    const ring = this.#ring;
    this.#ring = [];
    const [first] = ring;
    const last = ring.at(-1);
    if (first === undefined || last === undefined) return;
    if (ring.length > 1 && last[0] === first[0] && last[1] === first[1]) ring.pop();
    const twice = ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? first;
      return sum + x * nextY - nextX * y;
    }, 0);
    if (ring.length < 3 || Math.abs(twice) < 2 * SMALL) return;
    this.#out += `M${first[0]}${text(first[1])}l`;
    for (const [i, [x, y]] of ring.entries()) {
      const [px, py] = ring[i - 1] ?? [x, y];
      if (i > 0) this.#out += text(x - px) + text(y - py);
    }
    this.#out += 'z';
  }

  /** What was drawn since the last time. */
  taken(): string {
    const out = this.#out;
    this.#out = '';
    return out;
  }
}

/** A topology with as much detail as a map of the world shows. */
const coarse = (topology: World): World =>
  simplify(presimplify(topology, sphericalTriangleArea), (DETAIL / WORLD_UNITS) ** 2 / 2);

const drawnOf = (topology: World, lon: number): ((index: number) => string) => {
  const pen = new Pen();
  const projection = geoNaturalEarth1().rotate([-lon, 0]).scale(WORLD_UNITS).translate([0, 0]).precision(0);
  const path = geoPath(projection, pen as unknown as CanvasRenderingContext2D);
  const { geometries } = topology.objects.countries;
  return (index) => {
    const geometry = geometries[index];
    if (geometry !== undefined) path(feature(topology, geometry));
    return pen.taken();
  };
};

/**
 * The world around each meridian.
 * @param atlas and its geometries, in the order of the file's countries
 * @param disputed a topology an area, in the order of the file
 */
export function worldsOf(atlas: World, order: readonly number[], disputed: readonly World[]): MapWorld[] {
  const lands = coarse(atlas);
  const areas = disputed.map(coarse);
  return MERIDIANS.map((lon) => {
    const land = drawnOf(lands, lon);
    return {
      lon,
      countries: order.map(land).join(BETWEEN),
      disputed: areas.map((area) => drawnOf(area, lon)(0)).join(BETWEEN),
    };
  });
}
