/**
 * How a country whose name is also a word, or somebody's, is seen to act as a state does: English, whose press begins
 * sentences with "Turkey", "China", "Jordan", "Chad" and "Georgia". Small letters; `x*` is the beginning of a word.
 */

/** Auxiliaries between a state and its verb; "to" in headlines ("Turkey to hold elections"). */
export const AUXILIARIES =
  'has had have is was will would may might could can must should did does do to been be being also now again not never already ' +
  'only still just since then yet once further later soon reportedly formally officially repeatedly unilaterally finally';

/** What states do, and hardly anything else: enough where the name is a word ("Turkey", "China"). */
export const STATE_VERBS =
  'told tells ask* sent sends send ban bans banned launch* sign signs signed veto* vote votes voted host hosts hosted deploy* invad* annex* ' +
  'expel* ratif* withdr* evacuat* extradit* deport* repatriat* mediat* boycott* suspend* halt* shell* bomb* accus* deni* deny reject* ' +
  'condemn* declar* demand* recall* summon* impos* threaten* negotiat* retaliat* pledg* vow* announc* agree* urg* approv* block* ' +
  'export* import* nationali* devalu* reopen* legali* outlaw* detain* arrest* releas* recogni* consider* seek* sought intercept* ' +
  'join* lift* back* support* oppos* welcom* criticis* criticiz* protest* insist* warn* confirm*';

/** Affairs of states: one of them in the sentence says that the subject is one. */
export const STATE_AFFAIRS =
  'troop* ambassador* embass* consulat* airspace border* embargo sanction* tariff* referend* summit* treat* diplomat* parliament* ' +
  'warplane* missile* satellite* currency nato eu un imf ceasefire truce refugee* migrant* citizen* humanitarian asylum extradition ' +
  'coup junta territor* sovereign* neighbour* neighbor* peacekeep* quake earthquake* ties relations lira dinar rebels insurgen* ' +
  'imports exports gdp inflation bloc alliance presidential parliamentary';

/** Affairs that people have, too: a sign where the name is a word only. */
export const OTHER_AFFAIRS =
  'soldier* election* resolution* militar* army jet jets drone* nuclear reserve accord pact visa visas airline* gas oil grain economy ' +
  'economic government* minister* ministry president premier constitution* ally allies yuan trade talks negotiat* independence war ' +
  'invasion airport* port ports bonds debt deficit rates';

/** Behind "'s" or as the subject's own: the offices and bodies that only a state has. */
export const STATE_OWN =
  'president* prime premier foreign parliament army military airforce king queen crown ambassador* embassy currency lira economy ' +
  'inflation central ruling opposition coast navy border* airspace airlines defence defense finance interior minister* ministry ' +
  'government cabinet exports imports constitution constitutional population capital intelligence southeast southeastern northwest ' +
  'northwestern junta election elections envoy entry accession bid membership invasion annexation';

/** Of people: with one of these in the sentence a name that people bear is somebody's. */
export const OF_PEOPLE =
  'his her he she him hers himself herself my me wife husband partner girlfriend boyfriend fiancé fiancée fiance fiancee mother father son daughter ' +
  'brother sister coach contract club lawyer lawyers attorney season goal goals instagram podcast album fans scored boots career teammate* ' +
  'surgery guilty engagement wedding baby married singer actor actress points rebounds touchdown* assists friend friends';

/** Of kitchens: with one of these a turkey is a bird, and china what it is served on. */
export const OF_KITCHENS =
  'cook* oven roast* fridge freezer frozen freeze* serve* serving* carv* sandwich* meat breast* leg legs fat gravy stuff* cranberr* dinner* ' +
  'thanksgiving christmas lean chicken leftover* recipe* uncovered slic* tender juicy brine* baste* flavour* flavor* ' +
  'wings butcher* cupboard* plates dishwasher porcelain teapot* cup cups saucer* broth soup bacon salad delicious eat eaten';

/**
 * Elsewhere: what stands right behind a country whose name is a word ("چین نے", China has …; "수단 정부", the government of Sudan).
 * Urdu "نے" says who did something.
 */
export const STATE_BEHIND: Readonly<Record<string, RegExp>> = {
  ur: /^ (?:نے |کے (?:صدر|وزیر|دارالحکومت|شہر|صوبے|سفیر|سفارت|شمال|جنوب|مشرق|مغرب|ساتھ تجارت|خلاف جنگ|زیر|علاقے|درمیان|حکام|عوام|باغی)|کی (?:حکومت|فوج|وزارت|سرحد|پارلیمنٹ|معیشت|عبوری|سلامتی|بندرگاہ|فضائیہ|بحریہ|قیادت)|کا (?:دارالحکومت|سفیر|دورہ|کہنا)|اور (?:امریکہ|امریکا|روس|بھارت|ایران|پاکستان|اسرائیل|عراق|ترکی|ترکیہ|لبنان|سعودی))/,
  ko: /^ (?:정부|군부|반군|내전|사태|대통령|총리|국왕|술탄|외무|외교|국방|당국|수도|국민|의회|대사|주재|북부|남부|동부|서부|전역|국적|다르푸르)/,
  bn: /^(?:র|ের)? ?(?:সরকার|প্রেসিডেন্ট|প্রধানমন্ত্রী|সেনাবাহিনী|রাজধানী|সীমান্ত|পররাষ্ট্র|প্রতিরক্ষা|উত্তরাঞ্চল|দক্ষিণাঞ্চল)/,
  hi: /^ (?:ने |के (?:राष्ट्रपति|प्रधानमंत्री|विदेश|राजदूत)|की (?:सरकार|सेना|राजधानी|संसद))/,
};
/** Letters of those patterns. */
export const STATE_READ = 24;
