/** Meters of a tab in Chromium: time in our scripts (CPU profile), and what the main thread did (tracing). */
import type { CDPSession, Page } from 'puppeteer-core';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
/** ms */
export interface OurTime {
  readonly main: number;
  /** The longest unbroken stretch of it. */
  readonly longest: number;
}

/**
 * Between samples, µs, V8's own default. What the profiler takes shows in what it measures: over seven pages the
 * processor time of our calls was 15.7 ms without it, 18.5 with samples each ms, and 21.8 with samples each 0.2 ms.
 */
const INTERVAL = 1000;

/** Time in our scripts and in what they call of the browser. */
function oursIn(profile: Profile): OurTime {
  const own = new Set<number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const mark = (node: ProfileNode, below: boolean): void => {
    const ours = below || node.callFrame.url.startsWith('chrome-extension:');
    if (ours) own.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child !== undefined) mark(child, ours);
    }
  };
  const root = profile.nodes[0];
  if (root !== undefined) mark(root, false);
  let main = 0;
  let longest = 0;
  let stretch = 0;
  profile.samples.forEach((node, i) => {
    // A sample stands for the time until the next one.
    const ms = (profile.timeDeltas[i + 1] ?? 0) / 1000;
    stretch = own.has(node) ? stretch + ms : 0;
    if (own.has(node)) main += ms;
    longest = Math.max(longest, stretch);
  });
  return { main, longest };
}

/** Time of our scripts while `work` runs. */
export async function profiled(cdp: CDPSession, work: () => Promise<void>): Promise<OurTime> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = (await cdp.send('Profiler.stop')) as unknown as { profile: Profile };
  await cdp.send('Profiler.disable');
  return oursIn(profile);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly cat: string;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}
/** ms of processor time of the page's main thread. */
export interface ThreadTime {
  /** All tasks. */
  readonly all: number;
  /** Calls into our scripts, what runs after an answer of the extension (microtasks), and the answer's arrival. */
  readonly ours: number;
  /** Style, layout, paint and what goes with them. */
  readonly drawing: number;
  /** The longest of what `ours` sums up. */
  readonly longest: number;
}
/** Steps of the rendering pipeline, as traces call them (Chromium 156). */
const DRAWING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
  'HitTest',
  'IntersectionObserverController::computeIntersections',
]);
const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8.execute'];

/** What the page's main thread did while `work` ran, in processor time, so that other programs do not count. */
export async function traced(page: Page, work: () => Promise<void>): Promise<ThreadTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer ?? []).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const spans = traceEvents.filter((e) => e.ph === 'X' && e.dur !== undefined);
  // The page's renderer is the one that runs most of what the timeline shows.
  const counts = new Map<string, number>();
  for (const e of spans) {
    if (!e.cat.includes('devtools.timeline') || !DRAWING.has(e.name)) continue;
    const key = `${e.pid}/${e.tid}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const thread = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const here = spans
    .filter((e) => `${e.pid}/${e.tid}` === thread)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ms = (e: TraceEvent): number => (e.tdur ?? e.dur ?? 0) / 1000;
  /** The outermost of the events that are meant. */
  const outermost = (meant: (e: TraceEvent) => boolean): readonly TraceEvent[] => {
    let end = -Infinity;
    return here.filter((e) => {
      if (e.ts < end || !meant(e)) return false;
      end = e.ts + (e.dur ?? 0);
      return true;
    });
  };
  const sum = (events: readonly TraceEvent[]): number => events.reduce((all, e) => all + ms(e), 0);
  const isTask = (e: TraceEvent): boolean => e.cat.includes('toplevel') && /RunTask|DoWork/.test(e.name);
  const isOurs = (e: TraceEvent): boolean =>
    (e.args?.data?.url ?? e.args?.data?.fileName ?? '').startsWith('chrome-extension:');
  const isMessage = (e: TraceEvent): boolean =>
    /^Receive mojo (?:message|reply)$/.test(e.name) &&
    e.args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true;
  // Microtasks bear no script's name: ours are those that follow a call of ours or a message to us in the same task, or come
  // right after it. Others are the page's: Chromium (156) begins to load images in them.
  const tasks = here.filter(isTask);
  const answers = new Set<TraceEvent>();
  let task = -1;
  let called = false;
  for (const e of here) {
    while (task + 1 < tasks.length && (tasks[task + 1]?.ts ?? Infinity) <= e.ts) {
      task++;
      called = false;
    }
    if (isOurs(e) || isMessage(e)) called = true;
    else if (e.name === 'RunMicrotasks' && called) answers.add(e);
  }
  const isAnswer = (e: TraceEvent): boolean => isMessage(e) || answers.has(e);
  const ours = outermost((e) => isOurs(e) || isAnswer(e) || e.name === 'FunctionCall').filter(
    (e) => isOurs(e) || isAnswer(e),
  );
  return {
    all: sum(outermost(isTask)),
    ours: sum(ours),
    drawing: sum(outermost((e) => DRAWING.has(e.name))),
    longest: Math.max(0, ...ours.map(ms)),
  };
}

/** Processor time that the page's main thread spends on tasks while `work` runs, ms. */
export async function threadTime(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((m) => m.name === 'TaskDuration')?.value ?? NaN;
  };
  const before = await now();
  await work();
  return ((await now()) - before) * 1000;
}

/** JavaScript heap of a page's process after a collection, bytes. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

export const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN;
