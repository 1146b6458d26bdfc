/**
 * What runs in the laboratory's background and in its page: the store as it ships, and packs to feed it with. Tests
 * reach it as `lab`. Functions take and give JSON.
 */
import { openStore, type Store } from '../../../store';
import { browserFiles } from '../../../store/spares';
import { readBundled, readBundledIndex } from '../../../platform/bundled';
import { hostilePacks } from '../../fixtures/hostile-packs';
import { bigPack, smallPack, worldEntity } from '../../unit/store/packs';

/** A pack in which every row says of which revision it is. */
function stamped(count: number, revision: string): string {
  const pack = bigPack(count, 'mine', revision);
  return JSON.stringify({
    ...pack,
    entities: pack.entities.map((e) => ({ ...e, brief: { en: `revision ${revision}` } })),
    evidence: pack.evidence.map((e) => ({ ...e, pointer: `revision ${revision}` })),
  });
}

export interface Whole {
  readonly revision: string;
  readonly entities: number;
  /** Every row is of that revision, and as many as the header says. */
  readonly whole: boolean;
}

class Lab {
  store: Store | null = null;
  /** What the last import in the background came to. */
  outcome: unknown = null;
  readonly progress: number[] = [];

  /** Opens the store (the laboratory's own packs are what ships). */
  async open(): Promise<string> {
    this.store ??= openStore({ lang: () => Promise.resolve('en') });
    await this.store.ready;
    return this.store.state().status;
  }

  get(): Store {
    if (this.store === null) throw new Error('not opened');
    return this.store;
  }

  /** Starts an import and does not wait for it. */
  begin(count: number, revision: string): void {
    this.outcome = null;
    this.progress.length = 0;
    const input = new Blob([stamped(count, revision)]);
    void this.open()
      .then(() => this.get().importPack(input, { onProgress: (p) => this.progress.push(p.done) }))
      .then(
        (result) => (this.outcome = result),
        (error: unknown) => (this.outcome = String(error)),
      );
  }

  /** Waits until the import that `begin` started is as far as `far` (0 to 1) or at its end; how far it is then. */
  async reach(far: number): Promise<number> {
    const is = (): number => this.progress.at(-1) ?? 0;
    while (is() < far && this.outcome === null) await new Promise((done) => setTimeout(done));
    return is();
  }

  /** Imports a pack `mine` of `count` entities, and waits for what comes of it. */
  async take(count: number): Promise<Awaited<ReturnType<Store['importPack']>>> {
    await this.open();
    return this.get().importPack(stamped(count, '1'));
  }

  /** Names of the second copies of own packs. */
  async copies(): Promise<string[]> {
    const files = browserFiles();
    return files === null ? [] : [...(await files.names())];
  }

  /** Imports a made-up pack of `count` entities with `names` names each; its size, and how long it took. */
  async speed(
    count: number,
    names: number,
  ): Promise<{ readonly seconds: number; readonly bytes: number; readonly steps: number }> {
    await this.open();
    // In parts, so that the heap that is measured is the import's and not that of the making.
    const head: Partial<ReturnType<typeof bigPack>> = { ...bigPack(0, 'huge', '1') };
    Reflect.deleteProperty(head, 'entities');
    const rows = function* (): Generator<string> {
      for (let i = 0; i < count; i++) yield (i === 0 ? '' : ',') + JSON.stringify(worldEntity(i, names));
    };
    const file = new Blob([JSON.stringify(head).slice(0, -1), ',"entities":[', ...rows(), ']}']);
    let steps = 0;
    const start = performance.now();
    const { taken, refused } = await this.get().importPack(file, { onProgress: () => steps++ });
    const seconds = (performance.now() - start) / 1000;
    if (taken?.entities !== count) throw new Error(JSON.stringify(refused.slice(0, 3)));
    return { seconds, bytes: file.size, steps };
  }

  /** The imported pack as it can be read now; null if there is none. */
  async whole(): Promise<Whole | null> {
    await this.open();
    const text = await this.get()
      .exportPack('mine')
      .catch(() => null);
    if (text === null) return null;
    const pack = JSON.parse(text) as ReturnType<typeof bigPack>;
    const mark = `revision ${pack.revision}`;
    const summary = (await this.get().headers()).find((h) => h.header.id === 'mine');
    const part = (await this.get().parts()).find((p) => p.pack.id === 'mine');
    const whole =
      summary?.counts.entities === pack.entities.length &&
      part?.entities.length === pack.entities.length &&
      pack.entities.every((e) => e.brief?.en === mark) &&
      pack.evidence.length === 1 &&
      pack.evidence[0]?.pointer === mark;
    return { revision: pack.revision, entities: pack.entities.length, whole };
  }

  /** Rows of each table (of tables of blocks: rows in all blocks), and the states of the generations, straight from the database. */
  async census(): Promise<{ readonly rows: Record<string, number>; readonly gens: string[] }> {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dramatis');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    try {
      const tables = [...db.objectStoreNames];
      const tx = db.transaction(tables);
      const counts = await Promise.all(
        tables.map(async (t) => {
          if (!t.endsWith('Blocks')) return ask(tx.objectStore(t).count());
          const blocks = (await ask(tx.objectStore(t).getAll())) as { rows: string[] }[];
          return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
        }),
      );
      const gens = (await ask(tx.objectStore('gens').getAll())) as { state: string }[];
      return {
        rows: Object.fromEntries(tables.map((t, i) => [t, counts[i] ?? 0])),
        gens: gens.map((g) => g.state).sort(),
      };
    } finally {
      db.close();
    }
  }

  /** Imports every hostile pack; returns those that were taken, gave no reason, or took too long. */
  async hostile(
    from: number,
    to: number,
  ): Promise<{ readonly tried: number; readonly slowest: number; readonly bad: string[] }> {
    await this.open();
    const packs = hostilePacks().slice(from, to);
    const bad: string[] = [];
    let slowest = 0;
    for (const { name, json } of packs) {
      // A file is there before it is chosen.
      const text = json();
      // No file can hold half of a surrogate pair, but a message can.
      const file = (text as string & { isWellFormed(): boolean }).isWellFormed() ? new Blob([text]) : text;
      const start = performance.now();
      const { taken, refused } = await this.get().importPack(file);
      const ms = performance.now() - start;
      slowest = Math.max(slowest, ms);
      if (taken !== null) bad.push(`${name}: taken`);
      if (refused.length === 0 || refused.some((r) => r.message === '')) bad.push(`${name}: no reason`);
      if (ms > 2000) bad.push(`${name}: ${Math.round(ms)} ms`);
    }
    return { tried: packs.length, slowest, bad };
  }

  /** Time to read slices of `ids`, ms: the first and the median of the rest. */
  async slicing(
    ids: readonly string[],
    runs = 11,
  ): Promise<{ readonly first: number; readonly median: number; readonly slices: number }> {
    const times: number[] = [];
    let slices = 0;
    for (let i = 0; i < runs; i++) {
      const start = performance.now();
      slices = (await this.get().slices(ids)).length;
      times.push(performance.now() - start);
    }
    const [first = 0, ...rest] = times;
    return { first, median: rest.sort((a, b) => a - b)[rest.length >> 1] ?? 0, slices };
  }
}

const lab = new Lab();
const globals = { lab, readBundled, readBundledIndex, bigPack, smallPack };
Object.assign(globalThis, globals);
declare global {
  // A `var` is what makes it a property of the global object's type.
  var lab: Lab;
}
