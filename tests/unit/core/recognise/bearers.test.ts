/** Towns and countries whose names are parts of somebody's. */
import { describe, expect, it } from 'vitest';
import { isBearer } from '../../../../core/recognise/bearers';
import type { Subject } from '../../../../core/recognise/model';
import { ofCountry, scene, subject } from './spot';

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
    ['en', 'Edited by [Charlotte] Brown'],
    ['en', 'then {Samson} [Benin] said'],
    ['en', 'then {Chad} [Limoges] said'],
    ['en', 'then [Sydney] {Winnipeg} said'],
    ['en', 'then [Samson] {Winnipeg} said'],
    ['en', 'so [Houston] Johnson, Street they'],
    ['en', 'so [Houston] Johnson Brown they'],
    ['en', 'and so on\nBy Jackson [Charlotte], AP'],
    ['en', `By Jackson [Charlotte], AP\n${'and so on '.repeat(20)}`],
    ['en', 'By [Charlotte] Brown, AP'],
    ['en', 'By Ann Smith, Jackson [Charlotte], AP'],
    ['en', 'Text: Jackson [Charlotte]'],
    ['en', 'By J. Jackson [Charlotte]'],
    ['en', 'Photo | By Jackson [Charlotte]'],
    ['en', 'By Jackson [Charlotte] Brown, AP'],
    ['en', 'By Jackson [Charlotte] in Leeds'],
    ['en', 'By Jackson [Charlotte], Brown runs'],
    ['en', `${'and so on '.repeat(10)}\nBy Jackson [Charlotte], AP`],
  ])('in %s: %s', (lang, marked) => {
    expect(bearer(lang, marked)).toBe(true);
  });

  it.each([
    ['en', 'so Dr Chad, [Milan] said'],
    ['en', 'so Prime Minister [London] said'],
    ['en', 'then in [Georgia] {Winnipeg} said'],
    ['en', 'then in [Pune] Singh said'],
    ['en', 'near [Houston] Johnson they'],
    ['en', 'so [Houston] Johnson Street they'],
    ['en', 'so Dr chad [Milan] said'],
    ['en', 'then [Pune], Singh said'],
    ['en', 'then [Pune] singh said'],
    ['en', 'then [Pune] Market said'],
    ['en', 'then with [Pune]'],
    ['en', 'then Premier, Melbourne [Douglas] said'],
    ['en', 'Then Premier Melbourne [Douglas] Said So Again'],
    ['en', 'then Samson, [Benin] said'],
    ['en', 'then Florence [Limoges] said'],
    ['en', 'Talks With {Florence} [Limoges] Stall Again Now'],
    ['en', 'Talks With [Georgia] {Winnipeg} Stall Again Now'],
    ['en', 'then [Georgia] Winnipeg said'],
    ['en', 'then [Leeds] {Winnipeg} said'],
    ['en', `By Jackson [Charlotte], AP ${'and so on '.repeat(20)}`],
    ['en', 'By Ann Smith, [LONDON] (Reuters) - The mayor'],
    ['en', 'By [Charlotte], AP'],
    ['en', 'By [Charlotte] brown, AP'],
    ['en', 'By [London] Which in Leeds'],
    ['en', 'By Ann (Smith) Jackson [Charlotte]'],
    ['en', 'Old Jackson [Charlotte]'],
    ['en', 'they asked By Jackson [Charlotte]'],
    ['en', 'by Jackson [Charlotte]'],
    ['en', 'led by Jackson [Charlotte]'],
    ['en', 'edited and Jackson [Charlotte]'],
    ['en', 'By the Jackson [Charlotte]'],
    ['en', 'By Jackson [Charlotte] runs fast'],
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

describe('a town or a region', () => {
  const of = (marked: string, what: Subject): boolean => {
    const { spot, page } = scene(marked, 'en', what);
    return isBearer(spot, false, page);
  };
  it('is no bearer’s in the place that is called like the given name', () => {
    const within = ['georgia-us', 'united-states'];
    expect(of('then {Georgia} [Atlanta] said', subject('city', 'atlanta-us', { within }))).toBe(false);
    expect(of('then {Georgia} [Atlanta] said', subject('city'))).toBe(true);
  });
  it('is a bearer’s behind fewer words if it is a region', () => {
    expect(of('then {Florence} [Limoges] said', subject('region'))).toBe(false);
    expect(of('then Premier Melbourne [Douglas] said', subject('region'))).toBe(false);
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
    expect(country('then Samson [Togo] said')).toBe(true);
  });
  it('is none where they are not, and behind its town', () => {
    expect(country('then [France] Singh said')).toBe(false);
    expect(country('then {Victoria} [Togo] said')).toBe(false);
    expect(country('then {Samson} [Togo] said')).toBe(false);
    expect(country('then [Chad] {Winnipeg} said')).toBe(false);
    expect(country('then Premier Melbourne [Malta] said')).toBe(false);
  });
});
