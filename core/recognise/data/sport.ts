import { words } from '../../text/words';

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
};

/** Letters of which those words are, and the hyphen: no Unicode class, since a pattern is compiled at each start of a worker. */
export const SPORT_LETTERS = 'a-zà-öø-ÿœ-';

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
