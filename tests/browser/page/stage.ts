/** What the tests of the page side share: pages, and looks at marks and card. */
import { inflateSync } from 'node:zlib';
import { until, type Tab } from '../harness';

const LD = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-10-26"}</script>';
export const page = (body: string, head = '', root = 'lang="en"'): string =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Truce talks</title><link rel="icon" href="data:,">${LD}${head}</head><body>${body}</body></html>`;
export const ARTICLE = `<nav>Armenia</nav><article><h1>Washington presses for a truce</h1>
<p id="p1">The adviser said on Saturday that <b>Ilham</b>
  Aliyev and Armenia were asked to accept a truce around Nagorno-Karabakh, after weeks of war.</p>
<p id="p2">In Ankara, officials denied it; Mike Pompeo met Zohrab Mnatsakanyan and Jeyhun Bayramov in Washington.</p>
<div style="height:3000px"></div><p>At the very end of the page Baku is named again, with something to scroll to.</p></article>`;

export const markedOn = (tab: Tab): Promise<number> =>
  tab.marks().then((m) => m.actor.length + m.place.length);
export const marked = (tab: Tab): Promise<number> =>
  until(
    () => markedOn(tab),
    (n) => n > 0,
    60_000,
  );
export const unmarked = (tab: Tab, ms = 5000): Promise<number> =>
  until(
    () => markedOn(tab),
    (n) => n === 0,
    ms,
  );
export const htmlOf = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<dramatis-card[^>]*><\/dramatis-card>/, ''),
  );
export const cardShown = (tab: Tab): Promise<boolean> =>
  tab
    .inShadow((root) => {
      const box = root.querySelector('.dr-root');
      const card = box?.querySelector('.card');
      return card !== null && card !== undefined && box?.hasAttribute('data-ghost') === false;
    })
    .then((shown) => shown === true);
export const untilCard = (tab: Tab, wanted = true): Promise<boolean> =>
  until(
    () => cardShown(tab),
    (s) => s === wanted,
  );

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly sheet: boolean;
}
export const cardBox = (tab: Tab): Promise<CardBox | null> =>
  tab.inShadow((root) => {
    const card = root.querySelector('.card');
    if (card === null) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom, sheet: card.closest('[data-sheet]') !== null };
  });

/**
 * Colour of one point of what the reader sees, `[r, g, b]`: by a screenshot, so whatever is on top counts. Of a picture of one
 * point the first bytes are read here: another tab that decodes it would take the window from the page.
 */
export async function colourAt(tab: Tab, x: number, y: number): Promise<readonly number[]> {
  const clip = { x, y, width: 1, height: 1 };
  // Beyond the viewport is what puppeteer (24) takes by itself: the page changes its size for a moment, and the card goes.
  const png = Buffer.from(await tab.page.screenshot({ clip, captureBeyondViewport: false }));
  const parts: Buffer[] = [];
  // Signature, then chunks: length, type, data, checksum (PNG, third edition, 5.3).
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  // One byte says how the line is filtered; of a first point it makes no difference.
  return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}
/** The card's paper in light and dark. */
export const PAPER = [251, 248, 241];

/** Console errors and uncaught errors of a page, from now on. */
export function errorsOf(tab: Tab): string[] {
  const errors: string[] = [];
  tab.page.on('pageerror', (e) => errors.push(String(e)));
  tab.page.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  return errors;
}
