/** What the article tells as having happened, each once, in our own neutral words. */
import type { PackDate } from '../../../core/pack/types';
import { at, type Anchor } from '../evidence';
import { dates } from './dates';

export interface EventSeed {
  readonly fr: string;
  readonly en: string;
  readonly date: PackDate;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly assertedBy?: string;
  readonly ev: readonly Anchor[];
}

const meetings = at(5, 'O’Brien et le', 'à Washington vendredi');

export const events: readonly EventSeed[] = [
  {
    fr: 'Guerre entre l’Arménie et l’Azerbaïdjan dans et autour du Karabagh, en cours à la parution',
    en: 'War between Armenia and Azerbaijan in and around Karabakh, going on at publication',
    date: dates.forAMonth,
    places: ['nagorno-karabakh'],
    parties: ['armenia', 'azerbaijan'],
    ev: [at(5, 'la guerre qui', 'mois au Karabagh'), at(9, 'hostilités dans et', 'autour du Karabagh')],
  },
  {
    fr: 'Efforts internationaux pour mettre fin à la guerre',
    en: 'International efforts to end the war',
    date: dates.month,
    places: ['nagorno-karabakh'],
    parties: [],
    ev: [at(5, 'efforts internationaux visant', 'à la guerre')],
  },
  {
    fr: 'Un week-end de démarches américaines en vue d’une paix entre l’Arménie et l’Azerbaïdjan, selon Robert O’Brien',
    en: 'A weekend of US attempts to negotiate peace between Armenia and Azerbaijan, according to Robert O’Brien',
    date: dates.weekend,
    places: [],
    parties: ['united-states', 'armenia', 'azerbaijan'],
    assertedBy: 'robert-obrien',
    ev: [at(2, 'Sous la direction', 'et l’Azerbaïdjan')],
  },
  {
    fr: 'Rassemblement de campagne électorale de Donald Trump dans le New Hampshire',
    en: 'Campaign rally of Donald Trump’s in New Hampshire',
    date: dates.month,
    places: ['new-hampshire-us'],
    parties: ['donald-trump'],
    ev: [at(4, 'lors d’un rassemblement', 'New Hampshire')],
  },
  {
    fr: 'Rencontre de Robert O’Brien avec le chef de la diplomatie azerbaïdjanaise, Jeyhun Bayramov',
    en: 'Meeting of Robert O’Brien with the foreign minister of Azerbaijan, Jeyhun Bayramov',
    date: dates.friday,
    places: ['washington-us-dc'],
    parties: ['robert-obrien', 'jeyhun-bayramov'],
    ev: [meetings, at(6, 'Lors de ma', 'Jeyhun Bayramov]')],
  },
  {
    fr: 'Rencontre de Robert O’Brien avec le chef de la diplomatie arménienne, Zohrab Mnatsakanian',
    en: 'Meeting of Robert O’Brien with the foreign minister of Armenia, Zohrab Mnatsakanyan',
    date: dates.friday,
    places: ['washington-us-dc'],
    parties: ['robert-obrien', 'zohrab-mnatsakanian'],
    ev: [meetings, at(7, 'le ministre arménien', 'Zohrab Mnatsakanian')],
  },
  {
    fr: 'Rencontre de Mike Pompeo avec Jeyhun Bayramov',
    en: 'Meeting of Mike Pompeo with Jeyhun Bayramov',
    date: dates.friday,
    places: ['washington-us-dc'],
    parties: ['mike-pompeo', 'jeyhun-bayramov'],
    ev: [meetings, at(7, 'Pompeo a affirmé', 'avec Bayramov')],
  },
  {
    fr: 'Rencontre de Mike Pompeo avec Zohrab Mnatsakanian, au département d’État',
    en: 'Meeting of Mike Pompeo with Zohrab Mnatsakanyan, at the State Department',
    date: dates.friday,
    places: ['washington-us-dc'],
    parties: ['mike-pompeo', 'zohrab-mnatsakanian', 'us-state-department'],
    ev: [meetings, at(8, 'sa rencontre avec', 'd’État américain')],
  },
  {
    fr: 'Accord de cessez-le-feu entre l’Arménie et l’Azerbaïdjan négocié par la Russie',
    en: 'Ceasefire agreement between Armenia and Azerbaijan brokered by Russia',
    date: dates.october10,
    places: [],
    parties: ['russia', 'armenia', 'azerbaijan'],
    ev: [at(9, 'La Russie et', '17 octobre')],
  },
  {
    fr: 'Accord de cessez-le-feu entre l’Arménie et l’Azerbaïdjan négocié par la France',
    en: 'Ceasefire agreement between Armenia and Azerbaijan brokered by France',
    date: dates.october17,
    places: [],
    parties: ['france', 'armenia', 'azerbaijan'],
    ev: [at(9, 'La Russie et', '17 octobre')],
  },
  {
    fr: 'Les accords des 10 et 17 octobre ne mettent pas fin aux hostilités',
    en: 'The agreements of 10 and 17 October do not end the hostilities',
    date: dates.sinceAgreements,
    places: ['nagorno-karabakh'],
    parties: ['armenia', 'azerbaijan'],
    ev: [at(9, 'Les accords n’ont', 'autour du Karabagh')],
  },
];
