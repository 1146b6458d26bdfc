import { words, type WordSet } from '../../text/words';

/**
 * Words of sport, by language: none of them is frequent in other news, and several of them on one page are its subject.
 * Each entry is an alternative of a regular expression, in small letters. Only languages in which a country's bare name is
 * mostly its team there: where one says "сборная России", "منتخب مصر", the country itself is named beside such words.
 */
export const SPORT_WORDS: Readonly<Record<string, string>> = {
  en:
    'world cup|six nations|test match|test matches|tests|coach|squad|midfielder|striker|winger|goalkeeper|defender|forwards|' +
    'fly-half|scrum|scrum-half|tries|caps|capped|innings|wickets?|batsm[ae]n|bowlers?|half-time|quarter-?finals?|semi-?finals?|' +
    'kick-?off|qualifiers?|group stage|penalt(?:y|ies)|goals?|scored|scorers?|unbeaten|line-up|teammates?|rugby|football|' +
    'footballer|cricket|soccer|hockey|tournament|fixtures?|match|matches|championships?|medals?|olympics?|win over|hosts|' +
    'equalis(?:er|ed)|equaliz(?:er|ed)|opener|(?:1st|2nd|3rd|[4-9]th|\\d{2}(?:st|nd|rd|th)) minute|stoppage[ -]time|injury[ -]time|extra time|hat-trick|referee|relegat(?:ed|ion)|' +
    'premier league|champions league|on loan|free[ -]kick|goalless|play-?offs?|touchdowns?|home runs?|quarterback|pitcher|rebounds|' +
    'triple-double|double-double|three-pointers?|free throws?|regular season|halftime|nba|nfl|mlb|nhl',
  fr:
    'coupe du monde|mondial|euro|qualifications?|sélectionneur|attaquants?|milieux?|défenseurs?|gardiens?|buteurs?|buts?|' +
    'match|matchs|matches|mi-temps|quarts? de finale|demi-finales?|finale|huitièmes?|pen[ao]lt(?:y|ys|ies)|essais?|mêlée|' +
    'ligue 1|ligue 2|ligue des champions|égalis(?:é|ation|er)|arbitre|relégation|prolongations?|doublé|mercato|poteau|hors-jeu|podium|neutralis(?:ent|és|ées)|' +
    'supporters?|supporteurs?|capitaine|vestiaires?|classement|à domicile|à l’extérieur|' +
    'xv|bleus|entraîneurs?|tournoi|rugby|football|handball|basket|hockey|championnat|médailles?|sélections?|maillot|joueurs?',
  de:
    'nationalmannschaft(?:en)?|nationalelf|nationalspieler|bundestrainer|nationaltrainer|trainer|torwart|torhüter|stürmer|' +
    'mittelfeldspieler|tor|tore|treffer|anpfiff|halbzeit|halbfinale|viertelfinale|achtelfinale|gruppenphase|elfmeter|turnier|' +
    'spieltag|torlos|auswärtsspiel|heimspiel|pokal|bundesliga|zweite liga|zweiten liga|aufsteiger|absteiger|doppelpack|unentschieden|' +
    'schiedsrichter|nachspielzeit|führungstreffer|sportchef|sportdirektor|' +
    'wm|weltmeister(?:schaft)?|europameister(?:schaft)?|länderspiel|testspiel|handball|fußball|eishockey|olympia|medaillen?',
  es:
    'mundial|eurocopa|copa américa|selección|seleccionador|entrenador|delantero|portero|centrocampista|gol|goles|partido|amistoso|' +
    'eliminatorias?|semifinal|semifinales|cuartos de final|octavos|penaltis?|torneo|campeonato|medallas?|fútbol|baloncesto|' +
    'balonmano|rugby|árbitro|marcador|hinchas|empate|goleó|zaga|laliga|champions|prórroga|mediocampista|goleador|vestuario|fichaje',
  it:
    'mondiali|europei|ct|commissario tecnico|allenatore|attaccante|portiere|difensore|centrocampista|gol|partita|amichevole|' +
    'qualificazioni|semifinal[ei]|quarti di finale|ottavi|rigor[ei]|torneo|campionato|medagli[ae]|calcio|pallavolo|basket|rugby|' +
    'capolista|espuls[ioa]|squalificat[oiae]|autogol|trasfert[ae]|in casa|volley|tie-break|eurolega|pagelle|capitano|vetta|coppa|tifosi|difensori|' +
    'arbitro|pareggio|girone|azzurri|serie a|serie b|champions|doppietta|giornata|classifica',
  nl:
    'wk|bondscoach|spits|doelman|keeper|verdediger|middenvelder|doelpunt|doelpunten|goals?|wedstrijd|wedstrijden|oefenwedstrijd|' +
    'kwalificatie|halve finale|kwartfinale|achtste finale|strafschop|strafschoppen|toernooi|kampioenschap|medailles?|voetbal|hockey|' +
    'elftal|scheidsrechter|eredivisie|blessuretijd|gelijkmaker|trainer',
};

/** The same where a country keeps its name beside such words, and only a town's is its team's. */
export const TOWN_SPORT_WORDS: Readonly<Record<string, string>> = {
  pt:
    'jogo|jogos|gols?|golos?|goleou|empatou|venceu|zagueiro|goleiro|guarda-redes|meia|lateral|volante|atacante|avançado|treinador|técnico|rodada|jornada|' +
    'campeonato|brasileirão|libertadores|copa do brasil|taça|torcida|adeptos|escanteio|pênalti|penálti|cartão vermelho|primeiro tempo|segundo tempo|' +
    'intervalo|árbitro|estádio|futebol|basquete|basquetebol|andebol|série a|série b|rebaixamento|vice-líder|tabela|elenco|plantel|dérbi|clássico',
  pl:
    'mecz(?:u|e|ów|em)?|gol(?:a|i|e|em|ów)?|bramk(?:a|i|ę|ą|arz|arza|arzem)|napastnik(?:a|iem)?|obrońc[aęy]|pomocnik(?:a|iem)?|trener(?:a|em|owi)?|' +
    'piłkarz(?:e|y|a|em)?|piłkarsk[a-zà-ž]+|kolejk(?:a|i|ę|ce)|ekstraklas(?:a|y|ie|ę)|rzut(?:u|y)? karn[a-zà-ž]+|karne|remis(?:uje|ował|em|u|owy)?|' +
    'zremisował[aiy]?|pokonał[aiy]?|ćwierćfinał[a-zà-ž]*|półfinał[a-zà-ž]*|turniej[a-zà-ž]*|hat-trick|siatkówk[a-zà-ž]*|siatkarz[a-zà-ž]*|koszykówk[a-zà-ž]*|' +
    'żużel|żużl[a-zà-ž]+|hokej[a-zà-ž]*|tie-break[a-zà-ž]*|kibic(?:e|ów|om|ami)?|derby|puchar[a-zà-ž]*|dogrywk[aię]|regat[a-zà-ž]*|mityng[a-zà-ž]*|kadr[aęyze]+|szatni',
  cs:
    'zápas[a-zà-ž]*|gól(?:y|u|em|ů|ech)?|branka|branku|brankář[a-zà-ž]*|útočník[a-zà-ž]*|obránc[ei]|záložník[a-zà-ž]*|trenér[a-zà-ž]*|fotbal[a-zà-ž]*|hokej[a-zà-ž]*|' +
    'lig[aeuyou]+|extralig[a-zà-ž]*|penalt[a-zà-ž]*|rozhodčí[a-zà-ž]*|remíz[a-zà-ž]*|porazil[aiy]?|semifinále|čtvrtfinále|turnaj[a-zà-ž]*|prodloužení|poločas[a-zà-ž]*|' +
    'hráč[a-zà-ž]*|fanouš[a-zà-ž]*|derby|přestup[a-zà-ž]*|pohár[a-zà-ž]*|autogramiád[a-zà-ž]*',
  sk:
    'zápas[a-zà-ž]*|gól(?:y|u|om|ov)?|brankár[a-zà-ž]*|útočník[a-zà-ž]*|obranc[aeu]|záložník[a-zà-ž]*|tréner[a-zà-ž]*|futbal[a-zà-ž]*|hokej[a-zà-ž]*|lig[aeyou]+|extralig[a-zà-ž]*|' +
    'penalt[a-zà-ž]*|rozhodca|remíz[a-zà-ž]*|porazil[aio]?|semifinále|štvrťfinále|turnaj[a-zà-ž]*|predĺžen[a-zà-ž]*|polčas[a-zà-ž]*|fanúš[a-zà-ž]*|derby|prestup[a-zà-ž]*|pohár[a-zà-ž]*',
  hr:
    'utakmic[a-zà-ž]*|gol(?:a|ova|om|ovi)?|golman[a-zà-ž]*|napadač[a-zà-ž]*|branič[a-zà-ž]*|trener[a-zà-ž]*|nogomet[a-zà-ž]*|košark[a-zà-ž]*|rukomet[a-zà-ž]*|kolo|kolu|prvenstv[a-zà-ž]*|' +
    'lig[aeiu]|jedanaesterac|penal[a-zà-ž]*|polufinale|četvrtfinale|neriješen[a-zà-ž]*|poluvrijeme[a-zà-ž]*|navijač[a-zà-ž]*|derbi|pobijedi[a-zà-ž]*|klub[a-zà-ž]*',
  hu:
    'mérkőzés[a-zà-ž]*|gól[a-zà-ž]*|kapus[a-zà-ž]*|csatár[a-zà-ž]*|edző[a-zà-ž]*|labdarúg[a-zà-ž]*|forduló[a-zà-ž]*|bajnok[a-zà-ž]*|tizenegyes[a-zà-ž]*|játékvezető[a-zà-ž]*|döntetlen[a-zà-ž]*|' +
    'félidő[a-zà-ž]*|elődöntő[a-zà-ž]*|negyeddöntő[a-zà-ž]*|szurkoló[a-zà-ž]*|kézilabd[a-zà-ž]*|kosárlabd[a-zà-ž]*|vízilabd[a-zà-ž]*',
  tr:
    'maç(?:ı|ın|ında|ta|a|lar|ları|ından|tan)?|gol(?:ü|ünü|ler|leri|cü|lük|le|üyle)?|kaleci[a-zà-ž]*|forvet|stoper|orta saha|teknik direktör[a-zà-ž]*|futbol[a-zà-ž]*|' +
    'basketbol[a-zà-ž]*|voleybol[a-zà-ž]*|güreş[a-zà-ž]*|süper lig[a-zà-ž]*|lig(?:de|in|den)|penaltı[a-zà-ž]*|hakem[a-zà-ž]*|deplasman[a-zà-ž]*|berabere|beraberlik[a-zà-ž]*|mağlup|mağlubiyet[a-zà-ž]*|' +
    'galibiyet[a-zà-ž]*|yarı final[a-zà-ž]*|çeyrek final[a-zà-ž]*|turnuva[a-zà-ž]*|tribün[a-zà-ž]*|taraftar[a-zà-ž]*|küme düş[a-zà-ž]*|puan durumu|kırmızı kart|ilk yarı|' +
    'ikinci yarı|milli takım[a-zà-ž]*|kulübü|antrenman[a-zà-ž]*|averaj',
  ar:
    'مباراة|مباراته|مباريات|هدفين|مهاجم|مهاجمه|مدافع|مدرب|مدربه|دوري|ملعب|ملعبه|كرة القدم|ركلات|ركلة|نصف النهائي|ربع النهائي|بطولة|تعادل|شوط|مونديال|' +
    'تصفيات|لاعب|لاعبي|لاعبين|حارس المرمى',
  fa:
    'دروازه‌بان|مهاجم|مدافع|سرمربی|مربی|لیگ|فوتبال|والیبال|بسکتبال|کشتی|داور|پنالتی|نیمه‌نهایی|تساوی|مساوی|باشگاه|بازیکن|بازیکنان|هواداران|ورزشگاه|' +
    'جام|استقلال|پرسپولیس|سپاهان',
  he:
    'משחק|משחקים|שערים|שוער|חלוץ|בלם|מאמן|ליגה|ליגת העל|ליגת האלופות|כדורגל|כדורסל|פנדל|חצי הגמר|רבע הגמר|תיקו|מחצית|אוהדים|אוהדי|מחזור|אצטדיון|גביע|נבחרת|' +
    'הפועל|מכבי|בית"ר|ביתר|פלייאוף|ניצחון|הפסד',
  ja: '試合|本塁打|適時打|投手|捕手|打線|失点|勝ち越し|逆転|完封|連勝|連敗|リーグ|ゴール|プロ野球|サッカー|ラグビー|準決勝|登板|打席|先発|監督|首位|得点|前半|後半|延長|大関|横綱|今季',
  zh:
    '比赛|比賽|进球|進球|主场|主場|客场|客場|联赛|聯賽|中超|英超|西甲|意甲|德甲|欧冠|歐冠|门将|門將|前锋|前鋒|后卫|後衛|主教练|主教練|点球|點球|帽子戏法|裁判|红牌|紅牌|' +
    '半决赛|準決賽|决赛|決賽|世预赛|亚冠|球队|球隊|球迷|足球|篮球|籃球|排球|积分榜|積分榜|扳平|绝杀|上半场|下半场|加时赛',
  ko: '득점|선발|투수|타자|홈런|결승골|승부차기|준결승|프로야구|프로축구|k리그|kbo|이닝|타점|역전승|무승부|원정|연승|연패|공격수|수비수|미드필더|골키퍼|축구|농구|배구|야구|감독|리그|홈경기',
};

/** Short words that a language writes onto the front of another: "and", "in", "the". */
export const SPORT_PREFIXES: Readonly<Record<string, string>> = {
  ar: '(?:[وفبلك]?(?:ال)?|[وف]?لل)',
  he: '[והבלמש]{0,2}',
};

/** What teams do to each other, by language, as alternatives of a regular expression: near a name, on a page about sport. */
export const PLAY_WORDS: Readonly<Record<string, string>> = {
  fr: 'reçoit|reçoivent|recevra|défie|défient|affronte|affrontent|affrontera|se déplace|corrigé|bat|battu|accueille|recule|s’incline|chute',
  de: 'empfängt|empfangen|siegt|siegte|patzt|patzte|unterliegt|unterlag|bezwingt|bezwang|schlägt|schlug|gastiert|leihgabe|neuzugang|gegner|tabelle',
  es: 'recibe|reciben|recibirá|visita|visitará|visitan|enfrenta|enfrentará|se mide|medirá|goleó|aplastó|empató|empataron',
  it: 'ospita|ospiterà|riceve|affronta|affronterà|batte|supera|pareggia|respira|frena|cade|esonera|vola a|gioca contro|giocherà contro|colpo',
  pt: 'recebe|visita|visitará|enfrenta|enfrentará|vence|bate|empata|goleia',
  nl: 'ontvangt|speelt|verslaat|wint|verliest|verloor|klopt|tegen',
};

/** Letters of which those words are, and the hyphen: no Unicode class, since a pattern is compiled at each start of a worker. */
export const SPORT_LETTERS = 'a-zà-öø-ÿœ\u0100-\u017f\u05d0-\u05ea\u0621-\u06d3-';

/** Rivers that bear their club's name too, in all cases: on a page of Polish sport the club. */
export const CLUB_RIVERS = words(
  'wisła wisły wiśle wisłę wisłą odra odry odrze odrę odrą warta warty warcie wartę wartą',
);

/** Behind a town's name, with a capital, on a page about sport: its club ("Bristol City"). */
export const CLUB_TAILS = words(
  'city town county forest united rovers wanderers albion athletic hotspur villa palace wednesday argyle alexandra orient ' +
    'north stanley dons thistle rangers academical',
);
/** Before one, on such a page: "Union Berlin", "Hansa Rostock". */
export const CLUB_HEADS = words(
  'union hansa holstein energie preußen viktoria kickers waldhof rot-weiß rot-weiss schwarz-weiß stade girondins entente deportivo cultural ' +
    'willem excelsior sparta go',
);
/** Near a town's name on such a page, where the town is what holds the games: small letters. */
export const VENUES =
  /olympi|(?:asian|commonwealth|summer|winter|panam|the) games|jeux|olymp|spiele in|juegos|giochi|spelen|marathon|venue|stadium|stade|stadion|estadio|stadio|stadt|ville de|city of|ciudad de/;
/** What teams do, before a preposition and the other team. */
export const PLAY: WordSet = words(
  'fell falls fall falling lost loses losing loss losses trade traded acquired signed waived plays play games visit visits visiting win wins winner',
);

/** The nations of the United Kingdom have teams of their own. */
export const NATIONS: ReadonlySet<string> = new Set([
  'england-gb',
  'scotland-gb',
  'wales-gb',
  'northern-ireland-gb',
]);
