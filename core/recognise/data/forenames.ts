/**
 * Given names of languages in whose news they are declined, or written in letters without capitals; no words, and no places'.
 * Beside the name of a town (or behind it, of a people) they make somebody's name of both. Small letters.
 */

/** How a language declines names: the endings of a class that take the place of the nominative's, which is the first. */
type Endings = readonly string[];

/** Names by the way they are declined, each without its nominative ending. */
interface Declined {
  readonly endings: Endings;
  readonly stems: string;
}

export const DECLINED: Readonly<Record<string, readonly Declined[]>> = {
  ru: [
    {
      endings: ['', 'а', 'у', 'ом', 'ем', 'е'],
      stems:
        'александр антон артём артем артур ахмед борис бронислав вадим валентин вениамин виктор владислав вячеслав герман глеб давид даниил ' +
        'данил данияр денис егор ефим захар иван ильдар ильяс иосиф кирилл константин леонид магомед макар максим марат марк мирон михаил ' +
        'мурад назар нурлан олег остап павл петр пётр платон прохор рамзан ренат ринат роберт родион роман ростислав руслан рустам ' +
        'рустем семён семен станислав степан тарас тимур фарид фёдор федор филипп эдуард эльдар ярослав арсен рубен ашот гагик шамиль рамиль эмиль',
    },
    { endings: ['', 'а'], stems: 'павел' },
    {
      endings: ['й', 'я', 'ю', 'ем', 'и', 'е'],
      stems:
        'алексе анатоли андре арсени валери васили витали геннади георги григори дмитри евгени матве никола савели серге тимофе юри',
    },
    { endings: ['ь', 'я', 'ю', 'ем', 'е'], stems: 'игор' },
    {
      endings: ['а', 'ы', 'и', 'е', 'у', 'ой'],
      stems:
        'алин алл альбин анжел анн антонин анфис валентин варвар вероник галин диан екатерин елен елизавет жанн зинаид инн ирин карин ' +
        'кристин ларис людмил маргарит марин нин оксан ольг полин раис регин светлан снежан тамар ульян фаин элин эльвир эмм злат никит',
    },
    {
      endings: ['я', 'и', 'е', 'ю', 'ей', 'ёй'],
      stems:
        'анастаси валери виктори дарь евгени ксени лиди лили мари марь натали наталь софь софи таиси татьян юли иль',
    },
    { endings: ['а', 'ы', 'е', 'у', 'ой'], stems: 'татьян' },
  ],
  uk: [
    {
      endings: ['', 'а', 'у', 'ові', 'ом', 'ем', 'і'],
      stems:
        'антон артем артур богдан борис вадим валентин віктор владислав вячеслав гліб давид данил денис захар іван кирил леонід любомир макар ' +
        'максим мирон михайл назар нестор олег олександр остап павл петр платон роман ростислав руслан святослав семен степан тарас федір ' +
        'ярослав зенон',
    },
    { endings: ['о', 'а', 'у', 'ові', 'ом', 'і'], stems: 'данил дмитр михайл павл петр ' },
    {
      endings: ['й', 'я', 'ю', 'єві', 'єм', 'ї'],
      stems: 'анатолі андрі арсені валері віталі геннаді григорі євгені матві микола олексі сергі тимофі юрі',
    },
    { endings: ['ь', 'я', 'ю', 'еві', 'ем', 'і'], stems: 'ігор василь васил' },
    {
      endings: ['а', 'и', 'і', 'у', 'ою'],
      stems:
        'алл ангелін анн вероник ганн галин дарин діан зінаїд злат іванн інн ірин карин катерин кристин ларис людмил маргарит марин ' +
        ' оксан олександр олен орест поліна полін раїс роксолан світлан сніжан тамар тетян уляна улян христин ярин ',
    },
    {
      endings: ['я', 'ї', 'і', 'ю', 'єю', 'ею'],
      stems: 'анастасі вікторі дарі євгені ксені лідія ліді лілі марі наталі соломі софі юлі дар',
    },
  ],
  pl: [
    {
      endings: ['', 'a', 'owi', 'em', 'u', 'ie'],
      stems:
        'adam adrian albert aleksander aleksandr andrzej antoni arkadiusz artur bartosz bartłomiej bogdan bogusław damian daniel dariusz ' +
        'dawid dominik edward emil eryk eugeniusz filip franciszek gabriel grzegorz henryk hubert ireneusz jacek jakub jan janusz jarosław ' +
        'jerzy józef julian kacper kamil karol kazimierz konrad krystian krzysztof lech leszek łukasz maciej marcel marcin marek mariusz ' +
        'mateusz michał mieczysław mikołaj norbert olaf oskar patryk paweł piotr przemysław radosław rafał robert roman ryszard ' +
        'sebastian sławomir stanisław stefan sylwester szymon tadeusz tomasz wacław waldemar wiktor wiesław witold władysław wojciech ' +
        'zbigniew zdzisław zenon zygmunt ',
    },
    {
      endings: ['a', 'y', 'i', 'ie', 'ę', 'ą'],
      stems:
        'agat agnieszk aleksandr alicj ann barbar beat bożen cecyli dominik dorot edyt elżbiet ew gabriel grażyn halin hann helen ilon iren ' +
        'iwon izabel jadwig jagod joann jolant julit kamil karolin katarzyn krystyn lucyn magdalen małgorzat marlen mart martyn ' +
        'monik natali olg patrycj paulin renat sandr stanisław sylwi teres urszul weronik wand zofi zuzann kaj kub',
    },
    { endings: ['a', 'i', 'ę', 'ą'], stems: 'wiktori juli mari natali zofi emili anastazj felicj' },
  ],
  cs: [
    {
      endings: ['', 'a', 'ovi', 'em', 'e', 'u'],
      stems:
        'adam aleš antonín bedřich bohumil bohuslav bořivoj dalibor daniel david dominik dušan eduard filip františek ivan ivo jakub jan ' +
        'jaromír jaroslav jindřich jiří josef kamil karel kryštof ladislav libor lubomír luboš luděk lukáš marcel marek martin matěj michal milan ' +
        'miloš miloslav miroslav oldřich ondřej otakar patrik pavel petr přemysl radek radim radomír radovan rené richard robert roman rostislav ' +
        'rudolf stanislav šimon štěpán tadeáš tomáš václav viktor vilém vít vladimír vladislav vlastimil vojtěch zbyněk zdeněk',
    },
    {
      endings: ['a', 'y', 'i', 'e', 'ě', 'u', 'ou'],
      stems:
        'adél alen alexandr andre ann barbor blank bohumil dagmar dan dan helen hedvik hedvig ilon iren iv ivan ivet jan jaroslav jitk jiřin ' +
        'karolín kateřin klár kristýn lenk lucii ludmil magdalen markét martin michael milen monik nikol olg pavl petr radk ren renat romana ' +
        'simon soň šárk tamar terez vendul vero veronik věr vladimír zdeňk zuzan kub',
    },
    { endings: ['ie', 'ii', 'ií'], stems: 'viktor luc mar natál žof amál jul em florenc' },
  ],
};

/** Names that the language does not decline, or whose cases hang on by an apostrophe. */
export const UNDECLINED: Readonly<Record<string, string>> = {
  tr:
    'abdullah abdurrahman adnan ahmet akın alaattin alper alperen anıl arda atakan atilla ayhan aykut aziz bahadır baran batuhan bekir ' +
    'berat berkay bilal birol bora bülent burak burhan cemal cemil cengiz cenk cevdet coşkun cumhur cüneyt doğukan ' +
    'ekrem emirhan emrah emre enes enver ercan erdal erdem erdinç eren ergün erhan erkan erkin erol ersin ertan ertuğrul ' +
    'fahri faruk fatih fehmi ferdi ferhat ferit fevzi furkan gökhan gökmen halil halit haluk hamdi hamza hasan hayati ' +
    'hayri hulusi hüseyin hüsnü ibrahim idris ihsan ilhan ilker ilyas ishak ismail ismet kaan kadri kazım kemal kerem ' +
    'koray kubilay kürşat levent lütfi mahir mahmut mehmet melih memduh mertcan mete mithat muammer muhammed muharrem ' +
    'muhsin murat musa mustafa müslüm nazım necati necdet necip necmettin nevzat nihat niyazi nuh nurettin nuri oğuz oğuzhan okan ' +
    'oktay orçun orhan osman ozan ömer özcan özkan rasim raşit refik rıdvan rıza rüştü sabri sadık sadi ' +
    'salih sami samet sedat selahattin selami selçuk selim semih serdar serhat serkan sezai sezer sezgin sinan süleyman ' +
    ' şenol şevket şükrü taha tahir tahsin tamer taner tarık tayfun tayfur tayyip tekin tevfik timur tolga tufan tuncay ' +
    'tuncer turgut utku vahit vedat vehbi veli veysel volkan yakup yasin yavuz yetkin ' +
    ' yılmaz yiğit yunus yusuf zeki ziya zühtü ' +
    'arzu aslı aslıhan ayfer ayla aylin aynur aysel aysun ayşe ayşegül ayten banu begüm belgin belma berna betül beyza bilge burcu buse büşra ' +
    'canan cansu ceren ceyda çiğdem didem dilara ebru elif emine esin esra fadime fatma ferda feride ' +
    'fulya funda gamze gökçe gülay gülcan gülden gülhan gülizar gülsüm gülşah gülşen gülten hacer hande hanife hatice havva ' +
    ' hülya ilknur irem jale kamile kübra leyla leman mehtap melike meliha melis meral merve meryem mine müge müjde ' +
    'münevver nalan nazan nazlı nermin neslihan nesrin neşe nevin nihal nilay nilgün nilüfer nuran nuray nurcan nurgül nursel ' +
    'özlem perihan rabia reyhan rukiye sabiha saliha seda seher selda selin selma sema semra serap serpil sevil sevim ' +
    ' sibel songül şebnem şennur şerife şeyma şule tuba tuğba tuğçe tülay tülin türkan ümran yasemin yeliz yeşim zehra zeliha ' +
    'zerrin zeynep züleyha ',
  ar:
    'أحمد احمد محمد محمود مصطفى إبراهيم ابراهيم إسماعيل اسماعيل عبدالله يوسف يونس موسى عيسى داود سليمان إسحاق زكريا إلياس حسن حسين عمر ' +
    'عثمان خالد طارق حمزة زياد وليد سامي منير فؤاد نبيل مازن مروان معتز هشام هيثم وائل ياسر ياسين نجيب حلمي ' +
    'عدنان غسان كاظم لؤي مجدي مدحت ممدوح مهند نادر نزار هاني بشار باسم بلال تامر ثامر جاسم جورج جوزيف ' +
    'حاتم حازم حسام حمدان حمدي رامي رفيق زهير سعد شكري صالح ' +
    ' طلال عباس عصام عماد عمرو فادي فاروق فايز فهد فيصل محسن مسعود مشعل معاذ معن نواف نايف وسام ' +
    'فاطمة عائشة خديجة زينب مريم سعاد ليلى سلمى نورا نوال نادية سارة سميرة رانيا رنا ريما دينا داليا جميلة ' +
    'بثينة آمنة غادة عبير لمى لينا لبنى مها ميساء نجلاء نجوى ياسمين يسرا شيماء شيرين صفية',
  fa:
    'محمد احمد حسن حسین ابراهیم اسماعیل یوسف موسی عیسی داوود سلیمان بهرام بهروز بهزاد ' +
    'پرویز پویا جمشید حامد حبیب خسرو داریوش رامین روح‌الله سهراب سیامک سیاوش شهرام عباس غلامرضا ' +
    'فرامرز فرهاد فریدون کامران کاوه کیوان کیومرث مانی محسن مرتضی مسعود مصطفی منصور منوچهر مهرداد هاشم هوشنگ ' +
    'فاطمه زهرا زینب مریم لیلا سارا نرگس نسرین نازنین مینا مهناز مهسا میترا نیلوفر الهام الهه آناهیتا پریسا پگاه ' +
    ' ژاله سیما سمیرا سمیه شبنم شهره شیوا طاهره فرزانه فریبا کتایون گلناز لادن معصومه',
  he:
    'אבי אבישי אברהם אדם אהוד אהרון אורי אוריאל אורן אייל איילת איציק איתי אליהו אלי אלעד אמנון אסף אפרים אריה אריק אורית אורלי ' +
    'בועז בנימין גבי גדי גילה גלית גדעון דוד דורון דורית דינה דנה דניאל דפנה דרור הילה זאב זהבה חגי חגית חנה חנן ' +
    ' טלי יאיר יגאל יהודה יהונתן יוסי יוסף יואב יונתן יוני יורם יעל יעקב יפעת יצחק יריב ישי ירון לאה לימור לירון מאיה מוטי מיכל ' +
    'מיכאל מירב מירי משה מתן נדב נועה נורית ניסים ניסן נירית נעמה סיגל סיוון סמדר עדי עדנה עוזי עידו עידן עמיר ענת עפרה ערן פנינה ' +
    'צבי צחי צביקה רועי רות רותם רוני רונית רחל רינה רמי רננה שגיא שולה שולמית שירי שירה שלומי שלמה שמואל שמעון שרה שרית ',
};

/**
 * Places of which people bear the name in a language's news, whole forms: no pack tells them from the place. A title, a
 * profession, a given or a family name beside one makes it somebody's.
 */
export const FORENAME_PLACES: Readonly<Record<string, string>> = {
  ru: 'милан милана милане милану миланой милены виктория виктории викторию викторией софия софии софию софией марсель марселя марселю севиль венера астра мадина мадины мадине роман романа роману романом аделаида аделаиды',
  uk: 'мілан мілана мілані мілану міланою вікторія вікторії вікторію вікторією софія софії софію софією марсель марселя роман романа романові злата',
  pl: 'kuba kuby kubie kubę kubą milan milana wiktoria wiktorii wiktorię wiktorią florencja florencji florencję florencją jordan jordana jordanem marsel adelajda adelajdy',
  cs: 'kuba kuby kubovi kubu kubou milan milana milanem milanovi viktorie viktorii florencie florencii jordán jordana',
  sk: 'kuba kubu kubom kubovi milan milana milanom milanovi viktória viktórie viktóriu',
  tr: 'asya medine yemen suriye tunus fırat dicle tuna aras ceyhan seyhan kenan altay ural turan roma paris milena aydın',
  he: 'ירדן שרון כרמל גליל כינרת אילת אריאל עומר גולן ארבל תבור שירז סיני ציון אסיה',
  ar: 'مكة شام يمنى يافا بيسان جنين دجلة فلسطين تونس بنين مدينة عدن',
  fa: 'ایران شیراز مدینه',
};

/** Family names that stand behind a given name in letters without capitals, and are no other word's. */
export const FAMILY_NAMES: Readonly<Record<string, string>> = {
  fa: 'کرمانی تبریزی اصفهانی شیرازی تهرانی مشهدی کاشانی یزدی رشتی گیلانی مازندرانی همدانی نیشابوری احمدی محمدی رضایی حسینی کریمی رحیمی',
  he: 'לבנון צרפתי חברון ירושלמי כהן לוי הלוי מזרחי פרץ ביטון דהן אזולאי אברמוביץ פרידמן גולדברג רוזנברג שפירא שרון ערד גולן חדד עמר גבאי בכר אוחיון סבג ליפשיץ קפלן הורוביץ לנדאו שטרן וייס קליין כץ',
};

/** Behind a name they say that it is somebody's. */
export const HONORIFICS_BEHIND: Readonly<Record<string, string>> = {
  tr: "hanım hanım'ın hanım'a hanım'ı bey bey'in bey'e bey'i hoca usta abla teyze amca dede nine hanımefendi beyefendi",
  az: 'xanım bəy müəllim',
  fa: 'خانم خانوم بانو',
  ur: 'صاحب صاحبہ بیگم',
};
