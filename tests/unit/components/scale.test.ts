import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestMention, presencePath } from '../../../components/parts/Presence';
import { byDate, scaleOf, strokesOf } from '../../../components/panel/scale';

const DAY = 86_400_000;
const stroke = (edtf: string, dates: readonly string[]) => {
  const scale = scaleOf(dates);
  if (scale === null) throw new Error('no scale');
  return strokesOf(edtf, scale);
};

describe('scaleOf', () => {
  it('spans the dates with a margin', () => {
    const scale = scaleOf(['2020-10-10', '2020-10-17']);
    expect(scale?.from).toBe(Date.UTC(2020, 9, 10) - DAY);
    expect(scale?.to).toBeGreaterThanOrEqual(Date.UTC(2020, 9, 18) - 1 + DAY);
  });
  it('is not flattened by one long stretch: that is drawn cut on both sides', () => {
    const dates = ['2020-10-10', '2020-10-17', '2020-10-23', '1990/2020'];
    const [long] = stroke('1990/2020', dates);
    expect(long).toMatchObject({ from: 0, to: 1, before: true, after: true });
    const [day] = stroke('2020-10-17', dates);
    expect((day?.to ?? 0) - (day?.from ?? 0)).toBeGreaterThan(0.02);
  });
  it('is null without a finite date', () => {
    expect(scaleOf([])).toBeNull();
    expect(scaleOf(['../..'])).toBeNull();
  });
  it('draws every date within the scale, whatever the dates', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const date = fc.oneof(
      day,
      day.map((d) => d.slice(0, 7)),
      day.map((d) => `${d}~`),
      day.map((d) => `${d}/..`),
      fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
      fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
        const scale = scaleOf(dates);
        if (scale === null) return;
        expect(scale.to).toBeGreaterThan(scale.from);
        expect(scale.ticks.length).toBeLessThan(60);
        for (const d of dates)
          for (const s of strokesOf(d, scale)) {
            expect(s.from).toBeGreaterThanOrEqual(0);
            expect(s.to).toBeLessThanOrEqual(1);
            expect(s.from).toBeLessThanOrEqual(s.to);
          }
      }),
    );
  });
});

describe('strokesOf', () => {
  it('says what kind of knowledge a date is', () => {
    const dates = ['2020-10-01', '2020-10-31'];
    expect(stroke('2020-10-17', dates)[0]).toMatchObject({ within: false, hollow: false, soft: false });
    expect(stroke('2020-10', dates)[0]).toMatchObject({ within: true });
    expect(stroke('2020-10-23~', dates)[0]).toMatchObject({ soft: true });
    expect(stroke('2020-10/..', dates)[0]).toMatchObject({ soft: true, after: true });
    expect(stroke('[2020-10-16,2020-10-23]', dates).map((s) => s.hollow)).toEqual([true, true]);
    expect(stroke('{2020-10-10,2020-10-17}', dates).map((s) => s.hollow)).toEqual([false, false]);
  });
});

describe('byDate', () => {
  it('sorts by beginning, undated last', () => {
    expect(['2021', null, '2020-10-17', '2020-10'].sort(byDate)).toEqual([
      '2020-10',
      '2020-10-17',
      '2021',
      null,
    ]);
  });
});

describe('presence', () => {
  it('draws one tick a place that can be told apart', () => {
    expect(presencePath([0, 0.0001, 0.5, 1]).match(/M/g)).toHaveLength(3);
    expect(presencePath([])).toBe('');
  });
  it('jumps to the nearest mention, also where the bar shows a sample of them', () => {
    expect(nearestMention([0.1, 0.4, 0.9], 3, 0.5)).toBe(1);
    expect(nearestMention([0.1, 0.4, 0.9], 30, 0.95)).toBe(20);
    expect(nearestMention([], 3, 0.5)).toBe(0);
  });
});
