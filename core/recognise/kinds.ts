/** What the senses of a form are, sorted once for all the spots that the form stands at. */
import type { Sense, Spot } from './model';
import { prior } from './prior';
import { isPlace } from './support';

/** Prior from which a place is large enough for what is beside it to be named after it. */
const KNOWN = 1.3;

export interface Kinds {
  /** Places by a name, not by a demonym or a role. */
  readonly places: readonly Sense[];
  /** People by a name. */
  readonly people: readonly Sense[];
  /** Organisations and peoples by a name. */
  readonly bodies: readonly Sense[];
  /** Is any sense a place's, whatever it is called? */
  readonly anyPlace: boolean;
  /** Are all the places countries, and is one of them? */
  readonly allCountries: boolean;
  readonly anyCountry: boolean;
  /** Is one of the places large? */
  readonly isKnown: boolean;
}

/** Sorts the senses of one form. */
function kindsOf(senses: readonly Sense[]): Kinds {
  const places: Sense[] = [];
  const people: Sense[] = [];
  const bodies: Sense[] = [];
  let anyPlace = false;
  for (const sense of senses) {
    const { subject, kind } = sense;
    const place = isPlace(subject);
    anyPlace ||= place;
    if (kind === 'demonym' || kind === 'role') continue;
    if (place) places.push(sense);
    else if (subject.kind === 'person') people.push(sense);
    else bodies.push(sense);
  }
  return {
    places,
    people,
    bodies,
    anyPlace,
    allCountries: places.every((x) => x.subject.kind === 'country'),
    anyCountry: places.some((x) => x.subject.kind === 'country'),
    isKnown: places.some((x) => prior(x.subject) >= KNOWN),
  };
}

/** Of a form that means nothing. */
export const NOTHING: Kinds = kindsOf([]);

/** The kinds of each spot's senses: the same form has the same list of them wherever it stands. */
export function kindsOfAll(spots: readonly Spot[]): Kinds[] {
  const known = new Map<readonly Sense[], Kinds>();
  return spots.map(({ senses }) => {
    let kinds = known.get(senses);
    if (kinds === undefined) known.set(senses, (kinds = kindsOf(senses)));
    return kinds;
  });
}
