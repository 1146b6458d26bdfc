/** Words beside the names of places that things and saints bear. */
import { words, type WordSet } from '../../text/words';

/** Before a name that somebody has given, by language. */
export const NAMING: Readonly<Record<string, string>> = {
  en: 'called named nicknamed dubbed codenamed code-named christened',
  fr: "s’appelle s'appelle nommé nommée nommés nommées appelé appelée appelés baptisé baptisée surnommé surnommée intitulé intitulée dénommé prénommé prénommée",
  de: 'namens genannt getauft heißt hieß heisst',
  es: 'llama llaman llamado llamada llamados llamadas bautizado bautizada apodado apodada titulado titulada',
  it: 'chiama chiamano chiamato chiamata chiamati battezzato battezzata soprannominato soprannominata intitolato',
  pt: 'chama chamam chamado chamada chamados batizado batizada apelidado intitulado',
  nl: 'genaamd genoemd heet heten gedoopt',
  pl: 'zwany zwana zwanego zwaną nazywany nazywana imieniem przezwany przezwana pseudonimem',
  cs: 'zvaný zvaná zvaného přezdívaný přezdívaná jménem',
  sk: 'zvaný zvaná prezývaný prezývaná menom',
  ru: 'кличке кличкой прозвищу прозванный прозванная прозвали',
  uk: 'кличку прізвисько прізвиськом прозваний прозвана',
};

/** Before a saint, or before "of" the saint. */
export const SAINT_HEADS = words(
  'misa fiesta fiestas iglesia parroquia ermita convento monasterio capilla basílica orden hermanas hermanos monjas frailes virgen ' +
    'procesión imagen estampa casa colegio novena romería festividad día hijas siervas reliquias devoción oración rezan reza ' +
    'missa festa igreja paróquia capela convento mosteiro procissão imagem dia irmãs irmãos ordem romaria noite ' +
    'messa chiesa parrocchia convento monastero basilica cappella processione reliquie ordine suore festa giorno ' +
    'messe église paroisse couvent monastère chapelle basilique procession reliques ordre sœurs frères fête chevaliers ' +
    'church feast order sisters brothers parish convent relics shrine chapel day',
);
/** Behind a saint's name and "of". */
export const SAINT_TAILS: readonly string[] = [
  'jesús',
  'jesus',
  'asís',
  'assis',
  'assisi',
  'ávila',
  'loyola',
  'padua',
  'paula',
  'calasanz',
  'la cruz',
  'calcuta',
  'lisieux',
];

/** What follows a number that counts something. */
export const VERSIONS_AFTER =
  /^\s?(?:%|per\b|percent|million|billion|trillion|km|miles|met|points|kilo|tonnes|tons|times|[a-z]+s\b\s(?:of|were|are))/;

/** Before "called" and a place: who calls it so, or calls on it. By language. */
export const CALLERS: Readonly<Record<string, string>> = {
  en: 'i he she it they we you who has have had',
  fr: 'a ai as ont avait avaient avons avez ayant aurait auraient',
  it: 'ha ho hanno aveva avevano abbiamo avrebbe avendo',
  es: 'ha he han había habían hemos haber habiendo',
  pt: 'tem têm tinha tinham havia ter tendo',
};

/** Behind a place that was called something: what. */
export const CALLED_WHAT: WordSet = words('the a an as its his her their among one on in to for');

/** What else is called as a place is, and is one. */
export const CALLED_PLACES: WordSet = words(
  'place places country countries land home region area part city cities town towns village villages island islands river lake mountain valley district suburb settlement colony state province then now today formerly ' +
    'officially lieu endroit pays île aujourd’hui lugar país isla zona hoy ahora luogo paese isola oggi ort land insel heute',
);

/** What a thing of a place's name is or does, behind "the" and the name. */
export const THINGS_DO: WordSet = words('is was has had will can does did comes came costs runs sank sailed');
