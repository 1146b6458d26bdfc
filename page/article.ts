/**
 * Where on a page the article is: paragraphs lend weight to what holds them, the heaviest holder wins, and grows to
 * the element that the page itself calls the article. Ideas of mozilla/readability, without touching the document.
 */
import { isAround, isSkipped } from './tags';
import type { PageKind } from './news';

/** Paragraphs looked at; more do not change the answer. */
const MAX_PARAGRAPHS = 1500;
/** So many one after the other under one element are the article: the rest of a long page need not be weighed. */
const ENOUGH = 150;

/** Is an element, or one around it, none of the article's? What was found is kept: holders share their ancestors. */
function inNoise(el: Element | null, body: Element, known: Map<Element, boolean>): boolean {
  if (el === null || el === body) return false;
  let out = known.get(el);
  if (out === undefined) {
    out = isSkipped(el) || isAround(el, false) || inNoise(el.parentElement, body, known);
    known.set(el, out);
  }
  return out;
}

/** Text lengths by holder: a paragraph counts for its parent, and half for its grandparent. */
function weigh(doc: Document): Map<Element, number> {
  const weights = new Map<Element, number>();
  const noise = new Map<Element, boolean>();
  const all = doc.getElementsByTagName('p');
  const add = (el: Element | null, weight: number): void => {
    if (el !== null) weights.set(el, (weights.get(el) ?? 0) + weight);
  };
  let run = 0;
  let last: Element | null = null;
  for (let i = 0; i < all.length && i < MAX_PARAGRAPHS; i++) {
    const p = all[i];
    const parent = p?.parentElement;
    if (p === undefined || parent === null || parent === undefined) continue;
    const length = Math.min(p.textContent.length, 800);
    if (length < 40) continue;
    if (inNoise(parent, doc.body, noise)) continue;
    add(parent, length);
    if (parent === last) {
      if (++run === ENOUGH) break;
    } else run = 0;
    last = parent;
    add(parent.parentElement, length / 2);
  }
  return weights;
}

function heaviest(weights: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let top = 0;
  for (const [el, weight] of weights) {
    if (weight > top) {
      best = el;
      top = weight;
    }
  }
  return best;
}

const size = (el: Element): number => el.textContent.length;

function commonAncestor(a: Element, b: Element): Element | null {
  let el: Element | null = a;
  while (el !== null && !el.contains(b)) el = el.parentElement;
  return el;
}

/** The heading of the article: an `h1` that is not the site's logo. */
function mainHeading(doc: Document, body: Element): Element | null {
  const all = [...doc.getElementsByTagName('h1')].filter((h) => h.textContent.trim().length >= 12);
  if (all.length <= 1) return all[0] ?? null;
  const title = doc.title;
  return (
    all.find((h) => body.contains(h)) ??
    all.find((h) => title.includes(h.textContent.trim().slice(0, 30))) ??
    all[0] ??
    null
  );
}

/** Grows from the heaviest holder to the element that is the whole article. */
function grow(best: Element, doc: Document): Element {
  const named = best.closest('article,[role="article"]');
  if (named !== null && named !== doc.body) return named;
  // Without an <article>: up while what is around the paragraphs is less than what they are.
  const enough = size(best) * 1.5 + 300;
  let el = best;
  while (el.parentElement !== null && el.parentElement !== doc.body) {
    const parent: Element = el.parentElement;
    if (parent.tagName === 'MAIN' || size(parent) > enough) break;
    el = parent;
  }
  return el;
}

/**
 * The elements to read, in document order and not nested: for an article its heading and body, else the main part.
 * @param whole read everything
 */
export function readingRoots(doc: Document, kind: PageKind, whole: boolean): readonly Element[] {
  // Documents of plain text or images may have no body.
  const body = doc.body as HTMLElement | null;
  if (body === null) return [];
  if (whole || kind === 'front') return [body];
  const best = heaviest(weigh(doc));
  // Rarely asked for, and a look over the whole document.
  const main = (): Element => doc.querySelector('main,[role="main"]') ?? body;
  if (best === null || best === body) {
    const article = doc.getElementsByTagName('article');
    const single =
      doc.querySelector('[itemprop~="articleBody"]') ?? (article.length === 1 ? article[0] : null);
    if (single === null || single === undefined || size(single) < 200) return [main()];
    return withHeading(doc, single);
  }
  if (
    kind === 'other' &&
    best.closest('article,main,[role="main"]') === null &&
    size(best) * 2 < size(body)
  ) {
    return [main()];
  }
  return withHeading(doc, grow(best, doc));
}

function withHeading(doc: Document, root: Element): readonly Element[] {
  const heading = mainHeading(doc, root);
  if (heading === null || root.contains(heading)) return [root];
  if (heading.contains(root)) return [root];
  const common = commonAncestor(root, heading);
  if (common !== null && common !== doc.body && size(common) < size(root) * 1.6 + 400) return [common];
  const before = (heading.compareDocumentPosition(root) & 4) !== 0;
  return before ? [heading, root] : [root, heading];
}
