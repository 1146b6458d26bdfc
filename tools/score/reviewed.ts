/** The list of mentions on the corpus pages, one row for each page, form and meaning, as it is kept for review. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenPacks } from '../cli/packs';
import { pageOfFile } from '../cli/pages';
import { report } from '../recognise';

export interface ReviewedRow {
  readonly page: string;
  readonly surface: string;
  readonly entity: string;
  readonly by: string;
  readonly count: number;
  /** The words beside the first one, two at most. */
  readonly context: string;
}

/** The word on either side of a stretch, as context that quotes nobody. */
function besides(text: string, start: number, end: number): string {
  const before = /(\S{1,24})\s+\S{0,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const after = /^\S{0,3}\s+(\S{1,24})/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  return `${before} … ${after}`.replace(/[\t\n]/gu, ' ').trim();
}

/** Rows for the pages of `shared/corpus`, demonyms left out; in page order, then by form. */
export async function reviewedRows(
  shared: string,
  opened: OpenPacks,
  pages?: RegExp,
): Promise<ReviewedRow[]> {
  const dir = join(shared, 'corpus/pages');
  const rows: ReviewedRow[] = [];
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith('.html') && (pages?.test(f) ?? true))
    .sort()) {
    const page = await pageOfFile(join(dir, file), null, null);
    const found = new Map<string, ReviewedRow>();
    for (const m of report(page, opened, {}).mentions) {
      if (m.by === 'demonym') continue;
      const surface = m.surface.replace(/\s+/gu, ' ');
      const key = `${surface}\t${m.entity}\t${m.by}`;
      const known = found.get(key);
      const context = known?.context ?? besides(page.text, m.start, m.end);
      found.set(key, {
        page: file,
        surface,
        entity: m.entity,
        by: m.by,
        count: (known?.count ?? 0) + 1,
        context,
      });
    }
    rows.push(
      ...[...found.values()].sort((a, b) => (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0)),
    );
  }
  return rows;
}

/** One line of the list; the verdict follows as the last column. */
export const rowKey = (r: ReviewedRow): string =>
  [r.page, r.surface, r.entity, r.by, r.count, r.context].join('\t');
