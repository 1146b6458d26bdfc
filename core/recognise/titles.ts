/** A place within the quoted title of a work: "Memphis in June", « Roma » d’Alfonso Cuarón, „Wien bei Nacht“ (Roman). */
import { isBlank, wordAfter, wordBefore } from './context';
import { BY, KINDS, SAID } from './data/titles';
import { isStopWord } from './frequent-words';
import { LETTER, letterAt } from './letters';
import type { Spot, Surroundings } from './model';
import { isLongArea, NOUN_CAPITALS } from './capitals';
import { isQuotedWork } from './other-names';
import { words, type WordSet } from '../text/words';

/** Letters of a title on either side of the place, UTF-16 units; and its words. */
const REACH = 48;
const WORDS = 8;
/** How often a quoted stretch is looked for, and how far off on either side, UTF-16 units: on a long page of quotations all the way would be for ever. */
const TIMES = 4;
const NEARBY = 6000;

const OPENING = '"\'“«„‘‚‹”’';
const CLOSING = '"\'”»“’‘›';

/** Others have quotation marks around firms and bodies, too, or rules of their own (`address.ts`). */
const LANGUAGES: WordSet = words('en fr de es it pt nl');

/** Is the place a part of a title between quotation marks? A country alone between them is rather doubted than a work. */
export function isTitle(spot: Spot, isCountry: boolean, { text, startsAt }: Surroundings): boolean {
  if (spot.line === 'caps' || !LANGUAGES.has(spot.lang)) return false;
  const from = opening(text, spot.start);
  if (from < 0 || isLongArea(spot)) return false;
  const to = closing(text, spot.end);
  if (to < 0) return false;
  const title = text.slice(from + 1, to).trim();
  if (/[!?;…]|\.\s/.test(title) || title === title.toUpperCase()) return false;
  if (title.replace(/[.,]$/, '') === spot.surface) return !isCountry && !isSpelling(text, from);
  const head = wordBefore(text, from);
  if (head !== null && (isBlank(head.gap) || head.gap === ', ') && isQuotedWork(head.lower, spot.lang))
    return true;
  if (isNamed(text, spot.lang, title, from, to)) return true;
  const at = text.indexOf(title, from + 1);
  return isTitleCase(spot, isCountry, title, (i) => startsAt(at + i)) && !isSpeech(text, from, to);
}

/** Longest stretch between quotation marks that is a title on a page of works. */
const LONGEST = 60;

/** Does the place stand between quotation marks that nobody's words stand between: few words, and no mark at their end? */
export function isBetweenMarks({ start, end, line, lang }: Spot, text: string): boolean {
  if (line === 'none' || line === 'caps' || !LANGUAGES.has(lang)) return false;
  const from = opening(text, start);
  if (from < 0) return false;
  const to = closing(text, end);
  if (to < 0 || to - from > LONGEST) return false;
  const title = text.slice(from + 1, to).trim();
  return !/[!?;…:]|[.,]$|\.\s/.test(title) && title.split(' ').length <= WORDS && !isSpeech(text, from, to);
}

const isLetter = (text: string, i: number): boolean => (letterAt(text, i) & LETTER.word) !== 0;

/** Where the quotation mark stands that opens before `at`, on its line and in its sentence; or -1. */
export function opening(text: string, at: number): number {
  const low = Math.max(0, at - REACH);
  for (let i = at - 1; i >= low; i--) {
    const code = text.charCodeAt(i);
    // Nearly all that stands there: blanks and letters.
    if (code === 32 || (code > 39 && code < 0xab) || (code > 0xbb && code < 0x2018) || code > 0x203a)
      continue;
    if (code === 10) return -1;
    const c = text.charAt(i);
    if (!OPENING.includes(c)) continue;
    if (i > 0 && isLetter(text, i - 1)) {
      // An apostrophe, or the end of another quotation.
      if ("'’".includes(c) && isLetter(text, i + 1)) continue;
      return -1;
    }
    if ('”’'.includes(c)) return -1;
    const opens = i === 0 || '«„‚‹‘'.includes(c) || /[\s(—–]/.test(text.charAt(i - 1));
    return opens ? i : -1;
  }
  return -1;
}

/** Where the mark stands that closes behind `at`; or -1. */
export function closing(text: string, at: number): number {
  for (let i = at; i < text.length && i < at + REACH; i++) {
    const c = text.charAt(i);
    if (c === '\n') return -1;
    if (CLOSING.includes(c) && !(isLetter(text, i + 1) && isLetter(text, i - 1))) return i;
    if ('«„'.includes(c)) return -1;
  }
  return -1;
}

/** "Spelled ‘Kiev’": of a name it is told how it is written. */
const isSpelling = (text: string, from: number): boolean =>
  /(?:spell|written|word|name|nom|mot|wort|namen|nombre|palabra)[a-z]*[\s,:]*$/i.test(
    text.slice(Math.max(0, from - 12), from),
  );

/**
 * Is every long word written with a capital, and one besides the first and the place? German writes all nouns so. A known name
 * has its capital anywhere ("from Lisbon to Vladivostok"), but nobody quotes a town with its state ("Paris, Texas").
 *
 * @param isName does a known name start at this offset of the title?
 */
function isTitleCase(
  { surface, lang }: Spot,
  isCountry: boolean,
  title: string,
  isName: (at: number) => boolean,
): boolean {
  if (NOUN_CAPITALS.has(lang)) return false;
  const all = title.split(/[\s,]+/);
  if (all.length > WORDS) return false;
  const own = surface.split(' ');
  let others = 0;
  let end = 0;
  for (const [i, word] of all.entries()) {
    const at = title.indexOf(word, end);
    end = at + word.length;
    if (word === '' || !isLetter(word, 0) || /^\d/.test(word)) continue;
    const upper = (letterAt(word, 0) & LETTER.upper) !== 0;
    if (!upper) {
      if (word.length > 3 && !isStopWord(word.toLowerCase(), lang)) return false;
    } else if (
      (i > 0 || title.startsWith(`${word},`)) &&
      !own.includes(word) &&
      !(all.length > 2 && isName(at))
    )
      others++;
  }
  // Of a country's name and a word bodies are called ("Iran Cartoon").
  return others > (isCountry ? 1 : 0);
}

/** Is what stands between the marks said by somebody? */
function isSpeech(text: string, from: number, to: number): boolean {
  if (/[,:]\s*$/.test(text.slice(Math.max(0, from - 3), from))) return true;
  const first = wordAfter(text, to + 1);
  if (first === null) return false;
  if (SAID.has(first.lower)) return true;
  const second = isBlank(first.gap) || first.gap === '' ? wordAfter(text, first.end) : null;
  return second !== null && SAID.has(second.lower);
}

/** Does the page say somewhere that what stands between the marks is a work, or who made or published it? */
function isNamed(text: string, lang: string, title: string, from: number, to: number): boolean {
  if (isOfWork(text, lang, to + 1)) return true;
  const low = Math.max(0, from - NEARBY);
  const near = text.slice(low, to + NEARBY);
  let at = near.indexOf(title);
  for (let i = 0; i < TIMES && at >= 0; i++) {
    const end = low + at + title.length;
    if (
      low + at !== from + 1 &&
      isOfWork(text, lang, text.charAt(end) === ' ' || text.charAt(end) === '\u00a0' ? end + 2 : end + 1)
    )
      return true;
    at = near.indexOf(title, end - low);
  }
  return false;
}

const isKind = (lower: string, lang: string): boolean => KINDS.has(lower) || isQuotedWork(lower, lang);

/** ", film …", " (novel, …", " (Stock, 2019)", " d’Alfonso Cuarón": what follows a title. */
function isOfWork(text: string, lang: string, at: number): boolean {
  const first = wordAfter(text, at);
  if (first === null) return false;
  const bracket = first.gap === ' (';
  if (first.gap === ', ' || bracket) {
    if (isKind(first.lower, lang)) return true;
    const second = /^(?:an?|the|une?|der|die|das|eine?|il|lo|la|el|uma?|o)$/.test(first.lower)
      ? wordAfter(text, first.end)
      : null;
    if (second !== null && isKind(second.lower, lang)) return true;
    return bracket && /\b(?:19|20)\d\d\)/.test(text.slice(first.start, first.start + 40));
  }
  if (!isBlank(first.gap)) return false;
  const [head, rest] = first.word.split(/['’]/);
  if (rest !== undefined && BY.has(head?.toLowerCase() ?? ''))
    return (letterAt(rest, 0) & LETTER.upper) !== 0 && isUpperAfter(text, first.end);
  if (!BY.has(first.lower)) return false;
  const name = wordAfter(text, first.end);
  return name?.upper === true && isBlank(name.gap) && isUpperAfter(text, name.end);
}

function isUpperAfter(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return next?.upper === true && isBlank(next.gap);
}
