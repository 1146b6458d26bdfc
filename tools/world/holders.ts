/** Who heads states and governments, from the Factbook's wording ("President Emmanuel MACRON (since 14 May 2017)"). */
import type { PackFigure } from '../../core/pack/types';
import type { Country } from './countries';
import type { EvidenceBook } from './pack';
import { slug } from './slug';
import { factbook, tsv } from './sources';

export interface Leader {
  readonly title: string;
  /** As written, without capitals. */
  readonly full: string;
  /** The part that the Factbook writes in capitals, or null for kings and popes. */
  readonly family: string | null;
  /** EDTF, or null if the Factbook gives no date. */
  readonly since: string | null;
}

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01', feb: '02', mar: '03', apr: '04', may: '05', jun: '06', jul: '07', aug: '08', sep: '09', oct: '10', nov: '11', dec: '12',
}; // prettier-ignore

/** "28 October 2022", "April 2018", "1997" as EDTF, or null. */
export function edtf(text: string): string | null {
  const m = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+)\.? )?(\d{4})$/.exec(text.trim());
  if (m?.[3] === undefined) return null;
  const month = m[2] === undefined ? undefined : MONTHS[m[2].slice(0, 3).toLowerCase()];
  if (m[2] !== undefined && month === undefined) return null;
  if (month === undefined) return m[3];
  return m[1] === undefined ? `${m[3]}-${month}` : `${m[3]}-${month}-${m[1].padStart(2, '0')}`;
}

/** Titles and the office that each is, a title before those that it begins with. Queens and empresses do not occur in the source. */
const TITLES: readonly (readonly [string, string])[] = [
  ['Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces General', 'council-chair'],
  ['President of the National Council for the Safeguard of the Homeland (CNSP) General', 'president'],
  ['Presidential Leadership Council Chairperson Dr.', 'council-chair'],
  ['Chairman of the Cabinet of Ministers', 'prime-minister'], ['Chairperson of the Council of Ministers', 'prime-minister'],
  ['President of the Swiss Confederation', 'president'], ['State Affairs Commission President', 'state-affairs-president'],
  ['President, Presidential Council,', 'council-chair'], ['President of Council of Ministers', 'prime-minister'],
  ['Chairperson of the Presidency', 'president'], ['CNSP Prime Minister', 'prime-minister'],
  ['Prime Minister and Foreign Minister', 'prime-minister'], ['Prime Minister and Co-Vice President', 'prime-minister'],
  ['Crown Prince and Prime Minister', 'prime-minister'], ['Prime Minister Crown Prince', 'prime-minister'],
  ['Sultan and Prime Minister Sir', 'sultan'], ['Sultan and Prime Minister', 'sultan'],
  ['President of the Government of Spain (prime minister-equivalent)', 'prime-minister'],
  ['GNU Interim Prime Minister', 'prime-minister'], ['Transition Prime Minister', 'prime-minister'],
  ['Interim Prime Minister', 'prime-minister'], ['Caretaker Prime Minister', 'prime-minister'],
  ['Acting Prime Minister', 'prime-minister'], ['Taoiseach (Prime Minister)', 'prime-minister'],
  ['Transitional President Capt.', 'president'], ['Acting President Sr. Gen.', 'president'], ['Transition President', 'president'],
  ['Interim President Gen.', 'president'], ['Interim President', 'president'], ['President Col.', 'president'],
  ['Prime Minister Dr.', 'prime-minister'], ['Prime Minister', 'prime-minister'], ['Vice President', 'vice-president'],
  ['Chief Executive', 'chief-executive'], ['Chief Adviser', 'prime-minister'], ['Supreme Leader', 'supreme-leader'], ['Taliban Leader', 'supreme-leader'],
  ['Minister of State', 'prime-minister'], ['President Ratu', 'president'], ['President', 'president'], ['Premier', 'premier'],
  ['Chancellor', 'chancellor'], ['Emperor', 'emperor'], ['Grand Duke', 'grand-duke'], ['Prince', 'prince'], ['King', 'king'],
  ['Amir', 'emir'], ['Pope', 'pope'], ['Chief Minister', 'chief-minister'], ['Governor', 'governor'],
]; // prettier-ignore

/** Offices whose holders have no family name. */
export const MONARCH = new Set(['king', 'emperor', 'grand-duke', 'prince', 'emir', 'pope', 'sultan']);

/** Is the word a family name, which the Factbook writes in capitals, but for particles ("MacDONALD", "al-ASSAD")? */
const isCaps = (w: string): boolean =>
  /\p{Lu}{2}/u.test(w) && !/\p{Ll}{3}/u.test(w.replace(/^(?:al|el)-/i, ''));

/** "MACRON" as "Macron"; the numbers of kings and popes stay. */
const lower = (w: string): string =>
  /^[IVX]+$/.test(w) ? w : w.replace(/[\p{Lu}]{2,}/gu, (run) => run.slice(0, 1) + run.slice(1).toLowerCase());

/** Particles of family names that are written small. */
const particle = (w: string): string =>
  /^(BIN|VAN|DER|DE|DOS|AL|DA|E|EL)$/.test(w) ? w.toLowerCase() : lower(w);

/** One entry, up to its first semicolon; null if nobody is named. */
export function parseLeader(text: string | undefined): { office: string; leader: Leader } | null {
  const entry = (text ?? '').split(/;|, represented/)[0]?.trim() ?? '';
  if (entry === '' || entry.includes('vacant')) return null;
  const known = TITLES.find(([t]) => entry.startsWith(`${t} `));
  if (known === undefined) return null;
  const [title, office] = known;
  const rest = entry.slice(title.length).trim();
  const cut = rest.search(/ \(|, Jr\.| of (?:Denmark|Norway|the Netherlands)/);
  const name = (cut === -1 ? rest : rest.slice(0, cut)).replace(/,$/, '').trim();
  const date = /\((?:since |chairperson since )?(\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{4}|\d{4})/.exec(
    rest,
  );
  const words = name.split(' ');
  const caps = words.map((w, i) => (isCaps(w) ? i : -1)).filter((i) => i >= 0);
  const full = words.map((w, i) => (i > 0 ? particle(w) : lower(w))).join(' ');
  const first = caps[0];
  const last = caps.at(-1);
  const family =
    MONARCH.has(office) || first === undefined || last === undefined
      ? null
      : words.slice(first, last + 1).map((w) => lower(w)).join(' '); // prettier-ignore
  return { office, leader: { title, full, family, since: date?.[1] === undefined ? null : edtf(date[1]) } };
}

/** The Factbook's fields, and the order in which they are told. */
const FIELDS = ['chief_of_state', 'head_of_government'] as const;
type Field = (typeof FIELDS)[number];

/** Of the territories below, those whose own government is in the news. */
const TERRITORIES_WITH_OWN = new Set(['HK', 'GL', 'PR', 'FO', 'NC', 'PF', 'GI']);
/** ISO codes of territories: their head of state is another country's. */
const DEPENDENT = new Set([
  'AS', 'AI', 'AW', 'AX', 'BL', 'BM', 'CC', 'CK', 'CW', 'CX', 'FK', 'FO', 'GF', 'GG', 'GI', 'GL', 'GP', 'GS', 'GU', 'HK', 'IM', 'IO',
  'JE', 'KY', 'MF', 'MO', 'MP', 'MQ', 'MS', 'NC', 'NF', 'NU', 'PF', 'PM', 'PN', 'PR', 'RE', 'SH', 'SJ', 'SX', 'TC', 'TF', 'TK', 'VG', 'VI',
  'WF', 'YT', 'AQ', 'EH',
]); // prettier-ignore

/** What an office rests on. `ours`: the date is by hand, in `leaders.tsv`. */
function evidenceOf(book: EvidenceBook, iso: string, field: Field, ours: boolean): string[] {
  const what = `${field === 'chief_of_state' ? 'head of state' : 'head of government'} of ${iso}`;
  return [...(ours ? [book.at('editorial', `since when ${what}`)] : []), book.at('factbook', what)];
}

/** A person's id: the press leaves the initials of middle names out ("Donald J. Trump"), and so do the ids of other packs. */
const idOf = (full: string): string => slug(full.replace(/(?<=\s)\p{Lu}\.\s/gu, ''));

/** One office of one country, and who holds it. */
export interface Holder {
  readonly country: Country;
  readonly field: Field;
  readonly office: string;
  readonly leader: Leader;
  /** Id of the person. */
  readonly person: string;
  /** Inhabitants of the country. */
  readonly people: number;
  /** What this rests on. */
  readonly ev: readonly string[];
}

/** All of them, country by country, the head of state first. Who holds one office in both is there twice, with both fields. */
export function officeHolders(list: readonly Country[], book: EvidenceBook): Holder[] {
  const facts = factbook();
  const fixes = new Map(tsv('leaders.tsv').map((row) => [`${row[0] ?? ''} ${row[1] ?? ''}`, row]));
  return list.flatMap((country) => {
    const { iso } = country;
    if (DEPENDENT.has(iso) && !TERRITORIES_WITH_OWN.has(iso)) return [];
    const people = Number(/^[\d,]+/.exec(facts[iso]?.population ?? '')?.[0].replaceAll(',', '') ?? 0);
    return FIELDS.flatMap((field): Holder[] => {
      if (DEPENDENT.has(iso) && field === 'chief_of_state') return [];
      const fix = fixes.get(`${iso} ${field}`);
      const said = fix === undefined ? facts[iso]?.[field] : fix[2];
      const parsed = parseLeader(said);
      if (parsed === null) {
        if (said !== undefined && said !== '-')
          console.log(`leaders: nobody read from ${iso} ${field}: ${said}`);
        return [];
      }
      const { office, leader } = parsed;
      const ours = parseLeader(facts[iso]?.[field])?.leader.since !== leader.since;
      return [
        {
          country,
          field,
          office,
          leader,
          person: idOf(leader.full),
          people,
          ev: evidenceOf(book, iso, field, ours),
        },
      ];
    });
  });
}

/** What is told of countries, by their ids: who heads them, since when. */
export function headFigures(holders: readonly Holder[]): ReadonlyMap<string, readonly PackFigure[]> {
  const out = new Map<string, PackFigure[]>();
  for (const { country, field, leader, person, ev } of holders) {
    const own = out.get(country.id) ?? [];
    out.set(country.id, own);
    const what = field === 'chief_of_state' ? 'head-of-state' : 'head-of-government';
    const date = `${leader.since ?? ''}/..`;
    const same = own.findIndex((f) => f.value === person && f.date === date);
    const both = {
      what: 'head-of-state-and-government',
      value: person,
      unit: 'entity',
      date,
      ev: own[same]?.ev ?? ev,
    };
    if (same >= 0) own[same] = both;
    else own.push({ what, value: person, unit: 'entity', date, ev: [...ev] });
  }
  return out;
}
