import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, latitudeAt, levelOf, tierOf, TIERS, TOP } from '../../../../core/map/levels';

describe('levels', () => {
  it('rise with the detail, two for each doubling', () => {
    expect(levelOf(0.2) - levelOf(0.1)).toBe(2);
    expect(levelOf(0.01)).toBeLessThan(0);
    expect(levelOf(180)).toBe(TOP);
  });

  it('are read from a tier that has all their points, and from none finer than need be', () => {
    for (let level = -3; level <= TOP; level++) {
      const tier = tierOf(level);
      expect(TIERS[tier]?.level).toBeLessThanOrEqual(Math.max(0, level));
      expect(TIERS[tier + 1]?.level ?? Infinity).toBeGreaterThan(level);
    }
  });
});

it('Mercator’s plane is true in shape, and gives back its parallels', () => {
  fc.assert(
    fc.property(fc.double({ min: -84, max: 84, noNaN: true }), (lat) => {
      expect(latitudeAt(heightOf(lat))).toBeCloseTo(lat, 9);
      // A degree north is as long as a degree east, which is the cosine's share of one at the equator.
      const step = (heightOf(lat + 0.001) - heightOf(lat - 0.001)) / 0.002;
      expect(step * Math.cos((lat * Math.PI) / 180)).toBeCloseTo(1, 3);
    }),
  );
  expect(heightOf(90)).toBe(heightOf(85));
});
