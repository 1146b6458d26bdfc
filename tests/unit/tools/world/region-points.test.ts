import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readMapData } from '../../../../core/map';
import { turned } from '../../../../core/map/view';
import type { Pack } from '../../../../core/pack/types';
import { distance } from '../../../../core/recognise/support';
import { middleTown } from '../../../../tools/world/region-points';
import type { City } from '../../../../tools/world/sources';

const json = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(`assets/packs/${file}`)).toString()) as unknown;
const regions = (json('world-places.pack.gz') as Pack).entities.filter((e) => e.kind === 'region');
const byId = new Map(regions.map((r) => [r.id, r]));
const map = readMapData(json('map-world.json.gz'));

const LARGE = [
  'argentina', 'australia', 'brazil', 'canada', 'china', 'congo-kinshasa', 'france', 'germany', 'india', 'indonesia', 'iran', 'italy', 'japan',
  'mexico', 'nigeria', 'pakistan', 'poland', 'russia', 'south-africa', 'spain', 'turkey', 'ukraine', 'united-kingdom', 'united-states', 'vietnam',
]; // prettier-ignore

const town = (name: string, lon: number, lat: number): City => ({
  cityId: lon * 100 + lat, name, altName: '', country: 'XX', featureCode: 'PPL', adminCode: '01', population: 1000,
  loc: { coordinates: [lon, lat] },
}); // prettier-ignore

describe('the middle of some towns', () => {
  it('is one of them, and is moved neither by one far off nor by where most of them are', () => {
    const line = [0, 1, 2, 3, 4].map((lon) => town(`t${lon}`, lon, 40));
    expect(middleTown(line)?.name).toBe('t2');
    expect(middleTown([...line, town('island', 20, 35)])?.name).toMatch(/t[23]/);
    const suburbs = Array.from({ length: 30 }, (_, i) => town(`s${i}`, 0.001 * i, 40));
    expect(middleTown([...line, ...suburbs])?.name).toBe('t2');
    expect(middleTown([])).toBeNull();
  });
  it('is found across the antimeridian', () => {
    const all = [town('west', 176, 66), town('middle', 179.5, 66), town('east', -177, 66)];
    expect(middleTown(all)?.name).toBe('middle');
  });
});

describe('where regions are', () => {
  it('is known of every one', () => {
    expect(regions.length).toBeGreaterThan(2000);
    expect(regions.filter((r) => r.at === undefined).map((r) => r.id)).toEqual([]);
  });

  it.each(LARGE)('is known of all in %s', (country) => {
    const own = regions.filter((r) => r.within?.at(-1) === country);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((r) => r.at === undefined).map((r) => r.id)).toEqual([]);
  });

  // Of others, some island groups are on no outline of this scale.
  it('is within their country', () => {
    const boxes = new Map(map.countries.map((c) => [c.id, c.box]));
    const out = regions.flatMap((r) => {
      const country = r.within?.at(-1) ?? '';
      const [w = 0, s = 0, e = 0, n = 0] = boxes.get(country) ?? [];
      if (r.at === undefined || !LARGE.includes(country)) return [];
      const lon = turned(r.at[0], (w + e) / 2);
      const inside = lon >= w - 1 && lon <= e + 1 && r.at[1] >= s - 1 && r.at[1] <= n + 1;
      return inside ? [] : [`${r.id} ${r.at.join(' ')}`];
    });
    expect(out).toEqual([]);
  });

  it.each<[string, number, number, number]>([
    ['andalusia-es', -4.7, 37.5, 60], ['canary-islands-es', -15.8, 28.3, 100], ['catalonia-es', 1.5, 41.8, 40], ['corsica-fr', 9.1, 42.2, 50],
    ['brittany-fr', -2.9, 48.2, 40], ['bavaria-de', 11.5, 48.9, 50], ['abruzzo-it', 13.9, 42.2, 50], ['scotland-gb', -4.2, 56.8, 100],
    ['alberta-ca', -114, 54, 120], ['ontario-ca', -86, 50, 500], ['quebec-ca', -72, 52, 500], ['alaska-us', -152, 64, 400],
    ['western-australia-au', 121.5, -25.5, 300], ['xinjiang-cn', 85, 42, 150], ['tibet-cn', 89, 31, 250], ['chukotka-okrug-ru', 171, 66.5, 500],
    ['zakarpattia-ua', 23.2, 48.4, 40], ['jihocesky-cz', 14.4, 49.1, 40], ['java-id', 110, -7.3, 100], ['south-aegean-gr', 26, 36.8, 80],
  ])('is where one looks for %s', (id, lon, lat, km) => {
    expect(distance(byId.get(id)?.at ?? [0, 0], [lon, lat])).toBeLessThan(km);
  }); // prettier-ignore

  it('is a town where a division is a county around it, or there is none', () => {
    expect(byId.get('bor-rs')?.at).toEqual([22.1, 44.07]);
    expect(byId.get('pecs-hu-ps')?.at).toEqual([18.23, 46.07]);
    expect(byId.get('baranya-hu')?.at).not.toEqual([18.23, 46.07]);
  });
});
