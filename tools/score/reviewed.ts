/** Mentions on the corpus pages as rows for review: one a mention, with a few words beside it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../../core/types';
import type { OpenPacks } from '../cli/packs';
import { pageOfFile } from '../cli/pages';
import { report } from '../recognise';

export interface MentionRow {
  readonly page: string;
  readonly lang: string;
  /** UTF-16 offset into the page's text. */
  readonly start: number;
  readonly surface: string;
  readonly entity: string;
  readonly by: string;
  /** Two words at most on either side, so that no sentence of a page is kept. */
  readonly context: string;
}

/** Words kept on either side, and their longest length in UTF-16 units (scripts without blanks have long "words"). */
const WORDS = 2;
const LETTERS = 14;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The few words on either side of a stretch. */
function beside(text: string, start: number, end: number): string {
  const line = (s: string, from: number, to: number) => oneLine(s.slice(from, to));
  const before = line(text, Math.max(0, start - 60), start)
    .trimStart()
    .split(' ')
    .slice(-WORDS - 1)
    .join(' ')
    .slice(-LETTERS);
  const after = line(text, end, end + 60)
    .trimEnd()
    .split(' ')
    .slice(0, WORDS + 1)
    .join(' ')
    .slice(0, LETTERS);
  return `${before}[…]${after}`;
}

/** The HTML pages of `shared/corpus`, in order. */
export const corpusFiles = (shared: string): string[] =>
  readdirSync(join(shared, 'corpus/pages'))
    .filter((f) => f.endsWith('.html'))
    .sort();

/** A corpus page as the content script would read it. */
export const corpusPage = (shared: string, file: string): Promise<PageText> =>
  pageOfFile(join(shared, 'corpus/pages', file), null, null);

/** Every mention of a page but demonyms, in text order. */
export function mentionRows(file: string, page: PageText, opened: OpenPacks): MentionRow[] {
  const { lang, mentions } = report(page, opened, {});
  return mentions
    .filter((m) => m.by !== 'demonym')
    .map((m) => ({
      page: file,
      lang,
      start: m.start,
      surface: oneLine(m.surface),
      entity: m.entity,
      by: m.by,
      context: beside(page.text, m.start, m.end),
    }));
}

/** One line of a list; the verdict, and where there is one a note, follow as the last columns. */
export const rowKey = (r: MentionRow): string => [r.page, r.surface, r.entity, r.by, r.context].join('\t');
