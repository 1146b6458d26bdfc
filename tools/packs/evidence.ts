/** Evidence from anchors: paragraph, first words, last words. Nobody counts offsets by hand. */
import { hashText, paragraphsOf } from '../../core/pack/source';
import type { PackEvidence } from '../../core/pack/types';

/** A stretch of a source: from the first words to the last, both included, within one paragraph. */
export interface Anchor {
  readonly paragraph: number;
  readonly startsWith: string;
  readonly endsWith: string;
}

export const at = (paragraph: number, startsWith: string, endsWith: string): Anchor => ({
  paragraph,
  startsWith,
  endsWith,
});

/**
 * Where an anchor stands in a normalised source (UTF-16). The first words must occur exactly once in the paragraph;
 * the stretch ends with the first occurrence of the last words from there on.
 * @throws if the anchor is not found, or found twice.
 */
export function locate(text: string, anchor: Anchor): { start: number; end: number } {
  const where = `paragraph ${anchor.paragraph}, "${anchor.startsWith}" … "${anchor.endsWith}"`;
  const place = paragraphsOf(text)[anchor.paragraph - 1];
  if (place === undefined) throw new Error(`${where}: no such paragraph`);
  const line = text.slice(place.start, place.end);
  const first = line.indexOf(anchor.startsWith);
  if (first < 0) throw new Error(`${where}: the first words are not there`);
  if (line.includes(anchor.startsWith, first + 1))
    throw new Error(`${where}: the first words are there twice`);
  const last = line.indexOf(anchor.endsWith, first);
  if (last < 0) throw new Error(`${where}: the last words are not there`);
  return { start: place.start + first, end: place.start + last + anchor.endsWith.length };
}

/** Collects anchors, each stretch once, and numbers them in the order of the text when all are known. */
export class EvidenceBook {
  private readonly rows = new Map<string, Anchor & { start: number; end: number }>();

  constructor(
    private readonly source: string,
    private readonly text: string,
  ) {}

  /** Takes an anchor; returns a key to be exchanged for an evidence id by `ids`. */
  add(anchor: Anchor): string {
    const place = locate(this.text, anchor);
    const key = `${place.start}-${place.end}`;
    if (!this.rows.has(key)) this.rows.set(key, { ...anchor, ...place });
    return key;
  }

  /** Key to evidence id, `e1` first in the text. */
  ids(): Map<string, string> {
    const keys = [...this.rows].sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
    return new Map(keys.map(([key], i) => [key, `e${i + 1}`]));
  }

  evidence(): PackEvidence[] {
    const ids = this.ids();
    return [...ids].map(([key, id]) => {
      const row = this.rows.get(key);
      if (row === undefined) throw new Error(`no anchor ${key}`);
      return {
        id,
        source: this.source,
        paragraph: row.paragraph,
        start: row.start,
        end: row.end,
        hash: hashText(this.text.slice(row.start, row.end)),
        startsWith: row.startsWith,
        endsWith: row.endsWith,
      };
    });
  }
}
