/** Where a text names an office of a country: "Armenian prime minister", "président de l’Arménie", "فرانس کے صدر". */
import { isBlank, wordAfter, wordBefore } from './context';
import { LETTER, letterAt } from './letters';
import type { Neighbour, Spot } from './model';
import { grammarOf, key, readings, type Grammar, type Phrase } from './office-grammar';

/** An office named beside a country. Offsets are UTF-16 into the text. */
export interface OfficePhrase {
  /** The office's words, with the demonym where that belongs to them; a country keeps its own stretch. */
  readonly start: number;
  readonly end: number;
  /** Offices that the words may mean, the likeliest first (slugs of `data/offices.ts`). */
  readonly offices: readonly string[];
  /** Does the stretch take in the spot (a demonym)? */
  readonly takesSpot: boolean;
}

/** Longest phrase, words, and links before a country. */
const MOST_WORDS = 8;
const MOST_LINKS = 3;

/** The English possessive, which stands behind a name. */
const isPossessive = (text: string, at: number): boolean =>
  /^['’ʼ][sS]$/.test(text.slice(at, at + 2)) && (letterAt(text, at + 2) & LETTER.word) === 0;

const fits = (token: ReadonlySet<string> | undefined, word: Neighbour | undefined, g: Grammar): boolean =>
  token !== undefined && word !== undefined && readings(word.word, g).some((r) => token.has(r));

/** Blanks, or the joiner that Persian writes between the parts of a word. */
const apart = (gap: string): boolean => isBlank(gap) || gap === '\u200c';

/** Words after `at`, as far as `n` of them stand side by side; the first gap is the caller's to judge. */
function wordsAfter(text: string, at: number, n: number): Neighbour[] {
  const out: Neighbour[] = [];
  for (let end = at; out.length < n;) {
    const w = wordAfter(text, end);
    if (w === null || (out.length > 0 && !apart(w.gap))) break;
    out.push(w);
    end = w.end;
  }
  return out;
}

/** Words before `at`, nearest first. */
function wordsBefore(text: string, at: number, n: number): Neighbour[] {
  const out: Neighbour[] = [];
  for (let start = at; out.length < n;) {
    const w = wordBefore(text, start);
    if (w === null || (out.length > 0 && !apart(w.gap))) break;
    out.push(w);
    start = w.start;
  }
  return out;
}

/** May a phrase begin, or end, with this word? Most words need no look at those beyond. */
const mayBe = (phrases: Grammar['first'], { word }: Neighbour, g: Grammar): boolean =>
  readings(word, g).some((r) => phrases.has(r));

/** The longest phrase that `words` begin with. */
function phraseAt(words: readonly Neighbour[], g: Grammar): { phrase: Phrase; last: Neighbour } | null {
  const [word] = words;
  if (word === undefined) return null;
  let best: Phrase | null = null;
  for (const r of readings(word.word, g)) {
    for (const p of g.first.get(r) ?? []) {
      if (best !== null && p.tokens.length <= best.tokens.length) continue;
      if (p.tokens.length <= words.length && p.tokens.every((t, k) => fits(t, words[k], g))) best = p;
    }
  }
  const last = best === null ? undefined : words[best.tokens.length - 1];
  return best === null || last === undefined ? null : { phrase: best, last };
}

/** The longest phrase that ends with `words[0]` (`words` run backwards). */
function phraseBefore(words: readonly Neighbour[], g: Grammar): { phrase: Phrase; first: Neighbour } | null {
  const [word] = words;
  if (word === undefined) return null;
  let best: Phrase | null = null;
  for (const r of readings(word.word, g)) {
    for (const p of g.last.get(r) ?? []) {
      const n = p.tokens.length;
      if (n > words.length || (best !== null && n <= best.tokens.length)) continue;
      if (p.tokens.every((t, k) => fits(t, words[n - 1 - k], g))) best = p;
    }
  }
  const first = best === null ? undefined : words[best.tokens.length - 1];
  return best === null || first === undefined ? null : { phrase: best, first };
}

/** The office named beside a country's name or demonym, or null. */
export function officeBeside(text: string, spot: Spot, demonym: boolean): OfficePhrase | null {
  const g = grammarOf(spot.lang);
  if (g === null) return null;
  const found = demonym
    ? (split(text, spot, g) ?? following(text, spot, g, true) ?? preceding(text, spot, g, true))
    : (unspaced(text, spot, g) ?? following(text, spot, g, false) ?? preceding(text, spot, g, false));
  if (found === null) return null;
  const from = Math.min(found.start, spot.start);
  const to = Math.max(found.end, spot.end);
  if (isDenied(text, from, to, g)) return null;
  return {
    ...found,
    end: found.end - (/['’ʼ]s$/iu.exec(text.slice(found.start, found.end))?.[0].length ?? 0),
  };
}

/** The offices that stand as a title directly before `at`: "Prime Minister …". Empty where there are none. */
export function titleOffices(text: string, at: number, lang: string): readonly string[] {
  const g = grammarOf(lang);
  if (g === null) return [];
  const last = wordBefore(text, at);
  if (last === null || !apart(last.gap) || !mayBe(g.last, last, g)) return [];
  const found = phraseBefore(wordsBefore(text, at, MOST_WORDS), g);
  return found === null || isDenied(text, found.first.start, at, g) ? [] : found.phrase.offices;
}

/** A former, deputy, next one, or any one. */
function isDenied(text: string, from: number, to: number, g: Grammar): boolean {
  const before = wordBefore(text, from);
  // What is joined to the phrase or its article by an apostrophe counts without that: l’ancien, dell’ex.
  if (before !== null && /^[\s\u00a0'’\u200c-]*$/u.test(before.gap)) {
    const word = before.word.replace(/^.*['’]/u, '');
    if (readings(word, g).some((r) => g.notAfter.has(r))) return true;
  }
  const after = wordAfter(text, to);
  return (
    after !== null &&
    /^[\s\u00a0\u200c-]+$/u.test(after.gap) &&
    readings(after.word, g).some((r) => g.notBefore.has(r))
  );
}

/** `A`, `a`: the office follows. */
function following(text: string, spot: Spot, g: Grammar, demonym: boolean): OfficePhrase | null {
  if (!g.orders.has(demonym ? 'A' : 'a')) return null;
  const { lang } = spot;
  const from = isPossessive(text, spot.stemEnd) ? spot.stemEnd + 2 : spot.end;
  const after = from === spot.end ? spot.after : wordAfter(text, from);
  if (after === null) return null;
  const hyphen = /^[-‐‑]$/u.test(after.gap);
  const dotted = after.gap.startsWith('.') && /[\p{L}]\.?$/u.test(spot.surface) && spot.surface.includes('.');
  if (!hyphen && !apart(after.gap) && !(dotted && isBlank(after.gap.slice(1)))) return null;
  // German: a genitive or a compound (Armeniens Präsident, US-Präsident), not two nouns side by side.
  if (!demonym && lang === 'de' && !hyphen && !spot.surface.endsWith('s') && spot.end === spot.stemEnd)
    return null;
  const genitive = !demonym && readings(after.word, g).some((r) => g.genitive.has(r));
  if (!genitive && !mayBe(g.first, after, g)) return null;
  const words = wordsAfter(text, genitive ? after.end : from, MOST_WORDS);
  const found = phraseAt(words, g);
  const [first] = words;
  if (found === null || first === undefined) return null;
  return {
    start: demonym ? spot.start : first.start,
    end: found.last.end,
    offices: found.phrase.offices,
    takesSpot: demonym,
  };
}

/** `B`, `C`: the office stands before, and the country behind a link. */
function preceding(text: string, spot: Spot, g: Grammar, demonym: boolean): OfficePhrase | null {
  if (!g.orders.has(demonym ? 'C' : 'B')) return null;
  const nearest = spot.before;
  if (nearest === null) return null;
  const isLink = (word: Neighbour | undefined): boolean =>
    word !== undefined && readings(word.word, g).some((r) => g.links.has(r));
  const unlinked = demonym || g.links.size === 0;
  if (unlinked) {
    if (!apart(nearest.gap)) return null;
    // Without a link a genitive tells (Präsident Armeniens); what has another sign of place is no office's country.
    if (!demonym && spot.lang === 'de') return null;
  } else {
    const bare = spot.lang === 'de' && spot.end > spot.stemEnd && apart(nearest.gap);
    if (!isLink(nearest) && !bare) return null;
    // "of Armenia’s parliament": the country is the parliament's.
    if (isPossessive(text, spot.stemEnd)) return null;
    if (!/^[\s\u00a0]?['’]?[\s\u00a0]?$/u.test(nearest.gap)) return null;
  }
  if ((unlinked || !isLink(nearest)) && !mayBe(g.last, nearest, g)) return null;
  const words = wordsBefore(text, spot.start, MOST_WORDS + MOST_LINKS);
  let from = 0;
  if (!unlinked) while (from < MOST_LINKS && isLink(words[from])) from++;
  const found = phraseBefore(words.slice(from), g);
  const last = words[from];
  if (found === null || last === undefined) return null;
  return {
    start: found.first.start,
    end: demonym ? spot.end : last.end,
    offices: found.phrase.offices,
    takesSpot: demonym,
  };
}

/** `D`: the demonym stands behind the first word of the office. */
function split(text: string, spot: Spot, g: Grammar): OfficePhrase | null {
  if (!g.orders.has('D') || spot.before === null || !isBlank(spot.before.gap)) return null;
  if (!g.first.has(key(spot.before.word))) return null;
  const rest = wordsAfter(text, spot.end, MOST_WORDS);
  if (rest[0] === undefined || !apart(rest[0].gap)) return null;
  const found = phraseAt([spot.before, ...rest], g);
  if (found === null || found.phrase.tokens.length < 2) return null;
  return { start: spot.before.start, end: found.last.end, offices: found.phrase.offices, takesSpot: true };
}

/** `x`: written together, in scripts without blanks. */
function unspaced(text: string, spot: Spot, g: Grammar): OfficePhrase | null {
  if (!g.orders.has('x')) return null;
  let at = spot.end;
  if (g.genitive.has(text.charAt(at))) at++;
  if (g.notAfter.has(text.charAt(at))) return null;
  let best: { end: number; offices: readonly string[] } | null = null;
  for (const n of [2, 3, 4]) {
    const [phrase] = g.first.get(text.slice(at, at + n)) ?? [];
    if (phrase !== undefined && text.length >= at + n) best = { end: at + n, offices: phrase.offices };
  }
  if (best === null || g.notBefore.has(text.charAt(best.end))) return null;
  return { start: at, end: best.end, offices: best.offices, takesSpot: false };
}
