/**
 * Holds the shelf that packs are on: opens the database, seeds it, opens it again when it was lost, and falls back to
 * memory where there is none. Nobody else knows whether facts come from disk.
 */
import { primary } from '../core/facts/text';
import type { BundledFile } from '../platform/bundled';
import type { StoreState, StoreTrouble } from '../platform/messages';
import { forgetOwn, readLedger, reconcile } from './ledger';
import { deleteDatabase, isBroken, isFull, isGone, openDatabase, type Place } from './open';
import { seedPacks, signature, tidy } from './packs';
import { MemoryShelf } from './shelf/memory';
import type { Shelf, ShelfView } from './shelf/types';
import { Hollow, infoOf, MESSAGES } from './state';
import { StoreError, type BundledPack, type PackRow } from './types';

/** After this the database counts as out of reach, ms. Opening takes 5 to 50 ms, on a slow cold disk a second. */
const OPEN_TIMEOUT = 5000;
/** How long a removed pack can be taken back, ms. */
const UNDO = 10 * 60_000;

export interface KeeperOptions extends Place {
  readonly bundled: () => Promise<readonly BundledPack[]>;
  readonly read: (path: string) => Promise<BundledFile>;
  /** Language of titles in the state (BCP 47). */
  readonly lang: () => Promise<string>;
  readonly openTimeout?: number | undefined;
}

export class Keeper {
  readonly ready: Promise<void>;
  #shelf: Shelf | null = null;
  #opening: Promise<Shelf> | null = null;
  #state: StoreState = { status: 'preparing', progress: 0, message: null, packs: [] };
  readonly #listeners = new Set<(state: StoreState) => void>();
  #turn: Promise<unknown> = Promise.resolve();
  #ended = false;
  /** How many shelves are being filled. */
  #seeding = 0;

  constructor(readonly options: KeeperOptions) {
    this.ready = this.shelf().then(
      () => undefined,
      () => undefined,
    );
  }

  get state(): StoreState {
    return this.#state;
  }

  onChange(cb: (state: StoreState) => void): () => void {
    this.#listeners.add(cb);
    return () => this.#listeners.delete(cb);
  }

  #tell(change: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...change };
    for (const cb of this.#listeners) cb(this.#state);
  }

  #trouble(trouble: StoreTrouble, more: Partial<StoreState> = {}): void {
    this.#tell({ ...more, trouble, message: MESSAGES[trouble] });
  }

  /** The shelf, opened and seeded. @throws StoreError if not even memory can be filled */
  shelf(): Promise<Shelf> {
    if (this.#ended) return Promise.reject(new StoreError('closed', 'the store is closed'));
    if (this.#shelf !== null && !this.#shelf.closed) return Promise.resolve(this.#shelf);
    this.#shelf = null;
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #open(): Promise<Shelf> {
    this.#tell({ status: 'preparing', progress: 0 });
    for (let attempt = 0; attempt < 2; attempt++) {
      const shelf = await this.#database();
      if (shelf === null) break;
      try {
        return await this.#prepare(shelf);
      } catch (error) {
        shelf.close();
        this.#trouble(isFull(error) ? 'full' : error instanceof StoreError ? 'bundle' : 'broken');
        if (!isGone(error)) break;
        // Anything else is a connection that was lost a moment after it was opened.
        if (isBroken(error)) await deleteDatabase(this.options);
      }
    }
    try {
      return await this.#prepare(new MemoryShelf());
    } catch (error) {
      this.#trouble('bundle', { status: 'failed' });
      throw error instanceof StoreError ? error : new StoreError('bundle', MESSAGES.bundle, { cause: error });
    }
  }

  /** The database, opened, or null if memory must do. */
  async #database(): Promise<Shelf | null> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const opening = openDatabase(
        this.options,
        () => this.#trouble('blocked'),
        () => undefined,
      );
      const late = Symbol('late');
      let timer: ReturnType<typeof setTimeout> | undefined;
      const timeout = new Promise<typeof late>((resolve) => {
        timer = setTimeout(() => resolve(late), this.options.openTimeout ?? OPEN_TIMEOUT);
      });
      const opened = await Promise.race([opening, timeout]);
      clearTimeout(timer);
      if (opened === late) {
        this.#trouble('blocked');
        void opening.then((result) => ('shelf' in result ? this.#adopt(result.shelf) : undefined));
        return null;
      }
      if ('shelf' in opened) {
        if (this.#state.trouble === 'blocked') this.#clear();
        return opened.shelf;
      }
      this.#trouble(opened.trouble);
      // Only a database that is broken is given up; one that is refused, newer or without room may be good tomorrow.
      if (opened.trouble !== 'broken' || !(await deleteDatabase(this.options))) return null;
    }
    return null;
  }

  /** The database came after all: changes over to it, unless the reader has put packs into memory meanwhile. */
  async #adopt(shelf: Shelf): Promise<void> {
    const held = await this.#shelf?.view((view) => view.packs());
    if (this.#ended || held?.some((row) => row.own) === true) {
      shelf.close();
      return;
    }
    await this.#prepare(shelf).catch(() => {
      shelf.close();
    });
  }

  /** Makes sure that there are packs on a shelf, and makes it the shelf. */
  async #prepare(shelf: Shelf): Promise<Shelf> {
    const { rows, gens } = await shelf.view(async (view) => ({
      rows: await view.packs(),
      gens: await view.gens(),
    }));
    const fresh = rows.length === 0;
    if (fresh) await this.#fill(shelf);
    this.#shelf = shelf;
    if (shelf.kind === 'database' && this.#state.trouble !== 'lost') this.#clear();
    await this.refresh();
    if (shelf.kind === 'database') {
      // Nobody waits for these: a page that was opened a moment ago wants its names.
      void this.#account(rows).catch(() => undefined);
      if (!fresh && gens.some((gen) => gen.state !== 'live')) this.tidySoon(shelf);
    }
    return shelf;
  }

  /** Seeds an empty shelf. Settles when the first pack is there; the others follow, and `refresh` tells of each. */
  #fill(shelf: Shelf): Promise<void> {
    this.#tell({ status: 'preparing', progress: 0 });
    this.#seeding++;
    return new Promise((resolve, reject) => {
      void this.lock(() => this.#seed(shelf, resolve))
        .then(
          () => resolve(),
          (error: unknown) => {
            // Packs that are there stay; what is missing is told, and tried again at the next start.
            if (this.#shelf === shelf) this.#trouble(isFull(error) ? 'full' : 'bundle');
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        )
        .finally(() => {
          this.#seeding--;
          return this.refresh().catch(() => undefined);
        });
    });
  }

  /** Brings the bundled packs in. Called with the lock. */
  async #seed(
    shelf: Shelf,
    first: () => void = () => undefined,
    list?: readonly BundledPack[],
  ): Promise<boolean> {
    try {
      const bundled = list ?? (await this.options.bundled());
      // In memory everything is paid for by the byte: names in languages that the reader does not use can wait.
      const wanted = shelf.kind === 'memory' ? bundled.filter((pack) => this.#isRead(pack)) : bundled;
      return await seedPacks(
        shelf,
        wanted,
        this.options.read,
        (progress) => {
          if (this.#state.status === 'preparing') this.#tell({ progress });
        },
        async () => {
          first();
          await this.refresh().catch(() => undefined);
        },
      );
    } catch (error) {
      if (isFull(error) || isGone(error)) throw error;
      throw new StoreError('bundle', MESSAGES.bundle, { cause: error });
    }
  }

  #isRead({ langs }: BundledPack): boolean {
    if (langs === undefined || langs.length === 0) return true;
    const read = (globalThis.navigator as Partial<Navigator> | undefined)?.languages ?? [];
    return langs.some((lang) => read.some((tag) => primary(tag) === primary(lang)));
  }

  /** Finishes what a stopped worker had begun. */
  async #goOn(shelf: Shelf): Promise<void> {
    const bundled = await this.options.bundled();
    const known = new Set(bundled.map(signature));
    const changed = await this.lock(async () => {
      const gens = await shelf.view((view) => view.gens());
      const begun = gens.some((gen) => gen.state === 'staging' && gen.from !== null);
      const seeded = begun && (await this.#seed(shelf, undefined, bundled));
      await tidy(shelf, known, Date.now() - UNDO);
      return seeded;
    });
    if (changed) await this.refresh();
  }

  /** Deletes what is dead, some time soon. */
  tidySoon(shelf: Shelf): void {
    void this.#goOn(shelf).catch(() => undefined);
  }

  /** Which own packs were lost with a database? */
  async #account(rows: readonly PackRow[]): Promise<void> {
    const lost = await reconcile(await readLedger(), rows);
    if (lost.size > 0) this.#trouble('lost', { lost: [...lost.values()] });
  }

  #clear(): void {
    const { trouble, lost, ...rest } = this.#state;
    if (trouble !== undefined || lost !== undefined) this.#state = { ...rest, message: null };
  }

  /** The reader has read of the trouble. */
  async dismiss(): Promise<void> {
    if (this.#state.trouble === 'lost') {
      const rows = await this.read((_view, packs) => Promise.resolve(packs));
      const held = new Set(rows.map((row) => row.id));
      const { own } = await readLedger();
      await forgetOwn([...own.keys()].filter((id) => !held.has(id)));
    }
    this.#clear();
    this.#tell({});
  }

  /** Tells what is there now. */
  async refresh(): Promise<void> {
    const shelf = this.#shelf;
    if (shelf === null) return;
    const [rows, lang] = await Promise.all([shelf.view((view) => view.packs()), this.options.lang()]);
    this.#tell({
      status: this.#seeding > 0 ? 'preparing' : shelf.kind === 'memory' ? 'memory' : 'ready',
      ...(this.#seeding === 0 && { progress: 1 }),
      packs: rows.map((row) => infoOf(row, lang)),
    });
  }

  /** Seeds, with packs given or those of the build. */
  async seed(bundled: readonly BundledPack[]): Promise<void> {
    const changed = await this.write((shelf) => this.#seed(shelf, undefined, bundled));
    if (changed) await this.refresh();
    const shelf = this.#shelf;
    if (shelf !== null) this.tidySoon(shelf);
  }

  /** Reads of one moment; a database that was lost is opened and seeded again first. `read` may await only the view. */
  read<T>(read: (view: ShelfView, packs: readonly PackRow[]) => Promise<T>): Promise<T> {
    return this.#persist((shelf) =>
      shelf.view(async (view) => {
        const packs = await view.packs();
        if (packs.length === 0 && this.#state.packs.length > 0) throw new Hollow('the database is empty');
        return read(view, packs);
      }),
    );
  }

  /** Changes, one at a time over all copies of Dramatis. `change` may be tried again if the database is lost. */
  write<T>(change: (shelf: Shelf) => Promise<T>): Promise<T> {
    return this.#persist((shelf) => this.lock(() => change(shelf)));
  }

  async #persist<T>(act: (shelf: Shelf) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      const shelf = await this.shelf();
      try {
        return await act(shelf);
      } catch (error) {
        if (!isGone(error) || attempt > 1) throw error;
        await this.#lose(shelf, attempt > 0 && isBroken(error) && !(error instanceof Hollow));
      }
    }
  }

  /** A shelf failed: the next use opens another, after deleting the database if it failed again at once. */
  async #lose(shelf: Shelf, again: boolean): Promise<void> {
    if (this.#shelf !== shelf) return;
    this.#shelf = null;
    shelf.close();
    if (again) await deleteDatabase(this.options);
  }

  /** One change at a time, over all copies of Dramatis that are running (an update may start a second). */
  lock<T>(change: () => Promise<T>): Promise<T> {
    // Node has no lock manager before 24; there, and in no browser, a queue of this copy must do.
    const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
    if (locks !== undefined) return locks.request(`dramatis ${this.options.name}`, change);
    const done = this.#turn.then(change);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  close(): void {
    this.#ended = true;
    this.#shelf?.close();
    this.#shelf = null;
  }
}
