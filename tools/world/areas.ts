/** Areas that are no country, region or city: disputed ones, seas, continents; from `assets/sources/areas*.txt`. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackEntity, PackName } from '../../core/pack/types';
import { acceptable } from './clean';
import { factbookFigures, forms } from './countries';
import type { EvidenceBook } from './pack';
import { shareNames } from './pack';
import { langForms } from './forms';
import { subdivisions, territories, tsv } from './sources';

/** An area as the files have it. */
export interface AreaRecord {
  readonly id: string;
  /** Codes of Natural Earth's outlines. */
  readonly outlines: readonly string[];
  /** Longitude, latitude. */
  readonly at: readonly [number, number] | null;
  /** Ids of those between whom it is disputed. */
  readonly parties: readonly string[];
  /** Its code among CLDR's territories (`150`), and among CLDR's subdivisions (`geab`), which have its names. */
  readonly cldr: string | null;
  readonly sub: string | null;
  /** What is disputed, and between whom. */
  readonly note: { en?: string; fr?: string };
  /** What it is, where nothing is disputed and the kind says too little. */
  readonly line: { en?: string; fr?: string };
  /** Language to forms, the usual one first. */
  readonly names: Map<string, string[]>;
}

/** The items of a cell; none for `-`. */
const listOf = (cell: string | undefined): string[] =>
  cell === undefined || cell === '-' || cell === '' ? [] : cell.split(',').map((c) => c.trim());

/** Reads one file of areas. Throws with its name and the line number on a line that it cannot read. */
export function readAreas(text: string, file = 'areas.txt'): AreaRecord[] {
  const out: AreaRecord[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((c) => c.trim());
    const current = out.at(-1);
    if (line.startsWith('@')) {
      const [id = '', codes, at, parties, extra = ''] = cells;
      const [lon, lat] = listOf(at).map(Number);
      out.push({
        id: id.slice(1), outlines: listOf(codes), at: lon === undefined || lat === undefined ? null : [lon, lat],
        parties: listOf(parties), cldr: /cldr=(\w+)/.exec(extra)?.[1] ?? null, sub: /sub=(\w+)/.exec(extra)?.[1] ?? null,
        note: {}, line: {}, names: new Map(),
      }); // prettier-ignore
    } else if (current !== undefined && cells.length === 2 && /^[!=](?:en|fr)$/.test(cells[0] ?? '')) {
      const said = cells[0]?.startsWith('!') === true ? current.note : current.line;
      said[cells[0]?.endsWith('en') === true ? 'en' : 'fr'] = cells[1] ?? '';
    } else if (current !== undefined && cells.length === 2) {
      current.names.set(cells[0] ?? '', (cells[1] ?? '').split('|'));
    } else throw new Error(`${file}:${i + 1}: cannot read: ${line}`);
  });
  return out;
}

/** All areas, file by file. */
export const areaRecords = (): AreaRecord[] =>
  readdirSync(resolve('assets/sources'))
    .filter((f) => /^areas.*\.txt$/.test(f))
    .sort()
    .flatMap((f) => readAreas(readFileSync(resolve('assets/sources', f), 'utf8'), f));

/** Areas that the Factbook counts the people of, by the file that it has for each. */
const COUNTED: Readonly<Record<string, string>> = { 'gaza-strip': 'GZ', 'west-bank': 'WE' };

/** What areas are that nothing is disputed about, by id (`assets/sources/area-kinds.tsv`). */
function kindLines(): ReadonlyMap<string, { readonly en: string; readonly fr: string }> {
  const rows = tsv('area-kinds.tsv').flatMap(([en = '', fr = '', ids = '']) =>
    ids.split(' ').map((id) => [id, { en, fr }] as const),
  );
  const lines = new Map(rows);
  if (lines.size < rows.length) throw new Error('area-kinds.tsv: an area is two things');
  return lines;
}

/** The areas as entities. Those with a note are disputed, or called differently by two sides. */
export function areaEntities(book: EvidenceBook): PackEntity[] {
  const cldr = territories();
  const subs = subdivisions();
  const kinds = kindLines();
  const records = areaRecords();
  const lost = [...kinds.keys()].filter((id) => !records.some((r) => r.id === id && r.note.en === undefined));
  if (lost.length > 0) throw new Error(`area-kinds.tsv: disputed, or no such area: ${lost.join(' ')}`);
  return records.map((r): PackEntity => {
    const names: PackName[] = [];
    for (const [lang, list] of r.names) {
      list.forEach((v, i) =>
        names.push({
          v,
          lang,
          kind: /^\p{Lu}[\p{Lu}.]+$/u.test(v) ? 'acronym' : i === 0 ? 'short' : 'variant',
          from: 'editorial',
        }),
      );
    }
    if (r.cldr !== null) {
      for (const [lang, rows] of cldr) {
        for (const v of forms(rows[r.cldr] ?? ''))
          if (acceptable(v, lang)) names.push({ v, lang, kind: 'short', from: 'cldr' });
      }
    }
    if (r.sub !== null) {
      for (const [lang, v] of Object.entries(subs[r.sub] ?? {})) {
        const tag = lang.replace('_', '-');
        for (const f of langForms(v, tag))
          if (acceptable(f, tag)) names.push({ v: f, lang: tag, kind: 'variant', from: 'subdivisions' });
      }
    }
    const first = (lang: string): string | undefined => names.find((n) => n.lang === lang)?.v;
    const en = first('en') ?? first('fr') ?? names[0]?.v ?? r.id;
    const { en: noteEn, fr: noteFr } = r.note;
    const { en: lineEn, fr: lineFr } = { ...kinds.get(r.id), ...r.line };
    const counted = COUNTED[r.id];
    return {
      id: r.id,
      kind: 'area',
      label: { en, fr: first('fr') ?? en },
      ...(lineEn === undefined ? {} : { brief: { en: lineEn, fr: lineFr ?? lineEn } }),
      names: shareNames(names),
      ...(counted === undefined ? {} : { figures: factbookFigures([counted], book) }),
      ...(r.at === null ? {} : { at: r.at }),
      ...(noteEn === undefined
        ? {}
        : { disputed: { note: { en: noteEn, fr: noteFr ?? noteEn }, parties: r.parties } }),
    };
  });
}
