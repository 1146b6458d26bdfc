/** Words that stand before a person's name: titles, offices, forms of address. All languages in one set, lower case. */
import { words, type WordSet } from '../../text/words';

const TITLES =
  'mr mrs ms miss dr sir lord lady dame prof professor president presidents vice-president chairman chairwoman chair premier ' +
  'minister ministers secretary state senator sen rep representative congressman congresswoman governor gov mayor ' +
  'general gen colonel col major lieutenant lt captain capt sergeant admiral ambassador chancellor king queen prince ' +
  'princess emperor pope cardinal bishop archbishop father sister brother judge justice leader counterpart adviser ' +
  'advisor envoy spokesman spokeswoman spokesperson candidate incumbent republican democrat democratic rival colleague ' +
  'director chief ceo commander commissioner speaker dictator strongman defence defense foreign prime affairs treasury ' +
  'm mm mme mlle monsieur madame maître président présidente vice-président ministre secrétaire sénateur députée député ' +
  'gouverneur maire général colonel capitaine ambassadeur ambassadrice chancelier chancelière roi reine prince princesse ' +
  'pape premier première candidat républicain démocrate conseiller homologue chef dirigeant juge ' +
  'herr frau präsident präsidentin vizepräsident us-präsident us-präsidenten präsidenten minister ministerin ' +
  'ministerpräsident ministerpräsidentin außenminister aussenminister us-außenminister verteidigungsminister kanzler ' +
  'kanzlerin bundeskanzler bundeskanzlerin staatschef staatspräsident regierungschef senator gouverneur general könig ' +
  'königin papst botschafter berater sicherheitsberater amtskollege kollege machthaber kremlchef kreml-chef kandidat ' +
  'republikaner demokrat amtsinhaber nachfolger vorgänger ex-präsident ' +
  'señor señora sr sra don doña presidente presidenta ministro ministra canciller senador gobernador alcalde general rey ' +
  'reina papa embajador asesor candidato mandatario secretario líder expresidente juez ' +
  'signor signora presidente premier ministro senatore governatore sindaco generale re regina papa ambasciatore ' +
  'consigliere candidato segretario cancelliere ' +
  'senhor senhora presidente ministro chanceler senador governador prefeito general rei rainha papa embaixador assessor ' +
  'secretário líder ' +
  'meneer mevrouw president minister premier minister-president koning koningin generaal senator ambassadeur leider ' +
  'presidenten statsminister utrikesminister statsministeren utenriksminister ' +
  'pan pani prezydent prezydenta premier minister ministra szef sekretarz senator generał ambasador kanclerz król papież ' +
  'prezident prezidenta premiér ministr ministra šéf senátor generál velvyslanec kancléř král papež ' +
  'господин господина госпожа президент президента президенту президентом премьер премьер-министр министр министра ' +
  'глава главы главу секретарь госсекретарь сенатор губернатор генерал посол канцлер король папа лидер советник экс-президент ' +
  'пан пані президент президента прем’єр прем’єр-міністр міністр міністра голова секретар держсекретар сенатор генерал посол лідер ' +
  'sayın başkan başkanı cumhurbaşkanı başbakan başbakanı bakan bakanı bakanlar general kral büyükelçi danışmanı sözcüsü ' +
  'cənab prezident prezidenti nazir naziri baş general müşaviri dövlət katibi ' +
  'պարոն տիկին նախագահ նախագահի վարչապետ վարչապետի նախարար նախարարի գեներալ դեսպան քարտուղար ' +
  'κύριος κ πρόεδρος πρόεδρο προέδρου πρωθυπουργός πρωθυπουργό πρωθυπουργού υπουργός υπουργό υπουργού στρατηγός ' +
  'الرئيس رئيس السيد السيدة الوزير وزير الملك الأمير الجنرال السفير المستشار ' +
  'رئیس‌جمهور رئیس جمهور آقای خانم وزیر نخست‌وزیر ژنرال دکتر ' +
  'הנשיא נשיא מר גברת שר השר ראש הגנרל המלך ' +
  'elnök miniszterelnök miniszter presidentti pääministeri ministeri domnul președintele premierul ministrul ' +
  'राष्ट्रपति प्रधानमंत्री मंत्री श्री';

/** Given names frequent in world news, for the cases where capitals say nothing. Lower case. */
const GIVEN =
  'aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alejandro aleksandr alex alexander alexandra alexei ' +
  'alexis ali alice alicia amanda amy ana anatoly andre andrea andreas andrei andrew andrey andy angela angelina ann anna ' +
  'anne annie anthony antoine anton antonio antónio antony arthur ashley barack barbara barron barry beatrice ben benjamin ' +
  'bernard bernie beth betty bill billy bob bobby boris brad brandon brenda brett brian britney bruce bruno bryan camille ' +
  'carl carla carlo carlos carol caroline catherine charles charlie chloe chris christian christina christine christoph ' +
  'christophe christopher cindy claire claude claudia colin connor craig cristiano curtis cynthia dale dan daniel daniela ' +
  'danny dave david dean deborah denis dennis diana diane diego dmitri dmitry dominique don donald donna doris doug douglas ' +
  'dwayne dylan ed eddie edgar edith edouard eduardo edward elena elizabeth ella ellen elon emily emma emmanuel enrique eric ' +
  'erik ernest ethan eugene eva evan evelyn fatima felipe fernando florence fox frances francesco francis francisco franck ' +
  'françois frank franz fred frederic frédéric friedrich gabriel gareth gary gavin gen geoffrey george georges gérard gerald ' +
  'gerard gianni giovanni giuseppe gloria gordon grace graham greg gregory guillaume gustavo guy hans harold harry hassan ' +
  'heather heinz helen helmut henri henry herbert hillary hugh hugo hunter ian ibrahim ignacio igor ilya ingrid irina isaac ' +
  'isabel isabelle ivan ivanka ivana jack jackie jacob jacques jake james jamie jan jane janet jared jason jasper javier jay ' +
  'jean jean-claude jean-luc jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jim jimmy jo joan joao joão joe joel ' +
  'johan johann john johnny jon jonathan jorge jose josé josep joseph josh joshua juan judith julia julian julie julien ' +
  'jürgen justin kamala karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin khalid kim kirk klaus ' +
  'konstantin kristen kurt kyle lance larry lars laura laurence laurent lauren lawrence lee leila lena leo leon leonard leonardo ' +
  'leslie lewis liam lily linda lindsay lionel lisa logan lopez lorenzo louis louise luc luca lucas lucia lucy luigi luis luke ' +
  'lynn madeleine madonna manuel marc marcel marco marcus margaret maria marie mariana marine mario marion mark markus martha ' +
  'martin martina mary mathieu matt matteo matthew matthias maurice max maxim megan mehmet mehriban melania melinda michael ' +
  'michel michele michelle miguel mikael mike mikhail mitch mitt mohamed mohammad mohammed molly monica morgan muhammad mustafa ' +
  'nancy naomi natalia natalie nathan neil nelson nicholas nick nicola nicolas nicole nigel nikki nikolai nina noah noel norman ' +
  'olaf oleg olga oliver olivia olivier omar oprah orlando oscar otto owen pablo paige pamela pascal pat patricia patrick paul ' +
  'paula paulo pavel pedro peggy penelope peter petra phil philip philippe pierre quentin rachel rafael ralph randy raphael ' +
  'raul ray raymond rebecca reinhard rené ricardo richard rick rita rob robbie robert roberto robin rod rodrigo roger roland ' +
  'rolf roman romain ron ronald rosa rose ross roy rudolf rudy rupert russell ruth ryan salman sam samantha samuel sandra sara ' +
  'sarah scott sean sebastian sébastien serena serge sergei sergey sergio shane sharon sheila shirley silvia silvio simon ' +
  'simone sofia sophie stan stefan stefano stella stephanie stephen steve steven stuart sue susan suzanne svetlana sylvie tara ' +
  'ted teresa terry theo theodore theresa thierry thomas tiffany tim timothy tina todd tom tommy tony tracy travis tyler ursula ' +
  'valentina valerie vanessa vera veronica victor viktor vincent vladimir volodymyr walter warren wayne wendy werner whitney ' +
  'will william willie winston wolfgang woody xavier yasmin yuri yves zachary zoe ' +
  'adolfo adriana agustín alberto aleksandar alessandra alessandro alexandre alfonso alfredo alicja alina alvaro ' +
  'álvaro ambra américo anaïs andrés andrzej ángel ángela anita antonella antónia arianna armando arnaldo arturo ' +
  'astrid augusto aurelio aurélie axel aylin ayşe bartosz beatriz benedikt benito birgit björn blanca bogdan bożena ' +
  'bruna burak carmen catarina cecilia celia césar cesar chiara christa claudio clara constance consuelo ' +
  'cristian cristina cuauhtémoc damián danilo danuta darío delia denise dieter dietmar domingo dominik dorota edmundo ' +
  'eduarda efraín elías elisa elisabetta eliseo élodie elsa emilia emilie emilio emre enrico ercan ernesto erwin ' +
  'esteban ewa ezequiel fabián fabio fabrice fatih fatma federico félix fernanda filipa filippo florian franca ' +
  'francesca francisca franziska françoise frida frieda gaël geneviève gerardo germán gilberto gisela giulia gilson ' +
  'gonzalo graciela grażyna gregorio grzegorz günter gunther hakan halina hartmut hasan héctor heike heinrich hélène ' +
  'hermann hernán horacio horst hüseyin ignacy ilaria inés ines inge isabella ismail ismael jacek jadwiga jaime janusz ' +
  'jarosław jesús joachim joana joaquim joaquín jochen jolanta jörg jordi josefa juana julio jutta kadir katarzyna ' +
  'katharina kerem konrad krzysztof leandro leonor leopoldo leticia liliana lino lluís lorena lourdes lucía luciano ' +
  'ludovic luisa luiz łukasz lutz maciej maite małgorzata mamadou manfred manel manolo manuela marcela ' +
  'marcelo marcin margarita margot mariano mariola marisa marta maría mateo mateusz matías maurício mauricio mauro ' +
  'maximilian mercedes michał miroslav moisés mónica moritz murat mutlu nadia nadine nuno octavio ömer orhan osman ' +
  'óscar osvaldo oya özgür paola paolo patrizia paulina pauline pepe piotr pilar rafał ramón ramiro raquel raúl renata ' +
  'renate renato renzo rocío rodolfo rogério rogelio romina roque rosario rosalía rubén ruben sabine salvatore sancho ' +
  'selim serap sérgio silke silvina sofía solange soledad stanisław stefania stéphane steffen susana susanne sylvia ' +
  'sylwia szymon tadeusz tatiana teodoro thiago tiago tobias tomás tomasz torsten tünde ulrich ulrike umberto uwe ' +
  'valentín valérie vasco verónica vicente víctor vincenzo vítor vittorio viviana volker waldemar walther ' +
  'wanda wanderley wilhelm wojciech xavi yolanda yusuf yvonne zbigniew zeynep zoltán ' +
  'алексей алексея алексею алексеем александр александра александру александром сергей сергея сергею сергеем дмитрий ' +
  'дмитрия дмитрию дмитрием андрей андрея андрею андреем иван ивана ивану иваном михаил михаила михаилу михаилом ' +
  'николай николая николаю николаем юрий юрия юрию юрием виктор виктора виктору виктором павел павла павлу павлом ' +
  'анатолий анатолия анатолию олег олега олегу игорь игоря игорю владимир владимира владимиру владимиром владислав константин валерий валерия валентин татьяна ' +
  'татьяны ирина ирины ольга ольги елена елены наталья натальи анна анны мария марии светлана светланы алехандро ' +
  'лионель хосе луис карлос мануэль педро хуан олександр олександра сергій сергія андрій андрія дмитро дмитра микола володимир володимира володимиру ' +
  'миколи михайло іван івана юрій юрія віктор віктора олена олени наталія ганна марія тетяна тарас богдан ' +
  'արմեն արամ գագիկ վահան տիգրան սարգիս հովհաննես կարեն արթուր արսեն աննա մարիամ նարե լիլիթ մանուկ սամվել սերժ ռոբերտ ' +
  'լևոն լեւոն վազգեն գարեգին հայկ դավիթ էդուարդ էդգար հենրիխ յուրա յուրի անատոլի սերգեյ ' +
  'мелания иванка эрик барак джордж джон майкл мехрибан лейла гейдар гейдара ' +
  'ميلانيا إيفانكا إريك بارون جاريد جورج جون مايكل غريس هيذر حيدر مهربان ملانیا ایوانکا ' +
  'מלניה איוונקה אריק ברון גורג׳ ' +
  'मोहम्मद मुहम्मद मो राजेश सुनील संजय अनिल محمد أحمد محمود مصطفى خالد عمر حسن حسين یوسف رضا ' +
  'marko josip stjepan tomislav zoran goran branko darko dražen nenad mirjana snežana snježana vesna jelena milica dragan zdravko matej ' +
  'janez matjaž gregor andrej boštjan mojca nataša marija nikola miloš bojan slobodan viktorija željko dušan ' +
  'jiří petr josef jaroslav zdeněk václav vladimír karel jana hana lenka kateřina zuzana tereza milena ján jozef juraj štefan ľubomír ' +
  'katarína mária marek paweł jakub mateusz agnieszka magdalena joanna istván jános józsef lászló sándor ferenc gábor péter tamás ' +
  'zsolt balázs bálint attila éva katalin erzsébet ildikó ion ioan gheorghe vasile mihai florin marius ioana mihaela ștefan nicolae ' +
  'dumitru petras antanas vytautas kęstutis darius mindaugas ieva jānis andris juris pēteris aivars ilze dace jaan toomas andres tiit ' +
  'urmas kadri valdis ' +
  'γιώργος γιώργο γιώργου δημήτρης δημήτρη κώστας κώστα νίκος νίκο νίκου γιάννης γιάννη παναγιώτης βασίλης χρήστος χρήστου μαρία μαρίας ' +
  'ελένη ελένης βικτώρια βικτώριας κατερίνα κατερίνας αλέξης αλέξη αντώνης ευάγγελος ' +
  'георги димитър петър иво стоян мария красимир тодор марко никола драган зоран јелена милица душан ненад бранко миша јована ' +
  'ганни оксана оксани катерина василь петро юлія юлії максим євген анастасія ' +
  '멜라니아 이방카 에릭 배런 मेलानिया इवांका მელანია ივანკა';

/** Titles of women: before a family name whose bearer is a man they tell of another bearer. Lower case. */
const WOMEN_TITLES =
  'mrs ms miss lady mme madame mlle mademoiselle frau señora sra doña signora senhora dona mevrouw mevr fru pani paní ' +
  'госпожа госпожи госпоже г-жа г-жи пані тітка bayan hanım xanım տիկին տիկինը κυρία السيدة خانم גברת श्रीमती';

/** Given names of women in and near office, as ids write them (Latin, no diacritics). */
const WOMEN =
  'alma ana angela anna annalena anne annika beata borjana brigitte catherine christine claudia cristina dilma dina droupadi elisabeth ' +
  'erna ewa evika federica geraldine giorgia gro halimah helle hillary ingrida inga jacinda janet jeanine jennifer julia kaja kamala ' +
  'katalin katrin keiko kristalina kristrun laura liz luminita magdalena maia margaret margrethe maria marine mary mehriban melania ' +
  'mette mia michelle myriam nana nancy natalia natasa nataliia netumbo nikki olena park rosa roza rosalia salome samia sanae sanna sandra ' +
  'sarah sheikh simonetta sophie susanne sylvie tsai theresa ursula viola violeta viorica vjosa xiomara yulia zuzana';

export const WOMENS_TITLES: WordSet = words(WOMEN_TITLES);
export const WOMENS_NAMES: WordSet = words(WOMEN);

/** Before the name of a paper or broadcaster, in letters without capitals. */
const MEDIA =
  'صحيفة لصحيفة جريدة لجريدة مجلة لمجلة قناة لقناة موقع وكالة لوكالة روزنامه خبرگزاری شبکه مجله העיתון ערוץ अखबार चैनल';
export const MEDIA_HEADS: WordSet = words(MEDIA);

export const PERSON_TITLES: WordSet = words(TITLES);
export const GIVEN_NAMES: WordSet = words(GIVEN);

/** What makes a person's name into something else: "Trump Jr.", "King Charles I", "Trump Tower", "O'Brien County". Lower case. */
export const AFTER_PERSON: WordSet = words(
  'jr sr junior senior i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii tower towers plaza organization organisation foundation university college school library ' +
    'center centre airport stadium hotel hotels resort golf street avenue road park bridge county hospital museum institute ' +
    'prize medal award museum building house-museum shuttle-inc inc corp llc ltd group media stiftung universität flughafen ' +
    'straße platz preis turm',
);
