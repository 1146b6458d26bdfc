/**
 * Reads the text of a document in reading order, without changing it. Inline elements join, blocks don't; what is not
 * text for a reader is left out. Pure on the document that it is given: without a window (command line) it does
 * without computed style.
 */
import type { Block, BlockRole, PageText } from '../core/types';
import { readingRoots } from './article';
import { headOf } from './head';
import type { Head } from './head';
import { TextMap } from './map';
import { declaredLang, languageTag, pageTitle, published } from './meta';
import { pageKind } from './news';
import type { PageKind } from './news';
import { Reader, TIME_IS_UP } from './reader';
import { ReadingMemory } from './reading-memory';
import type { Part, Read } from './reading-memory';

export { ReadingMemory } from './reading-memory';

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

/** Half of a slice, ms. */
const HALF = 3;

export interface Collected {
  readonly page: PageText;
  readonly map: TextMap;
  /** Roots of open shadow trees that text was read from. */
  readonly shadows: readonly ShadowRoot[];
  /** The elements that were read. */
  readonly roots: readonly Element[];
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

/** Says of elements whether they are shown. Several stretches of text often hang on one element. */
function visibility(): (el: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (el) => {
    let shown = known.get(el);
    if (shown === undefined) {
      // jsdom (26) has no style to ask.
      const asks = typeof el.checkVisibility === 'function';
      shown = !asks || el.checkVisibility({ visibilityProperty: true });
      known.set(el, shown);
    }
    return shown;
  };
}

/** Everything that was read, before it is looked at whether it is shown. */
interface Walked {
  readonly reads: readonly Read[];
  readonly shadows: readonly ShadowRoot[];
}

/** Reads a document, in slices if it is long. */
export class Collecting {
  readonly #doc: Document;
  readonly #options: CollectOptions & { readonly memory: ReadingMemory };
  readonly #head: Head;
  #reader: Reader | null = null;
  #walked: Walked | null = null;
  #roots: readonly Element[] = [];

  constructor(doc: Document, options: CollectOptions) {
    this.#doc = doc;
    this.#options = { ...options, memory: options.memory ?? new ReadingMemory() };
    this.#head = headOf(doc);
  }

  /**
   * Reads until a moment of `performance.now()`, or to the end.
   * @returns null if the time did not suffice: what was read is kept, call again
   */
  slice(until = Infinity): Collected | null {
    const lang = declaredLang(this.#doc, this.#head);
    if (this.#walked === null) {
      this.#walked = this.#walk(lang, until);
      // To ask for style has its own price: it gets a slice of its own if this one is half over.
      if (this.#walked === null || (until !== Infinity && performance.now() > until - HALF)) return null;
    }
    return this.#finish(this.#walked, lang);
  }

  #walk(lang: string | null, until: number): Walked | null {
    const doc = this.#doc;
    if (this.#reader === null) {
      const kind = this.#options.kind ?? pageKind(doc);
      const whole = this.#options.whole ?? false;
      this.#roots = readingRoots(doc, kind, whole);
      const options = { whole, front: kind === 'front', memory: this.#options.memory };
      this.#reader = new Reader(this.#roots, options);
    }
    const reads: Read[] = [];
    const shadows: ShadowRoot[] = [];
    try {
      for (const root of this.#roots) {
        const own = languageTag(root.closest('[lang]')?.getAttribute('lang'));
        const role: BlockRole = root.tagName === 'H1' ? 'title' : 'text';
        const context = { role, lang: own === null || own === lang ? undefined : own };
        flatten(this.#reader.root(root, context, until), reads, shadows);
      }
    } catch (error) {
      if (error === TIME_IS_UP) return null;
      throw error;
    }
    return { reads, shadows };
  }

  #finish({ reads, shadows }: Walked, lang: string | null): Collected {
    const doc = this.#doc;
    const isShown = visibility();
    const seen = doc.defaultView === null ? reads : reads.filter((r) => isShown(r.holder));
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
        published: published(doc, this.#head),
        title: pageTitle(doc, this.#head),
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
