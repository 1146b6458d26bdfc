/** Which place a name means, if any: prior by what it is and how big, context beside it, support of the page. */
import { lossOfBare } from './bare';
import { caselessPenalty, isCaseless, isWord } from './caseless';
import { commonPenalty, isWithin } from './common-penalty';
import { isBlank, wordAfter, wordBefore } from './context';
import { isAnd, isOr } from './data/conjunctions';
import { isHome, weightOf } from './data/homes';
import { formScore } from './form';
import { isPlaceHead, isPlaceTail } from './data/place-kinds';
import { isInPlace, OF_WORDS } from './data/place-words';
import { cityOf, isElsewhere, isHomeNamesake, isOverseas, settled } from './namesakes';
import { isListed } from './listed';
import { isDateline, isHeaded, isToldPlace, opensReport } from './located';
import type { Sense, Spot, Subject } from './model';
import { isLittleKnown, prior } from './prior';
import type { PlaceContext } from './place-context';
import { words, type WordSet } from '../text/words';

/** Score from which a reading is believed, and the lead that it needs over another. */
const THRESHOLD = 1;
const LEAD = 0.3;
/** Scores are sums of tenths, which binary fractions miss by a hair: 1.9 - 1.6 is less than 0.3. */
const ROUNDING = 1e-9;

/** Is there a sign beside the spot that a place is named? */
const isLocated = (c: PlaceContext): boolean => c.stands || isListed(c.next, c.previous);

/** The place that the spot names with its score, or null: below the threshold, or between two readings, silence. */
export function choosePlace(
  spot: Spot,
  senses: readonly Sense[],
  context: PlaceContext,
): { sense: Sense; score: number } | null {
  const common = isWord(spot);
  const dateline = isDateline(spot, context.text);
  const [only] = senses;
  if (only !== undefined && senses.length === 1) {
    const found = score(spot, only, { common, dateline }, context);
    return found < THRESHOLD ? null : { sense: only, score: found };
  }
  const scored = senses
    .map((sense) => ({ sense, score: score(spot, sense, { common, dateline }, context) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < THRESHOLD) return null;
  if (
    second !== undefined &&
    best.score - second.score < LEAD - ROUNDING &&
    !settled(best.sense.subject, second.sense.subject)
  )
    return cityOf(best, second);
  return best;
}

/** What a spot is, whichever place is meant. */
interface Stand {
  /** The name is an everyday word, too. */
  readonly common: boolean;
  readonly dateline: boolean;
}

function score(spot: Spot, sense: Sense, { common, dateline }: Stand, c: PlaceContext): number {
  const { subject } = sense;
  // At a sentence's start the capital says nothing of a small town, unless something is there.
  const told = !common && (!spot.opens || c.stands) && (spot.line === 'normal' || spot.line === 'none');
  let s = prior(subject, told ? weightOf(subject, spot.lang) : 1);
  if (subject.stories.length > 0) s = Math.max(s, 1.3);
  s += formScore(spot, sense);
  s += contextScore(spot, subject, c);
  if (dateline) s += 1;
  // "In Galway": hardly anybody's name stands there, so a town need not be large.
  if (!common && subject.kind === 'city' && isWithin(spot) && isInPlace(spot.before?.lower ?? '')) s += 0.15;
  s += supportScore(spot, subject, c);
  if (!common && isHomeNamesake(spot, subject)) s += 0.3;
  if (common) s -= commonPenalty(spot, subject, c, dateline);
  if (isCaseless(spot.surface) && !isHeaded(spot)) s -= caselessPenalty(spot, sense, c.support);
  // Said again and again of where something is, it is the page's own town.
  if (
    !common &&
    spot.senses.length === 1 &&
    subject.kind === 'city' &&
    c.use.located > 1 &&
    c.use.person === 0
  )
    s += 0.4;
  // Where it is a team that bears the name here, the place must be plain: one goes there.
  if (c.use.team * 3 > c.use.free && !isLocated(c) && !opensReport(spot, c.text)) s -= 3;
  // "Omar Vallejo …", then "Vallejo": a little-known town that nobody is in is somebody.
  if (c.use.named > 0 && c.use.located === 0 && isLittleKnown(subject)) s -= 1.2;
  s -= lossOfBare(spot, subject, c);
  if (c.use.person > 0) s -= c.use.located > 0 && spot.line === 'normal' ? 0.8 : 2.5;
  return s;
}

const NOTHING: readonly Subject[] = [];

function contextScore(spot: Spot, subject: Subject, c: PlaceContext): number {
  let s = 0;
  if (c.acts && subject.capitalOf !== null) s += 0.8;
  if (c.joinsCountry && subject.kind === 'country') s += 0.5;
  const { before, after } = spot;
  if (c.stands) s += 0.6;
  if (subject.kind === 'city' || subject.kind === 'region') s += calledPlace(spot, subject, c);
  if (c.demonymOf !== null && c.demonymOf === subject.country && subject.id !== c.demonymOf) s += 1.2;
  const next = c.next === null ? NOTHING : c.next.senses.map((x) => x.subject);
  if (next.some((n) => subject.within.some((id) => n.ids.has(id)))) s += 2;
  else if (next.some((n) => n.kind === 'region' && subject.kind === 'city' && n.country === subject.country))
    s += 1.2;
  else if (next.length > 0 && elsewhere(spot, subject, next, c)) s -= 3;
  else if (next.some((n) => n.kind === subject.kind)) s += 0.3;
  if (c.previous?.senses.some((x) => x.subject.kind === subject.kind) === true) s += 0.3;
  // "GANJA, Azerbaijan (AP) –", "PARIS (Reuters) –", "Bakou, 5 octobre –"
  if (before === null && spot.opens && after !== null && /^\s*(?:\(|,|[–—-]\s)/u.test(after.gap)) s += 0.5;
  if (
    after !== null &&
    subject.kind === 'region' &&
    isBlank(after.gap) &&
    /^(?:state|province|region|oblast|область)$/u.test(after.lower)
  )
    s += 1.2;
  // "Ohio State" is a university or its team.
  if (
    after?.word === 'State' &&
    isBlank(after.gap) &&
    subject.country === 'united-states' &&
    subject.kind === 'region'
  )
    s -= 5;
  else if (
    after !== null &&
    subject.kind !== 'region' &&
    isBlank(after.gap) &&
    /^(?:state|province)$/u.test(after.lower)
  )
    s -= 1.5;
  return s;
}

/** Inhabitants under which a town is small, and languages whose small towns are in the packs because their press names them. */
const SMALL = 30_000;
const SMALL_AT_HOME: WordSet = words(
  'da no sv nl vi id sl lv lt et hr sr sk bg mk hu cs el hy ka az kk ky tg uz ckb ku',
);

/** What the text calls it: "the town of X", "X district"; and a town where its language is at home. */
function calledPlace(spot: Spot, subject: Subject, { text, stands }: PlaceContext): number {
  const { before, after, lang, line } = spot;
  // English is at home everywhere, and half its family names are towns.
  let s = lang === 'en' || !isHome(subject.country, lang) ? 0 : stands ? 0.3 : 0.1;
  // A small town at home, where something is or goes: its size says nothing to those who live there.
  if (s > 0 && subject.kind === 'city' && subject.population < SMALL && SMALL_AT_HOME.has(lang))
    s += stands ? 0.6 : isToldPlace(spot) ? 0.8 : 0;
  if (line === 'caps' || line === 'title') return s;
  if (before !== null && isBlank(before.gap)) {
    // Without capitals the noun is what tells a name from a word: "محافظة الكرك".
    if (isHeaded(spot)) s += isCaseless(spot.surface) ? 1.5 : 0.7;
    else if (OF_WORDS.has(before.lower)) {
      const head = wordBefore(text, before.start);
      if (head !== null && isBlank(head.gap) && isPlaceHead(head.lower, lang)) s += 0.8;
      // "the State of New York" is not the city.
      if (head !== null && isBlank(head.gap) && REGION_HEAD.test(head.lower))
        s += subject.kind === 'region' ? 1.2 : -1.5;
    }
  }
  if (after !== null && isBlank(after.gap) && !after.upper && isPlaceTail(after.lower, lang)) s += 0.7;
  return s;
}

/** "State of", "province de": what follows is the region, not the city that bears its name. */
const REGION_HEAD =
  /^(?:state|province|région|province|estado|provincia|stato|regione|provincie|bundesland)$/u;

/** "Paris, Texas": a region after the comma that does not contain the place, and no list of places goes on. */
function elsewhere(spot: Spot, subject: Subject, next: readonly Subject[], c: PlaceContext): boolean {
  if (subject.kind !== 'city' || c.next === null) return false;
  if (!next.every((n) => n.kind === 'region' && n.country !== null && n.country !== subject.country))
    return false;
  const then = wordAfter(c.text, c.next.end);
  const list =
    c.previous !== null || (then !== null && (isAnd(then.lower, spot.lang) || isOr(then.lower, spot.lang)));
  return !list && spot.end < c.next.start;
}

function supportScore(spot: Spot, subject: Subject, c: PlaceContext): number {
  let s = 0;
  const country = subject.country;
  if (country !== null) {
    const witnesses = c.support.countryBeside(country, spot.senses);
    s += witnesses >= 3 ? 1 : witnesses === 2 ? 0.8 : witnesses === 1 ? 0.5 : 0;
    if (witnesses === 0 && isOverseas(spot, subject, c.support)) s -= 0.8;
    else if (witnesses < 2 && isElsewhere(spot, subject, c.support)) s -= 0.5;
  }
  if (
    subject.kind === 'city' &&
    subject.within.some((id) => id !== country && (c.support.has(id) || c.support.within(id, subject.id) > 0))
  )
    s += 0.6;
  if (c.story !== null && subject.stories.includes(c.story)) s += 0.8;
  else if (subject.stories.length > 0) s += Math.min(0.6, 0.2 * c.support.story(subject));
  return s;
}
