/** A capital that speaks, rejects or denies stands for its government; one that somebody travels to is a city. */
import { isBlank, wordAfter, wordBefore } from './context';
import { WAYS } from './data/speech';
import { OF_WORDS, placePrepositions } from './data/place-words';
import { isStopWord } from './frequent-words';
import type { Neighbour, Spot } from './model';
import { begins, speaks, wordsOf, type Words } from './speech-words';
import { words, type WordSet } from '../text/words';

const JOINS: WordSet = words('and et und y e en и і й та ve ile və ilə և ու եւ και i a oraz و ו');
/** Languages in which a capital that hangs in another case is no subject. */
const CASES: ReadonlySet<string> = new Set(['ru', 'uk', 'pl', 'tr', 'az', 'el']);
/** Turkish and Azerbaijani: "X-based" and the like after a capital, which is no subject then. */
const ATTRIBUTES =
  /^(?:merkezli|doğumlu|kaynaklı|çıkışlı|yakın|sokak|cadde|valisi|belediye|mərkəzli|doğumlu|yaxın|şəhər)/u;

/** How many words a verb may stand behind its subject: in general, and at the end of a clause. */
const NEAR = 5;
const FAR = 10;

const isCapital = (spot: Spot | undefined): boolean =>
  spot?.senses.some((s) => s.subject.capitalOf !== null && s.kind !== 'demonym' && s.kind !== 'role') ===
  true;

const countriesOf = (spot: Spot): Set<string | null> => new Set(spot.senses.map((s) => s.subject.capitalOf));

/** Two capitals of different countries. */
const twoCapitals = (a: Spot, b: Spot | undefined): boolean =>
  b !== undefined &&
  isCapital(a) &&
  isCapital(b) &&
  [...countriesOf(b)].some((c) => c !== null && !countriesOf(a).has(c));

/**
 * Does the capital at this spot act or speak?
 * @param previous the spot before it, and `next` the one after, wherever they stand
 */
export function actsAsGovernment(text: string, spot: Spot, previous?: Spot, next?: Spot): boolean {
  const { before, lang } = spot;
  const words = wordsOf(lang);
  if (words === null) return false;
  const between = isParty(text, spot, previous, next, words);
  if (between !== null) return between;
  if (before !== null && /^[\s\u00a0'’]*$/u.test(before.gap)) {
    const said = beforeSays(text, spot, before, words);
    if (said !== null) return said;
  }
  if (followsAccused(spot, previous, words)) return true;
  return isAgentBefore(text, spot, words) || isSubject(text, spot, words, next);
}

/** "Talks between X and Y", "X ile Y arasında": two governments, unless it is about the way from one to the other. */
function isParty(
  text: string,
  spot: Spot,
  previous: Spot | undefined,
  next: Spot | undefined,
  words: Words,
): boolean | null {
  const joined = (a: Spot, b: Spot): boolean => {
    if (b.start - a.end > 6) return false;
    const gap = text.slice(a.end, b.start).trim();
    return gap === ''
      ? /^(?:و|ו)/u.test(text.slice(b.start - 1)) ||
          (/^[\s\u00a0]$/u.test(text.slice(a.end, b.start)) && words.between.has('بين'))
      : JOINS.has(gap.toLowerCase());
  };
  const pair =
    next !== undefined && joined(spot, next)
      ? ([spot, next] as const)
      : previous !== undefined && joined(previous, spot)
        ? ([previous, spot] as const)
        : null;
  if (pair === null) {
    // "between X and an unknown place".
    return spot.before !== null && words.between.has(spot.before.lower) && isBlank(spot.before.gap)
      ? false
      : null;
  }
  const [first, second] = pair;
  const opens = first.before !== null && isBlank(first.before.gap) && words.between.has(first.before.lower);
  const closes =
    second.after !== null && isBlank(second.after.gap) && words.betweenAfter.has(second.after.lower)
      ? second.after
      : null;
  if (!opens && closes === null) return null;
  if (!twoCapitals(first, second)) return false;
  const around = [...wordsBack(text, first.start, 5), ...wordsOn(text, closes?.end ?? second.end, 4)];
  return !around.some((w) => begins(w, WAYS));
}

/** What the word before says: true or false where it settles the matter, else null. */
function beforeSays(text: string, spot: Spot, before: Neighbour, words: Words): boolean | null {
  const { lang, after } = spot;
  const blank = isBlank(before.gap);
  if (blank && words.agent.has(before.lower)) {
    const { participle } = words.data;
    if (lang === 'fa') return before.lower === 'توسط' || wordBefore(text, before.start)?.lower === 'از';
    if (participle === undefined) return false;
    const verb = wordBefore(text, before.start);
    if (lang !== 'de' && verb !== null && isBlank(verb.gap) && !verb.upper && participle.test(verb.lower))
      return true;
    return (
      (lang === 'de' || lang === 'nl') &&
      wordsOn(text, spot.end, 3).some(
        (w) => !w.upper && participle.test(w.lower) && !isStopWord(w.lower, lang),
      )
    );
  }
  // "by Ankara and Baku": the second of two after a preposition of the agent.
  if (blank && JOINS.has(before.lower) && before.lower !== 'a' && before.lower !== 'en') {
    const first = wordBefore(text, before.start);
    const agent = first === null ? null : wordBefore(text, first.start);
    const verb = agent === null ? null : wordBefore(text, agent.start);
    if (
      agent !== null &&
      verb !== null &&
      words.agent.has(agent.lower) &&
      words.data.participle?.test(verb.lower) === true
    )
      return true;
  }
  if (isSource(text, before, words)) {
    // "According to Berlin police": of the city. Where the verb stands second it follows the source.
    const ends = after === null || !isBlank(after.gap) || isStopWord(after.lower, lang);
    if (ends || ((lang === 'de' || lang === 'nl') && !after.upper)) return true;
  }
  if (blank && !before.upper && begins(before, words.accuse)) return true;
  if (blank && words.objectLink.has(before.lower)) {
    const verb = wordBefore(text, before.start);
    if (verb !== null && isBlank(verb.gap) && begins(verb, words.accuse)) return true;
  }
  if (
    lang === 'en' &&
    blank &&
    before.lower === 'on' &&
    wordBefore(text, before.start)?.lower.startsWith('call') === true
  )
    return true;
  // "В Москве заявили": they said so there, which is how a government is quoted.
  if ((lang === 'ru' || lang === 'uk') && /^[вуВУ]$/u.test(before.word)) {
    return after !== null && isBlank(after.gap) && after.lower.endsWith('ли') && speaks(after, words, lang);
  }
  if (OF_WORDS.has(before.lower) || placePrepositions(lang).has(before.lower)) return false;
  // A noun before it in a language that joins none: the verb may stand before its subject.
  if (lang === 'ar')
    return blank && (speaks(before, words, lang) || begins(before, words.accuse)) ? true : null;
  if (
    blank &&
    words.data.verbLast !== undefined &&
    words.data.verbLast === 'after-auxiliary' &&
    isAuxiliary(before, lang)
  ) {
    return clause(text, spot.end, FAR).some((w) => speaks(w, words, lang));
  }
  return null;
}

/** German and Dutch: "will Teheran nicht verhandeln". */
const isAuxiliary = (w: Neighbour, lang: string): boolean =>
  !w.upper &&
  (lang === 'de'
    ? /^(?:will|wolle|soll|hat|habe|hatte|wird|werde|würde|kann|muss|müsse|möchte)$/u.test(w.lower)
    : lang === 'nl' && /^(?:wil|zal|zou|heeft|had|kan|moet)$/u.test(w.lower));

function isSource(text: string, before: Neighbour, words: Words): boolean {
  const { source } = words;
  if (source.length === 0 || !isBlank(before.gap === '’' ? ' ' : before.gap)) return false;
  if (source[0] === 'according')
    return before.lower === 'to' && wordBefore(text, before.start)?.lower === 'according';
  return source.includes(before.lower);
}

/** "اتهمت كابول إسلام آباد": the verb, who accuses, who is accused. */
function followsAccused(spot: Spot, previous: Spot | undefined, words: Words): boolean {
  return (
    spot.lang === 'ar' &&
    previous?.before != null &&
    spot.start - previous.end === 1 &&
    isCapital(previous) &&
    begins(previous.before, words.accuse)
  );
}

/** "Pekin tarafından": the agent of a passive, marked behind it; and in Slavic by its case alone. */
function isAgentBefore(text: string, spot: Spot, words: Words): boolean {
  const { after, before, lang } = spot;
  if (after !== null && isBlank(after.gap) && words.agentAfter.has(after.lower)) return true;
  if ((lang === 'ru' || lang === 'uk') && before !== null && isBlank(before.gap) && !before.upper) {
    const instrumental = spot.end > spot.stemEnd || /(?:ой|ою)$/u.test(spot.surface);
    return (
      instrumental &&
      /(?:ом|ем|ой|ою|єм|ью)$/u.test(spot.surface) &&
      words.data.participle?.test(before.lower) === true &&
      before.lower.length > 5
    );
  }
  if ((lang === 'tr' || lang === 'az') && spot.end > spot.stemEnd) {
    const accusative = /^['’]?[yn]?[ıiuüə]$/u.test(text.slice(spot.stemEnd, spot.end));
    return accusative && clause(text, spot.end, FAR).some((w) => begins(w, words.accuse));
  }
  return false;
}

/** The capital, perhaps with another one, and then its verb. */
function isSubject(text: string, spot: Spot, words: Words, next: Spot | undefined): boolean {
  const { lang } = spot;
  if (CASES.has(lang) && spot.end > spot.stemEnd) return false;
  // Armenian: the article alone.
  if (lang === 'hy' && !/^[նը]?$/u.test(text.slice(spot.stemEnd, spot.end))) return false;
  let at = spot.end;
  let first = spot.after;
  if (first === null) return false;
  if (/^[,،]\s$/u.test(first.gap)) {
    const aside = /^[,،]\s[^\s,.;:!?]{2,14}(?:\s[^\s,.;:!?]{2,14})?(?=,\s)/.exec(text.slice(at, at + 40));
    if (words.relative.has(first.lower)) at = first.end;
    else if (aside !== null && !first.upper) at += aside[0].length + 1;
    else return false;
    first = wordAfter(text, at);
  } else if (!/^[\s\u00a0'’]*$/u.test(first.gap)) return false;
  // "Ankara and Baku deny": the second shares the verb.
  if (first !== null && next?.start === first.end + 1 && JOINS.has(first.lower) && isCapital(next)) {
    at = next.end;
    first = wordAfter(text, at);
  }
  if (first === null || (first.upper && lang !== 'de')) return false;
  if (ATTRIBUTES.test(first.lower)) return false;
  return speaksSoon(text, at, words, lang);
}

/** Is there a verb of speaking behind `at`, with nothing but small words before it, or at the end of its clause? */
function speaksSoon(text: string, at: number, words: Words, lang: string): boolean {
  const last = words.data.verbLast;
  const run = clause(text, at, last === undefined ? NEAR : FAR);
  let auxiliary = false;
  for (const [i, w] of run.entries()) {
    if (speaks(w, words, lang) && !isAttribute(w, lang)) return true;
    const filler = words.fillers.has(w.lower) || (lang === 'en' && w.lower.endsWith('ly'));
    if (filler) {
      auxiliary ||= i === 0;
      continue;
    }
    if (last === 'always' || (last === 'after-auxiliary' && auxiliary)) continue;
    return false;
  }
  return false;
}

/** German adjectives and participles before a noun are no verbs of the sentence. */
const isAttribute = (w: Neighbour, lang: string): boolean =>
  lang === 'de' && /(?:ten|ter|tes|tem)$/u.test(w.lower) && w.lower.length > 8;

/** Words after `at` up to the next mark, at most `n`. */
function clause(text: string, at: number, n: number): Neighbour[] {
  const out: Neighbour[] = [];
  let end = at;
  while (out.length < n) {
    const w = wordAfter(text, end);
    if (w === null || !/^[\s\u00a0'’"“”«»\u200c-]*$/u.test(w.gap)) break;
    out.push(w);
    end = w.end;
  }
  return out;
}

const wordsOn = clause;

function wordsBack(text: string, at: number, n: number): Neighbour[] {
  const out: Neighbour[] = [];
  let start = at;
  while (out.length < n) {
    const w = wordBefore(text, start);
    if (w === null || /[.!?;]/u.test(w.gap)) break;
    out.push(w);
    start = w.start;
  }
  return out;
}
