/** Draws the locator map of a page: outlines, disputed areas hatched, dots sized by mentions, names where there is room. */
import type { Dot } from './labels';
import { placeLabels, SIZE } from './labels';
import { landOf } from './land';
import { spotFor } from './name-spot';
import { outlinesOf, type Outlines } from './trace';
import type { MapArea, MapData, MapDrawing, MapPlace, MapRequest, SvgNode } from './types';
import { mainPlaces, turned, viewOf, type View } from './view';

/** Radius of the smallest and the largest dot, pixels. */
const SMALL = 2.5;
const LARGE = 7;
/** Most dots of one map: more would be a stain. */
const MAX_DOTS = 40;

/** Longest edge of a drawing, pixels: requests beyond are cut down to it. */
const MAX_EDGE = 2000;

const clamp = (n: number): number => Math.max(80, Math.min(MAX_EDGE, Math.round(n)));

/**
 * The map of some places. Sizes in CSS pixels. Classes: `sea`, `land`, `land named` (countries that the page names),
 * `disputed`, `hatch`, `dot`, `dot capital`, `dot focus`, `label`, `label around`. Pure: the same request draws the same.
 */
export function drawMap(data: MapData, request: MapRequest): MapDrawing {
  const [width, height] = [clamp(request.width), clamp(request.height)];
  const places = [...request.places]
    .filter((p) => Number.isFinite(p.at[0]) && Number.isFinite(p.at[1]))
    .sort((a, b) => rank(b, request.focus) - rank(a, request.focus) || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_DOTS);
  const said = places.filter((p) => p.weight > 0);
  const shown = request.focus === undefined ? mainPlaces(said) : said;
  const view = viewOf([...shown.map((p) => p.at), ...landOf(shown, data)], width, height);
  const outlines = outlinesOf(data, view);
  const { transform } = outlines;
  // Lines are as thick as the style sheet says, however large the plane is drawn.
  const path = (attrs: SvgNode['attrs'], d: string): SvgNode =>
    node('path', { ...attrs, d, transform, 'vector-effect': 'non-scaling-stroke' });

  const named = new Set(
    places.filter((p) => p.kind === 'country' && p.around === undefined).map((p) => p.id),
  );
  let plain = '';
  const own: SvgNode[] = [];
  data.countries.forEach(({ id }, i) => {
    const d = outlines.country(i);
    if (d === '') return;
    if (id !== null && named.has(id)) own.push(path({ class: 'land named', 'data-id': id }, d));
    else plain += d;
  });
  const disputed = data.disputed.flatMap((area, i) => {
    if (view.wide && !places.some((p) => p.id === area.id)) return [];
    const d = outlines.area(i);
    return d === '' ? [] : [{ area, d }];
  });

  const inView = dotsOf(view.wide ? said : places, view, width, height);
  const dots = view.wide
    ? inView
    : [...inView, ...hostsInPart(places, inView, data, outlines, view, width, height)];
  const labels = placeLabels(dots, width, height);
  const around = new Set(places.filter((p) => p.around !== undefined).map((p) => p.id));
  const hatch = `${request.idPrefix}hatch`;
  const svg = node('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', focusable: 'false' }, [
    node('defs', {}, [
      node('pattern', { id: hatch, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: `scale(${1 / outlines.scale}) rotate(45)` }, [
        node('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 5 }),
      ]),
    ]),
    node('rect', { class: 'sea', x: 0, y: 0, width, height }),
    path({ class: 'land' }, plain),
    ...own,
    ...disputed.map(({ area, d }) => path({ class: 'disputed', fill: `url(#${hatch})`, 'data-id': area.id }, d)),
    ...dots
      .filter((d) => !d.centred)
      .map((d) => node('circle', { class: dotClass(d.place, request.focus), cx: d.x, cy: d.y, r: d.r, 'data-id': d.id })),
    ...labels.map((l) => ({
      ...node('text', { class: around.has(l.id) ? 'label around' : 'label', x: l.x, y: l.y, 'text-anchor': l.anchor, 'font-size': SIZE, 'data-id': l.id }),
      text: l.text,
    })),
  ]); // prettier-ignore
  const labelled = new Set(labels.map((l) => l.id));
  return {
    width,
    height,
    svg,
    places: dots.filter((d) => d.place.weight > 0).map((d) => ({ id: d.id, labelled: labelled.has(d.id) })),
    disputed: disputed.map(({ area }) => shortArea(area)),
    borders: data.borders,
    disputedAsOf: data.disputedAsOf,
  };
}

const shortArea = ({ id, label, note }: MapArea): MapDrawing['disputed'][number] => ({ id, label, note });

const rank = (p: MapPlace, focus: string | undefined): number =>
  p.weight + (p.id === focus ? 1e6 : 0) - (p.around ?? 0);

const node = (tag: SvgNode['tag'], attrs: SvgNode['attrs'], children?: readonly SvgNode[]): SvgNode =>
  children === undefined ? { tag, attrs } : { tag, attrs, children };

const dotClass = (p: MapPlace, focus: string | undefined): string =>
  ['dot', p.capital ? 'capital' : '', p.id === focus ? 'focus' : ''].filter((c) => c !== '').join(' ');

interface PlacedDot extends Dot {
  readonly place: MapPlace;
}

/** The lands that a place lies in, where they are so large that their middle is out of sight: named where they are in sight. */
function hostsInPart(
  places: readonly MapPlace[],
  inView: readonly PlacedDot[],
  data: MapData,
  outlines: Outlines,
  { origin }: View,
  width: number,
  height: number,
): PlacedDot[] {
  return places.flatMap((place): PlacedDot[] => {
    if (place.around !== 1 || place.kind !== 'country' || inView.some((d) => d.id === place.id)) return [];
    const d = outlines.country(data.countries.findIndex(({ id }) => id === place.id));
    const spot = spotFor(place.label, d, { origin, scale: outlines.scale }, inView, width, height);
    if (spot === null) return [];
    const [x, y] = spot;
    return [{ id: place.id, x, y, r: 0, label: place.label, centred: true, still: true, place }];
  });
}

function dotsOf(
  places: readonly MapPlace[],
  { project, box }: View,
  width: number,
  height: number,
): PlacedDot[] {
  const most = Math.max(1, ...places.filter((p) => p.kind === 'city').map((p) => p.weight));
  return places.flatMap((place): PlacedDot[] => {
    const at = project(turned(place.at[0], (box[0] + box[2]) / 2), place.at[1]);
    if (at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return [];
    const centred = place.kind !== 'city';
    // The area of a dot, not its radius, grows with the mentions.
    const r = centred ? 0 : SMALL + (LARGE - SMALL) * Math.sqrt(Math.max(0, place.weight) / most);
    const round = (n: number): number => Math.round(n * 10) / 10;
    return [
      {
        id: place.id,
        x: round(at[0]),
        y: round(at[1]),
        r: round(r),
        label: place.label,
        centred,
        still: place.around === 2,
        place,
      },
    ];
  });
}
