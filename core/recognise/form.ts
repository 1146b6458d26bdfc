/** How well the form of a name fits the place: its language, letters and length. */
import { homeWeight, IN_THE_NEWS, isHome, isNear } from './data/homes';
import { isBlank } from './context';
import type { Neighbour, Sense, Spot, Subject } from './model';
import { LETTER, letterAt } from './letters';
import { placePrepositions } from './data/place-words';
import { hasLocativeEnding, isBeyondLatin, isToldPlace } from './located';
import { isStateShort } from './postal';
import { words, type WordSet } from '../text/words';

/** Languages of Latin letters whose own name for a city is another than the city's; all others share the common form. */
const EXONYMS: WordSet = words('en fr de es it pt nl pl cs sk hr sl hu ro sv da no fi sq ca');

const isExonym = ({ kind, country }: Subject, lang: string): boolean =>
  kind === 'city' && EXONYMS.has(lang) && country !== null && !isHome(country, lang);

/** Letters from which such a name can hardly be anything else, however small the town ("Gyergyószentmiklóson"). */
const LONG_EXONYM = 10;

/** Score of the form alone, mostly below zero. */
export function formScore(spot: Spot, sense: Sense): number {
  let s = 0;
  if (sense.how === 'transliterated') s -= 1.4;
  // "대중국 수출": towards a country; before anything else it is the start of another word.
  else if (sense.how === 'joined') s -= spot.lang === 'ko' && sense.subject.kind !== 'country' ? 5 : 0.1;
  if (sense.kind === 'former') s -= 0.2;
  if (sense.lang !== spot.lang && sense.lang !== 'mul') s -= 0.25;
  // "Venise", "Bâle": a language has a name of its own only for what its speakers talk of.
  else if (sense.lang === spot.lang && isExonym(sense.subject, spot.lang))
    s += spot.surface.length < LONG_EXONYM ? 0.4 : 0.9;
  const letters = lettersOf(spot, sense);
  // It stands after its town, or it would be no reading here (`spots.ts`).
  if (isStateShort(sense, letters)) return s + 0.5;
  if (isAcronymOfOther(spot, sense)) s -= 2;
  if (isPhrase(spot)) s -= 3;
  // "Van'da", "Turussa": where an ending says "in", three letters are enough.
  if (letters <= 3 && sense.kind !== 'acronym' && spot.line !== 'none')
    s -=
      hasLocativeEnding(spot) || isLargeAtHome(sense.subject, spot.lang)
        ? 0.1
        : isPlainShort(spot, sense)
          ? 0.4
          : 0.9;
  else if (letters === 4 && isEasilyMistaken(sense) && spot.line !== 'none') s -= 0.3;
  if (spot.line === 'none' && sense.subject.kind === 'city' && letters <= 2)
    s -= twoLetterPenalty(sense.subject, spot.lang);
  return s;
}

/** "Дар Ӯш", "στη Χίο", "Կիևի": a short name of the language's own behind a preposition of place, or a capital's, beyond Latin letters. */
const isPlainShort = (spot: Spot, sense: Sense): boolean =>
  sense.lang === spot.lang &&
  isBeyondLatin(spot.surface) &&
  (sense.subject.capitalOf !== null ||
    isToldPlace(spot) ||
    (spot.before !== null &&
      isBlank(spot.before.gap) &&
      placePrepositions(spot.lang).has(spot.before.lower)));

/**
 * Letters of the name as written. Where an ending took some of them ("Kopru" is of Koper, "Etne" of Etna), a town of the
 * language's own, a capital ("Rygos" of Riga), a sea or a mountain has those, too.
 */
const lettersOf = ({ start, stemEnd, end, lang, surface }: Spot, { subject }: Sense): number =>
  end > stemEnd && (subject.kind === 'area' || (surface.length > 3 && homeWeight(subject.country, lang) > 1))
    ? surface.length
    : stemEnd - start;

/** "Huế": a large town at home may be as short as it likes. */
const isLargeAtHome = ({ kind, country, population }: Subject, lang: string): boolean =>
  kind === 'city' && population >= 2e5 && lang === 'vi' && isHome(country, lang);

/** Four letters of a city may be anybody's; of a region, where they are none that it is listed with ("Sane": Sana, or a player). */
const isEasilyMistaken = ({ subject, how }: Sense): boolean =>
  subject.kind === 'city' || (subject.kind === 'region' && how === 'inflected');

/** "La paz es posible": a name with an article, of which only that has its capital, since the sentence begins there. */
const isPhrase = ({ surface, opens, line, after }: Spot): boolean =>
  opens &&
  line === 'normal' &&
  /^(?:la|el|los|las|le|les|il|lo|o|a|os|as)\s/i.test(surface) &&
  (surface.slice(3) === surface.slice(3).toLowerCase() || isTreaty(surface, after));

/** "La Paz de Westfalia": the peace, the union, the victory "of" something, whose capital is a name's. */
const isTreaty = (surface: string, after: Neighbour | null): boolean =>
  after !== null &&
  isBlank(after.gap) &&
  /^(?:de|del|da|do)$/.test(after.lower) &&
  /\s(?:paz|unión|união|libertad|liberdade|victoria|vitória|esperanza|reforma|concordia|constitución)$/i.test(
    surface,
  );

/** A town's name of one or two letters without capitals; Korean and Taiwanese towns have no more as a rule. */
function twoLetterPenalty({ id, country, population }: Subject, lang: string): number {
  if (lang === 'zh') return country === 'taiwan' && population >= 1e5 ? 0.2 : 0.6;
  if (lang !== 'ko') return 0.6;
  if (population >= 1e5 && isHome(country, lang)) return 0;
  return IN_THE_NEWS.has(id) || (population >= 5e5 && isNear(country, lang)) ? 0.2 : 0.6;
}

/** What Danish, Norwegian and Albanian call the country first of all, and so no acronym in their lists. */
const IN_CAPITALS: WordSet = words('USA SHBA');

/** "CD-ROM", "the IRA": four capitals at most within a sentence are no name that is written with small letters. */
const isAcronymOfOther = ({ surface, line, before }: Spot, { kind }: Sense): boolean =>
  !IN_CAPITALS.has(surface) &&
  surface.length <= 4 &&
  surface.length > 1 &&
  kind !== 'acronym' &&
  line === 'normal' &&
  before !== null &&
  (letterAt(surface, surface.length - 1) & LETTER.lower) === 0 &&
  surface === surface.toUpperCase() &&
  surface !== surface.toLowerCase();
