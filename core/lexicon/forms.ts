/** The ways to write one name that folding alone does not bring together, as sequences of words. */
import { CLASS } from '../text/fold-codec';
import { CASE, MAX_TOKEN, tokens, type Token } from '../text/tokens';

/** Most words that a name may have. */
export const MAX_WORDS = 16;

export interface Form {
  /** Folded words. */
  readonly words: readonly string[];
  /** How each is written: `a` anyhow, `C` capital first, `A` all capitals. */
  readonly pattern: string;
  /** Classes of the first unit of the first word. */
  readonly classes: number;
  /** Key of the filter where the first word is a single letter (Han, Thai …): it and the unit after it. */
  readonly pair: string | null;
  readonly dotted: boolean;
}

/** Spellings without the letters that many keyboards lack: `Koeln`, `Aarhus`, `Soenderborg`. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Å: 'Aa',
  Ø: 'Oe',
};

function pattern(t: readonly Token[]): string {
  let out = '';
  for (const x of t)
    out += x.case === CASE.capitals ? 'A' : x.case === CASE.capital || x.case === CASE.initial ? 'C' : 'a';
  return out;
}

/** One spelling as a form, or null if it cannot be a name: empty, too long, or a single letter. */
function form(raw: string, dotted = false): Form | null {
  const t = tokens(raw, true);
  while (t.length > 0 && t[t.length - 1]?.classes === 0) t.pop();
  const first = t[0];
  if (first === undefined || first.classes === 0 || t.length > MAX_WORDS) return null;
  if (t.some((x) => x.folded.length > MAX_TOKEN || x.folded.length === 0)) return null;
  const units = t.reduce((n, x) => n + x.folded.length, 0);
  if (units < ((first.classes & CLASS.spaceless) !== 0 ? 3 : 2)) return null;
  let pair: string | null = null;
  if ((first.classes & CLASS.single) !== 0) {
    const next = t[1];
    pair = first.folded + (next?.start === first.end ? next.folded.charAt(0) : '');
  }
  return { words: t.map((x) => x.folded), pattern: pattern(t), classes: first.classes, pair, dotted };
}

/** What a spelling must have to be written in another way, too. */
const SPECIAL = /[äöüåøÄÖÜÅØ'’ʻʼ‘`\u200c・＝゠.]|^\p{Lu}{2}/u;

/** Every form of a name's spelling, the plain one first, without repetition. */
export function formsOf(raw: string): Form[] {
  const v = raw.normalize('NFC');
  const spellings: [string, boolean][] = [[v, false]];
  if (!SPECIAL.test(v)) {
    const f = form(v);
    return f === null ? [] : [f];
  }
  if (/[äöüåøÄÖÜÅØ]/u.test(v)) spellings.push([v.replace(/[äöüåøÄÖÜÅØ]/gu, (c) => DIGRAPHS[c] ?? c), false]);
  if (/\p{L}['’ʻʼ‘`]\p{Ll}/u.test(v)) spellings.push([v.replace(/(\p{L})['’ʻʼ‘`](?=\p{Ll})/gu, '$1'), false]);
  if (v.includes('\u200c')) spellings.push([v.replaceAll('\u200c', ' '), false]);
  if (/[\u30a1-\u30ff][・＝゠][\u30a1-\u30ff]/u.test(v)) spellings.push([v.replace(/[・＝゠]/gu, ''), false]);
  if (/^\p{Lu}{2,6}$/u.test(v)) spellings.push([v.split('').join('.') + '.', true]);
  else if (/^(?:\p{Lu}\.\s?){2,6}$/u.test(v)) {
    spellings[0] = [v, true];
    spellings.push([v.replace(/[.\s]/gu, ''), false]);
  }
  const out: Form[] = [];
  const seen = new Set<string>();
  for (const [s, dotted] of spellings) {
    const f = form(s, dotted);
    if (f === null) continue;
    const key = f.words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(f);
  }
  return out;
}
