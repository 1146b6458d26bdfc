import { expect, test } from 'vitest';
import { uzbekCyrillic, withUzbekCyrillic } from '../../../../tools/world/uzbek';

test.each([
  ['Samarqand', 'Самарқанд'],
  ['Farg‘ona', 'Фарғона'],
  ["O'sh", 'Ўш'],
  ['Yangiyo‘l', 'Янгийўл'],
  ['Yevropa Ittifoqi', 'Европа Иттифоқи'],
  ['Elbrus', 'Элбрус'],
  ['AQSh', 'АҚШ'],
  ['Chirchiq', 'Чирчиқ'],
  ['Gʻazo', 'Ғазо'],
])('%s is %s in Cyrillic letters', (latin, cyrillic) => {
  expect(uzbekCyrillic(latin)).toBe(cyrillic);
});

test('what is Cyrillic already, or has letters of other languages, has none', () => {
  expect(uzbekCyrillic('Режеп')).toBeNull();
  expect(uzbekCyrillic('Wembley')).toBeNull();
  expect(uzbekCyrillic('Köln')).toBeNull();
});

test('names of other languages stay alone', () => {
  const uz = { v: 'Buxoro', lang: 'uz', kind: 'short' } as const;
  const az = { v: 'Buxara', lang: 'az', kind: 'short' } as const;
  expect(withUzbekCyrillic([uz, az])).toEqual([uz, az, { ...uz, v: 'Бухоро' }]);
});
