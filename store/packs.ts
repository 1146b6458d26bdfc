/** Bringing packs in and giving them out. Every function here is called with the store's lock held, but the checks. */
import { PACK_LIMITS } from '../core/pack/limits';
import { compareRevisions } from '../core/pack/revision';
import type { PackHeader } from '../core/pack/types';
import type { BundledFile } from '../platform/bundled';
import { chunksOf, chunksOfStream } from './intake/chunks';
import { splitLimits } from './intake/check';
import { storeStream } from './intake/store';
import { readLedger } from './ledger';
import type { Shelf, ShelfView } from './shelf/types';
import { eachRow } from './slices';
import { LISTS, type BundledPack, type GenRow, type ImportOptions, type PackRow } from './types';

/** Bundled packs are ours: as long as they must be. */
const BUNDLED_LIMITS = { ...splitLimits(PACK_LIMITS), text: Infinity };

/** Checking's share of an import's progress; storing has the rest. */
export const CHECKED = 0.6;

/** Tells one build's file from another's. */
export const signature = ({ id, revision, bytes }: BundledPack): string => `${id}@${revision}/${bytes}`;

/** Must this bundled pack be stored, given what is there? Own packs and newer ones stay. */
function isWanted(pack: BundledPack, row: PackRow | undefined): boolean {
  if (row === undefined) return true;
  if (row.own) return false;
  const order = compareRevisions(pack.revision, row.header.revision);
  return order > 0 || (order === 0 && pack.bytes !== row.file);
}

/**
 * Stores the bundled packs that are missing or older, each whole or not at all, and takes away those that ship no
 * more. Goes on where it was cut short.
 * @param onCommit called after each pack, which can be read from then on
 * @returns true if anything changed
 */
export async function seedPacks(
  shelf: Shelf,
  bundled: readonly BundledPack[],
  read: (path: string) => Promise<BundledFile>,
  onProgress: (done: number) => void,
  onCommit: () => void | Promise<void> = () => undefined,
): Promise<boolean> {
  const { rows, gens } = await shelf.view(async (view) => ({
    rows: await view.packs(),
    gens: await view.gens(),
  }));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const wanted = bundled.filter((pack) => isWanted(pack, rowOf.get(pack.id)));
  const shipped = new Set(bundled.map((pack) => pack.id));
  const retired = rows.filter((row) => !row.own && !shipped.has(row.id));
  for (const row of retired) await shelf.retire(row.id, null);
  const total = wanted.reduce((sum, pack) => sum + pack.bytes, 0) || 1;
  const { off } = wanted.length > 0 ? await readLedger() : { off: new Set<string>() };
  let before = 0;
  for (const pack of wanted) {
    const begun = gens.find((gen) => gen.state === 'staging' && gen.from === signature(pack));
    await seedOne(shelf, pack, begun, read, !off.has(pack.id), (done) => {
      onProgress((before + done * pack.bytes) / total);
    });
    before += pack.bytes;
    await onCommit();
  }
  return wanted.length > 0 || retired.length > 0;
}

async function seedOne(
  shelf: Shelf,
  pack: BundledPack,
  begun: GenRow | undefined,
  read: (path: string) => Promise<BundledFile>,
  enabled: boolean,
  onProgress: (done: number) => void,
): Promise<void> {
  const { stream, size } = await read(pack.path);
  const gen = begun?.gen ?? (await shelf.begin(pack.id, signature(pack)));
  const { header, counts, linked, bytes } = await storeStream(
    shelf,
    gen,
    chunksOfStream(stream, size || pack.bytes),
    BUNDLED_LIMITS,
    begun,
    {
      onProgress: (done, _rows, bytes) =>
        onProgress(pack.unpacked === undefined ? done : Math.min(1, bytes / pack.unpacked)),
    },
  );
  await shelf.commit({
    id: header.id,
    header,
    own: false,
    enabled,
    gen,
    counts,
    linked,
    bytes,
    file: pack.bytes,
  });
}

/** Why a pack may not take the place of what is there, or null. */
export function revisionTrouble(header: PackHeader, row: PackRow | undefined): string | null {
  if (row === undefined || compareRevisions(header.revision, row.header.revision) >= 0) return null;
  return `revision ${header.revision} is lower than the one that is there (${row.header.revision})`;
}

/** Stores a pack that has been checked. All of it is there afterwards, or nothing. */
export async function takePack(
  shelf: Shelf,
  input: Blob | string,
  id: string,
  { signal, onProgress }: ImportOptions,
): Promise<PackRow> {
  const gen = await shelf.begin(id, null);
  try {
    const { header, counts, linked, bytes } = await storeStream(
      shelf,
      gen,
      chunksOf(input),
      splitLimits(PACK_LIMITS),
      undefined,
      {
        signal,
        onProgress: (done, rows) =>
          onProgress?.({ phase: 'storing', done: CHECKED + done * (1 - CHECKED), rows }),
      },
    );
    signal?.throwIfAborted();
    const { off } = await readLedger();
    const row: PackRow = {
      id: header.id,
      header,
      own: true,
      enabled: !off.has(header.id),
      gen,
      counts,
      linked,
      bytes,
    };
    await shelf.commit(row);
    return row;
  } catch (error) {
    await shelf.drop(gen).catch(() => undefined);
    throw error;
  }
}

/** A pack as JSON: a line a row, in the order of the file that it came from. */
export async function packJson(view: ShelfView, { header, gen }: PackRow): Promise<string> {
  const lists: string[] = [];
  for (const list of LISTS) {
    const lines: string[] = [];
    await eachRow(view, list, gen, ({ v }) => lines.push(JSON.stringify(v)));
    lists.push(
      `  ${JSON.stringify(list)}: [${lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `}]`,
    );
  }
  const head = Object.entries(header).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
}

/** Drops staging generations that nobody will finish, and deletes what is dead. */
export async function tidy(shelf: Shelf, bundled: ReadonlySet<string>, before: number): Promise<void> {
  const gens = await shelf.view((view) => view.gens());
  for (const { gen, state, from } of gens)
    if (state === 'staging' && (from === null || !bundled.has(from))) await shelf.drop(gen);
  if (gens.some((gen) => gen.state !== 'live')) await shelf.sweep(before);
}
