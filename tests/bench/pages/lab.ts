/** Pages made for one question each: thousands of names, a page that never rests, a ticker, a shop. */
import { serve, sleep, until, type Session, type Tab } from '../../browser/harness';
import { heap, median, profiled, traced } from './meter';
import type { ThreadTime } from './meter';
import { heapOf, peers } from './peers';

/** What the pages name. */
export const NAMES = [
  'Armenia',
  'Azerbaijan',
  'France',
  'Georgia',
  'Germany',
  'Greece',
  'Iran',
  'Russia',
  'Turkey',
  'Ukraine',
];
const PARAGRAPHS = 625;
/** Eight names in each paragraph: 5,000 in all. */
const text = (n: number): string =>
  Array.from(
    { length: 8 },
    (_, i) => `an envoy of ${NAMES[(n + i) % NAMES.length] ?? ''} spoke at length of what was to come`,
  ).join(', ');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title><meta property="og:type" content="article"><meta property="article:published_time" content="2020-10-17">${head}</head><body>${body}</body></html>`;
const ARTICLE = `<article><h1>Talks go on in many capitals</h1>${Array.from({ length: PARAGRAPHS }, (_, n) => `<p>${text(n)}.</p>`).join('')}</article>`;
/** Changes something in every frame, far from the text. */
const RESTLESS = `<p id="clock" style="position:fixed;top:0;right:0">0</p><script>let n=0;(function turn(){document.getElementById('clock').textContent=++n;requestAnimationFrame(turn)})()</script>`;
const SHOP =
  '<!doctype html><html lang="en"><head><title>Shoes</title><meta property="og:type" content="product"></head><body><h1>Shoes</h1>' +
  Array.from(
    { length: 60 },
    (_, n) => `<div class="item"><a href="/s${n}">Shoe ${n}</a><p>Made in Turkey, sent to Germany.</p></div>`,
  ).join('');
export const PAGES: Readonly<Record<string, string>> = {
  '/': '<p>',
  '/long': page(ARTICLE),
  '/restless': page(ARTICLE + RESTLESS),
  '/ticker': page(
    `<article><h1>Talks go on in many capitals</h1>${Array.from({ length: 30 }, (_, n) => `<p>${text(n)}.</p>`).join('')}<p id="ticker"></p></article>`,
  ),
  '/shop': SHOP,
  '/basket': SHOP,
};

export interface LabRow {
  readonly what: string;
  readonly value: string;
  readonly wanted: string;
}

const near = async (tab: Tab): Promise<number> =>
  tab.page.evaluate(
    () =>
      (CSS.highlights.get('dramatis-actor')?.size ?? 0) + (CSS.highlights.get('dramatis-place')?.size ?? 0),
  );
const settled = (tab: Tab): Promise<number> =>
  until(
    () => near(tab),
    (n) => n > 0,
    20_000,
  );
const one = (x: number): string => x.toFixed(1);
const two = (x: number): string => x.toFixed(2);

/** Time for what is drawn until the next frame but one. */
const frames = (tab: Tab, n: number): Promise<void> =>
  tab.page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
  }, n);

async function pointer(tab: Tab): Promise<LabRow[]> {
  const { x, y } = await tab.pointOf('Georgia', 3);
  const moves = 240;
  const sweep = async (at: (i: number) => readonly [x: number, y: number]): Promise<string> => {
    // Not by profile: a look takes less than what lies between two samples, and the profiler more than the look.
    const { ours } = await traced(tab.page, async () => {
      for (let i = 0; i < moves; i++) {
        const [px, py] = at(i);
        // Slow enough that no move is skipped as passing by.
        await tab.page.mouse.move(px, py);
        await sleep(12);
      }
    });
    return two(ours / moves);
  };
  // Down over the lines and up again: a name is left before a card is made ready. Once for the code to become warm.
  const down = (i: number): readonly [number, number] => [x, y + 4 * (i % 120 < 60 ? i % 60 : 60 - (i % 60))];
  const away = async (): Promise<void> => {
    await tab.page.mouse.move(2, 2);
    await sleep(700);
  };
  const cold = await sweep(down);
  await away();
  const lines = await sweep(down);
  await away();
  // Along a line, a reader's pace: cards come and go.
  const cards = await sweep((i) => [x + (i % 120), y + Math.floor(i / 40) * 3]);
  return [
    { what: 'a pointer move among 5,000 mentions, processor time, ms', value: lines, wanted: '< 0.15' },
    { what: 'the first 240 moves, with cold code, ms each', value: cold, wanted: '' },
    { what: 'the same along the names, with the cards that it opens, ms', value: cards, wanted: '' },
  ];
}

async function restless(session: Session, url: string, off: () => Promise<void>): Promise<LabRow[]> {
  const tab = await session.open(url);
  await settled(tab);
  await sleep(1500);
  const cdp = await tab.page.createCDPSession();
  const count = 120;
  const ours = await profiled(cdp, () => frames(tab, count));
  const marks = await near(tab);
  const on = await traced(tab.page, () => frames(tab, count));
  await off();
  await until(
    () => near(tab),
    (n) => n === 0,
  );
  const without = await traced(tab.page, () => frames(tab, count));
  await tab.close();
  return [
    {
      what: `a page that changes every frame, ${marks} ranges registered: our scripts and drawing on less off, ms a frame`,
      value: two(Math.max(0, ours.main + on.drawing - without.drawing) / count),
      wanted: '< 5',
    },
  ];
}

async function ticker(session: Session, url: string): Promise<LabRow[]> {
  const tab = await session.open(url);
  await settled(tab);
  const cdp = await tab.page.createCDPSession();
  const run = (times: number): Promise<void> =>
    tab.page.evaluate(async (n) => {
      const box = document.getElementById('ticker');
      for (let i = 0; i < n && box !== null; i++) {
        box.textContent = `Update ${i % 10}: an envoy of Armenia spoke at length.`;
        if (i % 50 === 0) await new Promise((done) => setTimeout(done, 4));
      }
    }, times);
  await run(1000);
  await sleep(1500);
  const before = await heap(cdp);
  await run(10_000);
  await tab.page.evaluate(() => {
    const box = document.getElementById('ticker');
    if (box !== null) {
      box.textContent =
        'At last Donald Trump spoke of it at length, to many people, as was said in the evening.';
      box.scrollIntoView({ behavior: 'instant', block: 'center' });
    }
  });
  const right = await until(
    () => tab.marks(),
    (m) => m.actor.includes('Donald Trump'),
    20_000,
  ).then(() => true);
  await sleep(1000);
  const grown = (await heap(cdp)) - before;
  await tab.close();
  return [
    {
      what: `heap after 10,000 mutations, more than before, kB (marks ${right ? 'right' : 'wrong'})`,
      value: one(grown / 1024),
      wanted: '< 1024',
    },
  ];
}

async function shop(session: Session, url: string, before: string): Promise<LabRow[]> {
  await session.inExtension(() => {
    const scope = globalThis as unknown as {
      heard: number;
      chrome: { runtime: { onMessage: { addListener(f: () => void): void } } };
    };
    scope.heard = 0;
    scope.chrome.runtime.onMessage.addListener(() => {
      scope.heard++;
    });
  });
  const times = async (from: string): Promise<number> => {
    const all: number[] = [];
    for (let i = 0; i < 5; i++) {
      const tab = await session.open(from);
      const { ours } = await traced(tab.page, async () => {
        await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
        await sleep(1000);
      });
      all.push(ours);
      await tab.close();
    }
    return Math.min(...all);
  };
  const next = await times(before);
  const first = await times('about:blank');
  const heard = await session.inExtension(() => (globalThis as unknown as { heard: number }).heard);
  return [
    {
      what: 'a page that is no article: our main thread, processor time, ms (smallest of 5)',
      value: two(next),
      wanted: '< 1',
    },
    {
      what: 'the same as the first page of a process, with our code parsed and cold, ms',
      value: two(first),
      wanted: '',
    },
    { what: 'messages sent from it', value: String(heard), wanted: '0' },
  ];
}

export async function measureLab(session: Session): Promise<readonly LabRow[]> {
  const served = await serve((path) => PAGES[path] ?? null);
  const at = (path: string): string => served.url.slice(0, -1) + path;
  const rule = (mode: string | null): Promise<void> =>
    session.inExtension(async (m: string | null) => {
      const { local } = (
        globalThis as unknown as {
          chrome: { storage: { local: { set(x: object): Promise<void>; remove(k: string): Promise<void> } } };
        }
      ).chrome.storage;
      await (m === null ? local.remove('rule:127.0.0.1') : local.set({ 'rule:127.0.0.1': m }));
    }, mode);
  try {
    const rows: LabRow[] = [];
    const warm = await session.open(at('/ticker'));
    await settled(warm);
    await sleep(3000);
    await warm.close();
    // The long page, loaded: what is ours of it. Both sides are measured in processor time of the page's main thread.
    const load = async (wanted: (n: number) => boolean): Promise<ThreadTime> => {
      const tab = await session.open(at('/ticker'));
      await sleep(1000);
      const time = await traced(tab.page, async () => {
        await tab.page.goto(at('/long'), { waitUntil: 'domcontentloaded' });
        await until(() => near(tab), wanted, 20_000);
        await sleep(1500);
      });
      await tab.close();
      return time;
    };
    // In turns, and the middle of each: layout of this page takes a hundred times what our marks add to its drawing, and two
    // loads of it differ by a tenth by themselves.
    const [on, off]: [ThreadTime[], ThreadTime[]] = [[], []];
    for (let i = 0; i < 7; i++) {
      on.push(await load((n) => n > 0));
      await rule('never');
      off.push(await load((n) => n === 0));
      await rule(null);
    }
    const scripts = median(on.map((l) => l.ours));
    const drawing = Math.max(0, median(on.map((l) => l.drawing)) - median(off.map((l) => l.drawing)));
    const ours = scripts + drawing;
    const tab = await session.open(at('/long'));
    await settled(tab);
    await sleep(1500);
    const withUs = await heapOf(tab);
    rows.push(...(await pointer(tab)));
    await tab.close();
    rows.push(...(await restless(session, at('/restless'), () => rule('never'))));
    await rule(null);
    rows.push(...(await ticker(session, at('/ticker'))));
    rows.push(...(await shop(session, at('/shop'), at('/basket'))));
    const { mark, wrap, heap: bare } = await peers(at('/long'), NAMES);
    rows.push(
      {
        what: 'heap of ours in a tab with 5,000 mentions, kB',
        value: one((withUs - bare) / 1024),
        wanted: '< 2048',
      },
      {
        what: 'Dramatis on the long page (5,000 names), scripts and drawing, processor time, ms',
        value: `${one(ours)} (${one(scripts)} + ${one(drawing)})`,
        wanted: '',
      },
      { what: 'wrapping each name in a span there, ms', value: one(wrap), wanted: '' },
      { what: 'mark.js with 1,000 names there, ms', value: one(mark), wanted: '' },
      { what: 'wrapping : Dramatis', value: `${one(wrap / ours)} times`, wanted: '>= 5' },
      { what: 'mark.js : Dramatis', value: `${one(mark / ours)} times`, wanted: '>= 50' },
    );
    return rows;
  } finally {
    await served.close();
  }
}

/** As Markdown. */
export const labTable = (rows: readonly LabRow[]): string =>
  [
    '| question | measured | wanted |',
    '|---|---|---|',
    ...rows.map((r) => `| ${r.what} | ${r.value} | ${r.wanted} |`),
  ].join('\n');
