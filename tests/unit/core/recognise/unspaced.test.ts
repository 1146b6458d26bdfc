import { describe, expect, it } from 'vitest';
import { unspacedName } from '../../../../core/recognise/unspaced';
import { scene } from './spot';

const ask = (lang: string, marked: string, isCountry = false) => {
  const { spot, text } = scene(marked, lang);
  return unspacedName(spot, isCountry, text);
};

describe('a name without blanks around it', () => {
  it.each([
    ['ja', 'JR[九州]は運転を見合わせた。', 'name'],
    ['ja', '佐賀県唐[津市]では雨が降った。', 'name'],
    ['ja', '[ナポリ]タンを食べた。', 'name'],
    ['ja', '[福岡]資麿厚生労働相は述べた。', 'person'],
    ['ja', '会社員の[大分]誠さん（52）は話した。', 'person'],
    ['ja', '（宮崎亮、[山形]さやか）', 'person'],
    ['zh', '看了《去[大阪]的船》', 'name'],
    ['zh', '公司董事长[吴江]说', 'person'],
    ['zh', '（新人[宁波]儿饰）', 'person'],
  ])('%s: %s', (lang, marked, why) => {
    expect(ask(lang, marked)).toBe(why);
  });
  it.each([
    ['ja', '[福岡]県知事は述べた。'],
    ['ja', '福岡県[久留米市]では雨が降った。'],
    ['ja', '[アリゾナ]上院議員は述べた。'],
    ['ja', '[東京]で会見した。'],
    ['ja', '会議は（東京、[大阪]）'],
    ['zh', '导演[北京]人'],
    ['zh', '记者从[上海]出发'],
    ['ko', 'JR[규슈]는'],
  ])('%s, but not %s', (lang, marked) => {
    expect(ask(lang, marked)).toBe(null);
  });
  it('a country is nobody', () => {
    expect(ask('ja', '[日本]選手は勝った。', true)).toBe(null);
  });
  it('a language is not its country', () => {
    expect(ask('ja', '[フランス]語を学ぶ。', true)).toBe('name');
    expect(ask('ja', '[フランス]の語学校', true)).toBe(null);
    expect(ask('ja', '[イラン]語る、停戦の条件', true)).toBe(null);
  });
});
