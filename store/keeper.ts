/**
 * Holds the shelf that packs are on: opens the database, seeds it, opens it again when it was lost, and falls back to
 * memory where there is none. Nobody else knows whether facts come from disk.
 */
import { forgetOwn, readLedger, reconcile } from './ledger';
import { isBroken, isFull, isGone } from './errors';
import { deleteDatabase, openDatabase, type Place } from './open';
import { Seeder, type Bundle } from './seeder';
import { MemoryShelf } from './shelf/memory';
import type { Shelf, ShelfView } from './shelf/types';
import { Hollow, infoOf, MESSAGES, Teller } from './state';
import { Turns } from './turns';
import { StoreError, type BundledPack, type PackRow } from './types';

/** After this the database counts as out of reach, ms. Opening takes 5 to 50 ms, on a slow cold disk a second. */
const OPEN_TIMEOUT = 5000;

export interface KeeperOptions extends Place, Bundle {
  /** Language of titles in the state (BCP 47). */
  readonly lang: () => Promise<string>;
  readonly openTimeout?: number | undefined;
}

export class Keeper {
  readonly ready: Promise<void>;
  #shelf: Shelf | null = null;
  #opening: Promise<Shelf> | null = null;
  readonly teller = new Teller();
  readonly #turns: Turns;
  readonly #seeder: Seeder;
  #ended = false;
  #opened = false;
  /** Brings own packs back that the database lost; answers (id to title) those that it couldn't. */
  rescue: (lost: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, string>> = (lost) =>
    Promise.resolve(lost);
  /** Brings own packs back that were in memory when the background ended. */
  comeBack: () => Promise<void> = () => Promise.resolve();

  constructor(readonly options: KeeperOptions) {
    this.#turns = new Turns(options.name);
    this.#seeder = new Seeder(options, this.#turns, this.teller, () => this.refresh());
    this.ready = this.shelf().then(
      () => undefined,
      () => undefined,
    );
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
    this.teller.tell({ status: 'preparing', progress: 0 });
    for (let attempt = 0; attempt < 2; attempt++) {
      const shelf = await this.#database();
      if (shelf === null) break;
      try {
        return await this.#prepare(shelf);
      } catch (error) {
        shelf.close();
        this.teller.trouble(isFull(error) ? 'full' : error instanceof StoreError ? 'bundle' : 'broken');
        if (!isGone(error)) break;
        // Anything else is a connection that was lost a moment after it was opened.
        if (isBroken(error)) await deleteDatabase(this.options);
      }
    }
    try {
      return await this.#prepare(new MemoryShelf());
    } catch (error) {
      this.teller.trouble('bundle', { status: 'failed' });
      throw error instanceof StoreError ? error : new StoreError('bundle', MESSAGES.bundle, { cause: error });
    }
  }

  /** The database, opened, or null if memory must do. */
  async #database(): Promise<Shelf | null> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const opening = openDatabase(
        // Who opens the database again has a lexicon, and asks anew what there is.
        this.#opened || attempt > 0
          ? { ...this.options, ahead: undefined, databases: undefined }
          : this.options,
        () => this.teller.trouble('blocked'),
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
        this.teller.trouble('blocked');
        void opening.then((result) => ('shelf' in result ? this.#adopt(result.shelf) : undefined));
        return null;
      }
      if ('shelf' in opened) {
        if (this.teller.state.trouble === 'blocked') this.teller.clear();
        this.#opened = true;
        return opened.shelf;
      }
      this.teller.trouble(opened.trouble);
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
    const [rows, gens] = await shelf.view((view) => Promise.all([view.packs(), view.gens()]));
    const fresh = rows.length === 0;
    if (fresh) await this.#seeder.fill(shelf, (error) => this.#fallShort(shelf, error));
    this.#shelf = shelf;
    if (shelf.kind === 'database' && this.teller.state.trouble !== 'lost') this.teller.clear();
    await this.refresh(fresh ? undefined : rows);
    // Nobody waits for these: a page that was opened a moment ago wants its names.
    void this.comeBack().catch(() => undefined);
    if (shelf.kind === 'database') {
      void this.#account(rows).catch(() => undefined);
      if (!fresh && gens.some((gen) => gen.state !== 'live')) this.tidySoon(shelf);
    } else if (this.teller.state.trouble !== 'blocked') {
      // A database that is blocked comes back; until then it need not be stood in for.
      void this.#standIn().catch(() => undefined);
    }
    return shelf;
  }

  /** Deletes what is dead, some time soon. */
  tidySoon(shelf: Shelf): void {
    void this.#seeder.goOn(shelf).catch(() => undefined);
  }

  /** Which own packs were lost with a database, for good? */
  async #account(rows: readonly PackRow[]): Promise<void> {
    const missing = await reconcile(await readLedger(), rows);
    const lost = missing.size > 0 ? await this.rescue(missing) : missing;
    if (lost.size > 0) this.teller.trouble('lost', { lost: [...lost.values()] });
  }

  /** Own packs that are out of reach on the disk, from their copies. What can't be had may still be there tomorrow. */
  async #standIn(): Promise<void> {
    const { own } = await readLedger();
    if (own.size > 0) await this.rescue(own);
  }

  /** The reader has read of the trouble. */
  async dismiss(): Promise<void> {
    if (this.teller.state.trouble === 'lost') {
      const rows = await this.read((_view, packs) => Promise.resolve(packs));
      const held = new Set(rows.map((row) => row.id));
      const { own } = await readLedger();
      await forgetOwn([...own.keys()].filter((id) => !held.has(id)));
    }
    this.teller.clear();
    this.teller.tell({});
  }

  /** Tells what is there now. @param known the packs, if they were read a moment ago: a starting worker has a page to answer */
  async refresh(known?: readonly PackRow[]): Promise<void> {
    const shelf = this.#shelf;
    if (shelf === null) return;
    const [rows, lang] = await Promise.all([
      known ?? shelf.view((view) => view.packs()),
      this.options.lang(),
    ]);
    this.teller.tell({
      status: this.#seeder.running ? 'preparing' : shelf.kind === 'memory' ? 'memory' : 'ready',
      ...(!this.#seeder.running && { progress: 1 }),
      packs: rows.map((row) => infoOf(row, lang)),
    });
  }

  /**
   * Some packs did not come in while others are in use. Those stay, and what is missing is told and tried again at the next start;
   * but where the disk is full, memory has room for all of them.
   */
  #fallShort(shelf: Shelf, error: unknown): void {
    if (this.#shelf !== shelf) return;
    this.teller.trouble(isFull(error) ? 'full' : 'bundle');
    if (!isFull(error) || shelf.kind !== 'database' || this.#opening !== null) return;
    this.#opening = this.#prepare(new MemoryShelf()).finally(() => {
      this.#opening = null;
    });
    this.#opening.then(
      () => shelf.close(),
      () => undefined,
    );
  }

  /** Seeds with the packs given. */
  async seed(bundled: readonly BundledPack[]): Promise<void> {
    try {
      await this.write((shelf) => this.#seeder.bring(shelf, bundled));
    } catch (error) {
      if (!isFull(error) || this.#shelf === null) throw error;
      this.#fallShort(this.#shelf, error);
      return;
    }
    const shelf = this.#shelf;
    if (shelf !== null) this.tidySoon(shelf);
  }

  /** Reads of one moment; a database that was lost is opened and seeded again first. `read` may await only the view. */
  read<T>(read: (view: ShelfView, packs: readonly PackRow[]) => Promise<T>): Promise<T> {
    return this.#persist((shelf) =>
      shelf.view(async (view) => {
        const packs = await view.packs();
        if (packs.length === 0 && this.teller.state.packs.length > 0)
          throw new Hollow('the database is empty');
        return read(view, packs);
      }),
    );
  }

  /** Changes, one at a time over all copies of Dramatis. `change` may be tried again if the database is lost. */
  write<T>(change: (shelf: Shelf) => Promise<T>): Promise<T> {
    return this.#persist((shelf) => this.#turns.take(() => change(shelf)));
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

  close(): void {
    this.#ended = true;
    this.#shelf?.close();
    this.#shelf = null;
  }
}
