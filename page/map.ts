/** From offsets in the collected text back to the document, and from the document to the text. */

/** A stretch of text that the page shows as one block, with the text nodes it was read from. */
export interface Run {
  /** Collapsed and trimmed; never empty. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node begins. */
  readonly at: readonly number[];
  /** The nearest element around all of it. */
  readonly holder: Element;
  /** Collecting changed nothing of the nodes' data: offsets are the same on both sides. */
  readonly plain: boolean;
}

/** A position in the document. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** White space that collecting collapses: anything but single spaces (HTML, "ASCII whitespace"). */
const COLLAPSED = ['\n', '  ', '\t', '\r', '\f'];

/** Is there such white space in a text? Looked for one by one, which takes half as long as one pattern over a long page. */
export const needsCollapse = (data: string): boolean => COLLAPSED.some((white) => data.includes(white));

const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** Index of the last of `starts` that is not above `offset`; -1 if there is none. */
export function lastAtOrBelow(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((starts[mid] ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/**
 * Goes through a node's data as collecting did, until `units` of it are read or `most` characters kept.
 * @param afterSpace the text before the node ends in a space, or there is none
 * @returns how many units were read, and how many characters kept of them
 */
function through(data: string, units: number, most: number, afterSpace: boolean): readonly [number, number] {
  let kept = 0;
  let space = afterSpace;
  let i = 0;
  for (; i < units && i < data.length; i++) {
    const white = isSpace(data.charCodeAt(i));
    if (white && space) continue;
    if (kept === most) break;
    kept++;
    space = white;
  }
  return [i, kept];
}

/**
 * Turns offsets of the collected text into positions of the document. White space was collapsed in the text, so the
 * way into a node is found by reading the node again, which is short, instead of being kept for every character.
 */
export class TextMap {
  readonly #runs: readonly Run[];
  readonly #starts: Uint32Array;
  #indexOf: Map<Node, readonly [run: number, node: number]> | null = null;

  constructor(runs: readonly Run[], starts: Uint32Array) {
    this.#runs = runs;
    this.#starts = starts;
  }

  get length(): number {
    return this.#runs.length;
  }

  /** Which block an offset is in; -1 before the first. */
  blockAt(offset: number): number {
    return lastAtOrBelow(this.#starts, offset);
  }

  /** Where the next block begins; `Infinity` after the last. */
  endOf(block: number): number {
    return this.#starts[block + 1] ?? Infinity;
  }

  /** The element around a block. */
  holder(block: number): Element | null {
    return this.#runs[block]?.holder ?? null;
  }

  #point(offset: number, before: boolean): Point | null {
    const b = this.blockAt(before ? Math.max(0, offset - 1) : offset);
    const run = this.#runs[b];
    if (run === undefined) return null;
    const inRun = offset - (this.#starts[b] ?? 0);
    const i = lastAtOrBelow(run.at, before ? Math.max(0, inRun - 1) : inRun);
    const node = run.nodes[i];
    const at = run.at[i];
    if (node === undefined || at === undefined) return null;
    const { data } = node;
    const into = (n: number): number =>
      run.plain
        ? Math.min(n, data.length)
        : through(data, Infinity, n, at === 0 || run.text[at - 1] === ' ')[0];
    if (!before) return { node, offset: into(inRun - at) };
    // An end stands right behind the last character that it covers.
    return { node, offset: Math.min(data.length, into(inRun - at - 1) + 1) };
  }

  /**
   * The stretch of the document that `start` to `end` (exclusive) of the text was read from; null if the nodes are
   * gone from the document or have changed so much that it is empty.
   */
  range(start: number, end: number): StaticRange | null {
    const a = this.#point(start, false);
    const b = this.#point(end, true);
    if (a === null || b === null || !a.node.isConnected || !b.node.isConnected) return null;
    if (a.node === b.node && a.offset >= b.offset) return null;
    return new StaticRange({
      startContainer: a.node,
      startOffset: a.offset,
      endContainer: b.node,
      endOffset: b.offset,
    });
  }

  /** Offset in the text of a position in the document; -1 if it was not read. */
  offsetOf(node: Node, offset: number): number {
    if (this.#indexOf === null) {
      this.#indexOf = new Map();
      for (const [r, run] of this.#runs.entries()) {
        for (const [n, text] of run.nodes.entries()) this.#indexOf.set(text, [r, n]);
      }
    }
    const found = this.#indexOf.get(node);
    if (found === undefined) return -1;
    const [r, n] = found;
    const run = this.#runs[r];
    const at = run?.at[n];
    const text = run?.nodes[n];
    if (run === undefined || at === undefined || text === undefined) return -1;
    const kept = run.plain
      ? offset
      : through(text.data, offset, Infinity, at === 0 || run.text[at - 1] === ' ')[1];
    return (this.#starts[r] ?? 0) + Math.min(at + kept, run.text.length);
  }
}
