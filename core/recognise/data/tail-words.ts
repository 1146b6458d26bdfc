/**
 * Words that are also the names of little-known places, by language: names of one word in the lists of further places
 * that texts of that language (news and encyclopaedia) write with small letters, in German with an article; and words that
 * texts write with capitals without naming a place. Small letters.
 */
import { words, type WordSet } from '../../text/words';

const WORDS: Readonly<Record<string, string>> = {
  en:
    'abbey abs advance airport alliance along alot ama amazon anger ans anthem apex apple arctic are arena ' +
    'armour arsenal ash asia ask assembly atlantic avion awe bag bail ball band banks bar bato battle bay ' +
    'beach beacon bear begun bell bells best bible bishop blades boom boos boot born borough box brand bright ' +
    'brilliant broadway buick burns buy can canton canyon capitol captain cardigan cardinal cars cash cast ' +
    'cat catholic celebration center central centre century chamber change chapel charge chief chihuahua ' +
    'christ christian chrysler church circa city college colonel combine come commerce communal congress cool ' +
    'cordon costco cottage council county court crater cricket crook crystal curry cut date deal delta ' +
    'democrat die dig disney diss district dodge dole dollar don downtown drain drama drew dry duke eagle ' +
    'early earth economy eden effort egg empire energy english enterprise era experiment eye facebook falls ' +
    'fare federal fell fines fiscal force ford forest forth fossil foster freedom friend friendly friendship ' +
    'front fully gang gay general give glad globe goes going golden google granite grant grants grave gray ' +
    'green greenstone gulf halfway hard harvest hat hatch haven hay hazard heaven herald hill hit holiday ' +
    'hollywood home hone hook hope hospital hot humble hunt hurricane hurt independence industry internet ' +
    'islam jackpot jam job judaism junction jupiter justice kill kinder king landmark law lead les liberal ' +
    'liberty limbo limit lincoln line list log long lourdes loving luck lucky mad made major male manage many ' +
    'marathon march mars media medicaid medicare mediterranean mercury metropolis mexico midfield midwest ' +
    'miles mine minor mission monarch monster moon mosque most mound mountain much natal nature naval never ' +
    'nice nokia none normal ocean othello office one onset orange outlook over pacific pack page pale paper par ' +
    'paradise parish park parliament parole peine per piano plains plan planes plantation plate police ' +
    'polling pool pop pope porte poses post prairie pray premier price prime prince progress province ' +
    'purchase que queen rain raven reading real reform region reo republic republican rice ridge rivers rock ' +
    'root rose rude rugby safeway said saint sake sale sales salon salt same san saturn save say school ' +
    'sector see sees semi senate send settle share shoreline side silicon siren sisters ski snow solo son ' +
    'song sony sort sparks spring spur star state sterling still stock stone street strong summit superior ' +
    'sur talent tales taliban tame tank target temple territory than thermal till tool torrent tous town ' +
    'trail train trainer trip très tune twitter une union unity university uptown used valley van venus vice ' +
    'village vis visa volcano walgreens wall walls walmart wanna ward welcome well wells west wimbledon wing ' +
    'winner wool worth young zone été',
  fr:
    'abondance aimé alliance ami ange ans appel are armée arsenal ascension assemblée aura avion avis ayan ' +
    'baissa balle ballon band bande bar barbata barre barrière barré beach belle bible bonne bonnes bordeaux ' +
    'bords boue bourg bourgogne bourse box bras bâti cacao cache caché cactus café canton carrière cartes ' +
    'cela celle celles central centrale centre centré chambellan champagne change changé charge chargé chauve ' +
    'cheval choix classe classé clavier clés coin collège colonie colère commerce congrès continental ' +
    'conversion cordon couches cour court cricket croix célébration côtes côtés date dauphin dent dire doué ' +
    'duc dura durant défiance déjà dôme effort envie fais falaise filer fille finale fines flore florissant ' +
    'fonda force forcé fosses france-info franco front gais gallo gardé gare geste gorges gouverneur grave ' +
    'green halls havre herbes hit home hôpital impérial jardin jeté jupiter justice kill lac lame langue law ' +
    'les libres libéral lice ligne limite limité lire lit long lourdes loyal lune maillot mal manga mange ' +
    'mari marine marines mars mascotte mena menton menés mer mercato mine miné mission moi mon monnaie mont ' +
    'montagne monument morales mosquée mâle mère média médias naval navales noria normal néo nés occidental ' +
    'opéra orange oriental page pannes panorama pape par paradis pare parlement peine permet pertuis piano ' +
    'piste placer plaisir plan plate police polo ponts pop portage porte porter porté post posta posés poteau ' +
    'premier prince président publier pèse péri quarante quart que quel racine rafales rayon reine rende rez ' +
    'rive rives rivière rivières robe rock roi rois romaine roman rouge rue rugby réserve réservé saga saint ' +
    'salle salles salon salé same sapé sauta sauve sauvé sceaux sec semi sens servi sida sigle signa sillon ' +
    'ski sol solo son sort souris soyons stade star sterling stock sucre sultan suprême sur surinam sénat sûr ' +
    'tabou talent temple terme terre terres tire tiré tome tournés tous trail train travers triangle tribune ' +
    'très trêve tuba une van venus vertus vice villa ville viol vire vis vise vite vitre volcan vols vue vélo ' +
    'vénus zone âmes échelon écho église émet été évêque îles',
  de:
    'aber alle allein allen alliance amt anna arena arizona armee armen arsenal atkinson auch august ayr ' +
    'bahnhof ball band bande bann bar barcelona barone bau bauen beacon berg bergen bibel blair boden bogen ' +
    'boot bordes bot box brand brighton britt brooks buch bulle bundestag burg burt bögen büros california ' +
    'carnegie chamberlain change charta childers colorado cool corpus cromwell dale daran das dass davor dax ' +
    'deal delle denver die diesen dinge don donald dorf drama dünn earth ende enger english era erde eregli ' +
    'essen excelsior fairplay feld finale ford freiheit frieden front galt galten ganz george gericht gering ' +
    'glatten gotha gram green hafen haft halbe handel hart harvard hat hatten haus hays heim helden herrin ' +
    'himmel hof holt holz home hudson hugo hätten häusern höchst hölle hört ins insel jackpot jesus johnson ' +
    'jones juli justin kamen kapelle kaufhaus kinder kippen kirchdorf kirche kirchen kloster kongress krebs ' +
    'krieg kuchen lage land landen landete lang langen laufen lauter legen lehrte les lithgow livingston ' +
    'louisiana länder mach machen mal manchester markt mars mercedes merkel messen miller mir mission mizuho ' +
    'mogollon mond monument muse muskogee mut märz nahe nato nein neubau nice nokia norden normal northampton ' +
    'nur nutzen nähe ort osten per philadelphia pink plan polen post pram radstock rast rathaus reform regen ' +
    'reine riverside roa robinson rolle rosa rot río sache sah salt san saône schlitz schule see senat senden ' +
    'simpson singen ski soll somerset song sonora stadt stall starke stein stelle strengen strände stuttgart ' +
    'stärke supreme tal taliban tat thatcher thomas titel tore trainer tür ufer union university usa van ' +
    'vichy vom wachtberg wahl wahrheit wai wall wallis waren washington webb weil weisen weiten wellen welsh ' +
    'wenden wer werfen west westminster wiehl wies wiesen winkel wissen worden wort wählen wäre wären zeit ' +
    'zukunft zwingen',
  es:
    'abadía adelantó agria ala alcantarilla alegría alliance alta alto altos altura amor amparo antigua apoya ' +
    'arcos arena arma arsenal asa asoló atacó avión ayer azul baja bajo bajó bala banca banda bandera ' +
    'banderas bar barco basó batallas bella biblia bienvenido blanca blancas blanco boca bomba bonito breves ' +
    'buena busca cabezas café caliente calles camilla camino campamento campaña campo campos canales capas ' +
    'capitán carta casas casco catalán central chino cielo cine clara claro colma comer como congreso ' +
    'contratación corazón cordón corte cosa cráter cuenca cuevas cuyo cálido cómo daban dado dará daño debe ' +
    'deja dejen descanso dese desterró diez diría don drama duda duque ello ellos envíe era eslava española ' +
    'espera esperanza espíritu esquina estables estación este estrella esté extrema fallo falló federal fines ' +
    'fiscal fondo forman fortuna frontera fronteras fría frías fuentes fuerte fundación gama ganado gigante ' +
    'gloria gobernador gobernadores gol goma gota grabó grado gran granada granja grave green guerra han ' +
    'haría hay hospital hoyos huy iba ido iglesia iglesias independencia isla jardín juntas jurado kale lago ' +
    'larga largo latina leer les leves liberal libertad libres libros limpias llama luna luz límite madera ' +
    'mal mala malo mama mandó manera mano marca marcas marco marcos marcó margen marino mayo media medía ' +
    'menores meta metrópolis mexicanos milagros miles montaña mudan nada naranja naval navales ninguno norma ' +
    'normal novato nuevo obra océano ojos opera pacífica paga palo panorama pantalla paradas paraíso pareja ' +
    'parlamento partido pata paulista pena per pero pese pilar piña plan planes playas pop presidente ' +
    'presidió primera protección puertas pura que quinto qué real recale rector recuerda reforma registro ' +
    'registró reina restauración rey rock ronda ropa rueda ruinas río ríos sacó sala salas salida salto salud ' +
    'san sano santa santo sector segura senado seno seres seria sería señor sida sociedad socorro sol sola ' +
    'solo son superior sur suya suyo sólo tabaco tablas tal tales talibán tamaño tenga tiburón tienen tierra ' +
    'tila tiro toda toma tomado tomar tono torno toro torpe traer transporte través tres triunfo tumba una ' +
    'unidad unión uní valor van varias vecinos vela velas ven venta verano victoria victorias viga villa ' +
    'volcán vías yate éste',
  pt:
    'aba abertura agudo ala alegria ali alta alto altos altura amor ande antigo arcos areia arena arma armada ' +
    'arsenal avança azul ação bacia baixas bala balas bar barco barraco batalha baía bela belo boca bola bolo ' +
    'bomba bonito boom box branca busca básico café cair calendário campanha campo campos canecas caro carro ' +
    'carros carta casas catalão cento central chapa chão clara claro classe como conquista continental corte ' +
    'cortes cruzeiro cunha cólera dado dará das depressa deste diria drama dura duras dão encontrados era ' +
    'erre eslava espera esperança esquina esse este estrela extrema faria federal feira fiscal fortuna franco ' +
    'frias front fronteira fábrica galera gama gigante glória gota grado granada graus grave green greve ' +
    'guerra guia gélida hard hino home horizonte ido independência irmã isso jardim júri lagos lar lei levada ' +
    'leves limite lobo loja longas lousa luz maca made maia mal mala mama marca marcas marco marcos março ' +
    'massa matou mau media mel mexicanos milagres mineiros montanha montanhas monte morre muda mão média ' +
    'médias naco nada narra naval neo nessa nome norma normal nove obra ora oriental pacífica paga pai ' +
    'panorama papa par parede paredes partido passo pastora paulista pedra pena pesca pico plano pontos pop ' +
    'portas posse postal povo povoação praça presas progresso própria pura pág pólos quarto que quer quero ' +
    'quinto quê real reforma registro reino reserva reserve rio rios rock romeno ronda rosas rota rumo saco ' +
    'saga sala saladas salas salto salva seca sector segui segura sem semi seres seria sete sim soa socorro ' +
    'sol solo soma sua superior séria tabaco tais tal tanques tarifa tendo teor terá tinta tirano tiro toca ' +
    'toda tomado tomar tona topo tornado torno touro transporte triunfo três tubarão tubo tucano une urbana ' +
    'vale valor velas vias vice viga vir viu viver várias vás vão índios',
  it:
    'ala alberi alle allo allora alta alto archi arena arma baia ballo bande bar basi bassa bella belle ' +
    'bianchi bianco bomba borsa buca calci calcio campagna campo canale cane canyon carriere cast catena ' +
    'centrale cervello chiari chiesa circa classe colon colpo come corse corte cosa delle dello dieci dire ' +
    'donna dopo dover duri era fallo fare ferma fermo finale fondi furore gallese gang gara gloria gol grado ' +
    'gran grave green guerra hanno imposte lago larga latina lei lettere libertà licenza limite lode luce ' +
    'lunga maglie mala male mama mano mantello marittima media mercato mese meta metà mio mira mossa muro ' +
    'muti nata nato nave nome nomi noto nove oceano ora ore pace pacifica paese paga palle palo papà parenti ' +
    'parlava parola parole passaggio passi passo pena pendolo per però pesca piano piazza pilastro ponti pop ' +
    'post prezzo propria pura quel questa registro rima rio rubano sale sano sarà scala scena segni seno seri ' +
    'seria sesto sia siano singoli solita solo sostegno spera star stazione stia strada sua sula summit ' +
    'taglio tal tasca tela tende terzo tiro tono tornata toto una urla vada verdi vita vite vittoria voi volo ' +
    'zone',
  nl:
    'alle amper arena armen best binnen bood boom boos box brak brand bron bruggen café carrière centrale ' +
    'charmes cool dag dalen deal die dollar eisen eraan erin front gang green haar halen handen hard hart ' +
    'heel heffingen helden hem hoeven hoor hopen huizen jaren juli kampen kanker kant kusten labo landen lang ' +
    'leek les leven lichte log media merk metten ngo oren over per plan post prees rand regen rust schermen ' +
    'sector slinger taal talen talent titel toen toon trainer uren vals van velen voerde waarde waren wees ' +
    'wenden wil worden zag zetten zeven',
  sv:
    'anda andra ange annan anse bar bara bergen bete bilar bistra bland blå boll bor box bra brand breda bär ' +
    'bära båda både bör dag deal delta dig dollar drama döda döma egna eller ena ens era fram front fråga ' +
    'förmån först gardiner ger give glad god goda green grisen gräns gäng gång gör göra hala han hatten hel ' +
    'hem hot hotar hårt hörn igång inga ingen itu juli kamma kilo kropp kämpar kända kände lita länder lär ' +
    'lätta lång långa mars medan media mer mina märken mål många mönster neka nivå normal nära onda ord oss ' +
    'par per plan polis post prata provins reda redan ropa rot rum rösta sade sake samma sand sant satte ' +
    'sedan sida sig sina smyga son staden stia stod stolpen stora står stöd säga sände såg såra tal tala ' +
    'talang tar till titel tron tunga tur uran utan vad val valda vara vars vila ville vita vore vrede vägen ' +
    'väl vän värda värsta våra äga ägde äger ändra ändå äran öar öka östra över',
  tr:
    'ada adam alma ama anda arada araya araç asker ava aşk bahçe bakan balya bana banka bar batan baz başa ' +
    'başaran başka bela bile bilgi biri birine box bozan bozkır boşa bulan buna böyle can cana conversion dağ ' +
    'dekar delta denizciler deri destek drama duran duruşu dvor eden elden elma emin finale genç geri gol ' +
    'gole göre güney hala hale halen harbiye hard hata hatta hem hit hâlâ iki ince inçe içme kabul kaka kale ' +
    'kanda kapaklı kez kilo kim kireç kolay koloni kumlu kuru kuşak köşe küre kışlak landa mal mama mart maça ' +
    'maço merkez mermer nemi nin normal olaya olur ona oran orta over pasta pazar perşembe pist plan polis ' +
    'politika pop post posta puan rahat rayon reform rock rolde roman romana rota saran saray satan sağ sene ' +
    'seri sevinç ski sol solo son sona sunan suya suç tireli tur tura turda tür türbe verdi yamaç yana yara ' +
    'yardımcı yaygın yaylı yendi yol yoğun zam çalan çalı çan çanta çarşamba çekerek çizer ölen öne ören şeri ' +
    'şeye şuan',
  pl:
    'aby bar białą brak broni brzeg cenę dane dobre dobrą długie front gol gola górą jak kim książki marki ' +
    'media moi most mosty normą nowe obu ode ona one oni ono piątek plan pola pomocą porę post rano ropą ręką ' +
    'samo samą scena sieci sile skórę sobą stronie sądu taki temu tobą tron tura uran wiek września wysokie ' +
    'zagra zaś łuków świecie żonę',
  ro:
    'adâncă albă ales alta altă apel apă are arenă arma arta artă arăta august aventură așa bani bar bară ' +
    'bată baza bază bețe bile blând bor box buna bună bușteni cade calcă candida capul casei cea central ' +
    'centrale centre cetățeni ceva cine clare comporta crater curtea cât cămin cărei date deja devin devine ' +
    'duce dura duri era eră este extrema extremă ferma fermă finale frumoasa gama gamă gata gloria gol grave ' +
    'hartă independentă independență largă lege liberi limbi lire luna lungă lună lângă lăsa mamă marca marfă ' +
    'marginea mari marți media mele mine monument multe mut mâner mări naval navă normal nou ora ore oră pare ' +
    'per plan poduri pop propria provin pură până real reci revin riscă roade rând răi rămân răni sale scena ' +
    'scenă sector sens seria singur speră strada stradă summit superior sâmbătă sân taliban transporte tușă ' +
    'tâlhar una urma urmă ușa vadă val vara vară vedea victoria vis vom vulcan vârstă văd zile zone încă țara ' +
    'țară țintă țărm',
  cs:
    'aby alba are areál armáda bar barů bod boje bojů bude bílé celá celý center centrále dané deště dobra ' +
    'dobré dobře dostat dále děje finiš green gól gólem hranice impéria jak jaro jít kalifornský klobouky ' +
    'kola kříž loď lépe malá malé modrá mosty moři málem málo média měl měsíce měření nebo nemá není noci ' +
    'nové nový národa ode ostrov pana peří plán pop post potom prasat pravda proti pár péči píli rozdíl rušné ' +
    'ráno růst sama sami sirén song summit svobody síla síle tisíce tito toho tomu trest tím těla uran učí ' +
    'ven války vás váš víc více víry vítěz země zvony často černá čáry čísla řecké šance železnice žena',
  hr:
    'ako ali bande bar bila bile bismo bod boda boje boka borba bore bori bude centre dana dao dno doba dobre ' +
    'doima dolina glad god gol gola igra istok iza izvor kiša koga kuta kuće laži list malim malo malu marki ' +
    'mačo mira miran misija moju mora moram moru nada nama naroda nema nove novi noći oceana onda one oni ono ' +
    'otok otoka pali par plan plana plati plašt pol politika pop poraz potom pravda preko puta rano rast ' +
    'ravno reda reći robe sada sama sami samo san spas strani stresa suda suša talent taman tim toga tome ući ' +
    'uči vama velika visoko viče više vrata zlatna čast šesto škole žele žena',
  hu:
    'aki alá ami angol azután bár békés bőrű célra cím darab dobó dráma egyek erre este francia gól hat haza ' +
    'heves hol hála háza idő járó kell kék kérek köre lány látta macedón magam marlow marta minden mire most ' +
    'média módra nemi néma némi oda oka olimpia par politika pontos pár páros rab rájuk sem soron során sült ' +
    'tennie után van vinni vita válla yorkshire álló érve óra óta üres',
  fi:
    'alle anna asia asti edessä erään etten hän isä joita kahta keitä ketä koki koko koska lahden laki läpi ' +
    'maan maiden maku meri minä monta muiden munilla näin nämä olen olla oma osa palata paras perältä pojan ' +
    'pop saa sana sekä sille sillä sinä tai talon tapa tuli tällä tämä tämän uran valtimo varasti voi vähän',
  id:
    'abu acara ada agar agen ajak ala alur anak andalan apa arena aroma asa babak balasan bar baru batasan ' +
    'belas berani berat bias bila biru bola bulan bulu bunga cat central coba dana drama era front gaya gol ' +
    'green gudang gurun harian harta isu itu jam jangan jarak juri juru kali kami kanker kapan kini kita kota ' +
    'kubu laki lama lapas lari lima lindas log lubang luka maki malah malu mana marga mari mati mau medan ' +
    'media metropolis muda mujur nada nama negara oleh one padang panjang pantai parang parau pasca pekan ' +
    'pemenang per peta petani pop pula rasa raya rumah rute sah saham sakit sama sana sangat saran semi ' +
    'senada seri serta sini sisa skala suatu sulit sumber sungai superior tanda tangga tantangan tim topi ' +
    'tugas van warga wing',
  vi:
    'bao bar bay bào bày bác bách báo báu bây bão bèo béo bơi bạch bạo bảo bảy bầu bậc bắc bối bồi bột bởi ' +
    'bục bức bữa can chia cho chào chú chăm chĩa chạm chấm chết chỗ chờ chở chợ chủ chứ chửi chữ càn cán cân ' +
    'cây căn cản cần cận cậy cắn cắt cốt cột dao dịu dọn dồn giới gân gây gãy gấp gần gắn gắng gặp gọi gối ' +
    'hay huy hàm hàn hán hát hâm hãm hãn hãy hạn hạt hắn hẳn hẻm hỏng hủy khoa khóa không khổng kìm lam lao ' +
    'leo làm láng lâu lãng lão lòng lông lạc lạm lảng lầm lắc lắm lắng lặng lều lệch lịch lỏng lớp màu máu ' +
    'món môi môn mạch mạo mẫu mọi mối mồi mỗi mới mời nay ngớ ngờ này nảy phung phàn phán phân phản phần phẫn ' +
    'phận phồn phụng quê quế rãi rải rộn say siêu solo song sàn sân sóng sông săn sơn sạn sản sẵn sống sức ' +
    'sửa tai thang thua tháng thân thăng thần thận thắng thẳng thừa tim tiếp tràn tròn trôi trăn trơn trấn ' +
    'trần trận trọn trốn trội trộn trời trợn tuy tài tàu tái tìm tông túi tại tải tất tắt tổng tụt vang ven ' +
    'vàng vào ván váng vây văn vương vảng vấn vần vẫn vận vậy vắc vắn vẹn với vời',
  az:
    'abu ada adam ala ali anda aparan aradan araya bar basa başa biri buna can cüt dollar duran geri görür ' +
    'hala iki indi kim lakin mane maço media metropolis mülki nin normal ola olur ona ora orta paya plan ' +
    'polis posta rahat rast real sakit sağ sol son sona sual susa suya süni tab tok uran verdi yana yarada ' +
    'yol çata çay çox özü şimala',
};

/** Months, days and feasts, in the languages of Latin letters that write them with capitals or set them in headlines. */
const CALENDAR: WordSet = words(
  'christmas easter ramadan thanksgiving halloween hanukkah pentecost noël pâques weihnachten ostern navidad natale ' +
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag ' +
    'freitag samstag sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero ' +
    'marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho ' +
    'setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ocak şubat ' +
    'mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
);

const sets = new Map<string, ReadonlySet<string>>();

/** Is this little-known place's name (small letters) also a word of the language? */
export function isTailWord(lower: string, lang: string): boolean {
  let found = sets.get(lang);
  if (found === undefined) sets.set(lang, (found = new Set((WORDS[lang] ?? '').split(' '))));
  return found.has(lower);
}

/** Is it a month, a day of the week or a feast? */
export const isCalendarWord = (lower: string): boolean => CALENDAR.has(lower);
