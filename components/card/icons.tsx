/** The card's few icons, on the 16-unit grid of the views: every page pays for what the card carries. */
const PATHS = {
  panel: 'M2 3h12v10H2zM9.5 3v10M11.3 5.5h1M11.3 8h1',
  pin: 'M5.5 2h5l-.6 5 2.1 2v1H4V9l2.1-2zM8 10v4.2',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4M3 13L13 3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M2.5 8.5l3.8 3.8L13.5 4',
} as const;

export function CardIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
