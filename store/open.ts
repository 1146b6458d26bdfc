/** Opens the database, and says what is wrong if it can't be. */
import type { StoreTrouble } from '../platform/messages';
import { isFull, messageOf, namesOf } from './errors';
import { DatabaseShelf } from './shelf/database';
import { DB_VERSION, DramatisDb } from './shelf/schema';

export interface Place {
  readonly name: string;
  readonly indexedDB?: IDBFactory | undefined;
  readonly IDBKeyRange?: typeof IDBKeyRange | undefined;
  /** What `indexedDB.databases()` says, if it was asked ahead; for the first opening only. */
  readonly databases?: Promise<readonly IDBDatabaseInfo[]> | null | undefined;
  /** Settles when the lexicon will be wanted: it is read as soon as the database is open. */
  readonly ahead?: Promise<unknown> | undefined;
}

export type Opened =
  { readonly shelf: DatabaseShelf } | { readonly trouble: StoreTrouble; readonly reason: string };

/** Version of the database as it is, in the numbers of `version()`; null if there is none, or no telling. */
async function installedVersion({ name, indexedDB, databases }: Place): Promise<number | null> {
  try {
    const factory = indexedDB ?? globalThis.indexedDB;
    const found = (await (databases ?? factory.databases())).find((db) => db.name === name);
    // Dexie multiplies by ten, and counts up by one where it had to mend a database.
    return found?.version === undefined ? null : found.version / 10;
  } catch {
    return null;
  }
}

/** Deletes the database. Resolves to false if it can't be. */
export function deleteDatabase({ name, indexedDB }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = (indexedDB ?? globalThis.indexedDB).deleteDatabase(name);
      request.onsuccess = () => resolve(true);
      request.onerror = () => resolve(false);
      // Whoever holds it is told to let go, and does at its next turn.
      request.onblocked = () => undefined;
    } catch {
      resolve(false);
    }
  });
}

/**
 * Opens the database; never rejects, but may never settle either: a browser may leave the request hanging, and another
 * copy of Dramatis may hold an older version.
 * @param onBlocked called if another connection is in the way
 * @param onClosed called when the connection is lost later
 */
export async function openDatabase(
  place: Place,
  onBlocked: () => void,
  onClosed: () => void,
): Promise<Opened> {
  // Dexie would open a newer database all the same, and add what it misses: that is for the newer Dramatis to decide.
  const version = await installedVersion(place);
  if (version !== null && Math.floor(version) > DB_VERSION)
    return { trouble: 'newer', reason: `database version ${version}, this Dramatis knows ${DB_VERSION}` };
  const { indexedDB, IDBKeyRange } = place;
  let db: DramatisDb;
  try {
    db = new DramatisDb(place.name, {
      ...(indexedDB !== undefined && { indexedDB }),
      ...(IDBKeyRange !== undefined && { IDBKeyRange }),
    });
    db.on('blocked', onBlocked);
    await db.open();
  } catch (error) {
    const names = namesOf(error);
    const refused = names.some(
      (n) => n === 'MissingAPIError' || n === 'SecurityError' || n === 'InvalidStateError',
    );
    const trouble = isFull(error)
      ? 'full'
      : names.includes('VersionError')
        ? 'newer'
        : refused
          ? 'refused'
          : 'broken';
    return { trouble, reason: messageOf(error) };
  }
  db.on('close', onClosed);
  const shelf = new DatabaseShelf(db, IDBKeyRange);
  void place.ahead?.then(() => shelf.readAhead());
  return { shelf };
}
