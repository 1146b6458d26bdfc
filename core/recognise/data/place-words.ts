/** Words beside a place's name that say whether the place is meant. Lower case; all languages together where that is safe. */
import { words, type WordSet } from '../../text/words';

/** After a place: another name ("Washington Post", "Paris Hilton", "Jordan River", "Lyon Capital"). Only with a capital. */
export const NAME_TAILS = words(
  'post times herald tribune journal star globe daily today tomorrow observer gazette examiner chronicle sun mail mirror ' +
    'telegraph review standard enquirer inquirer dispatch bulletin sentinel courier register report magazine weekly evening news radio ' +
    'television tv télévisions télévision inter info bleu culture match soir normandie télécom telecom express presse-club ' +
    'hilton jackson smith saint-germain sg fc cf sc ac afc united city-fc rovers wanderers athletic albion argyle hotspur thistle forest redskins commanders capitals ' +
    'wizards nationals patriots cowboys giants jets eagles bears lions packers lakers clippers bulls knicks nets rockets spurs ' +
    'heat magic hawks hornets celtics raptors blazers warriors kings suns jazz thunder pelicans mavericks yankees mets dodgers ' +
    'cubs astros rangers marlins orioles phillies pirates reds brewers twins royals tigers indians guardians mariners padres ' +
    'rockies braves sox canucks flames oilers maple leafs senators canadiens bruins sabres penguins flyers devils islanders ' +
    'blues blackhawks predators stars kraken sharks ducks steelers ravens browns bengals colts titans jaguars texans chiefs ' +
    'chargers raiders broncos falcons panthers saints buccaneers cardinals rams seahawks 49ers vikings dolphins bills ' +
    'airlines airways air motors motor steel oil gas energy bank capital partners holdings group inc inc. corp corp. corporation ' +
    'company co co. ltd ltd. llc plc gmbh ag kg sa s.a. se nv oy ab spa srl oao ooo pjsc jsc ' +
    'university college institute school academy hospital clinic museum library theatre theater opera orchestra symphony ' +
    'philharmonic stock exchange chamber street st avenue ave road rd boulevard blvd lane drive square plaza place park gardens ' +
    'lodge cottage villas apartments grange circus crescent terrace mews quay wharf docks embankment bridge tower hotel inn station airport stadium arena river creek lake bay island islands sea strait mountains mountain ' +
    'mount valley canyon falls beach heights hills springs square township ridge ' +
    'straße strasse platz allee ring universität bahnhof hauptbahnhof flughafen dom zeitung rundschau nachrichten anzeiger ' +
    'tageblatt kurier merkur hospital-center tech state-university marathon convention protocol accord agreement treaty club ' +
    'imparatorluğu hanlığı sovyet ssc imperiyası xanlığı sovet ssr asssr рср срср ' +
    'electron electronics electric electrics semiconductor pharma pharmaceuticals biotech insurance aerospace foods brewery ' +
    'cement regulation rück nuggets timberwolves grizzlies hurricanes avalanche diamondbacks galaxy timbers sounders fashion biennale biennial dakar masters open accords сегодня сити university-press story guardian',
);

/** Of those, nouns of German, which has a capital for each: "weil Russland Gas liefert". */
const GERMAN_NOUNS = words(
  'gas post radio tv info stars museum hotel park bank motor nachrichten stock arena story marathon kultur',
);
/** Does the word (small letters), with a capital behind a place, make another name of it? */
export const isNameTail = (lower: string, lang: string): boolean =>
  NAME_TAILS.has(lower) && !(lang === 'de' && GERMAN_NOUNS.has(lower));

/** Of those, geographic features: the longer name is a place, too, but not this one. */
export const FEATURE_TAILS = words(
  'river creek lake bay island islands sea strait mountains mountain mount valley canyon falls beach heights hills springs ' +
    'park county airport',
);

/** Before a place, as part of a longer name: "Air France", "Real Madrid", "Radio Yerevan". With a capital. */
export const NAME_HEADS = words(
  'air radio télé tv fc ac as sc cf afc fk sk bk hc cd ud rc real inter atletico atlético sporting dynamo dinamo lokomotiv ' +
    'spartak zenit rapid austria ajax cska maccabi hapoel galatasaray olympique stade racing bayern borussia hertha hotel hôtel café restaurant ' +
    'universität université university universidad università universidade institut institute lycée collège college club ' +
    'crédit banque bank banco banca deutsche orange télécom mercedes louis st saint sainte san santa santo notre-dame ' +
    'camp fort port-royal lake lac lago mount mont monte monte-carlo rio hurricane typhoon ouragan uss hms rms ss ms ' +
    'orchestre opéra théâtre musée museum galerie editions éditions lufthansa cathay swiss-air',
);

/** "X of P" is a name of its own: "Bank of France", "University of Washington", "Duke of York". */
export const INSTITUTIONS = words(
  "lloyds lloyd's lloyd’s " +
    'bank university college church museum institute academy hospital school duke duchess earl count countess prince princess ' +
    'bishop archbishop merchant tales miss mister declaration treaty convention ' +
    'banque université académie école musée église cathédrale duc duchesse comte évêque archevêque hôpital lycée galerie ' +
    'crédit traité accord déclaration accords stade opéra orchestre aéroport tour ' +
    'banco universidad universidade academia museo museu escuela escola hospital duque arzobispo catedral tratado ' +
    'banca università accademia scuola duca vescovo cattedrale trattato ' +
    'bank universität akademie museum herzog erzbischof vertrag schule ' +
    'bank universiteit банк университет академия музей',
);

/** Rivers that regions bear the names of. */
export const RIVERS = words(
  'mississippi missouri colorado delaware ohio connecticut arkansas tennessee iowa alabama',
);

/** Streets and squares: "rue de Paris", "avenida de Roma". */
export const STREETS = words(
  'rue avenue boulevard bd place quai impasse chemin route square faubourg porte gare pont calle avenida plaza ' +
    'paseo carretera puente rua praça travessa estrada corso piazza viale piazzale strada ponte straße strasse platz ' +
    'улица улице улицы ул проспект проспекте площадь площади шоссе вулиця вулиці площа площі проспекті ulica ulicy plac placu ulice ' +
    'caddesi sokağı sokak bulvarı meydanı küçəsi prospekti фуршет փողոց պողոտա street stadium theatre',
);

/** Joins a head to a place. */
export const OF_WORDS = words(
  'of de du des d della del delle dello di dell do da dos das von der vom van av ya wa',
);

/** Of those, what says "from", "to" or "is" in one language: "fuggiti via da Kabul" is no street. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  it: 'da',
  pl: 'do',
  cs: 'do',
  sk: 'do',
  sl: 'do',
  hr: 'do',
  sr: 'do',
  hu: 'van',
};
/** Does the word (small letters) join a head to a place in this language? */
export const isOfWord = (lower: string, lang: string): boolean =>
  OF_WORDS.has(lower) && OTHER_WORDS[lang] !== lower;

/** Before a place, they leave it a place: directions, parts, what is near. */
export const PLACE_MODIFIERS = words(
  'north south east west northern southern eastern western central upper lower inner outer greater downtown mainland modern ' +
    'ancient occupied rural northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid ' +
    'nord sud est ouest nord-est nord-ouest sud-est sud-ouest grand haute basse haut bas norte sur este oeste ' +
    'südlich nördlich nordost nordwest südost südwest ost west süd zentral groß norden süden osten westen ' +
    'северный северная северной южный южная южной восточный восточная восточной западный западная западной центральная ' +
    'bắc nam đông tây miền ' +
    'communist soviet imperial nazi pre-war post-soviet metropolitan suburban',
);

/** May follow a place with a capital, and the place is meant: offices, bodies, days, months. */
export const OPEN_AFTER = words(
  'president presidents prime foreign defence defense deputy vice interior finance health justice energy minister ministry ' +
    'ministers government parliament senate congress supreme constitutional ambassador embassy governor gov mayor police army ' +
    'navy air-force armed forces military security national central state secretary attorney district court republican ' +
    'democrat democratic democrats republicans premier chancellor king queen prince princess sultan emir opposition leader ' +
    'spokesman spokeswoman general gen major sen rep senator rep. sen. gov. representative house treasury office department ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday gmt ' +
    'summit talks crisis conflict war nuclear deal election elections vote ' +
    'cumhuriyeti respublikası president-elect cia fbi correspondent bureau editor and or i who the a in on at',
);

/** After an English town with a capital, they are the town's own: its services, courts, quarters, inhabitants. */
export const CIVIC = words(
  'chowk nagar bazaar bazar cantonment cantt ghat ghats camp quarter ghetto barracks ' +
    'no world police fire public schools school metropolitan metro municipal high crown county magistrates community regional local borough ' +
    'detention correctional correction prison prisons jail green zone old town city downtown suburb suburbs port harbour harbor mosque ' +
    'cathedral patriarchate archdiocese diocese archbishop bishop mayor mayoral alderman councilman councilwoman councilor councillor ' +
    'councillors ward east west north south northern southern eastern western central republicans democrats labour conservatives greens ' +
    'liberal liberals tory tories medical health transit transport transportation traffic water electric power housing board boards ' +
    'sheriff prosecutor prosecutors judge chief commissioner detective detectives officer officers fireman firefighters ambulance ' +
    'residents resident native natives muslims christians jews catholics attorney lawyer businessman reporter reporting editing times-square ' +
    'superior supreme appeals federal civil criminal family youth juvenile probate circuit bankruptcy commercial sessions fashion film ' +
    'building planning parks works sanitation education environmental human rights emergency rescue coast border customs immigration ' +
    'legislature assembly house lawmaker lawmakers delegate delegates assemblyman assemblywoman congressman congresswoman senator senators ' +
    'democrat republican independent mp mps mla mep msp ag da gop declaration agreement communique communiqué process protocol peace ' +
    'urban rural islamic jewish orthodox roman anglican stock climate auto motor air book ' +
    'headquarters hq office offices branch campus chapter bureau correspondent area region province state division airport dr mr mrs ms prof',
);

/** Before "of P" and the like, they leave P a place. */
export const POLITICAL_HEADS = words(
  'government ministry republic president presidents minister parliament embassy state states kingdom people city town village ' +
    'province region governor mayor capital border north south east west part centre center outskirts republic islamic kingdom ' +
    'commonwealth union federation emirate sultanate principality king queen emperor prime army bishopric port district county ' +
    'gouvernement ministère république président premier ministre parlement ambassade royaume ville province région maire ' +
    'gobierno ministerio república presidente parlamento embajada reino ciudad provincia ' +
    'республика республики республике республику республикой область области областью край края краю королевство ' +
    'правительство правительства президент президента столица столицы посольство посольства республіка республіки ' +
    'республіці уряд уряду область області полиция полиции власти милиция прокуратура мэр уроженец уроженка',
);

/** Words before a place that say that a place follows, by language. */
const PREPS: Readonly<Record<string, string>> = {
  en: 'in at to from near into across outside around inside through throughout towards toward via within visit visited visiting left leave leaving reach reached reaching entered entering fled',
  fr: 'à en au aux vers depuis dans chez près',
  de: 'in nach aus bei vor nahe bis im',
  es: 'en desde hacia hasta cerca',
  pt: 'em no na nos nas para desde até',
  it: 'a in da verso presso nel nella',
  nl: 'in naar uit bij te nabij vanuit',
  sv: 'i till från vid nära utanför',
  da: 'i til fra ved nær',
  no: 'i til fra ved nær',
  pl: 'w we na z ze do pod koło nieopodal niedaleko',
  cs: 'v ve na z ze do u nedaleko poblíž blízko',
  sk: 'v vo na z zo do pri neďaleko blízko',
  sl: 'v iz na do pri blizu',
  hr: 'u iz na do kod blizu kraj nedaleko pokraj',
  sr: 'у из на до код близу крај надомак u iz na do kod blizu kraj nadomak',
  mk: 'во од на до кај',
  bg: 'в във от на до край близо',
  ru: 'в во из на под до у близ',
  uk: 'в у із з зі на до під біля поблизу неподалік',
  be: 'у ў з на да пад',
  ro: 'în din la spre lângă dinspre',
  el: 'στην στο στη στον από προς σε στα στις',
  fi: 'lähellä',
  lv: 'no uz līdz pie',
  lt: 'į iš prie iki pro ties',
  tr: '',
  az: '',
  sq: 'në nga',
  vi: 'ở tại từ đến vào tới sang ra',
  id: 'di ke dari',
  ms: 'di ke dari',
  sw: 'katika kutoka nchini mjini',
  ar: 'في من إلى الى الي نحو',
  fa: 'در از به',
  he: '',
  ckb: 'لە',
  ku: 'li ji',
  tg: 'дар аз ба сӯи',
  ca: 'a en des de',
  gl: 'en desde a',
};
const prepSets = new Map<string, WordSet>();

/** The place prepositions of a language; empty if it has none or none are known. */
export function placePrepositions(lang: string): WordSet {
  let found = prepSets.get(lang);
  if (found === undefined) {
    found = words(PREPS[lang] ?? '');
    prepSets.set(lang, found);
  }
  return found;
}

/** Words behind a place's name that say "in", where a language puts them there. What also says "with" is no sign. */
const POSTS: Readonly<Record<string, WordSet>> = {
  ur: words('میں'),
  hi: words('में'),
  bn: words('থেকে শহরে শহরের জেলায় জেলার এলাকায় উপজেলায় উপজেলার'),
  ta: words('மாவட்டத்தில் மாவட்ட மாவட்டம் நகரில் நகரத்தில் அருகே அருகில்'),
  pa: words('ਵਿੱਚ ਵਿਚ'),
  et: words('lähedal lähistel lähedale lähedalt suunas suunal'),
  hu: words('közelében környékén határában térségében felé'),
  fi: words('lähellä lähistöllä'),
  lv: words('apkārtnē apkaimē tuvumā virzienā'),
  lt: words('apylinkėse kryptimi'),
  tr: words('merkezli yakınlarında yakınındaki açıklarında çevresinde civarında'),
  az: words('yaxınlığında yaxınlığındakı ətrafında'),
};

/** Does this word behind a name say that something is in it? */
export const isPlacePostposition = (lower: string, lang: string): boolean => POSTS[lang]?.has(lower) === true;

/** What follows a name and makes another word of it: "Guinea pig", "Brazil nuts". Lower case, by folded name. */
export const PHRASES: ReadonlyMap<string, WordSet> = new Map(
  Object.entries({
    القدس: words('العربي'),
    قطر: words('دائرة الدائرة الدائره'),
    mısır: words('ekmeği patlağı unu şurubu tanesi çorbası tarlası tarlaları yağı'),
    nilo: words('occidentale occidental ocidental'),
    brussels: words('sprout sprouts griffon'),
    worcestershire: words('sauce'),
    yorkshire: words('pudding puddings terrier terriers'),
    lancashire: words('hotpot'),
    cumberland: words('sausage sausages'),
    bombay: words('mix duck potato potatoes aloo sapphire'),
    parma: words('ham violet violets'),
    peking: words('duck opera'),
    dover: words('sole'),
    aylesbury: words('duck'),
    warsaw: words('pact ghetto'),
    prague: words('spring'),
    dublin: words('regulation'),
    buffalo: words('wings'),
    philadelphia: words('cheesesteak cheesesteaks cream'),
    kentucky: words('fried derby bourbon'),
    singapore: words('sling noodles'),
    manhattan: words('project clam'),
    stockholm: words('syndrome'),
    rhodes: words('scholar scholars scholarship'),
    france: words('2 3 4 5 24 inter info culture bleu ô télévisions télévision'),
    'new york': words('magazine'),
    guinea: words('pig pigs fowl fowls hen worm'),
    turkey: words(
      'sandwich sandwiches breast breasts dinner dinners burger burgers meat leg legs stuffing recipe recipes bacon soup gravy sausage roast day trot wings chili meatballs',
    ),
    brazil: words('nut nuts'),
    panama: words('hat hats'),
    china: words('cabinet plate plates shop doll dolls cup cups'),
    bermuda: words('shorts triangle'),
    jersey: words('cow cows cream milk butter royal royals'),
    sheffield: words('wednesday'),
    cologne: words('bottle spray'),
    java: words('code script program developer developers applet'),
    hamburg: words('steak'),
    berlin: words('wall'),
    europe: words('1 2'),
    nice: words('guy guys try one day work person people'),
    lima: words('bean beans'),
    cayenne: words('pepper'),
    bologna: words('sandwich'),
    chad: words('ballot'),
    manila: words('envelope envelopes folder'),
    limerick: words('poem'),
  }),
);

/** Place prepositions that hardly ever stand before a person: where somebody or something is. */
export const LOCATIVE = words(
  'in at near outside around within à en près in bei nahe en cerca em na no perto in presso vicino nei te nabij i vid nära ved nær ' +
    'w we pod koło v vo ve u kod в во във în lângă lähellä në ở tại di katika mjini li a',
);

/** Those of them that stand before a person or a firm as well: "at Hastings", "bei Siemens", "presso Vicenza". */
const WITH_SOMEBODY: WordSet = words('at bei presso kod vid ved');
/** Does the word (lower case) say "in" or "near", of a place alone? */
export const isInPlace = (lower: string): boolean => LOCATIVE.has(lower) && !WITH_SOMEBODY.has(lower);
