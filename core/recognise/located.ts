/** Signs that a name stands for where something is: a preposition, an ending of place, a dateline. */
import { isBlank } from './context';
import { locativeEndings } from './data/locatives';
import { placePrepositions } from './data/place-words';
import type { Spot } from './model';

/** Does an ending of place hang on the name ("Bakı'da", "Բեռլինում", "Budapesten")? */
export function hasLocativeEnding({ surface, start, stemEnd, end, lang }: Spot): boolean {
  if (end <= stemEnd) return false;
  const endings = locativeEndings(lang);
  if (endings.size === 0) return false;
  return endings.has(
    surface
      .slice(stemEnd - start)
      .replace(/^['’ʼ]/u, '')
      .toLowerCase(),
  );
}

/** Does a preposition or an ending of place say that the name is where something is, or goes? */
export function standsInPlace(spot: Spot): boolean {
  const { before, lang } = spot;
  if (before !== null && isBlank(before.gap) && placePrepositions(lang).has(before.lower)) return true;
  return hasLocativeEnding(spot);
}

/** "Roma, 23 may", "PARIS, Oct. 5", "Москва. 12 мая": the day behind the place. */
const DAY = /^[.,،]\s+(?:\d{1,2}\.?ª?\s+(?:de\s+)?\p{L}{3,}|\p{L}{3,10}\.?\s+\d{1,2}(?!\d))/u;
/** "(EFE). -", "(AP) —", "(dpa) -": the agency behind it, its country between them or not. */
const AGENCY = /^(?:,\s[\p{L} ]{3,30})?\s?\([\p{L}/. ]{2,24}\)\s?[.:]?\s?[-–—―]/u;
/** Of both, the first character. */
const OPENS_DATELINE = /^[.,،]\s|^\s?\(/u;
const READ = 70;

/** Does the name stand before a report as its dateline? Anywhere with an agency, else where a sentence begins. */
export function isDateline(spot: Spot, text: string): boolean {
  const { after, end, opens } = spot;
  if (after === null || !OPENS_DATELINE.test(after.gap)) return false;
  const rest = text.slice(end, end + READ);
  if (AGENCY.test(rest)) return true;
  const day = DAY.exec(rest);
  if (day === null) return false;
  return opens || AGENCY.test(rest.slice(day[0].length));
}
