/** Places whose names people bear, and what stands before a person's name. Lower case. */

/** Countries that are given names in English: "India Clarke". */
export const GIVEN_COUNTRIES: ReadonlySet<string> = new Set(
  'india chad jordan israel georgia kenya ireland america maurice asia'.split(' '),
);
/** What stands before a family name alone, shortened. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms messrs mme mlle sr sra srta sig dott ing hr fr'.split(' '),
);
/** Cities and states whose names are given names too; with another capitalised word behind, somebody's. */
export const GIVEN_PLACES: ReadonlySet<string> = new Set(
  (
    'adelaide alexandria asia austin brooklyn carolina charlotte chelsea dakota dallas diana eugene florence francisco houston ' +
    'isabel jackson jordan lourdes madison marion martin miranda montana natalia nancy paris pierre regina salvador santiago ' +
    'savannah sofia sofya sofija zofia sophia sydney tyler valencia veronica victoria virginia'
  ).split(' '),
);
/** Joins a given name to where its bearer, or the family, is from: "Willem van Bergen", "Manolo de Huelva". */
export const FROM: ReadonlySet<string> = new Set('van von de da di del du della'.split(' '));

/** Cities whose name is a given name first of all, in languages that inflect it. */
export const GIVEN_CITIES: ReadonlySet<string> = new Set(
  'владимир володимир vladimir włodzimierz уладзімір софия софию софией софія софію софією софия σοφία σοφίας βικτώρια βικτόρια виктория викторию вікторія вікторію սոֆիա սոֆիան սոֆիայի'.split(
    ' ',
  ),
);
