import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openPacks } from '../../../tools/recognise';
import { corpusFiles, corpusPage, mentionRows, rowKey, type MentionRow } from '../../../tools/score/reviewed';

const SHARED = resolve(process.env.DRAMATIS_SHARED ?? '../shared');
const LIST = resolve('tests/fixtures/reviewed/corpus-story.tsv');

it.skipIf(!existsSync(SHARED))(
  'the story pack yields on the corpus pages what was reviewed, and nothing that was judged wrong',
  async () => {
    const [, ...lines] = readFileSync(LIST, 'utf8').trimEnd().split('\n');
    const verdicts = new Set(lines.map((l) => l.slice(l.lastIndexOf('\t') + 1)));
    expect([...verdicts].sort()).toEqual(['doubtful', 'right']);
    const opened = openPacks('karabakh-2020-10');
    const rows: MentionRow[] = [];
    for (const file of corpusFiles(SHARED))
      rows.push(...mentionRows(file, await corpusPage(SHARED, file), opened));
    expect(rows.filter((r) => /^(?:08|10)-/.test(r.page))).toEqual([]);
    expect(rows.map(rowKey)).toEqual(lines.map((l) => l.slice(0, l.lastIndexOf('\t'))));
  },
  300_000,
);
