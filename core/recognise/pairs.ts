/** Countries that Chinese and Japanese name by one letter: in pairs ("俄乌冲突") and right before a place of theirs ("米アリゾナ州"). */
import { opensSentence, wordAfter, wordBefore, type Lines } from './context';
import { PAIRS } from './data/pairs';
import type { LangRun } from './language';
import type { Spot, Subject } from './model';
import type { Subjects } from './subjects';

/** How the pairs of a language are found. */
interface Search {
  /** 1 for every unit that is a letter of a pair. */
  readonly letters: Uint8Array;
  /** A pair right where it is asked for. */
  readonly pair: RegExp;
}

/** Made when a text in the language comes. */
const searches = new Map<string, Search>();
function searchOf(lang: string): Search | null {
  const known = searches.get(lang);
  if (known !== undefined) return known;
  const data = PAIRS[lang];
  if (data === undefined) return null;
  const any = (list: string) => `(?:${list.replaceAll(' ', '|')})`;
  const letters = new Uint8Array(0x10000);
  for (let i = 0; i < data.pairs.length; i++) letters[data.pairs.charCodeAt(i)] = 1;
  letters[0x20] = 0;
  const pair = new RegExp(`(?<![${data.words}])${any(data.pairs)}(?=${any(data.affairs)})`, 'y');
  const made = { letters, pair };
  searches.set(lang, made);
  return made;
}

/** The pairs of a stretch of text. Two letters of pairs side by side are rare; a pattern tried at each of 60,000 letters took 1.5 ms. */
function pairsIn(
  text: string,
  from: number,
  to: number,
  { letters, pair }: Search,
): { start: number; pair: string }[] {
  const out: { start: number; pair: string }[] = [];
  for (let i = from; i + 1 < to; i++) {
    if (letters[text.charCodeAt(i)] === 0 || letters[text.charCodeAt(i + 1)] === 0) continue;
    pair.lastIndex = i;
    const found = pair.exec(text)?.[0];
    if (found === undefined) continue;
    out.push({ start: i, pair: found });
    i += found.length - 1;
  }
  return out;
}

/** A stretch of the text that stands for a country. */
interface Found {
  readonly start: number;
  readonly subject: Subject;
}

/** The spots of a text with those of its one-letter countries, in order. */
export function withPairs(
  text: string,
  runs: readonly LangRun[],
  spots: readonly Spot[],
  subjects: Subjects,
  lines: Lines,
): readonly Spot[] {
  let all = spots;
  for (const { start, end, lang } of runs) {
    const search = searchOf(lang);
    const data = PAIRS[lang];
    if (search === null || data === undefined) continue;
    const subjectOf = (letter: string): Subject | null => {
      const id = data.letters[letter];
      return id === undefined ? null : subjects.get(id);
    };
    const pairs = pairsIn(text, start, end, search);
    const taken = new Set<Spot>();
    let next = 0;
    const found: Found[] = [];
    for (const at of pairs) {
      // Both are in text order: what lies before this pair lies before all that follow.
      while ((all[next]?.end ?? Infinity) <= at.start) next++;
      const over: Spot[] = [];
      for (let k = next; (all[k]?.start ?? Infinity) < at.start + at.pair.length; k++) {
        const spot = all[k];
        if (spot !== undefined) over.push(spot);
      }
      // A name that is no more than the pair ("中美", Central America) gives way; of one that reaches beyond it, the pair is a part.
      if (over.some((s) => s.start < at.start || s.end > at.start + at.pair.length)) continue;
      for (const s of over) taken.add(s);
      for (let i = 0; i < at.pair.length; i++) {
        const subject = subjectOf(at.pair.charAt(i));
        if (subject !== null) found.push({ start: at.start + i, subject });
      }
    }
    for (const spot of data.alone === '' ? [] : all) {
      if (spot.lang !== lang || !data.alone.includes(text.charAt(spot.start - 1))) continue;
      const subject = subjectOf(text.charAt(spot.start - 1));
      // "渡米", "北米": behind another Chinese letter it is a part of that word.
      if (subject === null || isHan(text.charCodeAt(spot.start - 2))) continue;
      if (spot.senses.some((s) => s.subject.country === subject.id && s.subject.kind !== 'country'))
        found.push({ start: spot.start - 1, subject });
    }
    if (found.length === 0) continue;
    all = [...all.filter((s) => !taken.has(s)), ...found.map((f) => spotOf(text, f, lang, lines))].sort(
      (a, b) => a.start - b.start,
    );
  }
  return all;
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

function spotOf(text: string, { start, subject }: Found, lang: string, lines: Lines): Spot {
  const end = start + 1;
  const surface = text.charAt(start);
  const before = wordBefore(text, start);
  return {
    start,
    end,
    stemEnd: end,
    lang,
    surface,
    // No word or given name of the language (Korean "미"): the pair says what it is.
    lower: subject.id,
    stem: subject.id,
    senses: [{ subject, kind: 'short', how: 'exact', lang }],
    line: lines.at(start),
    opens: opensSentence(text, start, before),
    before,
    after: wordAfter(text, end),
    paired: true,
  };
}
