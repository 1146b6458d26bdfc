import { describe, expect, it } from 'vitest';
import { isTitle } from '../../../../core/recognise/titles';
import { ofCountry, scene, subject } from './spot';

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
    ['en', 'of the film, “we left [Memphis] alone” again'],
    ['fr', 'il lit « Été à [Paris] » (Stock, 2019)'],
    ['fr', 'il lit « L’Été à [Paris] » (Stock, 2019)'],
    ['fr', 'il lit:«Nuits de [Paris]» (Stock, 2019)'],
    ['en', '"Nights in [Vienna] Now" they sang again'],
    ['en', 'he sang “Nights of Old [Paris] 2024” again'],
    ['en', 'he sang “Old Nights in [Paris] (Live)” again'],
    ['en', 'he sang “Old Nights un [Paris]” again'],
    ['en', 'he sang “Old Nights that [Paris]” again'],
    ['en', 'he sang “Leeds, [Paris]” again'],
    ['en', 'he sang “Old Nights in [Paris]”'],
    ['en', 'he sang “Old Nights in [Paris]”. They said'],
    ['en', 'he sang “nights in [Paris]”, opera by'],
    ['en', 'he sang “nights in [Paris]”, a novel'],
    ['fr', 'il a vu « nuits de [Roma] » d’Alfonso Cuarón'],
  ])('in %s: %s', (lang, marked) => {
    expect(title(lang, marked)).toBe(true);
  });

  it('is one where the page says so elsewhere', () => {
    expect(title('de', 'er liest „[Wien] bei Nacht“ gern\nWir lesen „Wien bei Nacht“, Roman von')).toBe(true);
    expect(title('de', 'er liest „[Wien] bei Nacht“ gern\nWir lesen „Wien bei Nacht“ gern')).toBe(false);
    const twice = 'il lit « nuits de [Paris] » hier\nOn a lu « nuits de Paris » (Stock, 2019)';
    expect(title('fr', twice)).toBe(true);
    expect(title('fr', twice.replaceAll(' »', '\u00a0»'))).toBe(true);
    expect(title('fr', twice.replace(' (Stock, 2019)', ' hier'))).toBe(false);
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
    ['en', 'he sang “The Sea\nThen [Memphis] Sang” again'],
    ['en', 'he sang “Old Nights in [Vienna]\nAgain” there'],
    ['en', 'HE SANG AND SANG ALL NIGHT LONG OR SO THEY SAY “Old [Paris] Now” AND SO ON'],
    ['en', 'they sang Old Nights in [Paris]” again'],
    ['en', 'they sang “Old Nights in [Paris] again'],
    ['en', 'they sang “Old Nights in [Paris]'],
    ['en', 'they sang “OLD NIGHTS IN [PARIS]” again and again they'],
    ['en', 'of the film. “we left [Memphis] alone” again'],
    ['en', 'so “the end”Then [Paris] Sang It” again'],
    ['en', 'they said ” Then [Memphis] Sang It” again'],
    ['en', 'they have x,"Old Nights in [Vienna]" again'],
    ['en', 'they have x/"Old Nights in [Vienna]" again'],
    ['en', 'he sang “Old Nights in [Vienna] „Songs” again'],
    ['en', 'he sang “Meet Me in [Rome] If You Can Do It Now” again'],
    ['en', 'he sang “Nights in [Paris]” again'],
    ['en', 'he likes “my [New York] now” again'],
    ['en', '“Old Nights in [Paris]” said they'],
    ['en', '“Old Nights in [Paris]” she said'],
    ['en', 'he sang “nights in [Paris]”, old novel'],
    ['en', 'he sang “nights in [Paris]”, a dog'],
    ['fr', 'il lit « nuits de [Paris] », Stock, 2019)'],
    ['fr', 'il lit « nuits de [Paris] » (Stock)'],
    ['fr', 'il lit « nuits de [Paris] »'],
    ['en', 'he sang “nights in [Paris]”. by Ann Smith'],
    ['fr', 'il a vu « nuits de [Roma] » qu’Alfonso Cuarón'],
    ['fr', 'il a vu « nuits de [Roma] » d’alfonso Cuarón'],
    ['fr', 'il a vu « nuits de [Roma] » d’Alfonso est'],
    ['it', 'ha visto «notti a [Roma]» con Mario Bianchi'],
    ['it', 'ha visto «notti a [Roma]» di mario Bianchi'],
    ['it', 'ha visto «notti a [Roma]» di, Mario Bianchi'],
    ['it', 'ha visto «notti a [Roma]» di Mario, Bianchi'],
    ['it', 'ha visto «notti a [Roma]» di Mario ieri'],
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
    expect(country('he sang “[Iran]’s Big Old Songs” again')).toBe(true);
  });
});

it('a sea of two words is meant, whatever quotes it', () => {
  const { spot, page } = scene('il lit « La [Mer Noire] Rouge » encore', 'fr', subject('area'));
  expect(isTitle(spot, false, page)).toBe(false);
});
