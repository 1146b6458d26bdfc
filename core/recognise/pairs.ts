/** Countries that Chinese and Japanese name by one letter: in pairs ("俄乌冲突") and right before a place of theirs ("米アリゾナ州"). */
import { opensSentence, wordAfter, wordBefore, type Lines } from './context';
import { PAIRS } from './data/pairs';
import type { LangRun } from './language';
import type { Spot, Subject } from './model';
import type { Subjects } from './subjects';

/** What pairs are found by, by language; made when a text in it comes. */
const patterns = new Map<string, RegExp>();
function patternOf(lang: string): RegExp | null {
  const known = patterns.get(lang);
  if (known !== undefined) return known;
  const data = PAIRS[lang];
  if (data === undefined) return null;
  const any = (list: string) => `(?:${list.replaceAll(' ', '|')})`;
  const made = new RegExp(`(?<![${data.words}])${any(data.pairs)}(?=${any(data.affairs)})`, 'g');
  patterns.set(lang, made);
  return made;
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
    const pattern = patternOf(lang);
    const data = PAIRS[lang];
    if (pattern === null || data === undefined) continue;
    const subjectOf = (letter: string): Subject | null => {
      const id = data.letters[letter];
      return id === undefined ? null : subjects.get(id);
    };
    const part = start === 0 && end === text.length ? text : text.slice(start, end);
    const pairs = [...part.matchAll(pattern)].map((m) => ({ start: start + m.index, pair: m[0] }));
    const taken = new Set<Spot>();
    const found: Found[] = [];
    for (const at of pairs) {
      const over = all.filter((s) => s.start < at.start + at.pair.length && s.end > at.start);
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
    lower: surface,
    stem: surface,
    senses: [{ subject, kind: 'short', how: 'exact', lang }],
    line: lines.at(start),
    opens: opensSentence(text, start, before),
    before,
    after: wordAfter(text, end),
  };
}
