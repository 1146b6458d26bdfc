/**
 * The fact store: packs in IndexedDB, read from there only. Used by the background alone: views ask it by message (in
 * Firefox's private windows extension pages are refused IndexedDB, and in a content script Dexie would open the page's
 * own origin). How it is built, and what can go wrong: docs/store.md.
 */
import { browser } from 'wxt/browser';
import { pick } from '../core/facts/text';
import { PACK_LIMITS } from '../core/pack/limits';
import { readBundled, readBundledIndex } from '../platform/bundled';
import { readAll, write } from './area';
import { backupJson, restoreBackup } from './backup';
import { checkStream } from './intake/check';
import { chunksOf } from './intake/chunks';
import { Guard } from './guard';
import { Keeper, type KeeperOptions } from './keeper';
import { forgetOwn, noteEnabled, noteOwn } from './ledger';
import { isFull } from './errors';
import { CHECKED, packJson, revisionTrouble, takePack } from './packs';
import { searchNames } from './search';
import { readSettings } from './settings';
import { Remembered } from './shelf/remembered';
import { DB_NAME } from './shelf/schema';
import { inOrder, readParts, readSlices } from './slices';
import { sessionArea, SessionPacks, type SessionArea } from './session-packs';
import { browserFiles, type SpareFiles } from './spares';
import {
  StoreError,
  type ImportOptions,
  type ImportResult,
  type PackRow,
  type PackSummary,
  type Store,
  type Usage,
} from './types';

export type {
  BundledPack,
  DataImported,
  ImportOptions,
  ImportResult,
  PackSummary,
  Progress,
  Store,
  Usage,
} from './types';
export { StoreError } from './types';
export interface OpenOptions extends Partial<KeeperOptions> {
  /** Where second copies of own packs are kept; null: nowhere. */
  readonly spares?: SpareFiles | null;
  /** Where packs are kept that are in memory only; null: nowhere. */
  readonly session?: SessionArea | null;
}

/** Ids that a search gives if nobody says how many. */
const SEARCH_LIMIT = 50;

async function readerLang(): Promise<string> {
  const { lang } = await readSettings();
  return lang === 'auto' ? browser.i18n.getUILanguage() : lang;
}

/** Opens the store. Returns at once; `ready` settles when packs can be read. */
export function openStore({
  spares = browserFiles(),
  session = sessionArea(),
  ...options
}: OpenOptions = {}): Store {
  return new FactStore(
    new Keeper({ name: DB_NAME, bundled: readBundledIndex, read: readBundled, lang: readerLang, ...options }),
    spares,
    session === null ? null : new SessionPacks(session),
  );
}

const summaryOf = ({ header, own, enabled, counts, bytes }: PackRow): PackSummary => ({
  header,
  own,
  enabled,
  counts,
  bytes,
});

class FactStore implements Store {
  readonly #remembered = new Remembered();
  readonly #guard: Guard;

  constructor(
    readonly keeper: Keeper,
    spares: SpareFiles | null,
    session: SessionPacks | null,
  ) {
    this.#guard = new Guard(keeper, spares, session, {
      // The reader had chosen it, whatever ships by now.
      take: async (id, json) => (await this.importPack(json, { replaceNewer: true })).taken?.id === id,
      json: (id) => this.exportPack(id),
    });
  }

  get ready(): Promise<void> {
    return this.keeper.ready;
  }
  state(): ReturnType<Store['state']> {
    return this.keeper.teller.state;
  }
  onChange(cb: Parameters<Store['onChange']>[0]): () => void {
    return this.keeper.teller.onChange(cb);
  }
  retell(): Promise<void> {
    return this.keeper.refresh();
  }
  dismiss(): Promise<void> {
    return this.keeper.dismiss();
  }
  seed(bundled: Parameters<Store['seed']>[0]): Promise<void> {
    return this.keeper.seed(bundled);
  }

  headers(): ReturnType<Store['headers']> {
    return this.keeper.read((_view, packs) => Promise.resolve(packs.map(summaryOf)));
  }
  activePacks(): ReturnType<Store['activePacks']> {
    return this.keeper.read((_view, packs) =>
      Promise.resolve(
        inOrder(packs).map(({ id, header, gen }) => ({ id, revision: `${header.revision}#${gen}` })),
      ),
    );
  }
  parts(packIds?: readonly string[]): ReturnType<Store['parts']> {
    return this.keeper.read((view, packs) =>
      readParts(
        view,
        inOrder(packs).filter((row) => packIds?.includes(row.id) ?? true),
      ),
    );
  }
  slices(entityIds: readonly string[]): ReturnType<Store['slices']> {
    return this.keeper.read((view, packs) => {
      const active = inOrder(packs);
      return readSlices(this.#remembered.over(view, active), active, entityIds);
    });
  }
  search(prefix: string, limit = SEARCH_LIMIT): ReturnType<Store['search']> {
    return this.keeper.read((view, packs) => searchNames(view, inOrder(packs), prefix, limit));
  }

  async lexicon(key: string): Promise<ArrayBuffer | null> {
    try {
      return await (await this.keeper.shelf()).lexicon(key);
    } catch {
      // A database that was lost is opened and seeded again by `read`; then there is no lexicon, which is the truth.
      await this.keeper.read(() => Promise.resolve());
      return (await this.keeper.shelf()).lexicon(key);
    }
  }
  async putLexicon(key: string, buffer: ArrayBuffer): Promise<void> {
    try {
      await (await this.keeper.shelf()).putLexicon(key, buffer);
    } catch {
      // It is a cache: without it the next start takes longer.
    }
  }

  async importPack(input: Blob | string, options: ImportOptions = {}): Promise<ImportResult> {
    const { signal, onProgress, replaceNewer } = options;
    const checked = await checkStream(() => chunksOf(input), PACK_LIMITS, {
      signal,
      onProgress: (done, rows) => onProgress?.({ phase: 'checking', done: done * CHECKED, rows }),
    });
    if (!checked.ok) return { taken: null, refused: checked.errors };
    const { header } = checked;
    try {
      return await this.keeper.write(async (shelf) => {
        const before = (await shelf.view((view) => view.packs())).find((row) => row.id === header.id);
        const trouble = replaceNewer === true ? null : revisionTrouble(header, before);
        if (trouble !== null) return { taken: null, refused: [{ path: 'revision', message: trouble }] };
        const row = await takePack(shelf, input, header.id, options);
        // In memory it lasts until the browser is closed: there is nothing whose loss would have to be told.
        if (shelf.kind === 'database') await noteOwn(header).catch(() => undefined);
        else void this.#guard.taken(header.id);
        const title = pick(header.title, [await this.keeper.options.lang()]) ?? { v: header.id, lang: 'und' };
        const { id, revision } = header;
        const taken = {
          id,
          title,
          revision,
          entities: row.counts.entities,
          replaced: before?.header.revision ?? null,
        };
        return { taken, refused: [] };
      });
    } catch (error) {
      if (!isFull(error)) throw error;
      return {
        taken: null,
        refused: [{ path: '', message: 'there is no room left on the disk for this pack' }],
      };
    } finally {
      await this.#settle();
    }
  }

  exportPack(id: string): Promise<string> {
    return this.keeper.read((view, packs) => {
      const row = packs.find((pack) => pack.id === id);
      if (row === undefined) throw new StoreError('no-pack', `there is no pack ${id}`);
      return packJson(view, row);
    });
  }

  async removePack(id: string): Promise<number> {
    const token = await this.keeper.write(async (shelf) => {
      const row = (await shelf.view((view) => view.packs())).find((pack) => pack.id === id);
      if (row === undefined) throw new StoreError('no-pack', `there is no pack ${id}`);
      if (!row.own)
        throw new StoreError('bundled', 'a pack that ships with Dramatis can only be switched off');
      // First the ledger: in the other order a stop in between would be told as a loss.
      await forgetOwn([id]);
      await noteEnabled(id, true);
      await shelf.retire(id, Date.now());
      await this.#guard.dropped(id);
      return row.gen;
    });
    const bundled = await this.keeper.options.bundled().catch(() => []);
    // The pack had the place of one that ships: that one comes back.
    if (bundled.some((pack) => pack.id === id)) await this.keeper.seed(bundled);
    await this.#settle();
    return token;
  }

  async restorePack(token: number): Promise<void> {
    await this.keeper.write(async (shelf) => {
      const held = (await shelf.view((view) => view.gens())).find((gen) => gen.gen === token);
      if (held?.state !== 'removed' || held.row === undefined)
        throw new StoreError('gone', 'the pack is gone: import it again');
      if (!(await shelf.restore(token)))
        throw new StoreError('taken', `another pack has the id ${held.pack} by now`);
      if (shelf.kind === 'database') await noteOwn(held.row.header);
      else void this.#guard.taken(held.pack);
    });
    await this.#settle();
  }

  async setEnabled(id: string, on: boolean): Promise<void> {
    await this.keeper.write(async (shelf) => {
      if (!(await shelf.view((view) => view.packs())).some((pack) => pack.id === id))
        throw new StoreError('no-pack', `there is no pack ${id}`);
      await shelf.setEnabled(id, on);
      await noteEnabled(id, on);
    });
    await this.#settle();
  }

  async exportAll(): Promise<string> {
    const packs = await this.keeper.read(async (view, rows) => {
      const texts: string[] = [];
      for (const row of rows) if (row.own) texts.push(await packJson(view, row));
      return texts;
    });
    return backupJson(packs);
  }

  importAll(input: Blob | string, options: ImportOptions = {}): ReturnType<Store['importAll']> {
    return restoreBackup(
      input,
      {
        take: (json, opts) => this.importPack(json, opts),
        switchOff: async (ids) => {
          for (const { header } of await this.headers())
            if (ids.includes(header.id)) await this.setEnabled(header.id, false);
        },
      },
      options,
    );
  }

  async eraseAll(): Promise<void> {
    const stored = await readAll();
    await write(Object.fromEntries(Object.keys(stored).map((key) => [key, undefined])));
    await this.keeper.write((shelf) => shelf.erase());
    await this.#guard.clear();
    await this.keeper.seed(await this.keeper.options.bundled());
  }

  async usage(): Promise<Usage> {
    // Both are missing where the browser refuses storage altogether.
    const { storage } = globalThis.navigator as Partial<Navigator>;
    const [estimate, persisted] = await Promise.all([
      storage?.estimate().catch(() => null) ?? null,
      storage?.persisted().catch(() => false) ?? false,
    ]);
    return { bytes: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
  }

  close(): void {
    this.keeper.close();
  }

  /** After a change: tells what is there now, and sweeps what it left. */
  async #settle(): Promise<void> {
    const shelf = await this.keeper.shelf().catch(() => null);
    await this.keeper.refresh().catch(() => undefined);
    if (shelf !== null) this.keeper.tidySoon(shelf);
    void this.#guard.keep();
  }
}
