/** Whom a person's name means: full names introduce, family names follow, other bearers silence. */
import { NOUN_CAPITALS } from './capitals';
import { isBlank, opensSentence, wordBefore } from './context';
import { AFTER_PERSON, GIVEN_NAMES, PERSON_TITLES, WOMENS_NAMES, WOMENS_TITLES } from './data/people-words';
import { SENTENCE_OPENERS } from './data/openers';
import { isOtherGeneration } from './data/generations';
import { placePrepositions } from './data/place-words';
import { isCalendarWord } from './data/tail-words';
import { isStopWord } from './frequent-words';
import type { Sense, Spot, Surroundings } from './model';
import { words, type WordSet } from '../text/words';

/** How a family name stands: alone, after a title, after the given name, or as somebody else's or something else's. */
export type Standing = 'bare' | 'title' | 'own' | 'other' | 'name' | 'doubt';

/** Capitalised words that may follow a bearer's family name without making another name of it. */
const OPEN_AFTER_FAMILY: WordSet = words(
  'administration government cabinet campaign presidency era team white-house allies aides adviser advisers supporters himself',
);
const MIDDLE_DOT = /^[·・•‧]$/u;

/** Does this sense name a person in full (given and family name)? */
export function isFull(sense: Sense, surface: string): boolean {
  if (
    sense.subject.kind !== 'person' ||
    sense.kind === 'family' ||
    sense.kind === 'role' ||
    sense.kind === 'demonym'
  )
    return false;
  return sense.kind === 'full' || /[\s\u00a0·・.]/u.test(surface);
}

/** German endings of offices, and of other nouns that stand before a person's name. */
const NOUN_END = /(?:er|chef|präsident|minister|kanzler|partei|regierung|ära|fall|lager|team|in|ung)$/u;
const OFFICE_END = /-.*(?:chef|präsident|sekretär|direktor|minister|kanzler|beauftragte)(?:in)?$/u;

/** How the family name at this spot stands among its neighbours. */
export function standing(spot: Spot, sense: Sense, page: Surroundings): Standing {
  if (isOtherGeneration(page.text, spot.start, spot.end)) return 'other';
  const right = rightOf(spot, page);
  if (right !== null) return right;
  const { before, lang } = spot;
  if (before === null) return 'bare';
  if (MIDDLE_DOT.test(before.gap)) return 'other';
  if (/^\.?[\s\u00a0]*$/u.test(before.gap) && WOMENS_TITLES.has(before.lower))
    return sense.subject.id.split('-').some((part) => WOMENS_NAMES.has(part)) ? 'title' : 'other';
  if (/^\.[\s\u00a0]?$/u.test(before.gap) && before.upper) {
    // "Mr." and "M." (Monsieur) are titles, other short words initials.
    const title = PERSON_TITLES.has(before.lower) && (before.word.length > 1 || lang === 'fr');
    if (title) return 'title';
    if (before.word.length <= 2) return initialOf(before.word, sense);
  }
  if (!isBlank(before.gap)) return 'bare';
  if (GIVEN_NAMES.has(before.lower) && (before.upper || before.word === before.word.toUpperCase()))
    return 'other';
  if (PERSON_TITLES.has(before.lower)) return 'title';
  if (!before.upper || spot.line === 'title' || spot.line === 'caps') return 'bare';
  if (page.endsAt(before.end) || isStopWord(before.lower, lang)) return 'bare';
  const previous = wordBefore(page.text, before.start);
  // "IWF-Chefin Georgieva", wherever it stands.
  if (NOUN_CAPITALS.has(lang) && OFFICE_END.test(before.lower)) return 'bare';
  if (opensSentence(page.text, before.start, previous)) {
    // A short word that opens a sentence is a function word, unless it is a known given name.
    const open =
      before.word.length <= 4 ||
      SENTENCE_OPENERS.has(before.lower) ||
      /(?:ing|ly|ed|day|dem|ment)$/u.test(before.lower);
    return open || placePrepositions(lang).has(before.lower) ? 'bare' : 'doubt';
  }
  if (before.word.length > 1 && before.word === before.word.toUpperCase()) return 'bare';
  if (NOUN_CAPITALS.has(lang)) {
    // An article or an adjective before it shows a noun ("der Republikaner Trump"), as do the endings of offices.
    const noun =
      previous !== null &&
      isBlank(previous.gap) &&
      !previous.upper &&
      !/^(?:und|oder|mit|von|für|an|als|auch|dass)$/u.test(previous.lower);
    return noun || NOUN_END.test(before.lower) ? 'bare' : 'other';
  }
  return 'other';
}

function rightOf(spot: Spot, page: Surroundings): Standing | null {
  const { after, lang } = spot;
  if (after === null || spot.end > spot.stemEnd) return null;
  if (MIDDLE_DOT.test(after.gap)) return 'other';
  if (!isBlank(after.gap) || !after.upper) return null;
  if (AFTER_PERSON.has(after.lower))
    return after.lower === 'jr' || after.lower === 'sr' || after.lower === 'junior' ? 'other' : 'name';
  if (spot.line !== 'normal' || NOUN_CAPITALS.has(lang) || page.startsAt(after.start)) return null;
  if (OPEN_AFTER_FAMILY.has(after.lower) || isStopWord(after.lower, lang) || PERSON_TITLES.has(after.lower))
    return null;
  if (isCalendarWord(after.lower) || after.lower.endsWith('day')) return null;
  return GIVEN_NAMES.has(after.lower) ? 'other' : 'name';
}

/** "D. Trump": the initial must be that of the given name, where its letters can be compared (ids are Latin). */
function initialOf(initial: string, sense: Sense): Standing {
  const letter = initial.charAt(0).toLowerCase();
  if (!/[a-z]/u.test(letter)) return 'own';
  return sense.subject.id.startsWith(letter) || sense.subject.id.includes(`-${letter}`) ? 'own' : 'other';
}

/** Who has been introduced on the page, and which other bearers of the same family names. */
export class Introductions {
  readonly #own = new Map<string, number>();
  readonly #other = new Map<string, number>();
  /** Where a word that may be another bearer's given name opens a sentence before the family name. */
  readonly #perhaps = new Map<string, number>();
  readonly #standing = new Map<Spot, Map<string, Standing>>();

  constructor(
    spots: readonly Spot[],
    readonly page: Surroundings,
  ) {
    for (const spot of spots) {
      for (const sense of spot.senses) {
        if (sense.subject.kind !== 'person') continue;
        if (isFull(sense, spot.surface)) {
          // "Donald Trump Jr." introduces a son, "Donald J. Trump Foundation" nobody; beside the father's "Trump" is the father.
          if (isOtherGeneration(page.text, spot.start, spot.end))
            note(this.#perhaps, sense.subject.id, spot.start);
          else if (!isPartOfName(spot)) note(this.#own, sense.subject.id, spot.start);
        } else if (isOtherGeneration(page.text, spot.start, spot.end))
          note(this.#perhaps, sense.subject.id, spot.start);
        else if (sense.kind !== 'role') {
          const how = this.standing(spot, sense);
          if (how === 'other') note(this.#other, sense.subject.id, spot.start);
          else if (how === 'doubt') note(this.#perhaps, sense.subject.id, spot.start);
        }
      }
    }
  }

  standing(spot: Spot, sense: Sense): Standing {
    let bySubject = this.#standing.get(spot);
    if (bySubject === undefined) {
      bySubject = new Map();
      this.#standing.set(spot, bySubject);
    }
    let found = bySubject.get(sense.subject.id);
    if (found === undefined) {
      found = standing(spot, sense, this.page);
      bySubject.set(sense.subject.id, found);
    }
    return found;
  }

  /** Is the person named in full anywhere on the page? */
  isIntroduced(id: string): boolean {
    return this.#own.has(id);
  }

  /** Offset at which the person is first named in full, or infinity. */
  introducedAt(id: string): number {
    return this.#own.get(id) ?? Number.POSITIVE_INFINITY;
  }

  /** Was another bearer of the family name introduced before `offset`, or (if ours never is) anywhere? */
  otherBearer(id: string, offset: number): boolean {
    const at = this.#other.get(id);
    if (this.#own.has(id)) return at !== undefined && at < offset;
    return at !== undefined || this.#perhaps.has(id);
  }
}

/** "Trump Tower", "John F. Kennedy Airport": is the person's name part of another? */
export const isPartOfName = ({ after }: Spot): boolean =>
  after !== null && isBlank(after.gap) && after.upper && AFTER_PERSON.has(after.lower);

const note = (map: Map<string, number>, id: string, at: number) => {
  if (!map.has(id)) map.set(id, at);
};

/** What a page offers in support of a person named by the family name alone. */
export interface PersonSupport {
  /** Weight of the other entities of the person's stories on the page. */
  readonly story: number;
  /** Is the country (or body) of an office that the person held at the page's date on the page? */
  readonly office: boolean;
}

/** Confidence that a family name means this person; 0 is silence. */
export function familyConfidence(
  spot: Spot,
  sense: Sense,
  intro: Introductions,
  support: PersonSupport,
): number {
  const how = intro.standing(spot, sense);
  if (how === 'other' || how === 'name' || how === 'doubt') return 0;
  const id = sense.subject.id;
  if (intro.otherBearer(id, spot.start) && !(how === 'title' && intro.isIntroduced(id))) return 0;
  const loose = sense.how === 'transliterated' ? 0.08 : 0;
  if (intro.isIntroduced(id)) return 0.94 - loose;
  if (how === 'title' && (support.office || support.story >= 1)) return 0.86 - loose;
  if (support.story >= (loose > 0 ? 3 : 2)) return 0.8 - loose;
  // "Pavel" in Prague, "Kim" in Korea: what is a given name, too, needs more than the country.
  if (support.office && loose === 0 && how === 'own') return 0.85;
  if (support.office && loose === 0 && !GIVEN_NAMES.has(spot.lower)) return 0.75;
  return 0;
}
