/** Heads of state and of government, from the Factbook's wording ("President Emmanuel MACRON (since 14 May 2017)"). */
import type { PackEntity, PackName, PackRole } from '../../core/pack/types';
import type { Country } from './countries';
import { headIds } from './heads';
import { called } from './leader-names';
import { writtenNames, type WrittenNames } from './names';
import { CROWNS, deFr, ofCrown } from './french';
import type { EvidenceBook } from './pack';
import { tidyNames } from './pack';
import { slug } from './slug';
import { withArticle } from '../../core/text/english';
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

/** Titles, longest first, and the office that each is. Queens and empresses do not occur in the source. */
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
  ['Chief Executive', 'chief-executive'], ['Supreme Leader', 'supreme-leader'], ['Taliban Leader', 'supreme-leader'],
  ['Minister of State', 'prime-minister'], ['President Ratu', 'president'], ['President', 'president'], ['Premier', 'premier'],
  ['Chancellor', 'chancellor'], ['Emperor', 'emperor'], ['Grand Duke', 'grand-duke'], ['Prince', 'prince'], ['King', 'king'],
  ['Amir', 'emir'], ['Pope', 'pope'], ['Chief Minister', 'chief-minister'], ['Governor', 'governor'],
]; // prettier-ignore

const MONARCH = new Set(['king', 'emperor', 'grand-duke', 'prince', 'emir', 'pope', 'sultan']);

const isCaps = (w: string): boolean =>
  /\p{Lu}{2}/u.test(w) && !/\p{Ll}\p{Lu}{0}\p{Ll}{2}/u.test(w.replace(/^(al|el|Al|El)-/, ''));

const lower = (w: string): string =>
  /^[IVX]+$/.test(w)
    ? w
    : w
        .replace(/[\p{Lu}]{2,}/gu, (run) => run.slice(0, 1) + run.slice(1).toLowerCase())
        .replace(/(?<=['’-])\p{Ll}/gu, (c, i: number, all: string) =>
          /^(al|el|bin)$/i.test(all.slice(i)) ? c : c,
        );

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
  const cut = rest.search(/ \(|, Jr\.| of (Denmark|Norway|the Netherlands)|;/);
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

/** Sovereign states and the territories whose own government is in the news. */
const TERRITORIES_WITH_OWN = new Set(['HK', 'GL', 'PR', 'FO', 'NC', 'PF', 'GI']);
const DEPENDENT = new Set([
  'AS', 'AI', 'AW', 'AX', 'BL', 'BM', 'CC', 'CK', 'CW', 'CX', 'FK', 'FO', 'GF', 'GG', 'GI', 'GL', 'GP', 'GS', 'GU', 'HK', 'IM', 'IO',
  'JE', 'KY', 'MF', 'MO', 'MP', 'MQ', 'MS', 'NC', 'NF', 'NU', 'PF', 'PM', 'PN', 'PR', 'RE', 'SH', 'SJ', 'SX', 'TC', 'TF', 'TK', 'VG', 'VI',
  'WF', 'YT', 'AQ', 'EH',
]); // prettier-ignore

const OFFICE: Readonly<Record<string, { en: string; fr: readonly [string, string] }>> = {
  president: { en: 'President', fr: ['président', 'présidente'] },
  'vice-president': { en: 'Vice President', fr: ['vice-président', 'vice-présidente'] },
  'prime-minister': { en: 'Prime Minister', fr: ['Premier ministre', 'Première ministre'] },
  premier: { en: 'Premier', fr: ['Premier ministre', 'Première ministre'] },
  chancellor: { en: 'Chancellor', fr: ['chancelier', 'chancelière'] },
  'chief-executive': { en: 'Chief Executive', fr: ['chef de l’exécutif', 'cheffe de l’exécutif'] },
  'chief-minister': { en: 'Chief Minister', fr: ['ministre en chef', 'ministre en chef'] },
  governor: { en: 'Governor', fr: ['gouverneur', 'gouverneure'] },
  'supreme-leader': { en: 'Supreme Leader', fr: ['guide suprême', 'guide suprême'] },
  'council-chair': {
    en: 'Head of the ruling council',
    fr: ['président du conseil au pouvoir', 'présidente du conseil au pouvoir'],
  },
  'state-affairs-president': {
    en: 'President of the State Affairs Commission',
    fr: [
      'président de la Commission des affaires de l’État',
      'présidente de la Commission des affaires de l’État',
    ],
  },
  king: { en: 'King', fr: ['roi', 'reine'] },
  emperor: { en: 'Emperor', fr: ['empereur', 'impératrice'] },
  'grand-duke': { en: 'Grand Duke', fr: ['grand-duc', 'grande-duchesse'] },
  prince: { en: 'Prince', fr: ['prince', 'princesse'] },
  emir: { en: 'Emir', fr: ['émir', 'émira'] },
  sultan: { en: 'Sultan', fr: ['sultan', 'sultane'] },
  pope: { en: 'Pope', fr: ['pape', 'pape'] },
};

interface Draft {
  readonly names: PackName[];
  /** With how many people live there. */
  readonly roles: { readonly role: PackRole; readonly people: number }[];
  readonly full: string;
}

/** What an office rests on. `ours`: the date is by hand, in `leaders.tsv`. */
function evidenceOf(
  book: EvidenceBook,
  iso: string,
  field: 'chief_of_state' | 'head_of_government',
  ours: boolean,
): string[] {
  const what = `${field === 'chief_of_state' ? 'head of state' : 'head of government'} of ${iso}`;
  return [...(ours ? [book.at('editorial', `since when ${what}`)] : []), book.at('factbook', what)];
}

/** A person's id: the press leaves the initials of middle names out ("Donald J. Trump"), and so do the ids of other packs. */
const idOf = (full: string): string => slug(full.replace(/(?<=\s)\p{Lu}\.\s/gu, ''));

/**
 * The persons, with their roles; each is the same entity however many offices are held. Ids are made from the Factbook's
 * wording and stay, whatever people are called. `people`: what they are called, by id.
 */
export function leaderEntities(
  list: readonly Country[],
  book: EvidenceBook,
  people: ReadonlyMap<string, readonly WrittenNames[]> = writtenNames(['leaders']),
): PackEntity[] {
  const facts = factbook();
  const women = new Set(tsv('leaders-women.tsv').map(([id]) => id));
  const fixes = new Map(tsv('leaders.tsv').map((row) => [`${row[0] ?? ''} ${row[1] ?? ''}`, row]));
  const drafts = new Map<string, Draft>();
  for (const { iso, id, en, fr } of list) {
    if (DEPENDENT.has(iso) && !TERRITORIES_WITH_OWN.has(iso)) continue;
    const held = new Set<string>();
    for (const field of ['chief_of_state', 'head_of_government'] as const) {
      if (DEPENDENT.has(iso) && field === 'chief_of_state') continue;
      const fix = fixes.get(`${iso} ${field}`);
      const said = fix === undefined ? facts[iso]?.[field] : fix[2];
      const parsed = parseLeader(said);
      if (parsed === null) {
        if (said !== undefined && said !== '-')
          console.log(`leaders: nobody read from ${iso} ${field}: ${said}`);
        continue;
      }
      const { office, leader } = parsed;
      const person = idOf(leader.full);
      if (held.has(`${person} ${office}`)) continue;
      held.add(`${person} ${office}`);
      const words = OFFICE[office];
      if (words === undefined) throw new Error(`no words for the office ${office}`);
      const label =
        office === 'pope'
          ? { en: 'Pope', fr: 'pape' }
          : {
              en: `${words.en} of ${withArticle(en)}`,
              fr: `${words.fr[women.has(person) ? 1 : 0]} ${CROWNS.has(office) ? ofCrown(iso, fr) : deFr(iso, fr)}`,
            };
      const draft = drafts.get(person) ?? {
        names: leaderNames(leader, office),
        roles: [],
        full: leader.full,
      };
      const ours = parseLeader(facts[iso]?.[field])?.leader.since !== leader.since;
      const ev = evidenceOf(book, iso, field, ours);
      const role = { office, of: id, during: `${leader.since ?? ''}/..`, label, ev };
      draft.roles.push({
        role,
        people: Number(/^[\d,]+/.exec(facts[iso]?.population ?? '')?.[0].replaceAll(',', '') ?? 0),
      });
      drafts.set(person, draft);
    }
  }
  const heads = headIds();
  for (const id of people.keys())
    if (!drafts.has(id) && !heads.has(id)) console.log(`leaders: names for nobody: ${id}`);
  return [...drafts].map(([id, d]) => {
    // Who is king of fifteen countries is known as that of the largest: the last of the roles is the one that lines tell.
    const roles = d.roles.sort((a, b) => a.people - b.people).map(({ role }) => role);
    const main = roles.at(-1);
    const home = main?.of ?? null;
    return {
      id,
      kind: 'person' as const,
      ...(called(id, people.get(id) ?? []) ?? asFactbook(id, d)),
      ...(main !== undefined && { brief: main.label }),
      roles,
      within: home === null ? [] : [home],
    };
  });
}

/** Whoever is not in the files yet, new in office: as the Factbook has it. */
function asFactbook(id: string, draft: Draft): Pick<PackEntity, 'label' | 'names'> {
  console.log(`leaders: no names by hand: ${id}`);
  return { label: { en: draft.full, fr: draft.full }, names: tidyNames(draft.names) };
}

function leaderNames(leader: Leader, office: string): PackName[] {
  const from = 'factbook';
  const names: PackName[] = [{ v: leader.full, lang: 'mul', kind: 'full', from }];
  const words = leader.full.split(' ');
  if (leader.family !== null && leader.family !== leader.full) {
    names.push({ v: leader.family, lang: 'mul', kind: 'family', from });
    const head = words[0] ?? '';
    const short = `${head} ${leader.family}`;
    // First name and family name alone, where others stand between: "Vladimir Putin".
    if (!leader.family.startsWith(head) && short !== leader.full)
      names.push({ v: short, lang: 'mul', kind: 'full', from });
    const at = leader.full.indexOf(leader.family);
    const end = at + leader.family.length;
    // What follows the family name (the mother's, in Spanish) is often left out.
    if (at > 0 && end < leader.full.length)
      names.push({ v: leader.full.slice(0, end), lang: 'mul', kind: 'full', from });
  }
  if (MONARCH.has(office) && / [IVX]+$/.test(leader.full)) {
    const title = OFFICE[office];
    const given = leader.full.replace(/ [IVX]+$/, '');
    if (title !== undefined) {
      names.push({ v: `${title.en} ${given}`, lang: 'en', kind: 'variant', from: 'generated' });
      names.push({ v: `${title.fr[0]} ${given}`, lang: 'fr', kind: 'variant', from: 'generated' });
    }
  }
  return names.filter((n) => n.v.length > 2);
}
