/**
 * Own packs while there is no database for them (refused, full, of a newer Dramatis): the memory that holds them ends with the
 * background, half a minute after its last answer, but the reader was told that they last until the browser is closed. So their files are
 * kept in the browser's own memory (`storage.session`), packed: it gives 10 MB, and what does not fit ends with the background.
 */
import { browser } from 'wxt/browser';
import { chunksOf } from './intake/chunks';

/** What is used of `storage.session`. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The ids that are kept, so that a start that has none reads one short value. */
const INDEX = 'own-packs';
const keyOf = (id: string): string => `own-pack:${id}`;

/** The browser's area; null where it has none. */
export const sessionArea = (): SessionArea | null =>
  (browser.storage as { readonly session?: SessionArea }).session ?? null;

/** Bytes as text: the area holds JSON. */
async function packed(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  let text = '';
  for await (const chunk of chunksOf(new Blob([bytes]))) text += chunk.text;
  return text;
}

export class SessionPacks {
  /** Changes take turns: two that read the index at once would each lose the other's. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readonly area: SessionArea) {}

  /** Ids of the packs that are kept. */
  async ids(): Promise<readonly string[]> {
    const held = (await this.area.get(INDEX))[INDEX];
    return Array.isArray(held) ? held.filter((id) => typeof id === 'string') : [];
  }

  /** Keeps a pack's file, in the place of what was kept under its id. Too large a one is not kept. */
  keep(id: string, json: string): Promise<void> {
    return this.#queued(async () => {
      const ids = new Set(await this.ids());
      await this.area.set({ [keyOf(id)]: await packed(json), [INDEX]: [...ids.add(id)] });
    });
  }

  /** The file that is kept under an id; null if there is none. */
  async read(id: string): Promise<string | null> {
    const text = (await this.area.get(keyOf(id)))[keyOf(id)];
    return typeof text === 'string' ? unpacked(text) : null;
  }

  forget(id: string): Promise<void> {
    return this.#queued(async () => {
      const ids = await this.ids();
      if (!ids.includes(id)) return;
      await this.area.set({ [INDEX]: ids.filter((other) => other !== id) });
      await this.area.remove(keyOf(id));
    });
  }

  async clear(): Promise<void> {
    for (const id of await this.ids()) await this.forget(id);
  }

  #queued(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
