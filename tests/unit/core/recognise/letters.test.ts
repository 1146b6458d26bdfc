import { expect, it } from 'vitest';
import { examine, letterAt, LETTER } from '../../../../core/recognise/letters';

it('knows each unit as Unicode does, the listed stretches among them', () => {
  const wrong: string[] = [];
  for (let c = 0; c < 0x10000; c++)
    if (letterAt(String.fromCharCode(c), 0) !== examine(c)) wrong.push(c.toString(16));
  expect(wrong).toEqual([]);
});

it('tells cases and scripts apart', () => {
  const has = (s: string, bit: number): boolean => (letterAt(s, 0) & bit) !== 0;
  expect(['a', 'é', 'ж', 'ω', 'ա'].every((s) => has(s, LETTER.lower) && !has(s, LETTER.upper))).toBe(true);
  expect(['A', 'É', 'Ж', 'Ω', 'Ա'].every((s) => has(s, LETTER.capital) && has(s, LETTER.upper))).toBe(true);
  expect(['ب', 'ק', '漢', 'か', '한', 'ქ'].every((s) => has(s, LETTER.letter) && !has(s, LETTER.lower))).toBe(
    true,
  );
  expect(["'", '’', '-', '.'].every((s) => has(s, LETTER.joiner) && !has(s, LETTER.word))).toBe(true);
  expect(['7', '٣', 'ً'].every((s) => has(s, LETTER.word) && !has(s, LETTER.letter))).toBe(true);
  expect(letterAt('a', 1)).toBe(0);
});
