/** Words beside somebody's name, small letters. */
import { words, wordsByLanguage, type WordSet } from '../../text/words';

/**
 * Kin, and animals of a household, before a name, by language: "her son Milan", "sa fille Florence". None that firms and lands
 * are called, too (German "Tochter", "sister city", "mother Russia").
 */
const KIN: Readonly<Record<string, string>> = {
  en:
    'father mother dad dog puppy kitten pony labrador dachshund son sons daughter daughters wife husband brother brothers grandson grandsons granddaughter granddaughters nephew niece ' +
    'grandchildren great-grandchildren children siblings twins grandfather grandmother stepson stepdaughter mum mom fiancé fiancée girlfriend boyfriend ex-wife ex-husband toddler schoolgirl schoolboy',
  fr:
    'chien chienne chatte jument famille fils fille filles femme mari époux épouse frère frères sœur sœurs neveu nièce cousine petit-fils petite-fille fiancé fiancée ' +
    'petits-enfants enfants jumeaux jumelles veuve beau-fils belle-fille grand-mère grand-père ex-femme ex-mari',
  de: 'hund hündin katze kater eheleute ehepaar enkelkinder zwillinge sohn söhne ehefrau ehemann bruder brüder enkel enkelin neffe nichte witwe verlobte lebensgefährtin zwillingsbruder zwillingsschwester',
  es:
    'padre madre perro perra gata yegua matrimonio señores hijo hija hijos hijas esposa esposo marido hermano hermana hermanos nieto nieta sobrino sobrina viuda novia novio exmujer ' +
    'exmarido abuela abuelo nietos nietas gemelos mellizos',
  pt: 'pai mãe cachorro cachorra cadela gata égua filho filha filhos filhas esposa marido irmão irmã neto neta sobrinho sobrinha viúva namorada namorado avó avô netos netas gêmeos gémeos',
  it: 'padre madre papà mamma signori coniugi famiglia cane gatta bassotto cagnolino figlio figlia figli figlie moglie marito fratello fratelli sorella nipote vedova fidanzata fidanzato nonna nonno nipoti gemelli gemelle',
  nl: 'zoon zonen zus broer broers kleinzoon kleindochter neef nicht weduwe echtgenote echtgenoot vriendin',
  sv: 'sonen sönerna dottern hustrun maken brodern systern',
  da: 'sønnen datteren hustruen broderen søsteren',
  no: 'sønnen datteren kona broren søsteren',
  pl:
    'syn syna synem synowi synowie córka córki córkę córką córce żona żony żonę żoną mąż męża mężem brat brata bratem siostra siostry siostrę siostrą ' +
    'wnuk wnuka wnukiem wnuczka wnuczki wnuczkę wnuczką wdowa narzeczona narzeczony kuzyn kuzynka pies psa suczka',
  cs:
    'syn syna synem synovi dcera dcery dceru dcerou dceři manželka manželky manželku manželkou manžel manžela manželem bratr bratra bratrem sestra ' +
    'sestry sestru sestrou vnuk vnuka vnučka vnučku snoubenka',
  sk: 'syn syna synom dcéra dcéry dcéru dcérou manželka manželky manžel brat sestra vnuk vnučka',
  hr: 'sin sina sinom kći kćer supruga supruge suprug brat sestra unuk unuka',
  sr: 'син сина ћерка ћерке ћерку супруга супруге супруг брат сестра унук унука sin sina ćerka ćerke ćerku supruga supruge suprug brat sestra unuk unuka',
  sl: 'sin sina hči hčerka hčerke žena mož brat sestra vnuk vnukinja',
  bg: 'син сина дъщеря дъщерята съпруга съпругът брат сестра внук внучка',
  ro: 'fiul fiica soțul soția fratele sora nepotul nepoata',
  el: 'γιος γιο γιου κόρη κόρης σύζυγος αδελφός αδελφή εγγονός εγγονή',
  lt: 'sūnus dukra dukters žmona brolis sesuo',
  lv: 'dēls meita sieva brālis māsa mazdēls',
  et: 'poeg tütar vend õde',
  ru:
    'сын сына сыну сыном сыновья дочь дочери дочерью дочка дочку дочкой жена жены жену женой муж мужа мужем брат брата брату братом сестра сестры ' +
    'сестру сестрой внук внука внуком внучка внучку внучкой вдова вдову невеста невесту жених племянник племянница пес пёс кот кошка собака',
  uk:
    'син сина синові сином сини дочка доньки донька доньку донькою доньці дружина дружини дружину дружиною чоловік чоловіка чоловіком брат брата ' +
    'братом сестра сестри сестру сестрою онук онука онуком онучка онучку вдова племінник племінниця пес кіт',
  tr: 'oğlu kızı eşi kardeşi ağabeyi ablası torunu yeğeni oğulları kızları kedisi köpeği',
  ar: 'ابنه ابنته ابنتها ابنها وابنه وابنته وابنها وابنتها زوجها زوجته زوجي زوجتي وزوجته وزوجها شقيقه شقيقته شقيقها شقيقتها أخته والدته والده حفيدته حفيده نجله نجلها',
  fa: 'پسرش دخترش همسرش برادرش خواهرش مادرش پدرش نوه‌اش',
  he: 'בנו בנה בתו בתה אשתו בעלה אחותו אחותה אחיו אחיה אמו אמה אביו אביה הבן הבת נכדו נכדתו בתי אשתי בעלי אחותי אחי כלבו כלבתו חתולו',
};
/** Does the word say whose kin, or animal, somebody is? */
export const isKinWord = wordsByLanguage(KIN);

/** What may follow a name that a comma set apart. */
export const WHO: WordSet = words(
  'who whose aged qui dont âgé âgée der die que quien chi che die který která który która',
);

/** Verbs of speaking that stand before who speaks. Of a capital's government they are said, too: then nobody's trade follows. */
export const SAYS: WordSet = words(
  'says said adds added recalls explains laughs raconte explique confie témoigne soupire sourit glisse lance poursuit ajoute résume souligne ' +
    'regrette insiste conclut reconnaît plaisante cuenta explica dice recuerda añade relata señala lamenta conta diz lembra racconta ' +
    'spiega ricorda sagt erzählt erklärt berichtet meint vertelt zegt',
);
/** Indefinite articles: what somebody is follows. */
export const ARTICLES: WordSet = words('a an un une una uno um uma ein eine een');
