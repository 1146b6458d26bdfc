import type { CastRow, Dossier, MapView, StoryView } from '../../platform/messages';
import type { PageStateActions } from '../parts/PageState';

/** What the panel can ask for; the entrypoint binds it to the tab in front. All may reject with an error to show. */
export interface PanelActions extends PageStateActions {
  readonly facts: (entity: string) => Promise<Dossier | null>;
  readonly search: (query: string) => Promise<readonly CastRow[]>;
  readonly story: () => Promise<StoryView>;
  /** Draws the places of the page, or one of them; null where there is nothing to draw. Sizes in CSS pixels. */
  readonly map: (
    entity: string | null,
    size: { readonly width: number; readonly height: number },
  ) => Promise<MapView | null>;
  /** Scrolls to the n-th mention and marks it; wraps round at both ends. */
  readonly showMention: (entity: string, index: number) => Promise<{ index: number; total: number }>;
  /** Lights up the mentions of an entity, or none. */
  readonly light: (entity: string | null) => void;
  /** Scrolls back to where the reader was before the first jump. */
  readonly back: () => Promise<void>;
  /** Shows a passage in the open page; false if it is not there. */
  readonly showEvidence: (pack: string, ev: readonly string[]) => Promise<boolean>;
  readonly openSettings: () => void;
  /** Asks for the page again. */
  readonly refresh: () => void;
}

/** What someone asked to see in a tab: an entity, or what is found by a name. */
export interface Aim {
  /** The tab that it was asked for; a wish is not taken along to another. */
  readonly tabId: number | null;
  readonly entity: string | null;
  readonly query: string | null;
  /** Tells a new wish from one already granted. */
  readonly seq: number;
}
