/** Runs recognition over the gold sets in one process and scores it with the gold's own scorer. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenPacks } from '../cli/packs';
import { report, reportLines } from '../recognise';
import { pageOfText } from '../cli/pages';

/** Precision, recall and what they are made of, as `score.mjs` prints them. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
export interface StoryScore {
  readonly documents: Readonly<Record<string, Score>>;
  readonly byEntity: Score;
  readonly bySpan: Score;
}
export interface ParallelScore {
  readonly languages: Readonly<Record<string, { readonly recall: number; readonly notInEnglish: number }>>;
  readonly perDocument: number;
  readonly meanRecall: number;
  readonly worstRecall: number;
  readonly meanNotInEnglish: number;
}

/** A folder for predictions that is gone afterwards. */
export function withFolder<T>(use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'dramatis-score-'));
  try {
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const scorer = (shared: string, args: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [join(shared, 'gold/score.mjs'), ...args], { encoding: 'utf8' }));

/** Scores the story texts; with `pack` only its entities count. */
export function scoreStory(shared: string, opened: OpenPacks, dir: string, pack?: string): StoryScore {
  const gold = join(shared, 'gold/story');
  const out = join(dir, pack === undefined ? 'story-all' : 'story');
  mkdirSync(out, { recursive: true });
  for (const f of readdirSync(gold).filter((x) => x.endsWith('.txt'))) {
    const text = readFileSync(join(gold, f), 'utf8');
    const found = report(pageOfText(text, null, null), opened, {});
    writeFileSync(join(out, f.replace('.txt', '.json')), JSON.stringify(found));
  }
  return scorer(shared, ['story', gold, out, ...(pack === undefined ? [] : ['--pack', pack])]) as StoryScore;
}

/** Predictions for a JSONL file of the gold. */
function predict(file: string, opened: OpenPacks, out: string): void {
  const lines = [...reportLines(file, readFileSync(file, 'utf8'), opened, {})];
  writeFileSync(out, lines.join(''));
}

/** Scores one set of `gold/names`. */
export function scoreNames(
  shared: string,
  set: string,
  opened: OpenPacks,
  dir: string,
): Readonly<Record<string, Score>> {
  const gold = join(shared, 'gold/names', `${set}.jsonl`);
  const out = join(dir, `${set}.jsonl`);
  predict(gold, opened, out);
  return scorer(shared, ['names', gold, out]) as Record<string, Score>;
}

/** Scores the parallel texts. */
export function scoreParallel(shared: string, opened: OpenPacks, dir: string): ParallelScore {
  const gold = join(shared, 'gold/parallel');
  const out = join(dir, 'parallel');
  mkdirSync(out, { recursive: true });
  for (const f of readdirSync(gold).filter((x) => x.endsWith('.jsonl')))
    predict(join(gold, f), opened, join(out, f));
  return scorer(shared, ['parallel', gold, out]) as ParallelScore;
}
