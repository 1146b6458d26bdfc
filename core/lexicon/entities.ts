/** Entities as bytes: written when a lexicon is compiled, read one at a time when asked for. */
import type { PackEntity } from '../pack/types';
import { ENTITY_KINDS } from './format';
import type { LexiconEntity } from './types';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A growing byte buffer. */
export class Bytes {
  private data = new Uint8Array(1024);
  length = 0;

  private room(n: number): void {
    if (this.length + n <= this.data.length) return;
    const next = new Uint8Array(Math.max(this.data.length * 2, this.length + n));
    next.set(this.data.subarray(0, this.length));
    this.data = next;
  }

  byte(b: number): void {
    this.room(1);
    this.data[this.length++] = b;
  }

  /** Unsigned, 7 bits a byte, low first. */
  varint(n: number): void {
    let v = n;
    while (v >= 0x80) {
      this.byte((v % 0x80) | 0x80);
      v = Math.floor(v / 0x80);
    }
    this.byte(v);
  }

  get(i: number): number {
    return this.data[i] ?? 0;
  }

  /** UTF-8, its length in bytes first. */
  string(s: string): void {
    const n = s.length;
    this.room(n + 5);
    const start = this.length;
    this.varint(n);
    const data = this.data;
    let at = this.length;
    let i = 0;
    // Ids and slugs are ASCII, which is quicker copied than encoded.
    for (; i < n; i++) {
      const c = s.charCodeAt(i);
      if (c >= 0x80) break;
      data[at++] = c;
    }
    if (i === n) {
      this.length = at;
      return;
    }
    this.length = start;
    const b = encoder.encode(s);
    this.varint(b.length);
    this.room(b.length);
    this.data.set(b, this.length);
    this.length += b.length;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.data.slice(0, this.length);
  }
}

/** Latest figure `population` of an entity, or 0. */
function population(e: PackEntity): number {
  let best = 0;
  let date = '';
  for (const f of e.figures ?? []) {
    const v = Number(f.value);
    if (f.what === 'population' && Number.isFinite(v) && v > 0 && f.date >= date) {
      best = Math.round(v);
      date = f.date;
    }
  }
  return best;
}

/** Coordinates are kept to 1e-5 degrees (about a metre), shifted to be positive; 0 stands for none. */
const AT = 1e5;

export function writeEntity(out: Bytes, e: PackEntity, pack: number): void {
  out.string(e.id);
  out.byte(ENTITY_KINDS.indexOf(e.kind));
  out.varint(pack);
  out.varint(population(e));
  out.varint(e.at ? Math.round((e.at[0] + 180) * AT) + 1 : 0);
  if (e.at) out.varint(Math.round((e.at[1] + 90) * AT));
  out.string(e.capital ?? '');
  const list = (items: readonly string[]): void => {
    out.varint(items.length);
    for (const s of items) out.string(s);
  };
  list(e.within ?? []);
  list(Object.values(e.same ?? {}));
  const roles = e.roles ?? [];
  out.varint(roles.length);
  for (const r of roles) {
    out.string(r.office);
    out.string(r.of ?? '');
    out.string(r.during);
  }
}

const NOTHING = new Uint8Array(0);

/** Reads on through the bytes of one entity at a time: closures for each would be most of what a cold reading costs. */
class EntityReader {
  private pool: Uint8Array = NOTHING;
  private at = 0;

  open(pool: Uint8Array, offset: number): void {
    this.pool = pool;
    this.at = offset;
  }

  /** Lets go of the bytes: the reader outlives every lexicon. */
  close(): void {
    this.pool = NOTHING;
  }

  byte(): number {
    return this.pool[this.at++] ?? 0;
  }

  varint(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let n = first & 0x7f;
    for (let scale = 0x80; ; scale *= 0x80) {
      const b = this.byte();
      n += (b & 0x7f) * scale;
      if (b < 0x80) return n;
    }
  }

  string(): string {
    const n = this.varint();
    const from = this.at;
    this.at += n;
    return n === 0 ? '' : textOf(this.pool, from, from + n);
  }

  list(): string[] {
    const out: string[] = [];
    for (let n = this.varint(); n > 0; n--) out.push(this.string());
    return out;
  }
}
const reader = new EntityReader();

/** The entity that begins at an offset of the pool. */
export function readEntity(pool: Uint8Array, offset: number): LexiconEntity {
  reader.open(pool, offset);
  const id = reader.string();
  const kind = ENTITY_KINDS[reader.byte()] ?? 'area';
  const pack = reader.varint();
  const people = reader.varint();
  const lon = reader.varint();
  const lat = lon === 0 ? 0 : reader.varint();
  const capital = reader.string();
  const within = reader.list();
  const same = reader.list();
  const roles: LexiconEntity['roles'][number][] = [];
  for (let n = reader.varint(); n > 0; n--) {
    const office = reader.string();
    const of = reader.string();
    roles.push({ office, of: of === '' ? null : of, during: reader.string() });
  }
  reader.close();
  return {
    id,
    kind,
    pack,
    within,
    same,
    capital: capital === '' ? null : capital,
    population: people,
    at: lon === 0 ? null : [(lon - 1) / AT - 180, lat / AT - 90],
    roles,
  };
}

/** UTF-8 as a string. Ids and dates are ASCII and short: the decoder takes longer to be called than they take to read. */
function textOf(pool: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    const c = pool[i] ?? 0;
    if (c >= 0x80) return decoder.decode(pool.subarray(from, to));
    out += String.fromCharCode(c);
  }
  return out;
}

/** Has the entity at this offset the id? Compares bytes where the id is ASCII. */
export function hasId(pool: Uint8Array, offset: number, id: string): boolean {
  const [at, n] = idStretch(pool, offset);
  if (n < id.length) return false;
  for (let i = 0; i < id.length; i++) {
    const c = id.charCodeAt(i);
    if (c >= 0x80) return readId(pool, offset) === id;
    if (pool[at + i] !== c) return false;
  }
  return n === id.length;
}

/** Id alone, without decoding the rest. */
export function readId(pool: Uint8Array, offset: number): string {
  const [at, n] = idStretch(pool, offset);
  return textOf(pool, at, at + n);
}

/** Where an entity's id begins, and its length in bytes. */
function idStretch(pool: Uint8Array, offset: number): readonly [number, number] {
  let n = 0;
  let scale = 1;
  let at = offset;
  for (;;) {
    const b = pool[at++] ?? 0;
    n += (b & 0x7f) * scale;
    if (b < 0x80) return [at, n];
    scale *= 0x80;
  }
}
