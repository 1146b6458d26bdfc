import { describe, expect, it } from 'vitest';
import { isCapital, isConstruct, isLinked, isLongArea, isOfTown } from '../../../../core/recognise/capitals';
import { scene, subject } from './spot';

describe('a capital', () => {
  it.each([
    ['Paris', true],
    ['l’Indre', true],
    ['dell’Emilia', true],
    ['Владимир', true],
    ['l’indre', false],
    ['paris', false],
    ['東京', false],
  ])('in %s', (word, wanted) => {
    expect(isCapital(word)).toBe(wanted);
  });

  it.each([
    ['et-Loire', true],
    ['sur-Mer', true],
    ['на-Дону', true],
    ['to-London', false],
    ['Saint-Denis', false],
    ['based-in', false],
    ['18-Mai', false],
  ])('joined by a small word: %s', (word, wanted) => {
    expect(isLinked(word)).toBe(wanted);
  });
});

describe('a word with a capital behind a town', () => {
  const ofTown = (lang: string, marked: string, ...of: readonly ReturnType<typeof subject>[]): boolean => {
    const { spot, text } = scene(marked, lang, ...of);
    return spot.after !== null && isOfTown(spot, spot.after, text);
  };
  it.each([
    ['en', 'then [Dubai] Police said'],
    ['en', 'then [Dubai] BBC said'],
    ['pl', 'potem [Warszawa] Centralna była'],
    ['fr', 'à [Nottingham] East hier'],
  ])('is the town’s own in %s: %s', (lang, marked) => {
    expect(ofTown(lang, marked)).toBe(true);
  });
  it.each([
    ['en', 'then [Madras] Mills said'],
    ['fr', 'puis [Lyon] Capitale a dit'],
    ['es', 'luego [Lima] Norteña dijo'],
  ])('is another name’s in %s: %s', (lang, marked) => {
    expect(ofTown(lang, marked)).toBe(false);
  });
  it('is no more of a sea’s name, or a quarter’s, that has words enough', () => {
    const sea = [subject('area')];
    expect(ofTown('fr', 'en [Mer Noire] Odessa a', ...sea)).toBe(true);
    expect(isLongArea(scene('en [Mer Noire] Odessa', 'fr', ...sea).spot)).toBe(true);
    expect(isLongArea(scene('en [Baltique] Odessa', 'fr', ...sea).spot)).toBe(false);
    expect(isLongArea(scene('en [New York] Odessa', 'fr').spot)).toBe(false);
  });
});

/** A word that opens a sentence and says that it is of the name behind it. */
describe('of what follows', () => {
  it.each([
    ['ҳукумати', 'tg', true],
    ['рустам', 'tg', false],
    ['niştecihên', 'ku', true],
    ['azad', 'ku', false],
    ['ҳукумати', 'ru', false],
  ])('%s in %s: %s', (word, lang, wanted) => {
    expect(isConstruct(word, lang)).toBe(wanted);
  });
});
