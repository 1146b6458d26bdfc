/** What the locator map is drawn from, and what comes out: plain data that a message can carry, no markup. */
import type { Lines, World } from './data';

/** The lines of all outlines, as they ship. */
export interface MapLines {
  /** West, south, east, north of each line, whole degrees, one line after the other; beyond the antimeridian from 180 on. */
  readonly boxes: readonly number[];
  /** Where each line begins and ends: x, y, x, y in Mercator's plane, hundredths of a degree, y downwards. */
  readonly ends: readonly number[];
  /** For each tier of detail the steps of all lines, in units of the tier, as they stand in path data after an `l`; `|` between lines. */
  readonly tiers: readonly string[];
  /** The same from the lines' other ends; empty for those that no outline goes along backwards. */
  readonly back: readonly string[];
}

/** All outlines on Natural Earth's projection around one meridian, as path data: `|` between them. */
export interface MapWorld {
  /** The meridian in the middle, degrees. */
  readonly lon: number;
  /** In the order of the file's countries; empty for those that are too small. */
  readonly countries: string;
  readonly disputed: string;
}

/** The outline of a country or an area. */
export interface MapShape {
  /** Entity id of the country, or null. */
  readonly id: string | null;
  /** West, south, east, north of it, whole degrees. */
  readonly box: readonly [number, number, number, number];
  /**
   * Polygons, those that coarser maps show first, of these the largest, each a list of rings, the outer one first; a ring is lines by number, `~n`
   * for line n backwards.
   */
  readonly polygons: readonly (readonly (readonly number[])[])[];
  /** The coarsest level that shows each polygon, a hexadecimal digit each. */
  readonly shown: string;
}

export interface MapArea extends MapShape {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  /** What is disputed, and between whom, in our own words. */
  readonly note: Readonly<Record<string, string>>;
}

/** The contents of `packs/map-world.json.gz`. */
export interface MapFile {
  readonly version: 3;
  /** EDTF: the state of the borders, and of the disputed outlines. */
  readonly borders: string;
  readonly disputedAsOf: string;
  readonly lines: MapLines;
  readonly countries: readonly MapShape[];
  readonly disputed: readonly MapArea[];
  readonly world: readonly MapWorld[];
}

/** The same, read: `data.ts`. */
export interface MapData extends Omit<MapFile, 'lines' | 'world'> {
  readonly lines: Lines;
  readonly world: readonly World[];
}

/** A place that the page names. */
export interface MapPlace {
  readonly id: string;
  readonly kind: 'country' | 'region' | 'city' | 'area';
  /** Longitude, latitude (degrees). */
  readonly at: readonly [number, number];
  readonly label: string;
  /** Mentions on the page; the dot's area grows with it. 0: it is not named, and shown where there is room for it. */
  readonly weight: number;
  readonly capital: boolean;
  /** Id of the country that it lies in: a map that a region has to itself shows that, too. */
  readonly country?: string;
  /**
   * Named so that a reader knows where on earth the rest is: not tinted, in a paler letter, after all others; what holds it (1)
   * before what is beside that (2).
   */
  readonly around?: 1 | 2;
}

export interface MapRequest {
  readonly places: readonly MapPlace[];
  /** Size of the drawing, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Goes before every id in the drawing: ids must be unique in a document. */
  readonly idPrefix: string;
  /** Id of the place that the map is about, if it is about one. */
  readonly focus?: string;
}

/** One SVG element: a tag, its attributes, and what is in it. Views build it as nodes; colours come from `class`. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'path' | 'circle' | 'text' | 'line' | 'rect' | 'defs' | 'pattern';
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** Root `svg` element, `aria-hidden`: the list of places beside it says the same in words. */
  readonly svg: SvgNode;
  /** Ids of the places that are within the drawing, most mentioned first; `labelled` if there was room for the name. */
  readonly places: readonly { readonly id: string; readonly labelled: boolean }[];
  /** Disputed areas that the drawing hatches. */
  readonly disputed: readonly {
    readonly id: string;
    readonly label: Readonly<Record<string, string>>;
    readonly note: Readonly<Record<string, string>>;
  }[];
  /** EDTF: the state of the borders, and of the disputed outlines. */
  readonly borders: string;
  readonly disputedAsOf: string;
}
