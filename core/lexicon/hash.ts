/** Hashing of folded words, the same when compiling and when matching: FNV-1a over code units, then a finaliser. */

export const SEED = 0x811c9dc5 | 0;

/** Takes one code unit into the running hash. */
export const step = (h: number, unit: number): number => Math.imul(h ^ unit, 0x01000193);

/** MurmurHash3's finaliser: spreads what the last unit changed over all bits. */
export function finish(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Independent bits out of one finished hash, by multiplication. */
export const MIX = {
  upper: 0x9e3779b1 | 0,
  lower: 0x7feb352d | 0,
  single: 0x5bd1e995 | 0,
  triple: 0x165667b1 | 0,
  token: 0x2c1b3c6d | 0,
  /** For the filter's second bit. */
  second: 0x297a2d39 | 0,
} as const;

/** Running hash of a whole folded word. */
export function hashOf(folded: string): number {
  let h = SEED;
  for (let i = 0; i < folded.length; i++) h = step(h, folded.charCodeAt(i));
  return h;
}
