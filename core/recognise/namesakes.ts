/** Places of one name, in several countries: what the page and its language say of which is meant. */
import { isHome } from './data/homes';
import type { Sense, Spot, Subject } from './model';
import { distance, type PageSupport } from './support';

/** Of cities of one name, the one where the language is at home: "San José" in Spanish. Most of Canada speaks English. */
export const isHomeNamesake = ({ lang, senses }: Spot, { country }: Subject): boolean =>
  senses.length > 1 &&
  lang !== 'en' &&
  country !== 'canada' &&
  isHome(country, lang) &&
  senses.every((s) => s.subject.kind === 'city');

/** Are other places named of the country that has a region of this country's name? */
export const hasSupportedRegion = (spot: Spot, subject: Subject, support: PageSupport, least = 1): boolean =>
  spot.senses.some(
    ({ subject: r }) =>
      r.kind === 'region' &&
      r.country !== null &&
      r.country !== subject.id &&
      support.country(r.country, r.id) >= least,
  );

/** Georgia where Maine, Texas and Congress are named: that Russia is named, too, and near, makes no country of it. */
export const isAmongStates = (spot: Spot, subject: Subject, support: PageSupport): boolean =>
  hasSupportedRegion(spot, subject, support, 3);

/** Countries whose towns bear one another's names. */
const ENGLISH = [
  'united-kingdom',
  'united-states',
  'canada',
  'australia',
  'new-zealand',
  'south-africa',
  'ireland',
];

/**
 * A town of another English-speaking country than the one whose places the page names: half of them are called after a smaller
 * one at home, which no pack need know ("read botany at Durham", on a page of English towns).
 */
export const isOverseas = (
  { lang }: Spot,
  { kind, country, population }: Subject,
  support: PageSupport,
): boolean =>
  lang === 'en' &&
  kind === 'city' &&
  population < 1e6 &&
  country !== null &&
  ENGLISH.includes(country) &&
  ENGLISH.some((id) => id !== country && support.within(id, '') >= 2);

/** How many more witnesses another country must have, and one more than that. */
const MORE = 3;

/** "León, Burgos" on a page of Spanish places, hardly one of them Mexico's: another country has a town of the name, and is the page's. */
export function isElsewhere({ senses }: Spot, { kind, country }: Subject, support: PageSupport): boolean {
  if (kind !== 'city' || country === null || senses.length < 2) return false;
  const own = support.countryBeside(country, senses);
  return (
    own < 2 &&
    senses.some(
      ({ subject: s }) =>
        s.kind === 'city' &&
        s.country !== null &&
        s.country !== country &&
        support.countryBeside(s.country, senses) >= MORE * (own + 1),
    )
  );
}

/** How much larger a city must be than its namesake to be meant where nothing else tells them apart. */
const LARGER = 8;

/** Distance within which two cities of one name are one city, of which two countries are told, km. */
const SAME_PLACE = 15;

/** Two readings that need no lead: one lies in the other, or the better one is by far the larger city. */
export const settled = (a: Subject, b: Subject) =>
  isIsland(a, b) ||
  isIsland(b, a) ||
  (a.at !== null && b.at !== null && a.kind === b.kind && distance(a.at, b.at) < SAME_PLACE) ||
  (a.kind === 'city' && b.kind === 'city' && b.population > 0 && a.population > LARGER * b.population) ||
  b.within.some((id) => a.ids.has(id)) ||
  a.within.some((id) => b.ids.has(id));

/** Distance within which a city and a region of one name are as good as one, km. */
const SAME_TOWN = 30;

/** Is the one an island, or another area, and the other the town on it (Lampedusa)? */
const isIsland = (area: Subject, town: Subject): boolean =>
  area.kind === 'area' &&
  town.kind === 'city' &&
  area.at !== null &&
  town.at !== null &&
  distance(area.at, town.at) < SAME_TOWN;

/** Of two readings, the city, if the other is the region that is all or mostly that city (Daegu, Gwangju); else null. */
export function cityOf<T extends { readonly sense: Sense }>(best: T, second: T): T | null {
  const [a, b] = [best.sense.subject, second.sense.subject];
  const city = a.kind === 'city' && b.kind === 'region' ? best : second;
  if (city === second && (b.kind !== 'city' || a.kind !== 'region')) return null;
  const near = a.at !== null && b.at !== null && distance(a.at, b.at) < SAME_TOWN;
  return near && a.country === b.country ? city : null;
}
