import { describe, expect, it } from 'vitest';
import { nameBefore } from '../../../../core/recognise/name-before';
import { ofCountry, running, scene, subject } from './spot';

/** As running text, unless it is a headline, or in letters without capitals. */
const set = (marked: string): string =>
  /^(?:Talks|AS) |[\u4e00-\u9fff]/u.test(marked) ? marked : running(marked);
const town = (lang: string, marked: string) => {
  const { spot, page } = scene(set(marked), lang);
  return nameBefore(spot, false, page);
};
const country = (lang: string, marked: string) => {
  const { spot, page } = ofCountry(set(marked), lang);
  return nameBefore(spot, true, page);
};

describe('what stands before a town', () => {
  it.each([
    ['en', 'then David [Paterson] said so', 'person'],
    ['en', 'with {David} [Paterson] here', 'person'],
    ['en', 'then J. [London] said so', 'person'],
    ['en', 'then Mr. [London] said so', 'person'],
    ['nl', 'dat Jan van [Bergen] dit zei', 'person'],
    ['en', 'the frigates of AS [Roma] won', 'name'],
    ['es', 'ayer el Real [Madrid] otra vez', 'name'],
    ['en', 'the bands Boston and Of [Montreal] sang', 'name'],
    ['en', 'they heard Bramble [Morelos] certainly', 'name'],
    ['en', 'the firm Hughes & [London] said', 'name'],
    ['en', 'the Ulster-[Leeds] line', 'name'],
    ['fr', 'lit Ouest-[France] chaque jour', 'name'],
    ['en', 'then Mayor [Paterson] said', 'person'],
    ['en', 'then Jean-Pierre [Paterson] said', 'person'],
    ['en', 'with {Jean-Pierre} [Paterson] said', 'person'],
    ['en', 'with Albert {Hastings} [Markham] there', 'person'],
    ['ar', 'ذكرت صحيفة [بغداد] أمس', 'name'],
    ['en', 'the firm Bramble [Morelos] is', 'name'],
    ['en', 'the firm Bramble’s [Morelos] is', 'name'],
    ['fr', 'le {Bramble}’s [Morelos] est', 'name'],
    ['az', 'dünən N. [Bakı] şəhərində dedi', 'person'],
    ['tr', 'dün David [Atina|’ya] gitti', 'person'],
    ['az', 'dünən Nazir Əlif [Bakı|’ya] getdi', 'name'],
    ['tr', 'dün Bakan Fidan [Atina|’nın] dedi', 'name'],
    ['en', 'with {Lord Jean-Pierre} [Paterson] there', 'person'],
    ['en', 'then Smythe-Barth [Paterson] said', 'name'],
    ['en', 'with Albert Hastings [Markham] there', 'name'],
    ['en', 'the bands De [Montreal] sang', 'name'],
    ['fr', 'hier l’Olympique [Lyon] a', 'name'],
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
    ['en', 'the {World Health Organization}’s [Beijing] man'],
    ['az', 'dünən Nəriman [Bakı] şəhərində dedi'],
    ['en', 'in {Leeds} & [London] there'],
    ['en', 'in leeds & [London] there'],
    ['en', 'the {Leeds}-[London] line'],
    ['en', 'the North-[London] line'],
    ['en', 'the rail-[London] line'],
    ['de', 'der Sonder-[Berlin] Zug'],
    ['en', 'then it. [London] said so'],
    ['en', 'they left. [London] said so'],
    ['nl', 'dat iemand van [Bergen] dit zei'],
    ['nl', 'dat Jan met [Bergen] dit zei'],
    ['nl', 'dat jan van [Bergen] dit zei'],
    ['nl', 'dat Iemand van [Bergen] dit zei'],
    ['nl', 'dat {Jan} van [Bergen] dit zei'],
    ['en', 'then david [Paris] said'],
    ['en', 'then real [Madrid] said'],
    ['ar', 'ذكرت صحيفة [نيويورك تايمز] أمس'],
    ['ar', 'قال وزير [بغداد] أمس'],
    ['ar', 'قال {محمد} [بغداد] أمس'],
    ['en', 'with {Lord David} [Paterson] here'],
    ['en', 'Talks With Albert {Hastings} [Markham] Stall Again Now'],
    ['en', 'Talks With Bramble [Morelos] Stall Again Now'],
    ['en', 'in Greater [London] they'],
    ['en', 'so at Easter [London] said'],
    ['pl', 'wczoraj Of [Montreal] grał'],
    ['en', 'so Which [London] said'],
    ['en', 'so Throughout [London] they'],
    ['en', 'so Von [London] said'],
    ['en', 'then Republic [London] said'],
    ['en', 'Leading [London] they said'],
    ['fr', 'en Ouest-[Allemagne] il'],
    ['en', 'the Ex-[Leeds] man'],
    ['en', 'then j. [London] said so'],
    ['en', 'then J, [London] said so'],
    ['en', 'then Ax. [London] said so'],
    ['en', 'with {Albert Hastings} [Markham] there'],
    ['en', 'with albert {Hastings} [Markham] there'],
    ['en', 'with Bramble {Hastings} [Markham] there'],
    ['en', 'with Albert, {Hastings} [Markham] there'],
    ['nl', 'dat Jan, van [Bergen] dit zei'],
    ['tr', 'dün Ayşe [Berlin|’de] konuştu'],
    ['en', 'for {Wessex} [Paterson] is there'],
    ['en', 'Visiting [London] they said'],
    ['en', 'Up [London] they go'],
    ['pl', 'Burmistrz [Kijow|a] powiedział'],
    ['en', 'then Government [London] said'],
    ['en', 'then Summit [London] said'],
    ['en', 'Of [Montreal] they sang'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });
});

it('takes a genitive of Estonian for the noun that opens the sentence', () => {
  const of = (lang: string, country: string) => {
    const { spot, page } = scene(
      'Liiklusõnnetus [Tartu] lähedal',
      lang,
      subject('city', 'tartu-ee', { country }),
    );
    return nameBefore({ ...spot, after: null }, false, page);
  };
  expect(of('et', 'estonia')).toBeNull();
  expect(of('et', 'finland')).toBe('name');
  expect(of('fi', 'finland')).toBe('name');
});

describe('what stands before a country', () => {
  it.each([
    ['en', 'a share of HSBC [Malta] fell', 'name'],
    ['en', 'the Ulster-[France] line', 'name'],
    ['en', 'then David [Malta] said so', 'person'],
    ['tr', 'dün Air [Fransa|’ya] gitti', 'name'],
    ['en', 'then Bramble [Turkey] said', 'name'],
  ])('makes another name of it in %s: %s', (lang, marked, why) => {
    expect(country(lang, marked)).toBe(why);
  });
  it.each([
    ['ru', 'вчера МИД [Росси|и] сообщил'],
    ['en', 'AS [RUSSIA] PREPARES FOR WAR AGAIN'],
    ['en', 'HSBC [Malta] fell again'],
    ['en', 'a share of Hsbc [Malta] fell'],
    ['en', 'then J. [Malta] said so'],
    ['en', 'then President [Malta] said so'],
    ['en', 'then CEO [Malta] said so'],
    ['nl', 'dat Jan van [België] dit zei'],
    ['en', 'with Albert {Hastings} [Malta] there'],
    ['en', 'then Bramble [Malta] said'],
    ['en', 'the bands Of [Chad] sang'],
    ['en', 'Bramble [Chad] said'],
    ['en', 'a share of AB [Malta] fell'],
    ['fr', 'lit Nord-[France] chaque jour'],
    ['en', 'with {David} [Malta] they'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(country(lang, marked)).toBeNull();
  });
});

it('is nothing at the start of a line, but a club’s head is one in a headline', () => {
  const of = (lang: string, marked: string) => {
    const { spot, page } = scene(marked, lang);
    return nameBefore(spot, false, page);
  };
  expect(of('en', '[London] said so')).toBeNull();
  expect(of('en', '{Hastings} [Markham] said so')).toBeNull();
  expect(of('es', 'Ayer Gana El Real [Madrid] Otra Vez')).toBe('name');
});

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

describe('what begins a sentence before an area of several words', () => {
  const area = (marked: string) => {
    const { spot, page } = scene(running(marked), 'tr', subject('area'));
    return nameBefore(spot, false, page);
  };
  it.each([
    ['dün bunu söyledi. Yesayan [Dağlık Karabağ] meclisi eski başkanıdır', null],
    ['dün bunu söyledi. Yesayan [Karabağ] meclisi eski başkanıdır', 'name'],
  ])('%s', (marked, blocked) => expect(area(marked)).toBe(blocked));
});
