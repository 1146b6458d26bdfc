/**
 * Pack format v1 as TypeScript. `schema.ts` validates it at run time and is held in step with these types by a test;
 * `assets/packs/pack.schema.json` is the same as JSON Schema 2020-12. Unknown fields are kept and ignored.
 */
import type { EntityKind, Stance } from '../types';

/** Language tag (BCP 47) to text. */
export type Localised = Readonly<Record<string, string>>;

export type NameKind = 'full' | 'family' | 'short' | 'variant' | 'acronym' | 'demonym' | 'role' | 'former';

export interface PackName {
  readonly v: string;
  /** BCP 47; `mul` where the form is the same in many languages. */
  readonly lang: string;
  readonly kind: NameKind;
  /** Where the form comes from: a source id of the pack, or `generated`. */
  readonly from?: string;
  /** Ids of the entities that use this form, where that is disputed. */
  readonly usedBy?: readonly string[];
}

/** An EDTF date (ISO 8601-2 level 1, sets and one-of sets of level 2) with how it was got. */
export interface PackDate {
  readonly edtf: string;
  /** `absolute`, `completed-from-published`, `relative-to-published`, `relative-to-text`. */
  readonly basis?: string;
  /** What the source's own words were about and how the date was inferred, in our words. */
  readonly note?: Localised;
}

export interface PackRole {
  readonly office: string;
  /** Entity id of the country or body, or null. */
  readonly of: string | null;
  /** EDTF. */
  readonly during: string;
  readonly label: Localised;
  readonly ev: readonly string[];
}

export interface PackFigure {
  readonly what: string;
  readonly value: number | string;
  readonly unit: string | null;
  /** EDTF. */
  readonly date: string;
  readonly ev: readonly string[];
}

export interface PackEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: Localised;
  readonly brief?: Localised;
  readonly names: readonly PackName[];
  readonly figures?: readonly PackFigure[];
  readonly roles?: readonly PackRole[];
  /** Longitude, latitude (degrees). */
  readonly at?: readonly [number, number];
  readonly within?: readonly string[];
  /** Ids of the capital (for countries) and of the country a capital speaks for are found by `capital`. */
  readonly capital?: string;
  /** The same thing in other packs: pack id (or `world`) to entity id. */
  readonly same?: Readonly<Record<string, string>>;
  /** What is disputed about the name or the border, and between whom. */
  readonly disputed?: { readonly note: Localised; readonly parties: readonly string[] };
}

export interface PackEvent {
  readonly id: string;
  readonly label: Localised;
  readonly date: PackDate;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  /** Entity id of whoever asserts it, or null if the source tells it as its own. */
  readonly assertedBy: string | null;
  readonly ev: readonly string[];
}

export interface PackStatement {
  readonly id: string;
  /** Entity id, or null for an unnamed source. */
  readonly speaker: string | null;
  readonly to: readonly string[];
  /** Entity id of the outlet, or null. */
  readonly via: string | null;
  readonly about: readonly string[];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly stance: Stance;
  /** In our own words. */
  readonly gist: Localised;
  readonly date: PackDate;
  readonly ev: readonly string[];
}

/** A stretch of an article (`paragraph`, offsets, `hash`) or a place in a dataset (`pointer`). */
export interface PackEvidence {
  readonly id: string;
  readonly source: string;
  /** From 1: the non-empty lines of the source. */
  readonly paragraph?: number;
  /** UTF-16 offsets into the source's text after NFC, line ends as `\n`. */
  readonly start?: number;
  readonly end?: number;
  /** `sha256-` and lower-case hex over exactly that stretch (UTF-8). */
  readonly hash?: string;
  readonly startsWith?: string;
  readonly endsWith?: string;
  readonly pointer?: string;
}

export interface PackSource {
  readonly id: string;
  readonly kind: 'article' | 'dataset' | 'editorial';
  readonly lang?: string;
  readonly published?: string;
  readonly title?: string | Localised;
  /** Name of the outlet, or null where it is not known. */
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly textHash?: string;
  readonly paragraphs?: number;
  readonly version?: string;
  readonly license?: string;
  readonly retrieved?: string;
}

/** Everything of a pack but its rows. */
export interface PackHeader {
  readonly format: 'dramatis-pack';
  readonly version: 1;
  readonly id: string;
  /** Dot-separated numbers, compared number by number. */
  readonly revision: string;
  readonly kind: 'story' | 'world';
  readonly title: Localised;
  /** EDTF. */
  readonly asOf: string;
  readonly license: string;
  readonly author?: { readonly name: string; readonly url?: string };
  /** Ids of packs whose entities this one names without holding them: the shards of the world name the core's countries. */
  readonly extends?: readonly string[];
  /** For a shard of names: the languages (BCP 47) that it holds. Absent: it is of use in every language. */
  readonly langs?: readonly string[];
  readonly sources: readonly PackSource[];
}

/** A whole pack, as a `*.pack.json` file holds it. */
export interface Pack extends PackHeader {
  readonly entities: readonly PackEntity[];
  readonly events: readonly PackEvent[];
  readonly statements: readonly PackStatement[];
  readonly evidence: readonly PackEvidence[];
}

/** Part of a pack: some entities with every event, statement and evidence that names them. */
export interface PackSlice {
  readonly pack: PackHeader;
  /** True for packs that the reader imported. */
  readonly own: boolean;
  readonly entities: readonly PackEntity[];
  readonly events: readonly PackEvent[];
  readonly statements: readonly PackStatement[];
  readonly evidence: readonly PackEvidence[];
}
