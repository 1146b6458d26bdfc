import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, readLine, tierOf, TIERS, TOP, writeLine, type LinePoint } from '../../../../core/map/arcs';

const point = fc.record({
  x: fc.integer({ min: -18_000, max: 36_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
  level: fc.integer({ min: 0, max: TOP }),
});
const line = fc.array(point, { maxLength: 30 });
const flat = (points: readonly LinePoint[]): number[] => points.flatMap((p) => [p.x, p.y]);

/** What `readLine` puts down, after some numbers that it must leave alone. */
function read(letters: string, tier: number, least: number): number[] {
  const into = [7, 7];
  const end = readLine(letters, tier, least, into, 2);
  expect(into.slice(0, 2)).toEqual([7, 7]);
  return into.slice(2, end);
}

describe('lines as letters', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(line, (points) => {
        expect(read(writeLine(points, 0), 0, 0)).toEqual(flat(points));
      }),
    );
  });

  it('come back with the points of a level and above only', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: TOP }), (points, least) => {
        expect(read(writeLine(points, 0), 0, least)).toEqual(flat(points.filter((p) => p.level >= least)));
      }),
    );
  });

  it.each(TIERS.map((tier, i) => ({ ...tier, i })))('tier $i has its points to within half a unit', ({ level, unit, i }) => {
    fc.assert(
      fc.property(line, (points) => {
        const wanted = flat(points.filter((p) => p.level >= level));
        const got = read(writeLine(points, i), i, level);
        expect(got).toHaveLength(wanted.length);
        for (const [n, value] of got.entries()) expect(Math.abs(value - (wanted[n] ?? NaN))).toBeLessThanOrEqual(unit / 2);
      }),
    );
  }); // prettier-ignore

  it('need no escapes in JSON', () => {
    fc.assert(
      fc.property(line, (points) => {
        const letters = writeLine(points, 0);
        expect(JSON.stringify(letters)).toBe(`"${letters}"`);
      }),
    );
  });

  it('are read to the end whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (letters) => {
        expect(read(letters, 0, 0).length).toBeLessThanOrEqual(letters.length);
      }),
    );
  });
});

describe('levels', () => {
  it('rise with the detail, two for each doubling', () => {
    expect(levelOf(0.2) - levelOf(0.1)).toBe(2);
    expect(levelOf(0.01)).toBeLessThan(0);
    expect(levelOf(180)).toBe(TOP);
  });

  it('are read from a tier that has all their points', () => {
    for (let level = -3; level <= TOP; level++) {
      const tier = TIERS[tierOf(level)];
      expect(tier?.level).toBeLessThanOrEqual(Math.max(0, level));
    }
    expect(tierOf(TOP)).toBe(TIERS.length - 1);
  });
});
