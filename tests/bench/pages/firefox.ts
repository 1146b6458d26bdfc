/** What Dramatis costs the corpus pages in Firefox, by its own profiler: processor time of our scripts, and what they call. */
import { inFirefox } from '../../../tools/start/browser/firefox';
import { sleep, type Session } from '../../browser/harness';
import { corpusFiles, serveStill, warmUp, watchPage } from './corpus';
import type { Seen } from './corpus';
import { median } from './meter';

const WATCH = 1200;

export interface FirefoxRow {
  readonly file: string;
  /** Processor time of the page's main thread in our scripts, ms. */
  readonly cpu: number;
  /** From DOMContentLoaded to the first marks, ms; null where nothing is marked. */
  readonly running: number | null;
  readonly stopped: number | null;
}

/** A sample a millisecond of every process's main thread, with the processor time since the one before (Firefox 153). */
const START = `Services.profiler.StartProfiler(4000000, 1, ['js', 'cpu'], ['GeckoMain']).then(() => '')`;

/**
 * Sums up the samples with a frame of our content script in their stack. Runs in the browser's own window, as text:
 * a profile has some ten megabytes.
 */
const STOP = `(async () => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  let sum = 0;
  for (const { threads } of profile.processes) for (const t of threads) {
    const { stack, threadCPUDelta: cpu } = t.samples.schema;
    const { prefix, frame } = t.stackTable.schema;
    const { location } = t.frameTable.schema;
    const known = new Map([[null, false]]);
    const ours = (i) => {
      if (!known.has(i)) {
        const row = t.stackTable.data[i];
        const text = t.stringTable[t.frameTable.data[row[frame]][location]];
        known.set(i, /moz-extension:.*content-scripts/.test(text) || ours(row[prefix]));
      }
      return known.get(i);
    };
    t.samples.data.forEach((sample, i) => {
      if (ours(sample[stack] ?? null)) sum += t.samples.data[i + 1]?.[cpu] ?? 0;
    });
  }
  return String(sum / { ns: 1e6, 'µs': 1e3 }[profile.meta.sampleUnits.threadCPUDelta]);
})()`;

/** `name` part of a file name to keep to, or all. */
export async function measureFirefox(session: Session, name: string): Promise<readonly FirefoxRow[]> {
  const files = corpusFiles(name);
  const served = await serveStill(files);
  const rows: FirefoxRow[] = [];
  try {
    await warmUp(session, served.url, files);
    for (const file of files) {
      const load = async (how: 'profile' | 'running' | 'stopped'): Promise<Seen & { cpu: number }> => {
        const tab = await session.open(`${served.url}before`);
        await sleep(500);
        await tab.page.evaluateOnNewDocument(watchPage);
        if (how === 'stopped') await session.stopBackground();
        if (how === 'profile') await inFirefox(session.browser, START);
        await tab.page.goto(served.url + file, { waitUntil: 'domcontentloaded' });
        await sleep(WATCH);
        const cpu = how === 'profile' ? Number(await inFirefox(session.browser, STOP)) : NaN;
        const seen = await tab.page.evaluate(() => (globalThis as unknown as { measured: Seen }).measured);
        await tab.close();
        return { ...seen, cpu };
      };
      const wait = ({ marked, loaded }: Seen): number | null => (marked > 0 ? marked - loaded : null);
      const cpu = Math.min((await load('profile')).cpu, (await load('profile')).cpu);
      const running = wait(await load('running'));
      rows.push({ file: file.replace(/\.html$/, ''), cpu, running, stopped: wait(await load('stopped')) });
    }
  } finally {
    await served.close();
  }
  return rows;
}

/** As Markdown. */
export function firefoxTable(rows: readonly FirefoxRow[]): string {
  const line = (what: string, xs: readonly (number | null)[], wanted: string): string => {
    const known = xs.filter((x) => x !== null);
    return `| ${what} (${known.length} pages) | ${median(known).toFixed(1)} | ${Math.max(...known).toFixed(1)} | ${wanted} |`;
  };
  return [
    '| in Firefox | median | worst | wanted |',
    '|---|---|---|---|',
    line(
      'our main thread, processor time by its profiler, ms',
      rows.map((r) => r.cpu),
      'median < 15, worst < 60',
    ),
    line(
      'marks after DOMContentLoaded, event page running, ms',
      rows.map((r) => r.running),
      'median < 120',
    ),
    line(
      'the same, event page stopped, ms',
      rows.map((r) => r.stopped),
      'median < 250',
    ),
  ].join('\n');
}
