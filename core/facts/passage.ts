/** Finding a source's passage again in a text: the evidence holds its first and last words and its length, no copy. */
import type { PackEvidence } from '../pack/types';

export interface Passage {
  readonly startsWith: string;
  readonly endsWith: string;
  /** UTF-16 units in the source. */
  readonly length: number;
}

/** Spaces of all kinds and typographic apostrophes differ between a text and its page; lengths do not. */
function level(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009\n\t]/g, ' ').replace(/[\u2019\u02bc]/g, "'");
}

/**
 * The stretch of `text` that begins with the passage's first words and ends, at its length, with its last.
 * @param slack UTF-16 units by which the length may differ (pages add or drop spaces)
 * @returns UTF-16 offsets, or null
 */
export function findPassage(
  text: string,
  passage: Passage,
  slack = 4,
): { readonly start: number; readonly end: number } | null {
  const hay = level(text);
  const first = level(passage.startsWith);
  const last = level(passage.endsWith);
  if (first === '' || last === '') return null;
  for (let start = hay.indexOf(first); start >= 0; start = hay.indexOf(first, start + 1)) {
    for (let d = 0; d <= slack; d++) {
      for (const end of d === 0
        ? [start + passage.length]
        : [start + passage.length - d, start + passage.length + d]) {
        if (end <= hay.length && hay.slice(Math.max(start, end - last.length), end) === last)
          return { start, end };
      }
    }
  }
  return null;
}

/** What is needed to find a piece of evidence again, or null for a dataset's. */
export function passageOf(
  e: PackEvidence,
): { startsWith: string; endsWith: string; length: number; hash: string } | null {
  if (e.start === undefined || e.end === undefined || e.startsWith === undefined || e.endsWith === undefined)
    return null;
  return { startsWith: e.startsWith, endsWith: e.endsWith, length: e.end - e.start, hash: e.hash ?? '' };
}
