import { expect, it } from 'vitest';
import { isFamilyName } from '../../../../core/recognise/family-names';

it.each([
  ['bg', 'петрова'],
  ['mk', 'трајковски'],
  ['sr', 'јовановић'],
  ['sr', 'jovanović'],
  ['hr', 'kovačić'],
  ['cs', 'nováková'],
  ['ro', 'popescu'],
  ['lt', 'petraitytė'],
  ['az', 'həsənova'],
  ['uz', 'каримова'],
  ['kk', 'серікқызы'],
  ['ky', 'асанов'],
  ['tg', 'раҳимзода'],
  ['hy', 'պետրոսյանը'],
])('is a family name in %s: %s', (lang, word) => {
  expect(isFamilyName(word, lang)).toBe(true);
});
it.each([
  ['bg', 'област'],
  ['sr', 'општина'],
  ['cs', 'nádraží'],
  ['ro', 'nord'],
  ['lt', 'gatvė'],
  ['ru', 'петрова'],
  ['en', 'popescu'],
])('is none in %s: %s', (lang, word) => {
  expect(isFamilyName(word, lang)).toBe(false);
});
