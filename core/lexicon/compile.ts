/** Compiles packs into a lexicon. Slow compared to matching (seconds for a million names): off the critical path. */
import type { PackEntity, PackName } from '../pack/types';
import { languages, primaryLanguage } from '../text/languages';
import { Builder } from './builder';
import { Bytes, writeEntity } from './entities';
import { ID_MASK, META, NAME_KINDS, powerOfTwo, SECTION } from './format';
import { demonymForms } from './demonyms';
import { eachForm } from './forms';
import { finish, hashOf } from './hash';
import { Spelling } from './spelling';
import { transliterations } from './transliterate';
import type { LexiconPart } from './types';
import { twinsAmong, type KnownPerson } from './twins';

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

/** Entities between two looks at the clock, in {@link compileSteps}. */
const BATCH = 64;

/**
 * Compiles all names of the given packs into one flat buffer (see `format.ts`).
 * @throws RangeError for more than 2 million different words, 255 languages or 4,095 case patterns
 */
export function compileLexicon(parts: readonly LexiconPart[], options: CompileOptions = {}): ArrayBuffer {
  const steps = compileSteps(parts, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * As {@link compileLexicon}, but lets `pause` run whenever `budget` ms have passed, so that whoever compiles can answer
 * others meanwhile. One step is a few milliseconds, at the end up to some 20 for a hundred thousand names.
 */
export async function compileInSlices(
  parts: readonly LexiconPart[],
  pause: () => Promise<void>,
  budget = 12,
  options: CompileOptions = {},
): Promise<ArrayBuffer> {
  const steps = compileSteps(parts, options);
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < budget) continue;
    await pause();
    since = performance.now();
  }
}

function* compileSteps(
  parts: readonly LexiconPart[],
  options: CompileOptions,
): Generator<undefined, ArrayBuffer, undefined> {
  const builder = new Builder();
  const spelling = new Spelling();
  const langs = new Numbered('languages', META.lang);
  const patterns = new Numbered('case patterns', META.pattern);
  const people: { entity: number; e: PackEntity; name: PackName }[] = [];
  const offsets: number[] = [];
  const idHashes: number[] = [];
  const persons: (KnownPerson & { readonly entity: number })[] = [];
  const holders: [body: number, person: number][] = [];
  const pool = new Bytes();
  const taken = new Taken();
  const wanted = options.languages
    ? new Set(options.languages.map((l) => primaryLanguage(l)).concat('mul'))
    : null;

  const metaOf = (e: PackEntity, kind: PackName['kind'], lang: string): number => {
    const { pattern, dotted } = spelling;
    const person = e.kind === 'person';
    return (
      (NAME_KINDS.indexOf(kind) |
        (langs.of(lang) << META.langShift) |
        (patterns.of(pattern) << META.patternShift) |
        (person ? META.person : 0) |
        (person || e.kind === 'organization' ? META.anyLanguage : 0) |
        (pattern === 'A' ? META.acronym : 0) |
        (dotted ? META.dotted : 0)) >>>
      0
    );
  };
  const add = (e: PackEntity, entity: number, node: number, meta: number): void => {
    const { count, starts, pattern } = spelling;
    const small = e.kind !== 'person' && count > 1 && (starts[1] ?? 0) >= MIN_SMALL;
    builder.add(spelling, node, entity, meta, small || pattern.startsWith('a'));
  };

  for (const [pack, part] of parts.entries()) {
    for (const e of part.entities) {
      const entity = offsets.length;
      offsets.push(pool.length);
      idHashes.push(finish(hashOf(e.id)));
      writeEntity(pool, e, pack);
      if (e.kind === 'person') {
        persons.push({ entity, id: e.id, world: part.pack.kind === 'world' });
        for (const of of new Set(e.roles?.flatMap((r) => r.of ?? [])))
          holders.push([finish(hashOf(of)), entity]);
      }
      taken.clear();
      for (const name of e.names) {
        const lang = primaryLanguage(name.lang);
        if (wanted?.has(lang) === false) continue;
        for (const v of name.kind === 'demonym' ? demonymForms(name.v, lang) : [name.v])
          eachForm(v, spelling, () => {
            const node = builder.node(spelling);
            const meta = metaOf(e, name.kind, lang);
            if (taken.take(node, meta & ~META.dotted)) add(e, entity, node, meta);
          });
        if (e.kind === 'person' && options.transliterate !== false) people.push({ entity, e, name });
      }
      if (entity % BATCH === 0) yield;
    }
  }

  // Only after every name of every pack is in: a generated form must not be a name already, of whomever. Two people
  // of one family name both get its forms.
  const generated = new Set<string>();
  for (const [i, { e, entity, name }] of people.entries()) {
    for (const t of transliterations(name)) {
      if (wanted?.has(t.lang) === false) continue;
      eachForm(t.v, spelling, () => {
        if ((spelling.starts[spelling.count] ?? 0) < MIN_GENERATED || builder.bears(spelling)) return;
        const key = `${entity} ${name.kind} ${spelling.key()}`;
        if (generated.has(key)) return;
        generated.add(key);
        const meta = metaOf(e, name.kind, primaryLanguage(t.lang)) | META.transliterated;
        add(e, entity, builder.node(spelling), meta >>> 0);
      });
    }
    if (i % BATCH === 0) yield;
  }
  block(builder, spelling, langs, patterns);
  yield;

  const meta = {
    packs: parts.map((p) => ({ id: p.pack.id, kind: p.pack.kind, own: p.own, asOf: p.pack.asOf })),
    langs: langs.all,
    patterns: patterns.all,
    entities: offsets.length,
    people: persons.map((p) => p.entity),
    twins: twinsAmong(persons),
  };
  holders.sort(([a, m], [b, n]) => a - b || m - n);
  return yield* builder.build(meta, {
    [SECTION.entityOffsets]: Uint32Array.from(offsets),
    [SECTION.entityPool]: pool.done(),
    [SECTION.idSlots]: idSlots(idHashes),
    [SECTION.holders]: Int32Array.from(holders.flat()),
  });
}

/** Puts in the phrases that contain a name without naming it, for the languages that the lexicon has names in. */
function block(builder: Builder, spelling: Spelling, langs: Numbered, patterns: Numbered): void {
  for (const l of languages) {
    if (l.not === undefined || !langs.all.includes(l.code)) continue;
    for (const phrase of l.not.split(' '))
      eachForm(phrase, spelling, () => {
        const lang = langs.of(l.code) << META.langShift;
        const meta = (lang | (patterns.of(spelling.pattern) << META.patternShift) | META.block) >>> 0;
        builder.add(spelling, builder.node(spelling), 0, meta, false);
      });
  }
}

/** The names that one entity has already: pairs of numbers, forgotten all at once. */
class Taken {
  private nodes = new Float64Array(256);
  private metas = new Int32Array(256);
  /** Which clearing a place was filled after. */
  private turns = new Int32Array(256);
  private turn = 0;
  private size = 0;

  clear(): void {
    this.turn++;
    this.size = 0;
  }

  /** False if the pair is there already; else it is put in. */
  take(node: number, meta: number): boolean {
    if (this.size * 2 >= this.nodes.length) this.grow();
    const slot = this.slotOf(node, meta);
    if (this.turns[slot] === this.turn) return false;
    this.nodes[slot] = node;
    this.metas[slot] = meta;
    this.turns[slot] = this.turn;
    this.size++;
    return true;
  }

  private slotOf(node: number, meta: number): number {
    const mask = this.nodes.length - 1;
    let slot = finish(Math.imul(node | 0, 0x9e3779b1 | 0) ^ meta) & mask;
    while (this.turns[slot] === this.turn && (this.nodes[slot] !== node || this.metas[slot] !== (meta | 0)))
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { nodes, metas, turns } = this;
    this.nodes = new Float64Array(nodes.length * 2);
    this.metas = new Int32Array(nodes.length * 2);
    this.turns = new Int32Array(nodes.length * 2).fill(this.turn - 1);
    this.size = 0;
    turns.forEach((turn, i) => {
      if (turn === this.turn) this.take(nodes[i] ?? 0, metas[i] ?? 0);
    });
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

/**
 * A hash table of ids: in each slot the number of an entity, from 1, and in the bits above it those of the hash that its
 * place does not tell. An id that many packs have fills a run of slots, which others' ids then have to pass.
 */
function idSlots(hashes: readonly number[]): Uint32Array {
  if (hashes.length > ID_MASK) throw new RangeError('too many entities for one lexicon');
  const slots = new Uint32Array(powerOfTwo(Math.ceil(Math.max(4, hashes.length) * 1.3)));
  hashes.forEach((h, i) => {
    let slot = h & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = ((h & ~ID_MASK) | (i + 1)) >>> 0;
  });
  return slots;
}
