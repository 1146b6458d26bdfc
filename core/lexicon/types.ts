/** What the lexicon offers to recognition. Offsets are UTF-16 into the text as it was given. */
import type { EntityKind } from '../types';
import type { NameKind, PackEntity, PackHeader } from '../pack/types';

/** What a lexicon is compiled from: the entities of one active pack. */
export interface LexiconPart {
  readonly pack: PackHeader;
  /** True for packs that the reader imported. */
  readonly own: boolean;
  readonly entities: readonly PackEntity[];
}

/** How the text's form relates to the name in the pack. */
export type MatchHow = 'exact' | 'inflected' | 'joined' | 'transliterated';

/** A name of an entity that a candidate may be. */
export interface NameHit {
  /** Index of the entity within the lexicon. */
  readonly entity: number;
  readonly kind: NameKind;
  /** Language of the name (BCP 47, `mul` for many). */
  readonly lang: string;
  readonly how: MatchHow;
  /** The form may as well be another name (`Алиева`: of Aliev, or a woman's own name): wants support on the page. */
  readonly doubtful?: boolean;
}

/** The longest name at one place of the text, with every entity that bears it. */
export interface Candidate {
  readonly start: number;
  /** End of the whole word form. */
  readonly end: number;
  /** End of the name proper, where an ending hangs on; else `end`. */
  readonly stemEnd: number;
  readonly hits: readonly NameHit[];
}

/** What resolution needs to know of an entity, read from the lexicon's buffer. */
export interface LexiconEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Index into `Lexicon.packs`. */
  readonly pack: number;
  /** Ids of what it lies within, nearest first. */
  readonly within: readonly string[];
  /** Ids that the same thing bears in other packs. */
  readonly same: readonly string[];
  /** Id of the capital, for countries. */
  readonly capital: string | null;
  /** 0 if unknown. */
  readonly population: number;
  /** Longitude, latitude (degrees), or null. */
  readonly at: readonly [number, number] | null;
  /** Offices held: office slug, of which entity, EDTF period. */
  readonly roles: readonly { readonly office: string; readonly of: string | null; readonly during: string }[];
}

export interface Lexicon {
  readonly packs: readonly {
    readonly id: string;
    readonly kind: 'story' | 'world';
    readonly own: boolean;
    readonly asOf: string;
  }[];
  readonly entityCount: number;
  /** Decoded on demand and cached. */
  entity(index: number): LexiconEntity;
  /** Index by id, or -1; the first part's where several packs hold the id. */
  indexOf(id: string): number;
  /** Every index that bears an id: one for each pack that holds it. */
  indexesOf(id: string): readonly number[];
  /** Index of every person. */
  readonly people: readonly number[];
  /** Index of every person with an office of this country or body (id); seldom those of another whose id has the same hash. */
  holders(of: string): readonly number[];
  /** Ids of people that are one, though a story's pack and the world's spell them differently. */
  readonly twins: readonly (readonly [string, string])[];
  /** Every candidate in `text`, in order, not overlapping. `lang`: primary language of the text. */
  find(text: string, lang: string): readonly Candidate[];
}

/** A candidate from several lexicons at once: each hit says in which of them its entity is. */
export interface MultiCandidate extends Candidate {
  readonly hits: readonly (NameHit & { readonly lexicon: number })[];
}
