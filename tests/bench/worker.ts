/**
 * Mentions back at the page, in real Chromium, for an article of 60,000 characters: from the content script's message
 * to its answer, with a running worker and from a stopped one; until the cards' briefs are there, too, which it asks for then; and the worker's wake-up alone, with the cold
 * compilation of its code, by a message that needs neither store nor lexicon. `npm run build` first.
 * Prints a Markdown table of medians. Arguments: rounds of the running worker, rounds of the stopped one.
 */
import type { CDPSession } from 'puppeteer-core';
import { launch, serve, sleep, until, type Session, type Tab } from '../browser/harness';
import type { PageText } from '../../core/types';
import { pageOfLength } from './recognise.data';

const [running, stopped] = [process.argv[2] ?? '25', process.argv[3] ?? '9'].map(Number) as [number, number];
const LENGTH = 60_000;
const SETS = ['eng', 'fra', 'rus'];

const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN;
const show = (xs: readonly number[]): string =>
  `${median(xs).toFixed(1)} (${Math.min(...xs).toFixed(1)} to ${Math.max(...xs).toFixed(1)})`;

/** Where the content script of a tab runs. */
async function isolatedWorld(tab: Tab): Promise<{ cdp: CDPSession; context: number }> {
  const cdp = await tab.page.createCDPSession();
  const found: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = context.auxData as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) found.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await until(
    () => Promise.resolve(found.length),
    (n) => n > 0,
  );
  return { cdp, context: found[0] ?? -1 };
}

interface Timed {
  /** Until the answer, ms. */
  readonly ms: number;
  /** Until the briefs as well, ms. */
  readonly withBriefs: number;
  readonly mentions: number;
}

/** Times a message and its answer in the content script's world. */
async function ask(
  { cdp, context }: { cdp: CDPSession; context: number },
  type: string,
  data: unknown,
): Promise<Timed> {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    executionContextId: context,
    functionDeclaration: `async function (type, data) {
      const t = performance.now();
      const reply = await chrome.runtime.sendMessage({ to: 'background', type, data });
      const ms = performance.now() - t;
      if (!('ok' in reply)) throw new Error(JSON.stringify(reply));
      const { turn } = reply.ok ?? {};
      if (turn !== undefined) {
        const told = await chrome.runtime.sendMessage({ to: 'background', type: 'page/briefs', data: { turn } });
        if (!(told.ok?.briefs?.length > 0)) throw new Error(JSON.stringify(told));
      }
      return { ms, withBriefs: performance.now() - t, mentions: reply.ok?.starts?.length ?? 0 };
    }`,
    arguments: [{ value: type }, { value: data }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Timed;
}

/** Waits until the packs that this reader wants are there, and the lexicon compiled. */
async function settled(session: Session, world: Awaited<ReturnType<typeof isolatedWorld>>, page: PageText) {
  const t = Date.now();
  let last = -1;
  for (let same = 0; same < 3 && Date.now() - t < 60_000;) {
    const { mentions } = await ask(world, 'page/recognise', { doc: 'bench', page });
    same = mentions === last ? same + 1 : 0;
    last = mentions;
    await sleep(1500);
  }
  return session.backgroundRuns();
}

async function main(): Promise<void> {
  const served = await serve((path) => (path === '/' ? '<!doctype html><p>Nothing to read.' : null));
  const session = await launch('chromium');
  console.log(
    '| article of 60,000 characters | mentions | running worker, ms | and briefs | stopped worker, ms | and briefs | of it: wake-up and code alone, ms |',
  );
  console.log('|---|---|---|---|---|---|---|');
  try {
    const tab = await session.open(served.url);
    const world = await isolatedWorld(tab);
    for (const set of SETS) {
      const page = pageOfLength(`gold/parallel/${set}.jsonl`, LENGTH);
      await settled(session, world, page);
      const warm: Timed[] = [];
      let mentions = 0;
      for (let i = 0; i < running; i++) {
        const answer = await ask(world, 'page/recognise', { doc: 'bench', page });
        warm.push(answer);
        mentions = answer.mentions;
      }
      const cold: Timed[] = [];
      const wake: number[] = [];
      for (let i = 0; i < stopped; i++) {
        await session.stopBackground();
        await sleep(300);
        cold.push(await ask(world, 'page/recognise', { doc: 'bench', page }));
        await session.stopBackground();
        await sleep(300);
        wake.push((await ask(world, 'frame/site', {})).ms);
      }
      const columns = [warm, cold].flatMap((runs) => [
        show(runs.map((r) => r.ms)),
        show(runs.map((r) => r.withBriefs)),
      ]);
      console.log(`| ${[set, mentions, ...columns, show(wake)].join(' | ')} |`);
    }
  } finally {
    await session.close();
    await served.close();
  }
}

await main();
