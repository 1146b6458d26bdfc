/**
 * How quick the views are, in Chromium, on a page with 200 entities and 2,000 mentions: first content of panel and popup
 * with a running and with a stopped worker, frames while the list is scrolled, and the drawing of the map. Prints the
 * Markdown table of docs/performance.md. `npm run bench:views` after `npm run build`; it needs nobody at the keyboard.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launch, serve, sleep, until, type Session } from '../browser/harness';
import { benchMaps } from './views.map';

const ENTITIES = 200;
const EACH = 10;
const RUNS = 11;
const RUNS_STOPPED = 5;

interface Named {
  readonly kind: string;
  readonly label: Readonly<Record<string, string>>;
}

/** Organisations of the bundled pack, by name: each a row of the cast. (Countries would bring in all their places.) */
function names(): string[] {
  const file = resolve(import.meta.dirname, '../../assets/packs/world-core.pack.gz');
  const { entities } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as { entities: Named[] };
  const all = entities.filter((e) => e.kind === 'organization').map((e) => e.label.en ?? '');
  // Of several words, none of which is a name within another's.
  return all.filter(
    (n) => /^[A-Z]\w+( [\w-]+){1,4}$/.test(n) && all.every((other) => other === n || !other.includes(n)),
  );
}

/** An article of some 120 paragraphs that names `count` of them, each ten times, far apart. */
function article(count: number): string {
  const all = names().slice(0, count);
  const sentence = [
    (n: string) => `The delegation from ${n} asked for more time.`,
    (n: string) => `Nothing was heard from ${n} until the evening.`,
    (n: string) => `According to the harbour office, two ferries left for ${n} on Monday.`,
    (n: string) => `Prices in ${n} rose again, if more slowly than in spring.`,
  ];
  const mentions = Array.from({ length: EACH }, (_, round) =>
    all.map((n, i) => ({ n, i: i + round })),
  ).flat();
  // A few places, for the map.
  const paragraphs: string[] = [
    '<p>Ferries sail from Lisbon and Dublin, and from ports in Morocco, Norway, Poland and Denmark.</p>',
  ];
  for (let i = 0; i < mentions.length; i += 16) {
    const part = mentions.slice(i, i + 16).map((m) => sentence[m.i % sentence.length]?.(m.n) ?? '');
    paragraphs.push(`<p>${part.join(' ')}</p>`);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A round of the ports</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03">
<article><h1>A round of the ports</h1>${paragraphs.join('\n')}</article></html>`;
}

const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN;
const span = (xs: readonly number[]): string =>
  `${median(xs).toFixed(0)} (${Math.min(...xs).toFixed(0)} to ${Math.max(...xs).toFixed(0)})`;

interface Windows {
  readonly chrome: { readonly windows: { create(of: object): Promise<unknown> } };
}
/** Opens a view in a window of its own, so that the page stays in sight as it does beside a panel or behind a popup. */
async function beside(session: Session, path: string, width: number, height: number): Promise<Page> {
  const url = `${session.origin}/${path}`;
  await session.inExtension(
    (of) => (globalThis as unknown as Windows).chrome.windows.create(of).then(() => true),
    { url, width, height, focused: true },
  );
  const page = await until(
    async () => (await session.browser.pages()).find((p) => p.url() === url),
    (p) => p !== undefined,
  );
  if (page === undefined) throw new Error(`no window of ${path}`);
  await page.setViewport({ width, height });
  return page;
}

interface Clock {
  shown: number;
}
/** From the start of navigation until what `selector` names has been painted, ms. */
async function firstContent(
  view: Page,
  selector: string,
  before: () => Promise<void>,
  runs: number,
): Promise<number[]> {
  // esbuild (tsx) marks functions by a helper that the page doesn't have.
  await view.evaluateOnNewDocument('globalThis.__name ??= (f) => f');
  await view.evaluateOnNewDocument((wanted) => {
    const clock: Clock = { shown: 0 };
    Object.assign(globalThis, { clock });
    const look = (): void => {
      if (clock.shown > 0 || document.querySelector(wanted) === null) return;
      clock.shown = -1;
      // The frame that holds it has been handed over once a task after it runs.
      requestAnimationFrame(() => setTimeout(() => (clock.shown = performance.now())));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selector);
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    await before();
    await view.reload({ waitUntil: 'load' });
    const shown = until(
      () => view.evaluate(() => (globalThis as unknown as { clock: Clock }).clock.shown),
      (t) => t > 0,
      5000,
    );
    times.push(
      await shown.catch(async () => {
        const text = await view.evaluate(() => document.body.innerText.slice(0, 300));
        console.error(`never shown: ${selector}; instead: ${text.replace(/\s+/g, ' ')}`);
        return NaN;
      }),
    );
  }
  return times;
}

interface Frames {
  readonly frames: number;
  /** Share of frames that came later than one and a half frames after the one before. */
  readonly late: number;
  readonly longest: number;
  /** Main-thread time a frame, ms. */
  readonly busy: number;
  readonly longTasks: number;
}

/** Scrolls the whole list down, as a finger does. */
async function scroll(page: Page): Promise<Frames> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> =>
    ((await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) *
    1000;
  await page.evaluate(() => {
    scrollTo(0, 0);
    const log = { times: [] as number[], long: 0, on: true };
    Object.assign(globalThis, { log });
    new PerformanceObserver((list) => (log.long += list.getEntries().length)).observe({
      entryTypes: ['longtask'],
    });
    const tick = (now: number): void => {
      log.times.push(now);
      if (log.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const before = await busy();
  await cdp.send('Input.synthesizeScrollGesture', {
    x: 200,
    y: 500,
    yDistance: -height,
    speed: 3000,
    gestureSourceType: 'touch',
  });
  const spent = (await busy()) - before;
  const { times, long } = await page.evaluate(() => {
    const { log } = globalThis as unknown as { log: { times: number[]; long: number; on: boolean } };
    log.on = false;
    return log;
  });
  const gaps = times.slice(1).map((t, i) => t - (times[i] ?? t));
  return {
    frames: gaps.length,
    late: gaps.filter((g) => g > 25).length / gaps.length,
    longest: Math.max(...gaps),
    busy: spent / gaps.length,
    longTasks: long,
  };
}

async function measure(session: Session, url: string): Promise<string[]> {
  const page = await session.open(url);
  await page.page.bringToFront();
  await until(
    () => page.marks(),
    (m) => m.actor.length > 0,
    30_000,
  );
  // Packs that still arrive would be measured along with the views.
  const tabId = await page.id();
  const panel = await beside(session, `sidepanel.html?tab=${tabId}`, 400, 900);
  const counts = async () =>
    panel.evaluate(() => ({
      rows: document.querySelectorAll('.row').length,
      mentions: [...document.querySelectorAll('.row-count [aria-hidden]')].reduce(
        (n, e) => n + parseInt(e.textContent, 10),
        0,
      ),
      preparing: document.querySelector('progress') !== null,
    }));
  await until(counts, (c) => c.rows > 0 && !c.preparing, 60_000);
  await sleep(3000);
  const { rows, mentions } = await counts();
  const wake = async (): Promise<void> => {
    await session.inExtension(() => true);
  };
  // The session of a worker may end before it is told to.
  const stop = (): Promise<void> => session.stopBackground().catch(() => undefined);

  const panelWarm = await firstContent(panel, '.row', wake, RUNS);
  const panelCold = await firstContent(panel, '.row', stop, RUNS_STOPPED);
  const frames = await scroll(panel);
  await panel.evaluate(() => scrollTo(0, 0));
  const map = await panel.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('#tab-places')?.click();
    while (document.querySelector('.map svg') === null && performance.now() - from < 5000)
      await new Promise((r) => requestAnimationFrame(r));
    return performance.now() - from;
  });
  await panel.close();

  const popup = await beside(session, `popup.html?tab=${tabId}`, 360, 600);
  const popupWarm = await firstContent(popup, '.popup-summary', wake, RUNS);
  const popupCold = await firstContent(popup, '.popup-summary', stop, RUNS_STOPPED);
  const switchCold = await firstContent(popup, '.segmented', stop, RUNS_STOPPED);
  await popup.close();
  return [
    `| rows, and mentions, in the panel | 200, 2,000 | ${rows}, ${mentions} |`,
    `| panel, first rows painted, running worker | under 200 ms | ${span(panelWarm)} ms |`,
    `| panel, first rows painted, stopped worker | under 400 ms | ${span(panelCold)} ms |`,
    `| popup, summary painted, running worker | under 100 ms | ${span(popupWarm)} ms |`,
    `| popup, summary painted, stopped worker | under 400 ms | ${span(popupCold)} ms |`,
    `| popup, site switch painted, stopped worker | | ${span(switchCold)} ms |`,
    `| list scrolled: main thread a frame | under 16.7 ms | ${frames.busy.toFixed(1)} ms |`,
    `| list scrolled: frames later than 25 ms, longest gap | 0 | ${(frames.late * 100).toFixed(1)} % of ${frames.frames}, ${frames.longest.toFixed(0)} ms |`,
    `| list scrolled: tasks over 50 ms | 0 | ${frames.longTasks} |`,
    `| first map after the tab is chosen, outlines read and unpacked | | ${map.toFixed(0)} ms |`,
  ];
}

async function main(): Promise<void> {
  const served = await serve(() => article(ENTITIES));
  const session = await launch('chromium', { viewport: { width: 1200, height: 900 } });
  let lines: string[];
  try {
    lines = await measure(session, served.at('news.test'));
  } finally {
    await session.close();
    await served.close();
  }
  console.log('| what | wanted | median (least to most) |\n|---|---|---|');
  for (const line of [...lines, ...benchMaps()]) console.log(line);
  console.log(
    `\nload average at the end: ${loadavg()
      .map((n) => n.toFixed(1))
      .join(', ')}`,
  );
}

await main();
