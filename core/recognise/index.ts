/** Recognition: every known name of a page's text, resolved to whom or what it means, or silence. */
import type { Lexicon } from '../lexicon/types';
import type { Mention, PageText, Recognition } from '../types';
import { castOf, storyOf } from './cast';
import { languageRuns } from './language';
import { resolve } from './resolve';
import { findSpots } from './spots';
import { subjectsOf } from './subjects';

export interface RecogniseOptions {
  /** BCP 47: takes the place of detection. */
  readonly lang?: string | undefined;
  /** EDTF: takes the place of the page's own date. */
  readonly published?: string | undefined;
}

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
  const { lang, runs } = languageRuns(page, options.lang ?? null);
  const published = options.published ?? page.published;
  const subjects = subjectsOf(lexicons);
  const spots = findSpots(page.text, runs, lexicons, subjects);
  const { verdicts, support } = resolve(page, spots, subjects, published, (s) =>
    storyOf(lexicons, s, published),
  );
  const mentions: Mention[] = [];
  spots.forEach((spot, i) => {
    const verdict = verdicts[i];
    if (verdict == null) return;
    const { subject } = verdict.sense;
    mentions.push({
      start: spot.start,
      end: mentionEnd(page.text, spot.stemEnd, spot.end),
      entity: subject.id,
      kind: subject.kind,
      by: verdict.by,
      confidence: Math.round(verdict.confidence * 100) / 100,
      ...(verdict.standsFor === undefined ? {} : { standsFor: verdict.standsFor }),
    });
  });
  return {
    lang,
    published,
    mentions,
    cast: castOf(page, mentions),
    story: storyOf(lexicons, support, published),
  };
}

/** The primary language of a page as recognition sees it: to choose the lexicons that it needs. */
export const pageLanguage = (page: PageText, options: RecogniseOptions = {}): string =>
  languageRuns(page, options.lang ?? null).lang;

/** The whole inflected word, but not the English possessive: it is a word of its own. */
function mentionEnd(text: string, stemEnd: number, end: number): number {
  return /^['’ʼ](?:s|S)?$/u.test(text.slice(stemEnd, end)) ? stemEnd : end;
}
