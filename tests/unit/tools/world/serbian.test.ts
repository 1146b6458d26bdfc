import { expect, test } from 'vitest';
import { serbianLatin, withSerbianLatin } from '../../../../tools/world/serbian';

test.each([
  ['Женева', 'Ženeva'],
  ['Љубљана', 'Ljubljana'],
  ['Нови Пазар', 'Novi Pazar'],
  ['ЕУ', 'EU'],
  ['Савет безбедности УН', 'Savet bezbednosti UN'],
  ['НХЉ', 'NHLJ'],
])('%s is %s in Latin letters', (cyrillic, latin) => {
  expect(serbianLatin(cyrillic)).toBe(latin);
});

test('what is Latin already, or Russian, has none', () => {
  expect(serbianLatin('NATO')).toBeNull();
  expect(serbianLatin('Якутия')).toBeNull();
});

test('names of other languages stay alone', () => {
  const sr = { v: 'Беч', lang: 'sr', kind: 'short' } as const;
  const bg = { v: 'Виена', lang: 'bg', kind: 'short' } as const;
  expect(withSerbianLatin([sr, bg])).toEqual([sr, bg, { ...sr, v: 'Beč' }]);
});
