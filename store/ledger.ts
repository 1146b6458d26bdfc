/**
 * What must survive the loss of the database, in `storage.local`: which packs are the reader's own (`own:ID`), so that
 * a loss can be told, and which packs are switched off (`off:ID`), so that seeding anew does not switch them on.
 */
import { pick } from '../core/facts/text';
import type { PackHeader } from '../core/pack/types';
import { readAll, write } from './area';
import type { PackRow } from './types';

/** Before a pack's id, in its keys. */
const OWN = 'own:';
export const OFF = 'off:';

export interface Ledger {
  /** Own packs: id to title. */
  readonly own: ReadonlyMap<string, string>;
  readonly off: ReadonlySet<string>;
}

/** Storage that can't be read is no reason to stop: nothing is known then. */
export async function readLedger(): Promise<Ledger> {
  const all = await readAll().catch(() => ({}));
  const own = new Map<string, string>();
  const off = new Set<string>();
  for (const [key, value] of Object.entries(all)) {
    if (key.startsWith(OWN) && typeof value === 'string') own.set(key.slice(OWN.length), value);
    else if (key.startsWith(OFF)) off.add(key.slice(OFF.length));
  }
  return { own, off };
}

const titleOf = (header: PackHeader): string => pick(header.title, [])?.v ?? header.id;

export function noteOwn(header: PackHeader): Promise<void> {
  return write({ [OWN + header.id]: titleOf(header) });
}

export function forgetOwn(ids: readonly string[]): Promise<void> {
  return write(Object.fromEntries(ids.map((id) => [OWN + id, undefined])));
}

export function noteEnabled(id: string, on: boolean): Promise<void> {
  return write({ [OFF + id]: on ? undefined : true });
}

/** Own packs that the ledger knows and the database lacks: lost. What the database has more is added to the ledger. */
export async function reconcile(
  ledger: Ledger,
  rows: readonly PackRow[],
): Promise<ReadonlyMap<string, string>> {
  const held = new Set(rows.filter((row) => row.own).map((row) => row.id));
  const unknown = rows.filter((row) => row.own && !ledger.own.has(row.id));
  if (unknown.length > 0)
    await write(Object.fromEntries(unknown.map((row) => [OWN + row.id, titleOf(row.header)])));
  return new Map([...ledger.own].filter(([id]) => !held.has(id)));
}
