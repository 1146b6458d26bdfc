/** Which body a name means, if any: organisations and peoples, by their names. */
import { isBlank } from './context';
import { isCommonWord } from './data/common-words';
import { AFTER_PERSON } from './data/people-words';
import { isStopWord } from './frequent-words';
import type { Sense, Spot, Verdict } from './model';
import { bodiesByLastWord, followsLetters, holdsAcronym, isNoun, withoutArticle } from './short-names';
import type { PageSupport } from './support';

/** The bodies that one page may name. */
export class Bodies {
  /** Last word of the bodies' longer names on the page to their ids; made when first asked for. */
  #tails: Map<string, Set<string>> | null = null;

  constructor(
    readonly text: string,
    readonly spots: readonly Spot[],
    readonly support: PageSupport,
  ) {}

  /**
   * The body that the spot names, or null: another's short name, a word, one of several countries' of which none is on the page.
   * @param previous the spot before it
   */
  choose(spot: Spot, senses: readonly Sense[], previous?: Spot): Verdict | null {
    const home = senses.filter((s) => this.#isAtHome(s));
    const [sense, other] = home.length > 0 ? home : senses;
    if (sense === undefined || other !== undefined) return null;
    // "the Congress", "Labour": a body of that name sits in many a country; one of the page's is meant, or none we know.
    if (sense.kind === 'variant' && home.length === 0 && !holdsAcronym(spot.surface)) return null;
    if (sense.kind !== 'full' && isFollowed(spot)) return null;
    if (sense.how === 'transliterated' && this.support.story(sense.subject) < 1) return null;
    // "PKO BP": letters of a longer name that is not known.
    if (sense.kind === 'acronym' && spot.line === 'normal' && followsLetters(spot, previous)) return null;
    if (isWord(spot, sense) || isNoun(this.text, spot, spot.stem)) return null;
    if (this.#isShortFor(spot, sense)) return null;
    return { sense, by: 'name', confidence: sense.kind === 'acronym' ? 0.85 : 0.94 };
  }

  /** Does the page name the country whose body this is, or a place or person of it? International ones are at home. */
  #isAtHome({ subject }: Sense): boolean {
    return (
      subject.country === null ||
      subject.stories.length > 0 ||
      this.support.country(subject.country, subject.id) > 0
    );
  }

  /** "The Times" on a page that names The New York Times, and nowhere in full the one of London: another's short name. */
  #isShortFor(spot: Spot, sense: Sense): boolean {
    const name = withoutArticle(spot.surface);
    if (/[\s\u00a0]/u.test(name)) return false;
    this.#tails ??= bodiesByLastWord(this.spots);
    return [...(this.#tails.get(name) ?? [])].some((id) => id !== sense.subject.id);
  }
}

/** "Pentagon Tower", "Kremlin Museum": another name goes on behind it. */
const isFollowed = ({ after }: Spot): boolean =>
  after !== null && isBlank(after.gap) && after.upper && AFTER_PERSON.has(after.lower);

/** Is the name a word here: of a line of capitals ("WHO", "US"), or where a capital says nothing, or in another language's text? */
function isWord({ line, opens, stem, lang }: Spot, { kind, lang: own }: Sense): boolean {
  if (line === 'caps' && kind === 'acronym' && (isStopWord(stem, lang) || stem.length <= 3)) return true;
  const foreign = own !== lang && own !== 'mul';
  return isCommonWord(stem, lang) && (opens || line !== 'normal' || foreign);
}
