/**
 * The database. Blocks of rows are keyed by generation and place, so that a pack is replaced by pointing at another
 * generation; the indexes are by id alone, so that one request finds an entity in every pack.
 *
 * Every version that was ever released stays here, and is upgraded in one go: `tests/unit/store/upgrade.test.ts` opens
 * a database of each. A change of the rows that needs no index needs a version, too, if old rows must be rewritten.
 */
import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { GenRow, PackRow } from '../types';
import type { Block } from './blocks';
import { fromRowsToBlocks } from './upgrade';

export const DB_NAME = 'dramatis';
export const DB_VERSION = 2;

/** The compiled lexicon. Rows of early versions held a buffer and no blob. */
export interface LexiconRow {
  readonly key: string;
  /** A blob is handed over as a file is, and read once; a buffer is read, and then copied on the worker's thread. */
  readonly blob?: Blob;
}

export class DramatisDb extends Dexie {
  packs!: EntityTable<PackRow, 'id'>;
  gens!: EntityTable<GenRow, 'gen'>;
  entityBlocks!: Table<Block, [number, number]>;
  eventBlocks!: Table<Block, [number, number]>;
  statementBlocks!: Table<Block, [number, number]>;
  evidenceBlocks!: Table<Block, [number, number]>;
  /** Search text, one row a batch. */
  names!: Table<{ readonly gen: number; readonly n: number; readonly text: string }, [number, number]>;
  lexicons!: EntityTable<LexiconRow, 'key'>;

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
    this.version(2)
      .stores({
        entities: null,
        events: null,
        statements: null,
        evidence: null,
        entityBlocks: '[gen+n], *ids, *same',
        eventBlocks: '[gen+n], *of',
        statementBlocks: '[gen+n], *of',
        evidenceBlocks: '[gen+n], *ids',
      })
      .upgrade(fromRowsToBlocks);
  }
}
