/** Words of the names of bodies, teams and games, small letters; all languages together where that is safe. */
import { words, wordsByLanguage } from '../../text/words';

/** Within the capitalised words after a place, they make it part of a body's name: "US Department of Labor". */
export const BODY_WORDS = words(
  'department university college institute academy association society federation union league committee fund foundation ' +
    'administration museum hospital corporation agency authority bureau commission confederation consortium laboratory laboratories ' +
    'orchestra observatory forces guard army navy archives exchange council chamber council’s attorney’s rangers ' +
    'ltd ltd. limited inc inc. llc plc corp corp. contractors holdings ventures motors ' +
    'conference summit expo festival championship championships cup marathon ' +
    'universität hochschule akademie verein verband gesellschaft stiftung ' +
    'üniversitesi federasyonu akademisi enstitüsü partisi koleji okulu takımı örgütü derneği bankası kuvvetleri ' +
    'vakfı ligi kupası belediyespor müzesi hastanesi tiyatrosu kulübü sendikası ' +
    'universiteti akademiyası institutu partiyası federasiyası assosiasiyası cəmiyyəti klubu bankı ' +
    'համալսարանի համալսարանը համալսարան ակադեմիայի ինստիտուտի բանկի բանկը',
);

/** Joins the words of a body's name: "Department of State", "Centre for Policy". */
export const BODY_JOINTS = words('of for and & on the in de des du la et für und ve və');

/** Before "of P", with a capital: what has P in its name ("Ejército de P"). Those of state and land leave P a place. */
export const BODY_HEADS = words(
  'consejo conseil conselho consiglio ejército armée exército asociación association associação associazione federación ' +
    'fédération federação federazione confederación confédération junta diputación ayuntamiento audiencia comisión ' +
    'commission comissão commissione corte cour tribunal tribunale bolsa bourse borsa confederação defensoría partido parti ' +
    'partito sindicato syndicat sindacato instituto istituto asamblea assemblée assembleia cámara câmara ' +
    'arquidiócesis archidiócesis diócesis diocèse obispado caja banco metropolitano patronato fundación fondation fundação ' +
    'fondazione club clube cercle liga ligue lega copa coupe taça coppa gran-premio prix festival feria foire salon salón ' +
    'équipe equipo selección sélection seleção inter atlético atletico deportivo real racing sporting unión union recreativo ' +
    'celta athletic olympique stade rayo council association federation confederation league army institute society ' +
    'chamber museum orchestra festival championship cup grand-prix marathon housing-authority authority università universidad universidade université ' +
    'declaration siege battle treaty peace congress act',
);

/** Languages in which a capital within a sentence is a name's, and names are joined by "de". */
export const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it', 'ca', 'gl', 'ro']);

/** Nouns of what stands in a place and bears a name of its own before "of" it; Romance languages, small letters. */
export const FACILITIES = words(
  'cimetière hôpital clinique stade aéroport musée théâtre église cathédrale basilique mosquée synagogue parc quartier prison pont ' +
    'tour château hôtel lycée collège école salle arène hippodrome marché jardin monument temple abbaye port gare station rue place ' +
    'cementerio hospital clínica estadio aeropuerto museo teatro iglesia catedral basílica mezquita sinagoga parque barrio cárcel puente ' +
    'torre castillo colegio instituto escuela pabellón mercado jardín monumento puerto estación calle plaza hotel ' +
    'cemitério estádio aeroporto museu igreja mesquita bairro prisão ponte castelo colégio escola mercado jardim praça ' +
    'cimitero ospedale stadio chiesa cattedrale moschea quartiere carcere castello liceo scuola giardino piazza albergo',
);

/** Before a place, the team that bears its name; without "of". */
export const TEAM_HEADS = words(
  'vfl vfb sv ssv msv esv tsv fsv tus spvgg sc rb bsc ksv ttv hsv bsg dsc sge tau adecco ademar bm cb cai unicaja juventus ' +
    'panathinaikos olympiacos aek paok hapoel maccabi spartak dynamo dinamo lokomotiv lok cska tu th fh uni hochschule ' +
    'universität klinikum bayer borussia eintracht hertha werder arminia fortuna alemannia legia lech wisła górnik śląsk jagiellonia lechem legią wisłą sportverein turnverein olympique',
);

/** After a place's name: those of its team, or what only a team does. */
const AFTER_TEAM: Readonly<Record<string, string>> = {
  en: 'thrashed hammered outclassed trounced edged v fans striker midfielder defender goalkeeper winger fly-half batsman bowler teammates',
  es: 'empató goleó',
  hy: 'հավաքական հավաքականի հավաքականը հավաքականում հավաքականին հավաքականից հավաքականն',
};
/** The same of towns and regions: states have supporters, beat forecasts, and face or defeat one another in wars. */
const AFTER_TOWN_TEAM: Readonly<Record<string, string>> = {
  en: 'beat defeated versus vs vs. supporters',
  fr: 'bat battait écrase affronte',
  es: 'venció derrotó',
};
/** Before a place's name, and before a town's. */
const BEFORE_TEAM: Readonly<Record<string, string>> = { en: 'thrashed v' };
const BEFORE_TOWN_TEAM: Readonly<Record<string, string>> = {
  en: 'beat beating defeated defeating versus vs vs.',
};
/** What a nation's team does to another's, between their names: "England beat Samoa". */
const BETWEEN_NATIONS: Readonly<Record<string, string>> = { en: 'beat', fr: 'bat battait' };
export const isTeamAfter = wordsByLanguage(AFTER_TEAM);
export const isTownTeamAfter = wordsByLanguage(AFTER_TOWN_TEAM);
export const isTeamBefore = wordsByLanguage(BEFORE_TEAM);
export const isTownTeamBefore = wordsByLanguage(BEFORE_TOWN_TEAM);
export const isBetweenNations = wordsByLanguage(BETWEEN_NATIONS);

/** What a team does to another, before a town's name, or before a link and the name. Towns alone: states are beaten, too. */
const BEATING: Readonly<Record<string, string>> = {
  sv: 'slog besegrade',
  da: 'slog besejrede',
  no: 'slo beseiret',
  id: 'mengalahkan menaklukkan menundukkan',
  hu: 'legyőzte verte megverte kiejtette',
  es: 'venció derrotó goleó eliminó',
  pl: 'pokonał pokonała pokonało pokonali',
  cs: 'porazil porazila porazilo porazili',
  sk: 'porazil porazila porazilo porazili',
  hr: 'pobijedio pobijedila pobijedili',
  ru: 'обыграл обыграла обыграло обыграли',
  uk: 'обіграв обіграла обіграло обіграли',
  el: 'νίκησε κέρδισε',
};
/** What it does only over such a link: who "lost Kherson" played no match. */
const PLAYING: Readonly<Record<string, string>> = {
  nl: 'wint won winnen wonnen verliest verloor verliezen verloren',
  sv: 'vann förlorade',
  da: 'vandt tabte',
  no: 'vant tapte',
  id: 'kalah',
};
const BEATING_LINKS: Readonly<Record<string, string>> = {
  nl: 'van',
  sv: 'mot över',
  da: 'til over mod',
  no: 'over mot for',
  id: 'dari atas',
  hu: 'a az',
  es: 'a',
  el: 'τον την το',
};
export const isBeating = wordsByLanguage(BEATING);
export const isPlaying = wordsByLanguage(PLAYING);
export const isBeatingLink = wordsByLanguage(BEATING_LINKS);

/** Articles before a city's name that make a team of it ("el Parma"), and cities that have the article of their own. */
const TEAM_ARTICLES: Readonly<Record<string, string>> = {
  es: 'el del al',
  pt: 'o do ao',
  it: 'il del al dal',
};
const WITH_ARTICLE = words(
  'cairo cayro callao ferrol escorial vaticano alto rio rio-de-janeiro porto recife funchal barreiro crato pireo ' +
    'salvador paso puerto havre',
);
const isArticle = wordsByLanguage(TEAM_ARTICLES);
/** Is the word before a city's name (small letters) an article that cities do not take? */
export const isTeamArticle = (word: string, city: string, lang: string): boolean =>
  isArticle(word, lang) && !WITH_ARTICLE.has(city.split(' ')[0] ?? '');

/** Capitalised heads before "of P" in the Romance languages that leave P a place: directions, parts, offices, states. */
export const OPEN_HEADS = words(
  'norte sur sul este oeste leste nord sud est ouest centro centre centrale valle vallée vale provincia provincias province ' +
    'provinces estado estados état états departamento département región región région regione regioni comunidad communauté ' +
    'ciudad cidade città ville villes isla islas île îles ilha ilhas isola isole golfo golfe costa costas côte côtes ' +
    'reyes alcalde presidencia présidence presidência presidenza gobierno governo gouvernement emirato emirats principado ' +
    'primer primera segundo guerra guerre capital capitale caso oriente orient san santa autonomía puerto puertos port ' +
    'municipio commune comune bahía baie península péninsule república reino cancillería embajada ministerio ministère ' +
    'ministério ministero palacio palais palácio palazzo prefeitura prefectura mairie concejo dj pdg roi reine rey reina ' +
    'interior exteriores justicia defensa finanzas hacienda economía educación salud justice défense finances economia ' +
    'finanças defesa justiça educação saúde difesa giustizia esteri interni estrangeiros',
);
