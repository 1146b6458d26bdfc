/** Which entities a row names: what the indexes are made of, and what a slice must bring along. */
import type { PackEntity, PackEvent, PackStatement } from '../../core/pack/types';

/** Ids of every entity that an event names, once each. */
export function namedByEvent(event: PackEvent): string[] {
  return unique([...event.places, ...event.parties, event.assertedBy]);
}

/** Ids of every entity that a statement names, once each. */
export function namedByStatement(statement: PackStatement): string[] {
  return unique([statement.speaker, ...statement.to, statement.via, ...statement.about]);
}

/** Ids of other entities of the pack that an entity's own row names. */
export function namedByEntity(entity: PackEntity): string[] {
  return unique([
    ...(entity.within ?? []),
    entity.capital,
    ...(entity.roles ?? []).map((role) => role.of),
    ...(entity.disputed?.parties ?? []),
    // "neighbours", "member-of", "seat": the names of these are shown, too.
    ...(entity.figures ?? []).flatMap(({ unit, value }) =>
      (unit === 'entities' || unit === 'entity') && typeof value === 'string' ? value.split(' ') : [],
    ),
    ...entity.names.flatMap((name) => name.usedBy ?? []),
  ]);
}

/** Ids that the same thing bears in other packs, once each. */
export function sameIds(entity: PackEntity): string[] {
  return unique(Object.values(entity.same ?? {})).filter((id) => id !== entity.id);
}

function unique(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}
