import { OFFICES_EAST } from './offices-east';

/**
 * Words of offices, by language: how a text says "foreign minister of", in which order, and what makes it somebody
 * else's office. Data of `roles.ts`. Lower case, apostrophes left out; what is equal to the dictionary form is in every
 * grammar of the language.
 *
 * A phrase is words; `stem/a/b` stands for stem, stema and stemb, `|` between forms with another stem. Only singular forms:
 * "the foreign ministers" are two.
 */
export interface OfficeWords {
  /**
   * Orders in use. `A` demonym, office (Armenian president); `a` country, office (Ermenistan Cumhurbaşkanı); `B` office, link,
   * country (président de l’Arménie); `C` office, demonym (président arménien); `D` office, demonym, rest of the office
   * (ministre arménien des Affaires étrangères); `x` country, office without blanks (法国总统).
   */
  readonly orders: string;
  /** Words between office and country; where there are none, the country follows directly. */
  readonly links?: string;
  /** Words that may stand between country and office (फ्रांस के राष्ट्रपति). */
  readonly genitive?: string;
  /** Office to phrases, comma-separated. `a+b`: the first of these offices that the packs know for the country. */
  readonly offices: Readonly<Record<string, string>>;
  /** Before the phrase: no longer, not yet, not quite, or not one in particular. */
  readonly notAfter: string;
  /** After the phrase: likewise. */
  readonly notBefore?: string;
}

const DE_S = '/s/es';
const DE_N = '/en';

export const OFFICES: Readonly<Record<string, OfficeWords>> = {
  en: {
    orders: 'AaB',
    links: 'of the',
    offices: {
      president: 'president',
      'prime-minister': 'prime minister,premier,pm',
      'foreign-minister':
        'foreign minister,foreign secretary,minister of foreign affairs,minister for foreign affairs,foreign affairs minister,secretary of state,top diplomat',
      'defence-minister':
        'defence minister,defense minister,minister of defence,minister of defense,defence secretary,defense secretary,secretary of defense',
      'interior-minister': 'interior minister,minister of the interior,home secretary',
      'finance-minister': 'finance minister,minister of finance,treasury secretary',
      chancellor: 'chancellor',
      monarch: 'king,queen,monarch',
      emperor: 'emperor',
      emir: 'emir',
      sultan: 'sultan',
      'supreme-leader': 'supreme leader',
      'national-security-adviser': 'national security adviser,national security advisor',
      'head-of-state': 'head of state',
      'head-of-government': 'head of government',
      'secretary-general': 'secretary general,secretary-general',
    },
    notAfter:
      'former ex deputy vice then next future late first last second third previous incoming outgoing acting interim assistant associate under shadow any every no some each another a an elect designate would-be self-styled self-declared becoming become becomes became elected as be been being was is were are for',
    // "WHO chief scientist" is not its chief.
    notBefore:
      'elect designate emeritus candidate candidates hopeful nominee of economist scientist executive negotiator prosecutor inspector envoy spokesman spokesperson spokeswoman medical technical legal representative delegate coordinator investigator adviser advisor administrator operating financial',
  },
  fr: {
    orders: 'BCD',
    links: 'de du des d la l le les',
    offices: {
      president: 'président|présidente,président|présidente de la république,chef de létat,cheffe de létat',
      'prime-minister': 'premier|première ministre,président|présidente du conseil',
      'foreign-minister':
        'ministre des affaires étrangères,ministre de leurope et des affaires étrangères,chef|cheffe de la diplomatie,secrétaire détat,secrétaire détat aux affaires étrangères',
      'defence-minister': 'ministre de la défense,secrétaire à la défense,ministre des armées',
      'interior-minister': 'ministre de lintérieur',
      'finance-minister': 'ministre des finances,secrétaire au trésor',
      'chancellor+foreign-minister': 'chancelier|chancelière',
      monarch: 'roi|reine,souverain|souveraine',
      emperor: 'empereur',
      emir: 'émir',
      sultan: 'sultan',
      'supreme-leader': 'guide suprême',
      'national-security-adviser': 'conseiller|conseillère à la sécurité nationale',
      'head-of-government': 'chef|cheffe du gouvernement',
    },
    notAfter:
      'ancien ancienne ex vice vice- futur future feu défunt défunte prochain prochaine premier première dernier dernière un une tout chaque aucun aucune ci-devant adjoint adjointe suppléant élu élue devenu devenue devenir devient nommé nommée comme est était être tant que vice-premier autre second seconde',
    notBefore:
      'élu élue par intérimaire adjoint adjointe délégué déléguée déchu déchue désigné désignée honoraire',
  },
  de: {
    orders: 'AaB',
    links: 'von der des',
    offices: {
      president: `präsident${DE_N}|präsidentin,staatspräsident${DE_N}|staatspräsidentin`,
      'prime-minister': `ministerpräsident${DE_N}|ministerpräsidentin,premierminister/s|premierministerin,premier/s,regierungschef/s|regierungschefin`,
      'foreign-minister': 'außenminister/s|außenministerin|aussenminister/s|aussenministerin|chefdiplomat/en',
      'defence-minister': 'verteidigungsminister/s|verteidigungsministerin',
      'interior-minister': 'innenminister/s|innenministerin',
      'finance-minister': 'finanzminister/s|finanzministerin',
      chancellor: 'kanzler/s|kanzlerin|bundeskanzler/s|bundeskanzlerin',
      monarch: `könig${DE_S}|königin|monarch/en|monarchin`,
      emperor: 'kaiser/s',
      emir: `emir${DE_S}`,
      sultan: `sultan${DE_S}`,
      'national-security-adviser': 'sicherheitsberater/s|sicherheitsberaterin',
      'head-of-state': `staatschef/s|staatschefin|staatsoberhaupt${DE_S}`,
    },
    notAfter:
      'ehemaliger ehemalige ehemaligen ehemaligem früherer frühere früheren früherem ex alt vize stellvertretender stellvertretende stellvertretenden künftiger künftige künftigen designierter designierte designierten gewählter gewählte gewählten damaliger damalige damaligen einstiger einstige einstigen amtierender kommissarischer kommissarische erster erste ersten letzter letzte letzten nächster nächste nächsten ein eine einen einem eines kein keine keinen jeder jeden als zum verstorbener verstorbene verstorbenen die beiden alle mehrere zwei zur abgesetzter abgesetzte abgesetzten neuer',
    notBefore: 'a.d i.r',
  },
  es: {
    orders: 'BCD',
    links: 'de del la las los el',
    offices: {
      president:
        'presidente|presidenta,presidente|presidenta de la república,mandatario|mandataria,jefe|jefa de estado',
      'prime-minister':
        'primer ministro,primera ministra,presidente|presidenta del gobierno,jefe|jefa de gobierno,jefe|jefa del gobierno',
      'foreign-minister':
        'ministro|ministra de exteriores,ministro|ministra de asuntos exteriores,ministro|ministra de relaciones exteriores,ministro|ministra del exterior,secretario|secretaria de estado,jefe|jefa de la diplomacia',
      'defence-minister':
        'ministro|ministra de defensa,ministro|ministra de la defensa,secretario|secretaria de defensa',
      'interior-minister': 'ministro|ministra del interior,ministro|ministra de interior',
      'finance-minister':
        'ministro|ministra de finanzas,ministro|ministra de hacienda,secretario|secretaria del tesoro',
      'chancellor+foreign-minister': 'canciller',
      monarch: 'rey|reina',
      emir: 'emir',
      'supreme-leader': 'líder supremo',
      'national-security-adviser':
        'asesor|asesora de seguridad nacional,consejero|consejera de seguridad nacional',
    },
    notAfter:
      'ex antiguo antigua anterior vice futuro futura próximo próxima primer primera último última entonces un una cualquier ningún ninguna cada otro otra electo electa elegido elegida como es era fue ser viceprimer difunto difunta exprimer proclamado',
    notBefore: 'electo electa interino interina encargado encargada adjunto adjunta designado designada',
  },
  it: {
    orders: 'ABCD',
    links: 'di del della dello dei degli delle dell d',
    offices: {
      president: 'presidente,presidente della repubblica,capo dello stato',
      'prime-minister': 'primo|prima ministro|ministra,premier,presidente del consiglio,capo del governo',
      'foreign-minister':
        'ministro|ministra degli esteri,ministro|ministra degli affari esteri,segretario di stato,capo della diplomazia',
      'defence-minister': 'ministro|ministra della difesa,segretario alla difesa',
      'interior-minister': 'ministro|ministra dellinterno,ministro|ministra degli interni',
      'finance-minister': 'ministro|ministra delle finanze,segretario al tesoro',
      chancellor: 'cancelliere|cancelliera',
      monarch: 're|regina',
      emir: 'emiro',
      'supreme-leader': 'guida suprema',
      'national-security-adviser': 'consigliere per la sicurezza nazionale',
    },
    notAfter:
      'ex vice allora futuro futura prossimo prossima primo prima ultimo ultima un una uno ogni nessun nessuna altro altra eletto eletta come è era fu essere defunto precedente diventato diventata neoeletto',
    notBefore: 'eletto eletta emerito emerita ad incaricato incaricata',
  },
  pt: {
    orders: 'BCD',
    links: 'de do da dos das',
    offices: {
      president: 'presidente|presidenta,presidente da república,chefe de estado',
      'prime-minister':
        'primeiro-ministro|primeira-ministra,primeiro ministro,premiê|premier,chefe do governo,chefe de governo',
      'foreign-minister':
        'ministro|ministra das relações exteriores,ministro|ministra dos negócios estrangeiros,ministro|ministra do exterior,secretário|secretária de estado,chefe da diplomacia',
      'defence-minister': 'ministro|ministra da defesa,secretário|secretária de defesa',
      'interior-minister': 'ministro|ministra do interior',
      'finance-minister':
        'ministro|ministra das finanças,ministro|ministra da fazenda,secretário|secretária do tesouro',
      'chancellor+foreign-minister': 'chanceler',
      monarch: 'rei|rainha',
      emir: 'emir',
      'supreme-leader': 'líder supremo',
      'national-security-adviser':
        'conselheiro|conselheira de segurança nacional,assessor de segurança nacional',
    },
    notAfter:
      'ex antigo antiga anterior vice futuro futura próximo próxima primeiro primeira último última então um uma qualquer nenhum nenhuma cada outro outra eleito eleita como é era foi ser falecido falecida',
    notBefore: 'eleito eleita interino interina adjunto adjunta em-exercício designado',
  },
  nl: {
    orders: 'AB',
    links: 'van de het',
    offices: {
      president: 'president/e',
      'prime-minister': 'premier,minister-president,eerste minister,regeringsleider',
      'foreign-minister': 'minister van buitenlandse zaken,buitenlandminister',
      'defence-minister': 'minister van defensie,defensieminister',
      'interior-minister': 'minister van binnenlandse zaken',
      'finance-minister': 'minister van financiën',
      chancellor: 'bondskanselier,kanselier',
      monarch: 'koning|koningin',
      emir: 'emir',
      'head-of-state': 'staatshoofd',
      'national-security-adviser': 'veiligheidsadviseur',
    },
    notAfter:
      'voormalig voormalige ex oud toenmalig toenmalige vice plaatsvervangend plaatsvervangende waarnemend waarnemende aanstaande toekomstig toekomstige eerste laatste volgende een geen elke andere als wijlen gekozen vorige',
  },
  ...OFFICES_EAST,
};

/** Of whom a body has one. Whoever is in the chair of the African Union or of OPEC is another than who runs its office. */
const HEADS = [
  'body-president',
  'secretary-general',
  'director-general',
  'managing-director',
  'executive-director',
];

/** Offices of packs that an office's words stand for. One that is not here stands for itself. */
export const OFFICE_KIN: Readonly<Record<string, readonly string[]>> = {
  president: ['president', 'state-affairs-president', 'body-president', 'managing-director'],
  'head-of-body': HEADS,
  'secretary-general': ['secretary-general', 'executive-director', 'director-general'],
  'director-general': ['director-general', 'managing-director'],
  'prime-minister': ['prime-minister', 'premier', 'chief-minister'],
  'foreign-minister': ['foreign-minister', 'secretary-of-state', 'high-representative'],
  monarch: ['king', 'queen'],
  'head-of-state': [
    'king',
    'queen',
    'emperor',
    'emir',
    'sultan',
    'grand-duke',
    'prince',
    'supreme-leader',
    'president',
  ],
  'head-of-government': ['prime-minister', 'premier', 'chancellor', 'chief-minister'],
};
