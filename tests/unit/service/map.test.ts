import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { SvgNode } from '../../../core/map';
import type { PackEntity, PackSlice } from '../../../core/pack/types';

const reads: string[] = [];
vi.mock('../../../platform/bundled', () => ({
  readBundledJson: (path: string): Promise<unknown> => {
    reads.push(path);
    return Promise.resolve(JSON.parse(gunzipSync(readFileSync(`assets/${path}`)).toString()));
  },
}));
vi.mock('../../../service/reader', () => ({ readerLang: () => Promise.resolve('fr') }));
const { Maps, isPlace } = await import('../../../service/map');

const entity = (id: string, kind: PackEntity['kind'], at: [number, number] | null, fr: string, capital?: string): PackEntity => ({
  id,
  kind,
  label: { en: id, fr },
  names: [{ v: fr, lang: 'fr', kind: 'short' }],
  ...(at === null ? {} : { at }),
  ...(capital === undefined ? {} : { capital }),
}); // prettier-ignore
const GEORGIA_NAMED = entity('georgia', 'country', null, 'Géorgie', 'tbilisi-ge');
const KNOWN: Readonly<Record<string, PackEntity>> = {
  georgia: {
    ...entity('georgia', 'country', [43.5, 42.2], 'Géorgie', 'tbilisi-ge'),
    figures: [{ what: 'neighbours', value: 'armenia elsewhere', unit: 'entities', date: '2018', ev: [] }],
  },
  'tbilisi-ge': entity('tbilisi-ge', 'city', [44.83, 41.69], 'Tbilissi'),
  'batumi-ge': { ...entity('batumi-ge', 'city', [41.64, 41.65], 'Batoumi'), within: ['georgia'] },
  armenia: entity('armenia', 'country', [45, 40.2], 'Arménie'),
  strip: {
    ...entity('strip', 'area', [44.5, 41.2], 'Bande'),
    disputed: { note: {}, parties: ['armenia', 'georgia'] },
  },
  nato: entity('nato', 'organization', [4.42, 50.88], 'OTAN'),
  nowhere: entity('nowhere', 'city', null, 'Nulle part'),
};

/** Maps over a store of these, and what it was asked. */
function make() {
  const asked: (readonly string[])[] = [];
  const slices = (ids: readonly string[]): Promise<readonly PackSlice[]> => {
    asked.push(ids);
    return Promise.resolve([
      {
        pack: {
          format: 'dramatis-pack', version: 1, id: 'world-core', revision: '1', kind: 'world', title: { en: 'World' },
          asOf: '2026', license: 'CC0-1.0', sources: [],
        },
        own: false,
        entities: [
          ...ids.flatMap((id) => KNOWN[id] ?? []),
          // What a city lies in comes along, as from the store: its name, and its capital's id.
          ...(ids.some((id) => id.endsWith('-ge')) && !ids.includes('georgia') ? [GEORGIA_NAMED] : []),
        ],
        events: [],
        statements: [],
        evidence: [],
      },
    ]); // prettier-ignore
  };
  return { maps: new Maps({ slices }), asked };
}

const SIZE = { width: 360, height: 220, idPrefix: 'm' };
const all = (n: SvgNode): SvgNode[] => [n, ...(n.children ?? []).flatMap(all)];
const dots = (svg: SvgNode | undefined) =>
  svg === undefined
    ? []
    : all(svg)
        .filter((n) => n.tag === 'circle')
        .map((n) => `${n.attrs['data-id']} ${n.attrs.class}`);

describe('the map of a page', () => {
  it('names places as the reader does, and shows the capital of a country although nobody names it', async () => {
    const { maps } = make();
    const map = await maps.draw(new Map([['georgia', 3], ['batumi-ge', 1]]), null, SIZE); // prettier-ignore
    expect(map?.places.map((p) => p.name.v)).toEqual(['Géorgie', 'Batoumi']);
    expect(dots(map?.svg)).toEqual(['batumi-ge dot', 'tbilisi-ge dot capital']);
  });

  it('knows a capital where its country is not named, and draws none for another city of the country', async () => {
    const { maps } = make();
    expect(dots((await maps.draw(new Map([['tbilisi-ge', 2]]), null, SIZE))?.svg)).toEqual(['tbilisi-ge dot capital']); // prettier-ignore
    expect(dots((await maps.draw(new Map([['batumi-ge', 1]]), null, SIZE))?.svg)).toEqual(['batumi-ge dot']);
  });

  it('has a capital once that is named', async () => {
    const { maps, asked } = make();
    const map = await maps.draw(new Map([['georgia', 3], ['tbilisi-ge', 2]]), 'georgia', SIZE); // prettier-ignore
    expect(dots(map?.svg)).toEqual(['tbilisi-ge dot capital']);
    // What is known already is not asked again; then the neighbours.
    expect(asked).toEqual([
      ['georgia', 'tbilisi-ge'],
      ['armenia', 'elsewhere'],
    ]);
  });

  it('is none, and reads no outlines, where nothing has a place', async () => {
    const { maps } = make();
    reads.length = 0;
    expect(await maps.draw(new Map(), null, SIZE)).toBeNull();
    expect(await maps.draw(new Map([['nato', 9], ['nowhere', 1], ['unknown', 1]]), null, SIZE)).toBeNull(); // prettier-ignore
    expect(reads).toEqual([]);
  });

  it('of one place names what that lies in and what is beside it, without colouring it', async () => {
    const { maps } = make();
    const labels = async (id: string) => {
      const svg = (await maps.draw(new Map([[id, 1]]), id, SIZE))?.svg;
      const nodes = svg === undefined ? [] : all(svg);
      expect(nodes.filter((n) => n.attrs.class === 'land named').map((n) => n.attrs['data-id'])).toEqual(
        id === 'georgia' ? ['georgia'] : [],
      );
      return nodes.flatMap((n) => (n.text === undefined ? [] : `${n.text} (${n.attrs.class ?? ''})`));
    };
    expect(await labels('batumi-ge')).toEqual([
      'Batoumi (label)',
      'Géorgie (label around)',
      'Arménie (label around)',
    ]);
    expect(await labels('georgia')).toEqual(
      expect.arrayContaining(['Géorgie (label)', 'Arménie (label around)']),
    );
    expect(await labels('strip')).toEqual(
      expect.arrayContaining(['Géorgie (label around)', 'Arménie (label around)']),
    );
    // Of a page nothing is named but what the page names.
    const whole = (await maps.draw(new Map([['batumi-ge', 1]]), null, SIZE))?.svg;
    expect(whole === undefined ? [] : all(whole).flatMap((n) => n.text ?? [])).toEqual(['Batoumi']);
  });

  it('reads the outlines once for several maps', async () => {
    const { maps } = make();
    reads.length = 0;
    await maps.draw(new Map([['georgia', 1]]), null, SIZE);
    await maps.draw(new Map([['batumi-ge', 1]]), null, SIZE);
    expect(reads).toEqual(['packs/map-world.json.gz']);
  });

  it('is of places only', () => {
    expect(['country', 'region', 'city', 'area', 'person', 'organization', 'people'].filter(isPlace)).toEqual([
      'country', 'region', 'city', 'area',
    ]); // prettier-ignore
  });
});
