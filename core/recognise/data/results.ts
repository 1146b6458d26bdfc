/** Words beside a score that say that it is a match's, by language: `x*` is the beginning of a word. Small letters. */
export const RESULT_WORDS: Readonly<Record<string, string>> = {
  en: 'beat* defeat* won win wins lost loses loss drew draw goal goals scor* equalis* equaliz* match matches league penalt* victory rout fixture*',
  fr: 'bat battu* gagn* victoire* défait* nul neutralis* inclin* but buts match* journée ligue doublé face score domine* dispos* corrig* surclass* écras*',
  de: 'verlor* gewann* gewinn* schlug* schlag* trenn* torlos* unentschieden sieg* niederlage* tor tore spiel* spieltag bundesliga gegen remis unterl* bezw* siegt besieg* patzt',
  es: 'venció* vence* derrot* ganó gana empat* gole* gol goles perdió partido jornada liga triunf* victoria arroll* aplast* super*',
  pt: 'venceu vence* derrot* ganh* empat* gole* gol gols golo golos perdeu jogo rodada jornada brasileirão vitória',
  it: 'batt* vinc* vitt* sconfi* pareg* gol rete reti partita giornata serie perd* domin* super* travol* stende',
  nl: 'won winst wint verloor verlies verslo* gelijk* doelpunt* wedstrijd* eredivisie',
  sv: 'vann vinst* förlor* spelade oavgjort mål match* allsvenskan slog besegra*',
  da: 'vandt slog tabte uafgjort mål kamp* superliga*',
  no: 'vant slo tapte uavgjort mål kamp* eliteserie*',
  pl: 'pokona* wygra* przegra* zremisowa* gol* mecz* ekstraklas* kolejk* zwycięst*',
  cs: 'poraz* vyhrál* prohrál* remiz* gól* zápas* lig* kolo kola výhr*',
  sk: 'poraz* vyhral* prehral* remíz* gól* zápas* lig* kolo kola',
  hr: 'pobijedi* pobjed* izgubi* neriješen* gol* utakmic* lig*',
  sr: 'pobedi* izgubi* nerešen* utakmic* победи* изгуби* нерешен* утакмиц* гол*',
  ro: 'învins victori* pierdut egal gol* meci* etap* liga',
  hu: 'verte győz* kikapott legyőz* döntetlen* gól* mérkőz* nyert bajnok*',
  fi: 'voitti voiton hävisi tasan ottelu* maali* liiga* pelasivat',
  et: 'võit* kaotas alistas viik* värav*',
  el: 'νίκησε* νίκη* ισοπαλί* γκολ αγών* ήττα* έχασε επικράτησε* φιλοξεν*',
  ru: 'обыграл* победил* побед* проиграл* ничь* гол голы матч* тур тура счёт* счет* лиг* поражен*',
  uk: 'обіграл* переміг* перемог* програл* нічи* гол голи матч* тур туру рахунк* ліг* поразк*',
  bg: 'победи* загуби* равен* гол гола мач* кръг',
  tr: 'yendi* yenil* mağlup* berabere galip* gol* maç* lig* puan skor*',
  az: 'məğlub* qalib* heç-heçə qol* oyun* hesab*',
  kk: 'жеңді* жеңіл* есеп* ойын* гол*',
  hy: 'հաղթ* պարտ* ոչ-ոքի գոլ* խաղ* հաշվ*',
  ka: 'დაამარცხ* მოიგ* წააგ* ფრე* გოლ* მატჩ*',
  he: 'ניצח* הפסיד* תיקו שער* משחק* ליגה',
  ar: 'فاز* فوز* هزم* تعادل* هدف* مباراة* الجولة الدوري تغلب*',
  fa: 'شکست برد باخت مساوی گل بازی لیگ پیروز*',
  vi: 'thắng thua hòa bàn trận',
  id: 'menang kalah imbang gol laga mengalahkan skor',
};
/** Of votes and rulings, which are counted as matches are: "ruled 6-3 against Texas, a loss for …". English writes them so. */
export const VOTE_WORDS =
  'vote voted votes voting ruled ruling supreme appeals justices senate senators lawmakers jury bipartisan';
/** The same in letters without blanks between words, found anywhere beside the score. */
export const RESULT_LETTERS: Readonly<Record<string, RegExp>> = {
  zh: /[胜勝负負]|平局|[战戰打踢逼]平|击败|擊敗|进球|進球|比赛|比賽/,
  ja: /勝|敗|引き分け|得点|ゴール|試合/,
  ko: /꺾|이겼|이기고|패했|패배|비겼|무승부|득점|[0-9]골|[멀결선승제]골|경기에서|경기를|홈 경기|원정 경기/,
};
