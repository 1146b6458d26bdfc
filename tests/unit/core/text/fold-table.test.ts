import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeTable } from '../../../../core/text/fold-codec';
import { buildTable, tableSource } from '../../../../core/text/fold-rules';

const FILE = new URL('../../../../core/text/fold-table.ts', import.meta.url);

test('the shipped table is what the rules say', async () => {
  if (process.env.UPDATE_FOLD_TABLE === '1') writeFileSync(FILE, tableSource());
  const shipped = (await import('../../../../core/text/fold-table')) as {
    TABLE: string;
    EXPANSIONS: string[];
  };
  const { table, expansions } = buildTable();
  expect(shipped.EXPANSIONS).toEqual(expansions);
  expect(Buffer.from(decodeTable(shipped.TABLE).buffer).equals(Buffer.from(table.buffer))).toBe(true);
});

test('the shipped table stays small', () => {
  expect(readFileSync(FILE).byteLength).toBeLessThan(40_000);
});
