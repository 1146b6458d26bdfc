import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPacks, report } from '../../../tools/recognise';
import { corpusFiles, corpusPage, mentionRows, type MentionRow } from '../../../tools/score/reviewed';
import { draw, readJudged, sampleKey, shares } from '../../../tools/score/sample';

const SHARED = resolve(process.env.DRAMATIS_SHARED ?? '../shared');
const LIST = resolve('tests/fixtures/reviewed/corpus-sample.tsv');

const row = (page: string, start: number): MentionRow => ({
  page,
  lang: 'en',
  start,
  surface: 'X',
  entity: 'x',
  by: 'name',
  context: '',
});

describe('drawing a sample', () => {
  const rows = [...Array(50).keys()].map((i) => row(i < 40 ? 'a' : i < 47 ? 'b' : 'c', i));
  it('gives the same for the same seed, in page order, without repetition', () => {
    const one = draw(rows, 12, 5);
    expect(draw(rows, 12, 5)).toEqual(one);
    expect(draw(rows, 12, 6)).not.toEqual(one);
    expect(new Set(one.map((r) => r.start)).size).toBe(12);
    expect(one.map((r) => r.start)).toEqual(one.map((r) => r.start).sort((a, b) => a - b));
  });
  it('takes pages by turns, however long they are', () => {
    const pages = draw(rows, 12, 5).map((r) => r.page);
    expect(['a', 'b', 'c'].map((p) => pages.filter((x) => x === p).length)).toEqual([5, 4, 3]);
  });
});

describe('the judged sample', () => {
  const judged = readJudged(LIST);

  it('is whole: 300 mentions, judged, with at most two words on either side', () => {
    expect(judged).toHaveLength(300);
    expect(new Set(judged.map((j) => `${j.page} ${j.start}`)).size).toBe(300);
    expect(new Set(judged.map((j) => j.page)).size).toBeGreaterThanOrEqual(40);
    expect(Math.max(...judged.map((j) => j.context.length))).toBeLessThanOrEqual(40);
  });

  it('has a share wrong under 3 %', () => {
    const all = shares(judged).at(-1);
    expect(all?.judged).toBe(300);
    expect((all?.wrong ?? 300) / 300).toBeLessThan(0.03);
  });

  it.skipIf(!existsSync(SHARED))(
    'is found again where it was right',
    async () => {
      const opened = openPacks(undefined);
      const now = new Set<string>();
      const stories: [string, string][] = [];
      for (const file of corpusFiles(SHARED)) {
        const page = await corpusPage(SHARED, file);
        for (const r of mentionRows(file, page, opened)) now.add(sampleKey(r));
        const { story } = report(page, opened, {});
        if (story !== null) stories.push([file, story]);
      }
      expect(judged.filter((j) => j.verdict === 'right' && !now.has(sampleKey(j))).map(sampleKey)).toEqual(
        [],
      );
      // Of the pages, one alone tells of the story that ships.
      expect(stories).toEqual([['01-en-reuters.com.html', 'karabakh-2020-10']]);
    },
    600_000,
  );
});
