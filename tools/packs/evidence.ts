/** Evidence from anchors: paragraph, first words, last words. Nobody counts offsets by hand. */
import { locate, type Anchor } from '../../core/pack/anchor';
import { hashText } from '../../core/pack/source';
import type { PackEvidence } from '../../core/pack/types';

export type { Anchor };

export const at = (paragraph: number, startsWith: string, endsWith: string): Anchor => ({
  paragraph,
  startsWith,
  endsWith,
});

/** Collects anchors, each stretch once, and numbers them in the order of the text when all are known. */
export class EvidenceBook {
  private readonly rows = new Map<string, Anchor & { start: number; end: number }>();

  constructor(
    private readonly source: string,
    private readonly text: string,
  ) {}

  /**
   * Takes an anchor; returns a key to be exchanged for an evidence id by `ids`.
   * @throws if the anchor is not in the source, or its first words are there twice
   */
  add(anchor: Anchor): string {
    const place = locate(this.text, anchor);
    if (typeof place === 'string') throw new Error(place);
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
