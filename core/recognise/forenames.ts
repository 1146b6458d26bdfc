/** A place's name, or a people's, that is somebody's: by the given name before it, the family name or title behind it. */
import { isBlank, wordBefore } from './context';
import { DECLINED, FAMILY_NAMES, FORENAME_PLACES, HONORIFICS_BEHIND, UNDECLINED } from './data/forenames';
import { OPEN_AFTER } from './data/place-words';
import { isStopWord } from './frequent-words';
import { hasLocativeEnding, isCalledPlace, standsInPlace } from './located';
import type { Neighbour, Spot, Surroundings } from './model';
import { isProfession } from './professions';
import { wordsByLanguage } from '../text/words';

const listed = (list: string): string[] => list.split(' ').filter((word) => word !== '');

const forms = new Map<string, ReadonlySet<string> | null>();
/** All cases of a language's given names, made when first asked for; null if none are known. */
function formsOf(lang: string): ReadonlySet<string> | null {
  let found = forms.get(lang);
  if (found !== undefined) return found;
  const code = lang === 'sk' ? 'cs' : lang;
  const declined = (DECLINED[code] ?? []).flatMap(({ stems, endings }) =>
    listed(stems).flatMap((stem) => endings.map((ending) => stem + ending)),
  );
  const undeclined = listed(UNDECLINED[code] ?? '');
  found = declined.length + undeclined.length === 0 ? null : new Set([...declined, ...undeclined]);
  forms.set(lang, found);
  return found;
}

/** Is the word (small letters) a given name of the language, in whatever case? */
export const isForename = (lower: string, lang: string): boolean => formsOf(lang)?.has(lower) === true;

/** Is the place's name (small letters) one that people of the language bear as a given name? */
export const isForenamePlace = wordsByLanguage(FORENAME_PLACES);
const isFamily = wordsByLanguage(FAMILY_NAMES);
const isHonorificBehind = wordsByLanguage(HONORIFICS_BEHIND);

/** "Mehmet Ankara'ya gitti": one goes there, whoever stands before it. */
const isDirection = ({ surface, start, stemEnd, lang }: Spot): boolean =>
  lang === 'tr' && /^['’](?:[yn]?[ae]|[dt][ae]n?)/.test(surface.slice(stemEnd - start));

/** Does a given name of the language stand right before the spot? */
function hasForename({ before, lang, line }: Spot): boolean {
  if (before === null || !isBlank(before.gap)) return false;
  // In letters with capitals both have one; a line of capitals says nothing.
  if (line !== 'none' && (!before.upper || line === 'caps')) return false;
  return isForename(before.lower, lang);
}

/**
 * Is the place at this spot a part of somebody's name?
 *
 * @param isCountry nobody's family name, as a rule, but a given name now and then ("Kuba", "ירדן")
 */
export function isSomebody(spot: Spot, isCountry: boolean, page: Surroundings): boolean {
  const { lang, lower, stem, after, before } = spot;
  if (after !== null && isBlank(after.gap) && isHonorificBehind(after.lower, lang)) return true;
  if (hasLocativeEnding(spot) || isDirection(spot)) return false;
  const given = isForenamePlace(lower, lang) || isForenamePlace(stem, lang);
  if (isFamilyName(spot, page.text)) return true;
  if (
    hasForename(spot) &&
    (!isCountry || given || (lang === 'tr' && spot.end === spot.stemEnd)) &&
    !isCalledPlace(spot)
  )
    return true;
  if (!given || isPlaced(spot, page.text)) return false;
  if (before !== null && isBlank(before.gap) && isProfession(before.lower, lang) && spot.line === 'none')
    return true;
  return after !== null && isBlank(after.gap) && isFamilyBehind(spot, after, isCountry, page);
}

/** "המעצב דן חברון", "גליל לבנון": a family name that is a place's, behind a profession and a name, or a given name that is one. */
function isFamilyName({ before, lang, line, lower }: Spot, text: string): boolean {
  if (line !== 'none' || before === null || !isBlank(before.gap) || !isFamily(lower, lang)) return false;
  if (isForenamePlace(before.lower, lang)) return true;
  const first = wordBefore(text, before.start);
  return first !== null && isBlank(first.gap) && isProfession(first.lower, lang);
}

/** "על ירדן", "w Kubie": a preposition that hardly ever stands before somebody. */
const isPlaced = (spot: Spot, text: string): boolean => standsInPlace(spot, text) && spot.line !== 'none';

/** Does somebody's family name follow the given name that is a place's? */
function isFamilyBehind(spot: Spot, after: Neighbour, isCountry: boolean, page: Surroundings): boolean {
  const { lang, line } = spot;
  if (line === 'none') return isFamily(after.lower, lang);
  if (line === 'caps' || !after.upper || after.word.length < 3) return false;
  if (after.word === after.word.toUpperCase() || /^\d/.test(after.word)) return false;
  if (OPEN_AFTER.has(after.lower) || isStopWord(after.lower, lang)) return false;
  // "Asya Oyunları" are of the continent.
  if (spot.senses.some(({ subject }) => subject.kind === 'area')) return false;
  if (isCountry && page.startsAt(after.start)) return false;
  // "Тренер Милана Пиоли": of the club; "Милана Орлова" begins a sentence, a line, a list.
  const { before } = spot;
  return (
    spot.end === spot.stemEnd || before === null || !isBlank(before.gap) || isProfession(before.lower, lang)
  );
}

/** Languages that write what is of a people with a small letter: with a capital it is a name's. */
const SMALL_ADJECTIVES = new Set(['ru', 'uk', 'pl', 'cs', 'sk']);

/** "Романом Чеським", "عدنان التونسي", "לימור צרפתי": the name of a people that is a family's, behind a given name. */
export function isFamilyOfPeople(spot: Spot): boolean {
  const { lang, line, surface, before, lower } = spot;
  if (line === 'none' && before !== null && isBlank(before.gap)) {
    // "כרמל צרפתי", "بنين الكويتي"; "الفنانة يمنى"
    if (
      isForenamePlace(before.lower, lang) ||
      (isForenamePlace(lower, lang) && isProfession(before.lower, lang))
    )
      return true;
  }
  if (!hasForename(spot)) return false;
  if (line === 'none') return true;
  const first = surface.charAt(0);
  return (
    first === first.toUpperCase() &&
    (SMALL_ADJECTIVES.has(lang) || (lang === 'tr' && spot.end === spot.stemEnd))
  );
}
