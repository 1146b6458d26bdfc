/** What recognition works on between the lexicon's candidates and the mentions: types only. */
import type { EntityKind, MentionBy } from '../types';
import type { MatchHow } from '../lexicon/types';
import type { NameKind } from '../pack/types';

/** One thing in the world, however many packs know it. */
export interface Subject {
  /** The id under which mentions report it. */
  readonly id: string;
  /** Every id that packs use for it, `id` included. */
  readonly ids: ReadonlySet<string>;
  readonly kind: EntityKind;
  /** Story packs that hold it. */
  readonly stories: readonly string[];
  /** True if a world pack or one of the bundled packs holds it. */
  readonly world: boolean;
  /** Ids of what it lies within, nearest first. */
  readonly within: readonly string[];
  /** Id of the country it lies in, or its own if it is one; null if unknown. */
  readonly country: string | null;
  /** Id of the country whose capital it is. */
  readonly capitalOf: string | null;
  /** Id of the capital, for countries. */
  readonly capital: string | null;
  readonly population: number;
  readonly at: readonly [number, number] | null;
  readonly roles: readonly { readonly office: string; readonly of: string | null; readonly during: string }[];
}

/** One reading of a spot: the subject, and how its name stands there. */
export interface Sense {
  readonly subject: Subject;
  readonly kind: NameKind;
  readonly how: MatchHow;
  readonly lang: string;
}

/** A neighbouring word on the same line. */
export interface Neighbour {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly lower: string;
  readonly upper: boolean;
  /** What stands between it and the name. */
  readonly gap: string;
}

/** How the letters of a line are set: `title` and `caps` take the meaning from capitals. */
export type LineCase = 'normal' | 'title' | 'caps' | 'none';

/** A name found in the text, before it is known whom it means. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly stemEnd: number;
  readonly lang: string;
  readonly surface: string;
  /** The surface in small letters, and so its stem: asked for by every rule. */
  readonly lower: string;
  readonly stem: string;
  readonly senses: readonly Sense[];
  readonly line: LineCase;
  /** First word of a sentence, or of the line. */
  readonly opens: boolean;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /** One letter that stands for a country in a pair (`pairs.ts`): nothing beside it makes another name of it. */
  readonly paired?: true;
}

/**
 * Why a place's name is not the place: `person` (part of a person's name), `name` (part of another name), `team` (a team is
 * called so).
 */
export type Blocked = 'person' | 'name' | 'team' | null;

/** What the blocking rules need to know of the page besides the spot. */
export interface Surroundings {
  readonly text: string;
  /** Does a known name end, or start, at this offset? */
  readonly endsAt: (offset: number) => boolean;
  readonly startsAt: (offset: number) => boolean;
}

/** What a spot was resolved to. */
export interface Verdict {
  readonly sense: Sense;
  readonly by: MentionBy;
  readonly confidence: number;
  readonly standsFor?: string;
}
