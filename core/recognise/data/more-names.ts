/**
 * Given and family names beyond those of `people-words.ts`, of many countries' news. None is a word of a large language or a
 * well-known place: with a capital, and beside the name of a town, they make somebody's name of it. Small letters.
 */
import { words } from '../../text/words';

/** Before a town's name they make a family name of it: "Samson Benin", "Vijay Agra". */
export const MORE_GIVEN = words(
  'aditya ajay akash akhil amit amitabh anand aniket anil anjali ankit anuj anupam anushka arjun arun arvind asha ashok ashwin ' +
    'avinash bhavesh chandan deepak deepika devendra dinesh divya ganesh gaurav geeta girish gopal harish hemant hrithik indira ishaan ' +
    'jagdish jaya jayant jyoti kailash kamlesh kapil karan kavita kiran krishna kunal lakshmi lalit madhuri mahesh manish manmohan manoj ' +
    'meena meera mohan mohit mukesh murali nandini naresh naveen neha nikhil nilesh nisha nitin pankaj pooja prakash pranab prashant praveen ' +
    'priya priyanka rahul raj rajat rajesh rajiv rakesh ramesh ranbir ranjit rashmi ravi ritu rohan rohit sachin sandeep sangeeta sanjay ' +
    'sanjeev santosh saurabh shalini shankar shashi shreya shyam siddharth smriti sneha sonia sridhar subhash sudhir sujata sumit sunil ' +
    'sunita suresh sushma swati tanvi tarun uday vandana varun vidya vijay vikas vikram vinay vinod vishal vivek yogesh ' +
    'aamir aisha ayesha bilal farah farhan faisal hamza huma imran irfan javed kashif khadija kamran maryam nadeem nasir nawaz rashid ' +
    'rubina saad saeed sajid salma sana shahid shazia tahir tariq usman waqar yasir zahid zainab zubair ' +
    'abena abiodun abubakar adaeze adebayo adewale akosua akua ama aminata amadou aminu babatunde bukola chiamaka chidi chika chinedu ' +
    'chinwe chioma efua emeka esi fatoumata folake funke ibrahima ifeanyi ikenna kayode kelechi kofi kwabena kwaku kwame kwasi kwesi lerato ' +
    'lindiwe mandla moussa ngozi nkechi nomvula nosipho obinna olamide olumide oluwaseun ousmane samson sanele seun sibusiso sipho ' +
    'solomon temitope thabo thandiwe tunde uche wanjiru wambui achieng atieno kamau kipchoge njeri njoroge nyambura odhiambo otieno wafula ' +
    'zanele gideon godfrey ezekiel josiah barnabas ' +
    'abigail addison adele agatha agnes aidan ainsley alastair alec alfie alfred alison allison alyssa amelia amir amos andré annabel ' +
    'annabelle annette antonia arnold ashleigh aubrey audrey ava avery bailey bea bella benedict benny bernadette bert bethany beverley ' +
    'beverly bianca blake bonnie bradley brady bridget brooke bryce byron caitlin caleb callum calvin cameron candice carly carole ' +
    'carolyn carrie cassandra cathy cecil celeste cheryl christy ciara clara clarence clive clyde colleen conor corey ' +
    'cormac courtney cyril daphne darcy daren darius darrell darren darryl debbie deirdre denise derek dermot desmond ' +
    'dianne dolores dominic donal donovan dorothy duncan dustin dwight edmund edna edwin eileen elaine eleanor eli elijah elise ' +
    'eliza elliot elliott elsie elspeth elton emilia emmett enid eoin erica ernie esme ethel eunice evie ezra faye felicity fergus ' +
    'ferdinand finlay finn fiona flora fraser freda freddie freya gabrielle gail gemma geoff gilbert gillian gina ginny giselle gladys ' +
    'glenda glenn graeme gwen gwendolyn hannah helena harriet harrison hattie hector helen herb herman hilary hilda ' +
    'howard hubert humphrey imogen ingrid irene iris irving isaiah isla isobel ivor jamal janice janine jasmine ' +
    'jayden jeanette jeanne jemma jenna jermaine jess jill joanna joanne jocelyn jodie josephine josie joyce juliet justine kayla ' +
    'keira kelvin kerry kieran kiera kirsten kirsty kristin kyra lana lauryn leah leanne leigh leroy lesley lester lilian lillian linus lloyd ' +
    'lois lola lorna lottie louisa lucian lucille lydia mabel maddie maeve magnus maisie malachy malcolm marcia margery ' +
    'marguerite marian marianne marilyn marissa marjorie marlene marsha marvin matilda maud maureen mavis maxine meg melissa melody ' +
    'meredith merle mia mildred millie milly miriam muriel myra myrtle nadine nadja nathaniel ned nellie nia niall nicky ' +
    'niamh nora noreen norma olga orla oswald pauline peggy phoebe phyllis polly priscilla prudence quinn ramona randall reece ' +
    'reginald rhiannon rhoda rhys roberta roisin rolf ronnie rory rosalind rosanna roseanne rosemary rowan roxanne rufus sabrina sadie ' +
    'saoirse sarina selina seamus seth shannon shaun shelley sheldon sheryl sian siobhan solomon stacey stacy stanley stewart stuart susannah ' +
    'sybil tabitha tamara tamsin tanya terence terrance thelma tilly toby tracey trevor tricia tristan trudy valentine vera verity vernon ' +
    'vicky viola vivian vivien wallace wanda wendell wilbur wilfred willa winifred wyatt yvette zac zara zelda ' +
    'abdou aïcha aissatou alain albane aline alix alphonse amandine amaury amélie anatole angélique anne-sophie apolline ariane armand ' +
    'arnaud augustin aurore baptiste basile bastien béatrice bénédicte benoît bertrand brigitte capucine carine cécile cédric céline ' +
    'chantal charlène clémence clément clotilde colette côme coralie corinne cyprien cyrille damien delphine denise didier éléonore éliane ' +
    'éloïse émeline émile émilie emmanuelle éric estelle étienne eugénie évelyne fabien fabienne fanny faustine fernand flavie florent ' +
    'florian francine francis frédérique gaëlle gaspard gaston gauthier gautier géraldine germaine gilles gisèle grégoire grégory guénolé ' +
    'guy gwenaël hervé hippolyte honorine hortense hubert hugues inès iris irène jacky jacqueline jérémie jérémy jérôme joël joëlle ' +
    'johanna jonas josette josiane josselin joséphine jules juliette justin kévin laetitia laure léa léo léon léonie liliane lilian lilou ' +
    'loïc lorenzo louison lou luce lucas lucie lucien lucienne ludivine ludovic maëlle maëlys magali manon marceau marcelle margaux ' +
    'marguerite marie-claude marie-france marie-laure marie-thérèse marielle marion marius marthe martine maryse mathias mathilde ' +
    'mathis maud maxence mélanie mélissa mickaël mireille mohamed monique morgane muriel myriam nadège nathanaël nicolas noé noémie ' +
    'océane odette odile ophélie pascale patrice paulette philippine priscille quentin raphaëlle raymonde régine régis rémi rémy renée ' +
    'robin roland roselyne sacha salomé sandrine sébastienne séverine simone solène soline sonia stéphanie suzanne sylvain ' +
    'sylvestre tanguy théo théodore thérèse thibaud thibault thierry timothée tristan ugo valentine valère véronique victorien ' +
    'violette virginie vivien vivienne yann yannick yohan yolande yvan yvonne zoé ' +
    'achim adelheid albrecht alfons aloys andré anett angelika anja anke annegret annelie annette annika antje ansgar armin arndt arno arthur ' +
    'barbara bärbel benno bernd bernhard bertram bettina birgitta burkhard carsten christof claus clemens constanze cornelia dagmar ' +
    'detlef detlev dirk dorothea dorothee eberhard eckart eckhard edith egon ekkehard elfriede elke ellen emil engelbert erhard erich ' +
    'ernst erna evelin ewald falk felix ferdinand florian frank-walter frauke friederike fritz gabriele georg gerda gerd gerhard gerlinde ' +
    'gernot gertrud gesine gisbert gotthold gottfried gregor gudrun guido gunnar günther hanna hannelore hanno hans-jürgen hans-peter harald ' +
    'hauke heide heiko heiner heinz-peter helga helmar helmuth hendrik henning henriette herbert heribert herta hilde hildegard hiltrud hinrich ' +
    'hjalmar holger hubertus ilona ilse imke ingeborg ingo inka insa irmgard isolde jakob jana janina jens joanna jochen jonas josefine judith ' +
    'jutta kai karin karl-heinz karla karoline karsten kathrin katja katrin kerstin kilian klara konstanze kristina lea leonie lieselotte linus ' +
    'lothar ludger ludwig lukas luise lydia magda malte manuela marek margarete margit marianne marieke marlies marten mathias mechthild meike ' +
    'melanie merle michaela mirjam nadja nele nicole niklas nils norbert oliver ortwin oskar ottmar peer petra philipp philine pia raimund ' +
    'rainer ralf regine reinhold renate rita roderich roswitha rüdiger ruth sabrina saskia sebastian siegbert siegfried siegmund sigmar sigrid ' +
    'silja simone solveig sönke sonja stephan susanna svea sven swantje tanja thea theodor thilo thorsten tilman timo tobias torben traudl ' +
    'udo ullrich ulla uta ute utz valentin veit verena vera viktoria viola volkmar walburga waltraud wenzel wiebke wilfried wilhelmine willi ' +
    'wolfram xaver yannick ' +
    'aarón abel adela adrián agapito aída ainhoa aitana aitor alejandra alicia almudena amaia amparo anabel andrea aníbal anselmo araceli ' +
    'ariadna asier azucena baltasar begoña benjamín berta bibiana calixto camila cándido caridad carina carles carlota ' +
    'casandra catalina cayetano celestino cipriano ciro conchita cristóbal dalia damaris débora diego dolores ' +
    'edurne eladio eleuterio elvira encarna eneko enriqueta estela eugenia eulalia eusebio eva evaristo fátima faustino ' +
    'fermín filomena flavia florencio francesc gaspar genaro germán gertrudis gonzalo guillermo gumersindo ' +
    'heriberto hilario homero ignacia iker imanol inmaculada iñaki iñigo irene íñigo isidro itziar iván jacinta jacinto jimena joaquina ' +
    'jordi josé-luis josefina jorgelina juan-carlos julián lázaro leandra leire leocadia leonel lidia lorenza luciana macarena maría-josé ' +
    'marina maribel marisol martín mateo matilde maximiliano melchor micaela milagros minerva miren montse montserrat nélida nerea ' +
    'néstor nicanor nicolás nieves noelia norberto nuria olalla olegario oriol ovidio paloma pere petra plácido primitivo prudencio ' +
    'purificación rafaela ramona rebeca remedios roberta rosaura rosendo rufino sabina salomé samuel sandra saturnino sebastián ' +
    'serafín severo silverio silvestre simón sonsoles tamara teo teodora teófilo tirso urbano ursula valentín valeria venancio vicenta ' +
    'virtudes visitación wenceslao xabier yago yolanda zoraida ' +
    'adelino afonso aldo alessio alfonso amedeo amerigo amilcare anacleto andreia anna-maria annamaria annalisa anselmo antonino arcangelo ' +
    'assunta attilio bartolomeo beatrice benedetta benedetto bernardo biagio brunella camilla carmela carmelo carmine caterina chico cinzia ' +
    'ciro clelia clotilde concetta corrado cosimo costantino damiano daria davide dino domenica domenico donatella donato doriana duarte edgardo ' +
    'edoardo eleonora elena eliana elio emanuela emanuele ennio enza enzo erica ermanno ettore eugenio eva fabiana fabiola fabrizio fausto ' +
    'fedele federica ferruccio fiorella fiorenzo flavio francesca franco fulvio gabriella gabriele gaetano gaia gennaro gerardo giacomo gianluca ' +
    'gianmarco gianpaolo gilda gina ginevra gino gioele gioia giordano giorgia giorgio giuliana giuliano giuseppina graziano guglielmo ' +
    'guido iacopo ida ilario immacolata ippolito iolanda ivano jacopo lara laura letizia licia lidia livia livio loredana loretta lucio luciana ' +
    'ludovica luigia maddalena manlio mara marcello margherita mariangela marilena mariella marisa massimiliano massimo maurizio melania ' +
    'michela michelangelo milena mirella mirko monia nadia nazario nicoletta nicolò nino norberto nunzia olimpia oreste orietta ornella ottavio ' +
    'pasquale paride pellegrino piera piero pierluigi pierpaolo pietro pino quirino raffaele raffaella remo riccardo rinaldo ' +
    'rocco romeo romolo rosalba rosanna rosaria rosella rossana rossella ruggero sabatino sabrina salvo samuele sandro santino saverio serena ' +
    'sergio severino silvana simona simonetta sofia stella tarcisio teodoro tiziana tiziano tommaso tullio ubaldo ugo umberta valentina valerio ' +
    'vanni viola virgilio viviana vito zeno ' +
    'abílio adalberto adão aécio afonso aguinaldo ailton alcides alzira amália amaro anabela andreza ângela aparecida arlindo armindo artur ' +
    'benedita bento bernardete caetano caio camila cândida cássia catarina cauã célia cícero cláudia cláudio clóvis conceição cristiane dalila ' +
    'davi débora deolinda diogo dirceu djalma edilson edmilson edna edson eduarda elaine eliane elias elisabete emerson ercília estêvão eunice ' +
    'evandro fabiana fabrício fátima filomena flávia flávio francisca frederico gabriela geraldo gilmar gisele guilherme gustavo ' +
    'heitor helder heloísa henrique hermínia hilda horácio inácio inês iracema isabela isaura ivete ivone jacira jair janaína ' +
    'jandira joaquina jônatas jorge josefa josué juliana júlia júlio jurandir karina laís larissa laurinda leonilde letícia lígia lourenço ' +
    'luana lucas lucélia luísa luís luzia madalena mafalda manuela marcela márcia márcio marcos margarida mariano marília marina marisa marlene ' +
    'matheus matilde maurício milton mirian moacir mônica nádia natália neide nélson nilton noémia odete olga olívia osvaldo otávio ' +
    'patrícia paulina pedro plínio quitéria raimundo raquel regiane regina rejane renan rita roberta rodrigo rogéria ronaldo rosângela rosária ' +
    'rubens rui sandro sebastião selma sérgia severino sidónio silvana simão sílvia sílvio sofia solange sónia sônia suely susana tânia tarcísio ' +
    'telma teresa thaís tomé ubirajara valdemar valmir valter vânia vera verônica vinícius wagner washington-luís wilson yara zélia',
);

/** Behind a town's name they make a given name of it: "Pune Singh", "Denver Pyle". None is a common noun. */
export const FAMILY = words(
  'adams adeyemi agarwal agrawal ahmed akhtar allen amoah anderson appiah arora asante asare balogun banerjee baptiste barnes ' +
    'bauer becker bennett bhatt bianchi boateng bonnet boyd bose brooks bryant burke burton campbell carpenter carvalho ' +
    'castillo chakraborty chatterjee chaudhary chauhan chavez chawla chen choudhury christensen clarke cohen coleman collins ' +
    'cunningham dalton danso davies davis delgado desai deshmukh diallo diaz dlamini dubey dubois duncan dunn ' +
    'dupont durand edwards eriksson espinoza esposito evans fernandes fernandez ferreira fischer fitzgerald flores fofana ' +
    'fournier fuentes gallagher garcia garcía gibson gomes gomez gómez gonzales gonzalez gonzález gordon graham greene ' +
    'griffin griffith guerrero gupta gutierrez guzman hansen harper harrison hayes henderson herrera hoffman hoffmann holmes ' +
    'howell hughes huber hussain iyer jacobs jadhav jain janssen jenkins jensen johansson johnson johnston jones joshi kamara kapoor kaur ' +
    'keller kelly khan klein koch konate koné krause krishnan kulkarni kumar larsen larson lawson lefebvre leroy lopes lopez ' +
    'lópez mahlangu malhotra malik marchetti marino marques martin martinez martínez martins mcarthur mccarthy mcdonald mcgregor mckenzie ' +
    'medina mehta meier mendes mendez mendoza menon mensah meyer mishra mitchell mohammed mokoena moore morales moreau moreira moreno moretti ' +
    'morris morrison mueller mukherjee müller muñoz murphy murray mutua nair nakamura nayak ndlovu ndiaye nelson neumann nguyen nielsen nkosi ' +
    "nunes nunez núñez nyambura o'brien o'connor o'neill o'reilly odhiambo ogunleye okafor okeke okonkwo okoye olsen omondi oliveira ortega " +
    'ortiz osei otieno owens owusu pandey patel patil patterson pereira perera perez pérez perkins peters petersen peterson phillips pillai ' +
    'pinto powell prasad pyle qureshi raghavan ramirez ramírez ramos rao rawat reddy reynolds ribeiro ricci richards richardson rivera ' +
    'roberts robertson robinson rodgers rodrigues rodriguez rodríguez rojas romano rossi roux rousseau russo ryan salazar saldanha sanchez ' +
    'sánchez sanders santana santoro schäfer schmid schmidt schmitt schneider schroeder schulz schwartz sesay shah sharma shaw shrestha ' +
    'siddiqui silva simmons simpson singh sinha smith soares solanki sousa souza spencer srinivasan stevens stewart stokes subramanian sullivan ' +
    'suzuki tanaka taylor tembo teixeira thakur thapa thomas thompson tiwari torres toure touré traoré trivedi vargas vasquez vaz ' +
    'vázquez verma vidal vieira wagner wallace walsh wang wanjiku warren watkins watson weber weiss whitaker williams williamson ' +
    'wilson wright wyatt yadav yamamoto zhang zimmermann zulu',
);
