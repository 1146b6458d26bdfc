/** Names that hold a place behind "of": banks, streets, teams. */
import { isBlank, wordBefore } from './context';
import { OPEN_HEADS, ROMANCE } from './data/bodies';
import { INSTITUTIONS, isOfWord, POLITICAL_HEADS, STREETS } from './data/place-words';
import { withoutElision } from './elisions';
import type { Neighbour, Spot } from './model';
import { words, type WordSet } from '../text/words';

/** "Bank of France", "rue de Paris": a head, a joining word, the place. */
export function insideName({ before, lower, lang }: Spot, text: string): 'name' | 'team' | null {
  if (before === null || !(isBlank(before.gap) || /^['’]\s?$/u.test(before.gap))) return null;
  if (STREETS.has(before.lower) && !before.upper && !WORDS_TOO.has(before.lower)) return 'name';
  // "Avenida Brasil": with a capital, no street of a sentence.
  if (before.upper && AVENUES.has(before.lower)) return 'name';
  const of = ofWord(before, lang, text);
  if (of === null) return null;
  const head = wordBefore(text, of.start);
  if (head === null || !isBlank(head.gap)) return null;
  // "l'équipe de …", "l’avenue de …"
  const bare = withoutElision(head.lower);
  if (NATIONAL_TEAMS.has(bare)) return 'team';
  if (isStation(bare) && !head.upper) return STATIONS.has(lower) ? 'name' : null;
  if (STREETS.has(bare) && !isPlaceOf(head, of !== before, text)) return 'name';
  if (!head.upper) return null;
  if (AVENUES.has(head.lower)) return 'name';
  return INSTITUTIONS.has(head.lower) || (ROMANCE.has(lang) && isTeam(head, text)) ? 'name' : null;
}

/** "La gare de Changchun" is in Changchun, "la gare de Lyon" in Paris. */
const isStation = (head: string): boolean => head === 'gare' || head === 'station';
const STATIONS: WordSet = words('lyon bercy austerlitz est nord');

/** The word that joins a head to the place, over an article: "de la", "de l'". */
function ofWord(before: Neighbour, lang: string, text: string): Neighbour | null {
  if (isOfWord(before.lower, lang)) return before;
  if (!/^(?:la|le|l|las|los|el)$/u.test(before.lower)) return null;
  const of = wordBefore(text, before.start);
  return of !== null && isBlank(of.gap) && of.lower === 'de' ? of : null;
}

/** Streets and squares that are words of other things, too, and roads from town to town: without "of" they say nothing. */
const WORDS_TOO: WordSet = words(
  'porte place theatre stadium plaza square route chemin carretera estrada strada pont',
);

/** "La place de la France dans le monde", "la feuille de route de Washington": the rank of a country, a plan. */
function isPlaceOf({ lower, start }: Neighbour, overArticle: boolean, text: string): boolean {
  if (lower === 'place') return overArticle;
  return lower === 'route' && wordBefore(text, start)?.lower === 'de';
}

/** Streets and squares of the Romance languages, which stand right before the name that they bear, with a capital now and then. */
const AVENUES: WordSet = words(
  'rue avenue boulevard quai avenida calle carrera paseo plaza rua praça alameda travessa largo viale piazza',
);

/** "l'équipe de Suisse", "la selección de Chile": a team before "of" its country. */
const NATIONAL_TEAMS: WordSet = words(
  'équipe sélection sélectionneur selección selecção seleção nazionale selezione',
);

const PLURALS: WordSet = words('les des aux ces los las nos aos dos gli dei degli i');
/** Plural heads that are no team: "les Jeux de Londres", "les Alpes du Japon". */
const PLURAL_HEADS: WordSet = words(
  'jeux juegos jogos alpes montagnes îles islas ilhas archives accords états nations provinces villes rives hauteurs',
);

/** "les Rangers de New York", "los Lakers de Los Ángeles": a capitalised plural head, of one or two words. */
function isTeam(head: Neighbour, text: string): boolean {
  if (PLURAL_HEADS.has(head.lower) || POLITICAL_HEADS.has(head.lower) || OPEN_HEADS.has(head.lower))
    return false;
  const first = wordBefore(text, head.start);
  if (first === null || !isBlank(first.gap)) return false;
  if (PLURALS.has(first.lower)) return true;
  if (!first.upper) return false;
  const determiner = wordBefore(text, first.start);
  return determiner !== null && isBlank(determiner.gap) && PLURALS.has(determiner.lower);
}
