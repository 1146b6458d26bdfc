/** How the fold table is laid out in memory, and how it is packed for shipping. */

/** Low 16 bits of an entry below 0x20: what kind of gap a code unit is. */
export const SEP = {
  other: 0,
  dropped: 1,
  apostrophe: 2,
  hyphen: 3,
  space: 4,
  dot: 5,
  middleDot: 6,
  symbol: 7,
  quote: 8,
  line: 9,
} as const;

/** Bits above the low 16. The first three say with what a code unit forms a word; dropped units go with all. */
export const CLASS = {
  /** Alphabets and abjads, digits. */
  general: 1 << 16,
  katakana: 1 << 17,
  hangul: 1 << 18,
  /** A word of its own: Han, hiragana, and the letters of scripts without spaces. */
  single: 1 << 19,
  upper: 1 << 20,
  lower: 1 << 21,
  /** Thai, Lao, Khmer, Burmese. */
  spaceless: 1 << 22,
  /** Of a script without spaces: cannot begin a name, nor follow one. */
  mark: 1 << 23,
  hebrew: 1 << 24,
} as const;

export const WORD_CLASSES = CLASS.general | CLASS.katakana | CLASS.hangul | CLASS.single;

/** Folded units from here on (private use) are indices into the expansions. */
export const EXPANSION_BASE = 0xe000;

/**
 * Runs of entries that rise by one or stay the same, as a JSON list of threes: length (negative where they stay the
 * same), class bits (shifted down by 16), value less the code unit, which keeps it short. The table is made at every
 * start of the worker: numbers that the browser parses take half as long as a shorter notation of our own.
 */
export function encodeTable(table: Uint32Array): string {
  const runs: number[] = [];
  let i = 0;
  while (i < table.length) {
    const classes = (table[i] ?? 0) >>> 16;
    const value = (table[i] ?? 0) & 0xffff;
    const run = (step: number): number => {
      let n = 1;
      while (
        i + n < table.length &&
        (table[i + n] ?? 0) >>> 16 === classes &&
        ((table[i + n] ?? 0) & 0xffff) === value + step * n
      )
        n++;
      return n;
    };
    const same = run(0);
    const rising = same > 1 ? 1 : run(1);
    const n = Math.max(same, rising);
    runs.push(rising > same ? n : -n, classes, value - i);
    i += n;
  }
  return JSON.stringify(runs);
}

/** The inverse of {@link encodeTable}: 65,536 entries, signed, since V8 reads unsigned 32 bits half as fast. */
export function decodeTable(packed: string): Int32Array {
  const table = new Int32Array(0x10000);
  const runs = JSON.parse(packed) as readonly number[];
  let at = 0;
  for (let i = 0; i < runs.length; i += 3) {
    const n = runs[i] ?? 0;
    const entry = ((runs[i + 1] ?? 0) << 16) | ((runs[i + 2] ?? 0) + at);
    if (n === -1) table[at++] = entry;
    else if (n < 0) {
      table.fill(entry, at, at - n);
      at -= n;
    } else {
      for (let k = 0; k < n; k++) table[at + k] = entry + k;
      at += n;
    }
  }
  return table;
}
