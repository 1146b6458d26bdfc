/** A country's name that is its team's: "England and Tonga have met once", on a page about sport. */
import { standsInPlace } from './located';
import { SPORT_LETTERS, SPORT_WORDS } from './data/sport';
import type { Spot } from './model';

const made = new Map<string, RegExp | null>();
function wordsOf(lang: string): RegExp | null {
  let found = made.get(lang);
  if (found === undefined) {
    const words = SPORT_WORDS[lang];
    found =
      words === undefined
        ? null
        : new RegExp(`(?<![${SPORT_LETTERS}])(?:${words})(?![${SPORT_LETTERS}])`, 'g');
    made.set(lang, found);
  }
  return found;
}

/** Text on either side of a name in which a word of sport must stand, UTF-16 units. */
const BESIDE = 70;
/** Different words of sport from which a page is about it, and how much of the page is read for them. */
const LEAST = 4;
const READ = 6000;

/** The nations of the United Kingdom have teams of their own. */
export const NATIONS: ReadonlySet<string> = new Set([
  'england-gb',
  'scotland-gb',
  'wales-gb',
  'northern-ireland-gb',
]);

/** Tells teams from countries on one page. */
export class Teams {
  readonly #sport = new Map<string, boolean>();

  constructor(readonly text: string) {}

  /** Is the country at this spot its team? Not where one is, or goes: "in England", "from Tonga". */
  has(spot: Spot): boolean {
    const { senses, start, end, lang } = spot;
    if (!senses.some(({ subject: s }) => s.kind === 'country' || NATIONS.has(s.id))) return false;
    const words = wordsOf(lang);
    if (words === null) return false;
    if (standsInPlace(spot, this.text)) return false;
    const left = Math.max(0, start - BESIDE);
    const near =
      `${afterBreak(this.text.slice(left, start))} ${beforeBreak(this.text.slice(end, end + BESIDE))}`.toLowerCase();
    words.lastIndex = 0;
    return words.test(near) && this.#isSport(lang, words);
  }

  #isSport(lang: string, words: RegExp): boolean {
    let found = this.#sport.get(lang);
    if (found === undefined) {
      const kinds = new Set<string>();
      words.lastIndex = 0;
      const text = this.text.slice(0, READ).toLowerCase();
      for (let m = words.exec(text); m !== null && kinds.size < LEAST; m = words.exec(text))
        kinds.add(m[0].replace(/s$/u, ''));
      this.#sport.set(lang, (found = kinds.size >= LEAST));
    }
    return found;
  }
}

/** What of the text before a name, or behind it, is on its line. */
const afterBreak = (s: string): string => s.slice(s.lastIndexOf('\n') + 1);
function beforeBreak(s: string): string {
  const at = s.indexOf('\n');
  return at < 0 ? s : s.slice(0, at);
}
