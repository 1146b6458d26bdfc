/**
 * A second copy of the reader's own packs, as files of the extension's own (origin private file system): a database
 * that breaks takes its rows with it, but not these. Bundled packs need none. What is read from here is checked like
 * any file. Where the browser has no such files (Firefox in private windows) there are no copies, and a loss is told.
 */
import { chunksOf } from './intake/chunks';
import type { PackRow } from './types';

const FOLDER = 'own-packs';
const END = '.pack.json.gz';

/** Where copies are: a folder of the browser's, or memory in tests. */
export interface SpareFiles {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Blob>;
  /** All of it or nothing. */
  write(name: string, data: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The name of a pack's copy: another one with every import. */
const nameOf = ({ id, gen, bytes }: PackRow): string => `${id}~${gen}~${bytes}${END}`;
const idOf = (name: string): string => name.replace(/~.*$/s, '');

async function gzip(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Copies are looked through after every change and at every start, so one that failed is made later. */
export class Spares {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readonly files: SpareFiles) {}

  /**
   * Makes copies of the own packs that have none, and removes those of packs that are gone.
   * @param rows all packs that there are
   * @param lost ids of packs that should be there and are not: their copies stay
   * @param json gives a pack as JSON
   */
  sync(
    rows: readonly PackRow[],
    lost: ReadonlySet<string>,
    json: (id: string) => Promise<string>,
  ): Promise<void> {
    return this.#queued(async () => {
      const own = new Map(rows.filter((row) => row.own).map((row) => [nameOf(row), row]));
      const there = new Set(await this.files.names());
      for (const [name, { id }] of own)
        if (!there.has(name)) await this.files.write(name, await gzip(await json(id)));
      // The old copy goes when the new one is there.
      for (const name of there) if (!own.has(name) && !lost.has(idOf(name))) await this.files.remove(name);
    });
  }

  /** The text of a pack's copy; null if there is none, or it can't be read. */
  read(id: string): Promise<string | null> {
    return this.#queued(async () => {
      const name = (await this.files.names()).find((n) => idOf(n) === id);
      if (name === undefined) return null;
      let text = '';
      for await (const chunk of chunksOf(await this.files.read(name))) text += chunk.text;
      return text;
    }).catch(() => null);
  }

  clear(): Promise<void> {
    return this.#queued(async () => {
      for (const name of await this.files.names()) await this.files.remove(name);
    });
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** Files of the extension's own, which no page sees (Chromium 86, Firefox 111); null where there are none. */
export function browserFiles(): SpareFiles | null {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  return typeof storage?.getDirectory === 'function' ? originFiles : null;
}

const originFiles: SpareFiles = {
  async names() {
    const names: string[] = [];
    for await (const handle of (await folder()).values()) {
      // A worker that was stopped leaves an empty file, or one of the browser's own.
      const isFile = handle.kind === 'file' && handle.name.endsWith(END);
      if (isFile && (await handle.getFile()).size > 0) names.push(handle.name);
    }
    return names;
  },
  async read(name) {
    return (await (await folder()).getFileHandle(name)).getFile();
  },
  async write(name, data) {
    const handle = await (await folder()).getFileHandle(name, { create: true });
    // What is written shows when it is closed: all of it.
    const writable = await handle.createWritable();
    await writable.write(data);
    await writable.close();
  },
  async remove(name) {
    await (await folder()).removeEntry(name);
  },
};

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}
