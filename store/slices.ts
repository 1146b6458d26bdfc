/** From the rows of the enabled packs to what a page needs: slices of some entities, and parts to compile. */
import type { LexiconPart } from '../core/lexicon/types';
import type { PackEntity, PackEvent, PackSlice, PackStatement } from '../core/pack/types';
import { namedByEntity, namedByEvent, namedByStatement, sameIds } from './shelf/links';
import type { Found, Placed, ShelfView } from './shelf/types';
import type { List, PackRow, RowOf } from './types';

/** `same` leads from pack to pack; longer chains than this are a pack's mistake. */
const ROUNDS = 4;

/** Stories before the world, then by id: the order in which packs are compiled and told. */
export function inOrder(rows: readonly PackRow[]): PackRow[] {
  const rank = (row: PackRow): number => (row.header.kind === 'story' ? 0 : 1);
  return rows.filter((row) => row.enabled).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Calls `each` with all rows of a list, in their order. (No async generator: a transaction of Dexie does not survive
 * one.)
 */
export async function eachRow<L extends List>(
  view: ShelfView,
  list: L,
  gen: number,
  each: (row: Placed<RowOf[L]>) => void,
): Promise<void> {
  for (let from = 0; ;) {
    const page: readonly Placed<RowOf[L]>[] = await view.page(list, gen, from);
    const last = page.at(-1);
    if (last === undefined) return;
    page.forEach(each);
    from = last.n + 1;
  }
}

export async function readParts(view: ShelfView, packs: readonly PackRow[]): Promise<LexiconPart[]> {
  const parts: LexiconPart[] = [];
  for (const { header, own, gen } of packs) {
    const entities: PackEntity[] = [];
    await eachRow(view, 'entities', gen, ({ v }) => entities.push(v));
    parts.push({ pack: header, own, entities });
  }
  return parts;
}

/** An entity that is only referred to: how it is called and who it is; of a country also which city is its capital. */
function referred({ id, kind, label, brief, capital }: PackEntity): PackEntity {
  return {
    id,
    kind,
    label,
    ...(brief !== undefined && { brief }),
    ...(capital !== undefined && { capital }),
    names: [],
  };
}

type ByGen<T> = ReadonlyMap<number, Map<string, T>>;

/** Sorts found rows by generation; those of other generations are left out. */
function sort<T extends { readonly id: string }>(into: ByGen<T>, found: readonly Found<T>[]): T[] {
  const fresh: T[] = [];
  for (const { gen, v } of found) {
    const rows = into.get(gen);
    if (rows === undefined || rows.has(v.id)) continue;
    rows.set(v.id, v);
    fresh.push(v);
  }
  return fresh;
}

const byGen = <T>(packs: readonly PackRow[]): ByGen<T> =>
  new Map(packs.map(({ gen }) => [gen, new Map<string, T>()]));

/** Entities with these ids in each pack, and the same things under whichever ids other packs give them. */
async function gather(
  view: ShelfView,
  packs: readonly PackRow[],
  entityIds: readonly string[],
): Promise<{ readonly ids: readonly string[]; readonly known: ByGen<PackEntity> }> {
  const ids = new Set(entityIds);
  const known = byGen<PackEntity>(packs);
  const linked = packs.some((row) => row.linked);
  let asked = [...ids];
  for (let round = 0; round < ROUNDS && asked.length > 0; round++) {
    const found = await Promise.all([view.entities(asked), linked ? view.sameAs(asked) : []]);
    const next = new Set<string>();
    for (const entity of sort(known, found.flat()))
      for (const id of [entity.id, ...sameIds(entity)]) if (!ids.has(id)) next.add(id);
    for (const id of next) ids.add(id);
    asked = [...next];
  }
  return { ids: [...ids], known };
}

/** Evidence and entities that some rows name. */
class Named {
  readonly ev = new Set<string>();
  readonly ids = new Set<string>();

  constructor(
    entities: Iterable<PackEntity>,
    events: Iterable<PackEvent>,
    statements: Iterable<PackStatement>,
  ) {
    for (const entity of entities) {
      for (const { ev } of [...(entity.roles ?? []), ...(entity.figures ?? [])]) this.#add(ev, []);
      this.#add([], namedByEntity(entity));
    }
    for (const event of events) this.#add(event.ev, namedByEvent(event));
    for (const statement of statements) this.#add(statement.ev, namedByStatement(statement));
  }

  #add(ev: readonly string[], ids: readonly string[]): void {
    for (const id of ev) this.ev.add(id);
    for (const id of ids) this.ids.add(id);
  }
}

const inIdOrder = <T extends { readonly id: string }>(rows: Iterable<T>): T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** See `Store.slices`. Packs that know none of the entities have no slice. */
export async function readSlices(
  view: ShelfView,
  packs: readonly PackRow[],
  entityIds: readonly string[],
): Promise<PackSlice[]> {
  if (entityIds.length === 0) return [];
  const { ids, known } = await gather(view, packs, entityIds);
  const [events, statements] = [byGen<PackEvent>(packs), byGen<PackStatement>(packs)];
  const [someEvents, someStatements] = await Promise.all([
    packs.some((row) => row.counts.events > 0) ? view.naming('events', ids) : [],
    packs.some((row) => row.counts.statements > 0) ? view.naming('statements', ids) : [],
  ]);
  sort(events, someEvents);
  sort(statements, someStatements);

  // A fact needs its entities, so a pack that knows none of them has no fact of them.
  const of = <T>(rows: ByGen<T>, { gen }: PackRow): ReadonlyMap<string, T> =>
    rows.get(gen) ?? new Map<string, T>();
  const telling = packs
    .filter((row) => of(known, row).size > 0)
    .map((row) => ({
      row,
      named: new Named(of(known, row).values(), of(events, row).values(), of(statements, row).values()),
    }));
  const strangers = new Set(
    telling.flatMap(({ row, named }) => [...named.ids].filter((id) => !of(known, row).has(id))),
  );
  const others = byGen<PackEntity>(packs);
  const [met, ...evidence] = await Promise.all([
    view.entities([...strangers]),
    ...telling.map(({ row, named }) => view.evidence(row.gen, [...named.ev])),
  ]);
  sort(others, met);

  const genOf = new Map(packs.map((row) => [row.id, row.gen]));
  return telling.map(({ row, named }, i) => {
    // A pack may name entities of those that it extends.
    const near = [row.gen, ...(row.header.extends ?? []).map((id) => genOf.get(id) ?? -1)];
    const find = (id: string): PackEntity | undefined =>
      near
        .map((gen) => others.get(gen)?.get(id) ?? known.get(gen)?.get(id))
        .find((entity) => entity !== undefined);
    const own = of(known, row);
    const around = [...named.ids].filter((id) => !own.has(id)).flatMap((id) => find(id) ?? []);
    return {
      pack: row.header,
      own: row.own,
      entities: [...own.values(), ...around.map(referred)],
      events: inIdOrder(of(events, row).values()),
      statements: inIdOrder(of(statements, row).values()),
      evidence: inIdOrder(evidence[i] ?? []),
    };
  });
}
