/** Names that several entities of the pack bear: recognition has to tell them apart, or stay silent. */
import type { PackName } from '../../core/pack/types';

interface Named {
  readonly id: string;
  readonly names: readonly Pick<PackName, 'v' | 'kind'>[];
}

/** A name, and the ids of all that bear it. */
export interface Ambiguous {
  readonly name: string;
  readonly entities: readonly string[];
}

/** Kinds of names that are shared by their nature: those of families, offices and peoples. */
const SHARED: ReadonlySet<PackName['kind']> = new Set(['family', 'role', 'demonym']);

/** Names that two or more entities bear, in whichever languages, those with the most bearers first. */
export function ambiguousNames(entities: Iterable<Named>): Ambiguous[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of entities)
    for (const { v, kind } of names) {
      if (SHARED.has(kind)) continue;
      const ids = bearers.get(v) ?? new Set();
      ids.add(id);
      bearers.set(v, ids);
    }
  return [...bearers]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => ({ name, entities: [...ids].sort() }))
    .sort((a, b) => b.entities.length - a.entities.length || (a.name < b.name ? -1 : 1));
}
