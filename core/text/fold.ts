/**
 * Folding: what makes two spellings of a name the same key. NFKC, case, diacritics, dotted and dotless i, ß, Arabic
 * and Hebrew marks and letter shapes, ё/е, full-width forms, soft hyphens and joiners. The rules are in
 * `fold-rules.ts`; here they are applied from the table that ships.
 */
import { decodeTable, EXPANSION_BASE, SEP, WORD_CLASSES } from './fold-codec';
import { EXPANSIONS, TABLE } from './fold-table';

/** One entry a UTF-16 code unit; see `fold-codec.ts` for the bits. */
export const FOLD: Int32Array = decodeTable(TABLE);

/** What an entry of the expansions stands for, as code units. */
export const EXPANDED: readonly Uint16Array[] = EXPANSIONS.map((s) =>
  Uint16Array.from(s, (c) => c.charCodeAt(0)),
);

/** A folded text with, for each of its code units and its end, the UTF-16 offset in the original. */
export interface Folded {
  readonly text: string;
  readonly map: Uint32Array;
}

/** The letters that are a mark away from another letter (й, ї, が, 각): decomposed, they need their mark. */
const DECOMPOSED =
  /[\u0418\u0438\u0406\u0456\u0423\u0443\u0413\u0433\u041a\u043a]\p{Mn}|\u3099|\u309a|[\uff9e\uff9f]|[\u1100-\u1112][\u1161-\u1175]/u;

/**
 * A mark, or the first jamo of a syllable, that no decomposed text of any length lacks: one search for each is far faster
 * than the pattern. Not a syllable's second jamo: V8 looks for the larger byte of a unit, which is that of a Latin letter.
 * Those of Cyrillic share theirs with every Arabic or Greek letter, and are looked for by a class, at a tenth of the time.
 */
const CYRILLIC_MARKS = /[\u0301\u0306\u0308]/;
const MARKS = (
  '\u3099\u309a\uff9e\uff9f' +
  '\u1100\u1101\u1102\u1103\u1104\u1105\u1106\u1107\u1108\u1109\u110a\u110b\u110c\u110d\u110e\u110f\u1110\u1111\u1112'
).split('');
const hasMarks = (text: string): boolean => CYRILLIC_MARKS.test(text) || MARKS.some((m) => text.includes(m));

/** Is this a name or the like, without any mark or jamo? Short strings are sooner read than searched. */
function isPlain(text: string): boolean {
  if (text.length > 64) return false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x300 && (c < 0x370 || c >= 0x1100)) return false;
  }
  return true;
}

/**
 * Composes letters whose decomposition would fold to another letter, at equal length: the freed units become soft
 * hyphens, which folding drops, so offsets stay true. Returns `text` itself where there is nothing to do.
 */
export function composed(text: string): string {
  if (isPlain(text) || !hasMarks(text) || !DECOMPOSED.test(text)) return text;
  return text.replace(
    /[\p{L}][\p{Mn}\uff9e\uff9f]{1,3}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu,
    (s) => {
      const c = s.normalize('NFKC');
      return c.length < s.length ? c.padEnd(s.length, '\u00ad') : s;
    },
  );
}

/**
 * Folds a whole text. Gaps between words become: a space for blanks, dots and hyphens, `'` for apostrophes, and
 * whatever else stands there is kept as it is.
 */
export function fold(text: string): Folded {
  const map: number[] = [];
  const source = composed(text);
  let out = '';
  for (let i = 0; i < source.length; i++) {
    const folded = foldedUnit(source.charCodeAt(i));
    out += folded;
    while (map.length < out.length) map.push(i);
  }
  map.push(text.length);
  return { text: out, map: Uint32Array.from(map) };
}

/** What one code unit becomes: nothing, a unit or more. */
function foldedUnit(c: number): string {
  const entry = FOLD[c] ?? 0;
  const f = entry & 0xffff;
  if ((entry & WORD_CLASSES) === 0) return String.fromCharCode(gapUnit(f, c));
  if (f >= EXPANSION_BASE) return EXPANSIONS[f - EXPANSION_BASE] ?? '';
  return f === SEP.dropped ? '' : String.fromCharCode(f);
}

function gapUnit(sep: number, c: number): number {
  if (sep === SEP.apostrophe) return 0x27;
  return sep === SEP.hyphen || sep === SEP.space || sep === SEP.middleDot ? 0x20 : c;
}

/** {@link fold} without the map. */
function foldedText(s: string): string {
  const source = composed(s);
  let out = '';
  for (let i = 0; i < source.length; i++) out += foldedUnit(source.charCodeAt(i));
  return out;
}

/** The folded form of a word or ending: {@link fold} without the map. */
export function foldKey(s: string): string {
  let upper = false;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) continue;
    if (c < 65 || c > 90) return foldedText(s);
    upper = true;
  }
  return upper ? s.toLowerCase() : s;
}
