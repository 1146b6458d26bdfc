/**
 * What Dramatis costs a page, over the real pages of the shared corpus, in Chromium: main-thread time of our scripts
 * (CPU profile, 0.1 ms), longest task of ours, time from DOMContentLoaded to the first marks, layout shift.
 * Prints a Markdown table. `DRAMATIS_OUT` names the build, as in the browser tests.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, serve, sleep } from '../browser/harness';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
interface Measured {
  readonly file: string;
  readonly marks: number;
  /** ms */
  readonly main: number;
  readonly longest: number;
  readonly after: number | null;
  readonly shift: number;
}

const corpus = resolve(process.env.DRAMATIS_SHARED ?? '../shared', 'corpus/pages');
const only = process.argv[2] ?? '';

/** Time in our scripts, and the longest unbroken stretch of it, ms. */
function ours(profile: Profile): { main: number; longest: number } {
  const own = new Set(
    profile.nodes.filter((n) => n.callFrame.url.startsWith('chrome-extension:')).map((n) => n.id),
  );
  let main = 0;
  let longest = 0;
  let stretch = 0;
  profile.samples.forEach((node, i) => {
    const ms = (profile.timeDeltas[i] ?? 0) / 1000;
    stretch = own.has(node) ? stretch + ms : 0;
    if (own.has(node)) main += ms;
    longest = Math.max(longest, stretch);
  });
  return { main, longest };
}

const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN;
const shown = (x: number | null): string => (x === null ? '–' : x.toFixed(1));

async function main(): Promise<void> {
  if (!existsSync(corpus)) throw new Error('There is no shared material: set DRAMATIS_SHARED');
  const files = readdirSync(corpus).filter((f) => f.endsWith('.html') && f.includes(only));
  const served = await serve((path) => {
    const file = path.slice(1);
    if (!files.includes(file)) return file === '' ? '<p>' : null;
    return readFileSync(`${corpus}/${file}`, 'utf8').replace(
      /<(script|iframe)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/gi,
      '',
    );
  });
  const session = await launch('chromium', {
    viewport: { width: 1200, height: 900 },
    // Outside requests fail at once instead of waiting for a network that is not there.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const rows: Measured[] = [];
  try {
    const warm = await session.open(served.url + (files[0] ?? ''));
    await sleep(8000);
    await warm.close();
    for (const file of files) {
      const tab = await session.open(served.url);
      const cdp = await tab.page.createCDPSession();
      await tab.page.evaluateOnNewDocument(() => {
        const out = { loaded: 0, marked: 0, shift: 0 };
        Object.assign(globalThis, { measured: out });
        addEventListener('DOMContentLoaded', () => (out.loaded = performance.now()));
        new PerformanceObserver((list) => {
          for (const e of list.getEntries()) {
            if (out.marked > 0) out.shift += (e as PerformanceEntry & { readonly value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        const timer = setInterval(() => {
          if (CSS.highlights.size === 0) return;
          out.marked = performance.now();
          clearInterval(timer);
        }, 2);
      });
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
      await cdp.send('Profiler.start');
      await tab.page.goto(served.url + file, { waitUntil: 'domcontentloaded' });
      await sleep(2000);
      const { profile } = (await cdp.send('Profiler.stop')) as unknown as { profile: Profile };
      const m = await tab.page.evaluate(
        () =>
          (globalThis as unknown as { measured: { loaded: number; marked: number; shift: number } }).measured,
      );
      const { actor, place } = await tab.marks();
      rows.push({
        file,
        marks: actor.length + place.length,
        ...ours(profile),
        after: m.marked > 0 ? m.marked - m.loaded : null,
        shift: m.shift,
      });
      await tab.close();
    }
  } finally {
    await session.close();
    await served.close();
  }
  console.log(
    '| page | marks near the viewport | our main thread, ms | longest stretch, ms | marks after DOMContentLoaded, ms | shift after marks |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const r of rows) {
    console.log(
      `| ${r.file.slice(0, -5)} | ${r.marks} | ${shown(r.main)} | ${shown(r.longest)} | ${shown(r.after)} | ${r.shift.toFixed(3)} |`,
    );
  }
  const times = rows.map((r) => r.main);
  const waits = rows.map((r) => r.after).filter((x) => x !== null);
  console.log(
    `\nmain thread: median ${shown(median(times))} ms, worst ${shown(Math.max(...times))} ms; longest stretch: ${shown(Math.max(...rows.map((r) => r.longest)))} ms; marks after DOMContentLoaded: median ${shown(median(waits))} ms over ${waits.length} pages`,
  );
}

await main();
