/** Turns names (sequences of words with a payload) into the sections of the buffer. */
import { CLASS } from '../text/fold-codec';
import { Bytes } from './entities';
import {
  FORMAT,
  MAGIC,
  powerOfTwo,
  SECTION,
  SECTIONS,
  TOKEN_BITS,
  TOKEN_MASK,
  type LexiconMeta,
} from './format';
import type { Form } from './forms';
import { finish, hashOf, MIX } from './hash';

/** A growing list of unsigned 32-bit numbers. */
class Words {
  private data = new Uint32Array(1024);
  length = 0;
  push(n: number): void {
    if (this.length === this.data.length) {
      const next = new Uint32Array(this.length * 2);
      next.set(this.data);
      this.data = next;
    }
    this.data[this.length++] = n;
  }
  get(i: number): number {
    return this.data[i] ?? 0;
  }
  done(): Uint32Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }
}

/** Nodes below the first level are numbered from here while building. */
const DEEP = 0x80000000;

const edgeHash = (parent: number, token: number): number =>
  finish(Math.imul(parent, 0x9e3779b1) ^ Math.imul(token + 1, 0x85ebca6b));

export class Builder {
  private readonly tokenIds = new Map<string, number>();
  /** Open addressing over edges: edge + 1. A Map would need keys beyond 32 bits, which V8 boxes. */
  private edgeSlots = new Int32Array(1024);
  private readonly edgeParent = new Words();
  private readonly edgeToken = new Words();
  /** Names: node (deep ones from 2^31 on), entity, meta. */
  private readonly nameNode = new Words();
  private readonly nameEntity = new Words();
  private readonly nameMeta = new Words();
  private readonly filterKeys = new Set<number>();
  private maxTokens = 1;

  private token(word: string): number {
    let id = this.tokenIds.get(word);
    if (id === undefined) {
      id = this.tokenIds.size;
      if (id >= TOKEN_MASK) throw new RangeError('too many different words for one lexicon');
      this.tokenIds.set(word, id);
    }
    return id;
  }

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

  /** `lower`: the first word may be written small. */
  add(form: Form, entity: number, meta: number, lower: boolean): void {
    let node = -1;
    for (const w of form.words) {
      const token = this.token(w);
      if (node < 0) {
        node = token;
        continue;
      }
      let next = this.edge(node, token);
      if (next < 0) {
        next = this.edgeParent.length;
        this.edgeParent.push(node);
        this.edgeToken.push(token);
        this.remember(next);
      }
      node = DEEP + next;
    }
    this.maxTokens = Math.max(this.maxTokens, form.words.length);
    this.nameNode.push(node);
    this.nameEntity.push(entity);
    this.nameMeta.push(meta);
    if (form.pair !== null) this.filterKeys.add(Math.imul(finish(hashOf(form.pair)), MIX.single));
    else {
      const h = finish(hashOf(form.words[0] ?? ''));
      this.filterKeys.add(Math.imul(h, MIX.upper));
      if (lower && (form.classes & (CLASS.upper | CLASS.lower)) !== 0)
        this.filterKeys.add(Math.imul(h, MIX.lower));
    }
  }

  /** Whether one of the names that were in at the first call has exactly these words. */
  bears(words: readonly string[]): boolean {
    this.bearers ??= new Set(Array.from({ length: this.nameNode.length }, (_, i) => this.nameNode.get(i)));
    let node = -1;
    for (const w of words) {
      const token = this.tokenIds.get(w);
      if (token === undefined) return false;
      const next = node < 0 ? token : this.edge(node, token);
      if (next < 0) return false;
      node = node < 0 ? token : DEEP + next;
    }
    return this.bearers.has(node);
  }

  private bearers: Set<number> | null = null;

  build(
    meta: Omit<LexiconMeta, 'maxTokens'>,
    entityOffsets: Uint32Array,
    entityPool: Uint8Array,
    idSlots: Uint32Array,
  ): ArrayBuffer {
    const parts: (Uint8Array | Uint32Array)[] = new Array<Uint8Array | Uint32Array>(SECTIONS);
    const nTokens = this.tokenIds.size;
    this.words(parts);
    this.trie(parts, nTokens);
    parts[SECTION.filter] = this.filter();
    parts[SECTION.meta] = new TextEncoder().encode(JSON.stringify({ ...meta, maxTokens: this.maxTokens }));
    parts[SECTION.entityOffsets] = entityOffsets;
    parts[SECTION.entityPool] = entityPool;
    parts[SECTION.idSlots] = idSlots;
    return assemble(parts);
  }

  private filter(): Uint32Array {
    const bits = powerOfTwo(Math.max(1024, this.filterKeys.size * 12));
    const shift = 32 - Math.log2(bits);
    const filter = new Uint32Array(bits / 32);
    for (const k of this.filterKeys) {
      for (const bit of [k >>> shift, Math.imul(k, MIX.second) >>> shift])
        filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return filter;
  }

  private words(parts: (Uint8Array | Uint32Array)[]): void {
    const n = this.tokenIds.size;
    const slots = new Uint32Array(powerOfTwo(Math.ceil(Math.max(4, n) * 1.5)));
    const shift = 32 - Math.log2(slots.length);
    const offsets = new Uint32Array(n);
    const pool = new Bytes();
    for (const [word, id] of this.tokenIds) {
      offsets[id] = pool.length;
      let wide = false;
      for (let i = 0; i < word.length; i++) wide ||= word.charCodeAt(i) > 0xff;
      pool.byte(word.length | (wide ? 0x80 : 0));
      for (let i = 0; i < word.length; i++) {
        const c = word.charCodeAt(i);
        pool.byte(c & 0xff);
        if (wide) pool.byte(c >>> 8);
      }
      const h = finish(hashOf(word));
      let slot = Math.imul(h, MIX.token) >>> shift;
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = (((h & 0x7ff) << TOKEN_BITS) | (id + 1)) >>> 0;
    }
    parts[SECTION.tokenSlots] = slots;
    parts[SECTION.tokenOffsets] = offsets;
    parts[SECTION.tokenPool] = pool.done();
  }

  /**
   * Numbers the deep nodes after the words, breadth first, so that the children of a node follow each other (sorted by
   * word: found by halving, with nothing stored but their words), and sorts the names by node.
   */
  private trie(parts: (Uint8Array | Uint32Array)[], nTokens: number): void {
    const nDeep = this.edgeParent.length;
    const old = (node: number): number => (node >= DEEP ? node - DEEP + nTokens : node);
    const token = this.edgeToken.done();
    const first = new Uint32Array(nTokens + nDeep + 1);
    for (let i = 0; i < nDeep; i++) bump(first, old(this.edgeParent.get(i)) + 1);
    for (let i = 0; i < nTokens + nDeep; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
    const children = new Uint32Array(nDeep);
    const fillChildren = first.slice();
    for (let i = 0; i < nDeep; i++) children[bump(fillChildren, old(this.edgeParent.get(i)))] = i;
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

function assemble(parts: readonly (Uint8Array | Uint32Array)[]): ArrayBuffer {
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
