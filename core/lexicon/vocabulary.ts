/** The different words of all names, numbered, while a lexicon is made. */
import { Bytes } from './entities';
import { powerOfTwo, TOKEN_BITS, TOKEN_MASK } from './format';
import { MIX } from './hash';
import type { Spelling } from './spelling';

/** A growing list of unsigned 32-bit numbers. */
export class Words {
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

/** The words by number: open addressing over their spelling, in the very bytes that the buffer will hold. */
export class Vocabulary {
  /** Word + 1. */
  private slots = new Int32Array(1024);
  private readonly hashes = new Words();
  readonly offsets = new Words();
  readonly pool = new Bytes();

  get size(): number {
    return this.offsets.length;
  }

  /** Number of word `k` of a spelling, or -1; with `make` it is put in. */
  number(s: Spelling, k: number, make: boolean): number {
    const h = s.hashes[k] ?? 0;
    const from = s.starts[k] ?? 0;
    const to = s.starts[k + 1] ?? 0;
    const mask = this.slots.length - 1;
    let slot = Math.imul(h, MIX.token) & mask;
    for (;;) {
      const id = (this.slots[slot] ?? 0) - 1;
      if (id < 0) break;
      if (this.hashes.get(id) === h >>> 0 && this.same(id, s.units, from, to)) return id;
      slot = (slot + 1) & mask;
    }
    return make ? this.put(h, s.units, from, to, slot) : -1;
  }

  private same(id: number, units: Uint16Array, from: number, to: number): boolean {
    const pool = this.pool;
    let at = this.offsets.get(id);
    const head = pool.get(at++);
    if ((head & 0x7f) !== to - from) return false;
    if (head < 0x80) {
      for (let i = from; i < to; i++) if (pool.get(at++) !== units[i]) return false;
      return true;
    }
    for (let i = from; i < to; i++, at += 2)
      if ((pool.get(at) | (pool.get(at + 1) << 8)) !== units[i]) return false;
    return true;
  }

  private put(h: number, units: Uint16Array, from: number, to: number, slot: number): number {
    const id = this.size;
    if (id >= TOKEN_MASK) throw new RangeError('too many different words for one lexicon');
    this.hashes.push(h);
    this.offsets.push(this.pool.length);
    let wide = false;
    for (let i = from; i < to; i++) wide ||= (units[i] ?? 0) > 0xff;
    this.pool.byte((to - from) | (wide ? 0x80 : 0));
    for (let i = from; i < to; i++) {
      const u = units[i] ?? 0;
      this.pool.byte(u & 0xff);
      if (wide) this.pool.byte(u >>> 8);
    }
    this.slots[slot] = id + 1;
    if (this.size * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = Math.imul(this.hashes.get(id), MIX.token) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }

  /** The table of the buffer: see `SECTION.tokenSlots`. */
  table(): Uint32Array {
    const n = this.size;
    const slots = new Uint32Array(powerOfTwo(Math.ceil(Math.max(4, n) * 1.5)));
    const shift = 32 - Math.log2(slots.length);
    for (let id = 0; id < n; id++) {
      const h = this.hashes.get(id);
      let slot = Math.imul(h, MIX.token) >>> shift;
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = (((h & 0x7ff) << TOKEN_BITS) | (id + 1)) >>> 0;
    }
    return slots;
  }
}
