/** What the panel shows of one entity. */
import type { EntityKind, FactView, LangText, MarkKind } from '../types';

export interface DossierName {
  readonly v: string;
  readonly lang: string;
  readonly kind: string;
  /** Title of where the form comes from, or null. */
  readonly from: string | null;
  readonly usedBy: readonly LangText[];
}

/** Everything known of one entity, localised. */
export interface Dossier {
  readonly id: string;
  readonly kind: EntityKind;
  readonly mark: MarkKind;
  readonly name: LangText;
  readonly line: LangText;
  readonly asOf: string | null;
  readonly disputed: LangText | null;
  readonly names: readonly DossierName[];
  readonly roles: readonly FactView[];
  readonly said: readonly FactView[];
  readonly saidOf: readonly FactView[];
  /** What others said of others, through this one. */
  readonly passedOn: readonly FactView[];
  readonly events: readonly FactView[];
  readonly figures: readonly FactView[];
  readonly within: readonly { readonly id: string; readonly name: LangText }[];
}
