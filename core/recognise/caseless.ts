/** Places in letters without capitals, where a name looks like any other word. */
import { isCommonWord, isNamesake, isOwnWord } from './data/common-words';
import { GIVEN_NAMES } from './data/people-words';
import { IN_THE_NEWS, isHome, isNear } from './data/homes';
import type { Sense, Spot } from './model';
import type { PageSupport } from './support';
import { words, type WordSet } from '../text/words';

/** Is the name an everyday word of the text's language? Without capitals also where an ending hangs on it. */
export const isWord = ({ surface, lower, stem, lang, stemEnd, end, opens }: Spot): boolean =>
  isCommonWord(lower, lang) ||
  GIVEN_NAMES.has(lower) ||
  (stemEnd < end && isCaseless(surface) && isCommonWord(stem, lang)) ||
  // "Колона машин": where a sentence begins, the form of a word; an apostrophe stands on names alone.
  (stemEnd < end && opens && !/['’]/.test(surface) && isOwnWord(stem, lang));

/** Letters without capitals (Georgian's are not used in running text): a name looks like any other word. */
export function isCaseless(surface: string): boolean {
  const code = surface.charCodeAt(0);
  // Latin letters, and those of Hebrew, Arabic, Chinese, Japanese and Korean, without asking Unicode.
  if (code < 0x5b && code > 0x40) return false;
  if ((code >= 0x5d0 && code <= 0x6d3) || (code >= 0x3041 && code <= 0x9fff)) return true;
  if (code >= 0x10d0 && code <= 0x10ff) return true;
  const first = surface.charAt(0);
  return first.toLowerCase() === first.toUpperCase();
}

/** Letters (a Chinese one is two and a bit) of which a name is hardly another word. */
const LONG = 4.5;

/**
 * Inhabitants from which a town of the language's own is known. Korean towns are called by two letters that hardly ever are a
 * word, and those that are one are listed.
 */
const homeSize = (lang: string): number => (lang === 'ko' ? 1e5 : 5e5);

const AGGLUTINATING: WordSet = words('ko ka ckb ta te ml kn bn mr ne gu');
/** Languages whose nominative ends in a vowel that an ending takes the place of: "ფოთში" has the four letters of ფოთი. */
const FLEETING: WordSet = words('ka');

/**
 * Where capitals say nothing, a little-known place must be supported: its country on the page, or a sign of place.
 * The shorter the name, the more.
 */
export function caselessPenalty(spot: Spot, { subject, how }: Sense, support: PageSupport): number {
  // A language's own regions and large cities need no more than they do elsewhere; words among their names are listed.
  const home = isHome(subject.country, spot.lang);
  const han = /[\u3040-\u9fff\uac00-\ud7a3]/u.test(spot.surface.charAt(0));
  const fleeting = how === 'inflected' && FLEETING.has(spot.lang) ? 1 : 0;
  const letters = (spot.stemEnd - spot.start) * (han ? 2.2 : 1) + fleeting;
  // The states are in the news of all languages; short names of theirs are words ("مین", a mine). In Chinese, Japanese
  // and Korean letters a region's name of some length is hardly anything else.
  const isRegion =
    subject.kind === 'region' && letters > LONG && (han || subject.country === 'united-states');
  const known =
    subject.kind === 'country' ||
    subject.kind === 'area' ||
    subject.capitalOf !== null ||
    (subject.kind === 'region' && (home || isNear(subject.country, spot.lang))) ||
    isRegion ||
    IN_THE_NEWS.has(subject.id) ||
    subject.population >=
      (home
        ? homeSize(spot.lang)
        : isNear(subject.country, spot.lang) && !isNamesake(subject.id)
          ? 5e5
          : 2e6);
  if (subject.stories.length > 0 || /\s/u.test(spot.surface)) return 0;
  // "فلاديمير", "إليزابيث": a given name that nothing tells from the city's; a capital or a huge city is meant more often.
  const namesake = subject.kind === 'city' && !known && isNamesake(subject.id) ? 0.8 : 0;
  // A particle on a Korean name, an ending on a Georgian one is the rule.
  const bound = how === 'joined' || (how === 'inflected' && !AGGLUTINATING.has(spot.lang));
  const hangs = (bound ? 0.3 : 0) + namesake;
  if (known) return letters <= 3 && !han ? hangs + 0.5 : hangs;
  const country = subject.country !== null && support.country(subject.country, subject.id) > 0;
  const region = subject.within.some((id) => id !== subject.country && support.has(id));
  const [short, alone] =
    letters <= 3.5
      ? [1.2, 0.6]
      : letters <= 4.5
        ? [0.8, 0.6]
        : letters <= 5.5
          ? [0.4, 0.4]
          : [0, subject.kind === 'region' ? 0 : 0.1];
  const lone = country || (home && letters > 3.5) ? 0 : alone;
  return hangs + (home && letters > 3.5 ? short / 3 : short) + lone - (region ? 0.8 : 0);
}
