import { describe, expect, it } from 'vitest';
import { nameBehind } from '../../../../core/recognise/name-behind';
import { ofCountry, running, scene } from './spot';

/** As running text, unless it is a headline, or in letters without capitals. */
const set = (marked: string): string =>
  /^(?:Talks|AND) |[\u4e00-\u9fff]/u.test(marked) ? marked : running(marked);
const town = (lang: string, marked: string, isKnown = true) => {
  const { spot, page } = scene(set(marked), lang);
  return nameBehind(spot, false, isKnown, page);
};
const country = (lang: string, marked: string) => {
  const { spot, page } = ofCountry(set(marked), lang);
  return nameBehind(spot, true, true, page);
};

describe('what stands behind a town', () => {
  it.each([
    ['en', 'a report in the [Washington] Post said', 'name'],
    ['en', 'then [Paris] Whitfield left again', 'person'],
    ['en', 'he gave it to [Sydney] Sweeney again', 'person'],
    ['en', 'with [Paris] {Macron} again', 'person'],
    ['en', 'an [Ebola] virus spread again', 'name'],
    ['en', 'some [Parma] ham is there', 'name'],
    ['en', 'the firm [London] & Hughes said', 'name'],
    ['fr', 'dans le [Maine]-et-Loire hier', 'name'],
    ['ru', 'встретил [Владимир|а] Иванова там', 'person'],
    ['ru', 'вчера [София] Ротару спела', 'person'],
    ['de', 'dass die [Berlin] Zeitung schreibt', 'name'],
    ['bg', 'вчера [Виена] Петрова каза', 'person'],
    ['zh', '昨天[索菲亚]·罗兰说', 'person'],
    ['en', 'at the [College] of Europe they', 'name'],
    ['en', 'he sold [Rio] Tinto again', 'name'],
    ['pl', 'potem [Rio] Tinto mówi', 'name'],
    ['pl', 'potem [Warszawa] River jest', 'name'],
    ['ru', 'вчера [Софи|я] Ротару спела', 'person'],
    ['en', 'the [Leeds] River said', 'name'],
    ['en', 'the friends of [Bath] Mills said', 'name'],
    ['de', 'auf die [Berlin] Platz dort', 'name'],
    ['en', 'then [Madras] Mills said', 'name'],
    ['en', 'then [Milan] Easter said', 'name'],
    ['pl', 'potem [Warszawa] Piotr mówi', 'name'],
    ['en', 'the [Leeds]-Bradford line', 'name'],
  ])('makes another name of it in %s: %s', (lang, marked, why) => {
    expect(town(lang, marked)).toBe(why);
  });
  it.each([
    ['en', 'then [Washington] police said'],
    ['en', 'in [London] Monday they said'],
    ['en', 'later in [Paris] {Macron} said'],
    ['en', 'then [London] Mayor Sadiq said'],
    ['en', 'the [London]-based firm said'],
    ['en', 'from [Paris]-to-London trains'],
    ['en', 'those [London] of old'],
    ['ru', 'вчера [Владимир], Иванов там'],
    ['ru', 'вчера [Владимир] иванов там'],
    ['en', 'the [London|’s] Post said'],
    ['en', 'the [College] said they'],
    ['en', 'then [Rosario] {Castellanos} said'],
    ['en', 'Talks With [Sydney] Sweeney Stall Again And Again'],
    ['bg', 'вчера [София]. Радев каза'],
    ['en', 'so is [Leeds]. Bradford said'],
    ['en', 'then [Milan] Police said'],
    ['en', 'then [Milan] Bishop said'],
    ['en', 'then [Milan] Which said'],
    ['ru', 'вчера [Казань] Иван там'],
    ['en', 'then [London] said so'],
    ['en', 'AND [ВЛАДИМИР] ИВАНОВ IS THERE'],
    ['de', 'in [Brasilien] Platz 1 der Charts'],
    ['en', 'then [Milan] BBC said'],
    ['en', 'Talks With [Madras] Mills Stall Again And Again'],
    ['en', 'then [Leeds] {Bradford} said'],
    ['en', 'the friends of [Madras] Mills said'],
    ['en', 'then [LA] Mills said'],
    ['ru', 'вчера [Казань] Петрова там'],
    ['pl', 'potem [Warszawa] Centralna jest'],
    ['en', 'in [Leeds]·Bradford there'],
    ['en', 'in [Leeds] & so on'],
    ['en', 'in [Leeds] & {Bradford} there'],
    ['en', 'the [Leeds]-{Bradford} line'],
    ['de', 'der [Berlin]-Besuch des Mannes'],
    ['en', 'the [London]-BBC line'],
    ['de', 'wo in [Berlin] Menschen leben'],
    ['de', 'weil in [Berlin] Post ankommt'],
    ['bg', 'вчера в [София] Радев каза'],
    ['az', 'dünən [Bakı] Belədiyyəsi dedi'],
    ['ru', 'из штата [Аризона] Габриэль сказал'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
  it.each([
    ['en', 'then [Casterbridge] Smythe said', 'name'],
    ['en', 'then [Rosario] {Castellanos} said', 'person'],
    ['en', 'then [Rosario] Castellanos said', 'name'],
    ['en', 'Talks With [Rosario] {Castellanos} Stall Again And Again', null],
    ['en', 'then [Leeds] {Castellanos} said', null],
    ['en', 'then [Rosario] {Government} said', null],
    ['de', 'wo in [Kleinheim] Menschen leben', null],
    ['ru', 'из штата [Аризона] Габриэль сказал', null],
    ['ru', 'вчера [Казань] Иван там', 'name'],
    ['tr', 'dün [Ankara] Yıldız dedi', 'name'],
    ['en', 'then [Casterbridge] Bishop Smythe said', null],
    ['en', 'then [Casterbridge] Which was there', null],
    ['tr', 'dün [Ankara] Cumhuriyeti’nin kurulduğu', null],
  ])('is a family name behind a little-known one, in %s: %s', (lang, marked, why) => {
    expect(town(lang, marked, false)).toBe(why);
  });
});

describe('what stands behind a country', () => {
  it.each([
    ['en', 'with a cup of [Guinea] pig food', 'name'],
    ['en', 'a bid for [US] Steel’s plant', 'name'],
    ['tr', 'dün [Rusya] İmparatorluğu’na giren', 'name'],
    ['en', 'then [Kenya] Moore said', 'name'],
    ['en', 'those of, [Kenya] Moore said', 'name'],
    ['fr', 'le président de [Maurice] Ramgoolam dit', 'name'],
  ])('makes another name of it in %s: %s', (lang, marked, why) => {
    expect(country(lang, marked)).toBe(why);
  });
  it.each([
    ['en', 'why [China] set a growth target'],
    ['de', 'weil [Russland] Gas liefert'],
    ['en', 'then [France] President Macron said'],
    ['en', 'then [France] Airport said'],
    ['en', 'then [France] Whitfield said'],
    ['bg', 'вчера [България] Петрова каза'],
    ['en', 'the friends of [Kenya] Moore said'],
    ['tr', 'dün [Türkiye] Dışişleri Bakanı dedi'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(country(lang, marked)).toBeNull();
  });
});

it('asks nothing more of a little-known country', () => {
  const of = (lang: string, marked: string) => {
    const { spot, page } = ofCountry(running(marked), lang);
    return nameBehind(spot, true, false, page);
  };
  expect(of('tr', 'dün [Türkiye] Yıldız dedi')).toBeNull();
  expect(of('en', 'then [Maurice] {Macron} said')).toBeNull();
});

it('is nothing at the end of a line, or at its start', () => {
  const of = (lang: string, marked: string) => {
    const { spot, page } = ofCountry(marked, lang);
    return nameBehind(spot, true, true, page);
  };
  expect(of('en', 'so they saw [London]')).toBeNull();
  expect(of('en', running('[Kenya] Moore said'))).toBe('name');
});
