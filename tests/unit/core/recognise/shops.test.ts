import { describe, expect, it } from 'vitest';
import { isShop, isWare } from '../../../../core/recognise/shops';
import { ofCountry, scene, subject } from './spot';

describe('a page that sells things', () => {
  it.each([
    ['en', 'Milan lamp €89. In stock. Add to basket. Free delivery. Customer reviews.'],
    ['fr', 'Lampe Milan 89 €. En stock. Ajouter au panier. Livraison gratuite. Avis clients.'],
    ['de', 'Lampe Mailand 89 €. Auf Lager. In den Warenkorb. Technische Daten. Lieferumfang.'],
  ])('is a shop’s in %s', (lang, text) => {
    expect(isShop(text, lang)).toBe(true);
  });
  it.each([
    ['en', 'Milan lamp. In stock. Add to basket. Free delivery. Customer reviews.'],
    ['en', 'It costs €89. In stock, in stock, in stock, in stock, with a warranty.'],
    ['en', 'It costs €89. A skull was in stock, out of stock, with a warranty.'],
    ['ru', 'Лампа 89 €. In stock. Add to basket. Free delivery. Customer reviews.'],
    [
      'en',
      `It costs €89. ${'And so on. '.repeat(700)} In stock. Add to basket. Free delivery. Customer reviews.`,
    ],
  ])('is none in %s: %.60s', (lang, text) => {
    expect(isShop(text, lang)).toBe(false);
  });
});

describe('a name on it', () => {
  it('is a ware’s, unless something is in the town', () => {
    const ware = scene('the [Milan] lamp');
    expect(isWare(ware.spot, false, ware.text)).toBe(true);
    const made = scene('made in [Milan] by hand');
    expect(isWare(made.spot, false, made.text)).toBe(false);
  });
  it('is a country’s only before another word', () => {
    const cups = ofCountry('six [Malta] cups');
    expect(isWare(cups.spot, true, cups.text)).toBe(true);
    const sent = ofCountry('sent to Italy or [Malta].');
    expect(isWare(sent.spot, true, sent.text)).toBe(false);
    const and = ofCountry('six [Malta] and seven');
    expect(isWare(and.spot, true, and.text)).toBe(false);
    const wales = scene('sent, [Wales]. So', 'en', subject('region', 'wales-gb'));
    expect(isWare(wales.spot, false, wales.text)).toBe(false);
  });
});
