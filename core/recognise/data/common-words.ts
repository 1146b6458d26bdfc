import { GIVEN_NAMES } from './people-words';

/**
 * Names of places and bodies that are also everyday words, given names or family names, by language of the text:
 * such a name needs more than its letters. Lower case, folded as `String.toLowerCase` does.
 * `*` holds for every language in Latin letters.
 */
const WORDS: Readonly<Record<string, string>> = {
  en:
    'othello paris london nice reading mobile bath of man same most bar van split male orange tours sale deal rugby battle hull wells ware ash ' +
    'date march page best ford gap hope liberty normal surprise union temple mission independence eureka commerce plano ' +
    'corona providence windsor eden buffalo phoenix bend sparks provo bay lodi delta erie aurora gary irvine moore troy ' +
    'meta apple target shell amazon visa oracle gap total intel alphabet subway dove ' +
    'turkey chad jordan georgia guinea china mali bari lima cork derry imperial central ' +
    'hit ten can los las many long see bad bite bone bend star tak ban bor bin kind mus fair force opposition',
  fr:
    'seul réunion nord-est nord-ouest sud-est sud-ouest ' +
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
  ar:
    'مالي عمان نيس تونس-خضراء تشاد صور جدة حماة بني القدس-ا درعا سبت ' +
    'سيول كيف مالية ماليه جده وجده النيل الزاوية قيصرية الوادي البيض البسيط القصور الجديد الجديدة الخبر السلط الحلة الحزم الخليل النعمة النعامة المهدية البندقية الرقة الزيتون البحيرة الجزيرة الوحدة صباح حجة جنين معان قبلي عدل بابل واسط رينو روان سالم بشار ليون خور عتق بار بور بالا تاني جبار غارب نان لين ماري آنا تور باي دلتا طراز خصب قدح كانو كاري العصابة المضايق الشفاء السلام',
  fa:
    'آستانه ساری بم نور آمل مالی قم چاد تور ' +
    'دوشنبه کیف کان شور اگر الو آسان بار بری باری برده بن کنت کوره لونا مرو نان پول روان سالم شان تازه خلیج صباح ها مرج بندر حصار میله رم جده بالای بالا آرا آبا',
  he:
    'עמן צור ' +
    'מסרו מאלה פונה מוביל קרים קטר פרו קניה אורל אולם בו בר בור אלו היו כור לאה מילה מסה מטה וילה עפר בקש גדה גרש טור קום קן רן קרן ערד סוס סיון סבה דובר שקי טוב טובה יוטה נגף צעדה לירה לאון דלתה ברן בנין לימה לומה סין מלטה',
  id: 'bandung-an medan malang bogor-an batu padang solo',
  ko: '수단 가나 오만 리가 우시 이리 고리 구리 나라 다만 미리 우리 이다 사리 기류 바사 보이 에도 고마 마당 주리 고아 경주 기후 상가 선전 메인 유진 지난 저지 차드 사나 이천 자이 다라 하자 지리 무한',
  ja: 'コーチ デイモン ローリー リン マル パル 北上 大分 日立 大東 長岡 小山 上田 太田 松本 山口 宮崎 福島 千葉 長野 三島 池田 松原 和泉 野田 町田 福井 岡崎 高松 小松 西尾 一宮 足利 藤沢 石川 中央 福山 松山 川口 秋田 明石 富士 宝塚 豊田 高知 平塚',
  zh: '西岸 东方 東方 大同 大理 常德 高平 东兴 東興 大兴 大興 大沙 天安 北江 多宝 金山 和平 平安 长安 長安 自由 希望 统一 統一 伯恩 亚历山大 亞歷山大',
  ka: 'მალე მარი ვანი ევა დილი დილის სანამ ჩადის ლილი რენი ნიმი',
  hi: 'माली सना मेन मेटा कोटा आरा मरी दमन सारी बे शाकी लोम रोम बारी कोम ओरल जॉर्डन जार्डन चाड लीमा संभल',
  ur: 'شام چین دلی روم درگ گنی ارب اب وا بار چلے کیمروں سالم شان ماری مالی تازہ صباح نان پول وان سارا بالا',
  bn: 'মালি চাদ মেইন রোম',
  ckb: 'دڵی ڕێگا ڕێگای ماڵی ماڵیان بێنن بێنین هێندە شام سنە وان بلیزی',
  th: 'ริกา ปราก โลเม มาเล มาลี โรม ตาก น่าน แพร่ เลย ตรัง',
  bg: 'батман',
  el: 'μπάτμαν καιρού καιρου καιρος',
  '*':
    'jackson houston sofia victoria santiago florence lincoln washington madison austin dallas charlotte lancaster ' +
    'jefferson cleveland hamilton stanley sydney melbourne wellington nelson kingston jordan israel georgia chad ' +
    'brooklyn chelsea virginia carolina dakota montana savannah aurora cordoba diego francisco jose carlos marco martin ' +
    'miranda monica natalia regina roma rosario salvador san-martin valencia veronica diana asia lourdes hyde arlington ' +
    'kent york lyon nancy clermont lorraine bourbon orleans pierre alexandria adelaide elizabeth eugene gary henderson ' +
    'raleigh glendale irving garland laredo fremont stockton anderson allen tyler garcia lopez torres castro perez ramos ' +
    'mendoza merida trujillo bolivar morales guerrero hidalgo sucre kirkland clinton franklin marion salem ' +
    'batman kobe toyota cary pink tours java vancouver santa ana leon león mercedes soledad esperanza pilar dolores merced medina soto molina ali omar karim said bo dan tan lee man van of most bar ' +
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

/**
 * Is the place of this id (`vladimir-ru`) called by a given name or an everyday word in many languages? For letters without
 * capitals, in which the name is another and the lists above don't hold.
 */
export const isNamesake = (id: string): boolean => {
  const name = id.replace(/-[a-z]{2}(?:-[a-z0-9]+)?$/u, '');
  return of('*').has(name) || GIVEN_NAMES.has(name);
};

/** Languages that write every noun with a capital, or that have none. */
const NO_HINT: ReadonlySet<string> = new Set(['de', 'ar', 'fa', 'he', 'id', 'vi']);
/** Is it common as a word of the language with a small letter, and no family name? */
export const isWordOnly = (lower: string, lang: string): boolean =>
  !NO_HINT.has(lang) && of(lang).has(lower) && !of('*').has(lower);
