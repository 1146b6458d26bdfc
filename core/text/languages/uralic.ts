/** Uralic languages. Folding has already brought ä to a and ö to o, which halves the harmony pairs. */
import type { Language } from './types';

const items = (stems: readonly string[], tails: readonly string[]): string =>
  stems.flatMap((s) => tails.map((t) => s.replace('|', `${t}<`))).join(' ');

const FI_TAILS = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'];

/** Names that Finnish ends otherwise than a foreign one: Turku, Turussa; Lahti, Lahdessa; Tampere, Tampereella; Kajaani's i stays. */
const finnishStems = [
  ...FI_TAILS.map((t) => `u${t}<ku`),
  ...['a', 'i', 'u'].flatMap((v) => FI_TAILS.map((t) => `${v}${v}${t}<${v}k${v}`)),
  ...FI_TAILS.map((t) => `de${t}<ti`),
  ...FI_TAILS.map((t) => `nne${t}<nsi`),
  ...['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'seen', 'n', 'tta'].map((t) => `ee${t}<e`),
].join(' ');

/** Consonant gradation: `kan<kka` for Kreikan, `nnissa<nti` for Englannissa. */
const FI_GRADES: readonly (readonly [string, string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nt', 'nn'],
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['t', 'd'],
];
const finnishGradation = FI_GRADES.flatMap(([strong, weak]) =>
  ['a', 'i', 'o', 'u', 'y', 'e'].flatMap((v) => FI_TAILS.map((t) => `${weak}${v}${t}<${strong}${v}`)),
).join(' ');

const ET_CASES = ['', 's', 'st', 'sse', 'l', 'lt', 'le', 'ga', 'ni', 'ks'];
const inCases = (genitive: string, nominative: string): string =>
  ET_CASES.map((c) => `${genitive}${c}<${nominative}`).join(' ');

/**
 * What Estonian names change inside: Iraak, Iraagi; Taškent, Taškendis; Karpaadid, Karpaatides; Kaspia meri, Kaspia merel;
 * Soome laht, Soome lahes; Narva jõgi, Narva jõel; Kanaari saared, Kanaari saartel; Balti riigid, Balti riikides.
 */
const estonianStems = [
  inCases('gi', 'k'),
  inCases('di', 't'),
  inCases('bi', 'p'),
  inCases('tide', 'did'),
  inCases('kide', 'gid'),
  inCases('re', 'ri'),
  'rre<ri rd<ri',
  inCases('he', 'ht'),
  inCases('e', 'gi'),
  'kke<gi',
  inCases('te', 'ed'),
  inCases('gede', 'ed'),
].join(' ');

const HU_CONSONANTS = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'sz',
  'gy',
  'ny',
];

export const URALIC: readonly Language[] = [
  {
    code: 'fi',
    aka: ['fin'],
    name: 'Finnish',
    everyWord: true,
    endings: [
      'n a ta tta ssa sta lla lta lle na ksi han hen hin hon hun hyn seen an en in on un yn',
      items(['C:i|', 'e|i'], ['n', 'a', 'ssa', 'sta', 'lla', 'lta', 'lle', 'na', 'ksi']),
      'C:iin een<i een<e ea<i ta<i sen<nen sta<nen seen<nen sella<nen selle<nen selta<nen sessa<nen sesta<nen',
      'valtain<vallat valtojen<vallat valtoihin<vallat valtoja<vallat valloissa<vallat valloista<vallat valloilla<vallat valloille<vallat valloilta<vallat',
      'maiden<maat maissa<maat maista<maat maihin<maat mailla<maat mailta<maat maille<maat maita<maat saarten<saaret saarilla<saaret saarille<saaret saarilta<saaret saaria<saaret',
      'kunnissa<kunnat kunnista<kunnat kuntien<kunnat kuntiin<kunnat ' +
        // Both parts of "Mustameri" and "Punainenmeri" are inflected.
        'llamerella<meri llemerelle<meri ltamerelta<meri ssameressa<meri nmeren<meri sellamerella<nenmeri sellemerelle<nenmeri seltamerelta<nenmeri senmeren<nenmeri',
      'ien<it eilla<it eille<it eilta<it eissa<it eista<it ien<at oissa<at oista<at oihin<at oilla<at oille<at ojen<at oja<at',
      // Damaskos, Damaskoksessa; Tunis keeps its i.
      items(['kse|s'], ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'en']),
      finnishGradation,
      finnishStems,
    ].join(' '),
    adjective:
      'den<si dessa<si desta<si teen<si tta<si delle<si della<si n ssa sta lla lta lle yneiden<yneet yneissa<yneet yneista<yneet',
    apostrophe: '*',
    hyphen: 'n ssa sta lla lta lle ta a in han hun hon seen ksi na ssä stä llä ltä tä ä',
    abbreviations: 'esim ym jne mm ns n klo nro s v tri prof milj mrd',
  },
  {
    code: 'et',
    aka: ['est', 'ekk'],
    name: 'Estonian',
    everyWord: true,
    endings:
      'C:i C:is C:ist C:isse C:il C:ilt C:ile C:it C:iga C:ini C:iks ' +
      // The vowel of the stem that a name in a consonant hides: Tallinn, Tallinnas; Vilnius, Vilniuses; Elbrus, Elbrusel.
      'C:a C:as C:ast C:asse C:al C:alt C:ale C:aga C:ani C:aks C:es C:est C:esse C:el C:elt C:ele C:ega C:eni C:eks ' +
      'C:us C:ust C:usse C:ul C:ult C:ule C:uga C:uni C:uks V:s V:st V:sse V:l V:lt V:le V:d V:ga V:ni V:ks V:t C:u C:e ' +
      estonianStems,
    // Punane meri, Punasel merel.
    adjective: inCases('se', 'ne'),
    hyphen: 'i is ist il ile ilt ga s st le l',
    apostrophe: '*',
    abbreviations: 'nt jne lk nr hr pr dr prof',
  },
  {
    code: 'hu',
    aka: ['hun'],
    name: 'Hungarian',
    endings: [
      // "Pécsett", "Vácott": some towns are so named where something is.
      't at et ot ett ott ban ben ba be bol rol tol nak nek n on en ra re hoz hez nal nel ig kent ert va ve val vel ok ek ak beli kori nek okat eket okban okba okbol oknak okkal',
      HU_CONSONANTS.map((c) => `${c}al ${c}el`).join(' '),
      'ja je ja<a je<e at<a et<e an<a en<e jat jet janak jenek jaban jeben',
    ].join(' '),
    apostrophe: '*',
    hyphen:
      't ot at et ban ben ba be bol ból ből rol ról ről tol tól től nak nek n on en ön ra re hoz hez höz nál nél ig val vel val ként ért sel sal tal tel os es i',
    abbreviations: 'dr prof pl stb ill kb u.n ún vö sz jan febr márc ápr jún júl aug szept okt nov dec',
  },
];
