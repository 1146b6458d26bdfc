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
    ['it', 'nella chiesa [San Marino] di'],
  ])('is one in %s: %s', (lang, marked) => {
    expect(thing(lang, marked)).toBe(true);
  });

  it.each([
    ['en', 'prices in [London] 2.5 million'],
    ['en', 'a town called [Paris] in Texas'],
    ['en', 'it named [Copenhagen] the greenest city'],
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
  ])('is none in %s: %s', (lang, marked) => {
    expect(thing(lang, marked)).toBe(false);
  });

  it('is none in a line of capitals', () => {
    const { spot, page } = scene('A DOG CALLED [BOSTON] BARKED AT ME');
    expect(isThing(spot, false, page)).toBe(false);
  });

  it('is no country, but for a saint', () => {
    const called = ofCountry('a dog called [Chad] barked');
    expect(isThing(called.spot, true, called.page)).toBe(false);
    const saint = scene('la misa de [San Marino] ayer', 'es', subject('country'));
    expect(isThing(saint.spot, true, saint.page)).toBe(true);
  });
});
