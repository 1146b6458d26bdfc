/** What the layout tests measure in a page; runs in the page. */
export interface Faults {
  /** Elements that stick out of the window sideways. */
  readonly wide: readonly string[];
  /** Text that its box cuts off (but for fields and lines that are clamped by design). */
  readonly cut: readonly string[];
  /** Controls smaller than a fingertip. */
  readonly small: readonly string[];
  /** Controls that lie on one another. */
  readonly overlapping: readonly string[];
}

/** Measures the page as it stands. `touch`: smallest side of a control, CSS pixels. */
export function measure(touch: number): Faults {
  const describe = (e: Element): string =>
    `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} “${e.textContent.trim().slice(0, 30)}”`;
  const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (e) => e.checkVisibility({ contentVisibilityAuto: true }) && e.closest('.sr-only') === null,
  );
  const width = document.documentElement.clientWidth;
  const wide = seen.filter((e) => {
    const box = e.getBoundingClientRect();
    return (
      box.width > 0 && (box.right > width + 1 || box.left < -1) && e.closest('svg, .axis, .lane') === null
    );
  });
  const cut = seen.filter(
    (e) =>
      e.scrollWidth > e.clientWidth + 1 &&
      e.clientWidth > 0 &&
      getComputedStyle(e).overflowX !== 'visible' &&
      e.closest('.axis, input, .row-line') === null,
  );
  const controls = seen.filter((e) =>
    e.matches('button, select, input:not([type=radio]), summary, a.button, .segment'),
  );
  const fingers = (e: HTMLElement): DOMRect => (e.closest('label.check') ?? e).getBoundingClientRect();
  // Links within a sentence are exempt (WCAG 2.5.8).
  const small = controls.filter((e) => {
    const box = fingers(e);
    return !e.matches('.link') && (box.height < touch - 0.5 || box.width < touch - 0.5);
  });
  const overlapping: string[] = [];
  // What a modal dialog lies over is out of reach while it is open.
  const modal = document.querySelector('dialog:modal');
  const solid = controls.filter(
    (e) =>
      e.closest('.panel-head, .panel-return, .popup-foot, .told') === null &&
      !e.matches('input') &&
      (modal === null || modal.contains(e)),
  );
  solid.forEach((a, i) => {
    const p = a.getBoundingClientRect();
    for (const b of solid.slice(i + 1, i + 8)) {
      if (a.contains(b) || b.contains(a)) continue;
      const q = b.getBoundingClientRect();
      const x = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      const y = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      if (x > 1.5 && y > 1.5) overlapping.push(`${describe(a)} / ${describe(b)}`);
    }
  });
  return {
    wide: wide.map(describe).slice(0, 5),
    cut: cut.map(describe).slice(0, 5),
    small: small.map(describe).slice(0, 5),
    overlapping: overlapping.slice(0, 5),
  };
}
