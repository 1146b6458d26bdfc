/** Which of a page's spots that may be places are somebody's or something else's name, spot by spot. */
import { blockedPlace } from './around';
import { givenName, type Beside } from './beside';
import { isCourse } from './courses';
import { Fixtures } from './fixtures';
import { isFamilyOfPeople, isSomebody } from './forenames';
import { NOTHING, type Kinds } from './kinds';
import { opensReport } from './located';
import type { Blocked, Spot, Surroundings } from './model';
import { repeatNames } from './repeats';
import { isShop, isWare } from './shops';
import { Teams } from './teams';
import { unspacedName } from './unspaced';
import { Unquoted } from './unquoted';

/** A known name begins, or ends, at an offset. */
const STARTS = 1;
const ENDS = 2;

/** What the rules on one spot may ask of the page. */
export function surroundingsOf(text: string, spots: readonly Spot[]): Surroundings {
  const at = new Uint8Array(text.length + 1);
  for (const { start, end, stemEnd } of spots) {
    at[start] = (at[start] ?? 0) | STARTS;
    at[end] = (at[end] ?? 0) | ENDS;
    at[stemEnd] = (at[stemEnd] ?? 0) | ENDS;
  }
  return {
    text,
    startsAt: (o) => ((at[o] ?? 0) & STARTS) !== 0,
    endsAt: (o) => ((at[o] ?? 0) & ENDS) !== 0,
  };
}

/**
 * @param kinds what the senses of each spot are
 * @returns for each spot whose name it is, or null where it may be a place's
 */
export function blockedSpots(
  page: Surroundings,
  spots: readonly Spot[],
  kinds: readonly Kinds[],
  beside: Beside,
): Blocked[] {
  const { text } = page;
  const teams = new Teams(text);
  const fixtures = new Fixtures(text);
  const unquoted = new Unquoted(text);
  const shop = isShop(text, spots[0]?.lang ?? '');
  const placesAt = (i: number): Kinds['places'] => (kinds[i] ?? NOTHING).places;
  const blocked = spots.map((s, i): Blocked => {
    const { places, allCountries, isKnown } = kinds[i] ?? NOTHING;
    if (s.paired === true) return null;
    if (places.length === 0) return s.senses.length > 0 && isFamilyOfPeople(s) ? 'person' : null;
    if (isSomebody(s, allCountries, page)) return 'person';
    const unspaced = unspacedName(s, allCountries, text);
    if (unspaced !== null) return unspaced;
    // "درعاً", a shield: the ending of an indefinite noun, which no place's name has.
    if (s.surface.endsWith('\u064b')) return 'name';
    const other =
      (allCountries ? null : givenName(s, spots[i + 1], text)) ??
      blockedPlace(s, allCountries, isKnown, page);
    if (other !== null) return other;
    if (unquoted.has(s) || isCourse(s, text)) return 'name';
    if (shop && isWare(s, allCountries, text)) return 'name';
    if (teams.has(s, beside.sides(i))) return 'team';
    return fixtures.concerns(s) && !opensReport(s, text) && fixtures.has(s, places, beside.sides(i))
      ? 'team'
      : null;
  });
  repeatNames(spots, blocked, (i) => placesAt(i).length > 0);
  return blocked;
}
