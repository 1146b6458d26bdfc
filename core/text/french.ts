/** French around names. */

const set = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Lands without an article: "de Cuba", "d’Haïti". Islands and towns of saints ("Sainte-Lucie", "Saint-Marin") have none either. */
const BARE = set(
  'Andorre|Anguilla|Antigua-et-Barbuda|Aruba|Bahreïn|Chypre|Cuba|Curaçao|Djibouti|Gibraltar|Guam|Guernesey|Haïti|Hong Kong|' +
    'Israël|Jersey|Kiribati|La Réunion|Macao|Madagascar|Malte|Maurice|Mayotte|Monaco|Montserrat|Nauru|Niue|Oman|Porto Rico|' +
    'Sao Tomé-et-Principe|Singapour|Taïwan|Tokelau|Tonga|Tuvalu|Wallis-et-Futuna',
);

/** Lands in the plural. */
const PLURAL = set(
  'Bahamas|Bermudes|Comores|Émirats arabes unis|États-Unis|Fidji|Maldives|Palaos|Pays-Bas|Philippines|Samoa américaines|' +
    'Seychelles|Terres australes françaises',
);

/** Masculine although the first word ends in -e, and feminine although it does not. */
const MASCULINE = /^(?:Belize|Cambodge|Mexique|Mozambique|Royaume|Suriname|Territoire|Zimbabwe)(?![\p{L}])/u;
const FEMININE = set('Sierra Leone|Trinité-et-Tobago');

/** Does an article lose its vowel before the name? Not before a y or, but for Haiti's, an h: "du Yémen", "de la Hongrie". */
const elides = (name: string): boolean => /^(?:[AEIOUÀÂÉÈÊÎÔÛ]|Haï)/i.test(name);

/**
 * A land after "de", with its article if it has one: `de l’Arménie`, `du Japon`, `des Pays-Bas`, `de Cuba`. As in French, whose first word
 * ends in -e is feminine, with few exceptions.
 */
export function ofLand(land: string): string {
  // What stands in brackets is another name: "Myanmar (Birmanie)"; of Saint-Martin it tells which of the two is meant.
  const name = land.startsWith('Saint-Martin') ? land : land.replace(/ \(.*\)$/, '');
  if (name === 'Svalbard et Jan Mayen') return 'du Svalbard et de Jan Mayen';
  if (PLURAL.has(name) || name.startsWith('Îles ')) return `des ${name}`;
  if (BARE.has(name) || /^Sainte?-/.test(name)) return elides(name) ? `d’${name}` : `de ${name}`;
  if (elides(name)) return `de l’${name}`;
  const first = name.split(/[ -]/, 1)[0] ?? '';
  const feminine = FEMININE.has(name) || (first.endsWith('e') && !MASCULINE.test(name));
  return feminine ? `de la ${name}` : `du ${name}`;
}
