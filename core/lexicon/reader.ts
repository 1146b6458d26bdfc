/** Reads one word of a text as words of a lexicon: as it stands, without an ending, behind a prefix. */
import { CLASS } from '../text/fold-codec';
import { FOLD } from '../text/fold';
import { CONDITION, isLong, type Prefix, type Rule, type Rules } from './endings';
import type { FlatLexicon } from './flat';
import { finish, MIX, SEED, step } from './hash';
import { Word } from './word';

/** One way to read a word of the text as a word of the lexicon. */
export interface Reading {
  token: number;
  /** Offsets: where the reading begins (behind a prefix), where the name's own letters end, where the word ends. */
  start: number;
  stemEnd: number;
  end: number;
  rule: Rule | null;
  joined: boolean;
  letters: number;
  /** The word as it stands may be a woman's family name, or a common word. */
  doubtful: boolean;
}

/** A name this short with something hanging on it is as likely a common word. */
const SHORT = 3;
/** Letters that a word behind a name's first needs to take an ending: "Ақ үйдің". */
const SHORTEST_LATER = 2;

const NONE: readonly Prefix[] = [];

const VOWELS = /[aeiouyəɨıöüаеёиоуыэюяіїєәөүұαεηιουωաեէըիոօუაეიო]/iu;
const BACK = /[aıouаоуыұ]/u;
const FRONT = /[eəiöüеәіиөүэä]/u;

export class Reader {
  private readonly spare = new Word();
  private readonly buffer = new Uint16Array(160);
  private text = '';
  private rules!: Rules; // set by `reset` before anything reads it

  reset(text: string, rules: Rules): void {
    this.text = text;
    this.rules = rules;
  }

  /**
   * Whether a name of one of the lexicons may begin with this word once its ending or prefix is off: asks the filters
   * alone, since this is asked of every word with a capital.
   */
  worth(lexicons: readonly FlatLexicon[], word: Word): boolean {
    if (this.hopeful(lexicons, word, false)) return true;
    for (const p of this.rules.prefixes.get(word.units[0] ?? 0) ?? NONE) {
      if (!takesPrefix(word, p)) continue;
      if (this.rules.endings === null) {
        if (mayStartIn(lexicons, finish(withoutPrefix(word, p)), MIX.upper)) return true;
        continue;
      }
      this.spare.loadWithout(word, p.written.length, p.stands);
      if (this.hopeful(lexicons, this.spare, true)) return true;
    }
    return false;
  }

  private hopeful(lexicons: readonly FlatLexicon[], word: Word, whole: boolean): boolean {
    const n = word.length;
    if (whole && mayStartIn(lexicons, finish(word.hashes[n] ?? 0), MIX.upper)) return true;
    let node = this.rules.endings?.next.get(word.units[n - 1] ?? 0);
    for (let stem = n - 1; node !== undefined && stem >= 2; node = node.next.get(word.units[--stem] ?? 0)) {
      const rules = node.rules;
      for (const r of rules) {
        if (stem + r.nominative.length < this.rules.minStem) continue;
        if (mayStartIn(lexicons, finish(withNominative(word, stem, r)), MIX.upper)) return true;
      }
    }
    return false;
  }

  /** Every reading in `lex`. `first`: the word begins a name, so that the filter may refuse it. */
  readings(lex: FlatLexicon, word: Word, first: boolean): Reading[] {
    const out: Reading[] = [];
    this.read(lex, word, first, false, out);
    if (!first) return out;
    for (const p of this.rules.prefixes.get(word.units[0] ?? 0) ?? NONE) {
      if (!takesPrefix(word, p)) continue;
      this.spare.loadWithout(word, p.written.length, p.stands);
      this.read(lex, this.spare, first, true, out);
    }
    return out;
  }

  private read(lex: FlatLexicon, word: Word, first: boolean, joined: boolean, out: Reading[]): void {
    const n = word.length;
    const whole = finish(word.hashes[n] ?? 0);
    const open = !first || (word.first & CLASS.single) !== 0;
    const mix = (word.first & CLASS.lower) !== 0 ? MIX.lower : MIX.upper;
    const start = word.start;
    const end = word.end;
    if (open || lex.mayStart(whole, mix)) {
      const token = lex.token(whole, word.units, 0, n);
      const doubtful = joined && n <= SHORT;
      if (token >= 0) out.push({ token, start, stemEnd: end, end, rule: null, joined, letters: n, doubtful });
    }
    let node = this.rules.endings?.next.get(word.units[n - 1] ?? 0);
    for (let stem = n - 1; node !== undefined && stem >= 2; node = node.next.get(word.units[--stem] ?? 0))
      for (const r of node.rules)
        this.without(lex, word, stem, r, open, mix, joined, out, first ? this.rules.minStem : SHORTEST_LATER);
  }

  /** The word without one ending, if the lexicon has that. */
  private without(
    lex: FlatLexicon,
    word: Word,
    stem: number,
    r: Rule,
    open: boolean,
    mix: number,
    joined: boolean,
    out: Reading[],
    shortest: number,
  ): void {
    if (stem + r.nominative.length < shortest) return;
    const h = finish(withNominative(word, stem, r));
    if ((!open && !lex.mayStart(h, mix)) || !this.holds(word, stem, r)) return;
    const token = lex.token(h, this.spelt(word, stem, r.nominative), 0, stem + r.nominative.length);
    if (token < 0 || out.some((o) => o.token === token)) return;
    out.push({
      token,
      start: word.start,
      stemEnd: word.at[stem] ?? word.end,
      end: word.end,
      rule: r,
      joined,
      letters: word.length,
      doubtful: stem <= SHORT || this.feminine(word, r),
    });
  }

  private spelt(word: Word, stem: number, nominative: Uint16Array): Uint16Array {
    if (nominative.length === 0) return word.units;
    for (let k = 0; k < stem; k++) this.buffer[k] = word.units[k] ?? 0;
    for (let k = 0; k < nominative.length; k++) this.buffer[stem + k] = nominative[k] ?? 0;
    return this.buffer;
  }

  private feminine(word: Word, r: Rule): boolean {
    if (r.nominative.length > 0 || r.ending.length > 1) return false;
    return this.rules.feminine.some((f) => word.length > f.length && endsIn(word, word.length - f.length, f));
  }

  /** An ending is written small (in capitals only after capitals), with its own length, and stands after the right kind of letter. */
  private holds(word: Word, stem: number, r: Rule): boolean {
    const at = word.at[stem] ?? word.end;
    if (this.upper(at) && !this.upper(word.at[stem - 1] ?? 0)) return false;
    if (this.rules.lengths && !r.adjective && isLong(this.text.charAt(word.end - 1)) && !r.long) return false;
    if (r.condition === 0) return true;
    if (r.condition === CONDITION.consonant || r.condition === CONDITION.vowel) {
      const vowel = VOWELS.test(String.fromCharCode(word.units[stem - 1] ?? 0));
      return vowel === (r.condition === CONDITION.vowel);
    }
    for (let i = at - 1; i >= word.start; i--) {
      const c = this.text.charAt(i).toLowerCase();
      if (BACK.test(c)) return r.condition === CONDITION.back;
      if (FRONT.test(c)) return r.condition === CONDITION.front;
    }
    return true;
  }

  private upper(i: number): boolean {
    return ((FOLD[this.text.charCodeAt(i)] ?? 0) & CLASS.upper) !== 0;
  }
}

function withNominative(word: Word, stem: number, r: Rule): number {
  let h = word.hashes[stem] ?? 0;
  if (r.nominative.length === 0) return h;
  for (const u of r.nominative) h = step(h, u);
  return h;
}

/** Running hash of a word behind a prefix. */
function withoutPrefix({ units, length }: Word, { written, stands }: Prefix): number {
  let h = SEED;
  for (const u of stands) h = step(h, u);
  for (let k = written.length; k < length; k++) h = step(h, units[k] ?? 0);
  return h;
}

/**
 * Whether a name of one of the lexicons may start with a word: asked of every word of a page, mostly of one lexicon, by a
 * worker whose code is cold, where a loop over the lexicons makes objects for each word.
 */
export function mayStartIn(lexicons: readonly FlatLexicon[], h: number, mix: number): boolean {
  const first = lexicons[0];
  if (first === undefined) return false;
  return first.mayStart(h, mix) || (lexicons.length > 1 && lexicons.some((l) => l.mayStart(h, mix)));
}

function takesPrefix(word: Word, p: Prefix): boolean {
  const n = p.written.length;
  // Two letters may be the first word of a longer name ("בתל אביב"); alone they are none (`walk.ts`).
  if (word.length - n + p.stands.length < 2) return false;
  for (let k = 0; k < n; k++) if (word.units[k] !== p.written[k]) return false;
  return true;
}

function endsIn(word: Word, from: number, ending: Uint16Array): boolean {
  for (let k = 0; k < ending.length; k++) if (word.units[from + k] !== ending[k]) return false;
  return true;
}
