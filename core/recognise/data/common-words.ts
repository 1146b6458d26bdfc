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
    'hit ten can los las many long see bad bite bone bend star tak ban bor bin kind mus fair force opposition ' +
    'acre anchorage archway bender billings bimbo bloke bong boulder bursa canaries cascades centennial centurion chandler chin cologne concord cordillera davenport derby enterprise erode gent gulf insular lakes manta maritime marl mascara mesquite midland midlands muscat newfoundland paradise pest perm plateau ponce pool queens reunion rivers riverside ruse slough soul tubas unity warren woodlands',
  fr:
    'seul réunion nord-est nord-ouest sud-est sud-ouest ' +
    'nice tours bar van sens vienne die auch gap orange brest foix lens laval vire sable rome manche nord lot ain ' +
    'cher est ouest sud centre man most split male of pau dole aire salon beaune niort vias ' +
    'total oracle avion marche mer bonne grande rue port roi saint ' +
    'acre assis boise canton caribe caribes cascades centrale centurion chas collines cuvette derby détroit estuaire franca frise gardez glacis golfe grenade grenadines hué lacs lagunes levant libération marches mestre moka montagnes moulins myrte nippes pari parla pelotas plaisance plateaux porto posadas provo roseau rousse ruse saki salé savanes serra songea surate surprise tarse tempe timon trente unité centre-est',
  de:
    'bild essen singen halle hamm bar van split male same most reading tours nice orange plan weil lage stade herne wien-nord hof ' +
    'speyer-stadt rhein worms regen steine haar wangen senden aue moers rom-nr sinn zell best gera man ' +
    'alba athene löwen marken bergen siegen russe neutra jura nord süd ost west posen kure lira maule metro pest pool plateau savanne seine hesse lara recht spiegel',
  es:
    'bar van split male nice cuenca mal sur norte este oro toro mar vigo de-la paz libertad sol victoria concepcion buenos ' +
    'guarda real valle pilar san torre nueva granada linea león soledad esperanza mercedes dolores merced paso villa ' +
    'para alba amarillo anda arar bello boquerón brujas búfalo cabo cañar calabozo caldas canoas cerro cesar césar cayo chas colonia colón concordia cordillera coro corrientes cortes cortés damas damasco delta divo dominica ejido ensenada esmeraldas escondido falcón flores florida fontana fortaleza franca fresno goma herrera indo lagos lira logar magdalena manta marcas marche marítima matanzas mascara medina merca mesa meta metro milagro misiones modesto moderna mono morena mosca naciones naso natal nevada occidental oral oriental palma palmas parla parral pasto pelotas plano portuguesa posadas príncipe pueblo redonda resistencia reunión reunion rosario sabana saga sale salta salvador salé seto sonora tabasco tanda tanta taza tema tete tiran tirana tiro torreón unidad vargas vista cárdenas toledo rodríguez oviedo vallejo salinas caribes noreste noroeste sureste suroeste nordeste sudeste',
  pt:
    'para ora dará norte sul leste oeste praia reunião liberdade java lages saltos prata passos lajes tangará bar natal salto santos vitória belém campos patos porto maia nova feira guarda lagos rio vila sé deus cruz barra serra ' +
    'anjo arar bari berne bida cabo centro colônia contagem conceição coro dali delta divo encarnação enseada hino hela imperatriz limeira lira logar loja mascate meta mestre metro mono oral oriental plateau pool portuguesa puri raca rasina reno resistência sabá salé sari sobral soul split tempe timbu torba tejo palmira franca herrera toledo vallejo nordeste noroeste sudeste sudoeste centro-oeste centro-norte',
  it:
    'bari terni rho prato pero varese-ligure lodi nola acri fano fermo monza-est sala roma-tor bra pesaro-u mira ' +
    'alba amara americana arare bello boma calcara cerro colonia concordia coro costanza delta diadema divo fez fiume fontana franca giuba lilla lira marche mascara meta metro minato modesto mono morena naso nord nordest nordovest sudest sudovest olinda palma pasto plateau pool rosario riunione saga siam suita tanga tarso valle unità augusta',
  nl:
    'best as man goes velp echt weert van bar elst ede oss mol geel hoorn bergen buren laren ' +
    'bello bimbo bong bono brits centrale concordia delta derby fez glacis hebi hela luik manilla mascara metro mono munster noordwest oral pari pest plano plateau pool porto provo reus saga sale sari savanne soul split surprise tanga vista warren welkom witten',
  sv:
    'bor mora boden sala vara lund man bar van ' +
    'anda bida bild blida bong delta derby essen fars fuling handa hela jersey klang kotte lille lira mara medan meta metro mono nord norr syd ondo oral oriental para pest pool porto raska rom saga salta sari sila soul tanga tartar varna',
  pl:
    'ludzie włodzimierz łódź nysa piła żary bar piaski ' +
    'akara alba bata bida bono coro delta derby fez franca frans kankan kanton kara kolonia kom komi kongres korba kota lira mara marka medyna mesa meta metro mobile moderna monastyr mono morena naga nara odra okap orzeł palma para perm plano pool porto równe ruska saga sala salto sari sola soul sowa split suita surprise targowica tema tonk torba wan warna winnica wola śródmieście telegram wiktoria',
  tr:
    'maliye altay anadolu van bar ordu batman of man uşak çorum aydın sinop-il mal ağrı mut muş ordu kars tokat bor rize-li kaman biga ' +
    'aksu almalık aman arak belediye betim bloke bono cenin cali delta derince fars gine halle handan hela hisar humus ilam kabil kara karaman kongre kota kum kurgan kuzeybatı kızıl lira marka meta metro merkez miri moka nara nice oral oran oyama parla para pati pire porto sabah safi saki salta sanma sari sayama sili soran surat tartar tema tiran tonga torba torun tuzla tümen volta sıla dili fırat',
  ku: 'vanên vanan van wan vana wana sena bane',
  uz: 'mandagi man tungi guliston madina мадина',
  kk: 'палауда бергенде қарсы палау берген есік саран мәдина',
  ky: 'кант мадина',
  tg: 'санаи шоми вале сана ваҳдат бӯстон гулистон вахш айнӣ мадина',
  az: 'mədinə şəki-li bar ağdaş göygöl ' + 'qara mərkəz para sabah tema delta',
  ru:
    'владимир орел бор тула мир шахты чехов пушкин королев ломоносов энгельс маркс киров чад ' +
    'орёл брод буча воля воли волю гирлянда гурия дельта дерби диадема диво дума думы думе заря зари зарю колон колония колонии колонию корона короны корону кофе кум кювет липа лира медея метро морена муар мускат находка находки находку пальма пара пары пару плато рева ровно росток рудный саван саванна сага сакура семей сила силы силу силе сил сова сюрприз танго тема темы тему теме тигр тиран того торба фарс центурион кали кампания кампании кампанию кампанией кампаний канкан кальян боливар львов ковров златоуст лара лары лару анатолий анатолия анатолию артём артёма артёму артем артема мали',
  uk:
    'шахти колона рівно володимир мир суми рівне лиман бар ' +
    'усі того центр малі зала кала карія колон колонія корона кум кампанія канкан плато ровно росток сова тигр тиран тирана фарс чад дельта дербі пара мета меса буча батман сила воля липа тема озерний кизил сенат гурія альянс',
  ar:
    'كورونا بنين درعا إيواء ايواء ابها ليون صوفيا مالي عمان نيس تونس-خضراء تشاد صور جدة حماة بني القدس-ا درعا سبت ' +
    'بعقوبة سيول كيف مالية ماليه جده وجده النيل الزاوية قيصرية الوادي البيض البسيط القصور الجديد الجديدة الخبر السلط الحلة الحزم الخليل النعمة النعامة المهدية البندقية الرقة الزيتون البحيرة الجزيرة الوحدة صباح حجة جنين معان قبلي عدل بابل واسط رينو روان سالم بشار ليون خور عتق بار بور بالا تاني جبار غارب نان لين ماري آنا تور باي دلتا طراز خصب قدح كانو كاري العصابة المضايق الشفاء السلام',
  fa:
    'امان الوار انبار جزیره سویا عمران بنادر مردان اوهام احمدی هایکو دری مطروح سورپرایز روسو کاین پونه کورونا لیون صوفیا آستانه ساری بم نور آمل مالی قم چاد تور ' +
    'دوشنبه کیف کان شور اگر الو آسان بار بری باری برده بن کنت کوره لونا مرو نان پول روان سالم شان تازه خلیج صباح ها مرج بندر حصار میله رم جده بالای بالا آرا آبا',
  he:
    'בורסה אגרה מכה דקר ברמן רובנו אופה אופק אפורה גוריה סוליה אפיה חומס קוצי מקלה סירת קירוב דרבן גורי דילי טפילה זנבה רחובות ליון סופיה קנו עמן צור ' +
    'מסרו מאלה פונה מוביל קרים קטר פרו קניה אורל אולם בו בר בור אלו היו כור לאה מילה מסה מטה וילה עפר בקש גדה גרש טור קום קן רן קרן ערד סוס סיון סבה דובר שקי טוב טובה יוטה נגף צעדה לירה לאון דלתה ברן בנין לימה לומה מלטה גובה דני',
  id: 'bandung-an medan malang bogor-an batu padang solo tegal kudus serang tarakan sabang metro depok binjai',
  ms: 'perak raub nilai muar miri batu padang bersatu pontian klang kota',
  sw: 'mara pwani mali ziwa mto kusini kaskazini mashariki magharibi manga kisima',
  ta: 'மோதி',
  vi: 'vịnh vinh',
  ko: '코로나 오렌지 피닉스 에디슨 안장 저장 신장 신주 사이다 창사 선양 원산 개성 타이핑 방기 기자 소피아 수단 가나 오만 리가 전주 청주 원주 진주 공주 상주 영주 구미 양산 화성 오산 여주 광명 용인 고양 양주 사천 의정부 나주 서산 아산 제천 보령 태백 하남 안동 정주 부안 고성 시안 지린 베이 노바 로스 루가 우시 이리 고리 구리 나라 다만 미리 우리 이다 사리 기류 바사 보이 에도 고마 마당 주리 고아 경주 기후 상가 선전 메인 유진 지난 저지 차드 사나 이천 자이 다라 하자 지리 무한',
  ja: 'カレー ゴール コーチ デイモン ローリー リン マル パル 北上 大分 日立 大東 長岡 小山 上田 太田 松本 山口 宮崎 福島 千葉 長野 三島 池田 松原 和泉 野田 町田 福井 岡崎 高松 小松 西尾 一宮 足利 藤沢 石川 中央 福山 松山 川口 秋田 明石 富士 宝塚 豊田 高知 平塚 コロナ デルタ オレンジ プール ゴム パール パラダイス パース メイン カラス サンマ キャンディ リール キール バレー マスカット ジャージー ブレスト ダンディー エンタープライズ エッセン フェニックス モービル カンカン ゴリ コロニー チャコ シンド シャン カレン カーン カノ カチン ダグラス ハミルトン ハンプトン ダーウィン リチャードソン キンバリー バリー ビクトリア サントス サリナス バルガス 開封 大同 三重',
  zh: '西岸 东方 東方 大同 大理 常德 高平 东兴 東興 大兴 大興 大沙 天安 北江 多宝 金山 和平 平安 长安 長安 自由 希望 统一 統一 伯恩 亚历山大 亞歷山大 联合 聯合 民主 青年 河流 盆地 丘陵 玻璃 奋斗 奮鬥 菩萨 菩薩 园林 園林 天堂 光明 山谷 珍珠 中枢 中樞 平定 芙蓉 三角 三重 关口 關口 绿洲 綠洲 海防 全州 城中 北上 小山 乔治 喬治 白银 白銀 甲子 种植园 種植園',
  ka: 'ვალი ერთობა ბანგი ფარსი ვენა ვენას ვენის ვენაში ლიონი ლიონ ლიონის სოფია მალე მარი ვანი ევა დილი დილის სანამ ჩადის ლილი რენი ნიმი',
  hi: 'हवाई मिलान लियोन सोफिया माली सना मेन मेटा कोटा आरा मरी दमन सारी बे शाकी लोम रोम बारी कोम ओरल जॉर्डन जार्डन चाड लीमा संभल',
  ur: 'ہوائی شام چین دلی روم درگ گنی ارب اب وا بار چلے کیمروں سالم شان ماری مالی تازہ صباح نان پول وان سارا بالا',
  bn: 'মালি চাদ মেইন রোম',
  ckb: 'گومان ناسی دڵی ڕێگا ڕێگای ماڵی ماڵیان بێنن بێنین هێندە شام سنە وان بلیزی',
  th: 'ริกา ปราก โลเม มาเล มาลี โรม ตาก น่าน แพร่ เลย ตรัง',
  bg:
    'батман ' +
    'того сила воля мали бор пара мир ' +
    'вале делта единство зала кале кампания колония кочи корк кум мари мета орел плато саван савана сага торба тиран фарс хале централен възнесение копан корона маскара сенат конгрес',
  el:
    'μετά τοπικά μπάτμαν καιρού καιρου καιρος ' +
    'άκρα άκρε βασιλεία βίλα γεωργία δέλτα καράς κολόνια κόλπος κόλπο κούφο κούφα λάσα μάσκαρα μέσα μόνο μόκα παρά πάρα περιστέρι πλατό ντέρμπι τουρ πόρτο γερουσία',
  da:
    'lille meta metro delta derby saga soul pool para nord syd hans ' +
    'acre bong imus kure norman plateau rom nice orange valle mons split mestre pari tete',
  no:
    'lille meta metro delta derby saga soul pool para nord sør hans ' +
    'acre bild bong end gine gulf halle hull leste malt malte marka maule mestre pari pole reunion salta siam sale tonga bene romani kure',
  ro: 'centru chin gardez loja meta metro mascara mono nord nord-est sud-est nord-vest sud-vest oral oriental para pari porto saga sale sari satara tanga tiran',
  cs: 'amara delta derby kanton karas kongres korba kotli lira loni manta marka meta metro moderna mono naha okap palma para sakura soul suita torba unie vista varna',
  hu: 'bari bong delta donga gumi hami hamm hull heves manus pari perm soul tigris unió kongresszus szenátus masina bor',
  sr: 'gori гори мали мале делта сага мара сила пара зала ком коми кота меса мобил плато рака сари сето суми софи океани бата бари аман дара данди драч карен леви мека рали корона савана орел матура сенат mali male delta saga mara sila para zala kom meta sala marka sada zapad gorje moga',
  hr: 'gori delta drač gorje kom mali mati marka meta lukovica moga sada sala satara sila toplica zala zapad palma senat kongres fontana',
  bs: 'delta gorje kom mali mati marka meta sada sala sila zala zapad palma',
  et: 'otsu otsust otsuse otsus arad hagen halle herne hiiu hull kara kosti kure lille maine male mali mati meta minna moka naga nord ordu pari pati perm porto praga pune puri ruse saki sola sool tagant turu viin vihiga tai delta',
  sk: 'acre alba amara atika delta divo jersey kanton karas korba mara marka male mati moderna norte orange palma perm porto sila suita varna kamenica',
  sl: 'gori fars gorje kara kosti logar mali mara meta miri okara palma pari reka salto sili suva tirana zala',
  lt: 'baris bernas centras delta gedo juta kala kalis kampanija kandis kantas karas karšis kaskada kitas kito kogi kulti maras marka markė masina meta naga pati planas salto susas talka tyras vanta vinis manta',
  lv: 'centrs delta dienvidaustrumi dienvidi dienvidrietumi halle jena jēna kaskāde kokle manta marka palma porto rietumi austrumi ziemeļi ziemeļaustrumi ziemeļrietumi viena',
  hy: 'սպիտակ բերդ գավառ դելտա կամպանիա կատար կոնգրես սարի սենատ տուր ֆարս',
  '*':
    'jackson houston sofia victoria santiago florence lincoln washington madison austin dallas charlotte lancaster ' +
    'jefferson cleveland hamilton stanley sydney melbourne wellington nelson kingston jordan israel georgia chad ' +
    'brooklyn chelsea virginia carolina dakota montana savannah aurora cordoba diego francisco jose carlos marco martin ' +
    'miranda monica natalia regina roma rosario salvador san-martin valencia veronica diana lourdes hyde arlington ' +
    'kent york lyon nancy clermont lorraine bourbon orleans pierre alexandria adelaide elizabeth eugene gary henderson ' +
    'raleigh glendale irving garland laredo fremont stockton anderson allen tyler garcia lopez torres castro perez ramos ' +
    'mendoza merida trujillo bolivar morales guerrero hidalgo sucre kirkland clinton franklin marion salem ' +
    'batman kobe toyota cary pink tours java vancouver santa ana leon león mercedes soledad esperanza pilar dolores merced medina soto molina ali omar karim said bo dan tan lee man van of most bar ' +
    'kofu ono ito mito oita ota iwata ' +
    'meta metro mono oral oriental soul saga pool tema sari lira natal mesa vista centurion insular mascara morena plano pueblo torba hela kota para pest rodrigues vallejo herrera cárdenas cardenas rodriguez rodríguez pereira oviedo ibarra apodaca colón acuña bello merlo vargas falcón obregón juárez duarte montero cortés césar cesar warren chandler davenport billings derby lara mary isabel gilbert',
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
  es: 'roma valencia santiago',
  pt: 'roma',
  ca: 'roma valencia',
  ro: 'roma',
  tr: 'roma',
  it: 'roma sofia',
  bg: 'sofia',
};
const home = new Map<string, ReadonlySet<string>>();
function isAtHome(lower: string, lang: string): boolean {
  let found = home.get(lang);
  if (found === undefined) home.set(lang, (found = new Set((AT_HOME[lang] ?? '').split(' '))));
  return found.has(lower);
}

/** Languages in whose news people are called Israel; in others it is the country. */
const ISRAELS: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'it', 'ca', 'gl', 'eu', 'tl', 'fr', 'de']);

/** Is this name also an everyday word or a person's name in texts of that language? */
export const isCommonWord = (lower: string, lang: string): boolean =>
  of(lang).has(lower) ||
  (of('*').has(lower) && !isAtHome(lower, lang) && (lower !== 'israel' || ISRAELS.has(lang)));

/**
 * Is the place of this id (`vladimir-ru`) called by a given name or an everyday word in many languages? For letters without
 * capitals, in which the name is another and the lists above don't hold.
 */
export const isNamesake = (id: string): boolean => {
  const name = id.replace(/-[a-z]{2}(?:-[a-z0-9]+)?$/u, '');
  return of('*').has(name) || GIVEN_NAMES.has(name);
};

/** Is it an everyday word of this language, whatever else bears the name? */
export const isOwnWord = (lower: string, lang: string): boolean => of(lang).has(lower);

/** Languages that write every noun with a capital, or that have none. */
const NO_HINT: ReadonlySet<string> = new Set(['de', 'ar', 'fa', 'he', 'id', 'vi']);
/** Is it common as a word of the language with a small letter, and no family name? */
export const isWordOnly = (lower: string, lang: string): boolean =>
  !NO_HINT.has(lang) && of(lang).has(lower) && !of('*').has(lower);
