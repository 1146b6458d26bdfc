/**
 * What Dramatis costs a page: over the real pages of the shared corpus, in Chromium and Firefox, and on pages made for one
 * question each, with mark.js and a span-wrapping baseline in the same run. Unattended, some fifteen minutes.
 *
 * `npm run bench:pages` writes the tables into docs/performance.md; `-- --print` only prints them, `-- NAME` keeps to
 * the corpus pages of that name (and prints); `--lab`, `--corpus`, `--firefox` do one part. `DRAMATIS_OUT` names the build, as in the browser tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { launch } from '../browser/harness';
import { corpusTable, measureCorpus } from './pages/corpus';
import { firefoxTable, measureFirefox } from './pages/firefox';
import { labTable, measureLab } from './pages/lab';

const DOC = resolve(import.meta.dirname, '../../docs/performance.md');
const [BEGIN, END] = ['<!-- bench:pages -->', '<!-- /bench:pages -->'];
const args = process.argv.slice(2);
const name = args.find((a) => !a.startsWith('--')) ?? '';
const what = (part: string): boolean =>
  !args.some((a) => ['--corpus', '--lab', '--firefox'].includes(a)) || args.includes(part);

async function chromium(parts: string[]): Promise<void> {
  const session = await launch('chromium', {
    viewport: { width: 1200, height: 900 },
    // Outside requests fail at once instead of waiting for a network that is not there.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    parts.push(`In ${await session.browser.version()}:`);
    if (what('--lab')) parts.push(labTable(await measureLab(session)));
    if (what('--corpus')) parts.push(corpusTable(await measureCorpus(session, name)));
  } finally {
    await session.close();
  }
}

async function firefox(parts: string[]): Promise<void> {
  const session = await launch('firefox', { viewport: { width: 1200, height: 900 } });
  try {
    parts.push(`In ${await session.browser.version()}:`);
    parts.push(firefoxTable(await measureFirefox(session, name)));
  } finally {
    await session.close();
  }
}

async function main(): Promise<void> {
  const started = Date.now();
  const [load = 0] = loadavg();
  const parts = [`Measured at a load of ${load.toFixed(1)} at the start.`];
  if (what('--lab') || what('--corpus')) await chromium(parts);
  if (what('--firefox')) await firefox(parts);
  const report = parts.join('\n\n');
  console.log(`${report}\n\n${Math.round((Date.now() - started) / 1000)} s`);
  if (args.length > 0) return;
  const doc = readFileSync(DOC, 'utf8');
  const [from, to] = [doc.indexOf(BEGIN), doc.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md has no place for the tables (${BEGIN} … ${END})`);
  writeFileSync(DOC, `${doc.slice(0, from + BEGIN.length)}\n\n${report}\n\n${doc.slice(to)}`);
}

await main();
