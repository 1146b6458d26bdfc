/** What stands beside a spot: the spots before and after it, and whether they make one name. */
import { isAnd } from './data/conjunctions';
import { isGivenName } from './data/given-places';
import { GIVEN_NAMES } from './data/people-words';
import { hasLocativeEnding, standsInPlace } from './located';
import { isBlank, isSpace } from './context';
import type { Blocked, Sense, Spot } from './model';

/** "And" between two names that no blank parts. */
const UNSPACED_AND: Readonly<Record<string, string>> = { ja: 'やと・', zh: '和与與及' };

/** Is the rest of a gap blank, from `at`? */
const isBlankFrom = (gap: string, at: number): boolean => gap.length === at || isBlank(gap.slice(at));

/** A comma and blanks, or an opening bracket behind them. */
function continues(gap: string): boolean {
  const mark = gap.charAt(0);
  if (mark === ',' || mark === '،' || mark === '、') return isBlankFrom(gap, 1);
  return gap.endsWith('(') && (gap.length === 1 || isBlank(gap.slice(0, -1)));
}

/** A comma or a slash and blanks, a hyphen, or "and". */
function follows(gap: string, lang: string): boolean {
  const mark = gap.charAt(0);
  if (mark === ',' || mark === '،' || mark === '、' || mark === '/') return isBlankFrom(gap, 1);
  if (gap === '-' || gap === '–') return true;
  // "広島や松山", "东京和大阪"
  if (gap.length === 1 && UNSPACED_AND[lang]?.includes(gap) === true) return true;
  return (
    gap.length > 2 &&
    isSpace(gap.charCodeAt(0)) &&
    isSpace(gap.charCodeAt(gap.length - 1)) &&
    isAnd(gap.slice(1, -1), lang)
  );
}

/** Names of a list that are looked at. */
const LIST = 8;

/** What stands beside a name, joined by a comma and the like, or nothing. */
export interface Sides {
  readonly next: Spot | null;
  readonly previous: Spot | null;
}

/** The spots of a page, asked for those beside one of them (by its place in the list). */
export class Beside {
  readonly #next: (Spot | null)[] = [];
  readonly #previous: (Spot | null)[] = [];

  constructor(
    readonly text: string,
    readonly spots: readonly Spot[],
  ) {}

  /** The spot that follows after a comma or an opening bracket. */
  next(i: number): Spot | null {
    const known = this.#next[i];
    return known === undefined ? (this.#next[i] = this.#findNext(i)) : known;
  }

  #findNext(i: number): Spot | null {
    const [spot, next] = [this.spots[i], this.spots[i + 1]];
    if (spot === undefined || next === undefined || next.start - spot.end > 3) return null;
    return continues(this.text.slice(spot.end, next.start)) ? next : null;
  }

  /** The spot that ends before a comma, a slash or "and" in front of this one. */
  previous(i: number): Spot | null {
    const known = this.#previous[i];
    return known === undefined ? (this.#previous[i] = this.#findPrevious(i)) : known;
  }

  /** Both. */
  sides(i: number): Sides {
    return { next: this.next(i), previous: this.previous(i) };
  }

  #findPrevious(i: number): Spot | null {
    const [spot, last] = [this.spots[i], this.spots[i - 1]];
    if (spot === undefined || last === undefined || spot.start - last.end > 5) return null;
    const gap = this.text.slice(last.end, spot.start);
    return follows(gap, spot.lang) ? last : null;
  }

  /** "In Paris, Rome and London": does a sign of place stand (by place in the list) beside a name before this one? */
  goesOn(i: number, stands: readonly (boolean | undefined)[]): boolean {
    for (let k = i; i - k < LIST && this.previous(k) !== null;) if (stands[--k] === true) return true;
    return false;
  }

  /** The country whose demonym ends right before this spot. */
  demonymBefore(i: number): string | null {
    const [spot, last] = [this.spots[i], this.spots[i - 1]];
    if (spot === undefined || last === undefined || spot.start - last.end !== 1) return null;
    return last.senses.find((s) => s.kind === 'demonym')?.subject.country ?? null;
  }
}

/** "Vladimir" before a known family name is a given name, not the city; "in Moscow Putin …" names both. */
export function givenName(spot: Spot, next: Spot | undefined, text: string): Blocked {
  if (next === undefined || spot.after?.start !== next.start || !isBlank(spot.after.gap)) return null;
  // "Алматыда Токаев", "도쿄에서 다카이치": nobody's given name says "in". A whole name has its own given name.
  if (hasLocativeEnding(spot)) return null;
  if (standsInPlace(spot, text) && !isNameOfPeople(spot)) return null;
  return next.senses.every((s) => s.subject.kind === 'person' && s.kind !== 'full') ? 'person' : null;
}

/** Is the town's name a given name first of all? */
const isNameOfPeople = ({ lower, stem, lang }: Spot): boolean =>
  GIVEN_NAMES.has(lower) || isGivenName(lower, lang) || isGivenName(stem, lang);

/** The last of two words with capitals at least, in running text. */
export const endsName = ({ before, after, line }: Spot): boolean =>
  line === 'normal' &&
  before !== null &&
  before.upper &&
  isBlank(before.gap) &&
  (after === null || !isBlank(after.gap) || !after.upper);

/** Several senses of one name in one country (a city and its region): plain enough for the country. */
export const oneCountry = (senses: readonly Sense[]) => {
  const [first] = senses;
  const country = first?.subject.country ?? null;
  return country !== null && senses.every((s) => s.subject.country === country);
};
