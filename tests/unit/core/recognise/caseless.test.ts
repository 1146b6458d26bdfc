/** Letters without capitals, with the bundled packs: names that are words there, and names of people that are cities. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { caselessPenalty, isCaseless, isWord } from '../../../../core/recognise/caseless';
import type { Sense, Subject } from '../../../../core/recognise/model';
import { PageSupport } from '../../../../core/recognise/support';
import { openPacks } from '../../../../tools/recognise';
import { scene, sense, subject } from './spot';
import { pageOf } from './world';

const packs = openPacks(undefined);
const places = (text: string, lang: string): string[] =>
  recognise(pageOf(text, { lang }), packs.lexicons(lang), { lang })
    .mentions.filter((m) => m.by !== 'demonym' && m.kind !== 'person' && m.kind !== 'organization')
    .map((m) => m.entity);

describe('words', () => {
  it.each([
    ['ar', 'وصل الوفد إلى العاصمة أمس ثم غادر المدينة في المساء.'],
    ['ar', 'كيف جرفت سيول الأمطار جسر القرية؟'],
    ['ar', 'ورث المزرعة عن جده وعن جارته إليزابيث.'],
    ['fa', 'جلسه روز دوشنبه در دفتر مرکزی برگزار شد.'],
    ['ur', 'بارش کل شام تک جاری رہی۔'],
    ['he', 'הרופאים מסרו כי היו כמה מקרים.'],
    ['ko', '지난 달 남서부에 비가 내렸고 다른 수단을 찾았다.'],
    ['th', 'ร้านนี้ให้บริการห่างออกไปสิบกิโลเมตรและปรากฏในแผนที่'],
    ['ka', 'დილის რვა საათამდე ლოდინი მოუწიათ, სანამ კარი გაიღო.'],
    ['ja', 'チームのコーチが中央の席に座った。'],
    ['zh', '暴雨将袭击北部和东部沿岸。'],
    ['ckb', 'ڕێگا داخرا و دڵی خۆش بوو.'],
  ])('%s: %s', (lang, text) => {
    expect(places(text, lang)).toEqual([]);
  });
});

describe('the same names with their country beside', () => {
  it.each([
    ['ar', 'قال مسؤول في كوريا الجنوبية إن المحادثات ستعقد في سيول.', 'seoul-kr'],
    ['ar', 'أعلنت السعودية استقبال الحجاج في المدينة المنورة.', 'medina-sa'],
    ['fa', 'رئیس جمهور تاجیکستان در شهر دوشنبه سخنرانی کرد.', 'dushanbe-tj'],
  ])('%s: %s', (lang, text, id) => {
    expect(places(text, lang)).toContain(id);
  });
});

it.each([
  ['London', false],
  ['Лондон', false],
  ['Λονδίνο', false],
  ['Երևան', false],
  ['لندن', true],
  ['חיפה', true],
  ['თბილისი', true],
  ['ทะเล', true],
  ['दिल्ली', true],
  ['北京', true],
  ['東京', true],
  ['とうきょう', true],
  ['서울', true],
])('%s has letters without capitals, or not', (name, wanted) => {
  expect(isCaseless(name)).toBe(wanted);
});

it.each([
  ['en', 'so [Nice] is there', true],
  ['en', 'so [Austin] is there', true],
  ['en', 'so [Fabio] is there', true],
  ['en', 'so [Leeds] is there', false],
  ['ka', 'გუშინ [ლონდონ|ში] იყო', false],
  ['ar', 'أمس [سيول] هنا', true],
  ['ka', 'გუშინ [სოფია|ს] იყო', true],
  ['ru', 'вчера [Мир|а] там', false],
])('in %s: %s is a word, or not', (lang, marked, wanted) => {
  expect(isWord(scene(marked, lang).spot)).toBe(wanted);
});

describe('what a name without capitals must bring along', () => {
  const penalty = (
    lang: string,
    marked: string,
    of: Subject,
    { page = [], ...more }: Partial<Sense> & { page?: readonly Subject[] } = {},
  ): number => {
    const support = new PageSupport();
    for (const s of page) support.add(sense(s));
    return (
      Math.round(caselessPenalty(scene(marked, lang, of).spot, sense(of, lang, more), support) * 1000) / 1000
    );
  };
  const abroad = (more: Partial<Subject> = {}): Subject =>
    subject('city', 'leeds-gb', {
      country: 'united-kingdom',
      within: ['england-gb', 'united-kingdom'],
      ...more,
    });
  const britain = subject('country', 'united-kingdom');
  const england = subject('region', 'england-gb', { country: 'united-kingdom' });

  it('is less the longer it is', () => {
    const by = ['[لين]', '[ليدز]', '[ليدزن]', '[ليدزنب]'].map((m) => penalty('ar', m, abroad()));
    expect(by).toEqual([1.8, 1.4, 0.8, 0.1]);
    // A Chinese letter is two and a bit.
    expect(['[利]', '[利兹]', '[利兹城]'].map((m) => penalty('zh', m, abroad()))).toEqual([1.8, 1.4, 0.1]);
  });
  it('is less where its country, or its region, is named', () => {
    expect(penalty('ar', '[ليدزن]', abroad(), { page: [britain] })).toBe(0.4);
    expect(penalty('ar', '[ليدزن]', abroad(), { page: [england] })).toBe(-0.4);
  });
  it('is nothing of what everybody knows', () => {
    const capital = abroad({ capitalOf: 'united-kingdom' });
    for (const of of [britain, subject('area'), capital, abroad({ population: 2e6 })])
      expect(penalty('ar', '[ليدز]', of)).toBe(0);
    expect(penalty('ar', '[ليدز]', subject('city', 'erbil-iq'))).toBe(0);
    expect(penalty('ar', '[ليد]', britain)).toBe(0.5);
    expect(penalty('zh', '[英]', britain)).toBe(0);
  });
  it('is nothing of several words, and of a story’s', () => {
    expect(penalty('ar', '[ليدز هنا]', abroad())).toBe(0);
    expect(penalty('ar', '[ليدز]', abroad({ stories: ['s'] }))).toBe(0);
  });
  it('is less where its language is at home', () => {
    const home = (more: Partial<Subject> = {}) => subject('city', 'mosul-iq', { country: 'iraq', ...more });
    expect(penalty('ar', '[موصل]', home())).toBe(0);
    expect(penalty('ar', '[موص]', home())).toBe(0.5);
    expect(penalty('ar', '[موصل]', home({ population: 5e5 }))).toBe(0);
    expect(penalty('ar', '[ليدز]', abroad({ population: 5e5 }))).toBe(1.4);
    expect(penalty('ar', '[موصل]', subject('region', 'nineveh-iq', { country: 'iraq' }))).toBe(0);
    expect(penalty('ar', '[موصل]', subject('region', 'kent-gb', { country: 'united-kingdom' }))).toBe(1.4);
  });
  it('is nothing of a region with a name of some length in Han letters, or of the United States', () => {
    const region = subject('region', 'kent-gb', { country: 'united-kingdom' });
    const state = subject('region', 'ohio-us', { country: 'united-states' });
    expect(penalty('zh', '[肯特郡]', region)).toBe(0);
    expect(penalty('zh', '[肯特]', region)).toBe(1.4);
    expect(penalty('ar', '[اوهايو]', state)).toBe(0);
    expect(penalty('ar', '[اوهي]', state)).toBe(1.4);
    expect(penalty('ar', '[اوهايو]', region)).toBe(0);
  });
  it('is more of a form that is no name alone, unless its language always writes so', () => {
    expect(penalty('ar', '[ليدزنب]', abroad(), { how: 'joined' })).toBe(0.4);
    expect(penalty('ar', '[ليدزنب]', abroad(), { how: 'inflected' })).toBe(0.4);
    expect(penalty('ko', '[리즈리]', abroad(), { how: 'inflected' })).toBe(0.1);
    expect(penalty('ko', '[리즈리]', abroad(), { how: 'joined' })).toBe(0.4);
    expect(penalty('ar', '[ليدز]', britain, { how: 'joined' })).toBe(0.3);
  });
  it('is more of a town that is called like somebody', () => {
    expect(penalty('ar', '[فلادمر]', subject('city', 'vladimir-ru', { country: 'russia' }))).toBe(0.9);
    expect(
      penalty('ar', '[فلادمر]', subject('city', 'vladimir-ru', { country: 'russia', population: 2e6 })),
    ).toBe(0);
  });
});
