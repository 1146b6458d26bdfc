/** Words that say what a place is, before or after its name: town, district, state. By language. */
import { words, wordsByLanguage, type WordSet } from '../../text/words';

/** What a place is: before its name ("the village of X", "Gemeinde X") … */
const HEADS: Readonly<Record<string, string>> = {
  en:
    'town village city hamlet suburb township municipality community borough parish district county port island resort ' +
    'neighborhood neighbourhood area outskirts mayor residents people inhabitants native capital settlement enclave seat',
  fr:
    'ville village commune communes hameau municipalité bourg quartier faubourg banlieue maire habitants port île station ' +
    'localité canton arrondissement département préfecture bourgade cité mairie agglomération',
  de:
    'stadt dorf gemeinde ort ortschaft kleinstadt vorort ortsteil stadtteil bürgermeister kreis landkreis städtchen hafenstadt ' +
    'kreisstadt großstadt bezirk insel raum',
  es: 'ciudad pueblo municipio localidad aldea villa barrio alcalde vecinos puerto isla distrito provincia departamento comuna',
  pt: 'cidade vila município aldeia freguesia bairro prefeito concelho porto ilha distrito província localidade',
  it: 'città paese comune borgo frazione sindaco quartiere porto isola provincia cittadina località',
  nl: 'stad dorp gemeente burgemeester wijk plaats plaatsje haven eiland provincie stadje',
  sv: 'staden byn kommunen orten stadsdelen ön samhället',
  da: 'byen landsbyen kommunen bydelen øen',
  no: 'byen bygda kommunen tettstedet øya',
  pl: 'miasto wieś gmina miejscowość miasteczko wsi gminie mieście miasta miejscowości powiat dzielnica',
  ru:
    'город города городе городу городом городок городка городке штат штата штате село села селе деревня деревни деревне посёлок ' +
    'поселок поселка посёлка поселке посёлке станица станице провинция провинции провинцию столица столицы столице столицу',
  uk:
    'місто міста місті містом містечко містечка містечку штат штату штаті село села селі селище селища селищі провінція провінції ' +
    'столиця столиці столицю мер мера',
  bg: 'град града градът село селото столицата щат щата провинция провинцията община общината област областта остров острова курорта',
  cs: 'město obec vesnice městě obci městys okres města obce vesnici městečko městečku ostrov ostrově',
  ro: 'orașul comuna satul municipiul județul localitatea cartierul orașului comunei satului municipiului județului insula stațiunea',
  sk: 'mesto mesta meste obec obci obce dedina dedine mestečko mestečku okres okrese ostrov ostrove',
  hr: 'grad grada gradu selo selu mjesto mjestu općina općini otok otoku pokrajina pokrajini',
  sr: 'град града граду село селу место месту општина општини острво острву покрајина покрајини grad grada gradu selo selu mesto mestu opština opštini ostrvo ostrvu pokrajina pokrajini',
  sl: 'mesto mesta mestu občina občini vas vasi kraj kraju otok otoku pokrajina pokrajini',
  el: 'πόλη πόλης χωριό χωριού νησί νησιού δήμος δήμου δήμο νομός νομού νομό επαρχία επαρχίας',
  id: 'kota desa kecamatan kabupaten pulau provinsi distrik',
  vi: 'xã huyện tỉnh thành phố phường quận làng',
  sw: 'mji kijiji wilaya mkoa',
  ar: 'مدينة بلدة قرية محافظة ولاية مديرية ضاحية جزيرة مقاطعة إقليم بمدينة بمحافظة بولاية بلدية',
  fa: 'شهر شهرستان استان ایالت روستای بندر جزیره ولایت شهرک بخش',
  ckb: 'شاری شارۆچکەی پارێزگای ویلایەتی گوندی قەزای ناحیەی هەرێمی دوورگەی شارەدێی شارەکانی پارێزگاکانی پایتەختی بەندەری دانیشتووانی دەوروبەری ناوەندی',
  ku: 'derdora navenda niştecihên şêniyên bajarê bajarokê gundê eyaleta parêzgeha parêzgeheke navçeya herêma girava bajarên paytexta wîlayeta',
  tg: 'сокинони сокини наздикии атрофи шимоли ҷануби шарқи ғарби маркази шаҳри шаҳраки деҳаи ноҳияи вилояти иёлати музофоти устони ҷазираи шаҳрҳои пойтахти бандари аёлати минтақаи',
  ur: 'شہر شہروں قصبے گاؤں ریاست صوبے صوبہ ضلع ضلعے تحصیل دارالحکومت جزیرے علاقے بندرگاہ',
  hi: 'शहर राज्य प्रांत जिले ज़िले राजधानी गांव गाँव कस्बे',
  he: 'העיר בעיר לעיר מהעיר הערים בערים העיירה בעיירה הכפר בכפר מחוז במחוז מדינת במדינת הבירה בבירה האי באי היישוב ביישוב נמל',
  ka: 'ქალაქ ქალაქი სოფელ სოფელი დაბა დედაქალაქ კუნძულ',
  hy: 'քաղաք գյուղ մայրաքաղաք',
};
/** Each word alone and with each ending: "şəhəri", "şəhərində". */
const forms = (list: string, ...endings: readonly string[]): string =>
  list
    .split(' ')
    .flatMap((w) => [w, ...endings.flatMap((e) => e.split(' ').map((x) => w + x))])
    .join(' ');

/** … or after it, with a small letter ("X village", "X ilçesi", "X şəhərində"). */
const TAILS: Readonly<Record<string, string>> = {
  en:
    'village town city township district county province parish borough region municipality neighborhood neighbourhood suburb ' +
    'area peninsula prefecture governorate island reservoir barangay',
  tr: forms(
    'köyü ilçesi kasabası beldesi şehri kenti mahallesi belediyesi ili eyaleti bölgesi vilayeti adası',
    'nde nden ne nin nı ni ndeki',
    'nda ndan na nın ndaki',
  ),
  az: forms(
    'sakinləri sakini kəndi rayonu şəhəri qəsəbəsi ştatı vilayəti bölgəsi əyaləti adası',
    'ndə ndən nə nin nı ni ndəki',
    'nda ndan na nın nun nu ndakı',
  ),
  uz: forms(
    'aholisi hokimi vodiysi shahri viloyati tumani qishlog‘i shtati provinsiyasi oroli mintaqasi шаҳри вилояти тумани штати',
    'da dan ga ning ni dagi',
    'да дан га нинг ни даги',
  ),
  kk: forms(
    'тұрғындары тұрғыны әкімі қаласы облысы ауданы ауылы штаты провинциясы аралы кенті аймағы',
    'нда ндағы нан на ның н',
    'нде ндегі нен не нің',
  ),
  ky: forms(
    'тургундары тургуну өрөөнү шаары облусу району айылы штаты провинциясы аралы',
    'нда нан на нын н',
    'ндагы дагы нун',
  ),
  tk: forms('şäheri welaýaty etraby obasy ştaty', 'nde nden ne niň', 'nda ndan na nyň'),
  hu: forms(
    'község falu város városa megye vármegye tartomány állam',
    'ban ben ból ből ba be',
    'i jában jéből',
  ),
  fi:
    'kunta kaupunki kylä kunnassa kunnan kaupungin kaupungissa kaupungista kaupunkiin kylässä kylän osavaltio osavaltion osavaltiossa ' +
    'osavaltiosta maakunta maakunnan maakunnassa provinssi provinssin provinssissa saari saarella saaren alueella lääni läänissä',
  et: 'linn linnas linna linnast vald vallas küla külas maakond maakonnas maakonna osariik osariigis osariigi provints provintsis saar saarel',
  lv: 'pilsēta pilsētā pilsētas novads novadā novada pagasts pagastā province provincē štats štatā štata apriņķis apriņķī',
  lt: 'miestas mieste miesto rajonas rajone rajono apskritis apskrityje apskrities savivaldybė savivaldybėje savivaldybės valstija valstijoje valstijos provincija provincijoje provincijos',
  hy:
    'քաղաք քաղաքը քաղաքի քաղաքում քաղաքից մարզ մարզի մարզում գյուղ գյուղի գյուղում նահանգ նահանգի նահանգում նահանգից շրջան շրջանի ' +
    'բնակիչներ բնակիչները բնակիչների բնակչություն բնակչությունը քաղաքապետ քաղաքապետը քաղաքապետի մերձակայքում շրջանում կղզի կղզում համայնք համայնքի համայնքում',
  ka: 'მოსახლეობა მოსახლეობის მოსახლეობამ მაცხოვრებლები მაცხოვრებლებმა მერი მერმა მერის მახლობლად რაიონში რაიონის რაიონი შტატში შტატის შტატი პროვინციაში პროვინციის პროვინცია რეგიონში რეგიონის მხარეში მხარის ოლქში ოლქის კუნძულზე მუნიციპალიტეტში მუნიციპალიტეტის',
  ur: 'شہر صوبے صوبہ ضلع ریاست',
};
/** Does this word (small letters), before a name or before "of" and a name, say that it is a place's? */
export const isPlaceHead = wordsByLanguage(HEADS);
/** Does this word (small letters) say of the name before it that it is a place's? */
export const isPlaceTail = wordsByLanguage(TAILS);

/**
 * What stands right before the place it is of, where a language has no "of": who lives, governs, judges there. A capital at a
 * sentence's start or of an office makes no longer name of the two.
 */
const OF_PLACE: Readonly<Record<string, WordSet>> = {
  id: words(
    'warga penduduk masyarakat rakyat pemuda petani nelayan mahasiswa siswa buruh pelaku gubernur wagub bupati wabup kota walikota wakil camat kepala ketua ' +
      'polisi polres polresta polrestabes polda polsek kapolres kapolresta kapolda kapolsek kapolrestabes kodam pangdam pemerintah pemprov pemkot pemkab ' +
      'kejaksaan kejari kejati pengadilan negeri tinggi agama dprd kpu kpud bawaslu bandara stasiun pelabuhan terminal satpol dinas dinkes ' +
      'presiden perdana menteri raja ratu sultan kabupaten provinsi kecamatan desa kelurahan pulau bandar banjir gempa kebakaran daerah wilayah',
  ),
  ms: words(
    'penduduk rakyat warga orang pelajar pekerja peniaga polis kerajaan negeri mahkamah tinggi majlis bandaraya perbandaran datuk bandar menteri besar ' +
      'gabenor exco sultan presiden perdana raja lapangan daerah kampung pulau pantai banjir gempa kebakaran adun wilayah pelabuhan bomba kastam imigresen',
  ),
  vi: words('người dân công an tỉnh ủy thành ubnd hđnd chủ tịch bí thư tổng thống thủ tướng quốc vua'),
};
/** Does this word (small letters) stand before the place that it is of? */
export const isOfPlace = (lower: string, lang: string): boolean => OF_PLACE[lang]?.has(lower) === true;
