/** A city or a region on its way into the shards. */
import type { PackName } from '../../core/pack/types';

export interface Place {
  readonly id: string;
  readonly kind: 'city' | 'region';
  readonly en: string;
  readonly iso: string;
  /** GeoNames id, or null for regions. */
  readonly geoname: number | null;
  readonly at: readonly [number, number] | null;
  readonly population: number;
  /** Ids of what it lies within, nearest first. */
  readonly within: readonly string[];
  readonly names: readonly PackName[];
}

export interface Dropped {
  readonly what: string;
  readonly why: string;
}
