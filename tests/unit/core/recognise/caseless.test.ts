/** Letters without capitals, with the bundled packs: names that are words there, and names of people that are cities. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../core/recognise';
import { openPacks } from '../../../../tools/recognise';
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
