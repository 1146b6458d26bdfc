import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../../core/recognise/blocked';
import { isInQuotedName } from '../../../../core/recognise/quotes';
import { scene } from './spot';

const ask = (lang: string, marked: string): boolean => {
  const { spot, text } = scene(marked, lang);
  return isInQuotedName(spot, surroundingsOf(text, [spot]));
};

describe('a place within a quoted name', () => {
  it.each([
    ['ru', 'Показали «Поезд на [Читу]» вчера'],
    ['ru', 'вторую картину, «[Белград], до востребования»'],
    ['pl', 'wydała książkę „[Paryż] na widelcu” i'],
    ['tr', 'yanında "[Kars] Öyküleri" filminin afişi'],
    ['he', 'ניגנה להקת "[אתיופיה] הקטנה" בערב'],
    ['ar', 'فازت رواية «[عمّان] بلا مطر» بالجائزة'],
  ])('%s: %s', (lang, marked) => {
    expect(ask(lang, marked)).toBe(true);
  });
  it.each([
    ['ru', 'Он сказал: «Поезд на [Читу] ушёл».'],
    ['ru', 'заявил, что «Поезд на [Читу]», — ушёл'],
    ['ru', 'назвал «угрозой для [Читы]» всё'],
    ['ar', 'قال «[عمّان] بلا مطر» اليوم'],
    ['en', 'They saw “Train to [Chita]” there'],
  ])('%s, but not %s', (lang, marked) => {
    expect(ask(lang, marked)).toBe(false);
  });
});
