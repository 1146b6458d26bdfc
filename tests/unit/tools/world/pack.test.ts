import { describe, expect, it } from 'vitest';
import { EvidenceBook } from '../../../../tools/world/pack';
import { tsv } from '../../../../tools/world/sources';

describe('evidence', () => {
  it('is handed out once a place in a dataset, and told by id', () => {
    const book = new EvidenceBook();
    const ids = [book.at('factbook', 'head of FR'), book.at('cities', 'population of 1')];
    expect(book.at('factbook', 'head of FR')).toBe(ids[0]);
    expect(book.rows()).toEqual([
      { id: 'cities.population-of-1', source: 'cities', pointer: 'population of 1' },
      { id: 'factbook.head-of-FR', source: 'factbook', pointer: 'head of FR' },
    ]);
  });
  it('is refused where two places would have one id', () => {
    const book = new EvidenceBook();
    book.at('factbook', 'head of FR');
    expect(() => book.at('factbook', 'head, of FR')).toThrow('head-of-FR');
  });
});

it('does not take a file that is missing for an empty one', () => {
  expect(() => tsv('no-such-file.tsv')).toThrow('no-such-file.tsv');
});
