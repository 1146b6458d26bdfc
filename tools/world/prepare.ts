/**
 * Reduces the raw inputs that are not npm packages to what the world pack is built from, into `assets/sources/`.
 * Only needed when an input is replaced by a newer one: `DRAMATIS_SHARED=… npx tsx tools/world/prepare.ts`.
 * `npm run build:world` reads nothing but `assets/sources/` and npm packages.
 */
import { gzipSync, strToU8 } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { slug } from './slug';

type Row = Record<string, unknown>;

const RAW = resolve(process.env.DRAMATIS_SHARED ?? '../shared', 'data');
const OUT = resolve('assets/sources');

const raw = (name: string): unknown => JSON.parse(readFileSync(resolve(RAW, name), 'utf8'));

/** One key a line, sorted, so that a diff shows what changed. */
function lines(rows: Record<string, unknown>): string {
  const keys = Object.keys(rows).sort();
  return `{\n${keys.map((k) => `${JSON.stringify(k)}: ${JSON.stringify(rows[k])}`).join(',\n')}\n}\n`;
}

/** GZip without time stamp: the same bytes every time. */
const packed = (text: string): Uint8Array =>
  gzipSync(strToU8(text), { level: 9, mtime: '1980-01-01T00:00:00Z' });

/** The Factbook's files are named by GEC codes; these differ from the country's English name in CLDR. */
const GEC: Readonly<Record<string, string>> = {
  cf: 'CG', cg: 'CD', ct: 'CF', cv: 'CV', ga: 'GM', sh: 'SH', ck: 'CC', fm: 'FM', fp: 'PF', fs: 'TF', bf: 'BS', dr: 'DO',
  rn: 'MF', vq: 'VI', bm: 'MM', mc: 'MO', hk: 'HK', tu: 'TR', vt: 'VA', sv: 'SJ', fk: 'FK', ae: 'AE', uk: 'GB', us: 'US',
  up: 'UA', io: 'IO', tt: 'TL', vc: 'VC', sx: 'GS', hm: 'HM', iv: 'CI', uc: 'CW', tb: 'BL', tp: 'ST', pc: 'PN', bk: 'BA',
  // No ISO code of their own: the two parts of Palestine.
  gz: 'GZ', we: 'WE',
}; // prettier-ignore

const FIELDS = ['long', 'local_short', 'local_long', 'former', 'capital', 'chief_of_state', 'head_of_government',
  'memberships', 'area_total2', 'area_total', 'coordinates', 'population', 'languages', 'nationality_noun',
  'nationality_adjective']; // prettier-ignore

function factbook(): void {
  const territories = (
    JSON.parse(readFileSync('node_modules/cldr-localenames-full/main/en/territories.json', 'utf8')) as {
      main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
    }
  ).main.en.localeDisplayNames.territories;
  const byName = new Map(
    Object.entries(territories)
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([code, name]) => [slug(name), code]),
  );
  const out: Record<string, Row> = {};
  for (const [file, value] of Object.entries(raw('factbook.json') as Record<string, Row>)) {
    const gec = file.slice(file.indexOf('/') + 1, -'.json'.length);
    const iso =
      GEC[gec] ?? byName.get(slug((typeof value.short === 'string' ? value.short : '').replace(/^The /, '')));
    if (iso === undefined) {
      console.log(`factbook: left out ${file} (${String(value.short)})`);
      continue;
    }
    out[iso] = Object.fromEntries(
      FIELDS.filter((f) => value[f] != null && value[f] !== 'none').map((f) => [f, value[f]]),
    );
  }
  writeFileSync(resolve(OUT, 'factbook.json'), lines(out));
}

function naturalEarth(): void {
  const out: Record<string, Row> = {};
  for (const c of raw('natural-earth-countries.json') as Row[]) {
    const key = c.iso_a2 === 'AU' && c.adm0_a3 !== 'AUS' ? null : (c.iso_a2 ?? c.adm0_a3);
    if (typeof key === 'string') out[key] = { label: c.label, names: c.names };
  }
  writeFileSync(resolve(OUT, 'natural-earth-countries.json'), lines(out));
  const areas = raw('natural-earth-disputed-areas.geojson') as {
    features: { properties: Row; geometry: { type: string; coordinates: unknown } }[];
  };
  const reduced: Record<string, Row> = {};
  for (const { properties: p, geometry } of areas.features) {
    reduced[String(p.BRK_A3)] = {
      name: p.BRK_NAME, long: p.NAME_LONG, alt: p.NAME_ALT, type: p.TYPE, sovereign: p.SOVEREIGNT, note: p.NOTE_BRK,
      population: p.POP_EST, year: p.POP_YEAR, geometry,
    }; // prettier-ignore
  }
  writeFileSync(resolve(OUT, 'natural-earth-disputed-areas.json'), lines(reduced));
}

function names(): void {
  const geo = raw('geonames-names.json') as Record<string, Record<string, string>>;
  const kept = Object.fromEntries(
    Object.entries(geo).filter(([lang, rows]) => !lang.includes('_') && Object.keys(rows).length > 20),
  );
  writeFileSync(resolve(OUT, 'geonames-names.json.gz'), packed(lines(kept)));
  writeFileSync(
    resolve(OUT, 'cldr-subdivisions.json.gz'),
    packed(lines(raw('cldr-subdivisions.json') as Row)),
  );
}

factbook();
naturalEarth();
names();
