/** Does a page stay what it is? One load, on and off, and a browser without Dramatis as control. */
import type { Page } from 'puppeteer-core';
import { sleep, until, type Session, type Tab } from '../harness';

/** What may differ: the host, and nothing else. */
const serialised = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('dramatis-card')) host.remove();
    return copy.outerHTML;
  });

const near = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['actor', 'place', 'current'].reduce((n, k) => n + (CSS.highlights.get(`dramatis-${k}`)?.size ?? 0), 0),
  );

/** Boxes of everything marked, one a line, CSS px of the viewport, with room for the line under it. */
const markedBoxes = (page: Page): Promise<readonly { x: number; y: number; w: number; h: number }[]> =>
  page.evaluate(() => {
    const out: { x: number; y: number; w: number; h: number }[] = [];
    for (const name of ['dramatis-actor', 'dramatis-place']) {
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        for (const r of live.getClientRects())
          out.push({ x: r.x - 3, y: r.y - 3, w: r.width + 6, h: r.height + 12 });
      }
    }
    return out;
  });

/**
 * A screenshot with the page's own animations at their beginning, and without the caret of a field that took the focus: a dot
 * that pulses (27, dw.com) and a caret that blinks (10, ehow.com) are none of ours.
 */
async function pictured(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.playState === 'finished') continue;
      animation.pause();
      animation.currentTime = 0;
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return page.screenshot({ encoding: 'base64' });
}

/**
 * The points of two screenshots that differ outside of these boxes, as "x,y": at most ten of them.
 * @param reader any page that may read images
 */
async function differing(
  reader: Page,
  a: string,
  b: string,
  boxes: readonly { x: number; y: number; w: number; h: number }[],
): Promise<readonly string[]> {
  return reader.evaluate(
    async (one, two, holes) => {
      const pixels = async (data: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const ink = canvas.getContext('2d');
        if (ink === null) throw new Error('no canvas');
        ink.drawImage(image, 0, 0);
        ink.fillStyle = '#000';
        for (const { x, y, w, h } of holes) ink.fillRect(x, y, w, h);
        return ink.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [p, q] = await Promise.all([pixels(one), pixels(two)]);
      if (p.width !== q.width || p.height !== q.height) return ['another size'];
      const found: string[] = [];
      for (let i = 0; i < p.data.length; i += 4) {
        const far = [0, 1, 2].some((c) => Math.abs((p.data[i + c] ?? 0) - (q.data[i + c] ?? 0)) > 8);
        if (far && found.length < 10) found.push(`${(i / 4) % p.width},${Math.floor(i / 4 / p.width)}`);
      }
      return found;
    },
    a,
    b,
    boxes,
  );
}

export interface Outcome {
  readonly file: string;
  /** Marks that were on the screen. */
  readonly marks: number;
  /** The document is the same, on and off. */
  readonly same: boolean;
  /** Points of the screen that differ outside of marked words. */
  readonly points: readonly string[];
  /** Layout shift while the marks went and came back on the page at rest. */
  readonly shift: number;
  /** Errors in the console that the control does not have. */
  readonly errors: readonly string[];
}

interface Seen {
  readonly shift: number;
}

/** Layout shift from the start, and errors: of a page that is opened, settled and scrolled to its text. */
async function settle(tab: Tab, url: string): Promise<{ errors: string[]; shift: () => Promise<number> }> {
  const errors: string[] = [];
  tab.page.on('pageerror', (e) => errors.push(String(e)));
  tab.page.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  await tab.page.evaluateOnNewDocument(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    // Firefox (153) has no such entries: then it stays 0, and Chromium answers for both.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      for (const e of list.getEntries())
        seen.shift += (e as PerformanceEntry & { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.page.evaluate(() => {
    const long = [...document.getElementsByTagName('p')].filter((p) => p.textContent.length > 80);
    long[Math.floor(long.length / 3)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const shift = (): Promise<number> =>
    tab.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.shift);
  return { errors, shift };
}

/**
 * What only the extension can have said. Files of the page that are missing here are asked for when they come near the
 * screen, in one of two loads; that the extension asks for none is tested where requests are counted.
 */
const news = (errors: readonly string[], control: readonly string[]): string[] => {
  const known = new Set(control.map((e) => e.replace(/\d+/g, '0')));
  return errors.filter((e) => !known.has(e.replace(/\d+/g, '0')) && !e.startsWith('Failed to load resource'));
};

/**
 * Compares a page on and off within one load, and with a browser that has no Dramatis.
 * @param still the page runs no scripts of its own: then documents and screens must be equal to the last point
 */
export async function compare(
  session: Session,
  bare: Session,
  reader: Page,
  url: string,
  rule: (mode: 'always' | 'never' | null) => Promise<void>,
  still: boolean,
): Promise<Outcome> {
  const file = url.split('/').pop() ?? url;
  const control = await bare.open(new URL('/', url).href);
  let without: Awaited<ReturnType<typeof settle>>;
  try {
    without = await settle(control, url);
  } catch (error) {
    // Firefox (153): a page whose own scripts lead to another host at once can't be opened, without Dramatis, either.
    if (still || !String(error).includes('Address rejected')) throw error;
    await control.close();
    return { file, marks: 0, same: true, points: [], shift: 0, errors: [] };
  }
  await rule('always');
  const tab = await session.open(new URL('/', url).href);
  const { errors, shift } = await settle(tab, url);
  const marks = await until(
    () => near(tab.page),
    (n) => n > 0,
    4000,
  ).catch(() => 0);
  await sleep(300);
  // Names of places that are little known come a moment later: what is marked is asked before the picture and after it.
  const marked = await markedBoxes(tab.page);
  const [on, shotOn] = [await serialised(tab.page), await pictured(tab.page)];
  const boxes = [...marked, ...(await markedBoxes(tab.page))];
  // A page's own scripts may have moved its text out of sight since (17, liberation.fr).
  const held = await near(tab.page);
  await rule('never');
  await until(
    () => near(tab.page),
    (n) => n === 0,
    5000,
  );
  await sleep(200);
  const [off, shotOff] = [await serialised(tab.page), await pictured(tab.page)];
  const gone = await tab.page.evaluate(() => document.querySelector('dramatis-card') === null);
  // Once more on, on a page that has come to rest: what shifts now is Dramatis's doing.
  const before = await shift();
  await rule('always');
  if (held > 0)
    await until(
      () => near(tab.page),
      (n) => n > 0,
      5000,
    );
  await sleep(200);
  const shifted = (await shift()) - before;
  const outcome = {
    file,
    marks,
    same: still ? on === off && gone : gone,
    points: still ? await differing(reader, shotOn, shotOff, boxes) : [],
    shift: still ? shifted : 0,
    errors: news(errors, without.errors).filter((e) => still || /dramatis|extension:/i.test(e)),
  };
  await tab.close();
  await control.close();
  await rule(null);
  return outcome;
}
