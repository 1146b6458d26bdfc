/** Heads of state and of government as persons of the pack. */
import type { PackEntity, PackName, PackRole } from '../../core/pack/types';
import type { Country } from './countries';
import { headIds } from './heads';
import { MONARCH, officeHolders, type Leader } from './holders';
import { called } from './leader-names';
import { writtenNames, type WrittenNames } from './names';
import { CROWNS, ofCrown } from './french';
import { OFFICE, officeWords } from './offices';
import type { EvidenceBook } from './pack';
import { tidyNames } from './pack';
import { withArticle } from '../../core/text/english';
import { ofLand } from '../../core/text/french';
import { tsv } from './sources';

interface Draft {
  readonly names: PackName[];
  /** With how many people live there. */
  readonly roles: { readonly role: PackRole; readonly people: number }[];
  readonly full: string;
}

/**
 * The persons, with their roles; each is the same entity however many offices are held. Ids are made from the Factbook's
 * wording and stay, whatever people are called. `people`: what they are called, by id.
 */
export function leaderEntities(
  list: readonly Country[],
  book: EvidenceBook,
  people: ReadonlyMap<string, readonly WrittenNames[]> = writtenNames(['leaders']),
): PackEntity[] {
  const women = new Set(tsv('leaders-women.tsv').map(([id]) => id));
  const drafts = new Map<string, Draft>();
  for (const { country, office, leader, person, people: inhabitants, ev } of officeHolders(list, book)) {
    const { id, en, fr } = country;
    const words = officeWords(office, leader.title);
    const label =
      office === 'pope'
        ? { en: 'Pope', fr: 'pape' }
        : {
            en: `${words.en} of ${withArticle(en)}`,
            fr: `${words.fr[women.has(person) ? 1 : 0]} ${(CROWNS.has(office) ? ofCrown : ofLand)(fr)}`,
          };
    const draft = drafts.get(person) ?? { names: leaderNames(leader, office), roles: [], full: leader.full };
    drafts.set(person, draft);
    // Who is head of both the state and its government by one office has that once.
    if (draft.roles.some(({ role }) => role.of === id && role.office === office)) continue;
    const role = { office, of: id, during: `${leader.since ?? ''}/..`, label, ev };
    draft.roles.push({ role, people: inhabitants });
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
