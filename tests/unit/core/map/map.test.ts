import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawMap, readMapData, type MapPlace, type SvgNode } from '../../../../core/map';
import { placeLabels, textWidth } from '../../../../core/map/labels';
import { landOf } from '../../../../core/map/land';
import { longitudes, mainPlaces, viewOf } from '../../../../core/map/view';

const data = readMapData(JSON.parse(gunzipSync(readFileSync('assets/packs/map-world.json.gz')).toString()));
const place = (id: string, at: [number, number], kind: MapPlace['kind'] = 'city', weight = 1): MapPlace => ({
  id, kind, at, label: id, weight, capital: false,
}); // prettier-ignore
const draw = (places: readonly MapPlace[], width = 420, height = 280) =>
  drawMap(data, { places, width, height, idPrefix: 't-' });
const all = (n: SvgNode): SvgNode[] => [n, ...(n.children ?? []).flatMap(all)];
const of = (n: SvgNode, cls: string) => all(n).filter((x) => String(x.attrs.class ?? '').split(' ').includes(cls)); // prettier-ignore

const baku = place('baku-az', [49.89, 40.38], 'city', 5);
const ankara = place('ankara-tr', [32.85, 39.92], 'city', 3);
const karabakh = place('nagorno-karabakh', [46.75, 39.8], 'area', 9);
const armenia = place('armenia', [44.8, 40.46], 'country', 12);

describe('the map of a page', () => {
  const map = draw([baku, ankara, karabakh, armenia]);

  it('shows every place, the most mentioned first', () => {
    expect(map.places.map((p) => p.id)).toEqual(['armenia', 'nagorno-karabakh', 'baku-az', 'ankara-tr']);
  });
  it('hatches what is disputed, and says so with a date', () => {
    expect(map.disputed.map((d) => d.id)).toContain('nagorno-karabakh');
    expect(map.disputed.every((d) => d.note.en !== undefined && d.note.fr !== undefined)).toBe(true);
    expect(map.disputedAsOf).toBe('2017');
    expect(of(map.svg, 'disputed').every((n) => n.attrs.fill === 'url(#t-hatch)')).toBe(true);
  });
  it('marks the countries that the page names', () => {
    expect(of(map.svg, 'named').map((n) => n.attrs['data-id'])).toEqual(['armenia']);
  });
  it('draws dots by mentions', () => {
    const [big, small] = of(map.svg, 'dot').map((n) => Number(n.attrs.r));
    expect(big).toBeGreaterThan(small ?? 0);
  });
  it('shows places that nobody names, without looking for them, and without telling of them', () => {
    const paris = { ...place('paris-fr', [2.35, 48.85], 'city', 0), capital: true };
    const tbilisi = { ...place('tbilisi-ge', [44.8, 41.7], 'city', 0), capital: true };
    const more = draw([baku, ankara, karabakh, armenia, paris, tbilisi]);
    expect(more.places).toEqual(map.places);
    const dots = of(more.svg, 'capital').map((n) => n.attrs['data-id']);
    expect(dots).toEqual(['tbilisi-ge']);
  });
  it('is small enough for a message', () => expect(JSON.stringify(map).length).toBeLessThan(60_000));

  it('keeps land that crosses the antimeridian', () => {
    const moscow = draw([place('moscow-ru', [37.6, 55.75]), place('russia', [60, 60], 'country')]);
    expect(String(of(moscow.svg, 'named')[0]?.attrs.d).length).toBeGreaterThan(100);
    const fiji = draw([place('suva-fj', [178.4, -18.1]), place('apia-ws', [-171.7, -13.8])]);
    expect(fiji.places).toHaveLength(2);
    const [a, b] = of(fiji.svg, 'dot').map((n) => Number(n.attrs.cx));
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThan(100);
  });

  it('draws any places without trouble, the same twice', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })), { maxLength: 8 });
    fc.assert(
      fc.property(any, (points) => {
        const places = points.map((at, i) => place(`p${i}`, at));
        const first = draw(places, 300, 200);
        expect(JSON.stringify(first)).not.toMatch(/NaN|Infinity|null/);
        expect(draw(places, 300, 200)).toEqual(first);
      }),
      { numRuns: 25 },
    );
  }, 60_000); // prettier-ignore
});

describe('labels', () => {
  it('of what is only to show the way stand where that is, or nowhere', () => {
    const dot = { x: 100, y: 100, r: 0, label: 'Georgia', centred: true };
    const ids = (still: boolean) =>
      placeLabels(
        [
          { ...dot, id: 'a' },
          { ...dot, id: 'b', still },
        ],
        200,
        200,
      ).map((l) => l.id);
    expect(ids(true)).toEqual(['a']);
    expect(ids(false)).toEqual(['a', 'b']);
  });

  it('never overlap', () => {
    const dot = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), n: fc.integer({ min: 2, max: 12 }) });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 25 }), (dots) => {
        const labels = placeLabels(
          dots.map((d, i) => ({ id: String(i), x: d.x, y: d.y, r: 3, label: 'a'.repeat(d.n), centred: false })), 300, 200);
        const boxes = labels.map((l) => {
          const w = textWidth(l.text);
          const left = l.anchor === 'start' ? l.x : l.anchor === 'end' ? l.x - w : l.x - w / 2;
          return [left, l.y - 9, left + w, l.y + 2] as const;
        });
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
      }),
    );
  }); // prettier-ignore
});

describe('where a map looks', () => {
  it('takes the shorter way round the world', () => {
    expect(longitudes([178, -172])).toEqual({ start: 178, span: 10 });
    expect(longitudes([-10, 20])).toEqual({ start: -10, span: 30 });
  });
  it('stays with what the page is about where only a passing mention lies an ocean away', () => {
    const places = [baku, ankara, karabakh, armenia];
    const states = place('united-states', [-98, 39], 'country', 2);
    expect(mainPlaces(places)).toBe(places);
    expect(
      mainPlaces([...places, states])
        .map((p) => p.id)
        .sort(),
    ).toEqual(['ankara-tr', 'armenia', 'baku-az', 'nagorno-karabakh']);
    expect(draw([...places, states]).places.map((p) => p.id)).not.toContain('united-states');
  });
  it('is not drawn away by places that are named more than their neighbours, far off', () => {
    const near = ['a', 'b', 'c', 'd', 'e'].map((id, i) => place(id, [44 + i, 40], 'city', 3));
    const far = place('united-states', [-98, 39], 'country', 4);
    expect(mainPlaces([far, ...near])).toHaveLength(5);
    expect(mainPlaces([{ ...far, weight: 9 }, ...near])).toHaveLength(6);
  });
  it('shows all of a country that it is about alone', () => {
    const canada = place('canada', [-100, 60], 'country');
    const named = (map: ReturnType<typeof draw>, id: string): number =>
      String(of(map.svg, 'named').find((n) => n.attrs['data-id'] === id)?.attrs.d).length;
    expect(draw([canada]).svg).not.toEqual(draw([place('edmonton-ca', [-100, 60])]).svg);
    expect(named(draw([canada]), 'canada')).toBeGreaterThan(2000);
    // Germany reaches from the Alps to the sea: with all of it in view, nothing is cut off straight.
    const { d, transform } = of(draw([place('germany', [10, 51], 'country')]).svg, 'named')[0]?.attrs ?? {};
    const [left = NaN, top = NaN, scale = NaN] = (String(transform).match(/-?[\d.]+/g) ?? []).map(Number);
    let [x, y, count] = [0, 0, 0];
    for (const ring of String(d).split('z')) {
      const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
      for (let i = 0; i + 1 < numbers.length; i += 2, count++) {
        // The first position of a ring is where it begins, others are steps from the one before.
        [x, y] = [(i === 0 ? 0 : x) + (numbers[i] ?? NaN), (i === 0 ? 0 : y) + (numbers[i + 1] ?? NaN)];
        const [right, down] = [left + x * scale, top + y * scale];
        expect(right > 0 && right < 420 && down > 0 && down < 280, `${right} ${down}`).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(30);
  });
  it('names the large country around a city where that is in sight, away from the dot', () => {
    const hosts: readonly [MapPlace, MapPlace, west: boolean][] = [
      [place('washington-us-dc', [-77.04, 38.9]), place('united-states', [-98.6, 39.6], 'country', 0), true],
      [place('shanghai-cn', [121.47, 31.23]), place('china', [104, 36], 'country', 0), true],
      [place('khabarovsk-ru', [135.07, 48.48]), place('russia', [96, 61], 'country', 0), true],
      [place('perth-au', [115.86, -31.95]), place('australia', [134, -25], 'country', 0), false],
    ];
    for (const [city, host, west] of hosts) {
      const map = drawMap(data, { places: [city, { ...host, around: 1 }], focus: city.id, width: 318, height: 132, idPrefix: 't-' });
      const [name] = of(map.svg, 'around');
      const [dot] = of(map.svg, 'dot');
      expect(name?.text, host.id).toBe(host.id);
      expect(Number(name?.attrs.x) < Number(dot?.attrs.cx), host.id).toBe(west);
      expect(Math.abs(Number(name?.attrs.x) - Number(dot?.attrs.cx)), host.id).toBeGreaterThan(30);
    }
  }); // prettier-ignore

  it('shows a region within its country, or the part of that around it', () => {
    const region = (id: string, at: [number, number], country: string): MapPlace => ({
      ...place(id, at, 'region'),
      country,
    });
    const seen = (of: MapPlace) => viewOf([of.at, ...landOf([of], data)], 420, 280).box;
    const [west, south, east, north] = seen(region('andalusia-es', [-4.49, 37.41], 'spain'));
    expect(west < -9.3 && south < 36 && east > 3.3 && north > 43.8).toBe(true);
    const alberta = seen(region('alberta-ca', [-114, 53.5], 'canada'));
    expect(alberta[3] - alberta[1]).toBeGreaterThan(20);
    expect(alberta[3] - alberta[1]).toBeLessThan(45);
    // Beside the main land, across the antimeridian, and of no country that the map has.
    const corsica = seen(region('corsica-fr', [9.3, 41.9], 'france'));
    expect(corsica[3] - corsica[1]).toBeLessThan(12);
    const chukotka = seen(region('chukotka-okrug-ru', [-179.1, 66.3], 'russia'));
    expect(chukotka[2] - chukotka[0]).toBeLessThan(180);
    expect(landOf([region('x', [0, 0], 'nowhere')], data)).toEqual([]);
  });
  it('has the name of a region where it is, without a dot, above or below what is there', () => {
    const named = (at: [number, number]) =>
      of(draw([place('Sevilla', [-5.98, 37.39], 'city', 5), place('Andalusia', at, 'region')]).svg, 'label');
    expect(of(draw([place('Andalusia', [-4.5, 37.4], 'region')]).svg, 'dot')).toEqual([]);
    for (const at of [[-5.98, 37.39], [-5.9, 37.3], [-4.5, 37.4]] as [number, number][])
      expect(named(at).map((n) => n.text)).toEqual(['Sevilla', 'Andalusia']);
  }); // prettier-ignore
  it('shows the world where the page is about it', () => {
    const apart = [
      baku,
      place('united-states', [-98, 39], 'country', 5),
      place('kenya', [37, 0], 'country', 4),
    ];
    expect(mainPlaces(apart)).toBe(apart);
    expect(mainPlaces([])).toEqual([]);
  });
});

it('path data never ends in the middle: a browser would draw no more of it', () => {
  const shapes = (map: ReturnType<typeof draw>) => all(map.svg).filter((n) => n.tag === 'path');
  const sets = [
    [baku, armenia], [place('russia', [100, 60], 'country')], [place('x', [2, 47]), place('y', [25, 60])],
    [place('x', [-100, 40]), place('y', [140, 35])], [place('x', [0, -20]), place('y', [30, 30])], [place('x', [178, -18])],
  ]; // prettier-ignore
  for (const places of sets)
    for (const { attrs } of shapes(draw(places))) {
      expect(String(attrs.d)).toMatch(/^(M-?\d+[ -]\d+l([ -]\d+[ -]\d+)+z)*$/);
      expect(String(attrs.transform)).toMatch(/^translate\(-?[\d.]+ -?[\d.]+\) scale\([\d.]+\)$/);
    }
});

it('refuses what is no map', () => expect(() => readMapData({ version: 2 })).toThrow('version 3'));
