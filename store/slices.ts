/** From the rows of the enabled packs to what a page needs: slices of some entities, and parts to compile. */
import type { LexiconPart } from '../core/lexicon/types';
import type { PackEntity, PackEvent, PackEvidence, PackSlice, PackStatement } from '../core/pack/types';
import { namedByEntity, namedByEvent, namedByStatement, sameIds } from './shelf/links';
import type { ShelfView } from './shelf/types';
import type { List, PackRow, RowOf } from './types';

/** Rows read in one request: enough to be quick, few enough to be freed soon. */
const PAGE = 2000;
/** `same` leads from pack to pack; longer chains than this are a pack's mistake. */
const ROUNDS = 4;

/** Stories before the world, then by id: the order in which packs are compiled and told. */
export function inOrder(rows: readonly PackRow[]): PackRow[] {
  const rank = (row: PackRow): number => (row.header.kind === 'story' ? 0 : 1);
  return rows.filter((row) => row.enabled).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** All rows of a list, by id. */
export async function* allRows<L extends List>(
  view: ShelfView,
  list: L,
  gen: number,
): AsyncGenerator<readonly { readonly n: number; readonly v: RowOf[L] }[]> {
  for (let after: string | null = null; ;) {
    const page: readonly { readonly n: number; readonly v: RowOf[L] }[] = await view.page(
      list,
      gen,
      after,
      PAGE,
    );
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.v.id ?? null;
  }
}

export async function readParts(view: ShelfView, packs: readonly PackRow[]): Promise<LexiconPart[]> {
  const parts: LexiconPart[] = [];
  for (const { header, own, gen } of packs) {
    const entities: PackEntity[] = [];
    for await (const rows of allRows(view, 'entities', gen)) for (const { v } of rows) entities.push(v);
    parts.push({ pack: header, own, entities });
  }
  return parts;
}

/** An entity that is only referred to: how it is called and who it is, nothing else. */
function referred({ id, kind, label, brief }: PackEntity): PackEntity {
  return { id, kind, label, ...(brief !== undefined && { brief }), names: [] };
}

/** Entities with these ids in each pack, and the same things under whichever ids other packs give them. */
async function gather(
  view: ShelfView,
  packs: readonly PackRow[],
  entityIds: readonly string[],
): Promise<readonly Map<string, PackEntity>[]> {
  const ids = new Set(entityIds);
  const found = packs.map(() => new Map<string, PackEntity>());
  let fresh: readonly string[] = [...ids];
  for (let round = 0; round < ROUNDS && fresh.length > 0; round++) {
    const asked = fresh;
    const rows = await Promise.all(
      packs.flatMap(({ gen }) => [view.byId('entities', gen, asked), view.sameAs(gen, asked)]),
    );
    const next = new Set<string>();
    for (const [i, entities] of rows.entries()) {
      for (const entity of entities) {
        found[i >> 1]?.set(entity.id, entity);
        for (const id of [entity.id, ...sameIds(entity)]) if (!ids.has(id)) next.add(id);
      }
    }
    for (const id of next) ids.add(id);
    fresh = [...next];
  }
  return found;
}

async function sliceOf(
  view: ShelfView,
  row: PackRow,
  ids: readonly string[],
  known: ReadonlyMap<string, PackEntity>,
): Promise<PackSlice> {
  const { gen, counts, header, own } = row;
  const none: never[] = [];
  const [events, statements]: [readonly PackEvent[], readonly PackStatement[]] = await Promise.all([
    counts.events === 0 ? none : view.naming('events', gen, ids),
    counts.statements === 0 ? none : view.naming('statements', gen, ids),
  ]);
  const ev = new Set<string>();
  const named = new Set<string>();
  for (const entity of known.values()) {
    for (const { ev: list } of [...(entity.roles ?? []), ...(entity.figures ?? [])])
      for (const id of list) ev.add(id);
    for (const id of namedByEntity(entity)) named.add(id);
  }
  for (const event of events) {
    for (const id of event.ev) ev.add(id);
    for (const id of namedByEvent(event)) named.add(id);
  }
  for (const statement of statements) {
    for (const id of statement.ev) ev.add(id);
    for (const id of namedByStatement(statement)) named.add(id);
  }
  const others = [...named].filter((id) => !known.has(id));
  const [evidence, referredTo]: [readonly PackEvidence[], readonly PackEntity[]] = await Promise.all([
    view.byId('evidence', gen, [...ev]),
    view.byId('entities', gen, others),
  ]);
  const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    pack: header,
    own,
    entities: [...known.values(), ...referredTo.map(referred)],
    events: byId(events),
    statements: byId(statements),
    evidence: byId(evidence),
  };
}

/** See `Store.slices`. Packs that know none of the entities have no slice. */
export async function readSlices(
  view: ShelfView,
  packs: readonly PackRow[],
  entityIds: readonly string[],
): Promise<PackSlice[]> {
  if (entityIds.length === 0) return [];
  const found = await gather(view, packs, entityIds);
  return Promise.all(
    packs.flatMap((row, i) => {
      const known = found[i];
      // A reference needs an entity, so a pack without these entities has no fact of them.
      return known === undefined || known.size === 0 ? [] : [sliceOf(view, row, [...known.keys()], known)];
    }),
  );
}
