/**
 * Validates a pack while it streams: shape of every row, all ids, and references in passing; only if those are not all
 * right, the file is read once more to say which. The rules are those of `core/pack` (a test holds the two ways
 * together); what differs is that no more than a few rows are in memory at a time.
 */
import { PACK_LIMITS, type PackError, type PackLimits } from '../../core/pack/limits';
import { checkReferences, Findings, type PackIds } from '../../core/pack/references';
import type { PackHeader } from '../../core/pack/types';
import { LISTS, type Counts, type List } from '../types';
import type { Chunk } from './chunks';
import { Leads, packOf } from './leads';
import { ShapeCheck } from './shape';
import { JsonFault, JsonSplitter, type SplitLimits } from './split';

/** One row or one field of the header: far more than any real one. */
const MAX_VALUE = 1024 * 1024;

export function splitLimits(limits: PackLimits): SplitLimits {
  return { text: limits.text, value: MAX_VALUE, depth: limits.depth };
}

export type CheckResult =
  | { readonly ok: true; readonly header: PackHeader; readonly counts: Counts }
  | { readonly ok: false; readonly errors: readonly PackError[] };

export interface CheckHooks {
  readonly signal?: AbortSignal | undefined;
  /** Share of the check (0 to 1), and rows looked at. */
  readonly onProgress?: ((done: number, rows: number) => void) | undefined;
}

/** Does every reference of some rows lead somewhere? `base` is the index of the first. */
function checkBatch(
  header: PackHeader,
  list: List,
  rows: readonly unknown[],
  base: number,
  ids: PackIds,
  found: Findings,
): void {
  const own = new Findings(Math.max(1, PACK_LIMITS.errors));
  checkReferences(packOf(header, list, rows), list, 0, rows.length, ids, own);
  for (const { path, message } of own.errors)
    found.add(
      path.replace(/\[(\d+)\]/, (_, i: string) => `[${Number(i) + base}]`),
      message,
    );
}

/** Rows of a pass in batches of one list, in order. */
export async function* batches(
  chunks: AsyncIterable<Chunk>,
  splitter: JsonSplitter<List>,
  signal: AbortSignal | undefined,
  each: (chunk: Chunk) => void,
): AsyncGenerator<{ readonly list: List; readonly base: number; readonly rows: readonly string[] }> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    const items = splitter.push(chunk.text);
    for (let from = 0; from < items.length;) {
      const first = items[from];
      if (first === undefined) break;
      const { list, index } = first;
      let to = from + 1;
      while (to < items.length && items[to]?.list === list) to++;
      yield { list, base: index, rows: items.slice(from, to).map((item) => item.json) };
      from = to;
    }
    each(chunk);
  }
}

/**
 * Is what `open` gives a sound pack? It may be read twice, and must be the same each time. Nothing is stored.
 * @throws DOMException `AbortError` if the signal says so
 */
export async function checkStream(
  open: () => AsyncIterable<Chunk>,
  limits: PackLimits = PACK_LIMITS,
  { signal, onProgress }: CheckHooks = {},
): Promise<CheckResult> {
  const shape = new ShapeCheck(limits);
  const { found } = shape;
  const failed = (): CheckResult => ({ ok: false, errors: found.errors });
  let seen = 0;
  try {
    const splitter = new JsonSplitter(splitLimits(limits), LISTS);
    const leads = new Leads(shape.ids);
    for await (const { list, base, rows } of batches(open(), splitter, signal, ({ done }) =>
      onProgress?.(done, seen),
    )) {
      const sound: unknown[] = [];
      for (const [i, json] of rows.entries()) {
        const row = shape.row(list, base + i, json);
        if (row !== null) sound.push(row);
      }
      seen += rows.length;
      if (found.full) return failed();
      // Where rows are wrong, references are not told of.
      if (found.errors.length === 0) leads.rows(list, sound, splitter.field('sources'));
    }
    const header = shape.header(splitter.end(), splitter.fields);
    if (header === null || found.errors.length > 0) return failed();
    if (leads.all(header)) return { ok: true, header, counts: shape.counts };

    const ids: PackIds = {
      entities: shape.ids.entities,
      evidence: shape.ids.evidence,
      sources: new Map(header.sources.map((s) => [s.id, s])),
    };
    const again = new JsonSplitter(splitLimits(limits), LISTS);
    for await (const { list, base, rows } of batches(open(), again, signal, () => onProgress?.(1, seen))) {
      const parsed = rows.map((json) => JSON.parse(json) as unknown);
      checkBatch(header, list, parsed, base, ids, found);
      if (found.full) break;
    }
    return found.errors.length > 0 ? failed() : { ok: true, header, counts: shape.counts };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    found.add(error.path, error.message);
    return failed();
  }
}
