/** Countries and territories: names from CLDR, Natural Earth and the Factbook, figures, capital, neighbours. */
import type { PackEntity, PackFigure, PackName } from '../../core/pack/types';
import { countryDisputes, statuses, writtenLines } from './lines';
import { acceptable } from './clean';
import { membershipIds } from './memberships';
import { neighbours } from './neighbours';
import { isAcronym } from './organisations';
import type { EvidenceBook } from './pack';
import { shareNames } from './pack';
import { slug } from './slug';
import { demonymLangs, factbook, naturalEarth, territories, tsv } from './sources';

/** Codes of CLDR that are no country or territory of their own, or that no news names as one. */
const NOT = new Set([
  'AC',
  'BQ',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'BV',
  'HM',
]);

/** English short names where CLDR's is not the one that ids are made from. */
const ENGLISH: Readonly<Record<string, string>> = {
  TR: 'Turkey', MM: 'Myanmar', CD: 'Congo Kinshasa', CG: 'Congo Brazzaville', PS: 'Palestine', HK: 'Hong Kong',
  MO: 'Macao', CI: 'Côte d Ivoire', BS: 'Bahamas', GM: 'Gambia',
}; // prettier-ignore

export interface Country {
  readonly iso: string;
  readonly id: string;
  /** English short name as shown. */
  readonly en: string;
  readonly fr: string;
}

const shown = (rows: Record<string, string>, iso: string): string =>
  (iso === 'TR' ? rows['TR-alt-variant'] : (rows[`${iso}-alt-short`] ?? rows[iso])) ?? rows[iso] ?? iso;

/** Whether the short form is the name that is shown: Hong Kong and Macao, Palestine, Myanmar; not "US" or "UK". */
const SHORT_SHOWN = new Set(['HK', 'MO', 'PS', 'MM', 'BA']);

/** Every country and territory, by ISO code. */
export function countryList(): Country[] {
  const all = territories();
  const en = all.get('en') ?? {};
  const fr = all.get('fr') ?? {};
  return Object.keys(en)
    .filter((c) => /^[A-Z]{2}$/.test(c) && !NOT.has(c))
    .sort()
    .map((iso) => {
      const name =
        SHORT_SHOWN.has(iso) && iso !== 'BA' ? shown(en, iso) : iso === 'TR' ? 'Turkey' : (en[iso] ?? iso);
      const english = ENGLISH[iso] ?? name;
      return {
        iso,
        id: slug(english),
        en: spoken(name, iso),
        fr: SHORT_SHOWN.has(iso) && iso !== 'BA' ? shown(fr, iso) : (fr[iso] ?? name),
      };
    });
}

/** "Congo - Kinshasa", "St. Lucia" and "Antigua & Barbuda" as running text has them. */
function spoken(name: string, iso: string): string {
  if (iso === 'CD') return 'DR Congo';
  if (iso === 'CG') return 'Republic of the Congo';
  if (iso === 'VC') return 'Saint Vincent and the Grenadines';
  if (iso === 'GS') return 'South Georgia and the South Sandwich Islands';
  return name.replace(/^St\. /, 'Saint ').replace(/ & /g, ' and ');
}

function cldrNames(iso: string, all: ReturnType<typeof territories>): PackName[] {
  const names: PackName[] = [];
  for (const [lang, rows] of all) {
    const add = (v: string | undefined, kind: PackName['kind']) => {
      if (v === undefined) return;
      for (const form of forms(v))
        if (acceptable(form, lang)) names.push({ v: form, lang, kind, from: 'cldr' });
    };
    const main = rows[iso];
    const short = rows[`${iso}-alt-short`];
    if (SHORT_SHOWN.has(iso)) {
      add(short ?? main, 'short');
      if (short !== undefined) add(main, 'variant');
    } else {
      add(main, 'short');
      add(short, short !== undefined && isAcronym(short) ? 'acronym' : 'variant');
    }
    add(rows[`${iso}-alt-variant`], iso === 'SZ' || iso === 'TL' ? 'former' : 'variant');
  }
  return names;
}

/** What CLDR writes in one field but texts write apart: "Congo (DRC)", "Myanmar (Burma)", "Antigua & Barbuda". */
export function forms(v: string): string[] {
  if (v.includes(' - ')) return [];
  const out: string[] = [];
  const bracket = /^(.+?) ?[(（](.+)[)）]$/.exec(v);
  if (bracket === null) out.push(v);
  else out.push(bracket[1] ?? v);
  return out.flatMap((f) => {
    const saint = f.replace(/^St\. /, 'Saint ').replace(/^Hl\. /, 'Heiliger ');
    const and = saint.replace(/ & /g, ' and ');
    return [...new Set([f, and])];
  });
}

const YEAR = /\((?:[A-Z][a-z]+ )?(\d{4})(?: est\.?)?\)/;

/** Countries whose figures the Factbook gives in parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = { PS: ['GZ', 'WE'] };

/**
 * Population and area as the Factbook has them; of several entries the sum, dated by the oldest. `keys`: ISO codes, or
 * the Factbook's own. None where an entry has no number.
 */
export function factbookFigures(keys: readonly string[], book: EvidenceBook): PackFigure[] {
  const out: PackFigure[] = [];
  const of = keys.map((k) => factbook_[k]);
  const people = of.map((f) =>
    Number(/^([\d,]+)/.exec(f?.population ?? '')?.[1]?.replaceAll(',', '') ?? NaN),
  );
  const years = of.map((f) => YEAR.exec(f?.population ?? '')?.[1] ?? '');
  const name = keys.join(' and ');
  const sum = (n: readonly number[]) => n.reduce((a, b) => a + b, 0);
  if (sum(people) > 0 && years.every((y) => y !== '')) {
    out.push({
      what: 'population', value: sum(people), unit: null, date: [...years].sort()[0] ?? '',
      ev: [book.at('factbook', `population of ${name}`)],
    }); // prettier-ignore
  }
  const area = sum(of.map((f) => squareKilometres(f?.area_total2 ?? f?.area_total) ?? NaN));
  if (area > 0) {
    out.push({
      what: 'area', value: area, unit: 'km2', date: '2026', ev: [book.at('factbook', `area of ${name}`)],
    }); // prettier-ignore
  }
  return out;
}

function figures(iso: string, id: string, book: EvidenceBook, near: string[]): PackFigure[] {
  const f = factbook_[iso];
  const out = factbookFigures(PARTS[iso] ?? [iso], book);
  if (near.length > 0) {
    out.push({
      what: 'neighbours', value: near.join(' '), unit: 'entities', date: '2018',
      ev: [book.at('atlas', `borders of ${iso}`)],
    }); // prettier-ignore
  }
  const member = membershipIds(f?.memberships ?? '', id);
  if (member.length > 0) {
    out.push({
      what: 'member-of', value: member.join(' '), unit: 'entities', date: '2026-01',
      ev: [book.at('factbook', `memberships of ${iso}`)],
    }); // prettier-ignore
  }
  return out;
}

/** "9,596,960 sq km", "15.558 million sq km" in square kilometres, or null. */
export function squareKilometres(text: string | undefined): number | null {
  const m = /^([\d.,]+) (million )?sq km/.exec(text ?? '');
  if (m?.[1] === undefined) return null;
  const n = Number(m[1].replaceAll(',', ''));
  return Number.isFinite(n) ? (m[2] === undefined ? n : n * 1e6) : null;
}

const factbook_ = factbook();

/** Overseas departments, which neither source has as territories of their own: longitude, latitude. */
const FAR: Readonly<Record<string, readonly [number, number]>> = {
  GF: [-53.1, 3.9], GP: [-61.55, 16.25], MQ: [-61, 14.65], RE: [55.55, -21.1], YT: [45.15, -12.8],
}; // prettier-ignore

/** "10 30 S, 105 40 E" as longitude and latitude in degrees, or null. */
export function coordinates(text: string | undefined): readonly [number, number] | null {
  const m = /^(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(text ?? '');
  if (m === null) return null;
  const degrees = (d: number, sign: string) =>
    (Number(m[d]) + Number(m[d + 1]) / 60) * (/[SW]/.test(sign) ? -1 : 1);
  return [degrees(4, m[6] ?? ''), degrees(1, m[3] ?? '')];
}

/** What the Factbook calls former names, one by one, without its remarks. */
export function formerNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;]/)
    .map((s) => s.replace(/\(.*?\)|\[.*?\]/g, '').trim())
    .filter(
      (s) =>
        /^[A-Z][A-Za-z'’ -]{3,60}$/.test(s) &&
        !/former|sometimes|Yemen|Mandatory|Sahara|Ifni|Mali Federation|United Arab Republic/.test(s),
    );
}

/** Demonyms by ISO code, in every language of `assets/sources/demonyms/`. */
export function demonyms(): Map<string, PackName[]> {
  const out = new Map<string, PackName[]>();
  for (const lang of demonymLangs()) {
    for (const [iso = '', ...columns] of tsv(`demonyms/${lang}.tsv`)) {
      const rows = out.get(iso) ?? [];
      for (const v of columns.flatMap((c) => c.split('|')).filter((f) => f !== '')) {
        rows.push({ v, lang, kind: 'demonym', from: 'editorial' });
      }
      out.set(iso, rows);
    }
  }
  return out;
}

/** The countries as entities of the pack. `capitals`: ISO code to the capital's entity id. */
export function countryEntities(book: EvidenceBook, capitals: ReadonlyMap<string, string>): PackEntity[] {
  const all = territories();
  const ne = naturalEarth();
  const people = demonyms();
  const list = countryList();
  const ids = new Map(list.map((c) => [c.iso, c.id]));
  const near = neighbours();
  const disputes = countryDisputes();
  const status = statuses();
  const lines = writtenLines();
  const extra = new Map<string, PackName[]>();
  for (const [iso = '', lang = '', kind = '', forms_ = ''] of tsv('country-names.tsv')) {
    const rows = extra.get(iso) ?? [];
    for (const v of forms_.split('|'))
      rows.push({ v, lang, kind: kind as PackName['kind'], from: 'editorial' });
    extra.set(iso, rows);
  }
  return list.map(({ iso, id, en, fr }) => {
    const f = factbook_[iso];
    const names: PackName[] = [...(extra.get(iso) ?? []), ...cldrNames(iso, all)];
    const formal = f?.long?.replace(/[;(].*$/, '').trim();
    if (formal !== undefined && formal !== '' && !formal.startsWith('none')) {
      names.push({ v: formal, lang: 'en', kind: 'full', from: 'factbook' });
    }
    for (const [lang, v] of Object.entries(ne[iso]?.names ?? {})) {
      const tag = lang === 'zht' ? 'zh-Hant' : lang;
      if (acceptable(v, tag)) names.push({ v, lang: tag, kind: 'variant', from: 'natural-earth' });
    }
    for (const v of formerNames(f?.former)) names.push({ v, lang: 'en', kind: 'former', from: 'factbook' });
    names.push(...(people.get(iso) ?? []));
    const at = ne[iso]?.label ?? coordinates(f?.coordinates) ?? FAR[iso];
    const capital = capitals.get(iso);
    const disputed = disputes.get(iso);
    const brief = status.get(iso) ?? lines.get(id);
    return {
      id,
      kind: 'country' as const,
      label: { en, fr },
      ...(brief === undefined ? {} : { brief }),
      names: shareNames(names),
      figures: figures(iso, id, book, (near.get(iso) ?? []).flatMap((n) => ids.get(n) ?? []).sort()),
      ...(at === undefined ? {} : { at: [round(at[0]), round(at[1])] as const }),
      ...(capital === undefined ? {} : { capital }),
      ...(disputed === undefined ? {} : { disputed }),
    };
  });
}

/** Two decimals of a degree are about a kilometre: all that a locator map can show. */
export const round = (degrees: number): number => Math.round(degrees * 100) / 100;
