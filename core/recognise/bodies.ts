/** A place's name within the name of a body or a team: "US Department of Labor", "el Ejército de Nicaragua", "del Parma". */
import { NOUN_CAPITALS } from './capitals';
import { isBlank, isDigit, opensSentence, wordAfter, wordBefore } from './context';
import { isCalendarWord } from './data/tail-words';
import { isStretchOfTime } from './spans';
import {
  BODY_HEADS,
  BODY_JOINTS,
  BODY_WORDS,
  FACILITIES,
  isBeating,
  isBetweenNations,
  isBeatingLink,
  isPlaying,
  isTeamAfter,
  isTeamArticle,
  isTeamBefore,
  isTownTeamAfter,
  isTownTeamBefore,
  OPEN_HEADS,
  ROMANCE,
  TEAM_HEADS,
} from './data/bodies';
import { PERSON_TITLES } from './data/people-words';
import { isOfWord, OF_WORDS, PLACE_MODIFIERS, POLITICAL_HEADS } from './data/place-words';
import { unelided } from './elisions';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** Words of a longer name that are looked at. */
const CHAIN = 6;

/** Is the place part of a body's name, or that of a team? `endsAt`: does a known name end at this offset? */
export function inBody(
  text: string,
  spot: Spot,
  isCity: boolean,
  endsAt: (offset: number) => boolean,
): 'name' | 'team' | null {
  if (isTeam(text, spot, isCity) || hasScore(text, spot)) return 'team';
  return startsBody(text, spot) || endsBody(text, spot, endsAt) ? 'name' : null;
}

/** "US Department of …", "New York Police Department": a word of bodies among the capitalised ones that follow. */
function startsBody(text: string, { end, after, line, stemEnd, lang }: Spot): boolean {
  if (line === 'caps' || end > stemEnd) return false;
  let word = after;
  // Where every word has a capital, or every noun, a name's end can't be seen.
  const most = line === 'title' || NOUN_CAPITALS.has(lang) ? 2 : CHAIN;
  for (let i = 0; i < most && word !== null && isBlank(word.gap); i++) {
    if (word.upper) {
      if (BODY_WORDS.has(word.lower)) return true;
      // "In London President Macron and the Council …": somebody's name begins, or a day.
      // "U.S. Defense Department" has one of an office holder's words, too.
      if (isCalendarWord(word.lower)) return false;
      if (PERSON_TITLES.has(word.lower)) {
        const next = wordAfter(text, word.end);
        return next !== null && isBlank(next.gap) && next.upper && BODY_WORDS.has(next.lower);
      }
    } else if (i === 0 || !BODY_JOINTS.has(word.lower)) return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** "England beat Samoa", "VfL Osnabrück", "el Parma", "Thrashers d'Atlanta". */
function isTeam(text: string, spot: Spot, isCity: boolean): boolean {
  const { before, after, lang, line, lower } = spot;
  const isState = spot.senses.some(({ subject: { kind } }) => kind === 'country' || kind === 'area');
  if (after !== null && isBlank(after.gap) && !after.upper) {
    if (isTeamAfter(after.lower, lang) || (!isState && isTownTeamAfter(after.lower, lang))) return true;
    if (isBetweenNations(after.lower, lang) && isNameAt(text, after.end)) return true;
  }
  // "Śląsk Wrocław": the head is a region's name as well.
  if (line === 'normal' && after?.upper === true && isBlank(after.gap) && TEAM_HEADS.has(lower)) return true;
  if (before === null || !isBlank(before.gap) || line === 'caps') return false;
  if (!before.upper && isOpponent(text, before, lang, isState)) return true;
  if (isCity && !before.upper && isBeaten(text, before, lang)) return true;
  if (before.upper && TEAM_HEADS.has(before.lower)) return true;
  return isCity && line === 'normal' && isTeamArticle(before.lower, lower, lang);
}

/** "Thrashed Samoa", "Leeds beat Hull", "England beat Samoa"; not "how to beat China". */
function isOpponent(text: string, before: Neighbour, lang: string, isState: boolean): boolean {
  if (isTeamBefore(before.lower, lang)) return true;
  if (!isState) return isTownTeamBefore(before.lower, lang);
  if (!isBetweenNations(before.lower, lang)) return false;
  const other = wordBefore(text, before.start);
  return other !== null && other.upper && isBlank(other.gap);
}

/** Does a word with a capital follow, over an article at most? */
function isNameAt(text: string, at: number): boolean {
  let next = wordAfter(text, at);
  if (next !== null && isBlank(next.gap) && ARTICLES.has(next.lower)) next = wordAfter(text, next.end);
  return next !== null && unelided(next).upper && isBlank(next.gap);
}

/** "Ajax wint van …", "legyőzte a …": what teams do to a town stands before it, with an article or a preposition between. */
function isBeaten(text: string, before: Neighbour, lang: string): boolean {
  if (isBeating(before.lower, lang)) return true;
  if (!isBeatingLink(before.lower, lang)) return false;
  const verb = wordBefore(text, before.start);
  return verb !== null && isBlank(verb.gap) && (isBeating(verb.lower, lang) || isPlaying(verb.lower, lang));
}

/** "Consejo Nacional Electoral de …", "le Wild du Minnesota", "Albert de Monaco". */
function endsBody(text: string, { before, lang, line }: Spot, endsAt: (offset: number) => boolean): boolean {
  if (before === null || line === 'caps' || !isOfWord(before.lower, lang)) return false;
  if (!isBlank(before.gap) && !/^['’]\s?$/u.test(before.gap)) return false;
  const last = wordBefore(text, before.start);
  if (last === null || !isBlank(last.gap)) return false;
  const head = unelided(last);
  if (!head.upper) return false;
  if (BODY_HEADS.has(head.lower)) return true;
  if (!ROMANCE.has(lang) || endsAt(head.end) || isOpen(head)) return false;
  // "Tribunal Supremo de …": open if what begins the name is open ("Ministerio de Defensa de …").
  const { first: start, before: noun } = firstOfName(text, head);
  // "Le cimetière Vagankovo de Moscou", "el hospital Clínic de Barcelona": what the noun says stands there.
  if (noun !== null && FACILITIES.has(unelided(noun).lower)) return false;
  if (line === 'title') return BODY_HEADS.has(start.lower);
  return !isOpen(start) && !opensSentence(text, head.start, wordBefore(text, head.start));
}

const isOpen = ({ lower }: Neighbour): boolean =>
  OPEN_HEADS.has(lower) ||
  POLITICAL_HEADS.has(lower) ||
  PERSON_TITLES.has(lower) ||
  PLACE_MODIFIERS.has(lower);

const ARTICLES: WordSet = words('el la los las le les il lo gli i o a os as un una une uno um uma');

/** The first capitalised word of a name that ends with `last`, joined by blanks or "of", and the word before it. */
function firstOfName(text: string, last: Neighbour): { first: Neighbour; before: Neighbour | null } {
  let first = last;
  let before: Neighbour | null = null;
  let word = wordBefore(text, last.start);
  for (let i = 0; i < CHAIN && word !== null && isBlank(word.gap); i++) {
    // The article of a sentence's start is no part of the name.
    if (word.upper && !ARTICLES.has(word.lower)) {
      first = unelided(word);
      before = null;
    } else {
      before ??= word;
      if (!OF_WORDS.has(word.lower) && !BODY_JOINTS.has(word.lower)) break;
    }
    word = wordBefore(text, word.start);
  }
  return { first, before };
}

/** "England 3-1 Samoa", "Gales, 0 - Brasil, 3": a number of one or two digits, and a dash or the other score; no days of a month. */
function hasScore(text: string, { after, end }: Spot): boolean {
  if (
    after === null ||
    !isDigit(after.word.charCodeAt(0)) ||
    !/^,?\s$/.test(after.gap) ||
    !/^\d{1,2}(?:[-–]\d{1,2})?$/u.test(after.word)
  )
    return false;
  const score = /^,?\s\d{1,2}\s?[-–]\s?(?:\d{1,2}|\p{Lu})/u.exec(text.slice(end, end + 14));
  return score !== null && !isStretchOfTime(text, end + score[0].length);
}
