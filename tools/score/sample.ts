/** A sample of mentions of all packs on the corpus pages, drawn by a seed; and what was judged of it. */
import { readFileSync } from 'node:fs';
import type { MentionRow } from './reviewed';

export type Verdict = 'right' | 'wrong' | 'doubtful';

/** A row of the committed sample: what was found, and what a reader thought of it. */
export interface Judged extends MentionRow {
  readonly verdict: Verdict;
  readonly note: string;
}

const COLUMNS = ['page', 'lang', 'start', 'surface', 'entity', 'by', 'context', 'verdict', 'note'] as const;

/** Pseudo-random numbers in [0, 1) from a seed: mulberry32 (Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Draws `n` rows without replacement, in page order: one of each page by turns, so that no page and no language weighs by its
 * length alone (one page of the corpus has a thousand mentions); which ones of a page, chance decides. The same rows
 * and seed give the same sample.
 */
export function draw(rows: readonly MentionRow[], n: number, seed: number): MentionRow[] {
  const random = randomOf(seed);
  const pages = new Map<string, { row: MentionRow; i: number; key: number }[]>();
  rows.forEach((row, i) => {
    const page = pages.get(row.page) ?? [];
    pages.set(row.page, page);
    page.push({ row, i, key: random() });
  });
  const ranked = [...pages.values()].flatMap((page) =>
    page.sort((a, b) => a.key - b.key || a.i - b.i).map((x, turn) => ({ ...x, turn })),
  );
  return ranked
    .sort((a, b) => a.turn - b.turn || a.i - b.i)
    .slice(0, n)
    .sort((a, b) => a.i - b.i)
    .map((x) => x.row);
}

export const judgedLine = (j: Judged): string => COLUMNS.map((c) => j[c]).join('\t');
export const judgedHead = COLUMNS.join('\t');

const isVerdict = (v: string | undefined): v is Verdict => v === 'right' || v === 'wrong' || v === 'doubtful';

/** Reads the committed judgements. @throws Error naming the line that is not whole */
export function readJudged(file: string): Judged[] {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== judgedHead) throw new Error(`${file}: unknown columns`);
  return lines.map((line, i) => {
    const [
      page = '',
      lang = '',
      start = '',
      surface = '',
      entity = '',
      by = '',
      context = '',
      verdict,
      note = '',
    ] = line.split('\t');
    const offset = Number(start);
    if (!isVerdict(verdict) || page === '' || surface === '' || entity === '' || !Number.isInteger(offset))
      throw new Error(`${file}:${i + 2}: not a judgement`);
    if (verdict !== 'right' && note === '') throw new Error(`${file}:${i + 2}: ${verdict} without a note`);
    return { page, lang, start: offset, surface, entity, by, context, verdict, note };
  });
}

/** The same mention, wherever on its page it stands now: a change in how a page is read moves every offset after it. */
export const sampleKey = (r: MentionRow): string => [r.page, r.surface, r.entity, r.by, r.context].join('\t');

export interface Share {
  readonly lang: string;
  readonly judged: number;
  readonly wrong: number;
  readonly doubtful: number;
}

/** Judgements by language, the most judged first, and all together as `all`. */
export function shares(judged: readonly Judged[]): Share[] {
  const of = (lang: string, rows: readonly Judged[]): Share => ({
    lang,
    judged: rows.length,
    wrong: rows.filter((r) => r.verdict === 'wrong').length,
    doubtful: rows.filter((r) => r.verdict === 'doubtful').length,
  });
  const langs = [...new Set(judged.map((j) => j.lang))].map((l) =>
    of(
      l,
      judged.filter((j) => j.lang === l),
    ),
  );
  return [...langs.sort((a, b) => b.judged - a.judged || (a.lang < b.lang ? -1 : 1)), of('all', judged)];
}
