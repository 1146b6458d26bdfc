/** How the store is, in the words and rows in which it is told, and who is told of it. */
import { pick } from '../core/facts/text';
import type { PackInfo, StoreState, StoreTrouble } from '../platform/messages';
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

/** The state, and everyone who wants to know of its changes. */
export class Teller {
  #state: StoreState = { status: 'preparing', progress: 0, message: null, packs: [] };
  readonly #listeners = new Set<(state: StoreState) => void>();

  get state(): StoreState {
    return this.#state;
  }

  onChange(cb: (state: StoreState) => void): () => void {
    this.#listeners.add(cb);
    return () => this.#listeners.delete(cb);
  }

  tell(change: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...change };
    for (const cb of this.#listeners) cb(this.#state);
  }

  trouble(trouble: StoreTrouble, more: Partial<StoreState> = {}): void {
    this.tell({ ...more, trouble, message: MESSAGES[trouble] });
  }

  /** Takes the trouble off the state; nobody is told until something else changes. */
  clear(): void {
    const { trouble, lost, ...rest } = this.#state;
    if (trouble !== undefined || lost !== undefined) this.#state = { ...rest, message: null };
  }
}
