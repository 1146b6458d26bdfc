/**
 * What is known of the pages that are open: the cast of each frame. It lives in memory only, and is asked of the
 * frames again when the worker was stopped meanwhile: the content script is the truth, this is a cache.
 */
import type { Brief, LangText, MarkKind } from '../core/types';
import type { CastRow } from '../platform/messages';

/** One frame's part in the page. */
export interface FrameRecord {
  /** Random id of the document. */
  readonly doc: string;
  readonly lang: string;
  readonly published: string | null;
  readonly story: { readonly id: string; readonly title: LangText } | null;
  /** How old the story's facts are on this page, in words, or null. */
  readonly storyAsOf: string | null;
  /** How old the other facts are, in words, where the page belongs to no story. */
  readonly factsAsOf: string | null;
  /** Sources whose text is this page. */
  readonly sources: readonly { readonly pack: string; readonly source: string }[];
  /** Cast of the frame, most prominent first. */
  readonly rows: readonly (CastRow & { readonly prominence: number })[];
}

/** Marks at most, in a row's presence. */
const PRESENCE_MARKS = 200;

/**
 * Rows of the cast from what recognition found.
 * @param starts UTF-16 offsets of each entity's mentions
 * @param length of the frame's text, UTF-16 units
 */
export function castRows(
  cast: readonly { readonly entity: string; readonly prominence: number }[],
  briefs: ReadonlyMap<string, Brief>,
  starts: ReadonlyMap<string, readonly number[]>,
  length: number,
): (CastRow & { prominence: number })[] {
  return cast.flatMap(({ entity, prominence }) => {
    const brief = briefs.get(entity);
    const at = starts.get(entity) ?? [];
    if (brief === undefined || at.length === 0) return [];
    const step = Math.max(1, Math.ceil(at.length / PRESENCE_MARKS));
    return [
      {
        id: entity,
        kind: brief.kind,
        mark: brief.mark,
        name: brief.name,
        ...readable(brief),
        line: brief.line,
        // What can be stepped through on the page, so that "3 of 5" means the same everywhere.
        count: at.length,
        prominence,
        presence: at
          .filter((_, i) => i % step === 0)
          .map((s) => Math.round((s / Math.max(1, length)) * 1e4) / 1e4),
      },
    ];
  });
}

/**
 * The reader's own name for what the page writes in another script: a map and a source call it so. Within one script a second
 * name would be noise in a list.
 */
function readable({ name, alias }: Brief): Pick<CastRow, 'alias'> {
  return alias !== null && isLatin(alias.v) !== isLatin(name.v) ? { alias } : {};
}
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

const toRow = ({ id, kind, mark, name, alias, line, count, presence }: CastRow): CastRow => ({
  id,
  kind,
  mark,
  name,
  ...(alias === undefined ? {} : { alias }),
  line,
  count,
  presence,
});

/** A frame's text that was read, and whose facts are being gathered. */
interface Reading {
  readonly doc: string;
}

export class Pages {
  readonly #tabs = new Map<number, Map<number, FrameRecord>>();
  /** The reading under way of each frame, by `TAB/FRAME`. */
  readonly #expected = new Map<string, Reading>();

  /** A frame's record is on its way: what was on its way before, and comes later, is out of date. */
  expect(tabId: number, frameId: number, doc: string): Reading {
    const reading = { doc };
    this.#expected.set(`${tabId}/${frameId}`, reading);
    return reading;
  }

  /**
   * Remembers a frame; a new document in the top frame forgets the frames of the one before.
   * @param reading what `expect` gave, where facts were waited for
   * @returns false if the frame was read again or left since
   */
  set(tabId: number, frameId: number, record: FrameRecord, reading?: Reading): boolean {
    if (reading !== undefined && this.#expected.get(`${tabId}/${frameId}`) !== reading) return false;
    const before = this.#tabs.get(tabId);
    const fresh =
      before === undefined ||
      (frameId === 0 && before.get(0) !== undefined && before.get(0)?.doc !== record.doc);
    const frames = fresh ? new Map<number, FrameRecord>() : before;
    frames.set(frameId, record);
    this.#tabs.set(tabId, frames);
    return true;
  }

  /** Forgets one frame, or with `doc` only if it still shows that document. */
  drop(tabId: number, frameId: number, doc?: string): void {
    const frames = this.#tabs.get(tabId);
    const key = `${tabId}/${frameId}`;
    if (doc !== undefined && this.#expected.get(key)?.doc === doc) this.#expected.delete(key);
    if (frames === undefined || (doc !== undefined && frames.get(frameId)?.doc !== doc)) return;
    frames.delete(frameId);
  }

  /** Forgets what the frames of a tab have told; what is under way still comes. */
  forget(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  dropTab(tabId: number): void {
    for (const key of this.#expected.keys()) if (key.startsWith(`${tabId}/`)) this.#expected.delete(key);
    this.#tabs.delete(tabId);
  }

  top(tabId: number): FrameRecord | null {
    return this.#tabs.get(tabId)?.get(0) ?? null;
  }

  /** Frames of a tab in order of their ids: the top frame first. */
  frames(tabId: number): readonly { readonly frameId: number; readonly record: FrameRecord }[] {
    return [...(this.#tabs.get(tabId) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([frameId, record]) => ({ frameId, record }));
  }

  /** Cast over all frames: counts added, most prominent first. Presence is that of the first frame that names it. */
  cast(tabId: number): CastRow[] {
    const rows = new Map<string, CastRow & { prominence: number }>();
    for (const { record } of this.frames(tabId)) {
      for (const row of record.rows) {
        const before = rows.get(row.id);
        rows.set(
          row.id,
          before === undefined
            ? row
            : { ...before, count: before.count + row.count, prominence: before.prominence + row.prominence },
        );
      }
    }
    return [...rows.values()].sort((a, b) => b.prominence - a.prominence).map(toRow);
  }

  /** How many entities of each mark a tab has; a country counts once, as an actor. */
  counts(tabId: number): Record<MarkKind, number> {
    const counts = { actor: 0, place: 0 };
    for (const row of this.cast(tabId)) counts[row.mark]++;
    return counts;
  }

  /**
   * Which frame holds the `index`-th mention of an entity, counted over all frames; wraps round at both ends.
   * @returns null if no frame names it
   */
  locate(
    tabId: number,
    entity: string,
    index: number,
  ): { frameId: number; index: number; total: number; at: number } | null {
    const frames = this.frames(tabId).map(({ frameId, record }) => ({
      frameId,
      count: record.rows.find((r) => r.id === entity)?.count ?? 0,
    }));
    const total = frames.reduce((n, f) => n + f.count, 0);
    if (total === 0) return null;
    const at = ((index % total) + total) % total;
    let rest = at;
    for (const { frameId, count } of frames) {
      if (rest < count) return { frameId, index: rest, total, at };
      rest -= count;
    }
    return null;
  }
}
