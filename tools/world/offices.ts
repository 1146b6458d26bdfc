/** What offices are called in English and French. */

export interface OfficeWords {
  readonly en: string;
  /** For a man and for a woman. */
  readonly fr: readonly [string, string];
}

/** What offices are called, in French for a man and for a woman. */
export const OFFICE: Readonly<Record<string, OfficeWords>> = {
  president: { en: 'President', fr: ['président', 'présidente'] },
  'vice-president': { en: 'Vice President', fr: ['vice-président', 'vice-présidente'] },
  'prime-minister': { en: 'Prime Minister', fr: ['Premier ministre', 'Première ministre'] },
  premier: { en: 'Premier', fr: ['Premier ministre', 'Première ministre'] },
  chancellor: { en: 'Chancellor', fr: ['chancelier', 'chancelière'] },
  'chief-executive': { en: 'Chief Executive', fr: ['chef de l’exécutif', 'cheffe de l’exécutif'] },
  'chief-minister': { en: 'Chief Minister', fr: ['ministre en chef', 'ministre en chef'] },
  governor: { en: 'Governor', fr: ['gouverneur', 'gouverneure'] },
  'supreme-leader': { en: 'Supreme Leader', fr: ['guide suprême', 'guide suprême'] },
  'council-chair': {
    en: 'Head of the ruling council',
    fr: ['président du conseil au pouvoir', 'présidente du conseil au pouvoir'],
  },
  'state-affairs-president': {
    en: 'President of the State Affairs Commission',
    fr: [
      'président de la Commission des affaires de l’État',
      'présidente de la Commission des affaires de l’État',
    ],
  },
  king: { en: 'King', fr: ['roi', 'reine'] },
  emperor: { en: 'Emperor', fr: ['empereur', 'impératrice'] },
  'grand-duke': { en: 'Grand Duke', fr: ['grand-duc', 'grande-duchesse'] },
  prince: { en: 'Prince', fr: ['prince', 'princesse'] },
  emir: { en: 'Emir', fr: ['émir', 'émira'] },
  sultan: { en: 'Sultan', fr: ['sultan', 'sultane'] },
  pope: { en: 'Pope', fr: ['pape', 'pape'] },
};

/** Titles of the Factbook that say more than the office: held for a time, or under another name than elsewhere. */
const TITLED: Readonly<Record<string, OfficeWords>> = {
  'Transitional President Capt.': { en: 'Transitional President', fr: ['président de transition', 'présidente de transition'] },
  'Transition President': { en: 'Transitional President', fr: ['président de transition', 'présidente de transition'] },
  'Transition Prime Minister': { en: 'Transitional Prime Minister', fr: ['Premier ministre de transition', 'Première ministre de transition'] },
  'Interim President Gen.': { en: 'Interim President', fr: ['président par intérim', 'présidente par intérim'] },
  'Interim President': { en: 'Interim President', fr: ['président par intérim', 'présidente par intérim'] },
  'Acting President Sr. Gen.': { en: 'Acting President', fr: ['président par intérim', 'présidente par intérim'] },
  'Interim Prime Minister': { en: 'Interim Prime Minister', fr: ['Premier ministre par intérim', 'Première ministre par intérim'] },
  'Acting Prime Minister': { en: 'Acting Prime Minister', fr: ['Premier ministre par intérim', 'Première ministre par intérim'] },
  'GNU Interim Prime Minister': {
    en: 'Prime Minister of the Government of National Unity',
    fr: ['Premier ministre du gouvernement d’union nationale', 'Première ministre du gouvernement d’union nationale'],
  },
  'Chief Adviser': { en: 'Chief Adviser of the interim government', fr: ['chef du gouvernement provisoire', 'cheffe du gouvernement provisoire'] },
  'Minister of State': { en: 'Minister of State', fr: ['ministre d’État', 'ministre d’État'] },
  'President of Council of Ministers': { en: 'President of the Council of Ministers', fr: ['président du Conseil des ministres', 'présidente du Conseil des ministres'] },
  'Chairperson of the Council of Ministers': { en: 'Chair of the Council of Ministers', fr: ['président du Conseil des ministres', 'présidente du Conseil des ministres'] },
  'Chairman of the Cabinet of Ministers': { en: 'Chairman of the Cabinet of Ministers', fr: ['président du cabinet des ministres', 'présidente du cabinet des ministres'] },
  'Chairperson of the Presidency': { en: 'Chair of the Presidency', fr: ['président de la présidence collégiale', 'présidente de la présidence collégiale'] },
  'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces General': { en: 'Chair of the Sovereign Council', fr: ['président du Conseil souverain', 'présidente du Conseil souverain'] },
  'President, Presidential Council,': { en: 'Chair of the Presidential Council', fr: ['président du Conseil présidentiel', 'présidente du Conseil présidentiel'] },
  'Presidential Leadership Council Chairperson Dr.': { en: 'Chair of the Presidential Leadership Council', fr: ['président du Conseil présidentiel', 'présidente du Conseil présidentiel'] },
  'Taliban Leader': { en: 'Leader of the Taliban government', fr: ['chef du gouvernement taliban', 'cheffe du gouvernement taliban'] },
}; // prettier-ignore

/**
 * What an office is called, as its holder's title in the Factbook has it or as offices of its kind are.
 * @throws Error for an office without words
 */
export function officeWords(office: string, title: string): OfficeWords {
  const words = TITLED[title] ?? OFFICE[office];
  if (words === undefined) throw new Error(`no words for the office ${office}`);
  return words;
}
