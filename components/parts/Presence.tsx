/** Height and width of the drawing, units; it is stretched to the row's width. */
const WIDTH = 1000;

/** One path for all ticks of a presence bar: one element a row, however often an entity is named. */
export function presencePath(presence: readonly number[]): string {
  // Ticks closer than two units can't be told apart.
  let last = -Infinity;
  let path = '';
  for (const at of presence) {
    const x = Math.round(Math.min(1, Math.max(0, at)) * (WIDTH - 6)) + 3;
    if (x - last < 2) continue;
    last = x;
    path += `M${x} 0V8`;
  }
  return path;
}

/** Index of the mention that a click at `at` (0 to 1 along the bar) means: the nearest one. */
export function nearestMention(presence: readonly number[], count: number, at: number): number {
  let best = 0;
  presence.forEach((p, i) => {
    if (Math.abs(p - at) < Math.abs((presence[best] ?? Infinity) - at)) best = i;
  });
  // The bar may show a sample of the mentions.
  return presence.length === 0 ? 0 : Math.min(count - 1, Math.round((best * count) / presence.length));
}

/**
 * Where on the page an entity is named, from its top to its end. A click goes to the nearest mention; it is a
 * shortcut for the pointer, so assistive technology is spared it: the entity's page steps through all mentions.
 */
export function Presence({
  presence,
  count,
  onJump,
}: {
  presence: readonly number[];
  count: number;
  onJump: (index: number) => void;
}) {
  return (
    <svg
      class="presence"
      viewBox={`0 0 ${WIDTH} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const along = box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
        onJump(nearestMention(presence, count, along));
      }}
    >
      <path d={presencePath(presence)} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
