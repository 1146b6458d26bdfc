import { describe, expect, it } from 'vitest';
import { isGeneric } from '../../../../tools/world/generic';

describe('names that are everyday words', () => {
  it.each([
    ['ar', 'العاصمة'],
    ['fa', 'مرکزی'],
    ['ur', 'شمال مغربی'],
    ['zh', '西北部'],
    ['zh-Hant', '東部'],
    ['ja', '首都'],
    ['ko', '남서부'],
    ['ka', 'ჩრდილო-დასავლეთი'.replace('-', ' ')],
    ['hi', 'उत्तर पश्चिम'],
    ['he', 'המרכז'],
  ])('%s: %s says no more than where or what', (lang, v) => {
    expect(isGeneric(v, lang)).toBe(true);
  });

  it.each([
    ['ar', 'محافظة العاصمة'],
    ['ar', 'الشرق الأوسط'],
    ['zh', '中东'],
    ['zh', '海南'],
    ['zh', '中国'],
    ['ko', '중동'],
    ['ko', '동해'],
    ['fr', 'Nord'],
    ['hi', 'उत्तर प्रदेश'],
  ])('%s: %s is a name', (lang, v) => {
    expect(isGeneric(v, lang)).toBe(false);
  });
});
