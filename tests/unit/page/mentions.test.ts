import { describe, expect, it } from 'vitest';
import type { Brief, Settings } from '../../../core/types';
import { Mentions, sectionStarts } from '../../../page/mentions';

const brief = (id: string, mark: 'actor' | 'place', own = false): Brief => ({
  id,
  kind: mark === 'actor' ? 'person' : 'city',
  mark,
  own,
  name: { v: id, lang: 'en' },
  alias: null,
  line: { v: '', lang: 'en' },
  asOf: null,
  disputed: null,
  facts: [],
});
const briefs = [brief('aliyev', 'actor'), brief('baku', 'place'), brief('mine', 'actor', true)];
const entities = briefs.map(({ id, mark, own }) => ({ id, mark, own }));
const settings: Pick<Settings, 'marks' | 'ownMarks' | 'kinds'> = {
  marks: 'every',
  ownMarks: false,
  kinds: { actor: true, place: true },
};
const found = {
  starts: [0, 10, 20, 30, 40],
  ends: [6, 14, 24, 36, 46],
  of: [0, 1, 2, 0, 0],
  stands: [-1, 0, -1, -1, -1],
  entities,
};
const make = (
  part: Partial<typeof settings> = {},
  hidden: string[] = [],
  sections: number[] = [],
): Mentions =>
  new Mentions(found, briefs, { settings: { ...settings, ...part }, hidden: new Set(hidden) }, sections);

describe('which mentions are marked', () => {
  it('leaves out the reader’s own entities unless they are wanted', () => {
    expect([...make().starts]).toEqual([0, 10, 30, 40]);
    expect([...make({ ownMarks: true }).starts]).toEqual([0, 10, 20, 30, 40]);
  });
  it('leaves out hidden entities and unwanted kinds', () => {
    expect([...make({}, ['aliyev']).starts]).toEqual([10]);
    expect([...make({ kinds: { actor: true, place: false } }).starts]).toEqual([0, 30, 40]);
  });
  it('marks the first in each section only, if set', () => {
    expect([...make({ marks: 'first' }, [], [0]).starts]).toEqual([0, 10]);
    expect([...make({ marks: 'first' }, [], [0, 38]).starts]).toEqual([0, 10, 40]);
  });
  it('keeps what a mention is about when others before it are left out', () => {
    const m = make({ kinds: { actor: false, place: true } });
    expect([...m.starts, ...m.ends, m.entity(0)?.id, m.standsFor(0)?.id]).toEqual([10, 14, 'baku', 'aliyev']);
  });
});

describe('briefs, which come after the names', () => {
  const early = (): Mentions => new Mentions(found, null, { settings, hidden: new Set() }, []);
  it('are not needed for marks', () => {
    const m = early();
    expect([...m.starts]).toEqual([0, 10, 30, 40]);
    expect([m.kind(0), m.kind(1), m.entity(1)?.id]).toEqual(['actor', 'place', 'baku']);
    expect([m.brief(0), m.standsFor(1)]).toEqual([null, null]);
    expect(m.of('aliyev')).toEqual([0, 1, 2, 3]);
  });
  it('are taken when they come', () => {
    const m = early();
    expect(m.tell(briefs)).toBe(true);
    expect([m.brief(1)?.id, m.standsFor(1)?.id]).toEqual(['baku', 'aliyev']);
  });
  it('say by their absence that an entity’s pack is gone', () => {
    const gone = [null, ...briefs.slice(1)];
    expect(early().tell(gone)).toBe(false);
    const m = new Mentions(found, gone, { settings, hidden: new Set() }, []);
    expect([...m.starts]).toEqual([10]);
  });
});

describe('finding mentions', () => {
  it('by offset, at both ends', () => {
    const m = make();
    expect([0, 6, 7, 10, 14, 15, 99].map((o) => m.at(o))).toEqual([0, 0, -1, 1, 1, -1, -1]);
  });
  it('by entity, or by what stands for it', () => {
    expect(make().of('aliyev')).toEqual([0, 1, 2, 3]);
    expect(make().of('baku')).toEqual([1]);
  });
});

it('sections begin at the start and at headings', () => {
  expect(
    sectionStarts([
      { start: 0, role: 'text' },
      { start: 5, role: 'heading' },
    ]),
  ).toEqual([0, 5]);
});
