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

/** Runs of entries that rise by one or stay the same, as base-36 numbers: `length.step.class.value`. */
export function encodeTable(table: Uint32Array): string {
  const runs: string[] = [];
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
    const step = rising > same ? 1 : 0;
    const n = Math.max(same, rising);
    // Values are written relative to the code unit, which keeps them short.
    runs.push(
      `${n === 1 ? '' : n.toString(36)}${step === 1 ? '+' : ' '}${classes.toString(36)}:${(value - i).toString(36)}`,
    );
    i += n;
  }
  return runs.join(';');
}

/** The inverse of {@link encodeTable}: 65,536 entries. */
export function decodeTable(packed: string): Uint32Array {
  const table = new Uint32Array(0x10000);
  let at = 0;
  for (const run of packed.split(';')) {
    const mark = run.search(/[+ ]/);
    const colon = run.indexOf(':');
    const n = mark === 0 ? 1 : parseInt(run.slice(0, mark), 36);
    const classes = parseInt(run.slice(mark + 1, colon), 36) << 16;
    const value = parseInt(run.slice(colon + 1), 36) + at;
    const step = run.charAt(mark) === '+' ? 1 : 0;
    for (let k = 0; k < n; k++) table[at + k] = (classes | (value + step * k)) >>> 0;
    at += n;
  }
  return table;
}
