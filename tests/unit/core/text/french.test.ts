import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../core/pack/types';
import { ofLand } from '../../../../core/text/french';

const core = JSON.parse(gunzipSync(readFileSync('assets/packs/world-core.pack.gz')).toString()) as Pack;
const lands = core.entities.filter((e) => e.kind === 'country').map((e) => e.label.fr ?? e.id);

/** All countries and territories by what stands before them. */
const OF: readonly (readonly [string, string])[] = [
  ['d’', `Andorre|Anguilla|Antigua-et-Barbuda|Aruba|Haïti|Israël|Oman`],
  ['des ', `Bahamas|Bermudes|Comores|Émirats arabes unis|États-Unis|Fidji|Îles Åland|Îles Caïmans|Îles Cocos|
    Îles Cook|Îles Féroé|Îles Malouines|Îles Mariannes du Nord|Îles Marshall|Îles Pitcairn|Îles Salomon|
    Îles Turques-et-Caïques|Îles Vierges britanniques|Îles Vierges des États-Unis|Maldives|Palaos|Pays-Bas|
    Philippines|Samoa américaines|Seychelles|Terres australes françaises`],
  ['de l’', `Afghanistan|Afrique du Sud|Albanie|Algérie|Allemagne|Angola|Antarctique|Arabie saoudite|Argentine|
    Arménie|Australie|Autriche|Azerbaïdjan|Égypte|Équateur|Érythrée|Espagne|Estonie|Eswatini|État de la Cité du Vatican|
    Éthiopie|Île Christmas|Île de Man|Île Norfolk|Inde|Indonésie|Irak|Iran|Irlande|Islande|Italie|Ouganda|
    Ouzbékistan|Ukraine|Uruguay`],
  ['de la ', `Barbade|Belgique|Biélorussie|Bolivie|Bosnie-Herzégovine|Bulgarie|Chine|Colombie|Corée du Nord|Corée du Sud|
    Côte d’Ivoire|Croatie|Dominique|Finlande|France|Gambie|Géorgie|Géorgie du Sud-et-les Îles Sandwich du Sud|
    Grèce|Grenade|Guadeloupe|Guinée|Guinée équatoriale|Guinée-Bissau|Guyane française|Hongrie|Jamaïque|
    Jordanie|Lettonie|Libye|Lituanie|Macédoine du Nord|Malaisie|Martinique|Mauritanie|Micronésie|Moldavie|
    Mongolie|Namibie|Norvège|Nouvelle-Calédonie|Nouvelle-Zélande|Palestine|Papouasie-Nouvelle-Guinée|
    Pologne|Polynésie française|République centrafricaine|République dominicaine|Roumanie|Russie|Serbie|
    Sierra Leone|Slovaquie|Slovénie|Somalie|Suède|Suisse|Syrie|Tanzanie|Tchéquie|Thaïlande|Trinité-et-Tobago|
    Tunisie|Turquie|Zambie`],
  ['du ', `Bangladesh|Belize|Bénin|Bhoutan|Botswana|Brésil|Brunei|Burkina Faso|Burundi|Cambodge|Cameroun|Canada|
    Cap-Vert|Chili|Congo-Brazzaville|Congo-Kinshasa|Costa Rica|Danemark|Gabon|Ghana|Groenland|Guatemala|
    Guyana|Honduras|Japon|Kazakhstan|Kenya|Kirghizstan|Kosovo|Koweït|Laos|Lesotho|Liban|Liberia|Liechtenstein|
    Luxembourg|Malawi|Mali|Maroc|Mexique|Monténégro|Mozambique|Myanmar|Népal|Nicaragua|Niger|Nigeria|
    Pakistan|Panama|Paraguay|Pérou|Portugal|Qatar|Royaume-Uni|Rwanda|Sahara occidental|Salvador|Samoa|
    Sénégal|Soudan|Soudan du Sud|Sri Lanka|Suriname|Svalbard et de Jan Mayen|Tadjikistan|Tchad|Territoire britannique de l’océan Indien|
    Timor oriental|Togo|Turkménistan|Vanuatu|Venezuela|Viêt Nam|Yémen|Zimbabwe`],
  ['de ', `Bahreïn|Chypre|Cuba|Curaçao|Djibouti|Gibraltar|Guam|Guernesey|Hong Kong|Jersey|Kiribati|La Réunion|
    Macao|Madagascar|Malte|Maurice|Mayotte|Monaco|Montserrat|Nauru|Niue|Porto Rico|Saint-Barthélemy|
    Saint-Christophe-et-Niévès|Saint-Marin|Saint-Martin|Saint-Martin (partie néerlandaise)|Saint-Pierre-et-Miquelon|
    Saint-Vincent-et-les Grenadines|Sainte-Hélène|Sainte-Lucie|Sao Tomé-et-Principe|Singapour|Taïwan|
    Tokelau|Tonga|Tuvalu|Wallis-et-Futuna`],
]; // prettier-ignore
const expected = OF.flatMap(([article, list]) =>
  list.split('|').map((name) => [name.trim(), `${article}${name.trim()}`] as const),
);

describe('lands after "de"', () => {
  it.each(expected)('%s: %s', (name, phrase) =>
    expect(ofLand(name === 'Myanmar' ? 'Myanmar (Birmanie)' : name === 'Svalbard et de Jan Mayen' ? 'Svalbard et Jan Mayen' : name)).toBe(phrase),
  ); // prettier-ignore

  it('are all in the list above', () => {
    const phrases = new Set(expected.map(([, phrase]) => phrase));
    expect(lands.length).toBeGreaterThan(240);
    expect(lands.filter((land) => !phrases.has(ofLand(land)))).toEqual([]);
  });
});
