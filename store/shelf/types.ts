/** Where packs are kept: the database, or memory where the browser gives none. Both do exactly the same. */
import type { Counts, GenRow, List, PackRow, RowOf } from '../types';

/** A row with its place in its list. */
export interface Placed<T> {
  readonly n: number;
  readonly v: T;
}

/** A row to be stored. */
export interface Fresh<T> extends Placed<T> {
  /** `v` as JSON in one line. */
  readonly json: string;
}

/** Rows to be stored in one go, those of each list following one another, with the search text of their entities. */
export interface Batch {
  readonly entities: readonly Fresh<RowOf['entities']>[];
  readonly events: readonly Fresh<RowOf['events']>[];
  readonly statements: readonly Fresh<RowOf['statements']>[];
  readonly evidence: readonly Fresh<RowOf['evidence']>[];
  /** `search.ts`; empty if none of the rows has a name. */
  readonly names: string;
  /** True if one of the entities names others in `same`. */
  readonly linked: boolean;
  /** How many rows of each list the generation holds with these. */
  readonly stored: Counts;
}

/** A row of whichever generation. */
export interface Found<T> {
  readonly gen: number;
  readonly v: T;
}

/**
 * Reads of one moment: nothing that is written meanwhile shows. The first three look at every generation at once, as
 * the same entity may be in a dozen packs; who asks picks the generations that count.
 */
export interface ShelfView {
  packs(): Promise<readonly PackRow[]>;
  gens(): Promise<readonly GenRow[]>;
  /** Entities with these ids, in no particular order. */
  entities(ids: readonly string[]): Promise<readonly Found<RowOf['entities']>[]>;
  /** Entities that name one of these ids in `same`. */
  sameAs(ids: readonly string[]): Promise<readonly Found<RowOf['entities']>[]>;
  /** Events or statements that name one of these entities. */
  naming<L extends 'events' | 'statements'>(
    list: L,
    entities: readonly string[],
  ): Promise<readonly Found<RowOf[L]>[]>;
  evidence(gen: number, ids: readonly string[]): Promise<readonly RowOf['evidence'][]>;
  /**
   * Rows of a list in their order, from place `from` on: some of them, and none only after the last. `from` is 0 or one
   * more than the last place that was read.
   */
  page<L extends List>(list: L, gen: number, from: number): Promise<readonly Placed<RowOf[L]>[]>;
  /** Search texts of all batches. */
  names(gen: number): Promise<readonly string[]>;
}

export interface Shelf {
  readonly kind: 'database' | 'memory';
  /** True once the connection is gone: open another. */
  readonly closed: boolean;
  /**
   * Reads of one moment. `read` may await nothing but the view: a transaction of IndexedDB ends when it has nothing
   * to do.
   */
  view<T>(read: (view: ShelfView) => Promise<T>): Promise<T>;
  /** A new staging generation. */
  begin(pack: string, from: string | null): Promise<number>;
  /** Adds rows to a staging generation: all of them or none. */
  append(gen: number, batch: Batch): Promise<void>;
  /** Makes a staging generation what its pack is, and the one before dead: both in one write. */
  commit(row: PackRow): Promise<void>;
  /** Marks a generation as dead, or takes a pack away, which can be undone for a while if `since` is given (ms). */
  drop(gen: number): Promise<void>;
  retire(pack: string, since: number | null): Promise<void>;
  /** Undoes `retire`. False if the generation is gone, or another own pack has its id by now; a bundled one gives way. */
  restore(gen: number): Promise<boolean>;
  setEnabled(pack: string, on: boolean): Promise<void>;
  /** Deletes what is dead, and what was removed before `before` (ms since the epoch). */
  sweep(before: number): Promise<void>;
  lexicon(key: string): Promise<ArrayBuffer | null>;
  putLexicon(key: string, buffer: ArrayBuffer): Promise<void>;
  /** Empties it. */
  erase(): Promise<void>;
  close(): void;
}
