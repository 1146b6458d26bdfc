/**
 * The long tail: little-known places of the countries that a page names. Their names are mostly words and names of
 * people, too, so that each must be shown to be a place by the text: what it lies in, what it is called, where it stands.
 */
import type { Lexicon } from '../lexicon/types';
import { blockedPlace } from './around';
import { surroundingsOf } from './blocked';
import { isBlank, wordBefore } from './context';
import { isCommonWord } from './data/common-words';
import { soleHomes } from './data/homes';
import { isKinWord } from './data/kin';
import { GIVEN_NAMES, PERSON_TITLES } from './data/people-words';
import { isPlaceHead, isPlaceTail } from './data/place-kinds';
import { LOCATIVE, OF_WORDS, placePrepositions } from './data/place-words';
import { isCalendarWord, isTailWord } from './data/tail-words';
import { isStopWord } from './frequent-words';
import { hasLocativeEnding } from './located';
import type { LangRun } from './language';
import type { Sense, Spot, Subject, Surroundings, Verdict } from './model';
import { findSpots } from './spots';
import { subjectsOf } from './subjects';
import { distance, isPlace } from './support';
import { words, type WordSet } from '../text/words';
import { Anchors, contains, IN_REGION, type Anchor, type Known } from './tail-anchors';

/** How plainly the text says that a place is named. */
const STRONG = 3;
const LOCATED = 2;
const WEAK = 1;
type Sign = 0 | 1 | 2 | 3;

/** Distance at which a place lies by another one, or in the region whose capital that is, km. */
const BY = 60;
const NEAR = 200;
/** Distance in the text from which a country's name says nothing of a place, UTF-16 units. */
const REACH = 160;
/** Score that a reading needs, with a strong sign and without; and its lead over another. */
const LEAST_STRONG = 0.2;
const LEAST = 0.4;
const LEAD = 0.4;
/** Other places of the page that a place is compared with, at most. */
const MAX_ANCHORS = 40;

/** Countries (ids) that a page names, by demonym or by one of their regions, too; the most named first. */
export function namedCountries({ verdicts }: Known): string[] {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    if (verdict === null) continue;
    const { subject } = verdict.sense;
    if (subject.country === null || (subject.kind !== 'country' && subject.kind !== 'region')) continue;
    counts.set(subject.country, (counts.get(subject.country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** The places of the tail that a text names. */
export function findTail(
  text: string,
  runs: readonly LangRun[],
  tails: readonly Lexicon[],
  known: Known,
): { readonly spot: Spot; readonly verdict: Verdict }[] {
  if (tails.length === 0) return [];
  const spots = findSpots(text, runs, tails, subjectsOf(tails));
  return new TailResolution(text, spots, known).found();
}

/** What the page does with a name. */
interface Use {
  /** It is somebody's name at one place at least. */
  person: boolean;
  /** Plainest sign of place. */
  sign: Sign;
  readonly candidates: { readonly spot: Spot; readonly sign: Sign }[];
}

/** "Z Mostu", "iz Vinkovaca": in the case that the preposition asks for, where its language is at home; Romanian has none ("la Câmpina"). */
const isInflectedAtHome = ({ end, stemEnd, lang, senses }: Spot): boolean =>
  (end > stemEnd || lang === 'ro') &&
  senses.some(({ subject }) => soleHomes(lang).includes(subject.within[0] ?? ''));

/** Does one stretch lie in a longer one? */
export const isWithin = (
  { start, end }: { readonly start: number; readonly end: number },
  outer: { readonly start: number; readonly end: number },
): boolean => start >= outer.start && end <= outer.end && end - start < outer.end - outer.start;

/** Languages in which no name in "a" or "i" keeps that behind "in", "from" and "to". */
const SLAVIC: WordSet = words('cs sk pl sl hr sr');

/** "U Ilici" is in the street Ilica, and not in Ilići: a name stands as it is listed where its language would decline it. */
const isNominative = ({ surface, end, stemEnd, lang }: Spot): boolean =>
  end === stemEnd && SLAVIC.has(lang) && /[aiаи]$/.test(surface);

class TailResolution {
  readonly #anchors: Anchors;
  readonly #shares = new Map<string, number>();
  readonly #points: readonly Subject[];
  readonly #page: Surroundings;
  readonly #uses = new Map<string, Use>();

  constructor(
    readonly text: string,
    readonly spots: readonly Spot[],
    readonly known: Known,
  ) {
    this.#anchors = new Anchors(text, known);
    const { list } = this.#anchors;
    for (const { country } of list)
      this.#shares.set(country, (this.#shares.get(country) ?? 0) + 1 / list.length);
    const points = new Map(
      list.flatMap(({ subject: s }) => (s.at === null || s.kind === 'country' ? [] : [[s.id, s]])),
    );
    this.#points = [...points.values()].slice(0, MAX_ANCHORS);
    this.#page = surroundingsOf(text, known.spots);
  }

  found(): { spot: Spot; verdict: Verdict }[] {
    this.#gather();
    const found = [...this.#uses.values()].flatMap((use) => this.#ofName(use));
    return found.sort((a, b) => a.spot.start - b.spot.start);
  }

  /** Sorts the spots by name; those that something else is named at are left out. */
  #gather(): void {
    let k = 0;
    let end = -1;
    for (const spot of this.spots) {
      while (k < this.known.spots.length && (this.known.spots[k]?.end ?? 0) <= spot.start) k++;
      let taken = spot.start < end;
      let rival = false;
      for (let j = k; ; j++) {
        const other = this.known.spots[j];
        if (other === undefined || other.start >= spot.end) break;
        // "Nové Mesto nad Váhom" is longer than Slovenia's Novo mesto and the river, and neither.
        if (isWithin(other, spot)) continue;
        if (this.known.verdicts[j] !== null || other.senses.some((s) => !isPlace(s.subject))) taken = true;
        else rival = true;
      }
      if (taken) continue;
      const use = this.#use(spot);
      const blocked = blockedPlace(spot, false, false, this.#page);
      if (blocked !== null) {
        use.person ||= blocked === 'person' || this.#isFamilyName(spot);
        continue;
      }
      const sign = this.#sign(spot);
      if (rival && sign < STRONG) continue;
      if (sign > use.sign) use.sign = sign;
      use.candidates.push({ spot, sign });
      end = spot.end;
    }
  }

  #use(spot: Spot): Use {
    const key = this.text.slice(spot.start, spot.stemEnd);
    let use = this.#uses.get(key);
    if (use === undefined) this.#uses.set(key, (use = { person: false, sign: 0, candidates: [] }));
    return use;
  }

  /** The second of two words with capitals, of which the first is no known name. */
  #isFamilyName({ before, after }: Spot): boolean {
    if (before === null || !before.upper || !isBlank(before.gap)) return false;
    return after === null || !isBlank(after.gap) || !after.upper;
  }

  /** The place that a name stands for on this page, at each spot where it stands for it. */
  #ofName({ person, sign, candidates }: Use): { spot: Spot; verdict: Verdict }[] {
    const [any] = candidates;
    if (any === undefined || sign < this.#needed(any.spot, person)) return [];
    const chosen = this.#choose(candidates, sign);
    if (chosen === null) return [];
    const { sense, score } = chosen;
    const doubtful = person || this.#isWord(any.spot);
    return candidates.flatMap((c) => {
      // Where the name is plain once, it is the place again; at the start of a sentence only if it is no word.
      if (c.sign < (doubtful ? sign : c.spot.line === 'normal' || c.spot.line === 'none' ? 0 : STRONG))
        return [];
      if (c.sign < LOCATED && sign < STRONG && candidates.length > 1 && c.spot.opens) return [];
      const confidence = Math.min(0.9, 0.6 + 0.05 * c.sign + 0.05 * Math.min(3, score));
      return [{ spot: c.spot, verdict: { sense, by: 'name', confidence } }];
    });
  }

  /** The sign that a name needs: a long one, or one of several words, is hardly anything else. */
  #needed(spot: Spot, person: boolean): Sign {
    // "U Puli": the ending took one of the four letters.
    const name = this.text.slice(spot.start, isInflectedAtHome(spot) ? spot.end : spot.stemEnd);
    if (person || name.length <= 3 || this.#isWord(spot)) return STRONG;
    return name.length >= 9 || (name.length >= 7 && /[\s-]/u.test(name)) ? WEAK : LOCATED;
  }

  /** Is the name also a word, or a given name? */
  #isWord(spot: Spot): boolean {
    const lower = spot.stem;
    return (
      isCommonWord(lower, spot.lang) ||
      isTailWord(lower, spot.lang) ||
      isCalendarWord(lower) ||
      isStopWord(lower, spot.lang) ||
      GIVEN_NAMES.has(lower) ||
      PERSON_TITLES.has(lower) ||
      isKinWord(lower, spot.lang)
    );
  }

  #sign(spot: Spot): Sign {
    const { before, after, lang } = spot;
    if (spot.line === 'caps' || spot.line === 'title') {
      return this.#anchors.contains(spot) ? STRONG : 0;
    }
    if (this.#anchors.contains(spot) || this.#anchors.demonymBefore(spot)) return STRONG;
    if (after !== null && isBlank(after.gap) && !after.upper && isPlaceTail(after.lower, lang)) return STRONG;
    if (before !== null && isBlank(before.gap)) {
      if (!before.upper && isPlaceHead(before.lower, lang)) return STRONG;
      if (OF_WORDS.has(before.lower)) {
        const head = wordBefore(this.text, before.start);
        if (head !== null && isBlank(head.gap) && isPlaceHead(head.lower, lang)) return STRONG;
      }
      if (LOCATIVE.has(before.lower) && placePrepositions(lang).has(before.lower))
        return this.#isPossessive(spot) || isNominative(spot) ? WEAK : LOCATED;
      if (placePrepositions(lang).has(before.lower))
        return this.#anchors.listed(spot) || isInflectedAtHome(spot) ? LOCATED : WEAK;
      if (OF_WORDS.has(before.lower)) return WEAK;
    }
    if (hasLocativeEnding(spot)) return LOCATED;
    return this.#anchors.listed(spot) ? WEAK : 0;
  }

  /** "at Franklin's house". */
  #isPossessive(spot: Spot): boolean {
    return /^['’]s?$/u.test(this.text.slice(spot.stemEnd, spot.end));
  }

  /** The reading that fits best, over the spots with the plainest sign; null if none fits, or two do. */
  #choose(candidates: Use['candidates'], sign: Sign): { sense: Sense; score: number } | null {
    const best = new Map<string, { sense: Sense; score: number }>();
    const plain = candidates.filter((c) => c.sign === sign);
    // Said more than once, it is of the page's matter.
    const often = Math.min(0.3, 0.1 * (candidates.length - 1));
    for (const { spot } of plain) {
      for (const sense of spot.senses) {
        const score = this.#score(spot, sense.subject) + often;
        if (score > (best.get(sense.subject.id)?.score ?? 0)) best.set(sense.subject.id, { sense, score });
      }
    }
    const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
    if (first === undefined || (second !== undefined && first.score - second.score < LEAD)) return null;
    return first.score < (sign === STRONG ? LEAST_STRONG : LEAST) ? null : first;
  }

  /** How well a reading fits the page: what it lies in and by, its country's part in the text, its size. */
  #score(spot: Spot, subject: Subject): number {
    let s = 0;
    const [last, next] = this.#anchors.beside(spot);
    if (next !== undefined && /^,\s+$|^\s?\($/u.test(this.text.slice(spot.end, next.start)))
      s += contains(next.subject, subject) ? 3 : 0;
    const country = subject.country ?? subject.within[0];
    const near = (a: Anchor | undefined, gap: number) =>
      a !== undefined && a.country === country && gap < REACH;
    if (near(last, spot.start - (last?.end ?? 0)) || near(next, (next?.start ?? 0) - spot.end)) s += 0.5;
    s += country === undefined ? 0 : (this.#shares.get(country) ?? 0);
    s += this.#closeness(subject);
    return s + Math.min(0.6, Math.log10(1 + subject.population / 500) / 4);
  }

  /** 1 beside another place of the page, less further away. */
  #closeness({ at, within }: Subject): number {
    if (at === null) return 0;
    let best = 0;
    for (const p of this.#points) {
      if (p.at === null || p.country !== within[0]) continue;
      const km = distance(at, p.at);
      const s = km < BY ? 1 : km < NEAR ? 0.7 : km < IN_REGION && p.kind === 'region' ? 0.3 : 0;
      if (s > best) best = s;
    }
    return best;
  }
}
