/** Guards own packs against the loss of the database: keeps a copy of each, and brings lost ones back. */
import type { Keeper } from './keeper';
import { readLedger } from './ledger';
import { Spares, type SpareFiles } from './spares';

export interface Hands {
  /** Imports a pack, checked like any file. True if it was taken under that id. */
  readonly take: (id: string, json: string) => Promise<boolean>;
  /** A pack as JSON. */
  readonly json: (id: string) => Promise<string>;
}

export class Guard {
  readonly #spares: Spares | null;

  /** @param files where the copies are; null: nowhere, so that every loss is final */
  constructor(
    readonly keeper: Keeper,
    files: SpareFiles | null,
    readonly hands: Hands,
  ) {
    this.#spares = files === null ? null : new Spares(files);
    keeper.rescue = (lost) => this.#rescue(lost);
    // Packs that were imported when there was no time, or before there were copies.
    void keeper.ready.then(() => this.keep());
  }

  /** Imports lost packs (id to title) from their copies; answers those that are lost for good. */
  async #rescue(lost: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const gone = new Map(lost);
    for (const id of lost.keys()) {
      const text = (await this.#spares?.read(id)) ?? null;
      if (text !== null && (await this.hands.take(id, text).catch(() => false))) gone.delete(id);
    }
    return gone;
  }

  /** Sees to it that every own pack has a copy. Never rejects: what failed is tried again after the next change. */
  async keep(): Promise<void> {
    if (this.#spares === null) return;
    try {
      // What is in memory lasts until the browser is closed: nobody expects it back.
      if ((await this.keeper.shelf()).kind !== 'database') return;
      const [{ own }, rows] = await Promise.all([
        readLedger(),
        this.keeper.read((_view, packs) => Promise.resolve(packs)),
      ]);
      const held = new Set(rows.filter((row) => row.own).map((row) => row.id));
      const lost = new Set([...own.keys()].filter((id) => !held.has(id)));
      await this.#spares.sync(rows, lost, this.hands.json);
    } catch {
      // A copy less: a loss would be told.
    }
  }

  /** Deletes every copy. */
  async clear(): Promise<void> {
    await this.#spares?.clear().catch(() => undefined);
  }
}
