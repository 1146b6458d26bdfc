import { describe, expect, it } from 'vitest';
import { isTitle } from '../../../../core/recognise/titles';
import { ofCountry, scene } from './spot';

const title = (lang: string, marked: string): boolean => {
  const { spot, page } = scene(marked, lang);
  return isTitle(spot, false, page);
};

describe('a town in a quoted title', () => {
  it.each([
    ['en', 'he sang “[Memphis] in June” again'],
    ['en', 'he sang “Meet Me in [Montauk]” again'],
    ['en', 'he sang "[Vienna]" again'],
    ['en', 'he sang "[Cairo], {Illinois}" again'],
    ['fr', 'il a vu « [Roma] » d’Alfonso Cuarón'],
    ['fr', 'il lit « Nuits de [Paris] » (Stock, 2019)'],
    ['de', 'er liest den Roman „[Wien] bei Nacht“ gern'],
    ['de', 'er liest „[Wien] bei Nacht“ (Roman)'],
    ['es', 'vio «La noche de [Madrid]», película de'],
    ['it', 'ha visto «Notti a [Roma]» di Mario Bianchi'],
  ])('in %s: %s', (lang, marked) => {
    expect(title(lang, marked)).toBe(true);
  });

  it('is one where the page says so elsewhere', () => {
    expect(title('de', 'er liest „[Wien] bei Nacht“ gern\nWir lesen „Wien bei Nacht“, Roman von')).toBe(true);
    expect(title('de', 'er liest „[Wien] bei Nacht“ gern\nWir lesen „Wien bei Nacht“ gern')).toBe(false);
  });

  it.each([
    ['en', 'he said “we will leave [Memphis] in June” again'],
    ['en', 'he said: “Meet Me in [Montauk]” again'],
    ['en', '“Meet Me in [Montauk]” she said'],
    ['en', 'he asks “Is [Montauk] Still There?” again'],
    ['en', 'a space “from [Lisbon] to {Vladivostok}” again'],
    ['fr', 'il dénonce « [Moscou], {Téhéran} et {Pékin} » hier'],
    ['en', 'it was spelled “[Kiev]” then'],
    ['de', 'er sagte „[Wien] bei Nacht“ gern'],
    ['en', 'he sang [Memphis] in June again'],
    ['en', 'he said O’Neill left [Memphis] for Leeds'],
    ['ru', 'он пел «[Рим] в Июне» снова'],
    ['en', 'he sang “the sea.\nThen [Memphis] Sang” again'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(title(lang, marked)).toBe(false);
  });
});

describe('a country in quotation marks', () => {
  const country = (marked: string): boolean => {
    const { spot, page } = ofCountry(marked);
    return isTitle(spot, true, page);
  };
  it('is doubted rather than a work, unless the title is long', () => {
    expect(country('the so-called “[Iran]” again')).toBe(false);
    expect(country('the “[Iran] Cartoon” again')).toBe(false);
    expect(country('he sang “Last Train to [Iran] Tonight” again')).toBe(true);
  });
});
