/** Names that a comma or "and" joins: a place among places. */
import { isWord } from './caseless';
import { isHome } from './data/homes';
import type { Spot } from './model';
import { prior } from './prior';
import { isPlace } from './support';

/** Prior of a town that a list is one of places with. */
const LISTED = 0.3;
/** The same where the town's name is a word. */
const LISTED_WORD = 1.1;

/** Does a comma or "and" join it to another place? */
export const isListed = (next: Spot | null, previous: Spot | null): boolean => names(next) || names(previous);

/** A word, or a small town of another land, says nothing of what it is listed with ("Airbus, Orange, Casino"). */
const names = (spot: Spot | null): boolean =>
  spot !== null &&
  spot.senses.some(({ subject: s }) => isPlace(s) && (prior(s) >= LISTED || isHome(s.country, spot.lang))) &&
  (!isWord(spot) || spot.senses.some(({ subject: s }) => isPlace(s) && prior(s) >= LISTED_WORD));
