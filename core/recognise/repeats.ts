/** A longer name that was told once from a place's, wherever else it stands on the page. */
import { NOUN_CAPITALS } from './capitals';
import { isBlank } from './context';
import { isCalendarWord } from './data/tail-words';
import type { Blocked, Spot } from './model';

/** The place and the capitalised word behind it, or null: where nouns have capitals, or a day follows, they make no name. */
const pairOf = ({ stem, after, line, lang }: Spot): string | null =>
  after?.upper === true &&
  isBlank(after.gap) &&
  line === 'normal' &&
  !NOUN_CAPITALS.has(lang) &&
  !isCalendarWord(after.lower)
    ? `${stem} ${after.lower}`
    : null;

/**
 * "Calgary Sands Ltd", then "Calgary Sands": blocks the same two words wherever they stand.
 *
 * @param blocked why each spot is no place; filled in
 * @param isPlace may the spot at this index be one?
 */
export function repeatNames(
  spots: readonly Spot[],
  blocked: Blocked[],
  isPlace: (i: number) => boolean,
): void {
  const pairs = new Map<string, Blocked>();
  spots.forEach((spot, i) => {
    const why = blocked[i] ?? null;
    const pair = why === 'person' || why === 'name' ? pairOf(spot) : null;
    if (pair !== null) pairs.set(pair, why);
  });
  if (pairs.size === 0) return;
  spots.forEach((spot, i) => {
    if (blocked[i] !== null || !isPlace(i)) return;
    const pair = pairOf(spot);
    if (pair !== null) blocked[i] = pairs.get(pair) ?? null;
  });
}
