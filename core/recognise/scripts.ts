/** Which script a text is in. */
/** First code unit of a run of letters, its last, and the script (Unicode 16 `Scripts.txt`, reduced to what news use). */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58a, 'Armenian'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x600, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0xf00, 0xfff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1c90, 0x1cbf, 'Georgian'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
];

const SCRIPTS = [...new Set(RANGES.map(([, , name]) => name))];
const KANA = SCRIPTS.indexOf('Kana') + 1;

/** Index into `SCRIPTS`, plus one, of every UTF-16 unit; made on first use. */
let scriptOf: Uint8Array | null = null;
function scriptTable(): Uint8Array {
  if (scriptOf !== null) return scriptOf;
  const table = new Uint8Array(0x10000);
  for (const [lo, hi, name] of RANGES) table.fill(SCRIPTS.indexOf(name) + 1, lo, hi + 1);
  scriptOf = table;
  return table;
}
const counts = new Int32Array(SCRIPTS.length + 1);

/** The script that most letters of a text have, or null. Kana wins over Han: only Japanese has it. */
export function mainScript(sample: string): string | null {
  const table = scriptTable();
  counts.fill(0);
  for (let i = 0; i < sample.length; i++) {
    const k = table[sample.charCodeAt(i)] ?? 0;
    counts[k] = (counts[k] ?? 0) + 1;
  }
  let best = 0;
  let most = 0;
  for (let k = 1; k <= SCRIPTS.length; k++) {
    const n = (counts[k] ?? 0) * (k === KANA ? 8 : 1);
    if (n > most) {
      most = n;
      best = k;
    }
  }
  return SCRIPTS[best - 1] ?? null;
}
