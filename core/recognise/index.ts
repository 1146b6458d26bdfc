/** Recognition: every known name of a page's text, resolved to whom or what it means, or silence. */
import type { Lexicon } from '../lexicon/types';
import type { Mention, PageText, Recognition } from '../types';
import { castOf, storyOf } from './cast';
import { languageRuns } from './language';
import { resolve } from './resolve';
import { mainScript } from './scripts';
import type { Spot, Verdict } from './model';
import { findSpots } from './spots';
import { subjectsOf } from './subjects';
import { namedCountries, findTail, isWithin } from './tail';

export interface RecogniseOptions {
  /** BCP 47: takes the place of detection. */
  readonly lang?: string | undefined;
  /** EDTF: takes the place of the page's own date. */
  readonly published?: string | undefined;
  /**
   * The compiled further places (`core/places`) of some countries, as far as they are at hand. Asked once, with the
   * entity ids of the countries that the text names, the most named first, and of its language's home where it has one;
   * not asked if there are none.
   */
  readonly tails?: ((countries: readonly string[]) => readonly Lexicon[]) | undefined;
  /** The page's languages, if they have been told already. */
  readonly languages?: PageLanguages | undefined;
}

/** The language of a page, and of each stretch of it. */
export type PageLanguages = ReturnType<typeof languageRuns>;

/** The languages of a page, told before there is a lexicon: {@link RecogniseOptions.languages}. */
export const languagesOf = (page: PageText): PageLanguages => languageRuns(page, null);

/**
 * Finds and resolves the names of a page.
 *
 * @param page the text; mentions are UTF-16 offsets into `page.text`
 * @param lexicons compiled names of the active packs, in any order; entities with the same or a `same` id are one
 * @returns mentions in text order, never overlapping; the cast; the language; the story, or null
 */
export function recognise(
  page: PageText,
  lexicons: readonly Lexicon[],
  options: RecogniseOptions = {},
): Recognition {
  const { lang, runs } = options.languages ?? languageRuns(page, options.lang ?? null);
  const published = options.published ?? page.published;
  const subjects = subjectsOf(lexicons);
  const spots = findSpots(page.text, runs, lexicons, subjects);
  const { verdicts, roles, support } = resolve(page, spots, subjects, published, (s) =>
    storyOf(lexicons, s, published),
  );
  const found: { spot: Spot; verdict: Verdict }[] = [];
  spots.forEach((spot, i) => {
    const verdict = verdicts[i];
    if (verdict != null) found.push({ spot, verdict });
  });
  const further = furtherPlaces(page.text, { lang, runs }, { spots, verdicts }, options);
  const all =
    further.length === 0
      ? found
      : [...found.filter((f) => !further.some((x) => isWithin(f.spot, x.spot))), ...further].sort(
          (a, b) => a.spot.start - b.spot.start,
        );
  const mentions = all.map((x) => mention(page.text, x.spot, x.verdict));
  for (const { start, end, subject } of roles)
    mentions.push({ start, end, entity: subject.id, kind: subject.kind, by: 'role', confidence: 0.8 });
  if (roles.length > 0) mentions.sort((a, b) => a.start - b.start);
  return {
    lang,
    published,
    mentions,
    cast: castOf(page, mentions),
    story: storyOf(lexicons, support, published),
  };
}

/**
 * Little-known places of the countries that the text names, if the caller has them. Their names are in
 * Latin letters, Serbian ones in Cyrillic, too.
 */
function furtherPlaces(
  text: string,
  { lang, runs }: PageLanguages,
  known: Parameters<typeof findTail>[3],
  { tails }: RecogniseOptions,
): ReturnType<typeof findTail> {
  if (tails === undefined || (lang !== 'sr' && !isLatin(text))) return [];
  const countries = namedCountries(known);
  return countries.length === 0 ? [] : findTail(text, runs, tails(countries), known);
}

/** Letters from which the script of a text is told. */
const SAMPLE = 600;

/** Is the script of the text, by its start and its middle, the Latin one? */
function isLatin(text: string): boolean {
  const middle = text.length >> 1;
  return mainScript(text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE)) === 'Latin';
}

function mention(text: string, spot: Spot, verdict: Verdict): Mention {
  const { subject } = verdict.sense;
  return {
    start: spot.start,
    end: mentionEnd(text, spot.stemEnd, spot.end),
    entity: subject.id,
    kind: subject.kind,
    by: verdict.by,
    confidence: Math.round(verdict.confidence * 100) / 100,
    ...(verdict.standsFor === undefined ? {} : { standsFor: verdict.standsFor }),
  };
}

/** The primary language of a page as recognition sees it: to choose the lexicons that it needs. */
export const pageLanguage = (page: PageText, options: RecogniseOptions = {}): string =>
  languageRuns(page, options.lang ?? null).lang;

/** The whole inflected word, but not the English possessive: it is a word of its own. */
function mentionEnd(text: string, stemEnd: number, end: number): number {
  if (end <= stemEnd || end > stemEnd + 2) return end;
  return /^['’ʼ](?:s|S)?$/u.test(text.slice(stemEnd, end)) ? stemEnd : end;
}
