/** Pages that sell things: there a town's name is a colour, a model or a maker's, unless something is in it. */

import { isBlank } from './context';
import { isStopWord } from './frequent-words';
import { standsInPlace } from './located';
import type { Spot } from './model';
import { NATIONS } from './teams';

/** Words of shops, by language, each of which is an alternative of a regular expression. No other news has several of them. */
const SHOP: Readonly<Record<string, string>> = {
  en:
    'add to (?:cart|basket|bag|wishlist)|in stock|out of stock|free (?:delivery|shipping|returns)|customer reviews|you may also like|what’s in the box|' +
    "what's in the box|technical specifications?|warranty|checkout|sku|buy now|product details|size guide|compatible with|frequently bought together",
  fr:
    'ajouter au panier|en stock|livraison (?:gratuite|offerte)|avis clients|vous aimerez aussi|caractéristiques techniques|garantie|' +
    'retours gratuits|guide des tailles|référence produit|compatible avec',
  de:
    'in den warenkorb|auf lager|kostenlose[rn]? versand|versandkostenfrei|kundenbewertungen|das könnte ihnen auch gefallen|technische daten|' +
    'lieferumfang|artikelnummer|größentabelle|inkl\\. mwst|kompatibel mit',
  es:
    'añadir (?:al carrito|a la cesta)|en stock|envío gratis|envío gratuito|opiniones de clientes|también te puede gustar|especificaciones técnicas|' +
    'garantía|guía de tallas|compatible con|iva incluido',
  it:
    'aggiungi al carrello|disponibile|spedizione gratuita|recensioni dei clienti|potrebbe piacerti anche|specifiche tecniche|garanzia|guida alle taglie|' +
    'iva inclusa|compatibile con|resi gratuiti',
  pt:
    'adicionar ao carrinho|em stock|em estoque|frete grátis|envio grátis|portes grátis|avaliações de clientes|também pode gostar|' +
    'especificações técnicas|garantia|compatível com|guia de tamanhos',
};
/** Different words from which a page is a shop's, and how much of it is read, UTF-16 units. */
const LEAST = 4;
const READ = 6000;
/** Before all: no shop without a price. */
const PRICE = /[€£$]\s?\d|\d\s?€/;

/** Does the page sell things? */
export function isShop(text: string, lang: string): boolean {
  const list = SHOP[lang];
  const head = text.slice(0, READ);
  if (list === undefined || !PRICE.test(head)) return false;
  const found = new Set<string>();
  for (const [word] of head.toLowerCase().matchAll(new RegExp(`(?<![a-zà-ÿ])(?:${list})(?![a-zà-ÿ])`, 'g')))
    found.add(word);
  return found.size >= LEAST;
}

/** On such a page: is the place's name a model's, a colour's, a maker's? A country is one before another word ("Malta cups"). */
export function isWare(spot: Spot, isCountry: boolean, text: string): boolean {
  const { after, senses, lang } = spot;
  if (standsInPlace(spot, text)) return false;
  if (!isCountry && !senses.some((s) => NATIONS.has(s.subject.id))) return true;
  return after !== null && isBlank(after.gap) && !isStopWord(after.lower, lang);
}
