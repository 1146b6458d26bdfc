/** What the article tells: events, and statements of others; each once, in our own neutral words. */
import type { Stance } from '../../../core/types';
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

export interface StatementSeed {
  readonly speaker: string;
  readonly to?: readonly string[];
  readonly via?: string;
  readonly about: readonly string[];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly stance: Stance;
  readonly fr: string;
  readonly en: string;
  readonly date: PackDate;
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

const toCbs = { via: 'cbs', date: dates.yesterday } as const;
const saidAfter = at(6, 'a déclaré O’Brien', 'peu après');
const viaReuters = at(8, 'Selon l’agence', 'presse Reuters');
const viaTass = at(12, 'a taclé Aliev', 'selon TASS');
const rally = { speaker: 'donald-trump', mode: 'direct', date: dates.month } as const;

export const statements: readonly StatementSeed[] = [
  {
    speaker: 'robert-obrien',
    about: ['united-states', 'azerbaijan', 'nagorno-karabakh'],
    mode: 'indirect',
    stance: 'says',
    fr: 'Fait savoir que les États-Unis insistent auprès de l’Azerbaïdjan pour obtenir son accord à un cessez-le-feu.',
    en: 'Says that the United States is urging Azerbaijan to agree to a ceasefire.',
    date: dates.yesterday,
    ev: [at(1, 'Les États-Unis pressent', 'Robert O’Brien')],
  },
  {
    ...toCbs,
    speaker: 'robert-obrien',
    about: ['united-states', 'armenia', 'azerbaijan'],
    mode: 'direct',
    stance: 'says',
    fr: 'Dit avoir consacré avec d’autres tout le week-end, à la demande du président, à chercher une paix entre l’Arménie et l’Azerbaïdjan.',
    en: 'Says that at the president’s direction he and others spent the whole weekend seeking peace between Armenia and Azerbaijan.',
    ev: [at(2, 'Sous la direction', 'et l’Azerbaïdjan'), at(2, 'a regretté O’Brien', 'à CBS')],
  },
  {
    ...toCbs,
    speaker: 'robert-obrien',
    about: ['armenia'],
    mode: 'direct',
    stance: 'says',
    fr: 'Dit que l’Arménie a donné son accord à un cessez-le-feu.',
    en: 'Says that Armenia has agreed to a ceasefire.',
    ev: [at(2, 'L’Arménie a accepté', 'cessez-le-feu'), at(2, 'a regretté O’Brien', 'à CBS')],
  },
  {
    ...toCbs,
    speaker: 'robert-obrien',
    about: ['azerbaijan'],
    mode: 'direct',
    stance: 'regrets',
    fr: 'Regrette que l’Azerbaïdjan n’ait pas encore donné son accord à un cessez-le-feu.',
    en: 'Regrets that Azerbaijan has not yet agreed to a ceasefire.',
    ev: [at(2, 'L’Azerbaïdjan ne l’a', 'à CBS')],
  },
  {
    speaker: 'robert-obrien',
    about: ['azerbaijan', 'united-states'],
    mode: 'direct',
    stance: 'demands',
    fr: 'Précise que les États-Unis poussent l’Azerbaïdjan à donner cet accord à son tour.',
    en: 'Adds that the United States is pushing Azerbaijan to agree as well.',
    date: dates.yesterday,
    ev: [at(3, 'Nous les poussons', 'a-t-il précisé')],
  },
  {
    ...rally,
    about: ['armenians'],
    stance: 'praises',
    fr: 'Loue les Arméniens comme un peuple extraordinaire.',
    en: 'Praises the Armenians as an extraordinary people.',
    ev: [at(4, 'Les Arméniens, ce', 'gens incroyables')],
  },
  {
    ...rally,
    about: ['armenians'],
    stance: 'praises',
    fr: 'Dit des Arméniens qu’ils se battent avec acharnement.',
    en: 'Says of the Armenians that they fight fiercely.',
    ev: [at(4, 'ils se battent', 'comme des diables')],
  },
  {
    ...rally,
    about: ['united-states', 'armenians'],
    stance: 'promises',
    fr: 'Annonce que quelque chose sera entrepris, sans dire quoi.',
    en: 'Announces that something will be done, without saying what.',
    ev: [at(4, 'nous allons faire', 'quelque chose'), at(4, 'sans en dire', 'plus')],
  },
  {
    ...rally,
    about: ['armenians', 'nagorno-karabakh'],
    stance: 'promises',
    fr: 'Promet que les combats, les morts et les autres difficultés prendront fin par un règlement.',
    en: 'Promises that the fighting, the deaths and the other troubles will be settled.',
    ev: [at(4, 'Les problèmes qu’ils', 'résoudre ça')],
  },
  {
    ...rally,
    about: ['nagorno-karabakh'],
    stance: 'claims',
    fr: 'Juge qu’un tel règlement sera aisé ; n’en dit pas davantage.',
    en: 'Holds that such a settlement will be easy; gives no details.',
    ev: [at(4, 'ça va être', 'en dire plus')],
  },
  {
    speaker: 'robert-obrien',
    to: ['jeyhun-bayramov'],
    about: ['azerbaijan'],
    mode: 'direct',
    stance: 'demands',
    fr: 'Dit avoir réclamé un cessez-le-feu sans délai, lors de sa rencontre avec le ministre azerbaïdjanais.',
    en: 'Says that he called for a ceasefire without delay when he met Azerbaijan’s minister.',
    date: dates.afterFriday,
    ev: [at(6, 'Lors de ma', 'cessez-le-feu immédiat'), saidAfter],
  },
  {
    speaker: 'robert-obrien',
    to: ['jeyhun-bayramov'],
    about: ['minsk-group', 'armenia', 'azerbaijan'],
    mode: 'direct',
    stance: 'demands',
    fr: 'Dit avoir réclamé que reprennent ensuite les négociations avec l’Arménie, avec l’aide du Groupe de Minsk.',
    en: 'Says that he called for negotiations with Armenia to resume after that, with the Minsk Group’s help.',
    date: dates.afterFriday,
    ev: [at(6, 'puis un retour', 'peu après')],
  },
  {
    speaker: 'robert-obrien',
    about: ['nagorno-karabakh'],
    mode: 'direct',
    stance: 'says',
    fr: 'Exclut qu’une issue militaire soit possible.',
    en: 'Rules out that a military outcome is possible.',
    date: dates.afterFriday,
    ev: [saidAfter, at(6, 'Il n’y a', 'militaire possible')],
  },
  {
    speaker: 'mike-pompeo',
    about: ['jeyhun-bayramov', 'zohrab-mnatsakanian', 'nagorno-karabakh'],
    mode: 'mixed',
    stance: 'claims',
    fr: 'Affirme avoir parlé avec les deux ministres des moyens de faire cesser la violence au Haut-Karabagh.',
    en: 'Affirms that he talked with both ministers about ways to stop the violence in Nagorno-Karabakh.',
    date: dates.month,
    ev: [at(7, 'Pompeo a affirmé', 'conflit du Haut-Karabagh')],
  },
  {
    speaker: 'zohrab-mnatsakanian',
    via: 'reuters',
    about: ['mike-pompeo'],
    mode: 'mixed',
    stance: 'praises',
    fr: 'Juge très bonne sa rencontre avec Mike Pompeo.',
    en: 'Calls his meeting with Mike Pompeo a very good one.',
    date: dates.leaving,
    ev: [viaReuters, at(8, 'Mnatsakanian a qualifié', 'd’État américain')],
  },
  {
    speaker: 'zohrab-mnatsakanian',
    via: 'reuters',
    about: ['nagorno-karabakh'],
    mode: 'indirect',
    stance: 'says',
    fr: 'Annonce que le travail en vue d’un cessez-le-feu va continuer.',
    en: 'Says that work on a ceasefire is to go on.',
    date: dates.leaving,
    ev: [viaReuters, at(8, 'Il a confié', 'se poursuivraient')],
  },
  {
    speaker: 'armenia',
    about: ['azerbaijan'],
    mode: 'indirect',
    stance: 'accuses',
    fr: 'Accuse l’Azerbaïdjan de ne pas respecter les accords de cessez-le-feu ; l’accusation est réciproque.',
    en: 'Accuses Azerbaijan of not keeping to the ceasefire agreements; the accusation is mutual.',
    date: dates.sinceAgreements,
    ev: [at(9, 'les parties belligérantes', 'les respecter')],
  },
  {
    speaker: 'azerbaijan',
    about: ['armenia'],
    mode: 'indirect',
    stance: 'accuses',
    fr: 'Accuse l’Arménie de ne pas respecter les accords de cessez-le-feu ; l’accusation est réciproque.',
    en: 'Accuses Armenia of not keeping to the ceasefire agreements; the accusation is mutual.',
    date: dates.sinceAgreements,
    ev: [at(9, 'les parties belligérantes', 'les respecter')],
  },
  {
    speaker: 'armenia',
    about: ['turkey'],
    mode: 'indirect',
    stance: 'claims',
    fr: 'Soutient que la Turquie, elle aussi, fait obstacle aux efforts pour arrêter les combats. La Turquie et l’Azerbaïdjan le contestent.',
    en: 'Maintains that Turkey, too, stands in the way of efforts to stop the fighting. Turkey and Azerbaijan reject this.',
    date: dates.month,
    ev: [at(10, 'L’Arménie affirme que', 'par la Turquie')],
  },
  {
    speaker: 'turkey',
    about: ['armenia', 'turkey'],
    mode: 'indirect',
    stance: 'denies',
    fr: 'Rejette l’affirmation de l’Arménie selon laquelle la Turquie entraverait les efforts de paix.',
    en: 'Rejects Armenia’s claim that Turkey is hindering the efforts for peace.',
    date: dates.month,
    ev: [at(10, 'une affirmation rejetée', 'et Bakou')],
  },
  {
    speaker: 'azerbaijan',
    about: ['armenia', 'turkey'],
    mode: 'indirect',
    stance: 'denies',
    fr: 'Rejette l’affirmation de l’Arménie selon laquelle la Turquie entraverait les efforts de paix.',
    en: 'Rejects Armenia’s claim that Turkey is hindering the efforts for peace.',
    date: dates.month,
    ev: [at(10, 'une affirmation rejetée', 'et Bakou')],
  },
  {
    speaker: 'mike-pompeo',
    about: ['turkey', 'nagorno-karabakh'],
    mode: 'indirect',
    stance: 'criticises',
    fr: 'Critique le rôle que joue la Turquie dans le conflit.',
    en: 'Criticises the part that Turkey plays in the conflict.',
    date: dates.lastWeek,
    ev: [at(10, 'Pompeo a critiqué', 'semaine dernière')],
  },
  {
    speaker: 'ilham-aliyev',
    about: ['armenia'],
    mode: 'indirect',
    stance: 'claims',
    fr: 'Soutient que les puissances médiatrices doivent exercer une pression sur l’Arménie, si elles souhaitent la fin de la guerre.',
    en: 'Maintains that the mediating powers should put pressure on Armenia if they wish the war to end.',
    date: dates.month,
    ev: [at(11, 'Le président azerbaïdjanais', 'la guerre')],
  },
  {
    speaker: 'ilham-aliyev',
    via: 'tass',
    about: ['armenia'],
    mode: 'direct',
    stance: 'demands',
    fr: 'Pose comme condition d’un cessez-le-feu que les pays qui, selon lui, ont soutenu l’Arménie fassent pression sur elle.',
    en: 'Makes it a condition of a ceasefire that the countries which, he says, supported Armenia put pressure on it.',
    date: dates.month,
    ev: [at(12, 'Nous avons une', 'selon TASS')],
  },
  {
    speaker: 'ilham-aliyev',
    via: 'tass',
    about: ['armenia', 'azerbaijan'],
    mode: 'direct',
    stance: 'accuses',
    fr: 'Accuse ces pays, qu’il ne nomme pas, d’avoir rendu possible pendant près de trente ans ce qu’il appelle l’occupation de terres azerbaïdjanaises par l’Arménie.',
    en: 'Accuses those countries, which he does not name, of having made possible for nearly thirty years what he calls Armenia’s occupation of Azerbaijani land.',
    date: dates.month,
    ev: [at(12, 'les pays qui', 'de nos terres'), viaTass],
  },
  {
    speaker: 'ilham-aliyev',
    via: 'tass',
    to: ['armenia'],
    about: ['armenia'],
    mode: 'direct',
    stance: 'demands',
    fr: 'Exige du Premier ministre arménien l’annonce que l’Arménie se retirera de ce qu’il appelle les territoires occupés.',
    en: 'Demands of the Armenian prime minister an announcement that Armenia will withdraw from what he calls the occupied territories.',
    date: dates.month,
    ev: [viaTass, at(12, 'Le Premier ministre', 'territoires occupés')],
  },
  {
    speaker: 'ilham-aliyev',
    via: 'tass',
    about: ['armenia'],
    mode: 'direct',
    stance: 'says',
    fr: 'Fait valoir qu’aucune annonce de ce genre n’est venue jusqu’ici.',
    en: 'Points out that no announcement of this kind has come so far.',
    date: dates.month,
    ev: [viaTass, at(12, 'Nous n’avons pas', 'telle déclaration')],
  },
];
