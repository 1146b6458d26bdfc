/** The places that a page names, which tell the long tail's. */
import { isAnd } from './data/conjunctions';
import type { Spot, Subject, Verdict } from './model';
import { distance, isPlace } from './support';

/** Distance from a region's capital within which a place may lie in the region, km. */
export const IN_REGION = 600;

/** What was found without the tail. */
export interface Known {
  readonly spots: readonly Spot[];
  readonly verdicts: readonly (Verdict | null)[];
}

/** A place or demonym that the page names, in text order. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly country: string;
  readonly subject: Subject;
  readonly demonym: boolean;
}

/** Letters between two names of a list, fewer than. */
const MOST_JOINED = 8;
/** A comma, "and", a dash or a slash. */
const isJoint = (gap: string, lang: string): boolean =>
  /^(?:,\s+|\s?[-–/]\s?)$/.test(gap) || (/^\s.*\s$/.test(gap) && isAnd(gap.trim(), lang));

/** Places of the page in text order, and what stands beside a name. */
export class Anchors {
  readonly list: readonly Anchor[];

  constructor(
    readonly text: string,
    known: Known,
  ) {
    this.list = known.spots.flatMap((spot, i): Anchor[] => {
      const verdict = known.verdicts[i];
      const subject = verdict?.sense.subject;
      if (subject?.country == null || !isPlace(subject)) return [];
      const demonym = verdict?.by === 'demonym';
      return [{ start: spot.start, end: spot.end, country: subject.country, subject, demonym }];
    });
  }

  /** The last one before a spot, and the first behind it. */
  beside(spot: Spot): readonly [Anchor | undefined, Anchor | undefined] {
    const i = this.#from(spot.end);
    return [this.list[i - 1], this.list[i]];
  }

  /** "X, Ohio", "X (Ohio)": what follows contains one of the readings. */
  contains(spot: Spot): boolean {
    const [, next] = this.beside(spot);
    if (next === undefined || !/^,\s+$|^\s?\($|^\s?\/\s?$/u.test(this.text.slice(spot.end, next.start)))
      return false;
    return spot.senses.some(({ subject }) => contains(next.subject, subject));
  }

  /** "im deutschen Ramstein": after the adjective of the country that it lies in. */
  demonymBefore(spot: Spot): boolean {
    const [last] = this.beside(spot);
    if (last?.end !== spot.start - 1 || !last.demonym) return false;
    return spot.senses.some(({ subject }) => subject.within[0] === last.country);
  }

  /** Beside another place, after a comma or "and". */
  listed(spot: Spot): boolean {
    const [last, next] = this.beside(spot);
    const joins = (from: number, to: number): boolean =>
      to - from < MOST_JOINED && isJoint(this.text.slice(from, to), spot.lang);
    return (
      (next !== undefined && joins(spot.end, next.start)) ||
      (last !== undefined && joins(last.end, spot.start))
    );
  }

  /** Index of the first anchor that starts at `at` or after it. */
  #from(at: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.list[mid]?.start ?? 0) < at) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}

/** Does a place of the page contain one of the tail? A region is known by its capital only. */
export function contains(container: Subject, place: Subject): boolean {
  const country = place.within[0];
  if (container.kind === 'country') return container.id === country;
  if (container.country !== country) return false;
  if (container.kind === 'city') return false;
  return container.at === null || place.at === null || distance(container.at, place.at) < IN_REGION;
}
