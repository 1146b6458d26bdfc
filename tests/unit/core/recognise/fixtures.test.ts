import { describe, expect, it } from 'vitest';
import { Beside } from '../../../../core/recognise/beside';
import { Fixtures } from '../../../../core/recognise/fixtures';
import { ofCountry, scene, subject, type Scene } from './spot';

const asked = ({ text, spot, spots }: Scene): boolean => {
  const fixtures = new Fixtures(text);
  const sides = new Beside(text, spots).sides(spots.indexOf(spot));
  return fixtures.concerns(spot) && fixtures.has(spot, spot.senses, sides);
};
const team = (lang: string, marked: string): boolean => asked(scene(marked, lang));

describe('a town beside a score', () => {
  it.each([
    ['en', 'and [Leicester] won 3-1 at home'],
    ['en', '[Leicester] 3, Sunderland 1'],
    ['en', 'Leicester 3, [Sunderland] 1'],
    ['fr', '[Brest] et Nantes se neutralisent (1-1)'],
    ['de', 'und [Bochum] verlor 0:2 daheim'],
    ['pt', '[Santos] venceu por 2 x 1 ontem'],
    ['ru', '[Тула] – Оренбург 1:1'],
    ['ru', 'Тула – [Оренбург] 1:1'],
    ['zh', '昨天[上海]以3比1击败对手'],
    ['ja', '昨日[浦和]が2-1で勝った'],
    ['ko', '어제 [울산]이 2-1로 꺾었다'],
    ['en', 'and [Denver] lost 98-101 on the road'],
  ])('is its team in %s: %s', (lang, marked) => {
    expect(team(lang, marked)).toBe(true);
  });

  it.each([
    ['en', 'a win by 3-1 in [Leicester] last night'],
    ['en', 'in [Manchester], {England}, they won 3-1'],
    ['en', 'and [Leicester] won nothing. It ended 3-1'],
    ['en', 'the court ruled 6-3 against [Austin], a loss for'],
    ['en', 'they voted 51-49, a victory for [Austin] and'],
    ['en', 'the match at 18:30 drew [Leicester] fans'],
    ['en', 'the match of 10-12 May drew [Leicester] there'],
    ['fr', 'et [Brest] gagne du temps, 2-3 ans'],
    ['zh', '昨天[上海]1-2月比赛房价'],
    ['zh', '昨天[上海]与和平路1-2号'],
    ['ja', '[東京]の1-3月期は勝ち組'],
    ['ko', '[부산] 경기 침체가 3-4월까지'],
    ['ko', '[부산] 경기 침체로 2-3 배'],
    ['en', 'and [Leicester] won on 2020-10-12 there'],
    ['en', 'and [Leicester] won again'],
    ['ru', '[Тула] – Оренбург, вчера 1:1'],
    ['ru', 'вчера [Тула] 1:1'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(team(lang, marked)).toBe(false);
  });
});

describe('a country beside a score', () => {
  it('is a team where the language calls it so', () => {
    expect(asked(ofCountry('then [Ghana] lost 3-1 again', 'en'))).toBe(true);
    expect(asked(ofCountry('вчера [Гана] проиграла 3:1 снова', 'ru'))).toBe(false);
  });
  it('is one behind its town', () => {
    const told = 'in {Leeds}, [England], they won 3-1';
    expect(asked(scene(told, 'en', subject('country')))).toBe(false);
  });
  it('is none if it is an area', () => {
    expect(asked(scene('then [Ghana] lost 3-1 again', 'en', subject('area')))).toBe(false);
  });
});

it('reads long pages of scores in time', () => {
  const { text, spot } = scene(`[Leeds] won\n${'Hull 3-1 and '.repeat(20_000)}`);
  const at = performance.now();
  const fixtures = new Fixtures(text);
  for (let i = 0; i < 2000; i++) fixtures.has(spot, spot.senses, { next: null, previous: null });
  expect(performance.now() - at).toBeLessThan(1500);
});
