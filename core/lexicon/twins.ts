/** A person that a pack knows, and whether that is a pack of the world. */
export interface KnownPerson {
  readonly id: string;
  readonly world: boolean;
}

const withoutInitials = (id: string): string => id.replace(/-[a-z](?=-)/gu, '');

/**
 * People of a story and of the world whose ids differ by an initial at most (`donald-trump`, `donald-j-trump`): one person
 * each, as pairs of ids.
 */
export function twinsAmong(people: readonly KnownPerson[]): [string, string][] {
  const told = new Map<string, string>();
  for (const { id, world } of people) if (!world) told.set(withoutInitials(id), id);
  const twins = new Map<string, string>();
  for (const { id, world } of people) {
    const other = world ? told.get(withoutInitials(id)) : undefined;
    if (other !== undefined && other !== id) twins.set(id, other);
  }
  return [...twins];
}
