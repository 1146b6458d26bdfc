/** A place within a name or title between quotation marks, in languages that write only its first word with a capital: «Поезд на Читу». */
import { isBlank, wordAfter, wordBefore } from './context';
import { LETTER, letterAt } from './letters';
import { isQuotedWork } from './other-names';
import type { Spot, Surroundings } from './model';
import { closing, opening } from './titles';
import { words, type WordSet } from '../text/words';

/** Languages with capitals in which what stands within a sentence, between marks and with one, is a name or a title. */
const LANGUAGES: WordSet = words('ru uk be bg mk sr pl cs sk hr bs sl lt lv et fi');
/** Languages with letters without capitals, and those that put what a work is behind its title. */
const BY_WORK: WordSet = words('ar fa ur he tr az');

/** Before a quotation: that somebody says so, or that so it is. */
const THAT: WordSet = words(
  'что якобы как это есть що як це że iż jak to jest że že jako je да дека da kako kad lai ka et että nie не ne no но а i и і',
);
/** Words of a title. */
const WORDS = 6;

/** Is the place a word, and not the first one, of a name or title between quotation marks? */
export function isInQuotedName(spot: Spot, { text, startsAt }: Surroundings): boolean {
  const { lang, start, end, line } = spot;
  const cased = LANGUAGES.has(lang);
  if (line === 'caps' || !(cased || BY_WORK.has(lang))) return false;
  const from = opening(text, start);
  if (from < 0) return false;
  const to = closing(text, end);
  if (to < 0) return false;
  const title = text.slice(from + 1, to).trim();
  if (/[!?;…]|[.,]$|\.\s/.test(title) || title.split(/\s+/).length > WORDS) return false;
  const head = wordBefore(text, from);
  if (head !== null && (isBlank(head.gap) || head.gap === ', ') && isQuotedWork(head.lower, lang))
    return true;
  const next = wordAfter(text, to + 1);
  if (!cased)
    return (
      (lang === 'tr' || lang === 'az') && next !== null && isBlank(next.gap) && isQuotedWork(next.lower, lang)
    );
  // "Дело «Алексеев против России»": a country in a name is meant itself.
  if (!spot.senses.every(({ subject: { kind } }) => kind === 'city' || kind === 'region')) return false;
  if (head === null || !isBlank(head.gap) || THAT.has(head.lower)) return false;
  // Said by somebody: a dash or a comma stands behind it.
  if (next !== null && /^\s?[,–—-]\s/.test(next.gap)) return false;
  const first = text.charAt(from + 1) === ' ' ? from + 2 : from + 1;
  return first < start && !startsAt(first) && (letterAt(text, first) & LETTER.upper) !== 0;
}
