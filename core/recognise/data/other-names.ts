/**
 * What stands beside a place's name and makes another thing's name of it: dishes, ships, streets, schools, banks, treaties,
 * teams. By language; small letters, `x*` is the beginning of a word. In letters without capitals nothing else tells it.
 */
interface OtherNames {
  /** Before the place, or before "of" and the place. */
  readonly heads?: string;
  /** The same, but a country stays what it is: "poulet du Brésil", "l'accord avec …". */
  readonly cityHeads?: string;
  /** Before the place alone, with or without a quotation mark: what ships are. Cities and regions only. */
  readonly ships?: string;
  /** Before the place alone: works, which are called as they like ("le film Chicago"). Cities and regions only. */
  readonly works?: string;
  /** The same, any place, where a quotation mark opens behind the word („der Roman ‚Wien‘“), with the language's endings. */
  readonly quoted?: string;
  /** After the place. */
  readonly tails?: string;
  /** The same, but a country stays what it is: "İsrail gemisi", "अमेरिका ईरान समझौता", "한국 현대 미술". */
  readonly cityTails?: string;
  /** Adjectives that may stand between the place and a tail: "Երևանի պետական համալսարանը". */
  readonly between?: string;
}

export const OTHER_NAMES: Readonly<Record<string, OtherNames>> = {
  en: {
    cityHeads: 'bottle bottles glass glasses carafe magnum',
    ships: 'frigate destroyer warship cruiser corvette battleship steamer minesweeper trawler',
    works: 'film movie musical sitcom novel album song newspaper magazine band nightclub',
    quoted: 'film movie musical sitcom series novel album song single play book documentary painting',
    tails:
      'terrier terriers spaniel spaniels sheepdog sheepdogs shepherd shepherds hound hounds bulldog bulldogs mastiff mastiffs ' +
      'retriever retrievers setter setters pug pugs shorthair shorthairs pudding puddings broil oak oaks pine pines spruce cedar cedars ' +
      'cypress juniper thistle thistles orchid orchids artichoke artichokes sparrow sparrows finch finches starling starlings plover plovers ' +
      'sandpiper warbler warblers vulture vultures gull gulls tern terns petrel petrels heron herons gecko geckos skink skinks lizard ' +
      'lizards frog frogs toad toads newt newts salamander salamanders tortoise tortoises macaque macaques squirrel squirrels moth moths ' +
      'butterfly beetle beetles wasp wasps sturgeon trout shrew shrews pipistrelle porcupine',
  },
  fr: {
    heads: 'université universités',
    cityHeads:
      'chou choux jambon vinaigre moutarde saucisse saucisses saucisson piment pruneaux noix savon dentelle porcelaine pâté rillettes ' +
      'quiche nougat calissons bêtises lentilles choucroute cassoulet fromage tomme andouille andouillette boudin rosette ' +
      'bouteille bouteilles verre verres carafe traité traités accord accords pacte convention lycée',
    ships:
      'frégate porte-avions sous-marin croiseur destroyer paquebot chalutier pétrolier corvette cuirassé remorqueur',
    works:
      'film films téléfilm long-métrage roman album chanson feuilleton quotidien hebdomadaire mensuel gymnase immeuble résidence péniche duo groupe restaurant bar brasserie voilier hôpital clinique lycée collège',
    quoted:
      'film films téléfilm long-métrage roman album chanson feuilleton série pièce livre documentaire spectacle tableau',
  },
  es: {
    heads: 'universidad universidades',
    cityHeads: 'col coles jamón tratado acuerdo acuerdos pacto queso turrón mazapán botella copa',
    ships: 'fragata portaaviones submarino destructor patrullera corbeta buque crucero acorazado',
    works:
      'película filme novela telenovela álbum canción disco diario semanario revista albergue hostal pabellón edificio restaurante bar grupo banda velero hospital clínica colegio',
    quoted: 'película filme novela telenovela álbum canción disco serie obra libro documental',
  },
  pt: {
    heads: 'universidade universidades',
    cityHeads: 'couve couves presunto queijo tratado acordo acordos pacto garrafa',
    ships: 'fragata porta-aviões submarino corveta couraçado',
    works:
      'filme romance telenovela álbum canção disco jornal revista semanário restaurante bar banda grupo veleiro albergue ginásio edifício condomínio',
    quoted: 'filme romance novela telenovela álbum canção disco série peça livro documentário',
  },
  it: {
    heads: 'università via vicolo corso',
    cityHeads:
      'bottiglia bottiglie bicchiere calice cavolini cavoletti aceto prosciutto mortadella salame pesto torrone ragù trattato accordo accordi patto',
    ships: 'fregata cacciatorpediniere portaerei incrociatore sommergibile corvetta corazzata motonave',
    works:
      'film romanzo album canzone quotidiano settimanale palestra condominio ristorante bar gruppo ospedale clinica liceo',
    quoted: 'film romanzo album canzone serie libro spettacolo documentario',
  },
  ro: {
    heads: 'universitatea strada bulevardul calea',
    cityHeads: 'varză tratatul acordul acordurile',
    ships: 'fregata corveta distrugătorul crucișătorul',
    works: 'filmul romanul albumul',
    quoted: 'filmul romanul albumul piesa cartea serialul',
  },
  de: {
    cityHeads: 'flasche flaschen',
    ships: 'fregatte korvette zerstörer kreuzer u-boot tender panzerschiff schlachtschiff',
    quoted:
      'erzählung zeitschrift novelle hörspiel gedicht film films filme spielfilm kinofilm thriller krimi krimis roman romans romane album albums alben lied song serie stück buch oper musical band gemälde',
  },
  nl: {
    heads: 'café restaurant hotel bakkerij brasserie snackbar eetcafé',
    ships: 'fregat torpedojager kruiser onderzeeër mijnenjager korvet zr.ms zr.ms. hr.ms hr.ms. ms',
    cityHeads: 'verdrag akkoord akkoorden',
    works: 'film roman musical',
    quoted: 'film roman musical album lied serie boek',
  },
  sv: {
    heads: 'kaféet restaurangen hotellet pizzerian krogen',
    ships: 'fartyget fregatten jagaren färjan korvetten ubåten kryssaren hms',
    works: 'filmen romanen albumet musikalen',
    quoted: 'filmen romanen albumet musikalen låten serien boken pjäsen',
    tails: 'universitet universitetet universitets högskola',
  },
  da: {
    heads: 'caféen restauranten hotellet pizzeriaet',
    ships: 'skibet fregatten færgen korvetten ubåden',
    works: 'filmen romanen albummet',
    quoted: 'filmen romanen albummet serien bogen',
    tails: 'universitet universitetet universitets',
  },
  no: {
    heads: 'kafeen restauranten hotellet pizzeriaen',
    ships: 'skipet fregatten fergen korvetten ubåten',
    works: 'filmen romanen albumet',
    quoted: 'filmen romanen albumet serien boken',
    tails: 'universitet universitetet universitets',
  },
  pl: {
    heads: 'kino kina kinie hotel hotelu hotelem restauracja restauracji kawiarnia kawiarni',
    ships: 'fregata niszczyciel krążownik korweta okręt orp',
    quoted:
      'film* powieś* książk* album* piosenk* serial* spektakl* sztuka sztuki sztukę sztuce dramat* reportaż* wystaw* obraz obrazu płyt* utwór utworu ' +
      'musical* opera opery operę tom tomu magazyn* tygodnik* gazet* program* zespół zespołu',
  },
  cs: {
    heads: 'kino kina kině hotel hotelu restaurace restauraci kavárna kavárně jménem',
    ships: 'fregata torpédoborec křižník korveta',
    quoted:
      'film* snímek snímku román* kniha knihu knihy knize album* alba píseň písně písni seriál* inscenac* povídk* dokument* opera operu muzikál* ' +
      'pohádk* časopis* kapela kapely',
  },
  el: {
    heads:
      'ξενοδοχείο καφέ εστιατόριο οδός οδού οδό λεωφόρος λεωφόρου λεωφόρο πλατεία πλατείας πανεπιστήμιο πανεπιστημίου τράπεζα τράπεζας',
    cityHeads: 'λαχανάκια συνθήκη συνθήκης',
    ships: 'φρεγάτα φρεγάτας αντιτορπιλικό υποβρύχιο καταδρομικό κορβέτα',
  },
  tr: {
    tails:
      'caddesi* sokağ* bulvarı* meydanı* üniversitesi* kebap* kebab* köfte* lahana* mantısı* pide* baklava* simit* simid* çimento sigorta holding pastanesi* lokantası* restoranı* oteli* eczanesi* apartmanı* kafesi*',
    cityTails:
      'antlaşması* fırkateyn* muhrib* gemisi* adlı isimli adındaki biberli gravyeri tostu peyniri pastırması* kilimi* halısı* cezveli ciğeri ciğer',
    between: 'devlet teknik',
    quoted: 'film* roman* albüm* şarkı* dizi* kitab* oyun* belgesel*',
  },
  az: {
    tails:
      'küçəsi* prospekti* meydanı* universiteti* kotlet* salatı* kələm* plovu* paxlava* klubu* oteli* döyüşü*',
    cityTails: 'müqaviləsi* sazişi*',
    between: 'dövlət texniki tibb',
    quoted: 'film* roman* albom* mahnı* serial* kitab*',
  },
  uz: {
    tails:
      "ko‘cha* koʻcha* ko'cha* кўча* prospekt* maydoni* universitet* университети* mehmonxona* restoran* institut*",
    cityTails: 'jamoasi* klubi* shartnoma* bitimi*',
    between: 'davlat milliy texnika tibbiyot',
  },
  kk: {
    tails: 'көшес* даңғыл* алаңы* университет* қонақүй* мейрамхана* институт*',
    cityTails: 'клубы* командас* келісімшарт*',
    between: 'мемлекеттік ұлттық техникалық медицина',
  },
  ky: {
    tails: 'көчөсү* көчөлөрү* проспект* аянты* университет* мейманкана* ресторан* институт*',
    cityTails: 'клубу* командасы* келишими*',
    between: 'мамлекеттик улуттук техникалык медициналык',
  },
  tg: {
    heads: 'кӯчаи хиёбони донишгоҳи донишкадаи меҳмонхонаи тарабхонаи ресторани кинотеатри бонки',
    cityHeads: 'дастаи паймони созишномаи',
  },
  ckb: {
    heads: 'زانکۆی شەقامی هوتێلی ئوتێلی چێشتخانەی گۆڕەپانی پەیمانگای',
    cityHeads: 'کۆمپانیای یانەی تیپی پەیماننامەی',
  },
  ku: { heads: 'zanîngeha kolana otela xwaringeha', cityHeads: 'klûba tîma peymana' },
  hy: {
    tails:
      'փողոց փողոցը փողոցի փողոցում փողոցից հրապարակ* պողոտա* համալսարան համալսարանը համալսարանն համալսարանի համալսարանում համալսարանից ' +
      'կոտլետ* կաղամբ* հյուրանոց հյուրանոցը հյուրանոցի հյուրանոցում ռեստորան ռեստորանը ռեստորանի ռեստորանում',
    cityTails: 'պայմանագիր* պայմանագր*',
    between: 'պետական ազգային բժշկական պոլիտեխնիկական',
  },
  ka: {
    heads: 'დინამო ტორპედო ლოკომოტივი',
    tails:
      'ქუჩა* ქუჩის მოედან* მოედნ* გამზირ* პროსპექტ* უნივერსიტეტ* ბანკი* ბანკმა ბანკის კომბოსტო* კატლეტ* სასტუმრო* პირობითი',
    cityTails: 'ხელშეკრულებ*',
    between: 'სახელმწიფო ეროვნული სამედიცინო',
  },
  hu: {
    tails:
      'kávéház* étterem* étterm* szálloda* szállodá* mozi moziban utca utcai utcában utcán utcára utcából utcája utcát tér körút* rakpart* bank egyetem szálló*',
  },
  fi: {
    tails:
      'yliopisto yliopiston yliopistoa yliopistossa yliopistosta yliopistoon yliopistolla yliopistolle sanomat sanomien sanomissa oopper*',
    cityTails: 'sopimu*',
    between: 'teknillinen teknillisen',
  },
  ko: {
    cityTails:
      '삼성 삼성이 삼성은 삼성을 삼성과 현대 현대가 현대는 현대를 현대와 fc 유나이티드 시티즌 시민구단 블루윙즈 아이파크 스틸러스 상무',
  },
  sk: { heads: 'kino kina kine hotel hoteli hotelu reštaurácia reštaurácii kaviareň kaviarni menom' },
  hr: {
    heads: 'kino kina kinu hotel hotela hotelu restoran restorana restoranu kavana kavani imenom',
    ships: 'fregata razarač brod',
  },
  sr: {
    heads:
      'хотел хотела хотелу ресторан ресторана ресторану кафана кафани биоскоп биоскопу именом hotel hotela hotelu restoran restorana restoranu kafana kafani bioskop bioskopu imenom',
  },
  sl: { heads: 'kino kina kinu hotel hotela hotelu restavracija restavraciji kavarna kavarni imenom' },
  ru: {
    heads:
      'отель отеля отеле гостиница гостиницы гостинице ресторан ресторана ресторане кафе кинотеатр кинотеатра кинотеатре',
    quoted:
      'фильм* картина картины картину картине лент* роман романа романе романом повест* рассказ* пьес* спектакл* сериал* книг* сборник* альбом* песн* ' +
      'песен* клип* балет* опера оперы оперу опере мюзикл* поэм* шоу передач* журнал* газет* подкаст* групп* мультфильм* драм* комеди*',
  },
  uk: {
    heads: 'готель готелю готелі ресторан ресторану ресторані кафе кінотеатр кінотеатру кінотеатрі',
    quoted:
      'фільм* картина картини картину картині стрічк* роман романі романом повіст* оповідан* п’єс* вистав* серіал* книг* книж* збірк* альбом* пісн* ' +
      'кліп* балет* опера опери оперу мюзикл* поем* шоу журнал* газет* подкаст* гурт гурту гурті мультфільм* драм* комеді*',
  },
  bg: {
    heads: 'хотел хотела ресторант ресторанта кафе кино улица булевард',
    quoted:
      'филм филма филмът роман романа романът книга книгата пиеса пиесата сериал сериала албум албума песен песента спектакъл спектакъла вестник списание',
  },
  lt: {
    tails:
      'gatvė gatvės gatvei gatvę gatve gatvėje prospekt* aikštė aikštės aikštę aikštėje universitetas universiteto universitetui universitetą ' +
      'universitete viešbutis viešbučio viešbutyje bankas banko bankui banką banke',
    cityTails: 'sutartis sutarties sutartį sutartimi sutartyje',
  },
  lv: {
    tails:
      'iela ielu ielai ielā prospekt* laukums laukuma laukumā bulvār* universitāte universitāti universitātei universitātē viesnīca viesnīcu viesnīcā ' +
      'banka banku bankai bankā',
  },
  et: {
    tails:
      'ülikool ülikooli ülikoolis ülikoolist ülikoolile tänav tänava tänavat tänaval tänavale tänavalt väljak väljaku väljakut väljakul väljakule',
    cityTails: 'leping*',
  },
  ar: {
    heads:
      'صلاة أذان جامعة بجامعة لجامعة وجامعة بنك ومصرف مصرف شارع وشارع شارعي بشارع ميدان وميدان بميدان وساحة ساحة جسر معهد كلية مستشفى صحيفة جريدة نادي فندق وبنك وصحيفة مقهى ومقهى بمقهى',
    cityHeads:
      'معاهدة اتفاقية صلح كرنب معركة ومعركة ومعاهدة دار مطعم ومطعم بمطعم محل مخبز صالون متجر مقاهي مسرح فرقة مؤشر',
    quoted:
      'رواية روايته روايتها فيلم فيلمه فيلمها الفيلم مسرحية كتاب كتابه كتابها مسلسل أغنية ألبوم قصيدة ديوان لوحة وثائقي مجلة فرقة مطعم مقهى دار حلويات',
    tails: 'هيلتون بوست',
  },
  fa: {
    heads: 'دانشگاه خیابان بلوار بانک بیمارستان هتل روزنامه پل کوچه کافه دبیرستان',
    cityHeads: 'شرکت پیمان عهدنامه معاهده کلم کوفته میدان نبرد رستوران فروشگاه انتشارات گروه نمایش شاخص',
    quoted: 'فیلم رمان کتاب نمایش نمایشنامه سریال ترانه آلبوم آهنگ شعر داستان تابلو مستند گروه مجله',
    tails: 'هیلتون',
  },
  ur: {
    tails:
      'یونیورسٹی بینک ہلٹن روڈ قلندرز کنگز زلمی یونائیٹڈ گلیڈی سلطانز انڈینز ٹائمز پوسٹ کالج ہائی بریانی',
    heads: 'بینک',
  },
  ta: {
    tails:
      'பல்கலைக்கழக* பல்கலைக்கழகம் கல்லூரி* சூப்பர் இந்தியன்ஸ் கிங்ஸ் நைட் ராயல்ஸ் கேபிடல்ஸ் சன்ரைசர்ஸ் டைட்டன்ஸ் வங்கி டைம்ஸ் போஸ்ட் மாம்பழ* மல்லி* அல்வா* பிரியாணி* பட்டு காமராசர்',
  },
  he: {
    heads:
      'כובע מכנסי נעלי אוניברסיטת ואוניברסיטת באוניברסיטת בנק רחוב ורחוב ברחוב שדרות ושדרות בשדרות כיכר וכיכר בכיכר מכללת מלון מכבי הפועל ביתר בית"ר בית״ר עיתון',
    cityHeads:
      'אמנת קציצות כרוב חוזה חנות בחנות מספרת מסעדת במסעדת מאפיית קפה תיאטרון בתיאטרון התיאטרון קולנוע להקת מדד במדד מותג בורסת פינת קרב קרם',
    quoted:
      'הסרט סרט בסרט הספר ספר ספרו ספרה הרומן ברומן ההצגה הצגה בהצגה המחזה הסדרה בסדרה סדרת השיר האלבום אלבום הלהקה להקת להקה הקומדיה המחזמר התערוכה ' +
      'ההרכב המותג במותג החנות בחנות המסעדה',
    tails: 'הילטון פוסט',
  },
  hi: {
    heads: 'बैंक',
    tails:
      'विश्वविद्यालय यूनिवर्सिटी बैंक इंडियंस कैपिटल्स सुपर नाइट रॉयल्स टाइटंस सनराइजर्स हिल्टन टाइम्स पोस्ट रोड मार्ग चौक पेठा बिरयानी शर्मा सिंह कुमार वर्मा गुप्ता मिश्रा पटेल अग्रवाल जोशी पांडे तिवारी',
    cityTails: 'समझौते',
  },
  bn: {
    tails:
      'হোসেন* রহমান* আহমেদ* চৌধুরী* উদ্দিন* বেগম* আক্তার* বিশ্ববিদ্যালয়* সড়ক রাইডার্স* টাইগার্স* ডায়নামাইটস* ভিক্টোরিয়ান্স* কিংস* স্ট্রাইকার্স* ক্যাপিটালস* নাইট ইন্ডিয়ান্স সুপার ফরচুন সানরাইজার্স সিল্ক* ব্রিজ* মেডিকেল টাইমস পোস্ট',
  },
  id: { heads: 'jalan jl warung universitas soto sate nasi bakso mie pempek persib persija' },
  ms: { heads: 'jalan universiti nasi laksa mee hotel lorong', tails: 'fc darul' },
  vi: {
    heads: 'đường quán',
    cityHeads: 'học phở bún chợ sạn',
    tails: 'fc',
  },
  sw: { cityHeads: 'kikuu', tails: 'fc' },
};

/**
 * How a place's name ends where it stands before such a tail: as its genitive, or (Turkish) without the apostrophe that cases
 * have ("Diyarbakır'da üniversite"); other cases are parts of the sentence.
 */
export const GENITIVES: Readonly<Record<string, RegExp>> = {
  ka: /ს$/,
  // Not "in" or "from" a town: "Ошто мейманкана ачылды".
  uz: /(?<!da|dan|да|дан)$/,
  kk: /(?<![дт][ае]|[дтн][ае]н)$/,
  ky: /(?<![дт][аеоө]н?)$/,
  hy: /[իա]$|յան$/,
  fi: /n$/,
  tr: /^[^'’]*$/,
};

/** Without blanks between words: what follows a city's name directly. */
export const UNSPACED_TAILS: Readonly<Record<string, RegExp>> = {
  zh: /^(?:(?:交通|[师師][范範]|理工|科技|工[业業]|[农農][业業]|[医醫]科|外[国國][语語]|中[医醫][药藥]?|[财財][经經]|[体體]育)?大[学學](?![生者教])|[学學]院|[银銀]行(?![业業家股间間])|[东南西北中東]路(?![过過线線途程透])|路(?![过過线線途程上透])|富邦|街(?![头頭道上坊区區])|大道|日[报報]|晚[报報]|[时時][报報]|[卫衛][视視]|[电電][视視][台臺]|[滩灘](?![涂塗])|高粱|[湾灣][区區]?(?=[看观觀])|烤[鸭鴨]|炒[饭飯]|拉面|拉麵|火[锅鍋]|啤酒|[舰艦]|[队隊](?![伍员員])|[条條][约約]|[协協]定|宣言|公[约約]|[议議]定[书書]|恒大|申花|[国國]安|泰山(?![景脚腳上旅游风風顶頂])|海港|三[镇鎮]|[亚亞]泰|人[队隊]?[战戰]|[圣聖]日[耳尔爾]曼|[竞競]技(?![场場])|火腿|香[肠腸]|米粉|臭豆腐|月[饼餅]|[红紅][茶肠腸])/,
  ja: /^(?:新幹線|自動車道|国技館|ドーム|菜(?![のがをに])|(?:工業|医科|教育|外国語|理科|学芸|農業)?大[学學](?![生者])|銀行|電力|新聞|テレビ|放送|ガス|鉄道|風(?![のがをに速向])|ちゃんぽん|ラーメン|うどん|条約|協定|議定書|宣言|グランパス|FC|ＦＣ|F・|Ｆ・|レッズ|ガンバ|フロンターレ|証券|製鉄|製薬|製鋼|牛(?!舎)|和牛|焼き?(?![けかくい失討])|味噌|餃子|漬け?|せんべい|大(?=[のはがでとや、]|教授|准教授|院|など)|王将|ソフトバンク|ロッテ|西武|ヤクルト|DeNA|ＤｅＮＡ)/,
};
/** The same behind a country's name: diseases and banks; its team and its universities are the country's. */
export const UNSPACED_COUNTRY_TAILS: Readonly<Record<string, RegExp>> = {
  zh: /^(?:流感|[脑腦]炎|[银銀]行(?![业業家股间間]))/,
  ja: /^(?:脳炎|風邪|銀行(?![業間])|航空|製鉄|維新の会|経済新聞|郵政|郵便|テレビ|放送協会|生命|電産|たばこ|通運|ハム|医師会|相撲協会|製紙|取引所|学術会議|年金機構|共産党|労働党|積体電路|中央テレビ)/,
};
/** Letters of those patterns. */
export const UNSPACED_READ = 6;
/** Chinese family names that are no other word: before a city's name of two letters they make somebody's of it. */
export const FAMILY_LETTERS =
  '李刘劉陈陳杨楊赵趙吴吳孙孫朱郭梁郑鄭谢謝冯馮董曹袁邓鄧沈彭吕呂卢盧蒋蔣蔡贾賈魏薛潘姚谭譚廖邹鄒郝崔邱侯邵孟';
/** What stands before somebody's name, last letters, so that a family name of many other uses is believed, too. */
export const BEFORE_FAMILY = /(?:[员員师師手人长長家者士子生授犯星][王张張黄黃周林])$/;
