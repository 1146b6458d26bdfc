/** Who held an office at the page's date. */
import { boundsOf } from './dates';
import type { Sense } from './model';

/** Can the office have been held at the date? An unknown date speaks neither for nor against. */
export function heldOffice(during: string, published: string | null): boolean {
  return published === null || covers(during, published);
}

/** Does the period surely or possibly hold at the date: do the two overlap? */
export function covers(during: string, published: string): boolean {
  const [a, b] = [boundsOf(during), boundsOf(published)];
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** The one person whom a role names at the page's date, or null. Without a date, nobody. */
export function roleHolder(senses: readonly Sense[], published: string | null): Sense | null {
  if (published === null) return null;
  const holders = senses.filter(
    (s) =>
      s.kind === 'role' &&
      s.subject.kind === 'person' &&
      s.subject.roles.some((r) => covers(r.during, published)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
