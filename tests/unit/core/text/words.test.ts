import { describe, expect, it, vi } from 'vitest';
import { words } from '../../../../core/text/words';

describe('a list of words', () => {
  it('holds its words, and not the blanks between them', () => {
    const list = words('one two  three ');
    expect(['one', 'two', 'three', 'four', '', 'one two'].filter((w) => list.has(w))).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(words('').has('')).toBe(false);
  });

  it('is made when it is first asked, once', () => {
    const split = vi.spyOn(String.prototype, 'split');
    try {
      const list = words('one two');
      expect(split).not.toHaveBeenCalled();
      list.has('one');
      list.has('two');
      expect(split).toHaveBeenCalledTimes(1);
    } finally {
      split.mockRestore();
    }
  });
});
