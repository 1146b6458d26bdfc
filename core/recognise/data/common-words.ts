/**
 * Names of places and bodies that are also everyday words, given names or family names, by language of the text:
 * such a name needs more than its letters. Lower case, folded as `String.toLowerCase` does.
 * `*` holds for every language in Latin letters.
 */
const WORDS: Readonly<Record<string, string>> = {
  en:
    'paris london nice reading mobile bath of man same most bar van split male orange tours sale deal rugby battle hull wells ware ash ' +
    'date march page best ford gap hope liberty normal surprise union temple mission independence eureka commerce plano ' +
    'corona providence windsor eden buffalo phoenix bend sparks provo bay lodi delta erie aurora gary irvine moore troy ' +
    'meta apple target shell amazon visa oracle gap total intel alphabet subway dove ' +
    'turkey chad jordan georgia guinea china mali bari lima cork derry imperial central ' +
    'hit ten can los las many long see bad bite bone bend star tak ban bor bin kind mus fair force opposition',
  fr:
    'réunion nord-est nord-ouest sud-est sud-ouest ' +
    'nice tours bar van sens vienne die auch gap orange brest foix lens laval vire sable rome manche nord var lot gard ain ' +
    'cher creuse est ouest sud centre man most split male of pau dole aire salon beaune niort vias ' +
    'total oracle avion marche mer bonne grande rue port roi saint',
  de:
    'bild essen singen halle hamm bar van split male same most reading tours nice orange plan weil lage stade herne wien-nord hof ' +
    'speyer-stadt rhein worms regen steine haar wangen senden aue moers rom-nr sinn zell best gera man',
  es:
    'bar van split male nice cuenca mal sur norte este oro toro mar vigo de-la paz libertad sol victoria concepcion buenos ' +
    'guarda real valle pilar san torre nueva granada linea león soledad esperanza mercedes dolores merced paso villa',
  pt: 'para ora dará norte sul leste oeste praia reunião liberdade java lages saltos prata passos lajes tangará bar natal salto santos vitória belém campos patos porto maia nova feira guarda lagos rio vila sé deus cruz barra serra',
  it: 'bari terni rho prato pero varese-ligure lodi nola acri fano fermo monza-est sala roma-tor bra pesaro-u mira',
  nl: 'best as man goes velp echt weert van bar elst ede oss mol geel hoorn bergen buren laren',
  sv: 'bor mora boden sala vara lund man bar van',
  pl: 'łódź nysa piła żary bar piaski',
  tr: 'anadolu van bar ordu batman of man uşak çorum aydın sinop-il mal ağrı mut muş ordu kars tokat bor rize-li kaman biga',
  az: 'şəki-li bar ağdaş göygöl',
  ru: 'орел бор тула мир шахты чехов пушкин королев ломоносов энгельс маркс киров чад',
  uk: 'мир суми рівне лиман бар',
  ar: 'مالي عمان نيس تونس-خضراء تشاد صور جدة حماة بني القدس-ا درعا سبت',
  fa: 'آستانه ساری بم نور آمل مالی قم چاد تور',
  he: 'עמן צור',
  id: 'bandung-an medan malang bogor-an batu padang solo',
  '*':
    'jackson houston sofia victoria santiago florence lincoln washington madison austin dallas charlotte lancaster ' +
    'jefferson cleveland hamilton stanley sydney melbourne wellington nelson kingston jordan israel georgia chad ' +
    'brooklyn chelsea virginia carolina dakota montana savannah aurora cordoba diego francisco jose carlos marco martin ' +
    'miranda monica natalia regina roma rosario salvador san-martin valencia veronica diana asia lourdes hyde arlington ' +
    'kent york lyon nancy clermont lorraine bourbon orleans pierre alexandria adelaide elizabeth eugene gary henderson ' +
    'raleigh glendale irving garland laredo fremont stockton anderson allen tyler garcia lopez torres castro perez ramos ' +
    'mendoza merida trujillo bolivar morales guerrero hidalgo sucre kirkland clinton franklin marion salem ' +
    'tours java vancouver santa ana leon león mercedes soledad esperanza pilar dolores merced medina soto molina ali omar karim said bo dan tan lee man van of most bar ' +
    'kofu ono ito mito oita ota iwata',
};
const sets = new Map<string, ReadonlySet<string>>();
const of = (lang: string): ReadonlySet<string> => {
  let found = sets.get(lang);
  if (found === undefined) {
    found = new Set((WORDS[lang] ?? '').split(' '));
    sets.set(lang, found);
  }
  return found;
};

/** Of those that hold everywhere, what is the town first of all where its language is at home. */
const AT_HOME: Readonly<Record<string, string>> = {
  fr: 'lyon nancy clermont orleans lorraine lourdes vancouver tours',
  it: 'roma asia sofia',
  bg: 'sofia',
};
const home = new Map<string, ReadonlySet<string>>();
function isAtHome(lower: string, lang: string): boolean {
  let found = home.get(lang);
  if (found === undefined) home.set(lang, (found = new Set((AT_HOME[lang] ?? '').split(' '))));
  return found.has(lower);
}

/** Is this name also an everyday word or a person's name in texts of that language? */
export const isCommonWord = (lower: string, lang: string): boolean =>
  of(lang).has(lower) || (of('*').has(lower) && !isAtHome(lower, lang));

/** Languages that write every noun with a capital, or that have none. */
const NO_HINT: ReadonlySet<string> = new Set(['de', 'ar', 'fa', 'he', 'id', 'vi']);
/** Is it common as a word of the language with a small letter, and no family name? */
export const isWordOnly = (lower: string, lang: string): boolean =>
  !NO_HINT.has(lang) && of(lang).has(lower) && !of('*').has(lower);
