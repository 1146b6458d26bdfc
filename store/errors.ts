/** What went wrong, told from what the browser throws. */

/** Name of whatever was thrown, through Dexie's wrapping. */
export function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let e: unknown = error, depth = 0; typeof e === 'object' && e !== null && depth < 4; depth++) {
    if ('name' in e && typeof e.name === 'string') names.push(e.name);
    e = 'inner' in e ? e.inner : 'cause' in e ? e.cause : null;
  }
  return names;
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** No room on the disk, or over the quota. */
export function isFull(error: unknown): boolean {
  return (
    namesOf(error).some((name) => name === 'QuotaExceededError') ||
    /quota|FILE_ERROR_NO_SPACE/i.test(messageOf(error))
  );
}

/** The connection is gone, or the database under it: opening anew may help. */
const GONE = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'UnknownError',
  'TransactionInactiveError',
  'AbortError',
  'OpenFailedError',
  'NoSuchDatabaseError',
]);
export function isGone(error: unknown): boolean {
  // A signal's AbortError is a DOMException of the caller's; those of the database come wrapped by Dexie.
  return (
    !(error instanceof DOMException && error.name === 'AbortError') &&
    namesOf(error).some((name) => GONE.has(name)) &&
    !isFull(error)
  );
}

/** What is stored can't be read: only deleting the database helps. */
export function isBroken(error: unknown): boolean {
  return namesOf(error).some(
    (name) => name === 'UnknownError' || name === 'NotFoundError' || name === 'DataError',
  );
}
