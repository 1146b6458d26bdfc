import { describe, expect, it } from 'vitest';
import { openPacks, report } from '../../../../tools/recognise';
import { pageOfText } from '../../../../tools/cli/pages';

const opened = openPacks(undefined);
const found = (lang: string, text: string): string[] =>
  report(pageOfText(text, lang, null), opened, { lang }).mentions.map((m) => `${m.surface}=${m.entity}`);

/** What everybody calls a place, in a sentence of its own without its country: `*` stands for the name. */
const KNOWN: Readonly<Record<string, readonly [frame: string, names: Readonly<Record<string, string>>]>> = {
  en: [
    'Thousands of people gathered in * on Monday, witnesses said.',
    {
      Frankfurt: 'frankfurt-am-main-de',
      Marrakech: 'marrakesh-ma',
      Gomel: 'homyel-by',
      Acapulco: 'acapulco-de-juarez-mx',
      Hyderabad: 'hyderabad-in',
      Birmingham: 'birmingham-gb',
      Galway: 'galway-ie',
      Charlottesville: 'charlottesville-us',
      Orlando: 'orlando-us',
      Navarre: 'navarre-es',
      Mallorca: 'majorca',
      Puglia: 'apulia-it',
      Kamchatka: 'kamchatka-krai-ru',
      Waziristan: 'waziristan-pk',
      'the Falklands': 'falkland-islands',
    },
  ],
  fr: [
    'Selon les autorités, la situation reste tendue * depuis lundi.',
    {
      'en Guyane': 'french-guiana',
      'en Navarre': 'navarre-es',
      'aux Baléares': 'balearic-islands-es',
      'dans le Gard': 'gard-fr',
      'en Dordogne': 'dordogne-fr',
      'en Iakoutie': 'sakha-ru',
      'en Cornouailles': 'cornwall-gb',
      'aux Malouines': 'falkland-islands',
    },
  ],
  de: [
    'Die Lage * ist seit Montag angespannt, teilten die Behörden mit.',
    {
      'in Frankfurt': 'frankfurt-am-main-de',
      'in Ludwigshafen': 'ludwigshafen-am-rhein-de',
      'in Nordkivu': 'north-kivu-cd',
      'in der Herzegowina': 'herzegovina-ba',
      'im Ruhrgebiet': 'ruhr-de',
      'in den Niederlanden': 'netherlands',
      'im Südchinesischen Meer': 'south-china-sea',
    },
  ],
  pt: ['O governo de * desmentiu a notícia na segunda-feira.', { Cingapura: 'singapore' }],
  ckb: [
    'دوێنێ لە * تەقینەوەیەک ڕوویدا.',
    {
      هەڵەبجە: 'halabja-iq',
      خانەقین: 'khanaqin-iq',
      شنگال: 'sinjar-iq',
      سیسیلیا: 'sicily-it',
      زاخۆ: 'zakho-iq',
      قەندیل: 'qandil-mountains-iq',
    },
  ],
  ku: [
    'Duh li * teqînek çêbû.',
    {
      Hanoyê: 'hanoi-vn',
      Serêkaniyê: 'ras-al-ayn-sy',
      Zaxoyê: 'zakho-iq',
      Helebceyê: 'halabja-iq',
      Dihokê: 'duhok-iq',
      Nisêbînê: 'nusaybin-tr',
      Marokoyê: 'morocco',
    },
  ],
  hy: [
    'Երեկ * ուժեղ անձրև է տեղացել։',
    {
      Կարսում: 'kars-tr',
      Ջերմուկում: 'jermuk-am',
      Մեղրիում: 'meghri-am',
      Սևանում: 'sevan-am',
      Տիբեթում: 'tibet-cn',
      Նախիջևանում: 'nakhchivan-az',
    },
  ],
  tg: [
    'Дирӯз дар * таркиш рух дод.',
    {
      Кӯлоб: 'kulob-tj',
      Исфара: 'isfara-tj',
      Истаравшан: 'istaravshan-tj',
      Исломобод: 'islamabad-pk',
      Қрим: 'crimea',
      Ӯш: 'osh-kg',
    },
  ],
  uz: [
    'Kecha * zilzila bo‘ldi.',
    {
      Xivada: 'khiva-uz',
      'O‘shda': 'osh-kg',
      Denovda: 'denov-uz',
      Mayamida: 'miami-us',
      Strasburgda: 'strasbourg-fr',
      'Mo‘ynoqda': 'muynak-uz',
    },
  ],
  az: [
    'Dünən * zəlzələ olub.',
    {
      Ordubadda: 'ordubad-az',
      Culfada: 'julfa-az',
      Qarsda: 'kars-tr',
      Naxçıvanda: 'nakhchivan-az',
      Göygöldə: 'goygol-az',
      Hadrutda: 'hadrut-az',
    },
  ],
  ka: [
    'გუშინ * წვიმა მოვიდა.',
    {
      ფოთში: 'poti-ge',
      თელავში: 'telavi-ge',
      მესტიაში: 'mestia-ge',
      სვანეთში: 'svaneti-ge',
      მაიამში: 'miami-us',
      ბორჯომში: 'borjomi-ge',
      სიცილიაში: 'sicily-it',
    },
  ],
  kk: [
    'Кеше * өрт шықты.',
    {
      Ошта: 'osh-kg',
      Балқашта: 'balkhash-kz',
      Сарыағашта: 'saryagash-kz',
      Гонконгта: 'hong-kong',
      Қашағанда: 'kashagan-kz',
      Австралияда: 'australia',
    },
  ],
  ky: [
    'Кечээ * өрт чыкты.',
    {
      Ошто: 'osh-kg',
      Японияда: 'japan',
      Токмокто: 'tokmok-kg',
      Женевада: 'geneva-ch',
      Кадамжайда: 'kadamjay-kg',
      'Кара деңизде': 'black-sea',
      Исфарада: 'isfara-tj',
    },
  ],
  el: [
    'Ισχυρές βροχές έπεσαν χθες *.',
    {
      'στη Χίο': 'chios-gr',
      'στη Νάξο': 'naxos-gr',
      'στον Έβρο': 'evros-gr',
      'στη Φλώρινα': 'florina-gr',
      'στη Μεσσηνία': 'messenia-gr',
      'στο Ναύπλιο': 'nafplio-gr',
    },
  ],
  th: [
    'เกิดเหตุเพลิงไหม้ครั้งใหญ่ที่*เมื่อคืนนี้',
    {
      พม่า: 'myanmar',
      โคราช: 'nakhon-ratchasima-th-30',
      สุราษฎร์ธานี: 'surat-thani-th-84',
      คาซาบลังกา: 'casablanca-ma',
      ปอยเปต: 'poipet-kh',
    },
  ],
  vi: [
    'Người dân * phàn nàn về giá cả tăng cao.',
    {
      'Hà Tĩnh': 'ha-tinh-vn-23',
      'Kon Tum': 'kon-tum-vn-28',
      'Tây Ninh': 'tay-ninh-vn-37',
      'Phú Quốc': 'phu-quoc-vn',
      Huế: 'hue-vn',
    },
  ],
  id: [
    'Warga * mengeluhkan harga pangan yang terus naik.',
    {
      Shanghai: 'shanghai-cn',
      Jabar: 'west-java-id',
      Bogor: 'bogor-id',
      Moskow: 'moscow-ru',
      Krimea: 'crimea',
    },
  ],
  ms: [
    'Penduduk * merungut tentang harga barang.',
    {
      Langkawi: 'langkawi-my',
      'Johor Baru': 'johor-bahru-my',
      'Tebing Barat': 'west-bank',
      Kaherah: 'cairo-eg',
    },
  ],
  bn: [
    '*র বাসিন্দারা দ্রব্যমূল্য বৃদ্ধির প্রতিবাদ করেছেন।',
    { কেরালা: 'kerala-in', নোয়াখালী: 'noakhali-bd', সিসিলি: 'sicily-it', ক্যালিফোর্নিয়া: 'california-us' },
  ],
  ta: [
    '* மக்கள் விலைவாசி உயர்வு குறித்து புகார் தெரிவித்தனர்.',
    {
      வங்கதேசம்: 'bangladesh',
      கன்னியாகுமரி: 'kanyakumari-in',
      மட்டக்களப்பு: 'batticaloa-lk',
      கோவை: 'coimbatore-in',
    },
  ],
  ur: [
    '* میں گزشتہ رات شدید آگ لگ گئی۔',
    { سوات: 'swat-pk', مدینہ: 'medina-sa', سمرقند: 'samarkand-uz', کولکتہ: 'kolkata-in' },
  ],
  sw: [
    'Wakazi wa * wamelalamikia kupanda kwa bei za vyakula.',
    {
      Garissa: 'garissa-ke-07',
      'Kivu Kaskazini': 'north-kivu-cd',
      Njombe: 'njombe-tz-29',
      Uswizi: 'switzerland',
    },
  ],
  'zh-Hant': [
    '*昨晚發生大火，造成多人受傷。',
    {
      臺灣: 'taiwan',
      阿聯: 'united-arab-emirates',
      新北市: 'new-taipei-tw',
      台南: 'tainan-city-tw',
      加州: 'california-us',
      神戶: 'kobe-jp',
    },
  ],
  ko: [
    '*에서 어젯밤 큰불이 났다.',
    {
      지린성: 'jilin-cn-jl',
      김포: 'gimpo-kr',
      목포: 'mokpo-kr',
      교토: 'kyoto-jp',
      조지아주: 'georgia-us',
      워싱턴주: 'washington-us',
      마이애미: 'miami-us',
    },
  ],
  ru: ['Об этом сообщили в понедельник власти в *.', { Ростове: 'rostov-on-don-ru' }],
};

describe('what everybody calls a place', () => {
  for (const [lang, [frame, names]] of Object.entries(KNOWN))
    it.each(Object.entries(names))(`${lang}: %s`, (name, id) => {
      const entities = found(lang, frame.replace('*', name)).map((row) => row.split('=')[1]);
      expect(entities).toEqual([id]);
    });
});

describe('what everybody calls a body', () => {
  it.each([
    ['en', 'On Monday NASA said that the launch was delayed.', 'nasa'],
    ['ja', 'イスラエル軍は3日、声明を発表した。', 'israel'],
    ['ja', '日銀は3日、声明を発表した。', 'bank-of-japan'],
    ['zh-Hant', '聯準會的報告指出，情況尚未改善。', 'federal-reserve'],
    ['ko', '미국 상원은 예산안을 통과시켰다.', 'us-senate'],
    ['th', 'วุฒิสภาสหรัฐผ่านร่างงบประมาณ', 'us-senate'],
    ['ko', '크렘린궁은 이번 공격을 규탄하는 성명을 냈다.', 'kremlin'],
    ['ms', 'Rumah Putih mengeluarkan kenyataan mengecam serangan itu.', 'white-house'],
    ['vi', 'Nhà Trắng ra tuyên bố lên án vụ tấn công.', 'white-house'],
    ['bn', 'আইসিসি এক বিবৃতিতে হামলার নিন্দা জানিয়েছে।', 'icc'],
  ])('%s: %s', (lang, text, id) => {
    expect(found(lang, text).map((row) => row.split('=')[1])).toEqual([id]);
  });
});

describe('what is no place, but looks like one', () => {
  it.each([
    ['vi', 'Bộ trưởng trở về từ Cộng hòa Séc.', ['Cộng hòa Séc=czechia']],
    ['ta', 'லாரி மோதி மூவர் உயிரிழந்தனர்.', []],
    ['ms', 'Perak merupakan logam berharga.', []],
    ['sw', 'Mara nyingi wakulima hukosa mbegu bora.', []],
    ['ur', 'لاہور قلندرز نے کراچی کنگز کو سات وکٹوں سے شکست دی۔', []],
    ['ta', 'சென்னை சூப்பர் கிங்ஸ் அணி வென்றது.', []],
    ['ja', '日本製鉄とJR東日本は3日、発表した。', []],
    ['ja', '京都大の研究チームは論文を発表した。', []],
    ['zh-Hant', '南京東路上的咖啡店因租金調漲歇業。', []],
    ['ko', '부산 현대 미술관은 다음 달 새 전시를 연다.', []],
  ])('%s: %s', (lang, text, wanted) => {
    expect(found(lang, text)).toEqual(wanted);
  });
});

/** Names of two words that both take an ending. */
describe('both words of a name take their endings', () => {
  it.each([
    ['pl', 'Statek zatonął w poniedziałek na Morzu Czarnym.', 'black-sea'],
    ['cs', 'Loď se v pondělí potopila v Černém moři.', 'black-sea'],
    ['sk', 'Loď sa v pondelok potopila v Čiernom mori.', 'black-sea'],
    ['uk', 'Корабель затонув у понеділок у Чорному морі.', 'black-sea'],
    ['lv', 'Kuģis pirmdien nogrima Melnajā jūrā.', 'black-sea'],
    ['lv', 'Sarunas Savienotajās Valstīs beidzās pirmdien.', 'united-states'],
    ['fi', 'Alus upposi maanantaina Mustallamerellä.', 'black-sea'],
    ['fi', 'Alus upposi maanantaina Punaisellamerellä.', 'red-sea'],
    ['fi', 'Neuvottelut Uudessa-Seelannissa päättyivät maanantaina.', 'new-zealand'],
  ])('%s: %s', (lang, text, id) => {
    expect(found(lang, text).map((row) => row.split('=')[1])).toEqual([id]);
  });
});

describe('what stands beside a name', () => {
  it.each([
    // An island and its town are one.
    ['en', 'Hundreds of people landed on Friday in Lampedusa.', ['Lampedusa=lampedusa']],
    // Whose it is, not what it is called.
    [
      'en',
      "The World Health Organization's Beijing spokesman said so.",
      ['World Health Organization=who', 'Beijing=beijing-cn'],
    ],
    // German genitives are no teams of the Romance languages.
    ['de', 'An der Wahl des Staatspräsidenten der Ukraine nahmen zwölf teil.', ['Ukraine=ukraine']],
    // Counted, and no square.
    [
      'de',
      'Das Lied erreichte in Irland und Brasilien Platz 1 der Charts.',
      ['Irland=ireland', 'Brasilien=brazil'],
    ],
    // A facility stands in its town; a station, too, but for those of Paris.
    ['fr', 'Il est enterré au cimetière Vagankovo de Moscou.', ['Moscou=moscow-ru']],
    ['fr', 'La gare de Changchun a rouvert lundi.', ['Changchun=changchun-cn']],
    ['fr', 'Le train part de la gare de Lyon à huit heures.', []],
    ['en', 'Rio Tinto said on Monday that its profit had fallen.', []],
    ['it', 'Due casi di febbre del Nilo occidentale sono stati confermati.', []],
    // "Dann" is no Dane.
    ['de', 'Dann nahm er teil.', []],
    // An office holder's word within a body's name.
    ['en', 'The U.S. Defense Department denied the report.', []],
    // Where something is based, and where it lies near.
    ['tr', 'Kırmızı Havayolları İstanbul merkezli bir şirkettir.', ['İstanbul=istanbul-tr']],
    // Without capitals, what it is tells a name from a word.
    ['ar', 'زار الوفد محافظة الكرك يوم الاثنين.', ['الكرك=karak-jo']],
    // A few words cannot speak against the language that a page says it is in.
    [
      'fr',
      'On la trouve en Australie, y compris en Tasmanie.',
      ['Australie=australia', 'Tasmanie=tasmania-au'],
    ],
    ['az', 'Dünən Ankarada görüş keçirilib.', ['Ankarada=ankara-tr']],
    // Of the language's own country, and no form of a name elsewhere (Lac in Chad).
    ['az', 'Laçın rayonunda qar yağıb.', ['Laçın=lachin-az']],
    [
      'tr',
      'Heyet dün Kelbecer’e gitti, Azerbaycan basını yazdı.',
      ['Kelbecer’e=kalbajar-az', 'Azerbaycan=azerbaijan'],
    ],
    [
      'tr',
      'Azerbaycan, Laçın Koridoru’nu kapattığını yalanladı.',
      ['Azerbaycan=azerbaijan', 'Laçın Koridoru’nu=lachin-corridor'],
    ],
    [
      'en',
      'Azerbaijan has reopened the road to Kalbajar.',
      ['Azerbaijan=azerbaijan', 'Kalbajar=kalbajar-az'],
    ],
    ['el', 'Έφυγαν χθες με πλοίο από τη Ρόδο.', ['Ρόδο=rhodes-gr']],
    ['uz', 'Тошкентда ҳаво ифлосланди. Хитой раиси келди.', ['Тошкентда=tashkent-uz', 'Хитой=china']],
    ['ckb', 'پێشمەرگە لە نزیک مەخموور هێرشی کرد.', ['پێشمەرگە=peshmerga', 'مەخموور=makhmur-iq']],
    // Words that are names elsewhere: after, doubt, against, but.
    ['el', 'Μετά ήρθαν και οι άλλοι.', []],
    ['ckb', 'ئەوان گومان دەکەن.', []],
    ['kk', 'Қарсы дауыс берді.', []],
    ['tg', 'Вале онҳо наомаданд.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(lang, text)).toEqual(expected);
  });
});
