/** Countries (entity ids) in which a language is at home: a text in it names their towns without saying where they lie. */
import { words, type WordSet } from '../../text/words';

const HOMES: Readonly<Record<string, string>> = {
  en: 'united-states united-kingdom ireland canada australia new-zealand',
  fr: 'france belgium switzerland luxembourg canada',
  de: 'germany austria switzerland liechtenstein luxembourg',
  es: 'spain mexico argentina colombia chile peru venezuela ecuador bolivia uruguay paraguay cuba guatemala honduras el-salvador nicaragua costa-rica panama dominican-republic puerto-rico',
  pt: 'portugal brazil angola mozambique',
  it: 'italy switzerland',
  nl: 'netherlands belgium',
  sv: 'sweden finland',
  da: 'denmark',
  no: 'norway',
  fi: 'finland',
  et: 'estonia',
  lv: 'latvia',
  lt: 'lithuania',
  pl: 'poland',
  cs: 'czechia',
  sk: 'slovakia',
  hu: 'hungary',
  ro: 'romania moldova',
  bg: 'bulgaria',
  el: 'greece cyprus',
  sq: 'albania kosovo',
  hr: 'croatia bosnia-and-herzegovina montenegro serbia',
  sr: 'serbia bosnia-and-herzegovina montenegro kosovo croatia',
  sl: 'slovenia',
  mk: 'north-macedonia',
  ru: 'russia',
  uk: 'ukraine',
  be: 'belarus',
  kk: 'kazakhstan',
  ky: 'kyrgyzstan',
  uz: 'uzbekistan',
  tg: 'tajikistan',
  tk: 'turkmenistan',
  mn: 'mongolia',
  tr: 'turkey cyprus',
  az: 'azerbaijan',
  hy: 'armenia',
  ka: 'georgia',
  he: 'israel',
  ar: 'egypt saudi-arabia iraq syria jordan lebanon palestine yemen oman united-arab-emirates qatar kuwait bahrain libya tunisia algeria morocco sudan mauritania',
  ckb: 'iraq iran',
  ku: 'turkey iraq syria iran',
  ta: 'india sri-lanka',
  te: 'india',
  mr: 'india',
  fa: 'iran afghanistan',
  hi: 'india',
  ur: 'pakistan',
  bn: 'bangladesh india',
  th: 'thailand',
  vi: 'vietnam',
  id: 'indonesia',
  ms: 'malaysia',
  tl: 'philippines',
  zh: 'china taiwan',
  ja: 'japan',
  ko: 'south-korea north-korea',
  sw: 'tanzania kenya',
};

/** Countries next door, in letters without capitals: their cities are named as often as those at home. */
const NEXT_DOOR: Readonly<Record<string, string>> = {
  ko: 'china japan taiwan vietnam united-states',
  ja: 'china south-korea north-korea taiwan united-states',
  zh: 'japan south-korea north-korea vietnam malaysia thailand hong-kong united-states',
  th: 'laos cambodia myanmar malaysia vietnam china japan',
  ur: 'india afghanistan iran',
  bn: 'myanmar nepal pakistan',
  ta: 'malaysia',
  hi: 'pakistan nepal bangladesh',
};

const inCountries = (lists: Readonly<Record<string, string>>) => {
  const sets = new Map<string, ReadonlySet<string>>();
  return (country: string | null, lang: string): boolean => {
    if (country === null) return false;
    let found = sets.get(lang);
    if (found === undefined) sets.set(lang, (found = new Set((lists[lang] ?? '').split(' '))));
    return found.has(country);
  };
};

/** Is the language at home in this country? */
export const isHome = inCountries(HOMES);
/** Is the country next door to where the language is at home? */
export const isNear = inCountries(NEXT_DOOR);

/** How much larger a town counts in its own language: the fifth town of two million people is as well known to them as a city of millions elsewhere. */
const WEIGHTS: Readonly<Record<string, number>> = {
  sl: 8,
  lv: 6,
  et: 6,
  mk: 5,
  hr: 5,
  lt: 5,
  sk: 5,
  sr: 5,
  bg: 5,
  cs: 4,
  hu: 4,
  el: 4,
  ro: 2,
  pl: 2,
  uk: 2,
  hy: 8,
  ka: 6,
  ky: 5,
  tg: 4,
  az: 4,
  kk: 2,
  uz: 2,
  ckb: 3,
  ku: 3,
};

/** By what a town of that country counts as larger than it is, in a text of that language; 1 if it is not at home there. */
export const homeWeight = (country: string | null, lang: string): number =>
  isHome(country, lang) ? (WEIGHTS[lang] ?? 1) : 1;

/** Towns beyond the border (entity ids) that a language's press tells of as of its own. */
const NEAR: Readonly<Record<string, WordSet>> = {
  hy: words(
    'kars-tr van-tr igdir-tr akhalts-ikhe-ge akhalkalaki-ge ninotsminda-ge marneuli-ge poti-ge kutaisi-ge nakhchivan-az julfa-az ' +
      'ganja-az stepanakert-az hadrut-az aghdara-az zangilan-az fuzuli-az aghdam-az lachin-az kalbajar-az jabrayil-az vladikavkaz-ru',
  ),
  ka: words('kars-tr artvin-tr rize-tr trabzon-tr sochi-ru vladikavkaz-ru makhachkala-ru'),
  az: words(
    'derbent-ru kars-tr igdir-tr marneuli-ge rustavi-ge kutaisi-ge poti-ge aktau-kz kapan-am meghri-am ardabil-ir urmia-ir',
  ),
  kk: words('osh-kg talas-kg fergana-uz khujand-tj orenburg-ru omsk-ru'),
  ky: words(
    'isfara-tj vorukh-tj khujand-tj khorugh-tj fergana-uz andijan-uz namangan-uz khiva-uz shymkent-kz taraz-kz',
  ),
  tg: words('osh-kg batken-kg namangan-uz khiva-uz navoiy-uz kunduz-af balkh-af farah-af khost-af-37'),
  uz: words('osh-kg batken-kg khujand-tj panjakent-tj kunduz-af balkh-af turkestan-kz'),
  ckb: words('al-hasakah-sy hama-sy mardin-tr van-tr'),
  el: words('edirne-tr korce-al gjirokaster-al himara-al bitola-mk'),
};

/** The same of a town, those beyond the border told of. */
export const weightOf = (
  place: { readonly id: string; readonly country: string | null },
  lang: string,
): number => (NEAR[lang]?.has(place.id) === true ? 25 : homeWeight(place.country, lang));

/** Kurdish has four homes, and is the language of most of none. */
const WITHOUT_OWN: WordSet = words('ku');

/** Countries whose little-known towns a text in that language names with its own endings: few languages have one home alone. */
export const soleHomes = (lang: string): readonly string[] =>
  lang in WEIGHTS && !WITHOUT_OWN.has(lang) ? (HOMES[lang] ?? '').split(' ') : [];

/** Cities, and nations that are regions, (entity ids) that news of many languages names more than their size says: seats of bodies, of wars, of talks. */
export const IN_THE_NEWS: WordSet = words(
  'geneva-ch strasbourg-fr venice-it davos-ch calais-fr lampedusa-it srebrenica-ba ramallah-ps rafah-ps jenin-ps ' +
    'khan-yunis-ps nablus-ps hebron-ps bethlehem-ps tel-aviv-il haifa-il sderot-il bakhmut-ua bucha-ua kupiansk-ua vovchansk-ua chasiv-yar-ua toretsk-ua ' +
    'kherson-ua kramatorsk-ua melitopol-ua pokrovsk-ua avdiivka-ua yalta-ua sevastopol-ua simferopol-ua ' +
    'kobani-sy qamishli-sy manbij-sy idlib-sy rakka-sy palmyra-sy dayr-az-zawr-sy dar-a-sy fallujah-iq ' +
    'tikrit-iq najaf-iq karbala-iq erbil-iq kirkuk-iq qom-ir bushehr-ir kandahar-af herat-af jalalabad-af ' +
    'peshawar-pk quetta-pk srinagar-in aden-ye al-hudaydah-ye taiz-ye goma-cd bukavu-cd timbuktu-ml gao-ml ' +
    'kidal-ml maiduguri-ng mek-ele-et al-fashir-sd port-sudan-sd benghazi-ly sirte-ly tobruk-ly grozny-ru ' +
    'beslan-ru kursk-ru belgorod-ru kaliningrad-ru shusha-az ganja-az gyumri-am batumi-ge hiroshima-jp ' +
    'nagasaki-jp oxford-gb cambridge-gb manchester-gb birmingham-gb newcastle-upon-tyne-gb valencia-es granada-es ' +
    'lyon-fr the-hague-nl zurich-ch jeju-city-kr jeju-kr-49 bali-id tenerife-es ibiza-es england-gb scotland-gb wales-gb northern-ireland-gb ' +
    'afrin-sy sinjar-iq tskhinvali-ge sukhumi-ge natanz-ir as-suwayda-sy eilat-il aqaba-jo baalbek-lb derry-gb uvalde-us ' +
    'nakhchivan-az al-hasakah-sy daraa-sy zakho-iq halabja-iq mariupol-ua donetsk-ua luhansk-ua chechnya-ru dagestan-ru tatarstan-ru xinjiang-cn tibet-cn sicily-it crete-gr catalonia-es balochistan-pk khyber-pakhtunkhwa-pk helmand-af tigray-et ' +
    'kobe-jp aceh-id rakhine-mm tigray-et poipet-kh myawaddy-mm mae-sot-th makkah-al-mukarramah-sa medina-sa mosul-iq odessa-ua aleppo-sy jerusalem-il munich-de hamburg-de ' +
    'dubrovnik-hr phuket-th entebbe-ug ontario-ca newfoundland-and-labrador-ca virginia-us java-id okinawa-jp-47 lashkar-gah-af bunia-cd diffa-ne gori-ge fuzuli-az lachin-az aghdam-az kalbajar-az jabrayil-az',
);
