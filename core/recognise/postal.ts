/** States and provinces of North America as datelines and addresses shorten them: "Newark, N.J.", "Kamloops, B.C.", "Houston, TX 77002". */
import { isSpace, wordBefore } from './context';
import type { Sense } from './model';

const COUNTRIES: ReadonlySet<string> = new Set(['united-states', 'canada']);
/** Most letters of a short form ("Calif", "Minn"); names as short as that ("Ohio", "Texas") are no short forms. */
const MOST = 5;

/**
 * Is the sense a state's or province's short form, rather than its name? The pack has English names as `short`, short forms otherwise; in other
 * languages "otherwise" is a spelling ("加州", "تگزاس").
 */
export const isStateShort = ({ subject, kind, lang }: Sense, letters: number): boolean =>
  subject.kind === 'region' &&
  letters <= MOST &&
  (kind === 'acronym' || kind === 'variant') &&
  lang === 'en' &&
  subject.country !== null &&
  COUNTRIES.has(subject.country);

/** Does a word with a capital and a comma, or an opening bracket after one, end at this offset? */
function followsTown(text: string, at: number): boolean {
  const bracket = text.charAt(at - 1) === '(';
  let end = at - 1;
  if (!bracket && !isSpace(text.charCodeAt(end))) return false;
  while (end > 0 && at - end < 3 && isSpace(text.charCodeAt(end - 1))) end--;
  if (!bracket) {
    if (text.charAt(end - 1) !== ',') return false;
    end--;
  }
  const town = wordBefore(text, end);
  return town?.gap === '' && town.upper;
}

/**
 * Does the short form from `start` to `end` stand where one is written? With its dots after a word with a capital and a comma
 * or bracket; postal codes of two capitals, which stand for many other things ("Jane Doe, MD"), after a known place
 * (`afterPlace`) or before a zip code.
 */
export function standsAsState(text: string, start: number, end: number, afterPlace: boolean): boolean {
  if (!followsTown(text, start)) return false;
  const short = text.slice(start, end);
  if (short.includes('.') || text.charAt(end) === '.') return !/^[A-Z]{2}$/.test(short) || afterPlace;
  if (!/^[A-Z]{2,3}$/.test(short)) return false;
  return afterPlace || /^\s{1,2}\d{5}\b/u.test(text.slice(end, end + 8));
}
