/**
 * Reads the text of a document in reading order, without changing it. Inline elements join, blocks don't; what is not
 * text for a reader is left out. Pure on the document that it is given: without a window (command line) it does
 * without computed style.
 */
import type { Block, BlockRole, PageText } from '../core/types';
import { readingRoots } from './article';
import { TextMap } from './map';
import type { Run } from './map';
import { declaredLang, languageTag, pageTitle, published } from './meta';
import { pageKind } from './news';
import type { PageKind } from './news';
import { BLOCK, isAround, isSkipped } from './tags';

export interface CollectOptions {
  /** Read the whole page, not the article only: navigation, footers and comments, too. */
  readonly whole?: boolean;
  /** What `pageKind` said, where it is known. */
  readonly kind?: PageKind;
  /** Keeps what was read of each element, so that the next pass reads again only what `changed` names. */
  readonly memory?: ReadingMemory;
  /** Longest text, UTF-16 units; what is beyond is left out at a block's end. */
  readonly limit?: number;
}

export interface Collected {
  readonly page: PageText;
  readonly map: TextMap;
  /** Roots of open shadow trees that text was read from. */
  readonly shadows: readonly ShadowRoot[];
  /** The elements that were read. */
  readonly roots: readonly Element[];
}

interface Context {
  readonly role: BlockRole;
  readonly lang: string | undefined;
}
interface Read extends Run, Context {}
/** What one block element gave: blocks of text, and other block elements, in order. */
interface Part extends Context {
  readonly items: (Read | Part)[];
  /** Open shadow trees among it, outside of block elements of its own. */
  readonly shadows: readonly ShadowRoot[];
}

/** What was read of each block element: valid until the element or something in it changes. */
export class ReadingMemory {
  #parts = new WeakMap<Element, Part>();

  get(el: Element, context: Context): Part | undefined {
    const part = this.#parts.get(el);
    return part?.role === context.role && part.lang === context.lang ? part : undefined;
  }
  set(el: Element, part: Part): void {
    this.#parts.set(el, part);
  }
  /** Something in `node` changed: what was read of it and around it is forgotten, through shadow trees and slots. */
  changed(node: Node): void {
    for (let n: Node | null = node; n !== null; n = n.parentNode ?? (n as Partial<ShadowRoot>).host ?? null) {
      this.#parts.delete(n as Element);
      const slot = (n as Partial<Element>).assignedSlot;
      if (slot !== null && slot !== undefined) this.changed(slot);
    }
  }
  clear(): void {
    this.#parts = new WeakMap();
  }
}

const ROLES: Readonly<Partial<Record<string, BlockRole>>> = {
  H1: 'title',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  ASIDE: 'aside',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  TD: 'list',
  TH: 'list',
};
/** Roles that what is inside does not override. */
const FIRM: ReadonlySet<BlockRole> = new Set(['title', 'heading', 'caption', 'aside']);

const WHITE = /[ \t\n\r\f]+/g;
const NEEDS_COLLAPSE = /[\t\n\r\f]| {2}/;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

const CLOCK_EVERY = 40;
/** Thrown when a slice's time is over; what was read so far is in the memory. */
const TIME_IS_UP = new Error('time is up');

class Reader {
  #shadows: ShadowRoot[] = [];
  #text = '';
  #nodes: Text[] = [];
  #at: number[] = [];
  #items: (Read | Part)[] = [];
  readonly #whole: boolean;
  readonly #front: boolean;
  readonly #memory: ReadingMemory | undefined;
  readonly #view: Window | null;
  /** Below this, an element named like something around the article is left out; a large one is the article. */
  readonly #smallEnough: number;

  /** When to stop (`performance.now()`), and how many elements are read between looks at the clock. */
  #until = Infinity;
  #countdown = CLOCK_EVERY;

  constructor(roots: readonly Element[], options: CollectOptions, front: boolean) {
    this.#whole = options.whole ?? false;
    this.#front = front;
    this.#memory = options.memory;
    this.#view = roots[0]?.ownerDocument.defaultView ?? null;
    this.#smallEnough = roots.reduce((n, el) => n + el.textContent.length, 0) * 0.4;
  }

  /** Reads a root element. */
  root(el: Element, context: Context, until: number): Part {
    this.#until = until;
    this.#text = '';
    this.#nodes = [];
    this.#at = [];
    return this.#block(el, context);
  }

  #flush(context: Context): void {
    const text = this.#text.endsWith(' ') ? this.#text.slice(0, -1) : this.#text;
    const first = this.#nodes[0];
    if (text !== '' && first !== undefined) {
      const last = this.#nodes[this.#nodes.length - 1] ?? first;
      let holder: Element | null = first.parentElement;
      while (holder !== null && !holder.contains(last)) holder = holder.parentElement;
      // Text right under a shadow root has no element around it but the host.
      holder ??= (first.getRootNode() as Partial<ShadowRoot>).host ?? null;
      if (holder !== null) {
        this.#items.push({ ...context, text, nodes: this.#nodes, at: this.#at, holder });
      }
    }
    this.#text = '';
    this.#nodes = [];
    this.#at = [];
  }

  #block(el: Element, context: Context): Part {
    const known = this.#memory?.get(el, context);
    if (known !== undefined) return known;
    if (this.#until !== Infinity && --this.#countdown <= 0) {
      this.#countdown = CLOCK_EVERY;
      if (performance.now() > this.#until) throw TIME_IS_UP;
    }
    const outer = { items: this.#items, shadows: this.#shadows };
    const part: Part = { ...context, items: (this.#items = []), shadows: (this.#shadows = []) };
    this.#children(el, context);
    this.#flush(context);
    this.#items = outer.items;
    this.#shadows = outer.shadows;
    this.#memory?.set(el, part);
    return part;
  }

  #children(el: Element | ShadowRoot, context: Context): void {
    const shadow = (el as Element).shadowRoot as ShadowRoot | null | undefined;
    if (shadow !== null && shadow !== undefined) {
      this.#shadows.push(shadow);
      this.#children(shadow, context);
      return;
    }
    if ((el as Element).tagName === 'SLOT') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) this.#node(node, context);
        return;
      }
    }
    for (let node = el.firstChild; node !== null; node = node.nextSibling) this.#node(node, context);
  }

  #node(node: Node, context: Context): void {
    if (node.nodeType === 3) this.#append(node as Text, context);
    else if (node.nodeType === 1) this.#element(node as Element, context);
  }

  #append(node: Text, context: Context): void {
    const data = node.data;
    let kept = NEEDS_COLLAPSE.test(data) ? data.replace(WHITE, ' ') : data;
    if (kept.startsWith(' ') && (this.#text === '' || this.#text.endsWith(' '))) kept = kept.slice(1);
    if (kept === '') return;
    // Two elements that touch without a space, but are shown apart (flex items, table-like spans), are two words.
    if (
      this.#nodes.length > 0 &&
      WORD_END.test(this.#text) &&
      WORD_START.test(kept) &&
      this.#isApart(this.#nodes[this.#nodes.length - 1], node)
    ) {
      this.#flush(context);
    }
    this.#at.push(this.#text.length);
    this.#nodes.push(node);
    this.#text += kept;
  }

  #isApart(a: Text | undefined, b: Text): boolean {
    if (this.#view === null || a === undefined) return false;
    const around = a.parentElement;
    const inner = b.parentElement;
    if (around === null || inner === null || around === inner) return false;
    // The outermost element that holds one and not the other decides.
    const apart = (from: Element, other: Text): boolean => {
      for (let el: Element | null = from; el !== null && !el.contains(other); el = el.parentElement) {
        const style = this.#view?.getComputedStyle(el);
        if (style === undefined) return false;
        // A float that touches a word is a drop cap: it joins (its display computes to block).
        if (style.float === 'left' || style.float === 'right') continue;
        if (style.position === 'absolute' || !/^(?:inline|ruby|contents|$)/.test(style.display)) return true;
        if (style.display.startsWith('inline-')) return true;
      }
      return false;
    };
    return apart(around, b) || apart(inner, a);
  }

  #element(el: Element, context: Context): void {
    const tag = el.tagName;
    if (tag === 'BR') {
      // A line break in a heading is typography; elsewhere it ends a line.
      if (context.role === 'title' || context.role === 'heading') this.#space();
      else this.#flush(context);
      return;
    }
    if (tag === 'WBR') return;
    if (isSkipped(el)) {
      // What stands between two words keeps them apart.
      if (tag === 'IMG' || tag === 'SVG' || tag === 'BUTTON' || tag === 'svg') this.#space();
      return;
    }
    const block = BLOCK.has(tag);
    if (!this.#whole && this.#isLeftOut(el, block)) {
      if (block) this.#flush(context);
      return;
    }
    const inner = this.#inner(el, tag, context);
    if (!block) {
      this.#children(el, inner);
      return;
    }
    this.#flush(context);
    this.#items.push(this.#block(el, inner));
  }

  #space(): void {
    // Kept in the text only if a node follows; it belongs to no node, so it is added to the last one's stretch.
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  #isLeftOut(el: Element, block: boolean): boolean {
    if (el.tagName === 'FORM') return el.getElementsByTagName('p').length < 3;
    if (isAround(el, this.#front)) {
      if (!block && !el.hasAttribute('role') && el.getElementsByTagName('p').length > 2) return false;
      return el.textContent.length <= this.#smallEnough;
    }
    if (this.#front || (el.tagName !== 'UL' && el.tagName !== 'OL' && el.tagName !== 'ASIDE')) return false;
    return isLinkList(el);
  }

  #inner(el: Element, tag: string, context: Context): Context {
    const role = ROLES[tag];
    const lang = el.hasAttribute('lang')
      ? (languageTag(el.getAttribute('lang')) ?? context.lang)
      : context.lang;
    const next = role === undefined || FIRM.has(context.role) ? context.role : role;
    return next === context.role && lang === context.lang ? context : { role: next, lang };
  }
}

/** Lists of headlines of other articles: almost all of it is links of several words. */
function isLinkList(el: Element): boolean {
  const links = el.getElementsByTagName('a');
  if (links.length < 2) return false;
  let linked = 0;
  for (const a of links) linked += a.textContent.trim().length;
  return linked / links.length >= 25 && linked > el.textContent.replace(WHITE, ' ').length * 0.7;
}

function flatten(part: Part, into: Read[], shadows: ShadowRoot[]): void {
  shadows.push(...part.shadows);
  for (const item of part.items) {
    if ('items' in item) flatten(item, into, shadows);
    else into.push(item);
  }
}

/** Only the first heading of the first level is the title, and the first longer paragraph is the lead. */
function settleRoles(reads: readonly Read[]): BlockRole[] {
  let title = false;
  let lead = false;
  return reads.map(({ role, text }) => {
    if (role === 'title') {
      if (title || text.length < 12) return 'heading';
      title = true;
      return 'title';
    }
    if (role === 'text' && !lead && text.length >= 60) {
      lead = true;
      return 'lead';
    }
    return role;
  });
}

const isShown = (el: Element): boolean =>
  typeof el.checkVisibility === 'function' ? el.checkVisibility({ visibilityProperty: true }) : true;

/** Reads a document, in slices if it is long. */
export class Collecting {
  readonly #doc: Document;
  readonly #options: CollectOptions;
  #reader: Reader | null = null;
  #roots: readonly Element[] = [];

  constructor(doc: Document, options: CollectOptions) {
    this.#doc = doc;
    this.#options = { ...options, memory: options.memory ?? new ReadingMemory() };
  }

  /**
   * Reads until a moment of `performance.now()`, or to the end.
   * @returns null if the time did not suffice: what was read is kept, call again
   */
  slice(until = Infinity): Collected | null {
    const doc = this.#doc;
    const lang = declaredLang(doc);
    if (this.#reader === null) {
      const kind = this.#options.kind ?? pageKind(doc);
      this.#roots = readingRoots(doc, kind, this.#options.whole ?? false);
      this.#reader = new Reader(this.#roots, this.#options, kind === 'front');
    }
    const all: Read[] = [];
    const shadows: ShadowRoot[] = [];
    try {
      for (const root of this.#roots) {
        const own = languageTag(root.closest('[lang]')?.getAttribute('lang'));
        const role: BlockRole = root.tagName === 'H1' ? 'title' : 'text';
        const context = { role, lang: own === null || own === lang ? undefined : own };
        flatten(this.#reader.root(root, context, until), all, shadows);
      }
    } catch (error) {
      if (error === TIME_IS_UP) return null;
      throw error;
    }
    return this.#finish(all, shadows, lang);
  }

  #finish(all: readonly Read[], shadows: readonly ShadowRoot[], lang: string | null): Collected {
    const doc = this.#doc;
    const seen = doc.defaultView === null ? all : all.filter((r) => isShown(r.holder));
    const limit = this.#options.limit ?? Infinity;
    const runs: Read[] = [];
    let length = 0;
    const starts = new Uint32Array(seen.length);
    for (const run of seen) {
      if (length + run.text.length > limit) break;
      starts[runs.length] = length;
      length += run.text.length + 1;
      runs.push(run);
    }
    const roles = settleRoles(runs);
    const blocks = runs.map((run, i): Block => {
      const start = starts[i] ?? 0;
      const block = { start, end: start + run.text.length, role: roles[i] ?? run.role };
      return run.lang === undefined || run.lang === lang ? block : { ...block, lang: run.lang };
    });
    return {
      page: {
        text: runs.map((r) => r.text).join('\n'),
        blocks,
        lang,
        published: published(doc),
        title: pageTitle(doc),
      },
      map: new TextMap(runs, starts.subarray(0, runs.length)),
      shadows,
      roots: this.#roots,
    };
  }
}

/**
 * Collects the readable text of a document, or of a frame's document, in one go.
 * @returns the text with its blocks, and the way back from its offsets to the document
 */
export function collect(doc: Document, options: CollectOptions = {}): Collected {
  const read = new Collecting(doc, options).slice();
  if (read === null) throw new Error('unreachable: without a time limit, reading comes to its end');
  return read;
}
