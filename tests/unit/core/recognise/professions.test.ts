import { describe, expect, it } from 'vitest';
import { isProfessional } from '../../../../core/recognise/professions';
import { ofCountry, running, scene } from './spot';

const trade = (lang: string, marked: string): boolean => {
  const { spot, text } = scene(running(marked), lang);
  return isProfessional(spot, text);
};

describe('what somebody is, before the name', () => {
  it.each([
    ['en', 'the model [Paris] Whitfield said'],
    ['en', 'the actress Ann Mary [Leeds] said'],
    ['pt', 'a modelo [Florença] Lisboa disse'],
    ['fr', 'hier l’actrice [Florence] Petit a dit'],
    ['it', 'ieri dell’attrice [Firenze] Bianchi dice'],
    ['de', 'der Schauspieler Hans [Wien] sagte'],
  ])('makes somebody of a town in %s: %s', (lang, marked) => {
    expect(trade(lang, marked)).toBe(true);
  });
  it.each([
    ['en', 'the model [Paris] said'],
    ['en', 'the model [Paris] President said'],
    ['en', 'the model [Paris] Which said'],
    ['en', 'the model [Paris] FBI said'],
    ['en', 'the model, [Paris] Whitfield said'],
    ['en', 'the actress ann [Leeds] said'],
    ['en', 'the model A B C D [Leeds] said'],
    ['en', 'the model [Paris|’s] Whitfield said'],
    ['de', 'der Schauspieler [Wien] Abend sagte'],
    ['ru', 'model [Париж] Иванов сказал'],
  ])('leaves it alone in %s: %s', (lang, marked) => {
    expect(trade(lang, marked)).toBe(false);
  });
  it('is asked in running text alone', () => {
    const { spot, text } = scene('THE MODEL [PARIS] WHITFIELD SAID');
    expect(isProfessional(spot, text)).toBe(false);
  });
  it('makes somebody of a country with a name behind it only', () => {
    const alone = ofCountry(running('the poet Ann [India] said'));
    expect(isProfessional(alone.spot, alone.text, true)).toBe(false);
    const named = ofCountry(running('the poet [India] Clarke said'));
    expect(isProfessional(named.spot, named.text, true)).toBe(true);
  });
});
