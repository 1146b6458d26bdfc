/** A compiled lexicon, opened: views on the buffer and the four lookups that matching needs. */
import { hasId, readEntity } from './entities';
import {
  FORMAT,
  ID_MASK,
  MAGIC,
  META,
  NAME_KINDS,
  SECTION,
  SECTIONS,
  TOKEN_BITS,
  TOKEN_MASK,
  type LexiconMeta,
} from './format';
import { finish, hashOf, MIX } from './hash';
import { findIn } from './find';
import type { Candidate, Lexicon, LexiconEntity, MatchHow, NameHit } from './types';

const HOW: readonly MatchHow[] = ['exact', 'inflected', 'joined', 'transliterated'];
/** Hits kept at most: some 100 bytes each. */
const KEPT_HITS = 20_000;

/** Words are read signed: V8 reads unsigned 32 bits half as fast. */
export class FlatLexicon implements Lexicon {
  readonly packs: Lexicon['packs'];
  readonly entityCount: number;
  readonly langs: readonly string[];
  readonly people: readonly number[];
  readonly twins: Lexicon['twins'];
  readonly patterns: readonly string[];
  readonly maxTokens: number;
  readonly filter: Int32Array;
  readonly filterShift: number;
  readonly nameEntity: Int32Array;
  readonly nameMeta: Int32Array;
  readonly nodeNames: Int32Array;
  private readonly tokenSlots: Int32Array;
  private readonly tokenShift: number;
  private readonly tokenOffsets: Int32Array;
  private readonly tokenPool: Uint8Array;
  private readonly childStart: Int32Array;
  private readonly childToken: Int32Array;
  private readonly entityOffsets: Int32Array;
  private readonly entityPool: Uint8Array;
  private readonly idSlots: Int32Array;
  private readonly holderPairs: Int32Array;
  private readonly cache = new Map<number, LexiconEntity>();
  /** Names as they were found before, by number and how: a name in forty languages is found forty times at each place. */
  private readonly hits = new Map<number, NameHit & { readonly lexicon: number }>();

  /** @throws RangeError if the buffer is no lexicon of this format */
  constructor(buffer: ArrayBuffer) {
    const headBytes = (2 + SECTIONS * 2) * 4;
    const head = buffer.byteLength < headBytes ? null : new Uint32Array(buffer, 0, headBytes / 4);
    if (head?.[0] !== MAGIC || head[1] !== FORMAT) throw new RangeError('not a lexicon of this version');
    const bytes = (s: number): Uint8Array => new Uint8Array(buffer, head[2 + s * 2], head[3 + s * 2]);
    const words = (s: number): Int32Array =>
      new Int32Array(buffer, head[2 + s * 2], (head[3 + s * 2] ?? 0) / 4);
    const meta = JSON.parse(new TextDecoder().decode(bytes(SECTION.meta))) as LexiconMeta;
    this.packs = meta.packs;
    this.entityCount = meta.entities;
    this.langs = meta.langs;
    this.people = meta.people;
    this.twins = meta.twins;
    this.patterns = meta.patterns;
    this.maxTokens = meta.maxTokens;
    this.filter = words(SECTION.filter);
    this.filterShift = 32 - Math.log2(this.filter.length * 32);
    this.tokenSlots = words(SECTION.tokenSlots);
    this.tokenShift = 32 - Math.log2(this.tokenSlots.length);
    this.tokenOffsets = words(SECTION.tokenOffsets);
    this.tokenPool = bytes(SECTION.tokenPool);
    this.nodeNames = words(SECTION.nodeNames);
    this.childStart = words(SECTION.childStart);
    this.childToken = words(SECTION.childToken);
    this.nameEntity = words(SECTION.nameEntity);
    this.nameMeta = words(SECTION.nameMeta);
    this.entityOffsets = words(SECTION.entityOffsets);
    this.entityPool = bytes(SECTION.entityPool);
    this.idSlots = words(SECTION.idSlots);
    this.holderPairs = words(SECTION.holders);
  }

  entity(index: number): LexiconEntity {
    let e = this.cache.get(index);
    if (e === undefined) {
      const at = this.entityOffsets[index];
      if (at === undefined) throw new RangeError(`no entity ${index}`);
      e = readEntity(this.entityPool, at);
      this.cache.set(index, e);
    }
    return e;
  }

  /** The hit of a name (by number) in a form; `lexicon`: the number of this lexicon in the search. One object for all. */
  hit(
    name: number,
    how: MatchHow,
    doubtful: boolean,
    lexicon: number,
  ): NameHit & { readonly lexicon: number } {
    const key = name * 8 + HOW.indexOf(how) * 2 + (doubtful ? 1 : 0);
    let hit = this.hits.get(key);
    if (hit?.lexicon !== lexicon) {
      if (this.hits.size >= KEPT_HITS) this.hits.clear();
      const meta = this.nameMeta[name] ?? 0;
      hit = {
        entity: this.nameEntity[name] ?? 0,
        kind: NAME_KINDS[meta & META.kind] ?? 'variant',
        lang: this.langs[(meta >>> META.langShift) & META.lang] ?? 'und',
        how,
        lexicon,
        ...(doubtful ? { doubtful } : {}),
      };
      this.hits.set(key, hit);
    }
    return hit;
  }

  indexOf(id: string): number {
    return this.indexesOf(id)[0] ?? -1;
  }

  indexesOf(id: string): readonly number[] {
    const found: number[] = [];
    const mask = this.idSlots.length - 1;
    const hash = finish(hashOf(id));
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = this.idSlots[slot] ?? 0;
      if (held === 0) return found;
      if (((held ^ hash) & ~ID_MASK) !== 0) continue;
      const at = held & ID_MASK;
      if (hasId(this.entityPool, this.entityOffsets[at - 1] ?? 0, id)) found.push(at - 1);
    }
  }

  holders(of: string): readonly number[] {
    const pairs = this.holderPairs;
    const hash = finish(hashOf(of));
    let low = 0;
    let high = pairs.length >> 1;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((pairs[mid * 2] ?? 0) < hash) low = mid + 1;
      else high = mid;
    }
    const found: number[] = [];
    for (let i = low * 2; pairs[i] === hash; i += 2) found.push(pairs[i + 1] ?? 0);
    return found;
  }

  find(text: string, lang: string): readonly Candidate[] {
    return findIn([this], text, lang);
  }

  /** Whether a name may start with a word of this finished hash; `mix` says how the word is written. */
  mayStart(h: number, mix: number): boolean {
    const key = Math.imul(h, mix);
    const filter = this.filter;
    const a = key >>> this.filterShift;
    if ((((filter[a >>> 5] ?? 0) >>> (a & 31)) & 1) === 0) return false;
    const b = Math.imul(key, MIX.second) >>> this.filterShift;
    return (((filter[b >>> 5] ?? 0) >>> (b & 31)) & 1) === 1;
  }

  /** Number of the folded word `units[from, to)` with finished hash `h`, or -1. */
  token(h: number, units: Uint16Array, from: number, to: number): number {
    const slots = this.tokenSlots;
    const mask = slots.length - 1;
    let slot = Math.imul(h, MIX.token) >>> this.tokenShift;
    const print = h & 0x7ff;
    for (;;) {
      const s = slots[slot] ?? 0;
      if (s === 0) return -1;
      if (s >>> TOKEN_BITS === print) {
        const id = (s & TOKEN_MASK) - 1;
        if (this.same(id, units, from, to)) return id;
      }
      slot = (slot + 1) & mask;
    }
  }

  private same(id: number, units: Uint16Array, from: number, to: number): boolean {
    const pool = this.tokenPool;
    let at = this.tokenOffsets[id] ?? 0;
    const head = pool[at++] ?? 0;
    if ((head & 0x7f) !== to - from) return false;
    if (head < 0x80) {
      for (let i = from; i < to; i++) if (pool[at++] !== units[i]) return false;
      return true;
    }
    for (let i = from; i < to; i++) {
      if (((pool[at] ?? 0) | ((pool[at + 1] ?? 0) << 8)) !== units[i]) return false;
      at += 2;
    }
    return true;
  }

  /** Node below `parent` by word number `token`, or -1. */
  child(parent: number, token: number): number {
    const words = this.childToken;
    let low = this.childStart[parent] ?? 0;
    const end = this.childStart[parent + 1] ?? 0;
    let high = end;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((words[mid] ?? 0) < token) low = mid + 1;
      else high = mid;
    }
    return low < end && words[low] === token ? this.tokenOffsets.length + low : -1;
  }

  /** Whether any name goes on from this node. */
  goesOn(node: number): boolean {
    return (this.childStart[node + 1] ?? 0) > (this.childStart[node] ?? 0);
  }
}
