import { expect, test } from 'vitest';
import { languageOf, languages, primaryLanguage } from '../../../../core/text/languages';
import { entity, finds, lexicon } from './fixtures';

/** Language, the name in the pack, texts that name it, texts that do not. */
const FORMS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['fr', 'Iran', ['l’Iran', "d'Iran"], ['Iranien', 'Tiran']],
  ['it', 'Iran', ['dell’Iran', "sull'Iran"], ['Iranese']],
  ['ro', 'România', ['României'], ['Român']],
  ['en', 'Armenia', ["Armenia's", 'ARMENIA', 'Armenia-based'], ['armenia', 'Armenian', 'Armenias']],
  ['de', 'Armenien', ['Armeniens', 'ARMENIENS'], ['Armenier', 'armenien']],
  ['sv', 'Turkiet', ['Turkiets'], ['Turkietsk']],
  ['nl', 'Iran', ['Irans', "Iran's"], ['Iraniër']],
  ['ru', 'Армения', ['Армении', 'Арменией', 'АРМЕНИИ'], ['Армен', 'армении', 'Армениян']],
  ['uk', 'Карабах', ['Карабасі', 'Карабаху'], ['Карабахський']],
  ['be', 'Арменія', ['Арменіі', 'Арменіяй'], ['Армен']],
  ['sr', 'Јерменија', ['Јерменије', 'Јерменијом'], ['Јерменин']],
  ['hr', 'Amerika', ['Americi', 'Ameriku'], ['Američki']],
  ['hr', 'Egipat', ['Egipta', 'Egiptom'], ['Egipatski']],
  ['hr', 'Vinkovci', ['Vinkovaca', 'Vinkovcima'], ['Vinkovčanin']],
  ['uk', 'Тернопіль', ['Тернополя', 'Тернополі'], ['Тернопільський']],
  ['sl', 'Bruselj', ['Bruslja', 'Bruslju'], ['Bruseljski']],
  ['sl', 'Celje', ['Celja', 'Celjem'], ['Celjan']],
  ['cs', 'Olomouc', ['Olomouci'], ['Olomoucká']],
  ['cs', 'Rusko', ['Ruska', 'Ruskem'], ['Ruská', 'Ruské']],
  ['sk', 'Viedeň', ['Viedni', 'Viedne'], ['Viedenský']],
  ['pl', 'Włochy', ['Włoszech', 'Włoch'], ['Włoskie']],
  ['pl', 'Bydgoszcz', ['Bydgoszczy'], ['Bydgoski']],
  ['lv', 'Ventspils', ['Ventspilī'], ['Ventspilnieks']],
  ['sl', 'Slovenija', ['Sloveniji', 'Slovenijo'], ['Slovenec']],
  ['cs', 'Írán', ['Íránu', 'Íránem'], ['Íránský']],
  ['pl', 'Polska', ['Polsce', 'Polskę', 'Polski'], ['Polak']],
  ['sk', 'Arménsko', ['Arménska', 'Arménsku'], ['Arméni']],
  ['lt', 'Armėnija', ['Armėnijos', 'Armėnijoje'], ['Armėnas']],
  ['lv', 'Armēnija', ['Armēnijas', 'Armēnijā'], ['Armēnis']],
  ['el', 'Αρμενία', ['Αρμενίας'], ['Αρμένιος']],
  ['hu', 'Örményország', ['Örményországban', 'Örményországgal'], ['Örmény']],
  ['fi', 'Englanti', ['Englannissa', 'Englannin'], ['Englantilainen']],
  ['et', 'Venemaa', ['Venemaale', 'Venemaal'], ['Venelane']],
  ['tr', 'Türkiye', ['Türkiye’nin', "Türkiye'de"], ['Türkiyeli']],
  ['ckb', 'ئەمریکا', ['ئەمریکی', 'ئەمریکادا', 'ئەمریکایی'], ['ئەمریک']],
  ['ur', 'برطانیہ', ['برطانیی'], ['برطان']],
  ['az', 'Bakı', ["Bakı'da", 'Bakıda', 'Bakının'], ['Bakılı']],
  ['kk', 'Армения', ['Арменияның', 'Армениядан'], ['Армян']],
  ['kk', 'Ақ үй', ['Ақ үйдің', 'Ақ үйде'], ['Ақ үйме']],
  ['kk', 'Ош', ['Ошта', 'Оштың'], ['Ошақ']],
  ['ky', 'Ош', ['Ошто', 'Оштун'], ['Ошол']],
  ['ky', 'Альп тоолору', ['Альп тоолорунда', 'Альп тоолоруна'], ['Альп тоо']],
  ['hy', 'Անվտանգության խորհուրդ', ['Անվտանգության խորհրդի', 'Անվտանգության խորհրդում'], ['Անվտանգության']],
  ['el', 'Ισλαμικό Κράτος', ['Ισλαμικού Κράτους'], ['Ισλαμική']],
  ['el', 'Άλπεις', ['Άλπεων'], ['Άλπη']],
  ['ku', 'Hanoy', ['Hanoyê', 'Hanoya'], ['Hanoyiyan']],
  ['uz', 'Oʻzbekiston', ["O'zbekistonda", 'O‘zbekistonning'], ['O‘zbek']],
  ['tk', 'Ermenistan', ['Ermenistanyň', 'Ermenistanda'], ['Ermeni']],
  ['hy', 'Ադրբեջան', ['Ադրբեջանի', 'Ադրբեջանում', 'ԱԴՐԲԵՋԱՆԻ'], ['Ադրբեջանցի']],
  ['hy', 'Բաքու', ['Բաքվի', 'Բաքուն'], ['Բաք']],
  ['ka', 'საქართველო', ['საქართველოს', 'საქართველოში'], ['ქართველი']],
  ['ka', 'სომხეთი', ['სომხეთის', 'სომხეთთან'], ['სომეხი']],
  ['ar', 'العراق', ['والعراق', 'بالعراق', 'للعراق'], ['العراقية']],
  ['he', 'ישראל', ['לישראל', 'ובישראל'], ['ישראלי']],
  ['ku', 'Amerîka', ['Amerîkayê'], ['Amerîkayiyan']],
  ['ckb', 'تورکیا', ['تورکیای'], ['تورک']],
  ['tg', 'Мексика', ['Мексикаро', 'Мексикаи'], ['Мексикӣ']],
  ['ko', '미국', ['미국은', '미국에서'], ['미국인들이라면']],
  ['zh', '中国', ['在中国的'], ['发展中国家']],
  ['ja', 'マリ', ['マリで'], ['マリア']],
  ['th', 'ตุรกี', ['ในตุรกีและ'], ['ตุรกีี']],
];

test.each(FORMS)('%s: %s', (lang, name, yes, no) => {
  const lex = lexicon([entity('it', 'country', [`${lang}:${name}`])]);
  for (const text of yes) expect([text, finds(lex, text, lang).length]).toEqual([text, 1]);
  for (const text of no) expect([text, finds(lex, text, lang)]).toEqual([text, []]);
});

test('endings hold in their own language only', () => {
  const lex = lexicon([entity('it', 'country', ['ru:Армения'])]);
  expect(finds(lex, 'Армении', 'bg')).toEqual([]);
});

test('names that a language borrows take its endings, if they are long enough', () => {
  const lex = lexicon([entity('it', 'country', ['ru:Япония']), entity('yap', 'region', ['ru:Яп'])]);
  for (const lang of ['ky', 'kk', 'tg', 'uz']) expect(finds(lex, 'Япония', lang).length).toBe(1);
  expect(finds(lex, 'Японияда', 'ky').length).toBe(1);
  expect(finds(lex, 'Япониядан', 'kk').length).toBe(1);
  expect(finds(lex, 'Японияро', 'tg').length).toBe(1);
  expect(finds(lex, 'Япта', 'ky')).toEqual([]);
  expect(finds(lex, 'Японияда', 'bg')).toEqual([]);
});

test('a form that may be a woman’s name is doubtful, a full name is not', () => {
  const lex = lexicon([entity('a', 'person', ['ru:Ильхам Алиев', 'ru/family:Алиев'])]);
  expect(lex.find('Алиева', 'ru')[0]?.hits[0]?.doubtful).toBe(true);
  expect(lex.find('Алиеву', 'ru')[0]?.hits[0]?.doubtful).toBeUndefined();
  expect(lex.find('Ильхама Алиева', 'ru')[0]?.hits[0]?.doubtful).toBeUndefined();
  expect(finds(lexicon([entity('a', 'person', ['az/family:Əliyev'])]), 'Əliyeva', 'az')).toEqual([]);
});

test('a word in a headline in capitals is no acronym', () => {
  const lex = lexicon([
    entity('us', 'country', ['en/acronym:US']),
    entity('who', 'organization', ['en/acronym:WHO']),
  ]);
  expect(finds(lex, 'JOIN US NOW', 'en')).toEqual([]);
  expect(finds(lex, 'The US said; who knows, the WHO', 'en')).toEqual(['US=us', 'WHO=who']);
});

test('tags', () => {
  expect(primaryLanguage('aze-Latn')).toBe('az');
  expect(primaryLanguage('zho-TW')).toBe('zh');
  expect(primaryLanguage(null)).toBe('und');
  expect(languageOf('xx').code).toBe('und');
  const codes = languages.flatMap((l) => [l.code, ...(l.aka ?? [])]);
  expect(new Set(codes).size).toBe(codes.length);
});
