/**
 * The mentions of one frame, as the page side holds them: columns sorted by `start`, with the entities they point to, and
 * with these entities' briefs once they have come.
 */
import type { BlockRole, Brief, MarkKind, Settings } from '../core/types';
import type { MentionColumns, NamedEntity } from '../platform/messages';
import { lastAtOrBelow } from './map';

/** What decides which mentions are marked. */
export interface MarkRules {
  readonly settings: Pick<Settings, 'marks' | 'ownMarks' | 'kinds'>;
  /** Ids that the reader has hidden on this site. */
  readonly hidden: ReadonlySet<string>;
}

/** Mentions that are marked, in text order. */
export class Mentions {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly #entity: Uint32Array;
  readonly #stands: Int32Array;
  readonly #entities: readonly NamedEntity[];
  #briefs: readonly (Brief | null)[] | null;

  /**
   * @param found the mentions, which our own background has sorted
   * @param briefs one an entity, or null while they are on their way; an entity without one is not marked: its pack was
   *   removed a moment ago
   * @param sections for `marks: "first"`: offsets at which sections begin
   */
  constructor(
    found: MentionColumns,
    briefs: readonly (Brief | null)[] | null,
    rules: MarkRules,
    sections: readonly number[],
  ) {
    const { entities } = found;
    const marked = entities.map((entity, i) => briefs?.[i] !== null && isMarked(entity, rules));
    // As a rule all are, and thousands of them need not be looked at one by one in code that has never run.
    const kept =
      rules.settings.marks !== 'first' && !marked.includes(false)
        ? null
        : keep(found, marked, rules, sections);
    const column = (all: readonly number[]): readonly number[] =>
      kept === null ? all : kept.map((i) => all[i] ?? -1);
    this.starts = new Uint32Array(column(found.starts));
    this.ends = new Uint32Array(column(found.ends));
    this.#entity = new Uint32Array(column(found.of));
    this.#stands = new Int32Array(column(found.stands));
    this.#entities = entities;
    this.#briefs = briefs;
  }

  /**
   * Takes the briefs that were on their way.
   * @returns false if an entity has none: its mentions are not to be marked, so these have to be made anew
   */
  tell(briefs: readonly (Brief | null)[]): boolean {
    this.#briefs = briefs;
    return !briefs.includes(null);
  }

  get length(): number {
    return this.starts.length;
  }

  entity(i: number): NamedEntity | undefined {
    return this.#entities[this.#entity[i] ?? -1];
  }

  /** What the card says, or null while that is not known yet. */
  brief(i: number): Brief | null {
    return this.#briefs?.[this.#entity[i] ?? -1] ?? null;
  }

  /** What a metonym stands for here, where a pack names it. */
  standsFor(i: number): Brief | null {
    return this.#briefs?.[this.#stands[i] ?? -1] ?? null;
  }

  kind(i: number): MarkKind {
    return this.entity(i)?.mark ?? 'actor';
  }

  /** Mentions of an entity, or of what stands for it, in order. */
  of(entity: string): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.length; i++) {
      const stands = this.#entities[this.#stands[i] ?? -1];
      if (this.entity(i)?.id === entity || stands?.id === entity) found.push(i);
    }
    return found;
  }

  /** The mention that covers an offset or ends at it; -1 if none. */
  at(offset: number): number {
    const i = lastAtOrBelow(this.starts, offset);
    if (i < 0) return -1;
    if (offset <= (this.ends[i] ?? 0)) return i;
    return -1;
  }
}

/** Indexes of the mentions that are marked. */
function keep(
  { starts, of }: MentionColumns,
  marked: readonly boolean[],
  { settings }: MarkRules,
  sections: readonly number[],
): number[] {
  const seen = new Set<number>();
  let section = -1;
  return [...of.keys()].filter((i) => {
    const entity = of[i] ?? -1;
    if (marked[entity] !== true) return false;
    if (settings.marks !== 'first') return true;
    const now = lastAtOrBelow(sections, starts[i] ?? 0);
    if (now !== section) seen.clear();
    section = now;
    return seen.size < seen.add(entity).size;
  });
}

function isMarked(entity: NamedEntity, rules: MarkRules): boolean {
  const { settings, hidden } = rules;
  if (hidden.has(entity.id)) return false;
  if (entity.own && !settings.ownMarks) return false;
  return settings.kinds[entity.mark];
}

/** Where sections begin: at the start, and at every heading. */
export function sectionStarts(
  blocks: readonly { readonly start: number; readonly role: BlockRole }[],
): number[] {
  const starts = blocks.filter((b) => b.role === 'heading' || b.role === 'title').map((b) => b.start);
  return starts[0] === 0 ? starts : [0, ...starts];
}
