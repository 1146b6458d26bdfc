/** The words and rows in which the store tells how it is. */
import { pick } from '../core/facts/text';
import type { PackInfo, StoreTrouble } from '../platform/messages';
import type { PackRow } from './types';

/** The database is there, but empty: deleted and created anew by a reopening. */
export class Hollow extends Error {
  override readonly name = 'UnknownError';
}

/** In English; views have words of their own for each trouble. */
export const MESSAGES: Readonly<Record<StoreTrouble, string>> = {
  refused: 'The browser gives no database here: everything works from memory, until the browser is closed.',
  newer:
    'The facts on disk were written by a newer Dramatis and are left as they are: everything works from memory.',
  blocked: 'Another copy of Dramatis holds the facts on disk: everything works from memory for now.',
  full: 'There is no room left on the disk.',
  broken: 'The facts on disk can neither be read nor repaired: everything works from memory.',
  bundle: 'The packs that ship with Dramatis can’t be read: install it again.',
  lost: 'The browser deleted the facts. Those that ship with Dramatis are back; your own packs must be imported again.',
};

/** A pack as views know it; its title in `lang` if it has one. */
export function infoOf({ header, own, enabled, counts, bytes }: PackRow, lang: string): PackInfo {
  return {
    id: header.id,
    revision: header.revision,
    kind: header.kind,
    title: pick(header.title, [lang]) ?? { v: header.id, lang: 'und' },
    license: header.license,
    own,
    enabled,
    entities: counts.entities,
    statements: counts.statements,
    events: counts.events,
    bytes,
  };
}
