/**
 * A view's projection in whole numbers. On both kinds of map a parallel is a level line, along which equal steps are equally
 * long; so a table of parallels, about one a pixel, says where each point goes, to within a fiftieth of a pixel.
 */
import { UNITS } from './arcs';
import type { View } from './view';

/** At least so many parallels are in the table. */
const PARALLELS = 150;
/** Binary digits after the point of heights and of scales. Products stay below 2^30, beyond which V8 makes objects. */
const FINE = 4;
const FINER = 14;
/** Degrees from the middle at which a parallel is measured. */
const TURN = 90;

/** A half of each, to round rather than cut. */
const HALF_FINE = 1 << (FINE - 1);
const HALF_FINER = 1 << (FINER - 1);

export class Rows {
  /** Tenths of a pixel from the left, of the last position that was asked for. */
  x = 0;
  /** Tenths of a pixel from the top. */
  y = 0;
  /** Where each parallel is, tenths of a pixel. */
  readonly #heights: number[] = [];
  /** How long a hundredth of a degree is on it, tenths of a pixel. */
  readonly #scales: number[] = [];
  /** Two parallels are two to this power apart, hundredths of a degree. */
  readonly #shift: number;
  readonly #south: number;
  readonly #lon: number;
  readonly #middle: number;

  /** @param south and north: hundredths of a degree that points will be between */
  constructor({ project, box }: View, south: number, north: number) {
    const lon = (box[0] + box[2]) / 2;
    this.#lon = Math.round(lon * UNITS) | 0;
    this.#middle = Math.round(project(lon, 0)[0] * 10) | 0;
    this.#south = south;
    this.#shift = Math.max(0, Math.floor(Math.log2((north - south) / PARALLELS)));
    const step = 2 ** this.#shift;
    for (let lat = south; lat < north + 2 * step; lat += step) {
      const [x, y] = project(lon + TURN, lat / UNITS);
      // `| 0`: rounding can give -0, which is no whole number to V8.
      this.#heights.push(Math.round(y * 10 * 2 ** FINE) | 0);
      this.#scales.push(Math.round(((x * 10 - this.#middle) / TURN / UNITS) * 2 ** FINER) | 0);
    }
  }

  /** Where hundredths of a degree are: `x` and `y`, no object each time, for a path is made of thousands of them. */
  to(lon: number, lat: number): void {
    const above = lat - this.#south;
    const shift = this.#shift;
    const row = above >> shift;
    const rest = above - (row << shift);
    const height = this.#heights[row] ?? 0;
    const scale = this.#scales[row] ?? 0;
    const down = height + ((((this.#heights[row + 1] ?? 0) - height) * rest) >> shift);
    const long = scale + ((((this.#scales[row + 1] ?? 0) - scale) * rest) >> shift);
    this.x = this.#middle + (((lon - this.#lon) * long + HALF_FINER) >> FINER);
    this.y = (down + HALF_FINE) >> FINE;
  }
}
