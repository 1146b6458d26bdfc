/** From a paragraph and a few words at either end to offsets and hash: nobody counts characters by hand. */
import type { PackError } from './limits';
import { hashText, normaliseSource, paragraphsOf } from './source';

/** A stretch of a source: from the first words to the last, both included, within one paragraph (from 1). */
export interface Anchor {
  readonly paragraph: number;
  readonly startsWith: string;
  readonly endsWith: string;
}

/**
 * Where an anchor stands in a normalised source (UTF-16), or what is wrong with it. The first words must occur exactly
 * once in the paragraph; the stretch ends with the first occurrence of the last words from there on.
 */
export function locate(text: string, anchor: Anchor): { start: number; end: number } | string {
  const place = paragraphsOf(text)[anchor.paragraph - 1];
  if (place === undefined) return `the source has no paragraph ${anchor.paragraph}`;
  const line = text.slice(place.start, place.end);
  const [first, last] = [anchor.startsWith.normalize('NFC'), anchor.endsWith.normalize('NFC')];
  const start = line.indexOf(first);
  if (start < 0) return `"${first}" is not in paragraph ${anchor.paragraph}`;
  if (line.includes(first, start + 1))
    return `"${first}" is twice in paragraph ${anchor.paragraph}: take more words`;
  const end = line.indexOf(last, start);
  if (end < 0) return `"${last}" does not follow "${first}" in paragraph ${anchor.paragraph}`;
  return { start: place.start + start, end: place.start + end + last.length };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (data: Record<string, unknown>, list: string): readonly unknown[] =>
  Array.isArray(data[list]) ? (data[list] as readonly unknown[]) : [];

/** The article of a pack that a text is: by its hash, else the one without a hash, else the only one. */
function articleOf(sources: readonly unknown[], hash: string): Record<string, unknown> | null {
  const articles = sources.filter(isRecord).filter((s) => s.kind === 'article');
  const only = (list: readonly Record<string, unknown>[]) => (list.length === 1 ? (list[0] ?? null) : null);
  return (
    articles.find((s) => s.textHash === hash) ??
    only(articles.filter((s) => s.textHash === undefined)) ??
    only(articles)
  );
}

function isAnchor(row: Record<string, unknown>): row is Record<string, unknown> & Anchor {
  return (
    typeof row.paragraph === 'number' &&
    typeof row.startsWith === 'string' &&
    typeof row.endsWith === 'string' &&
    row.startsWith !== '' &&
    row.endsWith !== ''
  );
}

/**
 * Fills in what a person should not have to: `textHash` and `paragraphs` of the article, and `start`, `end`, `hash` of
 * every piece of evidence that says its paragraph and its first and last words. `data` is parsed JSON within the
 * limits, not yet a valid pack; it is not changed. Rows that cannot be filled stay as they are, with an error each.
 */
export function fillEvidence(
  data: unknown,
  source: string,
): { readonly data: unknown; readonly filled: number; readonly errors: readonly PackError[] } {
  if (!isRecord(data)) return { data, filled: 0, errors: [{ path: '', message: 'a pack is a JSON object' }] };
  const text = normaliseSource(source);
  const textHash = hashText(text);
  const article = articleOf(rowsOf(data, 'sources'), textHash);
  if (article === null) {
    const message = 'the given text is none of the articles that the pack names';
    return { data, filled: 0, errors: [{ path: 'sources', message }] };
  }
  const errors: PackError[] = [];
  let filled = 0;
  const evidence = rowsOf(data, 'evidence').map((row, i) => {
    if (!isRecord(row) || row.source !== article.id || !isAnchor(row)) return row;
    const place = locate(text, row);
    if (typeof place === 'string') {
      errors.push({ path: `evidence[${i}]`, message: `${String(row.id)}: ${place}` });
      return row;
    }
    filled++;
    return { ...row, ...place, hash: hashText(text.slice(place.start, place.end)) };
  });
  const sources = rowsOf(data, 'sources').map((row) =>
    row === article ? { ...article, textHash, paragraphs: paragraphsOf(text).length } : row,
  );
  return { data: { ...data, sources, evidence }, filled, errors };
}
