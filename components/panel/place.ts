/** Where in the panel the reader is, kept for each tab. */
export const PANEL_TABS = ['cast', 'places', 'timeline', 'sources'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export interface Place {
  /** The document that this place belongs to: another page in the same tab starts afresh. */
  readonly doc: string;
  readonly tab: PanelTab;
  /** Entities opened one from another; the last is shown. */
  readonly stack: readonly string[];
  readonly query: string;
  /** Mention that was last shown, by entity. */
  readonly at: Readonly<Record<string, number>>;
  /** The reader was taken elsewhere on the page and can go back. */
  readonly jumped: boolean;
}

export type Move =
  | { readonly do: 'tab'; readonly tab: PanelTab }
  | { readonly do: 'open'; readonly entity: string }
  | { readonly do: 'aim'; readonly entity: string }
  | { readonly do: 'close' }
  | { readonly do: 'query'; readonly query: string }
  | { readonly do: 'shown'; readonly entity: string; readonly index: number }
  | { readonly do: 'jumped'; readonly jumped: boolean };

export const startPlace = (doc: string): Place => ({
  doc,
  tab: 'cast',
  stack: [],
  query: '',
  at: {},
  jumped: false,
});

const MAX_DEPTH = 50;

/** The place after a move. */
export function movePlace(place: Place, move: Move): Place {
  switch (move.do) {
    case 'tab':
      return { ...place, tab: move.tab, stack: [], query: '' };
    case 'open':
      return place.stack.at(-1) === move.entity
        ? place
        : { ...place, stack: [...place.stack, move.entity].slice(-MAX_DEPTH) };
    case 'aim':
      return { ...place, stack: [move.entity], query: '' };
    case 'close':
      return { ...place, stack: place.stack.slice(0, -1) };
    case 'query':
      return { ...place, query: move.query, stack: [] };
    case 'shown':
      return { ...place, at: { ...place.at, [move.entity]: move.index }, jumped: true };
    case 'jumped':
      return { ...place, jumped: move.jumped };
  }
}

/** The place of a tab: what was kept, if it is of the same document; the tab of the panel outlives the document. */
export function placeOf(places: ReadonlyMap<number, Place>, tabId: number, doc: string): Place {
  const kept = places.get(tabId);
  if (kept === undefined) return startPlace(doc);
  return kept.doc === doc ? kept : { ...startPlace(doc), tab: kept.tab };
}
