/** What somebody is, before the name, by language and in small letters: "the actress Georgia …", "a modelo Florença …". */
export const PROFESSIONS: Readonly<Record<string, string>> = {
  en:
    'actor actress singer songwriter rapper model poet novelist author painter sculptor architect composer pianist violinist ' +
    'guitarist drummer comedian footballer striker goalkeeper midfielder winger sprinter swimmer cyclist boxer golfer historian ' +
    'economist journalist photographer broadcaster philosopher activist lawyer barrister playwright sociologist chef columnist ' +
    'forecaster reporter presenter newsreader analyst strategist banker investor solicitor detective inspector constable researcher ' +
    'scientist biologist curator teacher nurse farmer pensioner resident shopper shopkeeper filmmaker director critic blogger influencer ' +
    'candidate councillor lawmaker spokesperson librarian vicar punter cornerback guard forward quarterback linebacker tackle safety ' +
    'pitcher outfielder shortstop catcher goalie bowler batter batsman spinner pacer jockey midwife electrician plumber driver student',
  fr:
    'acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse mannequin poète romancier romancière auteur autrice ' +
    'écrivain peintre sculpteur architecte compositeur pianiste violoniste humoriste footballeur attaquant gardien ailier ' +
    'chroniqueur chroniqueuse cinéaste réalisateur réalisatrice monteuse restauratrice restaurateur infirmière infirmier agriculteur agricultrice ' +
    'étudiant étudiante retraité retraitée procureur procureure sprinteur nageur nageuse cycliste boxeur historien historienne économiste journaliste photographe philosophe avocat avocate ' +
    'militant militante sociologue dramaturge',
  es:
    'actor actriz cantante rapero modelo poeta novelista escritor escritora pintor pintora escultor arquitecto compositor ' +
    'pianista futbolista delantero portero historiador historiadora economista periodista fotógrafo filósofo activista abogado abogada ' +
    'cineasta maquinista voluntario voluntaria vecino vecina enfermera enfermero maestra maestro profesora profesor cónsul fiscal revisora ' +
    'agricultor agricultora jubilado jubilada estudiante entrenador arquitecta bióloga biólogo',
  pt:
    'ator atriz cantor cantora rapper modelo poeta romancista escritor escritora pintor pintora arquiteto compositor pianista ' +
    'futebolista atacante goleiro historiador historiadora economista jornalista fotógrafo ativista advogado advogada ' +
    'cineasta físico física química químico enfermeira enfermeiro professora professor estudante agricultor aposentado aposentada treinador',
  it:
    'attore attrice cantante rapper modella poeta scrittore scrittrice pittore pittrice architetto compositore pianista ' +
    'calciatore attaccante portiere storico storica economista giornalista fotografo attivista avvocato ' +
    'avvocata regista pensionato pensionata studente studentessa infermiera infermiere maestra maestro professore professoressa ' +
    'difensore centrocampista allenatore capitano',
  de:
    'schauspieler schauspielerin sänger sängerin rapper dichter dichterin schriftsteller schriftstellerin autor autorin maler ' +
    'malerin bildhauer architekt architektin komponist pianist pianistin fußballer stürmer torwart historiker historikerin ' +
    'ökonom ökonomin journalist journalistin fotograf fotografin philosoph aktivist aktivistin anwalt anwältin moderator ' +
    'moderatorin regisseur regisseurin chemiker chemikerin biologin biologe rentner rentnerin studentin student landwirt landwirtin ' +
    'lehrerin lehrer bankier industrieller industriellen reporter reporterin',
  nl:
    'acteur actrice zanger zangeres rapper dichter schrijver schrijfster schilder architect componist pianist voetballer spits ' +
    'historicus econoom journalist fotograaf activist advocaat',
  sv: 'skådespelaren sångaren sångerskan författaren konstnären artisten journalisten ekonomen historikern',
  da: 'skuespilleren forfatteren kunstneren journalisten sangeren professor',
  no: 'skuespilleren forfatteren kunstneren journalisten sangeren professor',
  tr:
    'insanı avukat gazeteci yazar şarkıcı oyuncu öğretmen profesör mühendis ressam futbolcu sanatçı hakem kaleci yönetmen şef doktor hemşire ' +
    'savcı hakim komiser şair mimar heykeltıraş besteci piyanist kemancı gitarist yüzücü güreşçi boksör muhabir sunucu spiker iktisatçı ekonomist ' +
    'tarihçi fotoğrafçı esnaf çiftçi emekli öğrenci şoför garson aşçı berber terzi eczacı',
  id: 'pengusaha aktris aktor penyanyi penulis tersangka terdakwa wartawan artis bernama',
  pl:
    'aktor aktorka aktora aktorki piosenkarz piosenkarka pisarz pisarka poeta poetka malarz malarka dziennikarz dziennikarka reżyser reżyserka ' +
    'adwokat adwokatka mecenas prokurator sędzia lekarz lekarka nauczyciel nauczycielka piłkarz bramkarz napastnik obrońca pomocnik trener ' +
    'trenerka skoczek żużlowiec dyskobol kelner kelnerka kucharz kucharka szef szefowa fotograf ekonomista ekonomistka historyk socjolog ' +
    'architekt kompozytor pianista pianistka skrzypek strażak policjant rolnik emeryt emerytka student studentka kierowca pasażer',
  cs:
    'herec herečka zpěvák zpěvačka spisovatel spisovatelka básník básnířka malíř malířka novinář novinářka režisér režisérka režiséra režisérky ' +
    'advokát advokátka soudce soudkyně lékař lékařka učitel učitelka fotbalista brankář útočník obránce záložník trenér trenérka kuchař ' +
    'kuchařka fotograf fotografka ekonom ekonomka historik historička architekt skladatel klavírista houslista hasič policista student studentka řidič',
  ru:
    'актёр актер актриса актрисы певец певица певицы писатель писательница поэт поэтесса художник художница журналист журналистка режиссёр ' +
    'режиссер адвокат судья прокурор следователь врач учитель учительница футболист вратарь нападающий защитник полузащитник тренер хоккеист ' +
    'теннисистка фигуристка шахматист экономист историк социолог архитектор композитор пианист скрипач оператор сценарист продюсер повар ' +
    'официант официантка пенсионер пенсионерка студент студентка водитель таксист блогер корреспондент фотограф синоптик ученица депутат',
  uk:
    'актор акторка актриса співак співачка письменник письменниця поет поетка художник художниця журналіст журналістка режисер режисерка ' +
    'адвокат адвокатка суддя прокурор прокурорка слідчий лікар лікарка учитель учителька вчитель вчителька футболіст воротар нападник захисник ' +
    'півзахисник тренер тренерка економіст економістка історик соціолог архітектор композитор піаніст скрипаль оператор кухар офіціантка ' +
    'пенсіонер пенсіонерка студент студентка водій таксист таксистка таксистом блогер кореспондент кореспондентка фотограф синоптик свідок депутат',
  ar:
    'الكاتب الكاتبة الفنان الفنانة الممثل الممثلة المطرب المطربة المغني المغنية الشاعر الشاعرة الروائي الروائية الصحفي الصحفية الصحافي الصحافية ' +
    'المخرج المخرجة المحامي المحامية الدكتور الدكتورة المهندس المهندسة اللاعب اللاعبة الإعلامي الإعلامية المذيعة المذيع الرسام الرسامة الناقد ' +
    'الناقدة الباحث الباحثة المدرب الأستاذ الأستاذة السيد السيدة الآنسة الشيف الطالب الطالبة صديقتي صديقي',
  fa: 'نویسنده بازیگر خواننده شاعر کارگردان نقاش روزنامه‌نگار وکیل آقای خانم دکتر مهندس استاد',
  he:
    'השחקן השחקנית הזמר הזמרת הסופר הסופרת המשורר המשוררת הצייר הציירת העיתונאי העיתונאית הבמאי הבמאית הבמאים עורך־הדין הדוגמנית הדוגמן ' +
    'השף השפית הכדורגלן השוער החלוץ המאמן המאמנת המעצב המעצבת הצלם הצלמת המבקר המבקרת השופט השופטת הפרקליטה הרופא הרופאה ד"ר פרופ\' עו"ד ' +
    'החוקר החוקרת החזאי החזאית הסטודנט הסטודנטית אמרה אמר סיפרה סיפר מספרת מספר',
};
