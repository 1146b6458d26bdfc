/** Writes a pack's rows into a staging generation while they stream in. */
import type { PackHeader } from '../../core/pack/types';
import { searchText } from '../search';
import type { Batch, Fresh, Shelf } from '../shelf/types';
import { LISTS, NO_ROWS, type Counts, type GenRow, type List, type RowOf } from '../types';
import type { Chunk } from './chunks';
import { batches } from './check';
import { JsonFault, JsonSplitter, parse, type SplitLimits } from './split';

/** Rows a transaction: some 20 ms in both browsers; fewer are slower, more keep readers waiting. */
const BATCH = 1000;

export interface Stored {
  readonly header: PackHeader;
  readonly counts: Counts;
  /** True if an entity names others in `same`. */
  readonly linked: boolean;
  /** Size of the whole text as UTF-8. */
  readonly bytes: number;
}

export interface StoreHooks {
  readonly signal?: AbortSignal | undefined;
  /** Share of the file that was read (0 to 1), rows and bytes of text so far. */
  readonly onProgress?: ((done: number, rows: number, bytes: number) => void) | undefined;
}

type Pending = { -readonly [L in List]: Fresh<RowOf[L]>[] };
const nothing = (): Pending => ({ entities: [], events: [], statements: [], evidence: [] });

/**
 * Stores all rows of a checked (or bundled) pack. Rows that `begun` says are there already are skipped, so a seed
 * that was cut short goes on where it was.
 * @throws JsonFault if it is no JSON; DOMException `AbortError`; whatever the database throws
 */
export async function storeStream(
  shelf: Shelf,
  gen: number,
  chunks: AsyncIterable<Chunk>,
  limits: SplitLimits,
  begun?: Pick<GenRow, 'stored' | 'linked'>,
  { signal, onProgress }: StoreHooks = {},
): Promise<Stored> {
  const splitter = new JsonSplitter(limits, LISTS);
  const stored: Counts = begun?.stored ?? NO_ROWS;
  let linked = begun?.linked ?? false;
  const held: Record<List, number> = { ...stored };
  const counts: Record<List, number> = { ...NO_ROWS };
  let [pending, size, bytes] = [nothing(), 0, 0];
  // While the browser writes a batch, the next one is read: its database is another process.
  let writing = Promise.resolve();
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    for (const list of LISTS) held[list] += pending[list].length;
    linked ||= pending.entities.some((row) => row.v.same !== undefined);
    const batch: Batch = {
      ...pending,
      names: searchText(pending.entities.map((row) => row.v)),
      linked,
      stored: { ...held },
    };
    [pending, size] = [nothing(), 0];
    await writing;
    signal?.throwIfAborted();
    writing = shelf.append(gen, batch);
    // It is awaited before the next one; until then a failure is nobody's.
    writing.catch(() => undefined);
  };
  const rows = (): number => counts.entities + counts.events + counts.statements + counts.evidence;
  const each = (chunk: Chunk): void => {
    bytes += chunk.bytes;
    onProgress?.(chunk.done, rows(), bytes);
  };
  try {
    for await (const { list, base, rows: texts } of batches(chunks, splitter, signal, each)) {
      for (const [i, json] of texts.entries()) {
        const n = base + i;
        counts[list]++;
        if (n < stored[list]) continue;
        const v = parse(`${list}[${n}]`, json);
        // A file that was laid out for people is stored without its blanks.
        const line = json.includes('\n') ? JSON.stringify(v) : json;
        (pending[list] as Fresh<unknown>[]).push({ n, v, json: line });
        if (++size >= BATCH) await flush();
      }
    }
    await flush();
  } finally {
    // Whoever drops the generation now must not be overtaken by rows that are still on their way.
    await writing.catch(() => undefined);
  }
  await writing;
  const header = splitter.end();
  if (header.format !== 'dramatis-pack' || typeof header.id !== 'string')
    throw new JsonFault('format', 'must be "dramatis-pack": this is no pack');
  // Imports were checked before; bundled packs are checked when they are built.
  return { header: header as unknown as PackHeader, counts, linked, bytes };
}
