/** The locator map: pure, drawn in the background (docs/world.md). */
export { readMapData } from './data';
export { drawMap } from './draw';
export type { MapArea, MapData, MapDrawing, MapPlace, MapRequest, MapShape, SvgNode } from './types';
