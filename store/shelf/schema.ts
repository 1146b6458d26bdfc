/**
 * The database. Rows are keyed by generation and id, so that a pack is replaced by pointing at another generation; the
 * indexes are by id alone, so that one request finds an entity in every pack.
 *
 * Every version that was ever released stays here, and is upgraded in one go: `tests/unit/store/upgrade.test.ts` opens
 * a database of each. A change of the rows that needs no index needs a version, too, if old rows must be rewritten.
 */
import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { GenRow, List, PackRow, RowOf } from '../types';

export const DB_NAME = 'dramatis';
export const DB_VERSION = 1;

export interface StoredRow<L extends List> {
  readonly gen: number;
  readonly id: string;
  readonly n: number;
  readonly v: RowOf[L];
}
export interface StoredEntity extends StoredRow<'entities'> {
  /** Ids in `same`; absent where there is none. */
  readonly same?: readonly string[];
}
export interface StoredFact<L extends 'events' | 'statements'> extends StoredRow<L> {
  /** Ids of the entities that it names. */
  readonly of: readonly string[];
}

export class DramatisDb extends Dexie {
  packs!: EntityTable<PackRow, 'id'>;
  gens!: EntityTable<GenRow, 'gen'>;
  entities!: Table<StoredEntity, [number, string]>;
  events!: Table<StoredFact<'events'>, [number, string]>;
  statements!: Table<StoredFact<'statements'>, [number, string]>;
  evidence!: Table<StoredRow<'evidence'>, [number, string]>;
  /** Search text, one row a batch. */
  names!: Table<{ readonly gen: number; readonly n: number; readonly text: string }, [number, number]>;
  lexicons!: EntityTable<{ readonly key: string; readonly buffer: ArrayBuffer }, 'key'>;

  constructor(name: string, options: DexieOptions) {
    // Reopening is ours to do: a database that was deleted must be seeded again before anyone reads it.
    super(name, { ...options, autoOpen: false, cache: 'disabled' });
    this.version(1).stores({
      packs: 'id',
      gens: '++gen',
      entities: '[gen+id], id, *same',
      events: '[gen+id], *of',
      statements: '[gen+id], *of',
      evidence: '[gen+id]',
      names: '[gen+n]',
      lexicons: 'key',
    });
  }
}
