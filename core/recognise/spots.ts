/** From the lexicons' candidates to spots, with the words around each. */
import { findAll, type Lexicon, type MatchHow, type MultiCandidate } from '../lexicon';
import type { NameKind } from '../pack/types';
import { Lines, opensSentence, wordAfter, wordBefore } from './context';
import { isHome } from './data/homes';
import { languageDistance, namesCountries } from './data/relatives';
import type { LangRun } from './language';
import type { Sense, Spot } from './model';
import { withPairs } from './pairs';
import { isStateShort, standsAsState } from './postal';
import { isPlace } from './support';
import type { Subjects } from './subjects';
import { lowerOf } from '../text/lower';

/** How telling a kind of name is, and how close a match: 0 is the best. */
const KIND_RANK: Readonly<Record<NameKind, number>> = {
  full: 0,
  short: 1,
  // As it is written, before a name that capitals may stand for ("NASA", and Nasa).
  acronym: 2,
  variant: 3,
  former: 4,
  family: 5,
  role: 6,
  demonym: 7,
};
const HOW_RANK: Readonly<Record<MatchHow, number>> = { exact: 0, inflected: 1, joined: 1, transliterated: 3 };

/** Every name that the lexicons find in the text: the longest at each place, senses of all lexicons together. */
export function findSpots(
  text: string,
  runs: readonly LangRun[],
  lexicons: readonly Lexicon[],
  subjects: Subjects,
): readonly Spot[] {
  const lines = new Lines(text);
  const spots: Spot[] = [];
  for (const run of runs) {
    const whole = run.start === 0 && run.end === text.length;
    const part = whole ? text : text.slice(run.start, run.end);
    const readings = new Readings(lexicons, run.lang, subjects);
    for (const candidate of unhidden(lexicons, part, run.lang)) {
      const start = candidate.start + run.start;
      const end = candidate.end + run.start;
      const surface = text.slice(start, end);
      const last = spots.at(-1);
      const form = readings.of(candidate, surface);
      const senses = withoutStates(form.senses, text, start, end, last);
      if (senses.length === 0) continue;
      const before = wordBefore(text, start);
      spots.push({
        start,
        end,
        stemEnd: candidate.stemEnd + run.start,
        lang: run.lang,
        surface,
        lower: form.lower,
        stem: form.stem,
        senses,
        line: lines.at(start),
        opens: opensSentence(text, start, before),
        before,
        after: wordAfter(text, end),
      });
    }
  }
  return withPairs(text, runs, spots, subjects, lines);
}

/** How much of a text a longer name behind an article is looked for in, UTF-16 units. */
const BEHIND = 60;
const ARTICLE_LETTERS = 'eloa';
const ARTICLE = /^(?:el|la|los|las|le|les|lo|il|os?|as?)\s/;

/**
 * The names that the lexicons find, but for a town's with the article that the sentence has, where a longer name begins behind it:
 * "la Unión Europea" is not La Unión.
 */
function unhidden(lexicons: readonly Lexicon[], text: string, lang: string): readonly MultiCandidate[] {
  const all = findAll(lexicons, text, lang);
  let out: MultiCandidate[] | null = null;
  let free = 0;
  for (const [i, found] of all.entries()) {
    // Few names begin with the small letter of an article: the pattern is for those alone.
    const article = ARTICLE_LETTERS.includes(text.charAt(found.start))
      ? ARTICLE.exec(text.slice(found.start, Math.min(found.end, found.start + 4)))?.[0].length
      : undefined;
    if (article !== undefined) {
      const at = found.start + article;
      const [longer] = findAll(lexicons, text.slice(at, at + BEHIND), lang);
      if (longer?.start === 0 && at + longer.end > found.end) {
        out ??= all.slice(0, i);
        free = at + longer.end;
        out.push({ ...longer, start: at, end: free, stemEnd: at + longer.stemEnd });
        continue;
      }
    }
    if (found.start >= free) out?.push(found);
  }
  return out ?? all;
}

/** Longest short form of a state ("N. Mex."), and what may stand between a town and it (", "), UTF-16 units. */
const LONGEST_SHORT = 8;
const TOWN_GAP = 3;

/** The senses but for short forms of states that stand elsewhere than after a town. */
function withoutStates(
  senses: readonly Sense[],
  text: string,
  start: number,
  end: number,
  last: Spot | undefined,
): readonly Sense[] {
  if (end - start > LONGEST_SHORT || !senses.some((s) => isStateShort(s, end - start))) return senses;
  const afterPlace =
    last !== undefined && start - last.end <= TOWN_GAP && last.senses.some((s) => isPlace(s.subject));
  if (standsAsState(text, start, end, afterPlace)) return senses;
  return senses.filter((s) => !isStateShort(s, end - start));
}

/** Shortest name that is believed in a text of another language, letters. */
const FOREIGN_NAME = 5;

/**
 * Is this name of another language than the text's, and so more likely an everyday word? The world has names in the
 * text's own language; a story's few names may stand in another, if they are long enough. People keep their names.
 */
function isForeign({ subject, kind, lang: name }: Sense, candidate: MultiCandidate, lang: string): boolean {
  // A form that is the same in many languages need not be one of this language's names for a country.
  const distance =
    name === 'mul' && subject.kind === 'country' && namesCountries(lang) ? 2 : languageDistance(name, lang);
  if (distance < 2) return false;
  if (subject.kind === 'person' && kind !== 'role') return false;
  const short = candidate.stemEnd - candidate.start < FOREIGN_NAME;
  const shared = name === 'mul' && subject.kind === 'country';
  return short || shared || kind === 'demonym' || kind === 'role' || subject.stories.length === 0;
}

/** A form that a text names things by: what it may mean, and how it is written. */
interface Form {
  readonly candidate: MultiCandidate;
  readonly senses: readonly Sense[];
  readonly lower: string;
  readonly stem: string;
}

/** The forms in one language's stretch, each worked out once. */
class Readings {
  readonly #known = new Map<string, Form>();

  constructor(
    readonly lexicons: readonly Lexicon[],
    readonly lang: string,
    readonly subjects: Subjects,
  ) {}

  of(candidate: MultiCandidate, surface: string): Form {
    const before = this.#known.get(surface);
    if (before !== undefined && sameHits(before.candidate, candidate) && this.#isCurrent(before))
      return before;
    const senses = sensesOf(candidate, surface, this.lexicons, this.lang, this.subjects);
    const lower = lowerOf(surface);
    const stem = lower.slice(0, candidate.stemEnd - candidate.start);
    const form = { candidate, senses, lower, stem };
    this.#known.set(surface, form);
    return form;
  }

  #isCurrent({ senses }: Form): boolean {
    for (const s of senses) if (!this.subjects.isCurrent(s.subject)) return false;
    return true;
  }
}

/** The same names found in the same way: the lexicon hands out one object for each. */
function sameHits(a: MultiCandidate, b: MultiCandidate): boolean {
  return (
    a.end - a.start === b.end - b.start &&
    a.stemEnd - a.start === b.stemEnd - b.start &&
    sameList(a.hits, b.hits)
  );
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** One sense a subject: its most telling kind of name, the closest match, the text's own language first. */
function sensesOf(
  candidate: MultiCandidate,
  surface: string,
  lexicons: readonly Lexicon[],
  lang: string,
  subjects: Subjects,
): Sense[] {
  const best = new Map<string, Sense>();
  let isForeignCountry = false;
  for (const hit of candidate.hits) {
    const lexicon = lexicons[hit.lexicon];
    if (lexicon === undefined) continue;
    const subject = subjects.of(lexicon, hit.entity);
    const sense: Sense = { subject, kind: hit.kind, how: hit.how, lang: hit.lang };
    if (isForeign(sense, candidate, lang)) {
      isForeignCountry ||=
        subject.kind === 'country' &&
        hit.how === 'exact' &&
        subject.id === stemOf(candidate, surface).toLowerCase();
      continue;
    }
    const known = best.get(subject.id);
    if (known === undefined || rank(sense, lang) < rank(known, lang)) best.set(subject.id, sense);
  }
  let senses = [...best.values()];
  // Turkish "Cuba" is no word for the country, and if it is meant for once, then not a town of that name.
  if (isForeignCountry && senses.every((s) => s.subject.kind !== 'country'))
    senses = senses.filter((s) => !isNamesakeTown(s));
  // "Hamās" is the body, and no form of Hama.
  const body = senses.some((s) => s.how === 'exact' && s.lang === lang && s.subject.kind === 'organization');
  if (body) {
    // "Nhà Trắng", the White House: by its tones no Nha Trang, whose name all languages share.
    const toned = lang === 'vi' && /[^\p{ASCII}]/u.test(surface);
    return senses.filter((s) => !isPlace(s.subject) || (s.how === 'exact' && !(toned && s.lang === 'mul')));
  }
  // "Laçın" is the town of the language's own country, and no form of Lac in Chad.
  const home = senses.some((s) => s.how === 'exact' && isPlace(s.subject) && isHome(s.subject.country, lang));
  return home ? senses.filter((s) => s.how === 'exact' || !isPlace(s.subject)) : senses;
}

/** The form without its ending. */
const stemOf = ({ start, stemEnd }: MultiCandidate, surface: string): string =>
  surface.slice(0, stemEnd - start);

/** Inhabitants from which a town is meant even where another language calls a country so. */
const LARGE_NAMESAKE = 3e5;
const isNamesakeTown = ({ subject }: Sense): boolean =>
  subject.kind === 'city' && subject.capitalOf === null && subject.population < LARGE_NAMESAKE;

/**
 * The order of a subject's readings: the closest match, then the most telling kind. A name in the text's language is the one
 * meant, whatever another language calls by it (English and Swahili: Azerbaijani): that outweighs both.
 */
const rank = (s: Sense, lang: string) =>
  KIND_RANK[s.kind] +
  10 * HOW_RANK[s.how] +
  (s.lang === lang ? 0 : s.lang === 'mul' ? 0.2 : languageDistance(s.lang, lang) < 2 ? 0.5 : 50);
