/**
 * Words of what a stretch of a page is about where towns' names are mostly something else's, by subject and language: small
 * letters, none of them frequent in other news. Plurals in -s need no entry of their own.
 */
export type Topic = 'works' | 'wares' | 'markets' | 'races';

export const TOPICS: Readonly<Record<Topic, Readonly<Record<string, string>>>> = {
  /** Reviews, listings and interviews on films, books, music, plays and series: titles and characters. */
  works: {
    en:
      'film movie filmmaker novel novelist album screenplay cinema actor actress starring sequel remake soundtrack biopic thriller ' +
      'comedy musical sitcom episode longlisted shortlisted booker memoir essay paperback bestseller protagonist narrator plot poem poet poetry ' +
      'playwright choreographer opera soprano concerto quartet songwriter singer lyrics guitarist drummer cellist pianist band gig headliner ' +
      'song tale cast credits book publisher villain vinyl exhibition gallery curator painting screening trilogy cinematography premiere oscar bafta grammy rehearsal encore ' +
      'reviewer tracklist fiction literary heroine audiobook symphony orchestra violinist',
    fr:
      'film téléfilm cinéma cinéaste réalisateur réalisatrice comédien comédienne acteur actrice roman romancier romancière romans album albums ' +
      'chanson chanteur chanteuse concert concerts scénario tournage théâtre metteur molière césar feuilleton épisode héroïne héros ' +
      'narrateur narratrice librairie libraires écrivain écrivaine recueil poème poète goncourt renaudot exposition ' +
      'galerie peintre sculpteur musée opéra orchestre symphonie soliste chorégraphe spectacle dramaturge disque vinyle rappeur rappeuse ' +
      'scène rôle troupe planches guitariste pianiste scène rôle troupe planches casting doublage thriller polar documentaire musicien',
    de:
      'film filme kino kinofilm regisseur regisseurin drehbuch schauspieler schauspielerin roman romane romans schriftsteller schriftstellerin ' +
      'autorin lyrik gedicht gedichte erzählung erzählungen verlag buch bücher buchpreis literaturpreis verfilmung album alben platte platten ' +
      'song songs sänger sängerin band musiker orchester sinfonie symphonie oper theater bühne inszenierung premiere ausstellung galerie maler ' +
      'malerin gemälde serie staffel komödie thriller krimi hauptrolle hauptfigur figuren erzähler erzählerin lesung kritiker rezension ' +
      'suhrkamp hanser rowohlt tonmeister filmmusik berlinale',
    es:
      'película películas cine cineasta guion guión actor actriz protagonista reparto rodaje novela novelas novelista escritor ' +
      'escritora poeta poema poemario poemas libro libros álbum disco discos canción canciones cantante bolero boleros concierto ' +
      'conciertos guitarrista teatro estreno exposición galería pintor pintora cuadro ópera orquesta serie ' +
      'telenovela comedia thriller goya óscar ariel taquilla personaje personajes narrador sinopsis ensayo cuentos',
    it:
      'film cinema regista attore attrice protagonista cast set sceneggiatura romanzo romanzi scrittore scrittrice poeta poesia poesie editore ' +
      'libro libri album disco dischi canzone canzoni cantante concerto concerti tour band chitarrista teatro spettacolo palcoscenico ' +
      'mostra galleria pittore pittrice opera orchestra serie commedia thriller documentario esordiente premiere strega ' +
      'personaggio personaggi croisette giurata giurato palma leone musical',
    pt:
      'filme filmes cinema cineasta realizador realizadora roteiro ator atriz elenco protagonista novela novelas telenovela romance ' +
      'romances escritor escritora poeta poema editora livro livros álbum disco canção canções cantor cantora banda concerto teatro peça ' +
      'estreia palco exposição galeria pintor pintora orquestra comédia trilha trama personagem personagens samba clipe gravações ' +
      'globo netflix reprisada',
    nl:
      'film films bioscoop regisseur scenario acteur actrice hoofdrol roman romans schrijver schrijfster dichter uitgeverij boek boeken album ' +
      'albums nummer nummers liedje zanger zangeres band concert concerten gitarist theater voorstelling première tentoonstelling galerie ' +
      'schilder schilderij opera orkest serie seizoen komedie thriller personage personages recensie boekenprijs speelfilm documentaire',
  },
  /** Kitchens, wine, clothes: dishes, models, colours. */
  wares: {
    en:
      'recipe tbsp tsp flour butter oven dough garlic onion simmer saucepan tablespoon teaspoon chef dessert starter sauce wine vintage grape ' +
      'tannin vineyard merlot chardonnay restaurant menu dress skirt blouse sandal sneaker handbag trouser sweater cashmere tweed catwalk runway ' +
      'perfume fragrance couture designer collection jumper hem heels denim velvet',
    fr:
      'recette recettes farine beurre four oignon oignons ail casserole cuillère mijoter pâte moutarde cornichons dessert sauce vin vins ' +
      'cave cépage millésime vendanges sommelier vignoble menu bouteille robe jupe chemise veste sac manteau baskets pull pulls ' +
      'sandales parfum podium créateur couturier collection marinière pantalon pantalons coton dentelle dressing bœuf jambon beurre pain sel huile pommes brandade vinaigre fromage',
    de:
      'rezept mehl butter ofen zwiebel zwiebeln knoblauch topf esslöffel teelöffel teig soße sauce dessert vorspeise wein weine winzer rebsorte ' +
      'jahrgang koch köchin speisekarte restaurant kleid rock bluse mantel jacke tasche handtasche schuhe sandalen pullover parfum parfüm laufsteg ' +
      'designer designerin kollektion mode sofa sessel möbel',
    es:
      'receta recetas harina mantequilla horno cebolla ajo sartén cazuela cucharada salsa postre entrante vinos bodega cosecha uva ' +
      'sumiller cocinero chef menú vestido falda blusa camisa chaqueta bolso abrigo sandalias zapatillas botas jersey perfume pasarela pan sal atún jamón cordero huevos coles lentejas garbanzos pimientos naranjas ' +
      'diseñador diseñadora colección moda prenda prendas mayonesa aceite vinagre patatas queso vermú parka desfilará',
    it:
      'ricetta ricette farina burro forno cipolla aglio padella cucchiaio impasto sugo salsa dolce antipasto vino vini cantina vendemmia vitigno ' +
      'sommelier cuoco chef menu menù abito gonna camicetta camicia giacca borsa cappotto cappello sandalo sandali scarpe maglione profumo passerella ' +
      'stilista sfilata sfilerà collezione moda risotto cocktail zafferano pane sale olio aceto formaggio prosciutto',
    pt:
      'receita receitas farinha manteiga forno cebola alho panela colher molho sobremesa vinho vinhos adega safra casta ' +
      'cozinheiro cardápio ementa vestido saia blusa camisa jaqueta casaco sandália sapatos perfume passarela estilista coleção moda ' +
      'confeitaria torta bife arroz queijo pão sal azeite vinagre presunto',
    nl:
      'recept meel bloem boter oven ui uien knoflook pan eetlepel theelepel deeg saus toetje nagerecht voorgerecht wijn wijnen wijnhuis druif ' +
      'chef-kok menukaart restaurant jurk rok blouse jas tas handtas schoenen sandalen trui parfum catwalk ontwerper collectie mode',
  },
  /** Exchanges and quarterly figures: firms. */
  markets: {
    en:
      'share ftse footsie investor stock nasdaq dow nikkei dividend earnings analyst profit merger takeover stake trader faller riser ' +
      'sterling yield index broker outsourcer shareholder pretax pre-tax ebitda quarterly valuation',
    fr:
      'bourse actions cac investisseurs dividende bénéfice bénéfices trimestre trimestriel opa analystes actionnaires ' +
      'obligations indice courtier valorisation',
    de:
      'aktie aktien dax mdax sdax tecdax anleger börse börsen kursziel analyst analysten dividende umsatz quartal quartalszahlen ' +
      'aktionäre anleihen feinunze',
    es:
      'bolsa ibex acciones inversores dividendo analistas accionistas opa cotización índice bonos parqué ' +
      'bursátil',
    it:
      'borsa ftse mib azioni investitori dividendo utili ricavi analisti azionisti opa quotazione obbligazioni ' +
      'spread listino',
    pt: 'bolsa psi ibovespa ações acções investidores dividendo dividendos lucro lucros analistas acionistas cotação opa ',
    nl: 'beurs aex aandeel aandelen beleggers omzet kwartaal kwartaalcijfers dividend analisten aandeelhouders fusie obligaties',
  },
  /** Cycling, horses, motor races: races, horses, teams. */
  races: {
    en:
      'jockey furlong filly colt gelding mare handicap hurdle fav racecourse stud nursery unseated nap saddled thoroughbred length fence jumped ' +
      'grade chase odds stayer horse rider stage climb descent sprint jersey classics peloton breakaway domestique time-trial velodrome criterium pole',
    fr:
      'peloton étape coureur échappée échappé maillot cyclisme cycliste sprinteur grimpeur baroudeur contre-la-montre sprint hippisme jockey ' +
      'galop trot pouliche hippodrome quinté tiercé outsider vainqueur classique pentes sommet kilomètre kilomètres leader chuté coéquipier ' +
      'trotteur galopeur obstacles haies équipier',
    de:
      'radsport etappe peloton radprofi fahrer rennen klassiker zeitfahren ausreißer bergankunft radrennen galopp jockey galopprennen hengst stute ' +
      'wallach rennbahn trabrennen pferde sprint formel ferrari mclaren',
    es:
      'ciclismo etapa pelotón ciclista corredor meta maillot escapada escapados contrarreloj esprint hípica jinete hipódromo potro yegua ' +
      'clásica premio cuerpo',
    it: 'ciclismo tappa corridore traguardo maglia gregario volata cronometro ippica fantino ippodromo galoppo trotto purosangue puledra classica pole giro',
    pt: 'ciclismo etapa pelotão ciclista contrarrelógio sprint hipismo jóquei hipódromo turfe potro égua páreo corrida camisola',
    nl: 'wielrennen wielrenner renner renners etappe peloton ploegleider tijdrit ontsnapping kopgroep sprinter sprint drafsport jockey galop klassieker rijdt koers',
  },
};
