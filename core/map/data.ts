/** Reads the map's file as it ships. */
import type { MapData } from './types';

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/**
 * The outlines from the parsed JSON of `packs/map-world.json.gz`: lines come as steps from the point before.
 * @throws Error if it is something else
 */
export function readMapData(json: unknown): MapData {
  if (!isRecord(json) || json.version !== 1 || !Array.isArray(json.fine) || !Array.isArray(json.coarse)) {
    throw new Error('not a map of version 1');
  }
  const data = json as unknown as MapData;
  const undo = <T extends MapData['fine'][number]>(shape: T): T => ({
    ...shape,
    polygons: shape.polygons.map((rings) => rings.map(sum)),
  });
  return {
    ...data,
    coarse: data.coarse.map(undo),
    fine: data.fine.map(undo),
    disputed: data.disputed.map(undo),
  };
}

/** Steps to positions. */
function sum(steps: readonly number[]): number[] {
  const out = new Array<number>(steps.length);
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    out[i] = x;
    out[i + 1] = y;
  }
  return out;
}
