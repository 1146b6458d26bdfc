/** The few words that facts need around them, in the languages of the interface. */
import type { EntityKind, Stance } from '../types';

/** Languages that the interface is complete in. */
export type ReaderLang = 'en' | 'fr';

export interface FactWords {
  /** `{date}`: the date of the pack or fact, in words. */
  readonly asOf: (date: string) => string;
  /** "as of …, … before this page". */
  readonly asOfBefore: (date: string, age: string) => string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** "city in Azerbaijan". */
  readonly kindIn: (kind: string, within: string) => string;
  readonly standsForGovernment: (place: string) => string;
  readonly figures: Readonly<Record<string, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
}

const en: FactWords = {
  asOf: (date) => `as of ${date}`,
  asOfBefore: (date, age) => `as of ${date}, ${age} before this page`,
  kinds: {
    person: 'person',
    organization: 'organisation',
    people: 'people',
    country: 'country',
    region: 'region',
    city: 'city',
    area: 'area',
  },
  kindIn: (kind, within) => `${kind} in ${within}`,
  standsForGovernment: (place) => `${place}, here: the government`,
  figures: {
    population: 'Population',
    area: 'Area',
    founded: 'Founded',
    elevation: 'Elevation',
    members: 'Members',
    seat: 'Seat',
    capital: 'Capital',
  },
  stance: {
    says: 'said',
    claims: 'claimed',
    denies: 'denied',
    demands: 'demanded',
    accuses: 'accused',
    promises: 'promised',
    regrets: 'regretted',
    praises: 'praised',
    criticises: 'criticised',
  },
};

const fr: FactWords = {
  asOf: (date) => `en date de : ${date}`,
  asOfBefore: (date, age) => `en date de : ${date}, ${age} avant cette page`,
  kinds: {
    person: 'personne',
    organization: 'organisation',
    people: 'peuple',
    country: 'pays',
    region: 'région',
    city: 'ville',
    area: 'zone',
  },
  kindIn: (kind, within) => `${kind} (${within})`,
  standsForGovernment: (place) => `${place}, ici : le gouvernement`,
  figures: {
    population: 'Population',
    area: 'Superficie',
    founded: 'Fondation',
    elevation: 'Altitude',
    members: 'Membres',
    seat: 'Siège',
    capital: 'Capitale',
  },
  stance: {
    says: 'a dit',
    claims: 'a affirmé',
    denies: 'a démenti',
    demands: 'a demandé',
    accuses: 'a accusé',
    promises: 'a promis',
    regrets: 'a regretté',
    praises: 'a loué',
    criticises: 'a critiqué',
  },
};

/** Words for facts in the reader's language; English for any other tag. */
export function factWords(lang: ReaderLang): FactWords {
  return lang === 'fr' ? fr : en;
}
