/**
 * What an installation and an import cost, in Chromium: time from the installation to the first marks on an open page
 * and to the last pack, processor time of all of the browser's processes, and the worker's memory (JavaScript heap and
 * array buffers); then the same with every language's names; then an import of 20,000 entities.
 * Prints a Markdown table. `DRAMATIS_OUT` names the build, as in the browser tests.
 */
import { TargetType, type Page, type Protocol } from 'puppeteer-core';
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
async function stateFrom(view: Page): Promise<State | null> {
  return view.evaluate(async () => {
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

/** Watches the store until no pack has come for `quiet` ms; times from `start`, ms. */
async function seeding(
  view: Page,
  start: number,
  quiet: number,
): Promise<{ first: number; last: number; steps: number; packs: readonly string[] }> {
  let [first, last, steps, told] = [0, 0, 0, -1];
  let packs: readonly string[] = [];
  await until(
    async () => {
      const now = await stateFrom(view);
      if (now === null) return false;
      if (now.packs.length > packs.length) {
        last = Date.now() - start;
        if (first === 0) first = last;
        packs = now.packs.map((p) => p.id);
      }
      if (now.status === 'preparing' && now.progress !== told) [told, steps] = [now.progress, steps + 1];
      return now.status === 'ready' && packs.length > 0 && Date.now() - start > last + quiet;
    },
    Boolean,
    180_000,
  );
  return { first, last, steps, packs };
}

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
    // Behind the page: one that is not looked at is marked later.
    const view = await session.browser.newPage({ background: true });
    await view.goto(`${session.origin}/manifest.json`);
    const { first, last, steps, packs } = await seeding(view, start, 3000);
    say('installation to the first pack, ms', String(first));
    say('to the last pack, ms', String(last));
    say('packs', packs.join(', '));
    say('steps of progress seen', String(steps));
    say('to the first marks on an open page, ms', String(await marked));
    await sleep(4000);
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
async function everything(session: Session, view: Page): Promise<void> {
  const before = await processors(session);
  await view.evaluate(async () => {
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
  const { last, packs } = await seeding(view, start, 5000);
  say(`to all ${packs.length} packs, ms`, String(last));
  await sleep(4000);
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
