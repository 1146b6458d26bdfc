import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../core/types';
import { castRows, Pages, type FrameRecord } from '../../../service/pages';
import { emptyRecord } from './records';

const brief = (id: string, mark: 'actor' | 'place'): Brief => ({
  id,
  kind: mark === 'actor' ? 'person' : 'city',
  mark,
  own: false,
  name: { v: id, lang: 'en' },
  alias: null,
  line: { v: 'somebody', lang: 'en' },
  asOf: null,
  disputed: null,
  facts: [],
});

function frame(doc: string, counts: Record<string, number>): FrameRecord {
  const cast = Object.entries(counts).map(([entity, count]) => ({ entity, count, prominence: count }));
  const briefs = new Map(
    cast.map((c) => [c.entity, brief(c.entity, c.entity === 'baku-az' ? 'place' : 'actor')]),
  );
  const starts = new Map(cast.map((c) => [c.entity, Array.from({ length: c.count }, (_, i) => i * 10)]));
  return { ...emptyRecord(doc), rows: castRows(cast, briefs, starts, 100) };
}

describe('Pages', () => {
  it('adds up the frames of a tab, most prominent first', () => {
    const pages = new Pages();
    pages.set(1, 0, frame('a', { aliyev: 2, 'baku-az': 1 }));
    pages.set(1, 5, frame('b', { 'baku-az': 3 }));
    expect(pages.cast(1).map((r) => [r.id, r.count])).toEqual([
      ['baku-az', 4],
      ['aliyev', 2],
    ]);
    expect(pages.counts(1)).toEqual({ actor: 1, place: 1 });
  });

  it('tells the reader’s own name only where the page writes another script', () => {
    const named = (id: string, v: string, lang: string): Brief => ({
      ...brief(id, 'actor'),
      name: { v, lang },
      alias: { v: 'Armenia', lang: 'en' },
    });
    const briefs = [named('hy', 'Հայաստան', 'hy'), named('fr', 'Arménie', 'fr')];
    const rows = castRows(
      briefs.map(({ id }) => ({ entity: id, prominence: 1 })),
      new Map(briefs.map((b) => [b.id, b])),
      new Map(briefs.map(({ id }) => [id, [0]])),
      10,
    );
    const pages = new Pages();
    pages.set(1, 0, { ...emptyRecord('a'), rows });
    expect(pages.cast(1).map((r) => r.alias?.v)).toEqual(['Armenia', undefined]);
  });

  it('finds the frame of the n-th mention and wraps round at both ends', () => {
    const pages = new Pages();
    pages.set(1, 0, frame('a', { 'baku-az': 2 }));
    pages.set(1, 7, frame('b', { 'baku-az': 3 }));
    const at = (i: number) => pages.locate(1, 'baku-az', i);
    expect(at(1)).toEqual({ frameId: 0, index: 1, total: 5, at: 1 });
    expect(at(2)).toEqual({ frameId: 7, index: 0, total: 5, at: 2 });
    expect(at(5)).toEqual({ frameId: 0, index: 0, total: 5, at: 0 });
    expect(at(-1)).toEqual({ frameId: 7, index: 2, total: 5, at: 4 });
    expect(pages.locate(1, 'nobody', 0)).toBeNull();
  });

  it('forgets the frames of the page before when the top frame shows another document', () => {
    const pages = new Pages();
    pages.set(1, 0, frame('a', { aliyev: 1 }));
    pages.set(1, 7, frame('a-ad', { 'baku-az': 1 }));
    pages.set(1, 0, frame('b', { aliyev: 3 }));
    expect(pages.frames(1).map((f) => f.frameId)).toEqual([0]);
  });

  it('keeps a sub-frame that reported before its top frame', () => {
    const pages = new Pages();
    pages.set(1, 7, frame('sub', { 'baku-az': 1 }));
    pages.set(1, 0, frame('top', { aliyev: 1 }));
    expect(pages.frames(1).map((f) => f.frameId)).toEqual([0, 7]);
  });

  it('drops a frame only if it still shows the document that is gone', () => {
    const pages = new Pages();
    pages.set(1, 0, frame('new', { aliyev: 1 }));
    pages.drop(1, 0, 'old');
    expect(pages.top(1)?.doc).toBe('new');
    pages.drop(1, 0, 'new');
    expect(pages.top(1)).toBeNull();
  });

  it('thins the presence of an entity named thousands of times', () => {
    const rows = frame('a', { aliyev: 5000 }).rows;
    expect(rows[0]?.count).toBe(5000);
    expect(rows[0]?.presence.length).toBeLessThanOrEqual(200);
  });
});
