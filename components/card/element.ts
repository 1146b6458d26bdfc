/** Elements without a library: the card is drawn once a showing, and every page pays for what draws it. */
import type { SvgNode } from '../../core/map/types';

type Child = Node | string | null | undefined;

/** Attributes by name: null, undefined and false leave one out, true sets it empty; a function is a click listener. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | (() => void)>
>;

const SVG = 'http://www.w3.org/2000/svg';

function fill<E extends Element>(el: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      el.addEventListener('click', (event) => {
        if (event.isTrusted) value();
      });
    } else if (value === true) el.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) el.setAttribute(name, String(value));
  }
  el.append(...children.filter((c) => c !== null && c !== undefined));
  return el;
}

/** An HTML element. Text stays text: children are nodes or strings, never markup. */
export function html(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children);
}

/** What a drawing may be made of: it comes by message, and must stay a drawing. */
const DRAWN = /^(?:svg|g|path|circle|text|line|rect|defs|pattern)$/;
const ACTS = /^on|href/i;

/** A drawing from data, as nodes: no markup is read. Colours come from its classes. */
export function drawn({ tag, attrs, children = [], text }: SvgNode): Element | null {
  if (!DRAWN.test(tag)) return null;
  const harmless = Object.fromEntries(Object.entries(attrs).filter(([name]) => !ACTS.test(name)));
  return fill(document.createElementNS(SVG, tag), harmless, [text, ...children.map(drawn)]);
}

/** The card's few icons, on the 16-unit grid of the views. */
const PATHS = {
  panel: 'M2 3h12v10H2zM9.5 3v10M11.3 5.5h1M11.3 8h1',
  pin: 'M5.5 2h5l-.6 5 2.1 2v1H4V9l2.1-2zM8 10v4.2',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4M3 13L13 3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M2.5 8.5l3.8 3.8L13.5 4',
} as const;
export type CardIconName = keyof typeof PATHS;

/** An icon: ornament, beside words or a label. */
export function icon(name: CardIconName): Element {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  return fill(
    document.createElementNS(SVG, 'svg'),
    { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    [path],
  );
}
