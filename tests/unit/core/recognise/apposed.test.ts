import { describe, expect, it } from 'vitest';
import { isApposed, isThingsName } from '../../../../core/recognise/apposed';
import { ofCountry, scene, subject } from './spot';

const named = (lang: string, marked: string): boolean => {
  const { spot, text } = scene(marked, lang);
  return isThingsName(spot, text);
};

describe('a noun with its article before a town', () => {
  it.each([
    ['es', 'llegan un bolso [Sevilla] y otro'],
    ['es', 'presentan el perfume [Roma] en la feria'],
    ['it', 'alla consolle il dj [Cairo] suonava'],
    ['it', 'con un sandalo [Creta] ai piedi'],
    ['fr', 'avec une lampe [Milan] et un pull'],
    ['pt', 'com um vestido [Veneza] e sapatos'],
  ])('makes a thing’s name of it in %s: %s', (lang, marked) => {
    expect(named(lang, marked)).toBe(true);
  });

  it.each([
    ['es', 'como lo pide [Bruselas] desde ayer'],
    ['es', 'y el lunes [Madrid] anunció'],
    ['es', 'en el vuelo [París]-{Madrid} de ayer'],
    ['it', 'per il caso [Roma] e altri'],
    ['it', 'come la vuole [Roma] da anni'],
    ['fr', 'comme le souhaite [Berlin] depuis'],
    ['fr', 'dans une [Rome] de cinéma'],
    ['es', 'fue a la ciudad [Sevilla] ayer'],
    ['de', 'mit einem Kleid [Venedig] und'],
    ['en', 'with a bag [Seville] and'],
  ])('does not in %s: %s', (lang, marked) => {
    expect(named(lang, marked)).toBe(false);
  });

  it('leaves regions alone, which bodies are named after', () => {
    const { spot, text } = scene('en una junta [Andalucía] nueva', 'es', subject('region'));
    expect(isThingsName(spot, text)).toBe(false);
  });

  it('is one behind articles that verbs have, too, where the lines say so', () => {
    const { spot, text } = ofCountry('llega la parka [Islandia] este año', 'es');
    expect(spot.before !== null && isApposed(spot.before, 'es', text)).toBe(true);
    const said = ofCountry('llega desde [Islandia] este año', 'es');
    expect(said.spot.before !== null && isApposed(said.spot.before, 'es', said.text)).toBe(false);
    const german = ofCountry('kommt die Jacke [Island] dieses Jahr', 'de');
    expect(german.spot.before !== null && isApposed(german.spot.before, 'de', german.text)).toBe(false);
  });
});
