import { describe, expect, it } from 'vitest';
import { afterComma, blockedPlace } from '../../../../core/recognise/around';
import { ofCountry, running, scene, subject } from './spot';

/** As running text, unless it is a headline, or in letters without capitals. */
const set = (marked: string): string =>
  /^(?:Talks|AS) |[\u4e00-\u9fff]/u.test(marked) ? marked : running(marked);
const town = (lang: string, marked: string, isKnown = true) => {
  const { spot, page } = scene(set(marked), lang);
  return blockedPlace(spot, false, isKnown, page);
};
const country = (lang: string, marked: string) => {
  const { spot, page } = ofCountry(set(marked), lang);
  return blockedPlace(spot, true, true, page);
};

describe('who lives, governs or judges there', () => {
  it.each([
    ['id', 'Warga [Shanghai] mengeluh'],
    ['id', 'Polisi [Surabaya] menahan pelaku'],
    ['ms', 'Mahkamah Tinggi [Melaka] menolak'],
    ['ms', 'Polis [Melaka] menahan'],
  ])('leaves the town one in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBe(null);
  });
  it.each([
    ['id', 'Hotel [Surabaya] tutup'],
    ['id', 'Ibu [Medan] mengaku'],
  ])('and others do not in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).not.toBe(null);
  });
});

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
    ['en', 'along the [Mississippi], they say', 'name'],
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
    ['de', 'wo in [Berlin] Menschen leben'],
    ['de', 'weil in [Berlin] Post ankommt'],
    ['bg', 'вчера в [София] Радев каза'],
    ['az', 'dünən [Bakı] Belədiyyəsi dedi'],
    ['ru', 'из штата [Аризона] Габриэль сказал'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
  it('is a family name behind a little-known one', () => {
    expect(town('en', 'then [Casterbridge] Smythe said', false)).toBe('name');
  });
});

describe('what stands before a town', () => {
  it.each([
    ['en', 'then David [Paterson] said so', 'person'],
    ['en', 'then J. [London] said so', 'person'],
    ['en', 'then Mr. [London] said so', 'person'],
    ['nl', 'dat Jan van [Bergen] dit zei', 'person'],
    ['en', 'the frigates of AS [Roma] won', 'name'],
    ['es', 'ayer el Real [Madrid] otra vez', 'name'],
    ['en', 'the bands Boston and Of [Montreal] sang', 'name'],
    ['en', 'they heard Bramble [Morelos] certainly', 'name'],
    ['en', 'the firm Hughes & [London] said', 'name'],
    ['en', 'the Ulster-[Leeds] line', 'name'],
    ['ar', 'قال محمد [بغداد] أمس', 'person'],
  ])('makes another name of it in %s: %s', (lang, marked, why) => {
    expect(town(lang, marked)).toBe(why);
  });
  it.each([
    ['en', 'As [Moscow] tightens its grip, they met.'],
    ['en', 'Talks Stall Again As [Moscow] Tightens Its Grip'],
    ['en', 'Though [Moscow] tightens its grip, they met.'],
    ['en', 'in North [London] they said'],
    ['en', 'on Monday [London] said so'],
    ['en', 'the ex-[Leeds] man'],
    ['tr', 'dün Bakan Fidan [Atina|’ya] gitti'],
    ['de', 'dass die Firma [Berlin] verlässt'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
});

it('takes a genitive of Estonian for the noun that opens the sentence', () => {
  const of = (lang: string) => {
    const { spot, page } = scene(
      'Liiklusõnnetus [Tartu] lähedal',
      lang,
      subject('city', 'tartu-ee', { country: 'estonia' }),
    );
    return blockedPlace({ ...spot, after: null }, false, true, page);
  };
  expect(of('et')).toBeNull();
  expect(of('fi')).toBe('name');
});

describe('what stands beside a country', () => {
  it.each([
    ['en', 'a share of HSBC [Malta] fell', 'name'],
    ['en', 'with a cup of [Guinea] pig food', 'name'],
    ['en', 'the poet [India] Clarke said', 'person'],
    ['vi', 'hôm qua bà [Nga] nói', 'person'],
  ])('makes another name of it in %s: %s', (lang, marked, why) => {
    expect(country(lang, marked)).toBe(why);
  });
  it.each([
    ['en', 'why [China] set a growth target'],
    ['de', 'weil [Russland] Gas liefert'],
    ['en', 'then [France] President Macron said'],
    ['en', 'then [France] Airport said'],
    ['ru', 'вчера МИД [Росси|и] сообщил'],
    ['tr', 'dün [Türkiye] Dışişleri Bakanı dedi'],
    ['en', 'AS [RUSSIA] PREPARES FOR WAR AGAIN'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(country(lang, marked)).toBeNull();
  });
});

describe('the word behind a comma', () => {
  it.each([
    ['[Paris], Texas', 'Texas'],
    ['[Paris] (Texas)', 'Texas'],
    ['[باريس]، تكساس', 'تكساس'],
    ['[Paris] Texas', undefined],
    ['[Paris].', undefined],
  ])('of %s', (marked, word) => {
    const { text, spot } = scene(marked);
    expect(afterComma(text, spot)?.word).toBe(word);
  });
});
