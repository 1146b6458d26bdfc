/** Places of one name, in several countries: what the page and its language say of which is meant. */
import { isHome } from './data/homes';
import type { Spot, Subject } from './model';
import type { PageSupport } from './support';

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
