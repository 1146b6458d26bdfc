/** A place within the title of a work that no mark sets apart: "Lost in Vienna ★★★★", "Milan Is Late", "Death in Venice". */
import { isAnd } from './data/conjunctions';
import { isBlank, opensSentence, wordBefore } from './context';
import { LETTER, letterAt } from './letters';
import { firstFrom } from './sorted';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** Behind a name within running text, with a capital: what a title says of it ("Paris Is Burning"). */
const VERBS: WordSet = words('is was has does must never always doesn’t isn’t won’t');
/** In a title, with a capital, before "in" and the like. None of them is an office or a name. */
const HEADS: WordSet = words(
  'lost sleepless stuck death murder murders midnight night nights love lovers born made alone adrift adventures escape trapped fear loathing ' +
    'dancing out back summer winter autumn spring springtime days nightfall last tango letters ghosts strangers burning dreaming waiting ' +
    'falling bandits brothers sisters girls boys women thieves spies ' +
    'mort nuit nuits dame dames train amant amants valse retour voyage rendez-vous lettre lettres fiancé fiancés ' +
    'muerte noche noches tren amantes regreso viaje cartas morte notte notti treno vacanze ritorno lettere noite noites volta',
);
const PREPOSITIONS: WordSet = words('in to from of on for at à de du pour a en di da per em no');
/** German has a capital for each noun. */
const LANGUAGES: WordSet = words('en fr es it pt');
const ALL_STARS = ['★', '☆', '⭐'];
const STARS = new RegExp(`[${ALL_STARS.join('')}]`);
/** Shortest title that is looked for elsewhere, and longest line that ends in stars, UTF-16 units. */
const SHORTEST = 6;
const LINE = 120;

/** Titles that are looked for elsewhere: a page that reviews more is a list, and each costs a search of the page. */
const MAX_TITLES = 40;

/** Titles of one page that stand without marks. */
export class Unquoted {
  /** Where they begin and end, in rising order; titles within one another are one stretch. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(readonly text: string) {
    const found: (readonly [from: number, to: number])[] = [];
    for (const title of titlesBeforeStars(text)) {
      for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length))
        found.push([at, at + title.length]);
    }
    for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
      const last = this.#to.length - 1;
      if (from < (this.#to[last] ?? 0)) this.#to[last] = Math.max(to, this.#to[last] ?? 0);
      else {
        this.#from.push(from);
        this.#to.push(to);
      }
    }
  }

  /** Is the place at this spot a part of such a title? */
  has(spot: Spot): boolean {
    const next = firstFrom(this.#from, spot.start + 1);
    if (next > 0 && spot.end <= (this.#to[next - 1] ?? 0)) return true;
    return spot.line === 'normal' && LANGUAGES.has(spot.lang) && hasCapitals(spot, this.text);
  }
}

/** What stands before stars on a line of its own, the first of a page. */
function titlesBeforeStars(text: string): ReadonlySet<string> {
  const titles = new Set<string>();
  // Sooner told than by the pattern: hardly any page has stars.
  if (!ALL_STARS.some((star) => text.includes(star))) return titles;
  for (let at = text.search(STARS); at >= 0 && titles.size < MAX_TITLES;) {
    const from = text.lastIndexOf('\n', at) + 1;
    const title = at - from < LINE ? text.slice(from, at).trim() : '';
    if (title.length >= SHORTEST && !/[.!?]\s/.test(title)) titles.add(title);
    const end = text.indexOf('\n', at);
    const next = end < 0 ? -1 : text.slice(end).search(STARS);
    at = next < 0 ? -1 : end + next;
  }
  return titles;
}

function hasCapitals(spot: Spot, text: string): boolean {
  const { before, after, lang } = spot;
  if (lang === 'en' && after !== null && after.upper && isBlank(after.gap) && VERBS.has(after.lower)) {
    if (after.word !== after.word.toUpperCase()) return true;
  }
  return before !== null && isBehindHead(before, lang, text);
}

/** "Death in …", "Down and Out in Paris and …": within a sentence, or before another capital. */
function isBehindHead(before: Neighbour, lang: string, text: string): boolean {
  let word: Neighbour | null = before;
  if (isAnd(word.lower, lang) && isBlank(word.gap)) {
    const first = wordBefore(text, word.start);
    word = first?.upper === true && isBlank(first.gap) ? wordBefore(text, first.start) : null;
  }
  if (word === null || word.upper || !isBlank(word.gap) || !PREPOSITIONS.has(word.lower)) return false;
  const head = wordBefore(text, word.start);
  if (head === null || !isBlank(head.gap) || !HEADS.has(head.lower)) return false;
  if ((letterAt(head.word, 0) & LETTER.upper) === 0) return false;
  const ahead = wordBefore(text, head.start);
  return !opensSentence(text, head.start, ahead);
}
