/** A store on an IndexedDB of its own, with bundled packs given as data. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Pack } from '../../../core/pack/types';
import type { BundledFile } from '../../../platform/bundled';
import type { OpenOptions } from '../../../store';
import type { BundledPack, Store } from '../../../store/types';
import { bigPack, smallPack, world } from './packs';

/** What ships, as an extension's files; it can be changed between two runs. */
export class Bundle {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  index: BundledPack[] = [];
  reads = 0;
  /** Called before each piece of 16 kB: to fail, or to wait. */
  onPiece: (path: string, piece: number) => void | Promise<void> = () => undefined;

  constructor(...packs: readonly Pack[]) {
    this.ship(...packs);
  }

  ship(...packs: readonly Pack[]): this {
    this.files.clear();
    this.index = packs.map((pack, i) => {
      const gz = i % 2 === 1;
      const path = `packs/${pack.id}.pack.${gz ? 'gz' : 'json'}`;
      const json = JSON.stringify(pack);
      const bytes = new Uint8Array(gz ? gzipSync(json) : Buffer.from(json));
      this.files.set(path, bytes);
      return {
        id: pack.id,
        revision: pack.revision,
        path,
        bytes: bytes.length,
        unpacked: Buffer.byteLength(json),
      };
    });
    return this;
  }

  readonly options = {
    bundled: (): Promise<readonly BundledPack[]> => Promise.resolve(this.index),
    read: (path: string): Promise<BundledFile> => {
      this.reads++;
      const bytes = this.files.get(path);
      if (bytes === undefined) return Promise.reject(new Error(`no file ${path}`));
      let [at, piece] = [0, 0];
      const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull: async (controller) => {
          await this.onPiece(path, piece++);
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += 16_384)));
        },
      });
      return Promise.resolve({ stream, size: bytes.length });
    },
  };
}

/** A disk: stores opened with the same one share the database. */
export function disk(bundle: Bundle, factory = new IDBFactory()): OpenOptions & { indexedDB: IDBFactory } {
  return { ...bundle.options, indexedDB: factory, IDBKeyRange, lang: () => Promise.resolve('en') };
}

/** A browser that gives no database. */
export function noDisk(bundle: Bundle): OpenOptions {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const indexedDB = {
    open: refuse,
    deleteDatabase: refuse,
    databases: refuse,
    cmp: refuse,
  } as unknown as IDBFactory;
  return { ...disk(bundle), indexedDB };
}

/** Waits up to two seconds for something to be so. */
export const until = async (ok: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 400 && !(await ok()); i++) await new Promise((done) => setTimeout(done, 5));
  expect(await ok()).toBe(true);
};

export const packIds = async (store: Store): Promise<string[]> =>
  (await store.headers()).map((h) => h.header.id);

/** A story and a small world. */
export const two = (): Bundle => new Bundle(smallPack(), bigPack(40, 'world'));

/**
 * A store with the small pack and the world in it.
 * @param open `openStore`, which a test imports after it has replaced the browser
 */
export async function seeded(
  open: (options: OpenOptions) => Store,
  place: (bundle: Bundle) => OpenOptions,
): Promise<{ readonly bundle: Bundle; readonly store: Store }> {
  const bundle = new Bundle(smallPack(), world);
  const store = open(place(bundle));
  await store.ready;
  await store.seed(bundle.index);
  return { bundle, store };
}
