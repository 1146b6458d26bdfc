/** Follows the words of a text through the trie of one lexicon, from one start, and keeps the longest name. */
import { CLASS, SEP } from '../text/fold-codec';
import { FOLD } from '../text/fold';
import { CASE, caseOf } from '../text/tokens';
import type { Rules } from './endings';
import type { FlatLexicon } from './flat';
import { META, NAME_KINDS } from './format';
import { formEnd, GAP, gapAfter, mayBegin, shouted, type Gap } from './gaps';
import { finish, SEED, step } from './hash';
import { Reader, type Reading } from './reader';
import { MAX_WORDS } from './spelling';
import type { NameHit } from './types';
import { Word } from './word';

const MAX_DEPTH = MAX_WORDS + 1;

export type Hit = NameHit & { readonly lexicon: number };

export interface Found {
  start: number;
  end: number;
  stemEnd: number;
  /** Names as they are written, the last one found first once turned round; and names with something hanging on them. */
  readonly exact: Hit[];
  readonly other: Hit[];
  /** Covered by a phrase that is no name. */
  blocked: boolean;
}

export class Walk {
  /** The word that a name may begin with. */
  readonly first = new Word();
  private readonly words = [this.first, ...Array.from({ length: MAX_DEPTH }, () => new Word())];
  private readonly reader = new Reader();
  private readonly path: (Reading | null)[] = new Array<Reading | null>(MAX_DEPTH + 1).fill(null);
  private readonly gaps = new Uint8Array(MAX_DEPTH + 1);
  private readonly gap: Gap = { next: 0, kind: 0 };
  private lex!: FlatLexicon; // set by `at` before anything reads it
  private lexIndex = 0;
  /** Numbers, within the lexicon, of the text's language and of `mul`; -1 if it has no such names. */
  private own = -1;
  private mul = -1;
  /** Bit k: names in the lexicon's language k take this one's endings, too. */
  private kin = 0;
  /** How each word of the path is written, once it is worth knowing. */
  private readonly cases = new Uint8Array(MAX_DEPTH + 1);
  private best: Found | null = null;
  /** Words looked at so far: grows linearly with the text, whatever the text (tested). */
  work = 0;

  private text = '';
  private rules!: Rules; // set by `reset` before anything reads it
  /** The rules that `own` was looked up for. */
  private owner: Rules | null = null;

  /** Turns to another text: the scratch space is kept. */
  reset(text: string, rules: Rules): void {
    this.text = text;
    this.rules = rules;
    this.work = 0;
    this.reader.reset(text, rules);
  }

  /** Whether it is worth calling `at` for the word in `first`, which as it stands begins no name. */
  worth(lexicons: readonly FlatLexicon[]): boolean {
    return this.reader.worth(lexicons, this.first);
  }

  /** The longest name of `lex` that begins with the word at `pos`, joined with what `found` holds already. */
  at(lex: FlatLexicon, lexIndex: number, pos: number, found: Found | null): Found | null {
    if (this.lex !== lex || this.owner !== this.rules) {
      this.owner = this.rules;
      this.own = lex.langs.indexOf(this.rules.language.code);
      this.mul = lex.langs.indexOf('mul');
      this.kin = kinOf(lex.langs, this.rules.kin);
    }
    this.lex = lex;
    this.lexIndex = lexIndex;
    this.best = found;
    const word = this.first;
    if (!word.load(this.text, pos)) return found;
    this.work++;
    for (const r of this.reader.readings(this.lex, word, true)) {
      this.path[0] = r;
      this.follow(0, r.token);
    }
    return this.best;
  }

  private follow(depth: number, node: number): void {
    const lex = this.lex;
    const from = lex.nodeNames[node] ?? 0;
    const to = lex.nodeNames[node + 1] ?? 0;
    if (to > from) this.consider(depth, from, to);
    if (depth + 1 >= MAX_DEPTH || !lex.goesOn(node)) return;
    const last = this.path[depth];
    if (!last) return;
    const next = gapAfter(this.text, last.end, last.letters, this.gap);
    if (next < 0) return;
    const kind = this.gap.kind;
    const word = this.words[depth + 1];
    if (!word) return;
    this.work++;
    if (!word.load(this.text, next)) {
      this.symbol(depth, node, next, kind);
      return;
    }
    for (const r of this.reader.readings(this.lex, word, false)) {
      const child = lex.child(node, r.token);
      if (child < 0) continue;
      this.path[depth + 1] = r;
      this.gaps[depth + 1] = kind;
      this.follow(depth + 1, child);
    }
    // "Donald J. Trump": an initial between a person's names.
    if (depth === 0 && word.length === 1 && (word.first & CLASS.upper) !== 0)
      this.overInitial(node, word.end);
  }

  private overInitial(node: number, end: number): void {
    const next = gapAfter(this.text, end, 1, this.gap);
    const word = this.words[1];
    if (next < 0 || this.gap.kind !== GAP.dotSpaces || word?.load(this.text, next) !== true) return;
    for (const r of this.reader.readings(this.lex, word, false)) {
      const child = this.lex.child(node, r.token);
      if (child < 0) continue;
      this.path[1] = r;
      this.gaps[1] = OVER_INITIAL;
      this.follow(1, child);
    }
  }

  private symbol(depth: number, node: number, at: number, kind: number): void {
    const unit = this.text.charCodeAt(at);
    SYMBOL[0] = unit;
    const token = this.lex.token(finish(step(SEED, unit)), SYMBOL, 0, 1);
    const child = token < 0 ? -1 : this.lex.child(node, token);
    if (child < 0) return;
    this.path[depth + 1] = {
      token,
      start: at,
      stemEnd: at + 1,
      end: at + 1,
      rule: null,
      joined: false,
      letters: 1,
      doubtful: false,
    };
    this.gaps[depth + 1] = kind;
    this.follow(depth + 1, child);
  }

  private consider(depth: number, from: number, to: number): void {
    const last = this.path[depth];
    const head = this.path[0];
    if (!last || !head || (depth === 0 && head.joined && head.letters < 3)) return;
    const best = this.best;
    if (best !== null && last.end < best.stemEnd && last.end < best.end) return;
    if (!head.joined && !mayBegin(this.text, head.start, this.rules)) return;
    const end = formEnd(this.text, last.end, this.rules);
    if (end < 0) return;
    let inflected = false;
    for (let d = 0; d <= depth; d++) {
      const r = this.path[d];
      if (!r) return;
      this.cases[d] = caseOf(this.text, r.start, r.stemEnd);
      inflected ||= r.rule !== null;
    }
    const doubtful = depth === 0 && head.doubtful;
    for (let i = from; i < to; i++) {
      const meta = this.lex.nameMeta[i] ?? 0;
      if (!this.fits(meta, depth)) continue;
      // The last dot of U.S. is part of the name.
      const dot =
        (meta & META.dotted) !== 0 && end === last.end && (this.entry(end) & 0xffff) === SEP.dot ? 1 : 0;
      this.take(head, end + dot, last.stemEnd + dot, meta, i, inflected, doubtful);
    }
  }

  private entry(i: number): number {
    return i < this.text.length ? (FOLD[this.text.charCodeAt(i)] ?? 0) : 0;
  }

  /** Whether the name with this meta word may be written as the path is. */
  private fits(meta: number, depth: number): boolean {
    const lang = (meta >>> META.langShift) & META.lang;
    const own = lang === this.own;
    if ((meta & META.block) !== 0) return own;
    const pattern = this.lex.patterns[(meta >>> META.patternShift) & META.pattern] ?? '';
    const person = (meta & META.person) !== 0;
    const kind = meta & META.kind;
    let soft = 0;
    let hard = 0;
    for (let d = 0; d <= depth; d++) {
      const r = this.path[d];
      if (!r) return false;
      if (r.rule !== null) {
        if (!own && lang !== this.mul && (meta & META.anyLanguage) === 0 && !this.isKin(lang, r))
          return false;
        if (!own && r.stemEnd - r.start < SHORTEST) return false;
        if (d < depth && !this.rules.everyWord) return false;
        if (r.rule.adjective && depth === 0 && NAME_KINDS[kind] !== 'demonym') return false;
      }
      const g = this.gaps[d] ?? 0;
      if (d > 0 && (meta & META.dotted) !== 0 && g !== GAP.dot) return false;
      if (d > 0 && g === OVER_INITIAL && !person) return false;
      const want = pattern.charCodeAt(d);
      if (want === 0x61) continue;
      const is = this.cases[d];
      if (want === 0x41) {
        if (is !== CASE.capitals && is !== CASE.initial) return false;
        hard++;
      } else if (is === CASE.lower) soft++;
      else hard++;
    }
    if (soft > 0 && (person || hard === 0)) return false;
    return (meta & META.acronym) === 0 || !this.shoutedWord();
  }

  /** Is it a name in a language that the text's own borrows from, and long enough not to be a word with an ending? */
  private isKin(lang: number, { start, stemEnd }: Reading): boolean {
    return lang < 32 && (this.kin & (1 << lang)) !== 0 && stemEnd - start >= SHORTEST_KIN;
  }

  /** An acronym that is also a common word (US, WHO), in a headline in capitals. */
  private shoutedWord(): boolean {
    const r = this.path[0];
    if (!r || this.rules.words.size === 0) return false;
    const key = this.text.slice(r.start, r.stemEnd).toLowerCase();
    return this.rules.words.has(key) && shouted(this.text, r.start, r.end);
  }

  private take(
    head: Reading,
    end: number,
    stemEnd: number,
    meta: number,
    name: number,
    inflected: boolean,
    doubtful: boolean,
  ): void {
    let best = this.best;
    if (best !== null && end < best.end) return;
    if (best === null || end > best.end) {
      best = { start: head.start, end, stemEnd, exact: [], other: [], blocked: false };
      this.best = best;
    }
    if ((meta & META.block) !== 0) {
      best.blocked = true;
      return;
    }
    const exact = !inflected && !head.joined;
    if (exact && head.start < best.start) best.start = head.start;
    if (exact) best.stemEnd = Math.max(best.stemEnd, stemEnd);
    const how =
      (meta & META.transliterated) !== 0
        ? 'transliterated'
        : head.joined
          ? 'joined'
          : inflected
            ? 'inflected'
            : 'exact';
    if (this.rules.language.longest === true && !head.joined) {
      if (stemEnd < best.stemEnd) return;
      if (stemEnd > best.stemEnd) {
        best.other.length = 0;
        best.stemEnd = stemEnd;
      }
    }
    const hit = this.lex.hit(name, how, doubtful, this.lexIndex);
    if (exact) best.exact.push(hit);
    else best.other.push(hit);
  }
}

/** Scratch space: an array of its own for each sign behind an article or a first name is most of what looking it up costs. */
const SYMBOL = new Uint16Array(1);
const OVER_INITIAL = 40;
/** Letters that a name of another language needs to take an ending of the text's: of all, and of those borrowed from. */
const SHORTEST = 3;
const SHORTEST_KIN = 4;

function kinOf(langs: readonly string[], kin: readonly string[]): number {
  let bits = 0;
  for (const lang of kin) {
    const k = langs.indexOf(lang);
    if (k >= 0 && k < 32) bits |= 1 << k;
  }
  return bits;
}
