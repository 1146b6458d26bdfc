/** Words of pages that sell things. */

/** Words of shops, by language, each of which is an alternative of a regular expression. No other news has several of them. */
export const SHOP: Readonly<Record<string, string>> = {
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
