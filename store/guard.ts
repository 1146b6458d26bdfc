/** Guards own packs against the loss of the database: keeps a copy of each, and brings lost ones back. */
import type { Keeper } from './keeper';
import { readLedger } from './ledger';
import type { SessionPacks } from './session-packs';
import { Spares, type SpareFiles } from './spares';

export interface Hands {
  /** Imports a pack, checked like any file. True if it was taken under that id. */
  readonly take: (id: string, json: string) => Promise<boolean>;
  /** A pack as JSON. */
  readonly json: (id: string) => Promise<string>;
}

export class Guard {
  readonly #spares: Spares | null;

  /**
   * @param files where the copies are; null: nowhere, so that every loss is final
   * @param session where packs are kept that are in memory only; null: nowhere
   */
  constructor(
    readonly keeper: Keeper,
    files: SpareFiles | null,
    readonly session: SessionPacks | null,
    readonly hands: Hands,
  ) {
    this.#spares = files === null ? null : new Spares(files);
    keeper.rescue = (lost) => this.#rescue(lost);
    keeper.comeBack = () => this.#comeBack();
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

  /** Packs that were imported into memory, of which the background has ended since. */
  async #comeBack(): Promise<void> {
    const { session } = this;
    if (session === null) return;
    for (const id of await session.ids()) {
      const json = await session.read(id);
      if (json === null || !(await this.hands.take(id, json).catch(() => false))) continue;
      // A database that is there now keeps them itself.
      if ((await this.keeper.shelf()).kind === 'database') await session.forget(id);
    }
  }

  /** An own pack came in: one that is in memory only outlives the background. Never rejects. */
  async taken(id: string): Promise<void> {
    try {
      if (this.session === null || (await this.keeper.shelf()).kind !== 'memory') return;
      await this.session.keep(id, await this.hands.json(id));
    } catch {
      // Too large for the browser's memory, or no pack any more: it ends with the background.
    }
  }

  /** An own pack was taken away by the reader. */
  async dropped(id: string): Promise<void> {
    await this.session?.forget(id).catch(() => undefined);
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
    await this.session?.clear().catch(() => undefined);
  }
}
