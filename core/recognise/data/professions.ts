/** What somebody is, before the name, by language and in small letters: "the actress Georgia …", "a modelo Florença …". */
export const PROFESSIONS: Readonly<Record<string, string>> = {
  en:
    'actor actress singer songwriter rapper model poet novelist author painter sculptor architect composer pianist violinist ' +
    'guitarist drummer comedian footballer striker goalkeeper midfielder winger sprinter swimmer cyclist boxer golfer historian ' +
    'economist journalist photographer broadcaster philosopher activist lawyer barrister playwright sociologist chef',
  fr:
    'acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse mannequin poète romancier romancière auteur autrice ' +
    'écrivain peintre sculpteur architecte compositeur pianiste violoniste humoriste footballeur attaquant gardien ailier ' +
    'sprinteur nageur nageuse cycliste boxeur historien historienne économiste journaliste photographe philosophe avocat avocate ' +
    'militant militante sociologue dramaturge',
  es:
    'actor actriz cantante rapero modelo poeta novelista escritor escritora pintor pintora escultor arquitecto compositor ' +
    'pianista futbolista delantero portero historiador historiadora economista periodista fotógrafo filósofo activista abogado abogada',
  pt:
    'ator atriz cantor cantora rapper modelo poeta romancista escritor escritora pintor pintora arquiteto compositor pianista ' +
    'futebolista atacante goleiro historiador historiadora economista jornalista fotógrafo ativista advogado advogada',
  it:
    'attore attrice cantante rapper modella poeta scrittore scrittrice pittore pittrice architetto compositore pianista ' +
    'calciatore attaccante portiere storico storica economista giornalista fotografo attivista avvocato',
  de:
    'schauspieler schauspielerin sänger sängerin rapper dichter dichterin schriftsteller schriftstellerin autor autorin maler ' +
    'malerin bildhauer architekt architektin komponist pianist pianistin fußballer stürmer torwart historiker historikerin ' +
    'ökonom ökonomin journalist journalistin fotograf fotografin philosoph aktivist aktivistin anwalt anwältin moderator ' +
    'moderatorin regisseur regisseurin',
  nl:
    'acteur actrice zanger zangeres rapper dichter schrijver schrijfster schilder architect componist pianist voetballer spits ' +
    'historicus econoom journalist fotograaf activist advocaat',
  sv: 'skådespelaren sångaren sångerskan författaren konstnären artisten journalisten ekonomen historikern',
  pl: 'aktor aktorka piosenkarz piosenkarka pisarz pisarka poeta malarz dziennikarz dziennikarka',
};
