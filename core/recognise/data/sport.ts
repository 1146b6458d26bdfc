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
    'footballer|cricket|soccer|hockey|tournament|fixtures?|match|matches|championships?|medals?|olympics?|win over|hosts',
  fr:
    'coupe du monde|mondial|euro|qualifications?|sélectionneur|attaquants?|milieux?|défenseurs?|gardiens?|buteurs?|buts?|' +
    'match|matchs|matches|mi-temps|quarts? de finale|demi-finales?|finale|huitièmes?|pen[ao]lt(?:y|ys|ies)|essais?|mêlée|' +
    'xv|bleus|entraîneurs?|tournoi|rugby|football|handball|basket|hockey|championnat|médailles?|sélections?|maillot|joueurs?',
  de:
    'nationalmannschaft(?:en)?|nationalelf|nationalspieler|bundestrainer|nationaltrainer|trainer|torwart|torhüter|stürmer|' +
    'mittelfeldspieler|tor|tore|treffer|anpfiff|halbzeit|halbfinale|viertelfinale|achtelfinale|gruppenphase|elfmeter|turnier|' +
    'wm|weltmeister(?:schaft)?|europameister(?:schaft)?|länderspiel|testspiel|spieltag|handball|fußball|eishockey|olympia|medaillen?',
  es:
    'mundial|eurocopa|copa américa|selección|seleccionador|entrenador|delantero|portero|centrocampista|gol|goles|partido|amistoso|' +
    'eliminatorias?|semifinal|semifinales|cuartos de final|octavos|penaltis?|torneo|campeonato|medallas?|fútbol|baloncesto|' +
    'balonmano|rugby|árbitro|marcador|hinchas|empate|goleó|zaga',
  it:
    'mondiali|europei|ct|commissario tecnico|allenatore|attaccante|portiere|difensore|centrocampista|gol|partita|amichevole|' +
    'qualificazioni|semifinal[ei]|quarti di finale|ottavi|rigor[ei]|torneo|campionato|medagli[ae]|calcio|pallavolo|basket|rugby|' +
    'arbitro|pareggio|girone|azzurri',
  nl:
    'wk|bondscoach|spits|doelman|keeper|verdediger|middenvelder|doelpunt|doelpunten|goals?|wedstrijd|wedstrijden|oefenwedstrijd|' +
    'kwalificatie|halve finale|kwartfinale|achtste finale|strafschop|strafschoppen|toernooi|kampioenschap|medailles?|voetbal|hockey|' +
    'elftal|scheidsrechter',
};

/** Letters of which those words are, and the hyphen: no Unicode class, since a pattern is compiled at each start of a worker. */
export const SPORT_LETTERS = 'a-zà-öø-ÿœ-';
