/** Towns and countries whose names are parts of somebody's. */
import { describe, expect, it } from 'vitest';
import { isBearer } from '../../../../core/recognise/bearers';
import { ofCountry, scene } from './spot';

const bearer = (lang: string, marked: string): boolean => {
  const { spot, page } = scene(marked, lang);
  return isBearer(spot, false, page);
};

describe('a town’s name that is somebody’s', () => {
  it.each([
    ['en', 'so Dr Chad [Milan] said'],
    ['en', 'so Mrs. Gloria [London] said'],
    ['fr', 'hier Mme Anne [Nancy] a dit'],
    ['en', 'then Premier Melbourne [Douglas] said'],
    ['en', 'then Samson [Benin] said'],
    ['en', 'then {Florence} [Limoges] said'],
    ['en', 'then [Georgia] {Winnipeg} said'],
    ['en', 'then [Pune] Singh said'],
    ['en', 'By Jackson [Charlotte], AP'],
    ['fr', 'Par Romain [Nancy], avec les agences'],
    ['en', 'Edited by Jackson [Charlotte]'],
    ['de', 'Von unserem Korrespondenten Tom [Trier]'],
    ['en', 'From Sunday [Lagos] in Accra'],
  ])('in %s: %s', (lang, marked) => {
    expect(bearer(lang, marked)).toBe(true);
  });

  it.each([
    ['en', 'so Dr Chad, [Milan] said'],
    ['en', 'so Prime Minister [London] said'],
    ['en', 'then in [Georgia] {Winnipeg} said'],
    ['en', 'then in [Pune] Singh said'],
    ['en', 'near [Houston] Johnson Street they'],
    ['en', 'By Monday [London] had been told'],
    ['en', 'From [Kyiv] Monday, he flew home'],
    ['en', 'By Jackson, who lives near [Charlotte], AP'],
    ['ru', 'так Dr Chad [Милан] сказал'],
    ['en', 'SO DR CHAD [MILAN] SAID'],
    ['en', 'then Samson [Benin|’s] said'],
    ['en', 'then {Leeds} [Limoges] said'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(bearer(lang, marked)).toBe(false);
  });
});

describe('a country’s name', () => {
  const country = (marked: string): boolean => {
    const { spot, page } = ofCountry(marked);
    return isBearer(spot, true, page);
  };
  it('is somebody’s where people are called so', () => {
    expect(country('so Mr Samson [Togo] said')).toBe(true);
    expect(country('then [Chad] Singh said')).toBe(true);
  });
  it('is none where they are not, and behind its town', () => {
    expect(country('then [France] Singh said')).toBe(false);
    expect(country('then {Victoria} [Togo] said')).toBe(false);
  });
});
