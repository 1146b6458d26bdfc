/** A country's or a town's name that is its team's: "England and Tonga have met once", "Luton needed extra time", on a page about sport. */
import type { Sides } from './beside';
import { isBlank, wordBefore } from './context';
import { isAnd, isOr } from './data/conjunctions';
import { isPlaceTail } from './data/place-kinds';
import { OF_WORDS, placePrepositions } from './data/place-words';
import {
  CLUB_HEADS,
  CLUB_RIVERS,
  CLUB_TAILS,
  NATIONS,
  PLAY,
  PLAY_WORDS,
  SPORT_LETTERS,
  SPORT_PREFIXES,
  SPORT_WORDS,
  TOWN_SPORT_WORDS,
  VENUES,
} from './data/sport';
import { withoutElision } from './elisions';
import { isStopWord } from './frequent-words';
import { opensReport, standsInPlace } from './located';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

const made = new Map<string, RegExp | null>();
function wordsOf(lang: string): RegExp | null {
  let found = made.get(lang);
  if (found === undefined) {
    const words = SPORT_WORDS[lang] ?? TOWN_SPORT_WORDS[lang];
    found =
      words === undefined
        ? null
        : new RegExp(
            `(?<![${SPORT_LETTERS}])${SPORT_PREFIXES[lang] ?? ''}(${words})(?![${SPORT_LETTERS}])`,
            'g',
          );
    made.set(lang, found);
  }
  return found;
}

const plays = new Map<string, RegExp | null>();
function playOf(lang: string): RegExp | null {
  let found = plays.get(lang);
  if (found === undefined) {
    const words = PLAY_WORDS[lang];
    found =
      words === undefined ? null : new RegExp(`(?<![${SPORT_LETTERS}])(?:${words})(?![${SPORT_LETTERS}])`);
    plays.set(lang, found);
  }
  return found;
}

/** Text on either side of a name in which a word of sport must stand, UTF-16 units. */
const BESIDE = 70;
/**
 * Different words of sport from which a page is about it, and from which it is about nothing else: there a town is its team
 * unless something says that one is there. How much of the page is read for them, UTF-16 units.
 */
const LEAST = 4;
const MANY = 7;
/** The same from which a row of names and numbers is a table of a league. */
const FEW = 2;
const READ = 6000;

/** Tells teams from countries and towns on one page. */
export class Teams {
  readonly #sport = new Map<string, number>();

  constructor(readonly text: string) {}

  /**
   * Is the place at this spot its team? Not where one is, or goes: "in England", "from Tonga".
   *
   * @param beside the spots that a comma or "and" joins to it
   */
  has(spot: Spot, beside: Sides): boolean {
    const { senses, start, end, lang } = spot;
    const sport = wordsOf(lang);
    if (sport === null) return false;
    const isNation = senses.some(({ subject: s }) => s.kind === 'country' || NATIONS.has(s.id));
    if (isNation && SPORT_WORDS[lang] === undefined) return false;
    if (
      !isNation &&
      !senses.some(({ subject: { kind } }) => kind === 'city' || kind === 'region') &&
      !(lang === 'pl' && CLUB_RIVERS.has(spot.lower))
    )
      return false;
    const kinds = this.#kinds(lang, sport);
    if (!isNation && kinds >= FEW && isRow(spot, this.text)) return true;
    if (kinds < LEAST) return false;
    if (!isNation && lang === 'en' && kinds >= MANY && isOpponent(spot, this.text)) return true;
    if (standsInPlace(spot, this.text) || opensReport(spot, this.text)) return false;
    if (isPlayed(spot, this.text)) return true;
    if (!isNation) {
      if (isPartOfClub(spot)) return true;
      if (!mayBeClub(spot, beside, this.text, sport)) return false;
    }
    const left = Math.max(0, start - BESIDE);
    const near =
      `${afterBreak(this.text.slice(left, start))} ${beforeBreak(this.text.slice(end, end + BESIDE))}`.toLowerCase();
    if (!isNation && VENUES.test(near)) return false;
    sport.lastIndex = 0;
    return (!isNation && kinds >= MANY) || sport.test(near) || playOf(lang)?.test(near) === true;
  }

  /** Number of different words of sport on the page, {@link MANY} at most. */
  #kinds(lang: string, words: RegExp): number {
    let found = this.#sport.get(lang);
    if (found === undefined) {
      const kinds = new Set<string>();
      words.lastIndex = 0;
      const text = this.text.slice(0, READ).toLowerCase();
      for (let m = words.exec(text); m !== null && kinds.size < MANY; m = words.exec(text))
        kinds.add(kindOf(m[1] ?? m[0], lang));
      this.#sport.set(lang, (found = kinds.size));
    }
    return found;
  }
}

/** Letters that the cases of one word share. */
const ROOT = 5;
/** One kind a word, whatever its number or case. */
const kindOf = (word: string, lang: string): string =>
  SPORT_WORDS[lang] === undefined ? word.slice(0, ROOT) : word.replace(/s$/u, '');

/** "Speelt zondag tegen Utrecht", "jugará contra Perú": against whom one plays. */
const AGAINST: WordSet = words('gegen tegen contre contra contro');
const PLAYS =
  /\b(?:spiel(?:t|te|en)?|testspiel|speelt?|speelde|wedstrijd|jou(?:e|ent|era)|match|jueg[ao]n?|jugar[áa]n?|jugó|partido|gioca|giocano|giocherà|giocato|partita|joga|jogará|jogou|jogo)\b[^.\n]{0,40}$/i;
const isPlayed = ({ before, start }: Spot, text: string): boolean =>
  before !== null &&
  isBlank(before.gap) &&
  AGAINST.has(before.lower) &&
  PLAYS.test(text.slice(Math.max(0, before.start - 60), start - before.word.length - 1));

/** "3. Frankfurt 48", "Napoli 58 27": a line of a table, and the one beside it is another. */
const ROW = /^\s*(?:\d{1,2}[.)]?\s+)?[^\d\n.,;:]{3,24}\s+\d{1,3}(?:\s+[-+:\d]+)*\s*$/;
function isRow({ start, end, before }: Spot, text: string): boolean {
  if (before !== null && !/^\d{1,2}$/.test(before.word)) return false;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = lineEnd(text, end);
  if (from === 0 || to - from > 40 || !ROW.test(text.slice(from, to))) return false;
  const above = text.lastIndexOf('\n', from - 2) + 1;
  return ROW.test(text.slice(above, from - 1)) || ROW.test(text.slice(to + 1, lineEnd(text, to + 1)));
}
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** "Bristol City", "Union Berlin": a word of clubs beside the town. */
const isPartOfClub = ({ before, after, lang }: Spot): boolean =>
  (after !== null && after.upper && isBlank(after.gap) && CLUB_TAILS.has(after.lower)) ||
  (before !== null && before.upper && isBlank(before.gap) && CLUB_HEADS.has(before.lower)) ||
  // "Ankara Keçiörengücü", "Van Belediyespor"
  (lang === 'tr' && after !== null && isBlank(after.gap) && /(?:spor|gücü)(?:['’].*)?$/.test(after.lower));

/** Does nothing beside the town say that it is one: a longer name, its country, a list of where something is, a date? */
function mayBeClub(spot: Spot, { next, previous }: Sides, text: string, sport: RegExp): boolean {
  const { before, after, lang } = spot;
  if (before !== null && isBlank(before.gap)) {
    if (!isSubject(after, lang) && endsList(before, lang, text)) return false;
    // "The north of Cairo", but "l'entraîneur de Toulouse".
    if (OF_WORDS.has(before.lower) && !isOfSport(wordBefore(text, before.start), sport)) return false;
  }
  if (after !== null && isBlank(after.gap)) {
    if (
      (/^\d/.test(after.word) && !isRanked(before, after)) ||
      (after.upper && lang !== 'de' && !(lang === 'tr' && spot.end > spot.stemEnd)) ||
      isPlaceTail(after.lower, lang) ||
      (lang === 'tr' && /^(?:güne|kuze|doğu|batı|merkez)/.test(after.lower))
    )
      return false;
  }
  // "London-based"; "CAIRO - On a perfect field …"
  if (
    after !== null &&
    /^(?:[-‐‑]|\s[-–—]\s)$/.test(after.gap) &&
    (before === null || SPORT_WORDS[lang] !== undefined)
  )
    return false;
  if (next?.senses.some((s) => s.subject.kind === 'country' || s.subject.kind === 'region') === true)
    return false;
  // "In Lens and Nantes", but "in Magdeburg, Flensburg patzt".
  if (previous !== null && standsInPlace(previous, text))
    return text.charAt(previous.end) === ',' && isSubject(after, lang);
  return true;
}

/** "1. Kocaeli 2. Bursa": one of a table's. */
const isRanked = (before: Neighbour | null, after: Neighbour): boolean =>
  before !== null &&
  /^\d{1,2}$/.test(before.word) &&
  /^[.)]\s$/.test(before.gap) &&
  Number(after.word) === Number(before.word) + 1;

function isOfSport(head: Neighbour | null, sport: RegExp): boolean {
  if (head === null || !isBlank(head.gap)) return false;
  sport.lastIndex = 0;
  return sport.test(withoutElision(head.lower));
}

/** "Fell to Toledo", "a trade from Sacramento", "plays at Charlotte": what teams do, before a preposition, on a page of sport. */
function isOpponent({ before }: Spot, text: string): boolean {
  if (before === null || !isBlank(before.gap)) return false;
  if (/^(?:visits?|hosts?)$/.test(before.lower)) return true;
  if (!/^(?:to|at|from|over)$/.test(before.lower)) return false;
  const verb = wordBefore(text, before.start);
  return verb !== null && isBlank(verb.gap) && PLAY.has(verb.lower);
}

/** Words of the first name of a list that are looked at. */
const WORDS = 3;

/** "… won at Brentford and Luton needed …": a word that is no small one behind the name. */
const isSubject = (after: Neighbour | null, lang: string): boolean =>
  after !== null && !after.upper && isBlank(after.gap) && !isStopWord(after.lower, lang);

/** "In Rehab and …": does "and" join the name to one that something is in? */
function endsList(and: Neighbour, lang: string, text: string): boolean {
  if (!isAnd(and.lower, lang) && !isOr(and.lower, lang)) return false;
  const isIn = placePrepositions(lang);
  let word = wordBefore(text, and.start);
  for (let i = 0; i < WORDS && word?.upper === true && isBlank(word.gap) && !isIn.has(word.lower); i++)
    word = wordBefore(text, word.start);
  return word !== null && isBlank(word.gap) && isIn.has(word.lower);
}

/** What of the text before a name, or behind it, is on its line. */
const afterBreak = (s: string): string => s.slice(s.lastIndexOf('\n') + 1);
function beforeBreak(s: string): string {
  const at = s.indexOf('\n');
  return at < 0 ? s : s.slice(0, at);
}
