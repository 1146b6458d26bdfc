import { describe, expect, it } from 'vitest';
import { isStretchOfTime } from '../../../../core/recognise/spans';

/** Asked behind the last digit. */
const stretch = (text: string): boolean => isStretchOfTime(text, text.search(/\d\D*$/u) + 1);

describe('what is counted', () => {
  it.each([
    '10-12 May',
    '10-12 de mayo',
    '18-20 Uhr',
    '10–12 мая',
    '1-2月平均',
    '3-4월까지',
    '2-3 ans',
    '3-5 Sept',
  ])('is time: %s', (text) => {
    expect(stretch(text)).toBe(true);
  });
  it.each(['3-1 Samoa', '2-1로 꺾고', '2-1で勝ち', '3-1.', '3-1', '2:1, May said', '3-1 de Lyon'])(
    'is none: %s',
    (text) => {
      expect(stretch(text)).toBe(false);
    },
  );
});
