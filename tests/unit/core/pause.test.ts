import { describe, expect, it } from 'vitest';
import { isPaused } from '../../../core/pause';

describe('isPaused', () => {
  it('ends at its time, and never for Infinity', () => {
    expect(isPaused(null, 5)).toBe(false);
    expect(isPaused(6, 5)).toBe(true);
    expect(isPaused(5, 5)).toBe(false);
    expect(isPaused(Infinity, 5)).toBe(true);
  });
});
