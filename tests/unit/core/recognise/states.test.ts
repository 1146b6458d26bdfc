import { describe, expect, it } from 'vitest';
import { actsAsState, placeActs } from '../../../../core/recognise/states';
import { ofCountry, scene, subject } from './spot';

const acts = (marked: string, isGiven = false, lang = 'en') => {
  const { text, spot } = ofCountry(marked, lang);
  return actsAsState(text, spot, isGiven);
};

describe('a country whose name is a word', () => {
  it.each([
    '[Turkey] has told the alliance so.',
    '[Turkey] to hold a referendum in May.',
    '[China] banned it.',
    '[Turkey]’s former foreign minister left.',
    '[Turkey] reopened its border within minutes.',
    '[Turkey] has reported bird flu near the border.',
    '[Georgia] closed airspace over the sea.',
  ])('acts: %s', (marked) => {
    expect(acts(marked)).toBe(true);
  });
  it.each([
    '[Turkey] is best cooked slowly.',
    '[Turkey] that I sent was frozen.',
    '[Turkey] has told on us.',
    '[Turkey]’s best day came.',
    '[Turkey], told of it, left.',
    '[Turkey] is good. The minister banned it.',
    '[Georgia] Tech banned it.',
  ])('does not: %s', (marked) => {
    expect(acts(marked)).toBe(false);
  });
  it('is asked in English alone', () => {
    expect(acts('[Turkey] has told the alliance so.', false, 'de')).toBe(false);
  });
});

describe('a country whose name is a word of letters without capitals', () => {
  const behind = (lang: string, marked: string): boolean => {
    const { text, spots, spot } = ofCountry(marked, lang);
    return placeActs(text, spots, 0, spot.senses);
  };
  it.each([
    ['ur', 'کل [چین] نے اعلان کیا۔'],
    ['ur', 'کل [شام] کے دارالحکومت میں'],
    ['ko', '어제 [수단] 정부는'],
  ])('acts in %s by what stands right behind it: %s', (lang, marked) => {
    expect(behind(lang, marked)).toBe(true);
  });
  it.each([
    ['ur', 'کل [شام] کو بارش ہوگی۔'],
    ['ur', '[چین] سے زندگی گزارنا'],
    ['ko', '어제 [수단]과 방법을'],
  ])('does not in %s: %s', (lang, marked) => {
    expect(behind(lang, marked)).toBe(false);
  });
});

describe('a country that people are called', () => {
  it.each(['[Jordan] has closed its airspace.', '[Chad] expelled an ambassador.'])('acts: %s', (marked) => {
    expect(acts(marked, true)).toBe(true);
  });
  it.each([
    '[Jordan] told them so.',
    '[Jordan] signed his contract with the ambassador.',
    '[Jordan] scored points for troops.',
    '[Chad] sees troops.',
  ])('does not: %s', (marked) => {
    expect(acts(marked, true)).toBe(false);
  });
});

describe('a place that acts', () => {
  const asked = (marked: string, of = subject('country')) => {
    const { text, spots, spot } = scene(marked, 'en', of);
    return placeActs(text, spots, 0, spot.senses);
  };
  it('is a country whose name is a word, or a capital', () => {
    expect(asked('[Turkey] has told the alliance so.')).toBe(true);
    expect(
      asked('[Moscow] said it would not yield.', subject('city', 'moscow-ru', { capitalOf: 'russia' })),
    ).toBe(true);
  });
  it('is no other town, nor a country that every text names so', () => {
    expect(asked('[Moscow] said it would not yield.', subject('city'))).toBe(false);
    expect(asked('[Norway] has told the alliance so.')).toBe(false);
  });
});
