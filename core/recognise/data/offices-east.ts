/** Words of offices in Slavic, Turkic, Semitic, Asian and other languages: see `offices.ts`. */
import type { OfficeWords } from './offices';

const TR = '/nın/na/nı/nda/ndan/yla/ydı';
const AZ = '/nin/nə/ni/ndə/ndən/dir';
const HY = '/ը/ի/ին/ից/ով/ն';
const RU = '/а/у/ом/е';
const UK = '/а/у/ові/ом/і';

export const OFFICES_EAST: Readonly<Record<string, OfficeWords>> = {
  ru: {
    orders: 'AB',
    offices: {
      president: `президент${RU}`,
      'prime-minister': `премьер-министр${RU},премьер${RU},глав/а/ы/е/у/ой правительства`,
      'foreign-minister': `министр${RU} иностранных дел,глав/а/ы/е/у/ой мид,глав/а/ы/е/у/ой мида,госсекретар/ь/я/ю/ем/е,министр${RU} внешних связей`,
      'defence-minister': `министр${RU} обороны,глав/а/ы/е/у/ой минобороны`,
      'interior-minister': `министр${RU} внутренних дел,глав/а/ы/е/у/ой мвд`,
      'finance-minister': `министр${RU} финансов,глав/а/ы/е/у/ой минфина`,
      chancellor: `канцлер${RU}`,
      monarch: 'корол/ь/я/ю/ем/е,королев/а/ы/е/у/ой',
      emperor: `император${RU}`,
      emir: `эмир${RU}`,
      'head-of-state': 'глав/а/ы/е/у/ой государства',
      'national-security-adviser': 'советник/а/у/ом президента по национальной безопасности',
    },
    notAfter:
      'бывший бывшего бывшему бывшим бывшем бывшая бывшей бывшую экс вице заместитель заместителя заместителю заместителем зам будущий будущего избранный избранного избранному первый первого последний последнего тогдашний тогдашнего тогдашнему следующий следующего покойный покойного прежний прежнего прошлый врио исполняющий исполняющего обязанности новоизбранный кандидат как любой другой помощник',
  },
  uk: {
    orders: 'AB',
    offices: {
      president: `президент${UK}|президентка`,
      'prime-minister': `премєр-міністр${UK}|премєр-міністерка,премєр${UK},глав/а/и/і/у/ою уряду|голов/а/и/і/у/ою уряду`,
      'foreign-minister': `міністр${UK} закордонних справ,глав/а/и/і/у/ою мзс,голов/а/и/і/у/ою мзс,очільник/а/у/ом мзс,держсекретар/я/ю/ем`,
      'defence-minister': `міністр${UK} оборони`,
      'interior-minister': `міністр${UK} внутрішніх справ,глав/а/и/і/у/ою мвс`,
      'finance-minister': `міністр${UK} фінансів`,
      chancellor: `канцлер${UK}|канцлерка`,
      monarch: 'корол/ь/я/ю/ем/і,королев/а/и/і/у/ою',
      emir: `емір${UK}`,
    },
    notAfter:
      'колишній колишнього колишньому колишнім колишня колишньої екс віце заступник заступника заступником майбутній обраний обраного перший першого останній останнього тодішній тодішнього наступний покійний попередній попереднього вво кандидат як інший новообраний помічник',
  },
  pl: {
    orders: 'ABC',
    offices: {
      president: 'prezydent/a/owi/em/cie|prezydentka',
      'prime-minister': 'premier/a/owi/em/ze,szef/a/owi/em rządu,prezes/a rady ministrów',
      'foreign-minister':
        'minister|ministra|ministrowi|ministrem|ministrze spraw zagranicznych,szef/a/owi/em msz,szef/a/owi/em dyplomacji,sekretarz/a/owi/em stanu',
      'defence-minister':
        'minister|ministra|ministrowi|ministrem obrony,sekretarz/a/owi/em obrony,szef/a/owi/em mon',
      'interior-minister': 'minister|ministra|ministrowi|ministrem spraw wewnętrznych,szef/a/owi/em msw',
      'finance-minister': 'minister|ministra|ministrowi|ministrem finansów',
      chancellor: 'kanclerz/a/owi/em',
      monarch: 'król/a/owi/em,królow/a/ej/ą',
      emir: 'emir/a/owi/em',
    },
    notAfter:
      'były byłego byłemu byłym byłej była eks wice zastępca zastępcy przyszły przyszłego pierwszy pierwszego ostatni ostatniego ówczesny ówczesnego następny następnego jako zmarły zmarłego poprzedni poprzedniego elekt kandydat inny pełniący',
    notBefore: 'elekt elekta',
  },
  cs: {
    orders: 'AB',
    offices: {
      president: 'prezident/a/ovi/em|prezidentka',
      'prime-minister': 'premiér/a/ovi/em,předseda vlády|předsedy vlády',
      'foreign-minister': 'ministr/a/ovi/em zahraničí,šéf/a diplomacie',
      'defence-minister': 'ministr/a/ovi/em obrany',
      chancellor: 'kancléř/e/i/em',
      monarch: 'král/e/i/em,královna',
    },
    notAfter:
      'bývalý bývalého bývalá exprezident první poslední budoucí tehdejší další jako zástupce náměstek nový žádný',
  },
  tr: {
    orders: 'aA',
    offices: {
      president: `cumhurbaşkanı${TR},devlet başkanı${TR},başkanı${TR}`,
      'prime-minister': `başbakanı${TR},hükümet başkanı${TR}`,
      'foreign-minister': `dışişleri bakanı${TR},dış işleri bakanı${TR}`,
      'defence-minister': `savunma bakanı${TR},milli savunma bakanı${TR}`,
      'interior-minister': `içişleri bakanı${TR}`,
      'finance-minister': `maliye bakanı${TR},hazine bakanı${TR}`,
      chancellor: `başbakanı${TR},şansölyesi/nin/ne/ni`,
      monarch: `kralı${TR},kraliçesi/nin/ne/ni`,
      emir: 'emiri/nin/ne/ni',
      'national-security-adviser': 'ulusal güvenlik danışmanı/nın/na/nı',
    },
    notAfter: 'eski müstakbel sabık ilk son bir her hiçbir dönemin merhum',
    notBefore: 'yardımcısı yardımcılığı vekili adayı adaylığı seçilen olarak',
  },
  az: {
    orders: 'aA',
    offices: {
      president: `prezidenti${AZ},dövlət başçısı`,
      'prime-minister': `baş naziri${AZ},hökumət başçısı`,
      'foreign-minister': `xarici işlər naziri${AZ},xin başçısı,dövlət katibi${AZ}`,
      'defence-minister': `müdafiə naziri${AZ}`,
      'interior-minister': `daxili işlər naziri${AZ}`,
      'finance-minister': `maliyyə naziri${AZ}`,
      chancellor: 'kansleri/nin/nə/ni',
      monarch: 'kralı/nın/na/nı,kraliçası/nın/na/nı',
    },
    notAfter: 'sabiq keçmiş ilk gələcək bir hər mərhum',
    notBefore: 'müavini müavininin vəzifəsini köməkçisi vitse seçilmiş',
  },
  hy: {
    orders: 'aA',
    offices: {
      president: `նախագահ${HY}`,
      'prime-minister': `վարչապետ${HY}`,
      'foreign-minister': `արտաքին գործերի նախարար${HY},արտգործնախարար${HY},ագ նախարար${HY},արտաքին գերատեսչության ղեկավար${HY},պետքարտուղար${HY},պետական քարտուղար${HY}`,
      'defence-minister': `պաշտպանության նախարար${HY},պն նախարար${HY}`,
      'interior-minister': `ներքին գործերի նախարար${HY}`,
      'finance-minister': `ֆինանսների նախարար${HY}`,
      chancellor: `կանցլեր${HY}`,
      monarch: `թագավոր${HY}|թագուհի|թագուհին|թագուհու`,
    },
    notAfter: 'նախկին առաջին փոխ հաջորդ ապագա մի որևէ ժամանակավոր հանգուցյալ',
    notBefore: 'տեղակալ տեղակալը տեղակալի պաշտոնակատար պաշտոնակատարը թեկնածու թեկնածուն',
  },
  ka: {
    orders: 'a',
    offices: {
      president: 'პრეზიდენტი|პრეზიდენტმა|პრეზიდენტის|პრეზიდენტს',
      'prime-minister':
        'პრემიერ-მინისტრი|პრემიერ-მინისტრმა|პრემიერ-მინისტრის|პრემიერ-მინისტრს,პრემიერი|პრემიერმა|პრემიერს',
      'foreign-minister': 'საგარეო საქმეთა მინისტრი|მინისტრმა|მინისტრის|მინისტრს',
    },
    notAfter: 'ყოფილი პირველი ყოფილმა ყოფილ მომავალი',
    notBefore: 'მოადგილე მოადგილემ კანდიდატი',
  },
  ar: {
    orders: 'BC',
    offices: {
      president: 'رئيس|رئيسة,رئيس|رئيسة جمهورية,رئيس|رئيسة دولة',
      'prime-minister': 'رئيس|رئيسة وزراء,رئيس|رئيسة حكومة',
      'foreign-minister': 'وزير|وزيرة خارجية,وزير|وزيرة شؤون خارجية',
      'defence-minister': 'وزير|وزيرة دفاع',
      'interior-minister': 'وزير|وزيرة داخلية',
      'finance-minister': 'وزير|وزيرة مالية',
      chancellor: 'مستشار|مستشارة',
      monarch: 'ملك|ملكة|عاهل',
      emperor: 'امبراطور',
      emir: 'امير',
      sultan: 'سلطان',
      'supreme-leader': 'مرشد اعلى',
    },
    notAfter: 'نائب مساعد ونائب وكيل مرشح اول كل اي',
    notBefore:
      'السابق السابقة الاسبق الراحل الراحلة المنتخب المنتخبة المكلف المؤقت بالوكالة السابقين الانتقالي بالنيابة السادس',
  },
  fa: {
    orders: 'BC',
    offices: {
      president: 'رییس جمهور|جمهوری,رییسجمهور|رییسجمهوری',
      'prime-minister': 'نخست وزیر,نخستوزیر',
      'foreign-minister': 'وزیر خارجه,وزیر امور خارجه,وزیر امورخارجه',
      'defence-minister': 'وزیر دفاع',
      'interior-minister': 'وزیر کشور',
      chancellor: 'صدراعظم,صدر اعظم',
      monarch: 'پادشاه,ملکه,شاه',
      emir: 'امیر',
      sultan: 'سلطان',
      'national-security-adviser': 'مشاور امنیت ملی',
    },
    notAfter: 'معاون سابق پیشین اسبق نایب جانشین نخستین هر یک اولین قائم',
    notBefore: 'سابق پیشین اسبق منتخب فقید موقت',
  },
  he: {
    orders: 'B',
    offices: {
      president: 'נשיא|נשיאת',
      'prime-minister': 'ראש ממשלת,ראשת ממשלת',
      'foreign-minister': 'שר|שרת החוץ של',
      chancellor: 'קנצלר|קנצלרית',
      monarch: 'מלך|מלכת',
    },
    notAfter: 'סגן לשעבר סגנית',
    notBefore: 'לשעבר הנבחר המנוח',
  },
  el: {
    orders: 'AB',
    links: 'της του των',
    offices: {
      president: 'πρόεδρος|πρόεδρο|προέδρου',
      'prime-minister': 'πρωθυπουργός|πρωθυπουργό|πρωθυπουργού',
      'foreign-minister': 'υπουργός|υπουργό|υπουργού εξωτερικών',
      'defence-minister': 'υπουργός|υπουργό|υπουργού άμυνας',
      chancellor: 'καγκελάριος|καγκελάριο|καγκελαρίου',
      monarch: 'βασιλιάς|βασιλιά|βασίλισσα|βασίλισσας',
    },
    notAfter: 'πρώην τέως αντιπρόεδρος αναπληρωτής πρώτος επόμενος τότε ένας μια μέλλων',
  },
  ro: {
    orders: 'BCD',
    offices: {
      president: 'președinte|președintele|președintelui|președinta',
      'prime-minister': 'premier|premierul|premierului,prim-ministru|prim-ministrul|prim-ministrului',
      'foreign-minister': 'ministru|ministrul|ministrului de externe,ministrul afacerilor externe',
      chancellor: 'cancelar|cancelarul|cancelarului',
      monarch: 'rege|regele|regina',
    },
    notAfter: 'fost fostul fostului fosta vice viitorul un o primul ales',
    notBefore: 'ales aleasă interimar',
  },
  sv: {
    orders: 'Aa',
    offices: {
      president: 'president/en/ens',
      'prime-minister': 'premiärminister|premiärministern,statsminister|statsministern',
      'foreign-minister': 'utrikesminister|utrikesministern',
      'defence-minister': 'försvarsminister|försvarsministern',
      chancellor: 'förbundskansler|förbundskanslern',
      monarch: 'kung|kungen|drottning|drottningen',
    },
    notAfter: 'förre förra före-detta tidigare dåvarande ex vice en blivande första nästa avlidne',
  },
  hu: {
    orders: 'aA',
    offices: {
      president: 'elnök/e/ét/ének|elnök/öt/nek,államfő/je',
      'prime-minister': 'miniszterelnök/e/ét/ének|miniszterelnök/öt/nek,kormányfő/je',
      'foreign-minister': 'külügyminiszter/e/ét/ének',
      chancellor: 'kancellár/ja',
      monarch: 'király/a|királynő/je',
    },
    notAfter: 'volt egykori leendő első egy korábbi megválasztott',
  },
  hi: {
    orders: 'a',
    genitive: 'के की का',
    offices: {
      president: 'राष्ट्रपति',
      'prime-minister': 'प्रधानमंत्री,पीएम',
      'foreign-minister': 'विदेश मंत्री,विदेशमंत्री',
      'defence-minister': 'रक्षा मंत्री,रक्षामंत्री',
      monarch: 'राजा,रानी',
    },
    notAfter: 'पूर्व पहले उप भावी',
  },
  ko: {
    orders: 'a',
    offices: {
      president: '대통령/이/은/을/의/과/도/에게/께서,국가주석/이/은/을/의',
      'prime-minister': '총리/가/는/를/의/와/도/에게',
      'foreign-minister':
        '외무장관/이/은/을/의/과,외교장관/이/은/을/의/과,외교부 장관/이/은/을/의/과,국무장관/이/은/을/의/과',
      'defence-minister': '국방장관/이/은/을/의/과',
      chancellor: '총리/가/는/를/의/와/도/에게',
      monarch: '국왕/이/은/을/의,여왕/이/은/을/의',
    },
    notAfter: '전 차기 전직',
    notBefore: '당선인 후보',
  },
  zh: {
    orders: 'x',
    offices: {
      president: '总统|總統',
      'prime-minister': '总理|總理|首相',
      'foreign-minister': '外长|外長|外交部长|外交部長|国务卿|國務卿',
      'defence-minister': '国防部长|國防部長|防长|防長',
      chancellor: '总理|總理',
      monarch: '国王|國王|女王',
    },
    notAfter: '前 原 副',
    notBefore: '府 选 選 大 候 助 令 府 制 职 職 特 发 發 办 辦 夫 级 級',
  },
  ja: {
    orders: 'x',
    genitive: 'の',
    offices: {
      president: '大統領',
      'prime-minister': '首相',
      'foreign-minister': '外相|外務大臣|国務長官',
      'defence-minister': '国防相|国防長官|防衛相',
      chancellor: '首相',
      monarch: '国王|女王',
    },
    notAfter: '前 元 副 次',
    notBefore: '府 選 補 候 官 令 制 夫 経 顧 報 特 級 領 職',
  },
};
