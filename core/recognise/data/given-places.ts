/** Places whose names people bear, and what stands before a person's name. Lower case. */
import { words, type WordSet } from '../../text/words';

/** Countries that are given names in English: "India Clarke". */
export const GIVEN_COUNTRIES: WordSet = words(
  'india chad jordan israel georgia kenya ireland america maurice asia',
);
/** What stands before a family name alone, shortened. */
export const FORMS_OF_ADDRESS: WordSet = words('mr mrs ms messrs mme mlle sr sra srta sig dott ing hr fr');
/** Cities and states whose names are given names too; with another capitalised word behind, somebody's. */
export const GIVEN_PLACES: WordSet = words(
  'adelaide alexandria asia austin brooklyn carolina charlotte chelsea cheyenne dakota dallas diana eugene florence francisco houston ' +
    'isabel jackson jordan lorraine lourdes madison marion martin milan miranda montana natalia nancy paris pierre regina salvador santiago ' +
    'savannah sofia sofya sofija zofia sophia sydney tyler valencia veronica victoria virginia',
);
/** Joins a given name to where its bearer, or the family, is from: "Willem van Bergen", "Manolo de Huelva". */
export const FROM: WordSet = words('van von de da di del du della');

/** Cities whose name is a given name first of all, in languages that inflect it. */
const GIVEN_CITIES: WordSet = words(
  'владимир володимир vladimir włodzimierz уладзімір софия софию софией софія софію софією софия σοφία σοφίας βικτώρια βικτόρια виктория викторию вікторія вікторію мадина мәдина медина madina mədinə սոֆիա սոֆիան սոֆիայի',
);
/** Is the city's name a given name first of all? In its own country the capital is the capital: "В София Радев …". */
export const isGivenName = (lower: string, lang: string): boolean =>
  GIVEN_CITIES.has(lower) && !(lang === 'bg' && lower === 'софия');
