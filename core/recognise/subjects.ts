/** One subject for the same thing in several packs and lexicons. */
import { twinsAmong } from '../lexicon/twins';
import type { Lexicon, LexiconEntity } from '../lexicon/types';
import type { Subject } from './model';

interface Aspect {
  readonly entity: LexiconEntity;
  readonly world: boolean;
  readonly story: string | null;
}

/** An office that a person held, as a pack tells it. */
export interface Tenure {
  /** Id of the person in that pack. */
  readonly person: string;
  readonly office: string;
  /** EDTF. */
  readonly during: string;
  /** Date (EDTF) of the pack's knowledge, or null. */
  readonly asOf: string | null;
}

/** Subjects kept at most between recognitions, a set of lexicons. */
const KEPT = 20_000;
/** How many sets of lexicons with the same first one are remembered: a few combinations of countries. */
const SETS = 3;
/** By the first lexicon of a set, and weakly: a lexicon that was replaced is megabytes that nobody else holds. */
const recent = new WeakMap<Lexicon, readonly Subjects[]>();

/** The subjects of these lexicons: those of an earlier recognition where it used the same ones. */
export function subjectsOf(lexicons: readonly Lexicon[]): Subjects {
  const [first] = lexicons;
  if (first === undefined) return new Subjects(lexicons);
  const sets = recent.get(first) ?? [];
  const same = sets.find(
    (s) => s.lexicons.length === lexicons.length && s.lexicons.every((l, i) => l === lexicons[i]),
  );
  const subjects = same === undefined || same.size > KEPT ? new Subjects(lexicons) : same;
  if (subjects !== sets[0]) recent.set(first, [subjects, ...sets.filter((s) => s !== same)].slice(0, SETS));
  return subjects;
}

/** Finds and keeps subjects; entities are decoded only when a text names them. */
export class Subjects {
  readonly #byId = new Map<string, Subject>();
  /** What the packs say of an id: the same few hundred countries and regions contain everything else. */
  readonly #aspects = new Map<string, readonly Aspect[]>();

  constructor(readonly lexicons: readonly Lexicon[]) {}

  get size(): number {
    return this.#byId.size;
  }

  readonly #tenures = new Map<string, readonly Tenure[]>();

  /** Who held which office of a country or body, as the packs know it. */
  tenures(of: string): readonly Tenure[] {
    let found = this.#tenures.get(of);
    if (found === undefined) this.#tenures.set(of, (found = tenuresOf(this.lexicons, of)));
    return found;
  }

  /** The subject of an entity of a lexicon. */
  of(lexicon: Lexicon, index: number): Subject {
    const entity = lexicon.entity(index);
    return this.#byId.get(entity.id) ?? this.#join(entity.id);
  }

  /** Is this still what its id stands for? Not once another pack's entity was found to be the same. */
  isCurrent(subject: Subject): boolean {
    return this.#byId.get(subject.id) === subject;
  }

  /** The subject that bears an id in any pack, or null. */
  get(id: string): Subject | null {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    return this.lexicons.some((l) => l.indexOf(id) >= 0) ? this.#join(id) : null;
  }

  readonly #entitiesOf: EntitiesOf = (id) => {
    let found = this.#aspects.get(id);
    if (found === undefined) this.#aspects.set(id, (found = entitiesOf(this.lexicons, id)));
    return found;
  };

  #twins: ReadonlyMap<string, string> | null = null;

  /**
   * A person of a story and one of the world whose ids differ by an initial at most (`donald-trump`, `donald-j-trump`) are
   * one person: id to id, either way.
   */
  #twinOf(id: string): string | undefined {
    this.#twins ??= twinsOf(this.lexicons);
    return this.#twins.get(id);
  }

  /** Gathers every entity with this id, or an id that these name as the same, and so on. */
  #join(first: string): Subject {
    const ids = new Set([first]);
    const aspects: Aspect[] = [];
    for (const id of ids) {
      const twin = this.#twinOf(id);
      if (twin !== undefined) ids.add(twin);
      for (const entity of this.#entitiesOf(id)) {
        aspects.push(entity);
        for (const other of entity.entity.same) ids.add(other);
      }
    }
    const known = [...ids].map((id) => this.#byId.get(id)).find((s) => s !== undefined);
    const subject = build(
      known === undefined ? ids : new Set([...known.ids, ...ids]),
      aspects,
      known ?? null,
      this.#entitiesOf,
    );
    for (const id of subject.ids) this.#byId.set(id, subject);
    return subject;
  }
}

function tenuresOf(lexicons: readonly Lexicon[], of: string): Tenure[] {
  const found: Tenure[] = [];
  for (const lexicon of lexicons) {
    for (const index of lexicon.holders(of)) {
      const { id, roles, pack } = lexicon.entity(index);
      const asOf = lexicon.packs[pack]?.asOf ?? null;
      for (const { office, of: body, during } of roles)
        if (body === of) found.push({ person: id, office, during, asOf });
    }
  }
  return found;
}

/** Which ids stand for one person; the lexicon knows, unless a story and the world are in lexicons of their own. */
function twinsOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, string> {
  const peopled = lexicons.filter((l) => l.people.length > 0);
  const pairs =
    peopled.length === 1
      ? (peopled[0]?.twins ?? [])
      : twinsAmong(
          peopled.flatMap((l) =>
            l.people.map((index) => {
              const { id, pack } = l.entity(index);
              return { id, world: l.packs[pack]?.kind === 'world' };
            }),
          ),
        );
  return new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
}

/** The entities that bear an id, in all packs. */
type EntitiesOf = (id: string) => readonly Aspect[];

function entitiesOf(lexicons: readonly Lexicon[], id: string): Aspect[] {
  const out: Aspect[] = [];
  for (const lexicon of lexicons) {
    for (const index of lexicon.indexesOf(id)) {
      const entity = lexicon.entity(index);
      const pack = lexicon.packs[entity.pack];
      const world = pack?.kind === 'world';
      out.push({ entity, world, story: pack === undefined || world ? null : pack.id });
    }
  }
  return out;
}

/** The world's id where the world knows it (all packs share it), else the first pack's; of twins among people the story's. */
function build(
  ids: ReadonlySet<string>,
  aspects: readonly Aspect[],
  known: Subject | null,
  entities: EntitiesOf,
): Subject {
  const world = aspects.find((a) => a.world);
  const told = aspects.find((a) => a.story !== null);
  const twin = world?.entity.kind === 'person' && told?.entity.same.length === 0;
  const main = twin ? told : (world ?? aspects[0]);
  if (main === undefined) throw new Error('a subject without an entity');
  const id = known?.world === true && !twin ? known.id : main.entity.id;
  const isCountry = aspects.some((a) => a.entity.kind === 'country');
  const within = [...new Set(aspects.flatMap((a) => a.entity.within))];
  const country = isCountry ? id : countryOf(within, entities);
  return {
    id,
    ids,
    kind: isCountry ? 'country' : main.entity.kind,
    stories: [
      ...new Set([...(known?.stories ?? []), ...aspects.flatMap((a) => (a.story === null ? [] : [a.story]))]),
    ],
    world: known?.world === true || aspects.some((a) => a.world),
    within,
    country,
    capitalOf: country !== null && !isCountry && isCapital(ids, country, entities) ? country : null,
    capital: aspects.find((a) => a.entity.capital !== null)?.entity.capital ?? null,
    population: Math.max(...aspects.map((a) => a.entity.population)),
    at: aspects.find((a) => a.entity.at !== null)?.entity.at ?? null,
    roles: aspects.flatMap((a) => a.entity.roles),
  };
}

/** The country of a chain of containers: the first that is one, or the first that a container lies in. */
function countryOf(within: readonly string[], entities: EntitiesOf): string | null {
  for (const id of within) {
    const container = entities(id);
    if (container.some((c) => c.entity.kind === 'country')) return id;
    for (const { entity } of container) {
      const up = entity.within.find((w) => entities(w).some((c) => c.entity.kind === 'country'));
      if (up !== undefined) return up;
    }
  }
  return null;
}

const isCapital = (ids: ReadonlySet<string>, country: string, entities: EntitiesOf): boolean =>
  entities(country).some((c) => c.entity.capital !== null && ids.has(c.entity.capital));
