/** What the fact store offers, and the rows that it keeps. */
import type { LexiconPart } from '../core/lexicon/types';
import type {
  PackEntity,
  PackEvent,
  PackEvidence,
  PackHeader,
  PackSlice,
  PackStatement,
} from '../core/pack/types';
import type { PackError } from '../core/pack/limits';
import type { PackImported, StoreState } from '../platform/messages';

/** A pack that ships with the extension. */
export interface BundledPack {
  readonly id: string;
  readonly revision: string;
  /** Within the extension, as `packs/x.pack.json` or `packs/x.pack.gz`. */
  readonly path: string;
  /** Size of the file: tells two builds with the same revision apart. */
  readonly bytes: number;
  /** Size after gunzip, for progress. */
  readonly unpacked?: number;
  /** Languages of the names, for packs that only add names to the entities of others. */
  readonly langs?: readonly string[];
}

/** The four lists of a pack. */
export const LISTS = ['entities', 'events', 'statements', 'evidence'] as const;
export type List = (typeof LISTS)[number];
export interface RowOf {
  readonly entities: PackEntity;
  readonly events: PackEvent;
  readonly statements: PackStatement;
  readonly evidence: PackEvidence;
}
export type Counts = Readonly<Record<List, number>>;
export const NO_ROWS: Counts = { entities: 0, events: 0, statements: 0, evidence: 0 };

/** An active or disabled pack: which generation of rows is it? */
export interface PackRow {
  readonly id: string;
  readonly header: PackHeader;
  /** True for packs that the reader imported. */
  readonly own: boolean;
  readonly enabled: boolean;
  /** Its rows bear this number. Replacing a pack is to point at another generation, in one write. */
  readonly gen: number;
  readonly counts: Counts;
  /** True if an entity names others in `same`. */
  readonly linked: boolean;
  /** Size as JSON (UTF-8). */
  readonly bytes: number;
  /** For bundled packs: size of the file that it came from. */
  readonly file?: number;
}

/**
 * One generation of rows. `staging`: being written, not to be seen; `live`: a pack row points at it; `removed`: the
 * reader took the pack away a moment ago and may want it back; `dead`: to be swept.
 */
export interface GenRow {
  readonly gen: number;
  readonly pack: string;
  readonly state: 'staging' | 'live' | 'removed' | 'dead';
  /** How many rows of each list are stored: from here a seed that was cut short goes on. */
  readonly stored: Counts;
  /** True if an entity names others in `same`: most packs have none, and need not be asked. */
  readonly linked: boolean;
  /** Which bundled file it is made from (id, revision and size), or null for an import. */
  readonly from: string | null;
  /** For `removed`: the pack row, and when it was removed (ms since the epoch). */
  readonly row?: PackRow;
  readonly since?: number;
}

/** A pack with what the options show of it. */
export interface PackSummary {
  readonly header: PackHeader;
  readonly own: boolean;
  readonly enabled: boolean;
  readonly counts: Counts;
  readonly bytes: number;
}

export interface Progress {
  readonly phase: 'checking' | 'storing';
  /** 0 to 1 over both phases. */
  readonly done: number;
  /** Rows looked at in this phase. */
  readonly rows: number;
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** The reader has been asked, and wants the lower revision. */
  readonly replaceNewer?: boolean;
}

export interface ImportResult {
  /** Null if it was refused: then nothing has changed. */
  readonly taken: PackImported | null;
  readonly refused: readonly PackError[];
}

export interface DataImported {
  readonly packs: number;
  readonly rules: number;
  readonly settings: number;
  readonly refused: readonly string[];
}

export interface Usage {
  /** Bytes on disk as the browser estimates them, or null where it does not say. */
  readonly bytes: number | null;
  readonly quota: number | null;
  /** True if the browser promised not to evict it. */
  readonly persisted: boolean;
}

/** An error with a reason that a reader can be told, in English. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: 'no-pack' | 'bundled' | 'taken' | 'gone' | 'full' | 'bundle' | 'closed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface Store {
  /** Settled when packs can be read, be it from memory. Never rejects. */
  readonly ready: Promise<void>;
  state(): StoreState;
  /** Returns the function that ends it. */
  onChange(cb: (state: StoreState) => void): () => void;
  /** Tells the state anew: packs are told by their titles, and the reader's language is another one now. */
  retell(): Promise<void>;
  /** Takes the trouble that a reader has read off the state. */
  dismiss(): Promise<void>;

  /** Brings the bundled packs in, or up to date. Own packs, and packs newer than the bundled ones, stay. */
  seed(bundled: readonly BundledPack[]): Promise<void>;

  headers(): Promise<readonly PackSummary[]>;
  /** Enabled packs in a stable order. `revision` also tells two imports of the same revision apart. */
  activePacks(): Promise<readonly { readonly id: string; readonly revision: string }[]>;
  /** Entities of the enabled packs (or of those among `packIds`), in the order of `activePacks`. */
  parts(packIds?: readonly string[]): Promise<readonly LexiconPart[]>;
  /**
   * What the enabled packs know of some entities, by whichever id: the entities with those ids and those that name one
   * of them in `same` (either way), every event and statement that names them, the evidence, and the label and brief
   * of every other entity that these rows name (`names` is empty then). Unknown ids are no error.
   */
  slices(entityIds: readonly string[]): Promise<readonly PackSlice[]>;
  /** Ids of entities one of whose names begins with `prefix` (case and accents ignored), best first. */
  search(prefix: string, limit?: number): Promise<readonly string[]>;

  lexicon(key: string): Promise<ArrayBuffer | null>;
  /** Keeps the newest lexicon only. A full disk is no error: it is compiled again next time. */
  putLexicon(key: string, buffer: ArrayBuffer): Promise<void>;

  /**
   * Takes a pack from a file: all of it or nothing. A lower revision never replaces a higher one unasked.
   * @throws DOMException `AbortError` if the signal says so; nothing has changed then
   */
  importPack(input: Blob | string, options?: ImportOptions): Promise<ImportResult>;
  /** A pack as JSON. @throws StoreError `no-pack` */
  exportPack(id: string): Promise<string>;
  /** Takes an own pack away. Returns the token for `restorePack`, good for ten minutes. */
  removePack(id: string): Promise<number>;
  /** @throws StoreError `gone` after ten minutes, `taken` if another pack has its id by now */
  restorePack(token: number): Promise<void>;
  setEnabled(id: string, on: boolean): Promise<void>;

  /** Settings, site rules, hidden entities and own packs as one JSON file. */
  exportAll(): Promise<string>;
  /** Takes what is sound of such a file, and says what is not. What the file does not name stays. */
  importAll(input: Blob | string, options?: ImportOptions): Promise<DataImported>;
  /** Erases every setting, rule and pack of the reader, then seeds the bundled packs anew. */
  eraseAll(): Promise<void>;
  usage(): Promise<Usage>;
  close(): void;
}
