/** What stands beside a spot: the spots before and after it, and whether they make one name. */
import type { Blocked } from './around';
import { isBlank } from './context';
import type { Sense, Spot } from './model';

/** The spots of a page, asked for those beside one of them (by its place in the list). */
export class Beside {
  constructor(
    readonly text: string,
    readonly spots: readonly Spot[],
  ) {}

  /** The spot that follows after a comma or an opening bracket. */
  next(i: number): Spot | null {
    const [spot, next] = [this.spots[i], this.spots[i + 1]];
    if (spot === undefined || next === undefined || next.start - spot.end > 3) return null;
    return /^(?:[,،、]\s*|\s*\()$/u.test(this.text.slice(spot.end, next.start)) ? next : null;
  }

  /** The spot that ends before a comma, a slash or "and" in front of this one. */
  previous(i: number): Spot | null {
    const [spot, last] = [this.spots[i], this.spots[i - 1]];
    if (spot === undefined || last === undefined || spot.start - last.end > 5) return null;
    const gap = this.text.slice(last.end, spot.start);
    return /^(?:[,،、/]\s*|[-–]|\s(?:and|et|und|y|e|и|і|та|ve|və|և|и|en|och|og|a|i|și|και)\s)$/u.test(gap)
      ? last
      : null;
  }

  /** The country whose demonym ends right before this spot. */
  demonymBefore(i: number): string | null {
    const [spot, last] = [this.spots[i], this.spots[i - 1]];
    if (spot === undefined || last === undefined || spot.start - last.end !== 1) return null;
    return last.senses.find((s) => s.kind === 'demonym')?.subject.country ?? null;
  }
}

/** "Vladimir" before a known family name is a given name, not the city. */
export function givenName(spot: Spot, next: Spot | undefined): Blocked {
  if (next === undefined || spot.after?.start !== next.start || !isBlank(spot.after.gap)) return null;
  return next.senses.every((s) => s.subject.kind === 'person') ? 'person' : null;
}

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
