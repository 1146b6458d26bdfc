/** The real pages of the shared corpus, each loaded some times: by profile, with a stopped worker, traced on and off. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve, sleep, type Served, type Session } from '../../browser/harness';
import { median, profiled, traced } from './meter';
import type { OurTime } from './meter';

const FOLDER = resolve(process.env.DRAMATIS_SHARED ?? '../shared', 'corpus/pages');
/** How long after DOMContentLoaded a page is watched, ms. */
const WATCH = 1200;

export interface PageRow {
  readonly file: string;
  readonly marks: number;
  readonly ours: OurTime;
  /** Processor time of our calls, by trace. */
  readonly cpu: number;
  /** The same as the first page of its process. */
  readonly cold: number;
  /** The longest of them. */
  readonly longest: number;
  /** Style, layout and paint, on less off. */
  readonly drawing: number;
  /** From DOMContentLoaded to the first marks, ms; null where nothing is marked. */
  readonly running: number | null;
  readonly stopped: number | null;
  /** Cumulative layout shift after the marks. */
  readonly shift: number;
}

export interface Seen {
  readonly loaded: number;
  readonly marked: number;
  readonly shift: number;
}

/** In the page, before all else: notes when it was ready and when the first marks were there. */
export function watchPage(): void {
  const out = { loaded: 0, marked: 0, shift: 0 };
  Object.assign(globalThis, { measured: out });
  addEventListener('DOMContentLoaded', () => {
    // The pages come without their style sheets, so that menus fill the first screens: go to the text, as it would be.
    const long = [...document.getElementsByTagName('p')].filter((p) => p.textContent.length > 80);
    long[Math.floor(long.length / 3)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    out.loaded = performance.now();
  });
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
}

/** The corpus pages whose file names contain `name`. */
export function corpusFiles(name: string): readonly string[] {
  if (!existsSync(FOLDER)) throw new Error('There is no shared material: set DRAMATIS_SHARED');
  return readdirSync(FOLDER).filter((f) => f.endsWith('.html') && f.includes(name));
}

/** An article that a reader of the site has read before: what it names is known everywhere. */
const BEFORE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title><meta property="og:type" content="article"><meta property="article:published_time" content="2020-10-17"></head><body><article><h1>Talks go on in many capitals</h1>${'<p>An envoy of France spoke in Berlin of what was to come, and another of Armenia in Moscow, at length.</p>'.repeat(4)}</article></body></html>`;

/** Serves them without their scripts and frames, an empty page at `/`, and an article at `/before`. */
export const serveStill = (files: readonly string[]): Promise<Served> =>
  serve((path) => {
    const file = path.slice(1);
    if (file === 'before') return BEFORE;
    if (!files.includes(file)) return file === '' ? '<p>' : null;
    const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
    return html.replace(/<(script|iframe)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/gi, '');
  });

/**
 * Names are read and the lexicon compiled once after the installation, and once more at the first page in a language whose
 * names are not there yet (0.8 to 1.3 s): that is no page's matter. So one page of each language is opened first.
 */
export async function warmUp(session: Session, url: string, files: readonly string[]): Promise<void> {
  const languages = new Map(files.map((file) => [/^\d+-([a-z]+)/.exec(file)?.[1] ?? file, file]));
  for (const file of languages.values()) {
    const warm = await session.open(url + file);
    await sleep(3000);
    await warm.close();
  }
}

/** `name` part of a file name to keep to, or all. */
export async function measureCorpus(session: Session, name: string): Promise<readonly PageRow[]> {
  const files = corpusFiles(name);
  const served = await serveStill(files);
  const rule = (mode: 'never' | null): Promise<void> =>
    session.inExtension(async (m: string | null) => {
      const { local } = (
        globalThis as unknown as {
          chrome: { storage: { local: { set(x: object): Promise<void>; remove(k: string): Promise<void> } } };
        }
      ).chrome.storage;
      await (m === null ? local.remove('rule:127.0.0.1') : local.set({ 'rule:127.0.0.1': m }));
    }, mode);
  const rows: PageRow[] = [];
  try {
    await warmUp(session, served.url, files);
    for (const file of files) {
      const load = async (
        how: 'profile' | 'stopped' | 'trace',
        /** The next page of a site, or the first page of its process: there V8 reads and compiles all that runs. */
        next = true,
      ): Promise<Seen & { ours: OurTime; cpu: number; longest: number; drawing: number; marks: number }> => {
        const tab = await session.open(next ? `${served.url}before` : 'about:blank');
        if (next) await sleep(500);
        await tab.page.evaluateOnNewDocument(watchPage);
        if (how === 'stopped') await session.stopBackground();
        const go = async (): Promise<void> => {
          await tab.page.goto(served.url + file, { waitUntil: 'domcontentloaded' });
          await sleep(WATCH);
        };
        let ours = { main: NaN, longest: NaN };
        let thread = { ours: NaN, drawing: NaN, longest: NaN };
        if (how === 'profile') ours = await profiled(await tab.page.createCDPSession(), go);
        else if (how === 'trace') thread = await traced(tab.page, go);
        else await go();
        const seen = await tab.page.evaluate(() => (globalThis as unknown as { measured: Seen }).measured);
        const { actor, place } = await tab.marks();
        await tab.close();
        return {
          ...seen,
          ours,
          cpu: thread.ours,
          longest: thread.longest,
          drawing: thread.drawing,
          marks: actor.length + place.length,
        };
      };
      const wait = (seen: Seen): number | null => (seen.marked > 0 ? seen.marked - seen.loaded : null);
      const least = (a: number | null, b: number | null): number | null =>
        a === null ? b : b === null ? a : Math.min(a, b);
      const first = await load('profile');
      const second = await load('profile');
      const stopped = await load('stopped');
      const on = await load('trace');
      const again = await load('trace');
      const cold = await load('trace', false);
      await rule('never');
      const off = [await load('trace'), await load('trace')].map((seen) => seen.drawing);
      await rule(null);
      rows.push({
        file: file.replace(/\.html$/, ''),
        marks: first.marks,
        // The smaller of two: what else runs on the machine can only add.
        ours: first.ours.main <= second.ours.main ? first.ours : second.ours,
        cpu: Math.min(on.cpu, again.cpu),
        cold: cold.cpu,
        longest: Math.min(on.longest, again.longest),
        drawing: Math.min(on.drawing, again.drawing) - Math.min(...off),
        running: least(wait(on), wait(again)),
        stopped: wait(stopped),
        shift: Math.max(first.shift, second.shift, stopped.shift),
      });
    }
  } finally {
    await served.close();
  }
  return rows;
}

const shown = (x: number | null): string => (x === null || Number.isNaN(x) ? '–' : x.toFixed(1));

/** As Markdown. */
export function corpusTable(rows: readonly PageRow[]): string {
  const of = (pick: (r: PageRow) => number | null): number[] => rows.map(pick).filter((x) => x !== null);
  const line = (what: string, xs: readonly number[], wanted: string): string =>
    `| ${what} | ${shown(median(xs))} | ${shown(Math.max(...xs))} | ${wanted} |`;
  return [
    `| over ${rows.length} pages | median | worst | wanted |`,
    '|---|---|---|---|',
    line(
      'our main thread (CPU profile), ms',
      of((r) => r.ours.main),
      'median < 15, worst < 60',
    ),
    line(
      'our calls, processor time (trace), ms',
      of((r) => r.cpu),
      '',
    ),
    line(
      'the same as the first page of a process, ms',
      of((r) => r.cold),
      '',
    ),
    line(
      'the longest of our calls, processor time, ms',
      of((r) => r.longest),
      '< 10',
    ),
    line(
      'style, layout, paint: on less off, ms',
      of((r) => r.drawing),
      '',
    ),
    line(
      `marks after DOMContentLoaded, worker running, ms (${of((r) => r.running).length} pages)`,
      of((r) => r.running),
      'median < 120',
    ),
    line(
      `the same, worker stopped, ms (${of((r) => r.stopped).length} pages)`,
      of((r) => r.stopped),
      'median < 250',
    ),
    line(
      'layout shift after marks',
      of((r) => r.shift),
      '0',
    ),
    '',
    '| page | marks near the viewport | main thread | processor | first | longest | drawing | running | stopped |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (r) =>
        `| ${r.file} | ${r.marks} | ${shown(r.ours.main)} | ${shown(r.cpu)} | ${shown(r.cold)} | ${shown(r.longest)} | ${shown(r.drawing)} | ${shown(r.running)} | ${shown(r.stopped)} |`,
    ),
  ].join('\n');
}
