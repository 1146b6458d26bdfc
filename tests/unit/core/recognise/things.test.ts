import { describe, expect, it } from 'vitest';
import { isThing } from '../../../../core/recognise/things';
import { ofCountry, running, scene, subject } from './spot';

const thing = (lang: string, marked: string): boolean => {
  const { spot, page } = scene(running(marked), lang);
  return isThing(spot, false, page);
};

describe('a thing of a place’s name', () => {
  it.each([
    ['en', 'they tried the [Roma] 3 today'],
    ['en', 'an update to [Lisbon] 2.4, they say'],
    ['en', 'a dog called [Boston] barked'],
    ['en', 'two sparrows called Bonn and [Berlin] sang'],
    ['en', 'a plan codenamed [Paris] began'],
    ['en', 'he was nicknamed [Texas] at school'],
    ['fr', 'un groupe nommé [Chicago] chante'],
    ['fr', 'un chien appelé [Boston] aboie'],
    ['it', 'un cane chiamato [Boston] abbaia'],
    ['es', 'un perro llamado [Roma] ladra'],
    ['de', 'ein Hund namens [Boston] bellt'],
    ['de', 'der Hund heißt [Boston] und bellt'],
    ['en', 'they say the [Havana] has no grinder'],
    ['en', 'he wrote in The [Atlantic] about it'],
    ['es', 'en la misa de [San José] rezaron'],
    ['es', 'la vida de [Santa Teresa] de Jesús'],
    ['en', 'at the church [St Ives] they'],
    ['de', 'beim Orden [Sankt Georg] dort'],
    ['es', 'reza a [San José] siempre'],
    ['en', 'a dog called [Boston], the best'],
    ['en', 'a town, called [Boston] there'],
    ['en', 'the town that was called [Paris] there'],
    ['en', 'what he, called [Boston] there'],
    ['en', 'a highland called [Boston] there'],
    ['fr', 'notamment appelé [Boston] là'],
    ['en', 'they ask for the [Kyoto], please'],
    ['it', 'nella chiesa [San Marino] di'],
    ['it', 'la regola dell’ordine di [San Marino] è'],
  ])('is one in %s: %s', (lang, marked) => {
    expect(thing(lang, marked)).toBe(true);
  });

  it.each([
    ['en', 'prices in [London] 2.5 million'],
    ['en', 'a town called [Paris] in Texas'],
    ['en', 'it named [Copenhagen] the greenest city'],
    ['en', 'a list named [Copenhagen] the greenest'],
    ['en', 'what he called [Beijing]’s aggression'],
    ['en', 'the US has called [Moscow] to account'],
    ['en', 'then Biden called [Jerusalem] and said'],
    ['fr', 'le président a appelé [Moscou] à la retenue'],
    ['fr', 'ils ont notamment appelé [Téhéran] à négocier'],
    ['it', 'il ministro ha già chiamato [Teheran] per discutere'],
    ['es', 'un hombre llamado Pedro en [Madrid] fue detenido'],
    ['it', 'un uomo chiamato Marco a [Roma] ha detto'],
    ['de', 'der Austragungsort heißt [Hamburg] heute'],
    ['fr', 'une ville appelée [Paris] au Texas'],
    ['en', 'they say the [Havana] exhibition opened'],
    ['es', 'fue a [San José] ayer'],
    ['es', 'la ciudad de [San José] espera'],
    ['en', 'they say the [Havana], {Cuba}, is'],
    ['es', 'la vida de [Santa Teresa] de Sevilla'],
    ['en', 'two sparrows in Bonn and [Berlin] sang'],
    ['en', 'they tried the [Roma] 300 today'],
    ['en', 'they tried the, [Roma] 3 today'],
    ['en', 'they tried a [Roma] 3 today'],
    ['fr', 'ils voient the [Roma] 3 là'],
    ['es', 'la misa de [Roma] ayer'],
    ['es', 'la vida de [Santa Teresa] en Ávila'],
    ['es', 'la vida de [Santa Teresa], de Jesús'],
    ['es', 'la misa de, [San José] ayer'],
    ['es', 'la misa, de [San José] ayer'],
    ['es', 'la misa en [San José] ayer'],
    ['es', 'la iglesia [San José] está'],
    ['it', 'ieri per [San Marino] oggi'],
    ['en', 'a dog called, [Boston] barked'],
    ['en', 'two sparrows called bonn and [Berlin] sang'],
    ['en', 'two sparrows called Bonn, and [Berlin] sang'],
    ['en', 'two sparrows called, Bonn and [Berlin] sang'],
    ['en', 'a lake called [Como] there'],
    ['en', 'so Biden called [Jerusalem] and said'],
    ['fr', 'they say the [Havana] has gone'],
    ['en', 'they say a [Havana] has gone'],
    ['en', 'they say the, [Havana] has gone'],
    ['en', 'they say the [Havana] – has gone'],
    ['en', 'so they left. The [Atlantic] coast'],
    ['en', 'he wrote in The, [Atlantic] about it'],
    ['fr', 'il écrit dans The [Atlantic] hier'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(thing(lang, marked)).toBe(false);
  });

  it.each([
    ['en', 'A DOG CALLED [BOSTON] BARKED AT ME', false],
    ['fr', 'UN CHIEN APPELÉ [BOSTON] EST LÀ', false],
    ['zh', '昨天[罗马] 2.4 发布', false],
    ['en', 'They Say The [Havana] Has No Grinder Again', false],
    ['en', 'He Wrote In The [Atlantic] Again Today', false],
    ['en', '[Roma] 3 today', false],
    ['en', 'they tried the [Roma]', true],
    ['es', '[San José] rezan otra vez', false],
    ['es', 'a [San José] van otra vez', false],
    ['es', 'la vida de [Santa Teresa]', false],
    ['en', '[Boston] barked at them', false],
    ['en', 'called [Boston] they barked', true],
    ['en', 'Bonn and [Berlin] sang there', false],
    ['en', 'there is a dog called [Boston]', true],
  ])('at the ends of a line, in headlines, in capitals, in %s: %s', (lang, marked, wanted) => {
    const { spot, page } = scene(marked, lang);
    expect(isThing(spot, false, page)).toBe(wanted);
  });

  it('is no region with the article, and no sea of a paper’s name', () => {
    const is = (marked: string, kind: 'region' | 'area'): boolean => {
      const { spot, page } = scene(marked, 'en', subject(kind));
      return isThing(spot, false, page);
    };
    expect(is(running('they say the [Havana] has gone'), 'region')).toBe(false);
    expect(is(running('he sailed The [Atlantic] coast again'), 'area')).toBe(false);
    expect(is(running('he wrote in The [Atlantic], they say'), 'area')).toBe(true);
    expect(is('and so he wrote in The [Atlantic]', 'area')).toBe(true);
  });

  it('is no country, but for a saint', () => {
    const called = ofCountry('a dog called [Chad] barked');
    expect(isThing(called.spot, true, called.page)).toBe(false);
    const saint = scene('la misa de [San Marino] ayer', 'es', subject('country'));
    expect(isThing(saint.spot, true, saint.page)).toBe(true);
  });
});
