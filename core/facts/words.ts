/** The few words that facts need around them, in the languages of the interface. */
import { withArticle } from '../text/english';
import { ofLand } from '../text/french';
import type { EntityKind } from '../types';

/** Languages that the interface is complete in. */
export type ReaderLang = 'en' | 'fr';

export interface FactWords {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** Lines for areas of which nothing else is known: seas, ranges, parts of the world; and those that are disputed. */
  readonly geographical: string;
  /** What an area is whose English name says it, or null. */
  readonly areaBy: (english: string) => string | null;
  readonly disputed: string;
  /** The kind of a country that others do not recognise, or claim. */
  readonly disputedCountry: string;
  /** "city in Azerbaijan". */
  readonly kindIn: (kind: string, within: string) => string;
  /** "country, capital: Yerevan". */
  readonly kindWithCapital: (kind: string, capital: string) => string;
  /** "capital of Azerbaijan", "administrative centre of Guam". */
  readonly capitalOf: (country: string) => string;
  readonly seatOf: (territory: string) => string;
  readonly figures: Readonly<Record<string, string>>;
  /** What ends a list that is cut short; more than one. */
  readonly others: (count: number) => string;
}

/** What an area is by its English name: "Red Sea", "Lake Chad", "Strait of Hormuz"; in both languages of the interface. */
const AREAS: readonly (readonly [RegExp, string, string])[] = [
  [/^Sea of (?!Galilee)|(?<!Dead|Aral|Caspian) Sea$/, 'sea', 'mer'],
  [/ Ocean$/, 'ocean', 'océan'],
  [/^Gulf of /, 'gulf', 'golfe'],
  [/^Strait of | Strait$/, 'strait', 'détroit'],
  [/^Lake /, 'lake', 'lac'],
  [/ River$/, 'river', 'cours d’eau'],
  [/ Canal$/, 'canal', 'canal'],
  [/^Cape /, 'cape', 'cap'],
  [/ Desert$/, 'desert', 'désert'],
  [/ Peninsula$/, 'peninsula', 'péninsule'],
  [/ Mountains$/, 'mountain range', 'chaîne de montagnes'],
  [/ Islands$/, 'group of islands', 'archipel'],
  [/ Island$/, 'island', 'île'],
];

const areaBy = (language: 1 | 2) => (name: string) =>
  AREAS.find(([pattern]) => pattern.test(name))?.[language] ?? null;

const en: FactWords = {
  kinds: {
    person: 'person',
    organization: 'organisation',
    people: 'people',
    country: 'country',
    region: 'region',
    city: 'city',
    area: 'area',
  },
  geographical: 'geographical area',
  areaBy: areaBy(1),
  disputed: 'disputed area',
  disputedCountry: 'country, status disputed',
  kindIn: (kind, within) => `${kind} in ${withArticle(within)}`,
  kindWithCapital: (kind, capital) => `${kind}, capital: ${capital}`,
  capitalOf: (country) => `capital of ${withArticle(country)}`,
  seatOf: (territory) => `administrative centre of ${withArticle(territory)}`,
  figures: {
    'head-of-state': 'Head of state',
    'head-of-government': 'Head of government',
    'head-of-state-and-government': 'Head of state and government',
    'high-representative': 'High representative',
    head: 'Head',
    population: 'Population',
    area: 'Area',
    founded: 'Founded',
    elevation: 'Elevation',
    members: 'Members',
    seat: 'Seat',
    capital: 'Capital',
    neighbours: 'Neighbours',
    'member-of': 'Member of',
  },
  others: (count) => `${count} others`,
};

const fr: FactWords = {
  kinds: {
    person: 'personne',
    organization: 'organisation',
    people: 'peuple',
    country: 'pays',
    region: 'région',
    city: 'ville',
    area: 'zone',
  },
  geographical: 'zone géographique',
  areaBy: areaBy(2),
  disputed: 'zone disputée',
  disputedCountry: 'pays au statut disputé',
  kindIn: (kind, within) => `${kind} (${within})`,
  kindWithCapital: (kind, capital) => `${kind}, capitale : ${capital}`,
  capitalOf: (country) => `capitale ${ofLand(country)}`,
  seatOf: (territory) => `chef-lieu ${ofLand(territory)}`,
  figures: {
    'head-of-state': 'À la tête de l’État',
    'head-of-government': 'À la tête du gouvernement',
    'head-of-state-and-government': 'À la tête de l’État et du gouvernement',
    'high-representative': 'Haute représentation',
    head: 'À sa tête',
    population: 'Population',
    area: 'Superficie',
    founded: 'Fondation',
    elevation: 'Altitude',
    members: 'Membres',
    seat: 'Siège',
    capital: 'Capitale',
    neighbours: 'Pays voisins',
    'member-of': 'Membre de',
  },
  others: (count) => `${count} autres`,
};

/** Words for facts in the reader's language; English for any other tag. */
export function factWords(lang: ReaderLang): FactWords {
  return lang === 'fr' ? fr : en;
}
