/** Blocking contexts: what stands beside a place's name and makes another name of it. */
import { endsQuotedName, inAddress, isAuthor, isQuotedName } from './address';
import { isThingsName } from './apposed';
import { isBearer } from './bearers';
import { inBody } from './bodies';
import { isBlank } from './context';
import { GIVEN_COUNTRIES } from './data/given-places';
import { RIVERS } from './data/place-words';
import { isStopWord } from './frequent-words';
import { insideName } from './inside';
import { isAged, isFamily, isKin, isSpeaker, isWhoever } from './kin';
import { standsInPlace } from './located';
import type { Blocked, Spot, Surroundings } from './model';
import { nameBefore } from './name-before';
import { nameBehind } from './name-behind';
import { otherName } from './other-names';
import { isProfessional } from './professions';
import { isInQuotedName } from './quotes';
import { isThing } from './things';
import { isTitle } from './titles';
import { isVietnamesePerson } from './vietnamese';

/**
 * Does the context say that the name at this spot is part of a longer name, or of a person's?
 *
 * @param isCountry all that it may mean as a place are countries
 * @param isKnown it is the name of a large place
 */
export function blockedPlace(spot: Spot, isCountry: boolean, isKnown: boolean, page: Surroundings): Blocked {
  if (inAddress(page.text, spot) || endsQuotedName(page.text, spot) || isQuotedName(page.text, spot))
    return 'name';
  if (!isCountry && (isAuthor(spot, page) || isRiver(spot))) return 'name';
  if (isThing(spot, isCountry, page) || isTitle(spot, isCountry, page) || isInQuotedName(spot, page))
    return 'name';
  if (isFamily(spot) || isKin(spot, isCountry, page.text) || isBearer(spot, isCountry, page)) return 'person';
  if (isCountry && isVietnamesePerson(spot, page)) return 'person';
  if ((!isCountry || GIVEN_COUNTRIES.has(spot.lower)) && isProfessional(spot, page.text, isCountry))
    return 'person';
  if (!isCountry && isSpeaker(spot, page.text)) return 'person';
  if ((isAged(spot, page.text) || (!isCountry && isWhoever(spot))) && !standsInPlace(spot, page.text))
    return 'person';
  if (!isCountry && isThingsName(spot, page.text)) return 'name';
  const body =
    inBody(page.text, spot, isCity(spot), page.endsAt) ??
    otherName(spot, isCountry, page.text, page.startsAt);
  if (body !== null) return body;
  return (
    nameBehind(spot, isCountry, isKnown, page) ??
    nameBefore(spot, isCountry, page) ??
    insideName(spot, page.text)
  );
}

/** Is it a city, or the region around one? */
const isCity = ({ senses }: Spot) =>
  senses.some(({ subject }) => subject.kind === 'city') &&
  !senses.some(({ subject: { kind } }) => kind === 'country' || kind === 'area');

/** "the Mississippi": with the article the river, unless a noun follows ("the Mississippi vote"). */
const isRiver = ({ lower, before, after, lang }: Spot): boolean =>
  lang === 'en' &&
  before?.lower === 'the' &&
  RIVERS.has(lower) &&
  (after === null || !isBlank(after.gap) || isStopWord(after.lower, lang));
