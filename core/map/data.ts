/** Reads the map's file as it ships. */
import type { MapData } from './types';

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/**
 * The outlines from the parsed JSON of `packs/map-world.json.gz`. Lines stay as they are written until a map shows them.
 * @throws Error if it is something else
 */
export function readMapData(json: unknown): MapData {
  if (!isRecord(json) || json.version !== 2 || !isRecord(json.lines) || !Array.isArray(json.countries)) {
    throw new Error('not a map of version 2');
  }
  return json as unknown as MapData;
}
