/** A line plot as a small SVG: enough for the documentation, without a library. */

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}
export interface Plot {
  readonly title: string;
  readonly x: { readonly label: string; readonly log?: boolean };
  readonly y: { readonly label: string };
  readonly series: readonly Series[];
}

const [WIDTH, HEIGHT] = [560, 320];
const BOX = { left: 56, right: 130, top: 34, bottom: 44 };
/** Told apart without colour by their dashes. */
const DASHES = ['', '6 3', '2 3', '9 3 2 3', '1 4'];

const text = (s: string): string => s.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const short = (n: number): string =>
  n >= 1e6 ? `${+(n / 1e6).toFixed(1)} M` : n >= 1000 ? `${+(n / 1000).toFixed(1)} k` : String(+n.toFixed(2));

/** Round numbers from 0 to at least `max`, some five of them. */
function steps(max: number): number[] {
  const rough = max / 5;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((k) => k * unit).find((s) => s >= rough) ?? unit * 10;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, i) => i * step);
}

/** @returns the text of an SVG file; colours follow the reader's light or dark mode */
export function linePlot({ title, x, y, series }: Plot): string {
  const all = series.flatMap((s) => s.points);
  const xs = [...new Set(all.map((p) => p[0]))].sort((a, b) => a - b);
  const ys = steps(Math.max(...all.map((p) => p[1])));
  const [x0, x1] = [x.log === true ? Math.min(...xs) : 0, Math.max(...xs)];
  const top = ys.at(-1) ?? 1;
  const at = (v: number): number => {
    const share = x.log === true ? Math.log(v / x0) / Math.log(x1 / x0) : (v - x0) / (x1 - x0);
    return +(BOX.left + share * (WIDTH - BOX.left - BOX.right)).toFixed(1);
  };
  const up = (v: number): number =>
    +(HEIGHT - BOX.bottom - (v / top) * (HEIGHT - BOX.top - BOX.bottom)).toFixed(1);
  const ticks = x.log === true ? xs : steps(x1).filter((v) => v <= x1);
  const floor = HEIGHT - BOX.bottom;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(title).replace(/"/gu, '&quot;')}">`,
    '<style>text{font:12px system-ui,sans-serif;fill:#333}.t{font-weight:600}.g{stroke:#8884;fill:none}.l{stroke:#1d5fa8;fill:none;stroke-width:1.8}.p{fill:#1d5fa8}@media(prefers-color-scheme:dark){svg{background:#1b1b1b}text{fill:#ddd}.l{stroke:#7db6f0}.p{fill:#7db6f0}}</style>',
    `<text class="t" x="${BOX.left}" y="18">${text(title)}</text>`,
    ...ys.flatMap((v) => [
      `<path class="g" d="M${BOX.left} ${up(v)}H${WIDTH - BOX.right}"/>`,
      `<text x="${BOX.left - 6}" y="${up(v) + 4}" text-anchor="end">${short(v)}</text>`,
    ]),
    ...ticks
      .filter((v, i) => i === 0 || at(v) - at(ticks[i - 1] ?? 0) > 44)
      .map((v) => `<text x="${at(v)}" y="${floor + 16}" text-anchor="middle">${short(v)}</text>`),
    `<text x="${(BOX.left + WIDTH - BOX.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${text(x.label)}</text>`,
    `<text transform="translate(14 ${(BOX.top + floor) / 2}) rotate(-90)" text-anchor="middle">${text(y.label)}</text>`,
  ];
  // Names at the ends of the lines, moved apart where they would touch.
  let free = Infinity;
  [...series]
    .map((s, i) => ({ s, dash: DASHES[i % DASHES.length] ?? '', end: up(s.points.at(-1)?.[1] ?? 0) }))
    .sort((a, b) => b.end - a.end)
    .forEach(({ s, dash, end }) => {
      const d = s.points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${at(px)} ${up(py)}`).join('');
      lines.push(`<path class="l"${dash === '' ? '' : ` stroke-dasharray="${dash}"`} d="${d}"/>`);
      lines.push(...s.points.map(([px, py]) => `<circle class="p" cx="${at(px)}" cy="${up(py)}" r="2.4"/>`));
      free = Math.min(end + 4, free - 14);
      lines.push(`<text x="${WIDTH - BOX.right + 8}" y="${free}">${text(s.name)}</text>`);
    });
  return `${lines.join('\n')}\n</svg>\n`;
}
