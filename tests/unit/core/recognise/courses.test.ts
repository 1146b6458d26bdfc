import { describe, expect, it } from 'vitest';
import { isCourse } from '../../../../core/recognise/courses';
import { scene, subject } from './spot';

const course = (lang: string, marked: string): boolean => {
  const { spot, text } = scene(marked, lang);
  return isCourse(spot, text);
};

describe('a race from town to town', () => {
  it.each([
    ['de', 'Radsport: Er startet doch bei [Paris]-{Roubaix}, sagt er'],
    ['de', 'Radsport: Er startet doch bei {Paris}-[Roubaix], sagt er'],
    ['nl', 'hij rijdt Gent-Wevelgem en [Parijs]-{Roubaix}'],
    ['fr', 'le peloton verra [Milan]-San Remo'],
  ])('is one in %s: %s', (lang, marked) => {
    expect(course(lang, marked)).toBe(true);
  });
  it.each([
    ['fr', 'la ligne [Paris]-{Nice} a fermé'],
    ['fr', 'le train [Paris]-{Nice} emporte le peloton'],
    ['de', 'die Achse [Paris]-{Berlin} hält'],
    ['fr', 'le peloton est à [Paris] hier'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(course(lang, marked)).toBe(false);
  });
  it('is of towns alone', () => {
    const { spot, text } = scene('le peloton de [Suisse]-Alsace', 'fr', subject('country'));
    expect(isCourse(spot, text)).toBe(false);
  });
});
