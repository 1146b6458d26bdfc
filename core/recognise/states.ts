/** "Turkey has told the alliance", "Jordan has closed its airspace": a country whose name is a word, seen to act as a state. */
import { isBlank, wordAfter, wordBefore } from './context';
import {
  AUXILIARIES,
  OF_KITCHENS,
  OF_PEOPLE,
  OTHER_AFFAIRS,
  STATE_AFFAIRS,
  STATE_BEHIND,
  STATE_READ,
  STATE_OWN,
  STATE_VERBS,
} from './data/states';
import { isCommonWord, isWordOnly } from './data/common-words';
import { actsAsGovernment } from './metonym';
import type { Neighbour, Sense, Spot } from './model';
import { WordList } from './word-list';

/** Words of the sentence that are read on either side. */
const AHEAD = 16;
const BACK = 10;
/** Words behind "'s" among which an office must stand: "Turkey's former foreign minister". */
const OWN_REACH = 3;

interface Lists {
  readonly auxiliaries: WordList;
  readonly verbs: WordList;
  readonly affairs: WordList;
  readonly others: WordList;
  readonly own: WordList;
  readonly people: WordList;
  readonly kitchens: WordList;
}
let made: Lists | null = null;
const lists = (): Lists =>
  (made ??= {
    auxiliaries: new WordList(AUXILIARIES),
    verbs: new WordList(STATE_VERBS),
    affairs: new WordList(STATE_AFFAIRS),
    others: new WordList(OTHER_AFFAIRS),
    own: new WordList(STATE_OWN),
    people: new WordList(OF_PEOPLE),
    kitchens: new WordList(OF_KITCHENS),
  });

/** Does the place act as a government does: a capital, or a country whose name is a word or somebody's? */
export function placeActs(
  text: string,
  spots: readonly Spot[],
  i: number,
  senses: readonly Sense[],
): boolean {
  const spot = spots[i];
  if (spot === undefined) return false;
  const speaks = () => actsAsGovernment(text, spot, spots[i - 1], spots[i + 1]);
  if (senses.some((s) => s.subject.kind === 'country')) {
    if (isCommonWord(spot.stem, spot.lang)) {
      if (STATE_BEHIND[spot.lang]?.test(text.slice(spot.end, spot.end + STATE_READ)) === true) return true;
      const isOnlyWord = isWordOnly(spot.stem, spot.lang);
      if (actsAsState(text, spot, !isOnlyWord)) return true;
      if (isOnlyWord && spot.opens && speaks()) return true;
    }
  }
  return senses.some((s) => s.subject.capitalOf !== null) && speaks();
}

/**
 * Does the country at this spot act, or own, as only states do? English; elsewhere no country's name in the news is a word that
 * begins sentences.
 *
 * @param isGiven people bear the name ("Jordan"): more is needed than a verb that they are the subject of, too
 */
export function actsAsState(text: string, spot: Spot, isGiven: boolean): boolean {
  if (spot.lang !== 'en' || spot.line === 'caps') return false;
  const { after } = spot;
  if (after === null) return false;
  const owns = /^['’]$/.test(after.gap) && after.lower === 's';
  if (!owns && !isBlank(after.gap)) return false;
  const { auxiliaries, verbs, affairs, others, own, people, kitchens } = lists();
  const ahead = sentence(text, owns ? after.end : spot.end);
  const around = [...ahead, ...sentenceBack(text, spot.start)];
  if (around.some((w) => kitchens.has(w.lower) || (isGiven && people.has(w.lower)))) return false;
  if (owns) return ahead.slice(0, OWN_REACH).some((w) => own.has(bare(w)));
  // "Georgia Tech", "Jordan Peele": where the line is set in running text a name goes on.
  if (after.upper && spot.line === 'normal') return false;
  let i = 0;
  while (i < ahead.length && auxiliaries.has(ahead[i]?.lower ?? '')) i++;
  const verb = ahead[i];
  if (verb === undefined) return false;
  const rest = ahead.slice(i + 1);
  const isVerb = verbs.has(verb.lower);
  // "Turkey has told on us": of a person, or of nothing in the news.
  if (isVerb && !isGiven && rest[0]?.lower !== 'on' && !around.some((w) => people.has(w.lower))) return true;
  const looksSo = isVerb || i > 0 || /(?:s|ed|ut|old|ent|aid)$/.test(verb.lower);
  if (!looksSo) return false;
  const itself = rest.some((w) => w.lower === 'its');
  const matter = rest.some((w) => affairs.has(bare(w)) || ((!isGiven || itself) && others.has(bare(w))));
  return isGiven ? matter && (itself || isVerb || i > 0) : matter;
}

const bare = (w: Neighbour): string => w.lower.replace(/['’]s?$/, '');

/** The words after a name, to the end of the sentence. */
function sentence(text: string, from: number): Neighbour[] {
  const out: Neighbour[] = [];
  for (let at = from; out.length < AHEAD;) {
    const w = wordAfter(text, at);
    if (w === null || /[.!?;:]/.test(w.gap)) break;
    out.push(w);
    at = w.end;
  }
  return out;
}

/** The words before a name, to the sentence's start. */
function sentenceBack(text: string, from: number): Neighbour[] {
  const out: Neighbour[] = [];
  for (let at = from; out.length < BACK;) {
    const w = wordBefore(text, at);
    if (w === null || /[.!?;:]/.test(w.gap)) break;
    out.push(w);
    at = w.start;
  }
  return out;
}
