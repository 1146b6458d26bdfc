/**
 * The icon set, drawn for Dramatis on a 16-unit grid with a 1.4-unit pen. Icons are ornament: what they say is
 * always said in words beside them or in the label of their button.
 */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14',
  back: 'M10 3L5 8l5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  more: 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  gear: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6M6 9.7a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6',
  panel: 'M2 3h12v10H2zM9.5 3v10M11.3 5.5h1M11.3 8h1',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M4.5 3l8 5-8 5z',
  quote: 'M6.5 4C4.5 5 3.5 6.5 3.5 8.7V12h3V8.7h-2M12.5 4c-2 1-3 2.5-3 4.7V12h3V8.7h-2',
  source: 'M4 2h5.5L12.5 5v9H4zM9 2v3.5h3.5M6 8h4.5M6 10.8h4.5',
  target: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M8 1v3M8 12v3M1 8h3M12 8h3',
  external: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13.2 2.8L7.5 8.5',
  warning: 'M8 2L1.5 13.5h13zM8 6.5v3.4M8 11.6v.3',
  check: 'M2.5 8.5l3.8 3.8L13.5 4',
  trash: 'M2.5 4.5h11M6 4.5V2.7h4v1.8M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  save: 'M8 2v8M4.5 6.7L8 10.2l3.5-3.5M2.5 13.5h11',
  open: 'M8 10.2V2M4.5 5.5L8 2l3.5 3.5M2.5 13.5h11',
  undo: 'M5.5 2.5L2.5 5.5l3 3M2.7 5.5H9a4 4 0 0 1 0 8H5',
  lock: 'M3.5 7.5h9v6h-9zM5.3 7.5V5a2.7 2.7 0 0 1 5.4 0v2.5',
  page: 'M2.5 3h11v10h-11zM5 6h6M5 8.5h6M5 11h3.5',
  person: 'M8 2.2a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2M2.8 13.8c.3-3 2.3-4.6 5.2-4.6s4.9 1.6 5.2 4.6',
  organization: 'M2.5 13.5h11M3.5 13.5V6.5h9v7M2.3 6.3L8 2.5l5.7 3.8M6.3 13.5V9M9.7 13.5V9',
  people:
    'M5.3 3.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4M1.5 13c.2-2.5 1.6-3.8 3.8-3.8S9 10.5 9.2 13M11 4a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M11.4 9.2c1.8.1 2.9 1.3 3.1 3.3',
  country: 'M3.5 14.5v-13M3.5 2.5c3-1.5 5 1.5 9 0v6c-4 1.5-6-1.5-9 0',
  region: 'M2 4l4-1.7 4 1.7 4-1.7V12l-4 1.7L6 12l-4 1.7zM6 2.3V12M10 4v9.7',
  city: 'M8 14.3C5 10.7 3.5 8.4 3.5 6.3a4.5 4.5 0 0 1 9 0c0 2.1-1.5 4.4-4.5 8M8 4.7a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2',
  area: 'M3 5l5-3 5 3-1 6-4 3-4-3zM5 8.5l4-4M6 11l5-5M9 11.6l2.3-2.3',
} as const;
export type IconName = keyof typeof PATHS;

/** `flip`: arrows that point along the line turn round in right-to-left views. */
export function Icon({ name, flip = false }: { name: IconName; flip?: boolean }) {
  return (
    <svg class={flip ? 'icon icon-flip' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
