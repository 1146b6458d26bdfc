import type { Page } from 'puppeteer-core';
import type { InShadow, Marks, Tab } from './session';

/** What a browser must do in its own way for a tab. */
export interface TabWays {
  id(page: Page): Promise<number>;
  /** Calls the function with this source text on the closed root; undefined where there is no host. */
  callInShadow(page: Page, source: string, args: readonly unknown[]): Promise<unknown>;
}

const REGISTRIES = { actor: 'dramatis-actor', place: 'dramatis-place', current: 'dramatis-current' } as const;

/** The part of a tab that is the same in both browsers. */
export function makeTab(page: Page, ways: TabWays): Tab {
  const tab: Tab = {
    page,
    id: () => ways.id(page),
    marks: () => readMarks(page),
    inShadow: <A extends readonly unknown[], R>(fn: InShadow<A, R>, ...args: A) =>
      // The result crossed a protocol as JSON: its type is the function's word.
      ways.callInShadow(page, fn.toString(), args) as Promise<R | null>,
    card: () =>
      tab.inShadow((root) => {
        let text = '';
        for (const child of root.children) {
          if (!/^(style|link)$/i.test(child.localName)) text += (child as HTMLElement).innerText + '\n';
        }
        return text.trim();
      }),
    pointOf: (needle, nth = 0) => pointOf(page, needle, nth),
    async hover(needle, nth = 0) {
      const { x, y } = await pointOf(page, needle, nth);
      await page.mouse.move(Math.max(0, x - 40), Math.max(0, y - 60));
      await page.mouse.move(Math.max(0, x - 1), y);
      await page.mouse.move(x, y);
    },
    close: () => page.close(),
  };
  return tab;
}

async function readMarks(page: Page): Promise<Marks> {
  return page.evaluate((names) => {
    const out: Record<string, string[]> = {};
    for (const [key, name] of Object.entries(names)) {
      out[key] = [];
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        out[key].push(live.toString());
      }
    }
    return out as unknown as Marks;
  }, REGISTRIES);
}

async function pointOf(page: Page, needle: string, nth: number): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (text, wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let seen = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const data = (node as Text).data;
        for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          if (range.getClientRects().length === 0 || seen++ < wanted) continue;
          let box = range.getClientRects()[0];
          if (box === undefined) return null;
          if (box.top < 80 || box.bottom > innerHeight - 80) {
            scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: 'instant' });
            box = range.getClientRects()[0] ?? box;
          }
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      return null;
    },
    needle,
    nth,
  );
  if (point === null) throw new Error(`The page does not show “${needle}” ${nth + 1} time(s)`);
  return point;
}
