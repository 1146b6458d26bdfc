/** Compiles packs into a lexicon. Slow compared to matching (seconds for a million names): off the critical path. */
import type { PackEntity, PackName } from '../pack/types';
import { languages, primaryLanguage } from '../text/languages';
import { Builder } from './builder';
import { Bytes, readId, writeEntity } from './entities';
import { META, NAME_KINDS, powerOfTwo } from './format';
import { formsOf, type Form } from './forms';
import { finish, hashOf } from './hash';
import { transliterations } from './transliterate';
import type { LexiconPart } from './types';

/**
 * `groupe de Minsk`: the first word of a name of several may be written small, unless it is so short that it is likely
 * an article or a preposition (`La Paz`), which would make every `la` of a text worth a look.
 */
const MIN_SMALL = 4;

/** Shortest generated form, in folded letters: shorter ones meet too many words by chance. */
const MIN_GENERATED = 5;

export interface CompileOptions {
  /** Names of people are also kept in the other scripts' and languages' spellings. On unless false. */
  readonly transliterate?: boolean;
  /** Only names in these languages (primary subtags), and those in `mul`; absent: all. */
  readonly languages?: readonly string[];
}

/**
 * Compiles all names of the given packs into one flat buffer (see `format.ts`).
 * @throws RangeError for more than 2 million different words, 255 languages or 4,095 case patterns
 */
export function compileLexicon(parts: readonly LexiconPart[], options: CompileOptions = {}): ArrayBuffer {
  const builder = new Builder();
  const langs = new Numbered('languages', META.lang);
  const patterns = new Numbered('case patterns', META.pattern);
  const people: { e: PackEntity; entity: number; name: PackName }[] = [];
  const offsets: number[] = [];
  const pool = new Bytes();
  const wanted = options.languages
    ? new Set(options.languages.map((l) => primaryLanguage(l)).concat('mul'))
    : null;

  const add = (f: Form, e: PackEntity, entity: number, name: PackName, flags: number): void => {
    const person = e.kind === 'person';
    const acronym = f.pattern === 'A';
    const meta =
      NAME_KINDS.indexOf(name.kind) |
      (langs.of(primaryLanguage(name.lang)) << META.langShift) |
      (patterns.of(f.pattern) << META.patternShift) |
      (person ? META.person : 0) |
      (person || e.kind === 'organization' ? META.anyLanguage : 0) |
      (acronym ? META.acronym : 0) |
      (f.dotted ? META.dotted : 0) |
      flags;
    const small = !person && f.words.length > 1 && (f.words[0]?.length ?? 0) >= MIN_SMALL;
    builder.add(f, entity, meta >>> 0, f.pattern.startsWith('a') || small);
  };

  parts.forEach((part, pack) => {
    for (const e of part.entities) {
      const entity = offsets.length;
      offsets.push(pool.length);
      writeEntity(pool, e, pack);
      const seen = new Set<string>();
      for (const name of e.names) {
        if (wanted !== null && !wanted.has(primaryLanguage(name.lang))) continue;
        for (const f of formsOf(name.v)) {
          const key = `${f.words.join(' ')}|${f.pattern}|${primaryLanguage(name.lang)}|${name.kind}`;
          if (seen.has(key)) continue;
          seen.add(key);
          add(f, e, entity, name, 0);
        }
        if (e.kind === 'person' && options.transliterate !== false) people.push({ e, entity, name });
      }
    }
  });

  // Only after every name of every pack is in: a generated form must not be a name already, of whomever. Two people
  // of one family name both get its forms.
  const generated = new Set<string>();
  for (const { e, entity, name } of people)
    for (const t of transliterations(name)) {
      if (wanted !== null && !wanted.has(t.lang)) continue;
      for (const f of formsOf(t.v)) {
        const key = `${entity} ${name.kind} ${f.words.join(' ')}`;
        if (generated.has(key) || f.words.join('').length < MIN_GENERATED || builder.bears(f.words)) continue;
        generated.add(key);
        add(f, e, entity, { ...name, lang: t.lang }, META.transliterated);
      }
    }
  block(builder, langs, patterns);

  const bytes = pool.done();
  const meta = {
    packs: parts.map((p) => ({ id: p.pack.id, kind: p.pack.kind, own: p.own, asOf: p.pack.asOf })),
    langs: langs.all,
    patterns: patterns.all,
    entities: offsets.length,
  };
  return builder.build(meta, Uint32Array.from(offsets), bytes, idSlots(offsets, bytes));
}

/** Puts in the phrases that contain a name without naming it, for the languages that the lexicon has names in. */
function block(builder: Builder, langs: Numbered, patterns: Numbered): void {
  for (const l of languages) {
    if (l.not === undefined || !langs.all.includes(l.code)) continue;
    for (const phrase of l.not.split(' '))
      for (const f of formsOf(phrase)) {
        const lang = langs.of(l.code) << META.langShift;
        builder.add(f, 0, (lang | (patterns.of(f.pattern) << META.patternShift) | META.block) >>> 0, false);
      }
  }
}

/** Strings by number, in order of first use. */
class Numbered {
  readonly all: string[] = [];
  private readonly ids = new Map<string, number>();
  constructor(
    private readonly what: string,
    private readonly max: number,
  ) {}
  of(s: string): number {
    let id = this.ids.get(s);
    if (id === undefined) {
      id = this.all.push(s) - 1;
      if (id > this.max) throw new RangeError(`too many ${this.what} for one lexicon`);
      this.ids.set(s, id);
    }
    return id;
  }
}

function idSlots(offsets: readonly number[], pool: Uint8Array): Uint32Array {
  const slots = new Uint32Array(powerOfTwo(Math.ceil(Math.max(4, offsets.length) * 1.3)));
  offsets.forEach((at, i) => {
    let slot = finish(hashOf(readId(pool, at))) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i + 1;
  });
  return slots;
}
