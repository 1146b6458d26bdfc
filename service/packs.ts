/** Answers about packs and the reader's data, for the options. */
import { notifyViews, RpcError } from '../platform/rpc';
import type { BackgroundReplies, PackImported } from '../platform/messages';
import { headerSources } from '../core/facts/story';
import type { ImportOptions, Store } from '../store';
import { readerLang } from './reader';

/** Refusals shown at most; a broken pack can have thousands. */
const SHOWN = 12;

function refusal(refused: readonly { readonly path: string; readonly message: string }[]): string {
  const lines = refused.slice(0, SHOWN).map((r) => (r.path === '' ? r.message : `${r.path}: ${r.message}`));
  const more = refused.length - lines.length;
  return more > 0 ? `${lines.join('\n')}\n… ${more} more` : lines.join('\n');
}

const file = (name: string, json: string): { json: string; filename: string } => ({ json, filename: name });

/**
 * @param changed called after the active packs changed
 */
export function packAnswers(
  store: Store,
  changed: () => void,
): {
  'pack/import': (data: { json: string }) => Promise<PackImported>;
  'import/cancel': () => null;
  'pack/enable': (data: { id: string; on: boolean }) => Promise<null>;
  'pack/remove': (data: { id: string }) => Promise<null>;
  'pack/export': (data: { id: string }) => Promise<BackgroundReplies['pack/export']>;
  'pack/sources': () => Promise<BackgroundReplies['pack/sources']>;
  'data/export': () => Promise<BackgroundReplies['data/export']>;
  'data/import': (data: { json: string }) => Promise<BackgroundReplies['data/import']>;
  'data/erase': () => Promise<null>;
} {
  const then = <T>(value: T): T => {
    changed();
    return value;
  };
  let running: AbortController | null = null;
  /** Runs one import at a time, telling the views how far it is. */
  const watched = async <T>(run: (options: ImportOptions) => Promise<T>): Promise<T> => {
    if (running !== null) throw new RpcError('another import is under way');
    const controller = new AbortController();
    running = controller;
    let told = 0;
    try {
      return await run({
        signal: controller.signal,
        onProgress: ({ done }) => {
          // A hundred steps are enough for a bar.
          if (done - told < 0.01) return;
          told = done;
          notifyViews('import/progress', { done });
        },
      });
    } catch (error) {
      if (controller.signal.aborted) throw new RpcError('cancelled: nothing has changed');
      throw error;
    } finally {
      running = null;
    }
  };
  return {
    'pack/import': async ({ json }) => {
      const { taken, refused } = await watched((options) => store.importPack(json, options));
      if (taken === null) throw new RpcError(refusal(refused));
      return then(taken);
    },
    'import/cancel': () => {
      running?.abort();
      return null;
    },
    'pack/enable': async ({ id, on }) => {
      await store.setEnabled(id, on);
      return then(null);
    },
    'pack/remove': async ({ id }) => {
      await store.removePack(id);
      return then(null);
    },
    'pack/export': async ({ id }) => file(`${id}.pack.json`, await store.exportPack(id)),
    'pack/sources': async () => {
      const lang = await readerLang();
      return (await store.headers()).flatMap(({ header }) => headerSources(header, lang));
    },
    'data/export': async () => file('dramatis-data.json', await store.exportAll()),
    'data/import': async ({ json }) => then(await watched((options) => store.importAll(json, options))),
    'data/erase': async () => {
      await store.eraseAll();
      return then(null);
    },
  };
}
