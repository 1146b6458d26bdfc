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
  /** After the place. */
  readonly tails?: string;
}

export const OTHER_NAMES: Readonly<Record<string, OtherNames>> = {
  en: { ships: 'frigate destroyer warship cruiser corvette battleship steamer minesweeper trawler' },
  fr: {
    heads: 'université universités',
    cityHeads:
      'chou choux jambon vinaigre moutarde saucisse saucisses saucisson piment pruneaux noix savon dentelle porcelaine pâté rillettes ' +
      'quiche nougat calissons bêtises lentilles traité traités accord accords pacte convention lycée',
    ships:
      'frégate porte-avions sous-marin croiseur destroyer paquebot chalutier pétrolier corvette cuirassé remorqueur',
  },
  es: {
    heads: 'universidad universidades',
    cityHeads: 'col coles jamón tratado acuerdo acuerdos pacto queso turrón mazapán',
    ships: 'fragata portaaviones submarino destructor patrullera corbeta buque crucero acorazado',
  },
  pt: {
    heads: 'universidade universidades',
    cityHeads: 'couve couves presunto queijo tratado acordo acordos pacto',
    ships: 'fragata porta-aviões submarino corveta couraçado',
  },
  it: {
    heads: 'università via vicolo corso',
    cityHeads:
      'cavolini cavoletti aceto prosciutto mortadella salame pesto torrone ragù trattato accordo accordi patto',
    ships: 'fregata cacciatorpediniere portaerei incrociatore sommergibile corvetta corazzata motonave',
  },
  ro: {
    heads: 'universitatea strada bulevardul calea',
    cityHeads: 'varză tratatul acordul acordurile',
    ships: 'fregata corveta distrugătorul crucișătorul',
  },
  de: { ships: 'fregatte korvette zerstörer kreuzer u-boot tender panzerschiff schlachtschiff' },
  nl: { ships: 'fregat torpedojager kruiser onderzeeër mijnenjager korvet zr.ms zr.ms. hr.ms hr.ms. ms' },
  sv: { ships: 'fartyget fregatten jagaren färjan korvetten ubåten kryssaren hms' },
  da: { ships: 'skibet fregatten færgen korvetten ubåden' },
  no: { ships: 'skipet fregatten fergen korvetten ubåten' },
  pl: { ships: 'fregata niszczyciel krążownik korweta okręt orp' },
  cs: { ships: 'fregata torpédoborec křižník korveta' },
  el: {
    heads:
      'οδός οδού οδό λεωφόρος λεωφόρου λεωφόρο πλατεία πλατείας πανεπιστήμιο πανεπιστημίου τράπεζα τράπεζας',
    cityHeads: 'λαχανάκια συνθήκη συνθήκης',
    ships: 'φρεγάτα φρεγάτας αντιτορπιλικό υποβρύχιο καταδρομικό κορβέτα',
  },
  tr: {
    tails:
      'cadde* sokağ* bulvar* meydan* üniversitesi* kebap* kebab* köfte* lahana* mantısı* pide* baklava* simit* simid* ' +
      'antlaşması* fırkateyn* muhrib* gemisi* çimento sigorta holding',
  },
  az: {
    tails:
      'küçəsi* prospekti* meydanı* universiteti* kotlet* salatı* kələm* plovu* paxlava* müqaviləsi* sazişi* klubu* oteli* döyüşü*',
  },
  hy: {
    tails: 'փողոց* հրապարակ* պողոտա* համալսարան* պայմանագիր* պայմանագր* կոտլետ* կաղամբ* հյուրանոց* ռեստորան*',
  },
  ka: {
    heads: 'დინამო ტორპედო ლოკომოტივი',
    tails:
      'ქუჩა* ქუჩის მოედან* მოედნ* გამზირ* პროსპექტ* უნივერსიტეტ* ბანკი* ხელშეკრულებ* კომბოსტო* კატლეტ* სასტუმრო* პირობითი',
  },
  hu: {
    tails: 'utca utcai utcában utcán utcára utcából utcája utcát tér körút* rakpart* bank egyetem szálló*',
  },
  fi: { tails: 'yliopisto* sanomat sanomien sanomissa sopimu* oopper*' },
  et: { tails: 'ülikool* tänav* väljak* leping*' },
  ar: {
    heads:
      'جامعة بجامعة لجامعة وجامعة بنك ومصرف مصرف شارع شارعي بشارع ميدان ساحة جسر معهد كلية مستشفى صحيفة جريدة نادي فندق وبنك وصحيفة',
    cityHeads: 'معاهدة اتفاق اتفاقية صلح كرنب معركة ومعركة ومعاهدة',
    tails: 'هيلتون بوست',
  },
  fa: {
    heads: 'دانشگاه خیابان بلوار بانک بیمارستان هتل روزنامه پل',
    cityHeads: 'پیمان عهدنامه معاهده کلم کوفته میدان نبرد',
    tails: 'هیلتون',
  },
  ur: { tails: 'یونیورسٹی بینک ہلٹن روڈ', heads: 'بینک' },
  he: {
    heads:
      'אוניברסיטת ואוניברסיטת באוניברסיטת בנק רחוב ורחוב ברחוב שדרות כיכר מכללת מלון מכבי הפועל ביתר בית"ר בית״ר עיתון',
    cityHeads: 'הסכם הסכמי אמנת קציצות כרוב חוזה',
    tails: 'הילטון פוסט',
  },
  hi: {
    heads: 'बैंक',
    tails:
      'विश्वविद्यालय यूनिवर्सिटी बैंक इंडियंस कैपिटल्स सुपर नाइट रॉयल्स टाइटंस सनराइजर्स हिल्टन टाइम्स पोस्ट रोड मार्ग चौक पेठा बिरयानी समझौते',
  },
};

/** How a place's name ends where it stands before such a tail as its genitive; other cases are parts of the sentence. */
export const GENITIVES: Readonly<Record<string, RegExp>> = { ka: /ის$/, hy: /[իա]$|յան$/, fi: /n$/ };

/** Without blanks between words: what follows a city's name directly. */
export const UNSPACED_TAILS: Readonly<Record<string, RegExp>> = {
  zh: /^(?:大[学學](?![生者教])|[学學]院|[银銀]行(?![业業家股间間])|[东南西北中東]?路(?![过過线線途程上透])|街(?![头頭道上坊区區])|大道|日[报報]|晚[报報]|[时時][报報]|[卫衛][视視]|[电電][视視][台臺]|烤[鸭鴨]|炒[饭飯]|拉面|拉麵|火[锅鍋]|啤酒|[舰艦]|[队隊](?![伍员員])|[条條][约約]|[协協]定|宣言|公[约約]|[议議]定[书書]|恒大|申花|[国國]安|泰山|海港|三[镇鎮]|[亚亞]泰|人[队隊]?[战戰])/,
  ja: /^(?:大[学學](?![生者])|銀行|電力|新聞|テレビ|放送|ガス|鉄道|風(?![のがをに速向])|ちゃんぽん|ラーメン|うどん|条約|協定|議定書|宣言|グランパス|FC|ＦＣ|F・|Ｆ・|レッズ|ガンバ|フロンターレ|証券|製鉄|製薬|製鋼)/,
};
/** The same behind a country's name: diseases and banks; its team and its universities are the country's. */
export const UNSPACED_COUNTRY_TAILS: Readonly<Record<string, RegExp>> = {
  zh: /^(?:流感|[脑腦]炎|[银銀]行(?![业業家股间間]))/,
  ja: /^(?:脳炎|風邪|銀行(?![業間]))/,
};
/** Letters of those patterns. */
export const UNSPACED_READ = 6;
/** Chinese family names that are no other word: before a city's name of two letters they make somebody's of it. */
export const FAMILY_LETTERS =
  '李刘劉陈陳杨楊赵趙吴吳孙孫朱郭梁郑鄭谢謝冯馮董曹袁邓鄧沈彭吕呂卢盧蒋蔣蔡贾賈魏薛潘姚谭譚廖邹鄒郝崔邱侯邵孟';
/** What stands before somebody's name, last letters, so that a family name of many other uses is believed, too. */
export const BEFORE_FAMILY = /(?:[员員师師手人长長家者士][王张張黄黃周林])$/;
