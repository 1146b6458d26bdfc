/**
 * Which of the bundled packs this reader needs. The core and the stories come first, so that Dramatis is of use within
 * a second of its installation; then the world's places, and their names in the languages that the reader reads: those
 * of the browser at once, others when the first page in them is read.
 */
import { browser } from 'wxt/browser';
import { primary } from '../core/facts/text';
import type { BundledEntry } from '../platform/bundled';

/** In `storage.local`: languages whose names are wanted; absent until the core is in. */
const KEY = 'shards';
/** Shards are few; a page in a made-up language must not fill the storage. */
const MAX_LANGS = 60;

/** Packs that every reader gets first. */
export function isFirst(entry: BundledEntry): boolean {
  return entry.langs === undefined && !(entry.extends?.length ?? 0);
}

/**
 * The bundled packs for a set of languages, in the order in which they are brought in.
 * @param langs primary subtags; null: only what comes first
 */
export function wantedPacks(
  entries: readonly BundledEntry[],
  langs: readonly string[] | null,
): readonly BundledEntry[] {
  const first = entries.filter(isFirst);
  if (langs === null) return first;
  const rest = entries.filter((e) => !isFirst(e));
  return [
    ...first,
    ...rest.filter((e) => e.langs === undefined || e.langs.some((l) => langs.includes(primary(l)))),
  ];
}

async function stored(): Promise<readonly string[] | null> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(value) ? value.filter((x) => typeof x === 'string') : null;
}

export class Shards {
  #entries: Promise<readonly BundledEntry[]> | null = null;

  /** @param index reads the list of bundled packs */
  constructor(readonly index: () => Promise<readonly BundledEntry[]>) {}

  #all(): Promise<readonly BundledEntry[]> {
    this.#entries ??= this.index().catch((error: unknown) => {
      this.#entries = null;
      throw error;
    });
    return this.#entries;
  }

  /** The bundled packs that are wanted now. */
  async wanted(): Promise<readonly BundledEntry[]> {
    return wantedPacks(await this.#all(), await stored());
  }

  /**
   * Wants the names in some languages, too.
   * @returns true if that brings a pack that was not wanted before
   */
  async want(langs: readonly string[]): Promise<boolean> {
    const all = await this.#all();
    const before = await stored();
    const known = new Set(all.flatMap((e) => e.langs ?? []).map(primary));
    const next = [...new Set([...(before ?? []), ...langs.map(primary).filter((l) => known.has(l))])];
    if (before !== null && next.length === before.length) return false;
    await browser.storage.local.set({ [KEY]: next.slice(0, MAX_LANGS) });
    return wantedPacks(all, next).length > wantedPacks(all, before).length;
  }
}
