/** One entity to the reader, however many packs know it: facts of all, each with its source. */
import type { PackEntity, PackSlice } from '../pack/types';
import type { LangText } from '../types';
import { displayName, pick, primary } from './text';
import { FactTeller, type FactContext } from './views';
import { factWords } from './words';

/** The same thing in one pack. */
export interface Aspect {
  readonly entity: PackEntity;
  readonly teller: FactTeller;
}

export interface Subject {
  readonly id: string;
  /** Every id that the thing bears in any pack. */
  readonly ids: ReadonlySet<string>;
  /** The page's story first, then the world, then other stories; never empty. */
  readonly aspects: readonly [Aspect, ...Aspect[]];
}

/** Everything that some slices know, indexed once for many questions about one page. */
export class FactBook {
  readonly #aspects = new Map<string, Aspect[]>();
  /** Id to the smallest id of the same thing: union-find over `same`, with path halving. */
  readonly #parent = new Map<string, string>();
  readonly #ids = new Map<string, Set<string>>();

  /**
   * @param slices what the store knows of the page's entities
   * @param others what else facts name, for its name alone
   */
  constructor(
    slices: readonly PackSlice[],
    readonly context: FactContext,
    others: readonly PackEntity[] = [],
  ) {
    const named = new Map<string, PackEntity>();
    for (const entity of [...slices.flatMap((s) => s.entities), ...others]) {
      const label = named.get(entity.id)?.label;
      // Packs of names of one script say in one language what a thing is called for the reader.
      if (label === undefined || Object.keys(label).length < Object.keys(entity.label).length)
        named.set(entity.id, entity);
    }
    const rank = (slice: PackSlice): number =>
      slice.pack.id === context.story ? 0 : slice.pack.kind === 'world' ? 1 : 2;
    const sorted = [...slices].sort((a, b) => rank(a) - rank(b) || (a.pack.id < b.pack.id ? -1 : 1));
    for (const slice of sorted) {
      for (const entity of slice.entities) {
        for (const other of Object.values(entity.same ?? {})) this.#join(entity.id, other);
      }
    }
    for (const slice of sorted) {
      const teller = new FactTeller(slice, context, named);
      for (const entity of slice.entities) {
        const root = this.#root(entity.id);
        const list = this.#aspects.get(root);
        if (list === undefined) this.#aspects.set(root, [{ entity, teller }]);
        else list.push({ entity, teller });
      }
    }
    for (const id of this.#parent.keys()) {
      const root = this.#root(id);
      const ids = this.#ids.get(root);
      if (ids === undefined) this.#ids.set(root, new Set([id]));
      else ids.add(id);
    }
  }

  /** One entity, with all that bears the same or a `same` id; null if no slice has it. */
  subject(id: string): Subject | null {
    const root = this.#root(id);
    const [first, ...rest] = this.#aspects.get(root) ?? [];
    return first === undefined
      ? null
      : { id, ids: this.#ids.get(root) ?? new Set([id]), aspects: [first, ...rest] };
  }

  #root(id: string): string {
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) {
      this.#parent.set(at, this.#parent.get(up) ?? up);
      at = up;
    }
    return at;
  }

  #join(a: string, b: string): void {
    const [x, y] = [this.#root(a), this.#root(b)];
    for (const id of [a, b]) if (!this.#parent.has(id)) this.#parent.set(id, id);
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y);
  }
}

/** How the subject is called in the first of `langs` that any pack has a name for. */
export function subjectName(subject: Subject, langs: readonly (string | null)[]): LangText {
  for (const lang of langs) {
    for (const { entity } of subject.aspects) {
      const name = displayName(entity, [lang]);
      if (lang !== null && primary(name.lang) === primary(lang)) return name;
    }
  }
  return displayName(subject.aspects[0].entity, langs);
}

/** Does the world pack say what it is, whatever stories say? */
export const isOfTheWorld = (subject: Subject): boolean =>
  subject.aspects.some((a) => a.teller.slice.pack.kind === 'world');

/** Who or what a subject is. */
export interface SubjectLine {
  /** Begins with a capital. */
  readonly line: LangText;
  /** As of when, if that may have changed. */
  readonly asOf: string | null;
  /** The pack (id) whose words these are, or null if they are made of what several know. */
  readonly pack: string | null;
}

/** Who or what it is, in one line. */
export function subjectLine(subject: Subject, context: FactContext): SubjectLine {
  const { line, ...more } = plainLine(subject, context);
  return { line: { ...line, v: line.v.charAt(0).toUpperCase() + line.v.slice(1) }, ...more };
}

function plainLine(subject: Subject, context: FactContext): SubjectLine {
  const { reader } = context;
  // A part in a story is a line for that story's pages; elsewhere the world pack says what the thing is.
  const known = isOfTheWorld(subject);
  const tellers = subject.aspects.filter(
    ({ teller: { slice } }) => !known || slice.pack.kind === 'world' || slice.pack.id === context.story,
  );
  for (const { entity, teller } of tellers) {
    const line = pick(entity.brief, [reader]);
    // An office and a part in a story may change; what the world pack says of a river or a people does not.
    if (line !== null) {
      const ages = (entity.roles?.length ?? 0) > 0 || teller.slice.pack.kind === 'story';
      const { pack } = teller.slice;
      // "Parliament", "political party": of which country the world pack tells apart.
      const [land] = entity.kind === 'organization' && pack.kind === 'world' ? surroundings(subject) : [];
      const told = land === undefined ? line : { ...line, v: `${line.v} (${land})` };
      return { line: told, asOf: ages ? teller.asOf(pack.asOf) : null, pack: pack.id };
    }
  }
  for (const { entity, teller } of tellers) {
    const role = entity.roles?.at(-1);
    if (role !== undefined) {
      const view = teller.role(entity, role, 0);
      return { line: view.text, asOf: view.asOf, pack: teller.slice.pack.id };
    }
  }
  const words = factWords(reader);
  const { entity } = subject.aspects[0];
  const disputed = subjectDispute(subject, context) !== null;
  const kind = disputed && entity.kind === 'country' ? words.disputedCountry : words.kinds[entity.kind];
  const capital = subject.aspects.find((a) => a.entity.capital !== undefined);
  if (capital?.entity.capital !== undefined) {
    const { name } = capital.teller.ref(capital.entity.capital);
    return { line: { v: words.kindWithCapital(kind, name.v), lang: reader }, asOf: null, pack: null };
  }
  const governs = capitalLine(subject, context);
  if (governs !== null) return { line: { v: governs, lang: reader }, asOf: null, pack: null };
  const alone =
    entity.kind !== 'area'
      ? kind
      : disputed
        ? words.disputed
        : (words.areaBy(entity.label.en ?? '') ?? words.geographical);
  const around = surroundings(subject);
  const text = around.length === 0 ? alone : words.kindIn(kind, around.join(', '));
  return { line: { v: text, lang: reader }, asOf: null, pack: null };
}

/**
 * What a capital is of, in the reader's words; null for any other place. A land that has a line of its own is none of which "country,
 * capital: …" could be said, as are most territories: "capital" would say of some what is disputed, and of a department of France what it has not.
 */
function capitalLine({ aspects, ids }: Subject, { reader }: FactContext): string | null {
  const words = factWords(reader);
  for (const { entity, teller } of aspects) {
    for (const id of entity.within ?? []) {
      const land = teller.governed(id);
      if (land?.capital === undefined || !ids.has(land.capital)) continue;
      return (land.brief === undefined ? words.capitalOf : words.seatOf)(teller.ref(id).name.v);
    }
  }
  return null;
}

/** The nearest of what a place lies in, and the widest: Illinois may say as little as Springfield. */
function surroundings({ aspects }: Subject): readonly string[] {
  const aspect = aspects.find((a) => (a.entity.within ?? []).length > 0);
  if (aspect === undefined) return [];
  const { entity, teller } = aspect;
  const [near, ...further] = (entity.within ?? []).filter((id) => teller.knows(id));
  return [near, further.at(-1)].flatMap((id) => (id === undefined ? [] : teller.ref(id).name.v));
}

/** What is disputed, in the reader's language, or null. */
export function subjectDispute(subject: Subject, context: FactContext): LangText | null {
  for (const { entity } of subject.aspects) {
    const note = pick(entity.disputed?.note, [context.reader]);
    if (note !== null) return note;
  }
  return null;
}
