/**
 * What an installation and an import cost, in Chromium: time from the installation to the first marks on an open page
 * and to the last pack, processor time of all of the browser's processes, and the worker's memory (JavaScript heap and
 * array buffers); then the same with every language's names; then an import of 20,000 entities.
 * Prints a Markdown table. `DRAMATIS_OUT` names the build, as in the browser tests.
 */
import { TargetType, type Protocol } from 'puppeteer-core';
import { buildOf, launch, serve, sleep, until, type Session } from '../browser/harness';
import { drop, raise } from '../browser/store/stage';
import { bigPack, smallPack } from '../unit/store/packs';
import type {} from '../browser/store/lab';

const LINE = `Talks on Nagorno-Karabakh went on in Geneva this week. Armenia and Azerbaijan each sent a minister, and
the United Nations, Russia and France spoke of a ceasefire. In Baku and in Yerevan people waited for news.`;
const PAGE = `<!doctype html><html lang="en"><head><title>Talks go on</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2020-10-25T10:00:00Z"></head><body><main><article><h1>Talks go on</h1>
${Array.from({ length: 12 }, () => `<p>${LINE}</p>`).join('\n')}</article></main></body></html>`;
const ENTITIES = 20_000;

interface State {
  readonly status: string;
  readonly progress: number;
  readonly packs: readonly { readonly id: string }[];
}
interface Memory {
  /** Bytes: what is in use on the heap, and in array buffers outside it. */
  readonly heap: number;
  readonly buffers: number;
}
type Usage = Protocol.Runtime.GetHeapUsageResponse;

const mb = ({ heap, buffers }: Memory): string =>
  `${((heap + buffers) / 1e6).toFixed(1)} (${(heap / 1e6).toFixed(1)} + ${(buffers / 1e6).toFixed(1)})`;
const rows: [string, string][] = [];
const say = (what: string, value: string): void => void rows.push([what, value]);

/** Processor time of all processes of the browser, s. */
async function processors(session: Session): Promise<number> {
  const client = await session.browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.reduce((sum, p) => sum + p.cpuTime, 0);
}

/** Watches the worker's memory until told to stop; answers the most there was, and what stays after a collection. */
async function watchMemory(session: Session): Promise<() => Promise<{ peak: Memory; rest: Memory }>> {
  const target = await session.browser.waitForTarget(
    (t) => t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(session.origin),
  );
  const client = (await target.worker())?.client;
  if (client === undefined) throw new Error('no worker');
  const look = async (): Promise<Memory> => {
    const usage: Usage = await client.send('Runtime.getHeapUsage');
    return { heap: usage.usedSize, buffers: usage.backingStorageSize };
  };
  let [going, peak] = [true, await look()];
  const watching = (async () => {
    while (going) {
      const now = await look();
      if (now.heap + now.buffers > peak.heap + peak.buffers) peak = now;
      await sleep(50);
    }
  })();
  return async () => {
    going = false;
    await watching;
    await client.send('HeapProfiler.collectGarbage');
    return { peak, rest: await look() };
  };
}

/** The store's state, as views are told it; null while nobody answers. */
async function stateFrom(view: Awaited<ReturnType<Session['view']>>): Promise<State | null> {
  return view.page.evaluate(async () => {
    interface Api {
      runtime: { sendMessage(m: unknown): Promise<{ ok?: unknown } | undefined> };
    }
    const { chrome } = globalThis as unknown as { chrome: Api };
    const reply = await chrome.runtime
      .sendMessage({ to: 'background', type: 'store/get', data: {} })
      .catch(() => undefined);
    return (reply?.ok ?? null) as State | null;
  });
}

const isIn = (state: State | null): boolean => state?.status === 'ready' && state.packs.length > 1;

async function install(): Promise<void> {
  const served = await serve(() => PAGE);
  const session = await launch('chromium');
  try {
    const [id] = (await session.browser.extensions()).keys();
    if (id !== undefined) await session.browser.uninstallExtension(id);
    const before = await processors(session);
    const start = Date.now();
    await session.browser.installExtension(buildOf('chromium'));
    const stop = await watchMemory(session);
    const tab = await session.open(served.url);
    const marked = until(
      async () => (await tab.marks()).actor.length,
      (n) => n > 0,
      60_000,
    ).then(() => Date.now() - start);
    const view = await session.view('manifest.json');
    let first: number | null = null;
    let steps = 0;
    let last = -1;
    const state = await until(
      async () => {
        const now = await stateFrom(view);
        if (now !== null && now.packs.length > 0) first ??= Date.now() - start;
        if (now !== null && now.progress !== last) [last, steps] = [now.progress, steps + 1];
        return now;
      },
      isIn,
      60_000,
    );
    say('installation to the first pack, ms', String(first));
    say('to the last pack, ms', String(Date.now() - start));
    say('packs', (state?.packs ?? []).map((p) => p.id).join(', '));
    say('steps of progress seen', String(steps));
    await tab.page.bringToFront();
    say('to the first marks on an open page, ms', String(await marked));
    await sleep(6000);
    say('processor time, all processes, s', ((await processors(session)) - before).toFixed(1));
    const memory = await stop();
    say('worker at most, MB (heap + array buffers)', mb(memory.peak));
    say('worker at rest, MB', mb(memory.rest));
    await everything(session, view);
  } finally {
    await session.close();
    await served.close();
  }
}

/** Wants the names in every language, as a reader of all of them would in time. */
async function everything(session: Session, view: Awaited<ReturnType<Session['view']>>): Promise<void> {
  const before = await processors(session);
  await view.page.evaluate(async () => {
    interface Api {
      storage: { local: { set(v: object): Promise<void> } };
    }
    const index = (await (await fetch('/packs/index.json')).json()) as { langs?: string[] }[];
    const langs = new Set(index.flatMap((pack) => pack.langs ?? []).map((lang) => lang.replace(/-.*/, '')));
    await (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ shards: [...langs] });
  });
  await session.stopBackground();
  const start = Date.now();
  await stateFrom(view);
  const stop = await watchMemory(session);
  const count = await view.page.evaluate(
    async () => ((await (await fetch('/packs/index.json')).json()) as unknown[]).length,
  );
  await until(
    () => stateFrom(view),
    (state) => state?.status === 'ready' && state.packs.length >= count,
    120_000,
  );
  say(`to all ${count} packs, ms`, String(Date.now() - start));
  await sleep(8000);
  say('processor time, s', ((await processors(session)) - before).toFixed(1));
  const memory = await stop();
  say('worker at most, MB', mb(memory.peak));
  say('worker at rest with every pack, MB', mb(memory.rest));
}

async function importing(): Promise<void> {
  const dir = await raise('chromium', [smallPack(), bigPack(500, 'world')]);
  const session = await launch('chromium', { extension: dir });
  try {
    await session.inExtension(() => lab.open());
    await sleep(1000);
    const stop = await watchMemory(session);
    const before = await processors(session);
    const { seconds, bytes, steps } = await session.inExtension((n) => lab.speed(n, 6), ENTITIES);
    const used = (await processors(session)) - before;
    const { peak } = await stop();
    say(
      `import of ${ENTITIES} entities (${(bytes / 1e6).toFixed(1)} MB), entities/s`,
      (ENTITIES / seconds).toFixed(0),
    );
    say('entities a second of processor time, all processes', (ENTITIES / used).toFixed(0));
    say('steps of progress', String(steps));
    say('worker at most, MB', mb(peak));
  } finally {
    await session.close();
    drop(dir);
  }
}

async function main(): Promise<void> {
  const only = process.argv[2];
  if (only !== 'import') await install();
  if (only !== 'install') await importing();
  console.log('| what | figure |\n|---|---|');
  for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
}

await main();
