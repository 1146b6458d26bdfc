/** Each rule on what stands beside a name is asked, and only of what it is for; the rules have tests of their own. */
import { describe, expect, it } from 'vitest';
import { blockedPlace } from '../../../../core/recognise/around';
import { ofCountry, running, scene, subject } from './spot';

const town = (lang: string, marked: string, isKnown = true) => {
  const { spot, page } = scene(running(marked), lang);
  return blockedPlace(spot, false, isKnown, page);
};
const country = (lang: string, marked: string) => {
  const { spot, page } = ofCountry(running(marked), lang);
  return blockedPlace(spot, true, true, page);
};

describe('a town', () => {
  it.each([
    ['en', 'they read visit.[london] again', 'name'],
    ['ru', 'партия «Свободный [Минск]» там', 'name'],
    ['ru', 'игра «[Минск]» была', 'name'],
    ['en', 'as in [Davenport], Sally (2004), where', 'name'],
    ['en', 'along the [Mississippi], they say', 'name'],
    ['en', 'along the [Mississippi] they say', 'name'],
    ['en', 'along the [Mississippi] – Leeds said', 'name'],
    ['en', 'a dog called [Boston] barked', 'name'],
    ['en', 'he sang “[Memphis] in June” again', 'name'],
    ['en', 'with her son [Milan] yesterday', 'person'],
    ['en', 'so Dr Chad [Leeds] said', 'person'],
    ['en', 'the footballer Ann Mary [Leeds] said', 'person'],
    ['en', 'then the footballer {Bramble} [Leeds] said', 'person'],
    ['en', 'says [Bradford], a baker of bread', 'person'],
    ['en', 'so [Bradford], 34, said so', 'person'],
    ['en', 'so [Bradford], who retired early, said', 'person'],
    ['en', 'the [US] Department of Labor said', 'name'],
    ['es', 'ayer ganó el [Parma] otra vez', 'team'],
    ['en', 'the frigate [Boston] left', 'name'],
    ['en', 'then [Madras] Mills said', 'name'],
    ['en', 'the firm Bramble [Morelos] is', 'name'],
    ['fr', 'il habite rue de [Paris] depuis', 'name'],
  ])('is no town in %s: %s', (lang, marked, why) => {
    expect(town(lang, marked)).toBe(why);
  });
  it('may be so large that it is the town before another word', () => {
    expect(town('ru', 'вчера [Казань] Петрова там', true)).toBeNull();
    expect(town('ru', 'вчера [Казань] Петрова там', false)).toBe('name');
  });

  it.each([
    ['en', 'they all saw [Leeds] again'],
    ['en', 'along the [Mississippi] vote they say'],
    ['en', 'along [Mississippi], they say'],
    ['en', 'along the [Leeds] with them'],
    ['de', 'und entlang the [Mississippi], sagen sie'],
    ['en', 'so in [Bradford], 34, they said'],
    ['en', 'so in [Bradford], who knows, they said'],
  ])('may be one in %s: %s', (lang, marked) => {
    expect(town(lang, marked)).toBeNull();
  });

  it('is a river at the end of a line, and before a comma', () => {
    const { spot, page } = scene('so they went along the [Mississippi]');
    expect(blockedPlace(spot, false, true, page)).toBe('name');
  });

  it('is no team’s where it is a country’s name as well', () => {
    const both = scene(running('ayer ganó el [Parma] otra vez'), 'es', subject('city'), subject('area'));
    expect(blockedPlace(both.spot, false, true, both.page)).toBeNull();
    const state = scene(running('ayer ganó el [Parma] otra vez'), 'es', subject('city'), subject('country'));
    expect(blockedPlace(state.spot, false, true, state.page)).toBeNull();
    const region = scene(running('ayer ganó el [Parma] otra vez'), 'es', subject('region'));
    expect(blockedPlace(region.spot, false, true, region.page)).toBeNull();
  });
});

describe('a country', () => {
  it.each([
    ['en', 'the poet [India] Clarke said', 'person'],
    ['en', 'then the poet [India] {Bramble} said', 'person'],
    ['vi', 'hôm qua bà [Nga] nói', 'person'],
    ['en', 'so [Chad], 34, said so', 'person'],
    ['en', 'with her son [Chad] yesterday', 'person'],
    ['ru', 'партия «Свободная [Армения]» там', 'name'],
  ])('is none in %s: %s', (lang, marked, why) => {
    expect(country(lang, marked)).toBe(why);
  });

  it.each([
    ['en', 'as in [Malta], Sally (2004), where'],
    ['en', 'the poet [Malta] Clarke said'],
    ['en', 'then the poet [Malta] {Bramble} said'],
    ['en', 'says [Malta], a member of it'],
    ['en', 'so [Malta], who agreed, said'],
    ['en', 'a dog called [Malta] barked'],
    ['vi', 'hôm qua [Nga] nói'],
  ])('may be one in %s: %s', (lang, marked) => {
    expect(country(lang, marked)).toBeNull();
  });

  it('is no Vietnamese town’s rule', () => {
    expect(town('vi', 'hôm qua bà [Nga] nói')).toBeNull();
  });
});
