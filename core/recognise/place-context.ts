/** What a page says of the place that a name may mean: types only. */
import type { Spot } from './model';
import type { PageSupport } from './support';
import type { Topics } from './topics';

/** What the page knows of a name as written (lower case), over all its spots. */
export interface SurfaceUse {
  /** Spots at which the name stands alone, not within a longer name. */
  free: number;
  /** Of those, with a sign of place: a preposition, a list of places, a container after a comma. */
  located: number;
  /** Of those, with a preposition or an ending of place. */
  there: number;
  /** Spots within a sentence (where a capital means a name). */
  inside: number;
  /** Spots that are part of a person's name. */
  person: number;
  /** Spots at which it ends a longer name that is not known. */
  named: number;
  /** Spots at which it is a team's. */
  team: number;
}

export interface PlaceContext {
  readonly text: string;
  readonly support: PageSupport;
  readonly use: SurfaceUse;
  /** Does a preposition or an ending of place stand beside it? */
  readonly stands: boolean;
  /** Spot that follows directly after a comma or an opening bracket, if any. */
  readonly next: Spot | null;
  /** Spot that ends directly before a comma or "and" in front of this one, if any. */
  readonly previous: Spot | null;
  /** Does "and" or a comma join it to a country that can be nothing else ("China and Russia")? */
  readonly joinsCountry: boolean;
  /** Does "and" or a comma join it to a capital that can be nothing else ("Paris and Berlin")? */
  readonly joinsCapital: boolean;
  readonly story: string | null;
  /** Does the name stand as a government does (`metonym.ts`)? */
  readonly acts: boolean;
  /** Country (id) whose demonym stands directly before the spot: "the Armenian town", "im deutschen Ramstein". */
  readonly demonymOf: string | null;
  /** Is the name one of a list, behind one that a sign of place stands beside? */
  readonly goesOn: boolean;
  /** What the page's lines are about. */
  readonly topics: Topics;
}
