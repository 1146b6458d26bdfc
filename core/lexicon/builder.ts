/** Turns names (sequences of words with a payload) into the sections of the buffer. */
import { CLASS } from '../text/fold-codec';
import { FORMAT, MAGIC, powerOfTwo, SECTION, SECTIONS, type LexiconMeta } from './format';
import { finish, MIX } from './hash';
import type { Spelling } from './spelling';
import { Vocabulary, Words } from './vocabulary';

type Section = Uint8Array | Uint32Array | Int32Array;

/** Nodes below the first level are numbered from here while building. */
const DEEP = 0x80000000;

const edgeHash = (parent: number, token: number): number =>
  finish(Math.imul(parent, 0x9e3779b1) ^ Math.imul(token + 1, 0x85ebca6b));

export class Builder {
  private readonly vocabulary = new Vocabulary();
  /** Open addressing over edges: edge + 1. A Map would need keys beyond 32 bits, which V8 boxes. */
  private edgeSlots = new Int32Array(1024);
  private readonly edgeParent = new Words();
  private readonly edgeToken = new Words();
  /** Names: node (deep ones from 2^31 on), entity, meta. */
  private readonly nameNode = new Words();
  private readonly nameEntity = new Words();
  private readonly nameMeta = new Words();
  private readonly filterKeys = new Words();
  private maxTokens = 1;

  /** Number of the edge from `parent` by `token`, or -1. */
  private edge(parent: number, token: number): number {
    const mask = this.edgeSlots.length - 1;
    let slot = edgeHash(parent, token) & mask;
    for (;;) {
      const e = (this.edgeSlots[slot] ?? 0) - 1;
      if (e < 0) return -1;
      if (this.edgeParent.get(e) === parent && this.edgeToken.get(e) === token) return e;
      slot = (slot + 1) & mask;
    }
  }

  private remember(edge: number): void {
    if (edge * 2 >= this.edgeSlots.length) {
      this.edgeSlots = new Int32Array(this.edgeSlots.length * 2);
      for (let e = 0; e < edge; e++) this.place(e);
    }
    this.place(edge);
  }

  private place(edge: number): void {
    const mask = this.edgeSlots.length - 1;
    let slot = edgeHash(this.edgeParent.get(edge), this.edgeToken.get(edge)) & mask;
    while (this.edgeSlots[slot] !== 0) slot = (slot + 1) & mask;
    this.edgeSlots[slot] = edge + 1;
  }

  /** Node of a spelling's words, made where it is missing. */
  node(s: Spelling): number {
    let node = this.vocabulary.number(s, 0, true);
    for (let k = 1; k < s.count; k++) {
      const token = this.vocabulary.number(s, k, true);
      let next = this.edge(node, token);
      if (next < 0) {
        next = this.edgeParent.length;
        this.edgeParent.push(node);
        this.edgeToken.push(token);
        this.remember(next);
      }
      node = DEEP + next;
    }
    return node;
  }

  /** Gives a node a name. `s`: the spelling that led there; `lower`: its first word may be written small. */
  add(s: Spelling, node: number, entity: number, meta: number, lower: boolean): void {
    this.maxTokens = Math.max(this.maxTokens, s.count);
    this.nameNode.push(node);
    this.nameEntity.push(entity);
    this.nameMeta.push(meta);
    if (s.pair !== null) {
      this.filterKeys.push(Math.imul(s.pair, MIX.single));
      if (s.triple !== null) this.filterKeys.push(Math.imul(s.triple, MIX.triple));
    } else {
      const h = s.hashes[0] ?? 0;
      this.filterKeys.push(Math.imul(h, MIX.upper));
      if (lower && (s.classes & (CLASS.upper | CLASS.lower)) !== 0)
        this.filterKeys.push(Math.imul(h, MIX.lower));
    }
  }

  /** Whether one of the names that were in at the first call has exactly these words. */
  bears(s: Spelling): boolean {
    this.bearers ??= this.nodesWithNames();
    let node = this.vocabulary.number(s, 0, false);
    for (let k = 1; node >= 0 && k < s.count; k++) {
      const token = this.vocabulary.number(s, k, false);
      const next = token < 0 ? -1 : this.edge(node, token);
      node = next < 0 ? -1 : DEEP + next;
    }
    return node >= 0 && this.bearers[this.flat(node)] === 1;
  }

  /** One byte a node, 1 for those that end a name. */
  private nodesWithNames(): Uint8Array {
    this.words = this.vocabulary.size;
    const nodes = new Uint8Array(this.words + this.edgeParent.length);
    for (let i = 0; i < this.nameNode.length; i++) nodes[this.flat(this.nameNode.get(i))] = 1;
    return nodes;
  }

  /** Number of a node, the deep ones after the words that there were then; -1 for later words. */
  private flat(node: number): number {
    if (node >= DEEP) return node - DEEP + this.words;
    return node < this.words ? node : -1;
  }

  private bearers: Uint8Array | null = null;
  private words = 0;

  /**
   * Makes the buffer, in steps: between two of them something else may run.
   * @param entities the sections that tell of entities, by their number
   */
  *build(
    meta: Omit<LexiconMeta, 'maxTokens'>,
    entities: Readonly<Record<number, Section>>,
  ): Generator<undefined, ArrayBuffer, undefined> {
    const parts: Section[] = new Array<Section>(SECTIONS);
    parts[SECTION.tokenSlots] = this.vocabulary.table();
    parts[SECTION.tokenOffsets] = this.vocabulary.offsets.done();
    parts[SECTION.tokenPool] = this.vocabulary.pool.done();
    yield;
    yield* this.trie(parts, this.vocabulary.size);
    parts[SECTION.filter] = this.filter();
    yield;
    parts[SECTION.meta] = new TextEncoder().encode(JSON.stringify({ ...meta, maxTokens: this.maxTokens }));
    return assemble(Object.assign(parts, entities));
  }

  private filter(): Uint32Array {
    const keys = this.filterKeys.done().sort();
    let different = 0;
    for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) different++;
    const bits = powerOfTwo(Math.max(1024, different * 12));
    const shift = 32 - Math.log2(bits);
    const filter = new Uint32Array(bits / 32);
    for (const k of keys) {
      const a = k >>> shift;
      const b = Math.imul(k, MIX.second) >>> shift;
      filter[a >>> 5] = (filter[a >>> 5] ?? 0) | (1 << (a & 31));
      filter[b >>> 5] = (filter[b >>> 5] ?? 0) | (1 << (b & 31));
    }
    return filter;
  }

  /**
   * Numbers the deep nodes after the words, breadth first, so that the children of a node follow each other (sorted by
   * word: found by halving, with nothing stored but their words), and sorts the names by node.
   */
  private *trie(parts: Section[], nTokens: number): Generator<undefined, void, undefined> {
    const nDeep = this.edgeParent.length;
    const old = (node: number): number => (node >= DEEP ? node - DEEP + nTokens : node);
    const token = this.edgeToken.done();
    const first = new Uint32Array(nTokens + nDeep + 1);
    for (let i = 0; i < nDeep; i++) bump(first, old(this.edgeParent.get(i)) + 1);
    for (let i = 0; i < nTokens + nDeep; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
    const children = new Uint32Array(nDeep);
    const fillChildren = first.slice();
    for (let i = 0; i < nDeep; i++) children[bump(fillChildren, old(this.edgeParent.get(i)))] = i;
    yield;
    const number = new Uint32Array(nTokens + nDeep);
    const order = new Uint32Array(nTokens + nDeep);
    for (let i = 0; i < nTokens; i++) order[i] = number[i] = i;
    const childStart = new Uint32Array(nTokens + nDeep + 1);
    const childToken = new Uint32Array(nDeep);
    let next = 0;
    for (let n = 0; n < nTokens + nDeep; n++) {
      const was = order[n] ?? 0;
      childStart[n] = next;
      const own = children.subarray(first[was], first[was + 1]);
      if (own.length > 1) own.sort((a, b) => (token[a] ?? 0) - (token[b] ?? 0));
      for (const c of own) {
        order[nTokens + next] = nTokens + c;
        number[nTokens + c] = nTokens + next;
        childToken[next++] = token[c] ?? 0;
      }
    }
    childStart[nTokens + nDeep] = next;
    yield;
    const real = (node: number): number => number[old(node)] ?? 0;
    const nNodes = nTokens + nDeep;
    const starts = new Uint32Array(nNodes + 1);
    const n = this.nameNode.length;
    for (let i = 0; i < n; i++) {
      bump(starts, real(this.nameNode.get(i)) + 1);
    }
    for (let i = 0; i < nNodes; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const fill = starts.slice();
    const entity = new Uint32Array(n);
    const meta = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      const to = bump(fill, real(this.nameNode.get(i)));
      entity[to] = this.nameEntity.get(i);
      meta[to] = this.nameMeta.get(i);
    }
    parts[SECTION.nodeNames] = starts;
    parts[SECTION.childStart] = childStart;
    parts[SECTION.childToken] = childToken;
    parts[SECTION.nameEntity] = entity;
    parts[SECTION.nameMeta] = meta;
  }
}

/** Adds one and gives what was there. */
function bump(counts: Uint32Array, at: number): number {
  const n = counts[at] ?? 0;
  counts[at] = n + 1;
  return n;
}

function assemble(parts: readonly Section[]): ArrayBuffer {
  const head = (2 + SECTIONS * 2) * 4;
  let total = head;
  const places = parts.map((p) => {
    const at = total;
    total += Math.ceil(p.byteLength / 4) * 4;
    return at;
  });
  const buffer = new ArrayBuffer(total);
  const header = new Uint32Array(buffer, 0, head / 4);
  header[0] = MAGIC;
  header[1] = FORMAT;
  parts.forEach((p, i) => {
    header[2 + i * 2] = places[i] ?? 0;
    header[3 + i * 2] = p.byteLength;
    new Uint8Array(buffer, places[i] ?? 0, p.byteLength).set(
      new Uint8Array(p.buffer, p.byteOffset, p.byteLength),
    );
  });
  return buffer;
}
