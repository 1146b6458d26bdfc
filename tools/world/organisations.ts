/** Organisations, from the hand-written `assets/sources/organisations*.txt`. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackEntity, PackFigure, PackName } from '../../core/pack/types';
import type { EvidenceBook } from './pack';
import { tidyNames } from './pack';

/** What an organisation is, in one line: the types of `organisations.txt`. */
const TYPES: Readonly<Record<string, { en: string; fr: string }>> = {
  igo: { en: 'intergovernmental organisation', fr: 'organisation intergouvernementale' },
  un: { en: 'body of the United Nations system', fr: 'organisme du système des Nations unies' },
  eu: { en: 'institution of the European Union', fr: 'institution de l’Union européenne' },
  court: { en: 'international court', fr: 'juridiction internationale' },
  news: { en: 'news agency', fr: 'agence de presse' },
  media: { en: 'news medium', fr: 'média d’information' },
  gov: { en: 'government body', fr: 'organisme d’État' },
  parliament: { en: 'parliament', fr: 'parlement' },
  army: { en: 'armed forces', fr: 'forces armées' },
  intel: { en: 'intelligence service', fr: 'service de renseignement' },
  bank: { en: 'central or development bank', fr: 'banque centrale ou de développement' },
  armed: { en: 'armed group', fr: 'groupe armé' },
  armedparty: { en: 'political party and armed group', fr: 'parti politique et groupe armé' },
  party: { en: 'political party', fr: 'parti politique' },
  movement: { en: 'political movement', fr: 'mouvement politique' },
  formerarmed: { en: 'former armed group', fr: 'ancien groupe armé' },
  formerarmy: { en: 'former armed forces', fr: 'anciennes forces armées' },
  formerbody: { en: 'former intergovernmental body', fr: 'ancien organe intergouvernemental' },
  formerbank: { en: 'former bank', fr: 'ancienne banque' },
  crime: { en: 'criminal organisation', fr: 'organisation criminelle' },
  company: { en: 'company', fr: 'entreprise' },
  ngo: { en: 'non-governmental organisation', fr: 'organisation non gouvernementale' },
  sport: { en: 'sports body', fr: 'instance sportive' },
  church: { en: 'religious body', fr: 'institution religieuse' },
  science: { en: 'research or space body', fr: 'organisme de recherche ou spatial' },
  university: { en: 'university', fr: 'université' },
  exchange: { en: 'stock exchange or index', fr: 'bourse ou indice boursier' },
};

/** An organisation as the files have it. */
export interface OrganisationRecord {
  readonly id: string;
  /** A key of `TYPES`. */
  readonly type: string;
  /** Id of the city, or null. */
  readonly seat: string | null;
  /** EDTF, or null. */
  readonly founded: string | null;
  /** Id of the country or body that it belongs to, or null. */
  readonly of: string | null;
  /** Language to forms, the full name first. */
  readonly forms: Map<string, string[]>;
}

const orNull = (v: string | undefined): string | null =>
  v === undefined || v === '-' || v === '' ? null : v;

/** Reads the records of one file. Throws with the line number on a line that it cannot read. */
export function readOrganisations(text: string, file = 'organisations.txt'): OrganisationRecord[] {
  const out: OrganisationRecord[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((c) => c.trim());
    if (line.startsWith('@')) {
      const [id = '', type = '', seat, founded, of] = cells;
      if (!Object.hasOwn(TYPES, type)) throw new Error(`${file}:${i + 1}: no such type: ${type}`);
      out.push({
        id: id.slice(1), type, seat: orNull(seat), founded: orNull(founded), of: orNull(of), forms: new Map(),
      }); // prettier-ignore
      return;
    }
    const [lang = '', forms = ''] = cells;
    const current = out.at(-1);
    if (current === undefined || cells.length !== 2 || !/^[a-z]{2,3}(-[A-Z][a-z]+)?$/.test(lang)) {
      throw new Error(`${file}:${i + 1}: not a line of names: ${line}`);
    }
    current.forms.set(lang, [...(current.forms.get(lang) ?? []), ...forms.split('|').map((f) => f.trim())]);
  });
  return out;
}

/** Capitals and digits only, short: an acronym, in any script that has capitals. */
export const isAcronym = (v: string): boolean =>
  /^(?:[\p{Lu}\d][.-]?){2,9}$/u.test(v) && /\p{Lu}/u.test(v) && v === v.toUpperCase();

/** American and British: whole words, as they stand in the names of bodies. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['Organization', 'Organisation'],
  ['Labor', 'Labour'],
  ['Defense', 'Defence'],
  ['Center', 'Centre'],
  ['Program', 'Programme'],
  ['Cooperation', 'Co-operation'],
];

/** An English name as the other side of the Atlantic spells it: "Organisation for Security and Cooperation in Europe". */
export function otherSpellings(name: string): string[] {
  let all = [name];
  for (const [american, british] of SPELLINGS) {
    const [own, other] = new RegExp(`\\b${american}\\b`).test(name)
      ? [american, british]
      : [british, american];
    const word = new RegExp(`\\b${own}\\b`);
    if (word.test(name)) all = all.flatMap((v) => [v, v.replace(word, other)]);
  }
  return all.slice(1);
}

function namesOf(forms: ReadonlyMap<string, readonly string[]>): PackName[] {
  const out: PackName[] = [];
  for (const [lang, list] of forms) {
    list.forEach((form, i) => {
      // With a `*`: nobody else is called so (日銀, 연준).
      const told = i === 0 || form.startsWith('*');
      const v = form.replace(/^\*/, '');
      out.push({ v, lang, kind: isAcronym(v) ? 'acronym' : told ? 'full' : 'variant', from: 'editorial' });
    });
    if (lang !== 'en') continue;
    for (const v of list.flatMap((form) => otherSpellings(form.replace(/^\*/, ''))))
      if (!list.includes(v)) out.push({ v, lang, kind: 'variant', from: 'generated' });
  }
  return tidyNames(out);
}

/**
 * The organisations as entities.
 * @param cldr names of territories by language: CLDR has the European Union and the United Nations among them
 */
export function organisationEntities(
  book: EvidenceBook,
  cldr: ReadonlyMap<string, Record<string, string>>,
): PackEntity[] {
  const dir = resolve('assets/sources');
  const records = readdirSync(dir)
    .filter((f) => /^organisations.*\.txt$/.test(f))
    .sort()
    .flatMap((f) => readOrganisations(readFileSync(resolve(dir, f), 'utf8'), f));
  return records.map((r) => {
    const ev = [book.at('editorial', `organisation ${r.id}`)];
    const figures: PackFigure[] = [];
    if (r.founded !== null)
      figures.push({ what: 'founded', value: r.founded, unit: 'edtf', date: r.founded, ev });
    if (r.seat !== null) figures.push({ what: 'seat', value: r.seat, unit: 'entity', date: '2026', ev });
    const names = namesOf(r.forms);
    const code = r.id === 'european-union' ? 'EU' : r.id === 'united-nations' ? 'UN' : null;
    if (code !== null) {
      for (const [lang, rows] of cldr) {
        for (const v of [rows[code], rows[`${code}-alt-short`]]) {
          if (v !== undefined)
            names.push({ v, lang, kind: isAcronym(v) ? 'acronym' : 'variant', from: 'cldr' });
        }
      }
    }
    const first = (lang: string) => r.forms.get(lang)?.[0] ?? r.forms.get('mul')?.[0];
    const en = first('en') ?? first('fr') ?? names[0]?.v ?? r.id;
    const type = TYPES[r.type] ?? { en: '', fr: '' };
    return {
      id: r.id,
      kind: 'organization' as const,
      label: { en, fr: first('fr') ?? en },
      brief: type,
      names: tidyNames(names),
      ...(figures.length === 0 ? {} : { figures }),
      ...(r.of === null ? {} : { within: [r.of] }),
    };
  });
}
