import { describe, expect, it } from 'vitest';
import { Beside } from '../../../../core/recognise/beside';
import type { Subject } from '../../../../core/recognise/model';
import { Teams } from '../../../../core/recognise/teams';
import { scene, sense, subject } from './spot';

/** Lines that make a page one about sport: four different words of it, and seven. */
const SOME: Readonly<Record<string, string>> = {
  en: 'the coach and his squad, the striker and the winger',
  fr: 'l’attaquant et le milieu, un match et une finale',
  de: 'der trainer und der torwart, ein turnier und ein pokal',
  pt: 'o treinador e o goleiro, a rodada e a tabela',
};
const MANY = 'the coach and his squad, the striker and the winger, a referee, a fixture and a tournament';
/** So far from the name that nothing there is beside it. */
const FAR = `\n${'and so on '.repeat(10)}`;

const of = (lang: string, marked: string, ...what: readonly Subject[]): boolean => {
  const { text, spots, spot } = scene(marked, lang, ...what);
  return new Teams(text).has(spot, new Beside(text, spots).sides(spots.indexOf(spot)));
};
const page = (marked: string, sport: string | undefined): string => `${marked}${FAR}\n${sport ?? ''}`;
const nation = (lang: string, marked: string, sport = SOME[lang]): boolean =>
  of(lang, page(marked, sport), subject('country'));
const town = (lang: string, marked: string, sport = SOME[lang]): boolean => of(lang, page(marked, sport));
/** On a page that is about nothing but sport. */
const often = (marked: string): boolean => of('en', page(marked, MANY));

describe('a nation on a page about sport', () => {
  it.each([
    ['en', 'then [England] met them in the rugby'],
    ['fr', 'hier la [France] a gagné ce match'],
    ['de', 'gestern hat [Italien] das turnier verlassen'],
  ])('is its team beside a word of sport, in %s: %s', (lang, marked) => {
    expect(nation(lang, marked)).toBe(true);
  });
  it.each([
    ['en', 'then [England] met them again'],
    ['en', 'so in [England] they saw the rugby'],
    ['en', 'then [England] met them\nin the rugby'],
    ['pt', 'ontem [Portugal] fez um golo no jogo'],
    ['ru', 'вчера [Россия] выиграла матч'],
    ['en', '[ENGLAND] - On a perfect field the rugby went on and on and on and on and on and on'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(nation(lang, marked)).toBe(false);
  });
  it('is none on another page', () => {
    expect(nation('en', 'then [England] met them in the rugby', 'the striker and the winger')).toBe(false);
  });
  it('is no more on a page about nothing else', () => {
    expect(nation('en', 'then [England] met them again', MANY)).toBe(false);
    expect(nation('en', 'they fell to [England] in the rugby', MANY)).toBe(false);
  });
  it('may be one of the United Kingdom’s', () => {
    const scotland = subject('region', 'scotland-gb');
    expect(of('en', page('at home [Scotland] met them in the rugby', SOME.en), scotland)).toBe(true);
    // No town's rule is asked: "The Olympics" near it does not hold.
    expect(of('en', page('so [Scotland] met them at the olympics', SOME.en), scotland)).toBe(true);
  });
});

describe('a town on a page about sport', () => {
  it.each([
    ['en', 'then [Luton] needed extra time'],
    ['fr', 'l’entraîneur de [Toulouse] a dit'],
    ['de', 'dann hat [Mainz] Abstieg und Pokal im Blick'],
    ['pt', 'ontem [Santos] fez um golo no jogo'],
    ['en', 'won at Brentford and [Luton] needed extra time'],
    ['en', 'all of [Bristol] City they know'],
    ['de', 'dann hat Union [Berlin] etwas'],
    ['en', 'the {Leeds}, [Luton] rugby'],
    ['en', 'so rugby, [Luton], 2024'],
    ['en', 'in Brentford but [Luton] the rugby'],
    ['en', 'in Brentford, and [Luton] the rugby'],
    ['en', 'Brentford and [Luton] the rugby'],
    ['en', 'with Brentford and [Luton] the rugby'],
    ['en', 'in, Brentford and [Luton] the rugby'],
    ['en', '[Luton] needed extra time'],
  ])('is its team in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBe(true);
  });
  it.each([
    ['en', 'then [Luton] needed more of it'],
    ['en', 'so in [Luton] they saw the rugby'],
    ['en', 'in Brentford and [Luton], the rugby'],
    ['en', 'In Brentford and [Luton], the rugby'],
    ['en', 'in Brentford or [Luton], the rugby'],
    ['en', 'the north of [Cairo] saw the rugby'],
    ['en', 'then [Luton] 2024 saw the rugby'],
    ['en', 'then [Luton] Mills saw the rugby'],
    ['en', 'then [Luton] town saw the rugby'],
    ['en', 'the [Luton]-based rugby'],
    ['en', '[CAIRO] - On a perfect field the rugby went on and on and on and on and on and on'],
    ['en', 'at {Leeds}, [Luton] the rugby'],
    ['en', 'the [Luton] stadium saw the rugby'],
    ['en', 'they lost to [Toledo] in the rugby'],
    ['en', 'all of [Bristol], City they know'],
    ['de', 'dann hat union [Berlin] etwas'],
    ['de', 'dann hat Union, [Berlin] etwas'],
    ['de', 'dann hat Firma [Berlin] etwas'],
    ['fr', 'de [Toulouse] ce match'],
    ['fr', 'l’entraîneur, de [Toulouse] un match'],
    ['en', 'in Brentford and [Luton] with rugby'],
    ['en', 'in Brentford and [Luton], needed rugby'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBe(false);
  });
  it('is none before its country', () => {
    const { text, spots, spot } = scene(page('the [Luton], {England}, rugby', SOME.en));
    const named = spots.map((s) => (s === spot ? s : { ...s, senses: [sense(subject('country'))] }));
    expect(new Teams(text).has(spot, new Beside(text, named).sides(0))).toBe(false);
    const region = spots.map((s) => (s === spot ? s : { ...s, senses: [sense(subject('region'))] }));
    expect(new Teams(text).has(spot, new Beside(text, region).sides(0))).toBe(false);
  });
  it('is none that is an area', () => {
    expect(of('en', page('then [Luton] needed extra time', SOME.en), subject('area'))).toBe(false);
    expect(of('en', page('then [Luton] needed extra time', SOME.en), subject('region'))).toBe(true);
  });
});

describe('a town on a page about nothing else', () => {
  it.each([
    'then [Luton] needed more of it',
    'they fell to [Toledo] again',
    'a trade from [Sacramento] again',
    'they visit [Toledo] again',
  ])('is its team: %s', (marked) => {
    expect(often(marked)).toBe(true);
  });
  it('is its team beside the last word of the page', () => {
    expect(of('en', `${SOME.en ?? ''}\nthen [Luton] needed rugby`)).toBe(true);
  });
  it.each([
    'they went to [Toledo] again',
    'so in [Toledo] they met',
    'it plays in [Toledo] again',
    'it plays, at [Toledo] again',
  ])('is none: %s', (marked) => {
    expect(often(marked)).toBe(false);
  });
});
