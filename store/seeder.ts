/** Brings the bundled packs in, and tells how far that is. */
import { primary } from '../core/facts/text';
import type { BundledFile } from '../platform/bundled';
import { isFull, isGone } from './errors';
import { seedPacks, signature, tidy } from './packs';
import type { Shelf } from './shelf/types';
import { MESSAGES, type Teller } from './state';
import type { Turns } from './turns';
import { StoreError, type BundledPack } from './types';

/** How long a removed pack can be taken back, ms. */
const UNDO = 10 * 60_000;

export interface Bundle {
  readonly bundled: () => Promise<readonly BundledPack[]>;
  readonly read: (path: string) => Promise<BundledFile>;
}

export class Seeder {
  /** How many shelves are being filled. */
  #running = 0;

  /** @param refresh tells what is there now */
  constructor(
    readonly bundle: Bundle,
    readonly turns: Turns,
    readonly teller: Teller,
    readonly refresh: () => Promise<void>,
  ) {}

  get running(): boolean {
    return this.#running > 0;
  }

  /**
   * Seeds an empty shelf. Settles when the first pack is there; the others follow, and `refresh` tells of each.
   * @param failed told of what went wrong, before the first pack or after it
   */
  fill(shelf: Shelf, failed: (error: unknown) => void): Promise<void> {
    this.teller.tell({ status: 'preparing', progress: 0 });
    return new Promise((resolve, reject) => {
      void this.#told(() => this.turns.take(() => this.bring(shelf, undefined, resolve))).then(
        () => resolve(),
        (error: unknown) => {
          failed(error);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  async #told<T>(work: () => Promise<T>): Promise<T> {
    this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
      await this.refresh().catch(() => undefined);
    }
  }

  /**
   * Brings the bundled packs in that are missing or older. Called when it is this copy's turn.
   * @param list which; those of the build if it is not given
   * @param first called when the first is there
   * @returns true if anything changed
   */
  async bring(
    shelf: Shelf,
    list?: readonly BundledPack[],
    first: () => void = () => undefined,
  ): Promise<boolean> {
    try {
      const bundled = list ?? (await this.bundle.bundled());
      // In memory everything is paid for by the byte: names in languages that the reader does not use can wait.
      const wanted = shelf.kind === 'memory' ? bundled.filter(isRead) : bundled;
      return await this.#told(() =>
        seedPacks(
          shelf,
          wanted,
          this.bundle.read,
          // Told only if there is anything to do.
          (progress) => this.teller.tell({ status: 'preparing', progress }),
          async () => {
            first();
            await this.refresh().catch(() => undefined);
          },
        ),
      );
    } catch (error) {
      if (isFull(error) || isGone(error)) throw error;
      throw new StoreError('bundle', MESSAGES.bundle, { cause: error });
    }
  }

  /** Finishes what a stopped worker had begun, and deletes what is dead. */
  async goOn(shelf: Shelf): Promise<void> {
    const bundled = await this.bundle.bundled();
    const known = new Set(bundled.map(signature));
    await this.turns.take(async () => {
      const gens = await shelf.view((view) => view.gens());
      if (gens.some((gen) => gen.state === 'staging' && gen.from !== null)) await this.bring(shelf, bundled);
      await tidy(shelf, known, Date.now() - UNDO);
    });
  }
}

function isRead({ langs }: BundledPack): boolean {
  if (langs === undefined || langs.length === 0) return true;
  const read = (globalThis.navigator as Partial<Navigator> | undefined)?.languages ?? [];
  return langs.some((lang) => read.some((tag) => primary(tag) === primary(lang)));
}
