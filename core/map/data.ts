/** Reads the map's file as it ships. */
import type { MapData, MapFile, MapLines, MapWorld } from './types';

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/** Between the lines of a tier, and between the outlines of a map of the world. */
export const BETWEEN = '|';

/** The lines of a file, taken apart tier by tier, when a map wants one. */
export class Lines {
  readonly boxes: readonly number[];
  readonly ends: readonly number[];
  readonly #written: MapLines;
  readonly #tiers: (string[] | undefined)[] = [];
  readonly #back: (string[] | undefined)[] = [];

  constructor(written: MapLines) {
    this.boxes = written.boxes;
    this.ends = written.ends;
    this.#written = written;
  }

  /** The steps of a line, as path data; `~n`: of line n backwards. */
  steps(tier: number, line: number): string {
    if (line >= 0)
      return (this.#tiers[tier] ??= (this.#written.tiers[tier] ?? '').split(BETWEEN))[line] ?? '';
    return (this.#back[tier] ??= (this.#written.back[tier] ?? '').split(BETWEEN))[~line] ?? '';
  }
}

/** The world as it is drawn around one meridian; taken apart when it is first wanted. */
export class World {
  readonly lon: number;
  readonly #written: MapWorld;
  #countries: string[] | null = null;
  #disputed: string[] | null = null;

  constructor(written: MapWorld) {
    this.lon = written.lon;
    this.#written = written;
  }

  /** Path data of each country, in the order of the file; empty where it cannot be seen. */
  get countries(): readonly string[] {
    return (this.#countries ??= this.#written.countries.split(BETWEEN));
  }

  /** The same of disputed areas. */
  get disputed(): readonly string[] {
    return (this.#disputed ??= this.#written.disputed.split(BETWEEN));
  }
}

/**
 * The outlines from the parsed JSON of `packs/map-world.json.gz`. Lines stay as they are written until a map shows them.
 * @throws Error if it is something else
 */
export function readMapData(json: unknown): MapData {
  if (!isRecord(json) || json.version !== 3 || !isRecord(json.lines) || !Array.isArray(json.world)) {
    throw new Error('not a map of version 3');
  }
  const { lines, world, ...rest } = json as unknown as MapFile;
  return { ...rest, lines: new Lines(lines), world: world.map((w) => new World(w)) };
}
