/**
 * What the store needs to know before it can open its database, asked while the rest of the worker's code is still being
 * evaluated: import this first. The browser reads the database's files meanwhile, which is most of what opening takes.
 */

/** The databases there are; null where none can be (an event page in Firefox's private windows, tests). */
export const databases: Promise<readonly IDBDatabaseInfo[]> | null = (() => {
  try {
    const asked = globalThis.indexedDB.databases();
    asked.catch(() => undefined); // whoever opens the store is told
    return asked;
  } catch {
    return null;
  }
})();
