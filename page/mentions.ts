/** The mentions of one frame, as the page side holds them: columns sorted by `start`, with the briefs they point to. */
import type { BlockRole, Brief, MarkKind, MentionBy, Settings } from '../core/types';
import { MENTION_BY } from '../platform/messages';
import { lastAtOrBelow } from './map';

/** What decides which mentions are marked. */
export interface MarkRules {
  readonly settings: Pick<Settings, 'marks' | 'demonyms' | 'ownMarks' | 'kinds'>;
  /** Ids that the reader has hidden on this site. */
  readonly hidden: ReadonlySet<string>;
}

/** Mentions that are marked, in text order. */
export class Mentions {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly #brief: Uint32Array;
  readonly #stands: Int32Array;
  readonly briefs: readonly Brief[];

  /**
   * @param spans five numbers a mention, as in `FrameMentions`; what points outside `length` or `briefs` is left out
   * @param sections for `marks: "first"`: offsets at which sections begin
   */
  constructor(
    spans: readonly number[],
    briefs: readonly Brief[],
    length: number,
    rules: MarkRules,
    sections: readonly number[],
  ) {
    const kept: number[] = [];
    const seen = new Set<string>();
    let section = -1;
    let last = 0;
    for (let i = 0; i + 4 < spans.length; i += 5) {
      const start = spans[i] ?? 0;
      const end = spans[i + 1] ?? 0;
      const brief = briefs[spans[i + 2] ?? -1];
      if (brief === undefined || start < last || end <= start || end > length) continue;
      if (!isMarked(brief, MENTION_BY[spans[i + 3] ?? 0], rules)) continue;
      if (rules.settings.marks === 'first') {
        const now = lastAtOrBelow(sections, start);
        if (now !== section) seen.clear();
        section = now;
        if (seen.has(brief.id)) continue;
        seen.add(brief.id);
      }
      last = end;
      kept.push(i);
    }
    this.starts = Uint32Array.from(kept, (i) => spans[i] ?? 0);
    this.ends = Uint32Array.from(kept, (i) => spans[i + 1] ?? 0);
    this.#brief = Uint32Array.from(kept, (i) => spans[i + 2] ?? 0);
    this.#stands = Int32Array.from(kept, (i) => spans[i + 4] ?? -1);
    this.briefs = briefs;
  }

  get length(): number {
    return this.starts.length;
  }

  brief(i: number): Brief | undefined {
    return this.briefs[this.#brief[i] ?? -1];
  }

  /** What a metonym stands for here, where a pack names it. */
  standsFor(i: number): Brief | null {
    return this.briefs[this.#stands[i] ?? -1] ?? null;
  }

  kind(i: number): MarkKind {
    return this.brief(i)?.mark ?? 'actor';
  }

  /** Mentions of an entity, or of what stands for it, in order. */
  of(entity: string): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.length; i++) {
      if (this.brief(i)?.id === entity || this.standsFor(i)?.id === entity) found.push(i);
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

function isMarked(brief: Brief, by: MentionBy | undefined, rules: MarkRules): boolean {
  const { settings, hidden } = rules;
  if (hidden.has(brief.id)) return false;
  if (brief.own && !settings.ownMarks) return false;
  if (by === 'demonym' && !settings.demonyms) return false;
  return settings.kinds[brief.mark];
}

/** Where sections begin: at the start, and at every heading. */
export function sectionStarts(
  blocks: readonly { readonly start: number; readonly role: BlockRole }[],
): number[] {
  const starts = blocks.filter((b) => b.role === 'heading' || b.role === 'title').map((b) => b.start);
  return starts[0] === 0 ? starts : [0, ...starts];
}
