import { describe, expect, it } from 'vitest';
import { insideName } from '../../../../core/recognise/inside';
import { scene } from './spot';

const inside = (lang: string, marked: string) => {
  const { spot, text } = scene(marked, lang);
  return insideName(spot, text);
};

describe('a name that holds a place', () => {
  it.each([
    ['en', 'the Bank of [France] said'],
    ['en', 'the Duke of [York] said'],
    ['fr', 'il habite rue de [Paris] depuis'],
    ['fr', 'sur l’avenue de l’[Europe] il'],
    ['fr', 'près de la place de [Rome] il'],
    ['es', 'en la avenida de [Roma] hubo'],
    ['pt', 'na Avenida [Brasil] houve'],
    ['pt', 'no Largo de [Camões] houve'],
    ['it', 'in via della piazza [Venezia] oggi'],
    ['ru', 'на площади [Минска] сегодня'],
  ])('is another name in %s: %s', (lang, marked) => {
    expect(inside(lang, marked)).toBe('name');
  });

  it.each([
    ['fr', 'la victoire de l’équipe de [Suisse] hier'],
    ['es', 'la selección de [Chile] ganó'],
    ['it', 'la nazionale di [Malta] ha'],
  ])('is a team in %s: %s', (lang, marked) => {
    expect(inside(lang, marked)).toBe('team');
  });

  it.each([
    ['fr', 'avec les Rangers de [New York] hier'],
    ['fr', 'avec les Red Sox de [Boston] hier'],
    ['fr', 'près de cette route de [Damas] hier'],
    ['es', 'con los Lakers de [Los Ángeles] ayer'],
  ])('is a club of several words in %s: %s', (lang, marked) => {
    expect(inside(lang, marked)).toBe('name');
  });

  it.each([
    ['sv', 'landet angreps av [Ryssland] i går'],
    ['no', 'store deler av [Bergen] er stengt'],
    ['fr', 'la place de la [France] dans le monde'],
    ['fr', 'la place de l’[Ukraine] en Europe'],
    ['fr', 'la feuille de route de [Washington] est prête'],
    ['fr', 'la station de [Davos] a ouvert'],
    ['fr', 'sur la route [Paris]-Lyon hier'],
    ['es', 'en la carretera [Madrid]-Toledo ayer'],
    ['cs', 'že Bank do [Prahy] nepřijel'],
    ['fr', 'pendant les Jeux de [Londres] il'],
    ['it', 'un naufragio al largo di [Lampedusa] ieri'],
    ['pt', 'o barco estava ao largo da [Líbia] ontem'],
    ['es', 'protestas a lo largo de [México] ayer'],
    ['es', 'en el gobierno de [Chile] hay'],
    ['en', 'the people of [France] said'],
    ['fr', 'hier rue, [Paris] dort'],
    ['en', 'at the bank of [France] again'],
    ['en', 'the Bank, of [France] again'],
    ['en', 'with some Rangers of [Texas] again'],
    ['fr', 'avec un Rangers de [New York] hier'],
    ['pt', 'na avenida com [Brasil] houve'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(inside(lang, marked)).toBeNull();
  });
});
