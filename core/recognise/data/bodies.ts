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
    'celta athletic olympique stade rayo council association federation union confederation league army institute society ' +
    'chamber museum orchestra festival championship cup grand-prix marathon housing-authority authority  università universidad universidade université ' +
    'declaration siege battle treaty peace congress act',
);

/** Before a place, the team that bears its name; without "of". */
export const TEAM_HEADS = words(
  'vfl vfb sv ssv msv esv tsv fsv tus spvgg sc rb bsc ksv ttv hsv bsg dsc sge tau adecco ademar bm cb cai unicaja juventus ' +
    'panathinaikos olympiacos aek paok hapoel maccabi spartak dynamo dinamo lokomotiv lok cska tu th fh uni hochschule ' +
    'universität klinikum bayer borussia eintracht hertha werder arminia fortuna alemannia legia lech wisła górnik śląsk jagiellonia lechem legią wisłą sportverein turnverein olympique',
);

/** After a place's name: the national team, or what is done to one ("England beat Samoa"). */
const AFTER_TEAM: Readonly<Record<string, string>> = {
  en: 'beat defeated thrashed hammered outclassed trounced edged versus vs vs. v fans supporters striker midfielder defender goalkeeper winger fly-half batsman bowler teammates',
  fr: 'bat battait écrase affronte',
  es: 'venció derrotó empató goleó',
  hy: 'հավաքական հավաքականի հավաքականը հավաքականում հավաքականին հավաքականից հավաքականն',
};
/** Before a place's name. */
const BEFORE_TEAM: Readonly<Record<string, string>> = {
  en: 'beat beating defeated defeating thrashed versus vs vs. v',
};
export const isTeamAfter = wordsByLanguage(AFTER_TEAM);
export const isTeamBefore = wordsByLanguage(BEFORE_TEAM);

/** What a team does to another, before a town's name, or before a link and the name. Towns alone: states are beaten, too. */
const BEATING: Readonly<Record<string, string>> = {
  nl: 'wint won winnen wonnen verliest verloor verliezen verloren',
  sv: 'slog besegrade vann förlorade',
  da: 'slog besejrede vandt tabte',
  no: 'slo beseiret vant tapte',
  id: 'mengalahkan menaklukkan menundukkan kalah',
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
export const isBeatingLink = wordsByLanguage(BEATING_LINKS);

/** Articles before a city's name that make a team of it ("el Parma"), and cities that have the article of their own. */
const TEAM_ARTICLES: Readonly<Record<string, string>> = {
  es: 'el del al',
  pt: 'o do ao',
  it: 'il del al dal',
};
const WITH_ARTICLE = words(
  'cairo cayro callao ferrol escorial vaticano alto rio rio-de-janeiro porto recife cairo funchal barreiro crato pireo ' +
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
