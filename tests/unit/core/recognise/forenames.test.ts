import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../../core/recognise/blocked';
import { isFamilyOfPeople, isForename, isSomebody } from '../../../../core/recognise/forenames';
import { scene } from './spot';

describe('a given name', () => {
  it.each([
    ['ru', 'кириллом'],
    ['uk', 'данила'],
    ['pl', 'kubą'],
    ['cs', 'viktorie'],
    ['sk', 'jakuba'],
    ['tr', 'mehmet'],
    ['ar', 'عدنان'],
    ['he', 'לימור'],
    ['fa', 'لیلا'],
  ])('is known in %s: %s', (lang, word) => {
    expect(isForename(word, lang)).toBe(true);
  });
  it.each([
    ['ru', 'германия'],
    ['uk', 'у'],
    ['tr', 'zafer'],
    ['ar', 'سلطان'],
    ['en', 'mehmet'],
    ['ru', ''],
  ])('is none in %s: %s', (lang, word) => {
    expect(isForename(word, lang)).toBe(false);
  });
});

const ask = (lang: string, marked: string, isCountry: boolean): boolean => {
  const { spot, text } = scene(marked, lang);
  return isSomebody(spot, isCountry, surroundingsOf(text, [spot]));
};

describe('a place that is somebody’s name', () => {
  it.each([
    ['ru', 'играл Кирилл [Тамбов] вчера', false],
    ['tr', 'Başkan Sinan [Kanada] istifa etti', true],
    ['pl', '[Kuba] Zamojski obronił karnego', true],
    ['he', 'המעצב לימור [חברון] זכתה', false],
    ['he', 'השחקן [ירדן] הלוי הופיע', true],
    ['he', 'אמרה [ירדן] שרון בבוקר', true],
    ['ar', 'قالت الفنانة [مكة] أمس', false],
    ['fa', 'نمایش «[ایران] خانم»', true],
    ['tr', 'Yanımda [Suriye] Hanım oturuyor', true],
  ])('%s: %s', (lang, marked, isCountry) => {
    expect(ask(lang, marked, isCountry)).toBe(true);
  });
  it.each([
    ['ru', 'встретил Кирилла в [Тамбове]', false],
    ['ru', 'сын Кирилла [Россия] ждёт', true],
    ['pl', 'na [Kubie] Fidela', true],
    ['pl', '[Kuba] wprowadza reglamentację', true],
    ['ru', 'форвард [Милан|а] Леау', false],
    ['he', 'מלך [ירדן] אמר', true],
  ])('%s, but not %s', (lang, marked, isCountry) => {
    expect(ask(lang, marked, isCountry)).toBe(false);
  });
});

describe('a people that is a family', () => {
  it.each([
    ['uk', 'з Романом [Чеським] посварився'],
    ['ar', 'قال عدنان [التونسي] أمس'],
    ['he', 'לימור [צרפתי] פתחה'],
  ])('%s: %s', (lang, marked) => {
    expect(isFamilyOfPeople(scene(marked, lang).spot)).toBe(true);
  });
  it.each([
    ['uk', 'разом із Романом [чеські] лікарі'],
    ['ar', 'قال المدرب [التونسي] أمس'],
  ])('%s, but not %s', (lang, marked) => {
    expect(isFamilyOfPeople(scene(marked, lang).spot)).toBe(false);
  });
});
