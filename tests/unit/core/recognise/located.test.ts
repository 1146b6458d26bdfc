import { describe, expect, it } from 'vitest';
import {
  hasLocativeEnding,
  isCalledPlace,
  isDateline,
  isToldPlace,
  opensReport,
  standsInPlace,
} from '../../../../core/recognise/located';
import { scene } from './spot';

describe('an ending of place', () => {
  it.each([
    ['tr', '[Ankara|’da]'],
    ['tr', '[İstanbul|’da]'],
    ['az', '[İran|da]'],
    ['az', '[Bakı|da]'],
    ['hu', '[Budapest|en]'],
    ['fi', '[Lahde|ssa]'],
    ['fi', '[Rovanieme|llä]'],
    ['lv', '[Valmier|ā]'],
    ['lv', '[Cēsīs]'],
    ['hy', '[Բեռլին|ում]'],
    ['ka', '[თბილის|ში]'],
    ['ko', '[서울|에서]'],
  ])('hangs on the name in %s: %s', (lang, marked) => {
    expect(hasLocativeEnding(scene(marked, lang).spot)).toBe(true);
  });
  it.each([
    ['tr', '[Ankara|’nın]'],
    ['fi', '[Lahde|n]'],
    ['lv', '[Rīgas]'],
    ['ko', '[서울|은]'],
    ['en', '[London|’s]'],
    ['tr', '[Ankara]'],
  ])('does not in %s: %s', (lang, marked) => {
    expect(hasLocativeEnding(scene(marked, lang).spot)).toBe(false);
  });
});

describe('a sign of place', () => {
  const stands = (lang: string, marked: string): boolean => {
    const { spot, text } = scene(marked, lang);
    return standsInPlace(spot, text);
  };
  it.each([
    ['en', 'he lives in [London] now'],
    ['en', 'into eastern [Chad] again'],
    ['fr', 'elle va à [Toulon] demain'],
    ['fr', 'ils vont dans l’[Hérault] demain'],
    ['it', 'vivono nell’[Emilia] da anni'],
    ['ru', 'он живёт в [Москв|е] давно'],
    ['sv', 'han bor i [Malmö] nu'],
    ['hi', 'वह [दिल्ली] में है'],
    ['ur', 'وہ [لاہور] میں ہے'],
    ['et', 'õnnetus [Tartu] lähistel'],
    ['he', 'הוא גר ב[חיפה] היום'],
    ['ar', 'كان ب[بغداد] أمس'],
    ['th', 'เขาอยู่ใน[เชียงใหม่]วันนี้'],
    ['zh', '昨天抵达[北京]'],
    ['ja', '昨日[大阪]で会った'],
    ['tr', 'dün [Ankara|’da] oldu'],
  ])('stands beside the name in %s: %s', (lang, marked) => {
    expect(stands(lang, marked)).toBe(true);
  });
  it.each([
    ['en', 'he met [London] again'],
    ['en', 'he lives in, [London] said'],
    ['en', 'the Northern [London] line'],
    ['fr', 'un match face à [Toulon] demain'],
    ['ar', 'كان ب[غزة] أمس'],
    ['he', 'הכלב[חיפה] היום'],
    ['zh', '昨天[北京]说'],
  ])('does not in %s: %s', (lang, marked) => {
    expect(stands(lang, marked)).toBe(false);
  });
});

describe('a word that says what a place is', () => {
  it.each([
    ['ru', 'из штата [Аризона] вчера', true],
    ['ru', 'из Штата [Аризона] вчера', false],
    ['ru', 'из дома [Аризона] вчера', false],
    ['pl', 'miasto [Arizona] wczoraj', false],
  ])('stands before it in %s: %s', (lang, marked, wanted) => {
    expect(isCalledPlace(scene(marked, lang).spot)).toBe(wanted);
  });
  it.each([
    ['az', 'dünən [Bakı] şəhərində oldu', true],
    ['az', 'dünən [Bakı] Şəhərində oldu', false],
    ['az', 'dünən [Bakı] evində oldu', false],
    ['en', 'in [Derby] town yesterday', false],
  ])('stands behind it in %s: %s', (lang, marked, wanted) => {
    expect(isToldPlace(scene(marked, lang).spot)).toBe(wanted);
  });
});

describe('a dateline', () => {
  const dateline = (lang: string, marked: string): boolean => {
    const { spot, text } = scene(marked, lang);
    return isDateline(spot, text);
  };
  it.each([
    ['es', '[Roma], 23 may (EFE). - El papa'],
    ['en', '[PARIS], Oct. 5 — The mayor'],
    ['en', '[LONDON] (AP) — The mayor'],
    ['en', '[TBILISI], Georgia (AP) — The mayor'],
    ['ru', '[Москва]. 12 мая. Сегодня'],
    ['fr', '[Tunis], AFP. Le ministre'],
    ['en', 'By Ann Smith, [LONDON] (Reuters) - The mayor'],
    ['it', '[PERUGIA] - Due uomini di 28 e 33 anni sono stati fermati nella notte dai carabinieri'],
  ])('is one in %s: %s', (lang, marked) => {
    expect(dateline(lang, marked)).toBe(true);
  });
  it.each([
    ['en', 'they met in [Rome], 23 people said'],
    ['en', '[Rome], the capital'],
    ['en', '[Rome] (the capital, 23) said'],
    ['en', 'he left [Tunis], AFP. The'],
    ['en', '[Rome] said'],
    ['it', '[Perugia] - Due uomini di 28 e 33 anni sono stati fermati nella notte dai carabinieri'],
    ['it', '[PERUGIA] - {BARI} 2-1'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(dateline(lang, marked)).toBe(false);
  });

  it('is one before a dash and a long report, at the start of a line', () => {
    const report = 'Der Verein hat am Freitag einen neuen Trainer vorgestellt, wie er mitteilte.';
    const opens = (marked: string): boolean => {
      const { spot, text } = scene(marked, 'de');
      return opensReport(spot, text);
    };
    expect(opens(`[DORTMUND] – ${report}`)).toBe(true);
    expect(opens('[Dortmund] – Bochum 2:1')).toBe(false);
    expect(opens(`Aus [Dortmund] – ${report}`)).toBe(false);
  });
});
