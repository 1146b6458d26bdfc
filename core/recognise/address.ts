/** Names that stand in lists of authors, between quotation marks, or in an address of the web. */
import { LETTER, letterAt } from './letters';
import { isBlank } from './context';
import type { Spot, Surroundings } from './model';
import { words, type WordSet } from '../text/words';

/** "Davenport, Sally (2004)", "Herrera-Flores, Jorge A.;": an author as lists of sources name one. */
export function isAuthor(spot: Spot, page: Surroundings): boolean {
  // A worker that was just started takes 4 ms to compile the pattern: first what it begins and ends with, which few names have.
  const { after } = spot;
  if (after?.upper !== true || !/^(?:,\s|[-‐])$/.test(after.gap)) return false;
  const rest = page.text.slice(spot.end, spot.end + 60);
  if (!/[;(&]/.test(rest)) return false;
  const author =
    /^((?:[-‐]\p{Lu}\p{L}+)?,\s)\p{Lu}(?:\p{Ll}+|\.)(?:\s\p{Lu}\.)*(?:;|,?\s\(|,?\s&|\s\()/u.exec(rest);
  return author !== null && !page.startsAt(spot.end + (author[1]?.length ?? 0));
}

/** The last word of a quoted name of two: «Prosperous Armenia», “Free Georgia”. */
export function endsQuotedName(text: string, spot: Spot): boolean {
  const { before } = spot;
  if (before === null || !before.upper || !isBlank(before.gap) || spot.line !== 'normal') return false;
  return /[«“„]/u.test(text.charAt(before.start - 1)) && /[»”“]/u.test(text.charAt(spot.end));
}

/** Languages that put the names of teams, firms and papers between quotation marks as a rule. */
const QUOTED_NAMES: WordSet = words('ru uk be bg mk hy kk ky tg az uz ka lt lv el');
/** Languages that do so now and then; a country they put between them as its own name, or to doubt it. */
const QUOTED_TOWNS: WordSet = words('pl cs sk hr bs sr sl he ar fa ur ckb');

/** «Барселона»: a name alone between quotation marks is a team's, a firm's, an hotel's. */
export const isQuotedName = (text: string, { start, end, lang, senses }: Spot): boolean =>
  (QUOTED_NAMES.has(lang) || (QUOTED_TOWNS.has(lang) && senses.every((s) => s.subject.kind !== 'country'))) &&
  /[«“„"״]/u.test(text.charAt(start - 1)) &&
  /[»”“"״]/u.test(text.charAt(end));

/** In a web address, a handle or a file name. */
export function inAddress(text: string, spot: Spot): boolean {
  const left = text.charAt(spot.start - 1);
  if (left === '@' || left === '_') return true;
  const right = text.charAt(spot.end);
  if (right === '$') return true;
  // "ME/LA/African": one of a list of abbreviations.
  if (left === '/' && right === '/' && spot.end - spot.start <= 3) return true;
  if ((right === '.' || right === '_' || right === '@') && (letterAt(text, spot.end + 1) & LETTER.word) !== 0)
    return right !== '.' || (letterAt(text, spot.end + 1) & LETTER.lower) !== 0;
  // "visit.london", "www.Ankara"; but "it was calm.London …" lacks a blank.
  return (
    left === '.' &&
    (letterAt(text, spot.start - 2) & LETTER.lower) !== 0 &&
    ((letterAt(text, spot.start) & LETTER.upper) === 0 ||
      text.slice(Math.max(0, spot.start - 4), spot.start) === 'www.')
  );
}
