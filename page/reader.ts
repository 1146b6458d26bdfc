/**
 * Reads the text under one element in reading order: inline elements join, blocks don't; what is not text for a reader
 * is left out. What was read is kept by block element, so that a slice goes on where the last one ended, and a page
 * that changes is read again only where it has changed.
 */
import type { BlockRole } from '../core/types';
import { needsCollapse } from './map';
import { languageTag } from './meta';
import type { Context, Part, Read, ReadingMemory } from './reading-memory';
import { BLOCK, isAround, isSkipped } from './tags';

export interface ReaderOptions {
  /** Read the whole page, not the article only: navigation, footers and comments, too. */
  readonly whole: boolean;
  /** A front page: what it is made of would be around an article elsewhere. */
  readonly front: boolean;
  readonly memory: ReadingMemory;
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
/**
 * May a UTF-16 unit be part of a word? Letters and digits of ASCII; beyond it everything but the blocks of Latin-1
 * signs, and general punctuation to CJK punctuation. Rough, because a wrong yes only costs a look at
 * style; a Unicode class as a pattern takes longer to compile than all borders of a page to look at.
 */
function isWordUnit(code: number): boolean {
  if (code < 0xc0) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
  return code < 0x2000 || code > 0x303f;
}
/** Only the character at the border is looked at: texts grow long. NaN, of an empty text, is no part of a word. */
const endsInWord = (text: string): boolean => isWordUnit(text.charCodeAt(text.length - 1));
const startsInWord = (text: string): boolean => isWordUnit(text.charCodeAt(0));

const CLOCK_EVERY = 20;
/**
 * Thrown when a slice's time is over; what was read so far is in the memory. No `Error`: making one, V8 (156) parses
 * the whole script again for the positions in its stack, which took 4 ms on the first page of each process.
 */
export const TIME_IS_UP = { message: 'time is up' };

/** Reads root elements, one after the other. */
export class Reader {
  #shadows: ShadowRoot[] = [];
  #text = '';
  #nodes: Text[] = [];
  #at: number[] = [];
  #plain = true;
  #items: (Read | Part)[] = [];
  readonly #whole: boolean;
  readonly #front: boolean;
  readonly #memory: ReadingMemory;
  readonly #view: Window | null;
  readonly #roots: readonly Element[];
  #small: number | null = null;

  /** When to stop (`performance.now()`), and how many elements are read between looks at the clock. */
  #until = Infinity;
  #countdown = CLOCK_EVERY;

  constructor(roots: readonly Element[], options: ReaderOptions) {
    this.#whole = options.whole;
    this.#front = options.front;
    this.#memory = options.memory;
    this.#view = roots[0]?.ownerDocument.defaultView ?? null;
    this.#roots = roots;
  }

  /**
   * Below this length an element named like something around the article is left out; a large one is the article. Asked for
   * on few pages: the text of a long one takes 2 ms to put together.
   */
  get #smallEnough(): number {
    return (this.#small ??= this.#roots.reduce((n, el) => n + el.textContent.length, 0) * 0.4);
  }

  /**
   * Reads a root element.
   * @param until moment of `performance.now()` at which to stop
   * @throws TIME_IS_UP if the time did not suffice; what was read is in the memory
   */
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
      while (holder !== null && first !== last && !holder.contains(last)) holder = holder.parentElement;
      // Text right under a shadow root has no element around it but the host.
      holder ??= (first.getRootNode() as Partial<ShadowRoot>).host ?? null;
      if (holder !== null) {
        this.#items.push({
          role: context.role,
          lang: context.lang,
          text,
          nodes: this.#nodes,
          at: this.#at,
          holder,
          plain: this.#plain,
        });
      }
    }
    this.#text = '';
    this.#nodes = [];
    this.#at = [];
    this.#plain = true;
  }

  #block(el: Element, context: Context): Part {
    const known = this.#memory.get(el, context);
    if (known !== undefined) return known;
    if (this.#until !== Infinity && --this.#countdown <= 0) {
      this.#countdown = CLOCK_EVERY;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- no `Error`, and why: see TIME_IS_UP
      if (performance.now() > this.#until) throw TIME_IS_UP;
    }
    const outer = { items: this.#items, shadows: this.#shadows };
    const part: Part = { ...context, items: (this.#items = []), shadows: (this.#shadows = []) };
    this.#children(el, context);
    this.#flush(context);
    this.#items = outer.items;
    this.#shadows = outer.shadows;
    this.#memory.set(el, part);
    return part;
  }

  #children(el: Element | ShadowRoot, context: Context): void {
    const shadow = (el as Element).shadowRoot as ShadowRoot | null | undefined;
    if (shadow !== null && shadow !== undefined) {
      this.#shadows.push(shadow);
      this.#children(shadow, context);
      return;
    }
    for (let node = el.firstChild; node !== null; node = node.nextSibling) this.#node(node, context);
  }

  #node(node: Node, context: Context): void {
    if (node.nodeType === 3) this.#append(node as Text, context);
    else if (node.nodeType === 1) this.#element(node as Element, context);
  }

  #append(node: Text, context: Context): void {
    const data = node.data;
    let kept = needsCollapse(data) ? data.replace(WHITE, ' ') : data;
    if (kept.startsWith(' ') && (this.#text === '' || this.#text.endsWith(' '))) kept = kept.slice(1);
    if (kept === '') return;
    // Two elements that touch without a space, but are shown apart (flex items, table-like spans), are two words.
    if (
      this.#nodes.length > 0 &&
      endsInWord(this.#text) &&
      startsInWord(kept) &&
      this.#isApart(this.#nodes[this.#nodes.length - 1], node)
    ) {
      this.#flush(context);
    }
    if (kept !== data) this.#plain = false;
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
    if (isSkipped(el, tag)) {
      if (APART.includes(tag)) this.#space();
      return;
    }
    const block = BLOCK.has(tag);
    if (!this.#whole && this.#isLeftOut(el, tag, block)) {
      if (block) this.#flush(context);
      return;
    }
    const inner = this.#inner(el, tag, context);
    if (block) {
      this.#flush(context);
      this.#items.push(this.#block(el, inner));
      return;
    }
    const assigned = tag === 'SLOT' ? (el as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length === 0) this.#children(el, inner);
    for (const node of assigned) this.#node(node, inner);
  }

  #space(): void {
    // Kept in the text only if a node follows; it belongs to no node, so it is added to the last one's stretch.
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  #isLeftOut(el: Element, tag: string, block: boolean): boolean {
    if (tag === 'FORM') return el.getElementsByTagName('p').length < 3;
    if (isAround(el, this.#front, tag)) {
      if (!block && !el.hasAttribute('role') && el.getElementsByTagName('p').length > 2) return false;
      return el.textContent.length <= this.#smallEnough;
    }
    return !this.#front && LISTS.includes(tag) && isLinkList(el);
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

/** Not read, but seen: what stands before and after it are two words. */
const APART = ['IMG', 'SVG', 'BUTTON', 'svg'];

/** What such lists are made with. */
const LISTS = ['UL', 'OL', 'ASIDE'];

/** Lists of headlines of other articles: almost all of it is links of several words. */
function isLinkList(el: Element): boolean {
  const links = el.getElementsByTagName('a');
  if (links.length < 2) return false;
  let linked = 0;
  for (const a of links) linked += a.textContent.trim().length;
  return linked / links.length >= 25 && linked > el.textContent.replace(WHITE, ' ').length * 0.7;
}
