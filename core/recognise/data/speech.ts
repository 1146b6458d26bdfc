/** How a capital stands where it means its government, by language. Lower case; verbs by the beginnings of their forms. */
export interface SpeechWords {
  /** Verbs of speaking and deciding. Three letters and fewer are whole words. */
  readonly verbs: string;
  /** May stand between the capital and its verb. */
  readonly fillers: string;
  /** "X, which denies": what begins such a clause. */
  readonly relative?: string;
  /** Before the agent of a passive. */
  readonly agent?: string;
  /**
   * The participle of a passive, before the agent or behind it; of a word in small letters. The language's own letters:
   * repeats of `\p{L}` take a worker that was just started 10 ms to compile.
   */
  readonly participle?: RegExp;
  /** Behind the agent of a passive (tarafından). */
  readonly agentAfter?: string;
  /** Before two parties, or (Turkish) behind them. */
  readonly between?: string;
  readonly betweenAfter?: string;
  /** Before the capital whose word it was: "according to". */
  readonly source?: string;
  /** Verbs whose object is a government: accused, urged. Directly before it, or with `objectLink` between. */
  readonly accuse?: string;
  readonly objectLink?: string;
  /** The verb stands at the end of the clause, always or after an auxiliary. */
  readonly verbLast?: 'always' | 'after-auxiliary';
}

/** Capitals that are the seat of more than their country's government: whom they stand for first, where a pack has it. */
export const SEATS: Readonly<Record<string, string>> = { 'brussels-be': 'european-union' };

/** Words near "between X and Y" that speak of the way from one to the other, beginnings of forms, all languages. */
export const WAYS: readonly string[] = (
  'road route train rail flight fligh plane motorway highway border-crossing distance kilomet line bus ferry ' +
  'trajet vol liaison autoroute ligne trains straße strasse zug züge bahn flug flüge strecke autobahn fähre ' +
  'carretera tren vuelo ruta autopista línea estrada trem voo rota rodovia strada treno volo autostrada tratta ' +
  'weg trein vlucht snelweg дорог поезд рейс трасс маршрут шоссе потяг потяз дорог рейс drog pociąg lot tras autostrad ' +
  'yol tren sefer uçuş qatar uçuş reys գնացք չվերթ ճանապարհ طريق قطار رحلة جاده پرواز'
).split(' ');

const NOT_RU =
  'не уже также пока вновь снова ранее вчера сегодня тоже ещё еще всё все же официально неоднократно может намерен намерена намерено будет был была';

export const SPEECH: Readonly<Record<string, SpeechWords>> = {
  en: {
    verbs:
      'said say says denie deny denied reject accuse accusi claim insist warn announce condemn declare demand call calls urge vow refuse respond react deplore summon recall impose threaten agree confirm backs backed want support oppose admit welcome criticis criticiz blame retaliat promise pledge argue signal hope fears feared seek sought decide decided recogni expel expects comment accept dismiss describe protest maintain propose offer lodge negotiat approve withdr suspend sanction answer',
    fillers:
      'has have had is was also then later will would already in on not never now did does do could may might must should to be been expected ready willing set likely unlikely repeatedly still itself long again once only just since today yesterday',
    relative: 'which who',
    agent: 'by',
    participle: /(?:ed|en|wn|ught|ade|aid|ut|ld|nt|one)$/u,
    between: 'between',
    source: 'according to',
    accuse: 'accus blam urg warn condemn criticis criticiz pressur assur ask asked told sanction against',
  },
  fr: {
    verbs:
      'affirm dément démen rejet accus dénonc annonc condamn déclar exig appel réclam refus réagi regrett convoqu rappel impos menac confirm veut veulent souhait soutien soutenu estim assur promet promis dit disent prévien dépêch accept critiqu averti espèr espér juge craint cherch décid expuls reconnaî reconnu répond répliqu propos négoci qualifi juré exhort insist plaid salu livr',
    fillers:
      'a ont avait va vont aussi aussitôt ensuite fermement vivement également officiellement clairement rapidement finalement immédiatement n’a n’ont n’ n ne s’est s’ est n’est pas déjà toujours désormais se s y vient de prêt prête jamais en avoir être dit fois plusieurs lui doit devrait pourrait ensuite',
    relative: 'qui',
    agent: 'par',
    participle: /(?:[éiu]e?s?|ise?s?|ite?s?)$/u,
    between: 'entre',
    source: 'selon d’après',
    accuse: 'accus dénonc condamn exhort somm averti critiqu contre press',
  },
  de: {
    verbs:
      'sagte sagt erklär bestreit bestritt weist wies lehnt warf wirft beschuldig behaupt warnt gewarn kündig verurteil forder fordert geforder verlang droht droh gedroh bestätig will wollte begrüß kritisier reagier beton hofft unterstütz setzt drängt sieht bekräftig dementier bestell angekünd abgelehn verhandel zurückgewies zugestimm stimmt erkenn verhäng ausgewies versprich versproch',
    fillers:
      'hat habe haben hatte wird werde würde will soll sei ist nicht auch bereits nun wieder erneut bislang zunächst jedoch aber dagegen hingegen sich noch schon kann dürfte müsse mehrfach weiter weiterhin',
    relative: 'das die',
    agent: 'von durch',
    participle:
      /^(?:[a-zäöüß]{0,6}ge[a-zäöüß]+(?:t|en)|(?:[a-zäöüß]{2,4})?(?:be|ver|er|ent|zer|unter|über|wider)[a-zäöüß]+(?:t|en))(?:e[nrsm]?)?$/,
    between: 'zwischen',
    source: 'laut',
    accuse: 'beschuldig wirft warf werfen kritisier verurteil gegen warn',
    verbLast: 'after-auxiliary',
  },
  es: {
    verbs:
      'dijo dice niega negó negado rechaz acus afirm anunci conden declar exig pide pidió pedido reclam advirt advierte advertido amenaz confirm quiere asegur apoy critic sostien sostuv respondi respond convoc impuso impone acept propon propuso reconoc expuls lament negoci promet insist',
    fillers:
      'ha han había se no también ya aún todavía nunca lo le está dispuesto dispuesta a ser haber siempre sigue reiteradamente',
    relative: 'que',
    agent: 'por',
    participle: /(?:[ai]d[oa]s?|(?:puest|dich|hech|escrit|imp[ue]est)[oa]s?)$/u,
    between: 'entre',
    source: 'según',
    accuse: 'acus critic conden advirt advierte contra insta instó',
    objectLink: 'a',
  },
  pt: {
    verbs:
      'disse diz nega negou negado rejeit acus afirm anunci conden declar exig pede pediu alert ameaç confirm quer apoi critic respond recus convoc impôs impõe aceit propõe propôs reconhec expuls lament negoci promet insist garant',
    fillers: 'tem têm havia se não também já ainda nunca o está disposto disposta a vai foi',
    relative: 'que',
    agent: 'por pela pelo',
    participle: /(?:[ai]d[oa]s?|(?:post|dit|feit|escrit|aceit)[oa]s?)$/u,
    between: 'entre',
    source: 'segundo',
    accuse: 'acus critic conden alert contra exort',
  },
  it: {
    verbs:
      'detto dice disse nega negat respin accus afferm annunci condann dichiar chied chiest avvert minacci conferm vuole sostien sostenut critic replic smenti accett rifiut propon propost riconosc espul convoc impon impost promet promess insist ribad negozi',
    fillers: 'ha hanno aveva si è non anche già ancora mai pronto pronta a sarà lo più volte poi intanto',
    relative: 'che',
    agent: 'da dalla',
    participle: /(?:(?:at|it|ut|st|tt|int|ert|est|ols|es)[oaie])$/u,
    between: 'tra fra',
    source: 'secondo',
    accuse: 'accus critic condann avvert contro esort',
  },
  nl: {
    verbs:
      'zegt zei ontken verwerp verwierp beschuldig beweer waarschuw gewaarschuwd kondig aangekondig veroordeel eist eiste geëist dreig gedreig bevestig wil wilde steunt gesteund wijst wees afgewez reageer gereageer erken weiger',
    fillers: 'heeft hebben had is zal zou wil ook al nog niet nu zich weer opnieuw',
    relative: 'dat die',
    agent: 'door',
    participle:
      /^(?:[a-zéèëïöü]{0,5}ge[a-zéèëïöü]+(?:d|t|en)|(?:be|ver|her|ont|er)[a-zéèëïöü]+(?:d|t|en))e?$/,
    between: 'tussen',
    source: 'volgens',
    accuse: 'beschuldig bekritis veroordeel waarschuw tegen',
    verbLast: 'after-auxiliary',
  },
  ru: {
    verbs:
      'заяв отриц отверг обвин утвержд осуд потреб призыв призв отказ счит назва предупре сообщ опроверг опровер поддерж готов хочет хотел хотела хоче хочуть хотіла намер обещ выраз ответ настаив ввел ввёл ввод подтверд угрож согла предлож приня призна отозва выслал надеет критик рассчит требу',
    fillers: NOT_RU,
    relative: 'который которая которое',
    agent: '',
    participle: /(?:(?:нн|ем|им|т)(?:ый|ая|ое|ые|ых|ого|ой|ому|ыми|ую|ым)|(?:ен|ан|ят|ит|ут)[аоы]?)$/u,
    between: 'между',
    accuse: 'обвин призв призыв предупре осуд критик против',
  },
  uk: {
    verbs:
      'заяв запереч відкин звинувач звинуват стверджу засуд вимаг заклик відмов вважа назва попере повідом спросту підтрим готов хочет хотел хотела хоче хочуть хотіла відпов наполяг підтверд погрож погод запропон прийня визна відклик обіця має',
    fillers: 'не вже також поки знову раніше вчора сьогодні теж ще неодноразово може буде був була',
    relative: 'який яка яке що',
    participle: /(?:(?:н|т)(?:ий|а|е|і|их|ого|ої|ому|ими|у|им)|(?:ен|ан|ят|ит)о)$/u,
    between: 'між',
    accuse: 'звинувач звинуват заклик попере засуд критик проти',
  },
  pl: {
    verbs:
      'oświadcz zaprzecz odrzuc oskarż twierdz ostrzeg ogłos potępi żąda zażąda wezwa wzywa domaga grozi zagroz potwierdz chce popiera poparł poparl odpowied odmów odmaw uzna zgodzi zapowied zapowiad krytyk skrytyk proponuj',
    fillers: 'nie już także też wciąż nadal się ponownie wielokrotnie będzie',
    relative: 'który która które',
    agent: 'przez',
    participle: /(?:[nt](?:y|a|e|o|i|ych|ego|ej|ą|ymi|ym)|ni)$/u,
    between: 'między pomiędzy',
    source: 'według zdaniem',
    accuse: 'oskarż potępi wezwa ostrzeg krytyk skrytyk przeciw przeciwko',
  },
  tr: {
    verbs:
      'açıkla reddet redded iddia suçla kına söyle dedi uyar talep istedi istiyor destekle karşı yalanla duyur bildir çağrı tehdit kabul eleştir ileri vurgula belirt',
    fillers: 'ise da de henüz daha bir kez yine',
    agentAfter: 'tarafından',
    betweenAfter: 'arasında arasındaki arasinda',
    source: '',
    accuse: 'suçla uyar kına eleştir',
    verbLast: 'always',
  },
  az: {
    verbs:
      'bəyan rədd iddia ittiham qına dedi deyib xəbərdarlıq tələb istəy istədi dəstək bildir təkzib açıqla çağır hədələ qəbul',
    fillers: 'isə da də hələ yenə',
    agentAfter: 'tərəfindən',
    betweenAfter: 'arasında arasındakı',
    accuse: 'ittiham qına tənqid',
    verbLast: 'always',
  },
  hy: {
    verbs:
      'հայտարար հերք մերժ մեղադր պնդ դատապարտ պահանջ կոչ ասաց ասել ուզ կարող բարձրաց զգուշաց սպառն պատասխան հաստատ հրաժար ողջուն առաջարկ',
    fillers: 'է են էր չի չէ էլ դեռ կրկին նաև արդեն պետք',
    agentAfter: 'կողմից',
    betweenAfter: 'միջև',
    verbLast: 'always',
  },
  el: {
    verbs:
      'δήλωσ δηλών αρν απορρίπτ απέρριψ κατηγορ ισχυρ προειδοπο καταδίκ καταδικάζ ζητ απαιτ απειλ επιβεβ διαψεύδ διέψευσ ανακοίν υποστηρ αναγνωρ',
    fillers: 'δεν έχει είχε θα να και επίσης ήδη ότι',
    between: 'μεταξύ',
    accuse: 'κατηγορ καταδίκ προειδοπο κατά',
    objectLink: 'την τη το τον της του',
  },
  ar: {
    verbs:
      'قالت نفت رفضت اتهمت اعلنت أعلنت ادانت أدانت دعت طالبت حذرت اكدت أكدت هددت تقول تنفي ترفض تتهم تعلن تؤكد تطالب تحذر تدين فرضت ردت وافقت استدعت أبدت ابدت انتقدت تنتقد أوضحت رحبت ترحب تهدد تدعو طردت اعترفت',
    fillers: 'قد لم لن لا إن أن',
    between: 'بين',
    source: 'بحسب وفق حسب',
    accuse: 'اتهم اتهمت تتهم يتهم ضد',
  },
  fa: {
    verbs: 'گفت گفته رد متهم اعلام محکوم خواست خواستار هشدار تاکید تأکید تکذیب تهدید پذیرفت انتقاد',
    fillers: 'نیز هم را این آن که',
    relative: 'که',
    between: 'میان بین',
    agent: 'توسط سوی',
    accuse: 'علیه',
    verbLast: 'always',
  },
};
