/** From one version of the database to the next. Each runs within the transaction that Dexie changes the tables in. */
import Dexie, { type Transaction } from 'dexie';
import { LISTS, type GenRow, type List, type RowOf } from '../types';
import { cut, TABLE_OF } from './blocks';

/** A row as version 1 had it, with keys for indexes that are gone. */
interface RowOfVersion1 {
  readonly n: number;
  readonly v: RowOf[List];
}

/** Version 1 had a record for each row; now there is one for a block of them. */
export async function fromRowsToBlocks(transaction: Transaction): Promise<void> {
  const gens = transaction.table<GenRow, number>('gens');
  for (const held of await gens.toArray()) {
    // Nobody sees these: half a pack is begun anew, and what is dead is swept.
    if (held.state === 'staging' || held.state === 'dead') {
      await gens.put({ ...held, state: 'dead' });
      continue;
    }
    for (const list of LISTS) await moveList(transaction, held.gen, list);
  }
}

async function moveList(transaction: Transaction, gen: number, list: List): Promise<void> {
  const rows = await transaction
    .table<RowOfVersion1, [number, string]>(list)
    .where(':id')
    .between([gen, Dexie.minKey], [gen, Dexie.maxKey])
    .toArray();
  const inOrder = rows.sort((a, b) => a.n - b.n).map(({ n, v }) => ({ n, v, json: JSON.stringify(v) }));
  await transaction.table(TABLE_OF[list]).bulkAdd(cut(gen, list, inOrder));
}
