/** How likely a name is a place at all, by what and how large it is. */
import { IN_THE_NEWS } from './data/homes';
import type { Subject } from './model';

/**
 * Prior by kind and population (inhabitants): how likely a name is the place at all, on a scale where 1 is enough.
 *
 * @param times how much larger a city counts than it is
 */
export function prior(subject: Subject, times = 1): number {
  const { kind } = subject;
  const n = subject.population * (kind === 'city' ? times : 1);
  if (kind === 'country') return 2.2;
  if (kind === 'area') return 1.6;
  if (kind === 'region') return IN_THE_NEWS.has(subject.id) ? 1.6 : n > 3e6 ? 1.4 : n > 0 ? 1.1 : 1;
  const size =
    n >= 3e6
      ? 1.9
      : n >= 1e6
        ? 1.6
        : n >= 5e5
          ? 1.35
          : n >= 2e5
            ? 1.15
            : n >= 1e5
              ? 0.9
              : n >= 3e4
                ? 0.3
                : n > 0
                  ? -0.5
                  : 0.2;
  if (subject.capitalOf === null) return IN_THE_NEWS.has(subject.id) ? Math.max(size, 1.45) : size;
  // The small capitals of small countries bear names that people and other things have (Hamilton, Stanley, Victoria).
  return Math.max(size, n > 0 && n < SMALL_CAPITAL ? 0.8 : 1.7);
}

/** A city or region that somebody's name is meant by as easily. */
export const isLittleKnown = (s: Subject): boolean =>
  (s.kind === 'city' || s.kind === 'region') && s.stories.length === 0 && prior(s) < KNOWN_CITY;
/** Prior from which a city is meant where a longer name on the page ends in its name. */
const KNOWN_CITY = 1.4;

/** Inhabitants below which being a capital does not make a town known. */
const SMALL_CAPITAL = 50_000;
