/**
 * `npm run review -- draw [SEED] [N]`: prints a sample of the mentions of all packs on the corpus pages, with enough around each
 * to judge it by (to the screen alone: the pages are not ours to keep).
 * `npm run review -- rows [SEED] [N]`: the same as rows of the list, to be judged.
 * `npm run review`: the share judged wrong in the committed list, by language, and what has changed since.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPacks } from './recognise';
import { corpusFiles, corpusPage, mentionRows, type MentionRow } from './score/reviewed';
import { draw, judgedHead, judgedLine, readJudged, sampleKey, shares } from './score/sample';

const LIST = resolve('tests/fixtures/reviewed/corpus-sample.tsv');
const SIZE = 300;
/** Text shown on either side of a mention, UTF-16 units. */
const AROUND = 90;

const shared = resolve(process.env.DRAMATIS_SHARED ?? '../shared');

interface Shown {
  readonly row: MentionRow;
  readonly around: string;
}

/** Every mention of the corpus with what stands around it. */
async function everyMention(): Promise<Shown[]> {
  const opened = openPacks(undefined);
  const out: Shown[] = [];
  for (const file of corpusFiles(shared)) {
    const page = await corpusPage(shared, file);
    for (const row of mentionRows(file, page, opened)) {
      const end = row.start + row.surface.length;
      const around = `${page.text.slice(Math.max(0, row.start - AROUND), row.start)}⟦${row.surface}⟧${page.text.slice(end, end + AROUND)}`;
      out.push({ row, around: around.replace(/\s+/gu, ' ') });
    }
  }
  return out;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main([command, seed = '1', size = String(SIZE)]: readonly string[]): Promise<void> {
  if (!existsSync(shared)) throw new Error('no corpus (set DRAMATIS_SHARED)');
  const all = await everyMention();
  if (command === 'draw' || command === 'rows') {
    const around = new Map(all.map((s) => [s.row, s.around]));
    const sample = draw(
      all.map((s) => s.row),
      Number(size),
      Number(seed),
    );
    if (command === 'rows') print(judgedHead);
    sample.forEach((r, i) => {
      print(
        command === 'rows'
          ? judgedLine({ ...r, verdict: 'right', note: '' })
          : `${i + 1} ${r.page.slice(0, 5)} ${r.entity}/${r.by}: ${around.get(r) ?? ''}`,
      );
    });
    return;
  }
  const judged = readJudged(LIST);
  print('lang  judged  wrong  doubtful');
  for (const s of shares(judged)) print(`${s.lang.padEnd(6)}${s.judged}  ${s.wrong}  ${s.doubtful}`);
  const now = new Set(all.map((s) => sampleKey(s.row)));
  for (const j of judged) {
    const found = now.has(sampleKey(j));
    if (!found && j.verdict === 'right') print(`lost: ${judgedLine(j)}`);
    if (!found && j.verdict === 'wrong') print(`gone: ${judgedLine(j)}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`review: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
