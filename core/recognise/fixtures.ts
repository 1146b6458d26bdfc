/** "Brest et Nantes se neutralisent (1-1)", "Тула – Оренбург 1:1": the name of a place beside a score is its team's. */
import type { Sides } from './beside';
import { isDigit, wordBefore } from './context';
import { RESULT_LETTERS, RESULT_WORDS, VOTE_WORDS } from './data/results';
import { firstFrom } from './sorted';
import { isStretchOfTime } from './spans';
import { standsInPlace } from './located';
import { NATIONS, SPORT_WORDS } from './data/sport';
import type { Sense, Spot, Subject } from './model';
import { WordList } from './word-list';
import { words, type WordSet } from '../text/words';

/** How far from a name the score of its match stands, UTF-16 units. */
const REACH = 110;
/** Scores that are higher are points, of which teams have more; what looks like one is more often a time of day. */
const GOALS = 24;

const lists = new Map<string, WordList | null>();
function resultWords(lang: string): WordList | null {
  let found = lists.get(lang);
  if (found === undefined) {
    const list = RESULT_WORDS[lang];
    lists.set(lang, (found = list === undefined ? null : new WordList(list)));
  }
  return found;
}

/** Countries are teams where the language calls these by the bare name (`data/sport.ts`); cities and regions anywhere. */
const mayBeTeam = ({ kind, id }: Subject, lang: string): boolean =>
  kind === 'city' ||
  (kind === 'region' && !NATIONS.has(id)) ||
  ((kind === 'country' || NATIONS.has(id)) && SPORT_WORDS[lang] !== undefined);

const isCountry = (s: Subject): boolean => s.kind === 'country' || s.kind === 'region';
const holds = (spot: Spot | null, kind: (s: Subject) => boolean): boolean =>
  spot?.senses.some((s) => s.kind !== 'demonym' && kind(s.subject)) === true;

/** "In Manchester, England": a town, and a country or region behind it; the town may be one that no pack of the page knows. */
const inCountry = (places: readonly Subject[], { before }: Spot, { next, previous }: Sides): boolean =>
  (places.some((p) => p.kind === 'city') && holds(next, isCountry)) ||
  (places.some(isCountry) &&
    (holds(previous, (s) => s.kind === 'city') ||
      (previous === null && before !== null && before.upper && before.gap === ', ')));

/** Scores of matches on one page, and the names beside them. */
export class Fixtures {
  /** Where the marks between the two numbers of scores stand, in rising order. */
  readonly #scores: number[];

  constructor(readonly text: string) {
    const found: number[] = [];
    for (const mark of '-–:：比') {
      for (let at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1))
        if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) && isScore(text, at))
          found.push(at);
    }
    // "2 x 1". The letter alone is found far sooner than with its blanks.
    for (let at = text.indexOf('x', 2); at >= 0; at = text.indexOf('x', at + 1))
      if (
        isDigit(text.charCodeAt(at - 2)) &&
        isDigit(text.charCodeAt(at + 2)) &&
        text.slice(at - 1, at + 2) === ' x '
      )
        found.push(at - 1);
    this.#scores = found.sort((a, b) => a - b);
  }

  /** Is there anything to ask: a score on the page, or a number behind the name? */
  concerns({ end }: Spot): boolean {
    return this.#scores.length > 0 || isDigit(this.text.charCodeAt(end + 1));
  }

  /**
   * Is the place at this spot a team in a match? Not where one is, or goes, nor a town with its country.
   *
   * @param senses what the name may mean
   * @param beside the spots that a comma joins to it
   */
  has(spot: Spot, senses: readonly Sense[], beside: Sides): boolean {
    const places = senses.map((s) => s.subject);
    if (!places.some((p) => mayBeTeam(p, spot.lang)) || inCountry(places, spot, beside)) return false;
    if (hasGoals(this.text, spot)) return true;
    if (this.#scores.length === 0) return false;
    const { start, end, lang } = spot;
    const first = firstFrom(this.#scores, start - REACH);
    if ((this.#scores[first] ?? Number.POSITIVE_INFINITY) > end + REACH) return false;
    // The sentence that both stand in, and whether it tells of a match, are asked for once.
    const [from, to] = sentenceAround(this.text, start, end);
    let told: boolean | null = null;
    for (let k = first; k < this.#scores.length; k++) {
      const at = this.#scores[k] ?? 0;
      if (at >= to) break;
      if (at < from) continue;
      told ??= tellsResult(this.text.slice(from, to), lang);
      if (told || isBetweenTeams(this.text, spot, at)) return !standsInPlace(spot, this.text);
    }
    return false;
  }
}

/** Two numbers as of goals or points; not of a time, a date, a year or an age. */
function isScore(text: string, at: number): boolean {
  const [first, second] = [number(text, at, -1), number(text, at, 1)];
  if (first === null || second === null) return false;
  if (isStretchOfTime(text, at + 1 + second.length)) return false;
  // "18:30", "08:05": of the clock; "12-15 May", "65-74": a stretch of days or years.
  if (second.length === 2 && (text.charAt(at) === ':' || text.charAt(at) === '：'))
    return Number(first) > GOALS;
  if (first.length > 1 && first.startsWith('0')) return false;
  return Number(first) <= GOALS ? second.length === 1 || Number(second) <= GOALS : second.length > 1;
}

/** The number on one side of a mark, of three digits at most and nothing that goes on; or null. */
function number(text: string, at: number, step: 1 | -1): string | null {
  let i = at + step;
  while (isDigit(text.charCodeAt(i))) i += step;
  const length = Math.abs(i - at) - 1;
  const beyond = text.charAt(i);
  if (length === 0 || length > 3 || (/[-–:.,/]/.test(beyond) && isDigit(text.charCodeAt(i + step))))
    return null;
  return step > 0 ? text.slice(at + 1, i) : text.slice(i + 1, at);
}

/** From the end of the sentence before to the end of this one, as far as a score is looked for. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const stop = Math.max(left.lastIndexOf('\n'), left.lastIndexOf('. '), left.lastIndexOf('。')) + 1;
  const ends = [right.indexOf('\n'), right.indexOf('. '), right.indexOf('。')].filter((i) => i >= 0);
  return [Math.max(0, start - REACH) + stop, end + Math.min(right.length, ...ends)];
}

/** What stands between two teams of a match ("A – B 2:1"), and how far from a name it is looked for. */
const DASH = /\s[-–—]\s/;
const PAIR = 40;

/** "A – B 2:1": the dash between two names, and the score right behind the second. */
function isBetweenTeams(text: string, { start, end }: Spot, score: number): boolean {
  if (score < end || score - end > PAIR) return false;
  const between = text.slice(end, score);
  if (/[\n,;.!?]/.test(between)) return false;
  if (DASH.test(between)) return true;
  const left = text.slice(Math.max(0, start - PAIR), start);
  return score - end <= 4 && DASH.test(left.slice(left.lastIndexOf('\n') + 1));
}

/** "Leicester 3; Sunderland 1, Burnley 1": each of two names with its goals. */
function hasGoals(text: string, { start, end }: Spot): boolean {
  if (text.charAt(end) !== ' ' || !isDigit(text.charCodeAt(end + 1))) return false;
  const right = text.slice(end, end + PAIR);
  if (!/^\s\d{1,2}(?:[,;.\n]|$)/.test(right)) return false;
  return (
    /^\s\d{1,2},\s[^\d,;.]{3,30}\s\d{1,2}(?:[,;.\n]|$)/.test(right) ||
    /[^\d,;.]{3,30}\s\d{1,2},\s(?:[^\d,;.]{1,20}\s)?$/.test(text.slice(Math.max(0, start - PAIR), start))
  );
}

const VOTES: WordSet = words(VOTE_WORDS);

/** Does a word of matches stand in the sentence, and none of votes? */
function tellsResult(sentence: string, lang: string): boolean {
  const letters = RESULT_LETTERS[lang];
  if (letters !== undefined) return letters.test(sentence);
  const results = resultWords(lang);
  if (results === null) return false;
  let told = false;
  for (let w = wordBefore(sentence, sentence.length); w !== null; w = wordBefore(sentence, w.start)) {
    if (lang === 'en' && VOTES.has(w.lower)) return false;
    told ||= results.has(w.lower);
  }
  return told;
}
