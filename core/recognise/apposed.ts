/** A noun before a place's name in the Romance languages, which makes a thing's name of it: "un bolso Sevilla", "il dj Cairo". */
import { isBlank, wordBefore } from './context';
import { isPlaceHead } from './data/place-kinds';
import { OF_WORDS, placePrepositions } from './data/place-words';
import { isStopWord } from './frequent-words';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** Articles and the like by language: what stands behind them is a noun. None that stands before a verb, too ("la veut Paris"). */
const ARTICLES: Readonly<Record<string, WordSet>> = {
  fr: words('un une ce cet cette du des au aux son sa ses leur leurs notre nos votre mon ma'),
  es: words('un una el los del al su sus este esta ese esa nuestro nuestra'),
  it: words(
    'un una uno il i gli del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla',
  ),
  pt: words('um uma do da dos das ao aos no na nos nas pelo pela seu sua'),
};
/** The same, and those that stand before a verb now and then. */
const ALL: Readonly<Record<string, WordSet>> = {
  fr: words('le la les'),
  es: words('la las lo'),
  it: words('lo la le'),
  pt: words('o a os as'),
};

/** Nouns before what they are named after where the place is meant: "il caso Roma", "le dossier Paris". */
const OF_PLACES: WordSet = words(
  'caso casos affaire dossier cas zone zona región région regione região estado área area aire axe eje asse línea ligne linea linha ' +
    'ruta route vol vuelo volo tren train treno sector secteur mercado marché mercato efecto effet effetto modelo modèle sistema système ' +
    'gobierno governo gouvernement presidente président inviato enviado señor signor lunes martes miércoles jueves viernes sábado domingo ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica pasado próximo année ' +
    'año anno ano mes mois mese mês día jour giorno dia soir noche notte noite matin mañana mattina manhã même mismo stesso mesmo',
);

/** Is the word a noun, with an article of its own or without one, that the name behind it belongs to? */
export function isApposed(noun: Neighbour, lang: string, text: string): boolean {
  if (ARTICLES[lang] === undefined || !mayBeNoun(noun, lang)) return false;
  const article = wordBefore(text, noun.start);
  if (article === null) return true;
  const lower = article.lower;
  return (
    !isBlank(article.gap) || isArticle(lower, lang) || ALL[lang]?.has(lower) === true || OF_WORDS.has(lower)
  );
}

/** Does an article that stands before nouns alone stand before the noun? */
function isApposedPlainly(noun: Neighbour, lang: string, text: string): boolean {
  if (ARTICLES[lang] === undefined || !mayBeNoun(noun, lang)) return false;
  const article = wordBefore(text, noun.start);
  return article !== null && isBlank(article.gap) && isArticle(article.lower, lang);
}

const isArticle = (lower: string, lang: string): boolean => ARTICLES[lang]?.has(lower) === true;

const mayBeNoun = ({ lower, upper, word, gap }: Neighbour, lang: string): boolean =>
  !upper &&
  isBlank(gap) &&
  word.length > 1 &&
  !/\d/.test(word) &&
  !OF_PLACES.has(lower) &&
  !isPlaceHead(lower, lang) &&
  !placePrepositions(lang).has(lower) &&
  !OF_WORDS.has(lower) &&
  !isStopWord(lower, lang);

/** "Un bolso Sevilla", "il dj Cairo": what a noun with its article is called. */
export const isThingsName = ({ before, line, lang, after, senses }: Spot, text: string): boolean =>
  before !== null &&
  line === 'normal' &&
  // "El vuelo París-Madrid", "la línea Roma – Nápoles"
  (after === null || !/[-–/]/.test(after.gap)) &&
  senses.every(({ subject: { kind } }) => kind === 'city') &&
  isApposedPlainly(before, lang, text);
