import { describe, expect, it } from 'vitest';
import { isAged } from '../../../../core/recognise/kin';
import type { Spot } from '../../../../core/recognise/model';

/** Is the first word of a text of somebody's age? */
const aged = (text: string): boolean => isAged({ end: text.indexOf(','), line: 'normal' } as Spot, text);

describe('an age behind a name', () => {
  it.each([
    'Florence, 34, said so.',
    'Florence, aged 9.',
    'Vienne, 47 ans, raconte.',
    'Vienne, âgée de 7 ans',
    'София, 34 года, живёт здесь.',
    'Виктория, 12 лет',
    'Milan, 40 år, bor her.',
  ])('is one: %s', (text) => {
    expect(aged(text)).toBe(true);
  });
  it.each([
    'Paris, 27 octobre',
    'Boston, 17, 9 and 3',
    'Berlin, 150, sagt man',
    'Lyon, 3,2 millions',
    'Рим, 12 летних дней',
  ])('is none: %s', (text) => {
    expect(aged(text)).toBe(false);
  });
});
