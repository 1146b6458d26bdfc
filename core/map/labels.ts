/** Names beside dots, where there is room for them. */

export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: string;
  /** For areas: the name stands in the middle, without a dot. */
  readonly centred: boolean;
  /** The name stands exactly there or nowhere: it is only to show the way, and moved it would mislead. */
  readonly still?: boolean;
}

export interface Label {
  readonly id: string;
  /** Where the text is anchored: `start` right of the dot, `end` left of it, `middle` above or below. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Height of a line of text, and mean width of a letter, in pixels at `SIZE` pixels. */
export const SIZE = 12;
const LINE = 14;
const PAD = 1.5;

/** The first letter after those of Europe, India and the Caucasus: Han, Kana and Hangul are all beyond. */
const FAR = 0x1100;
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const CAPITAL = /[A-ZМШЩЖЮԱ-Ֆ]/g;
/** A half of what UTF-16 writes in two. */
const isTail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** About how wide a text is, pixels: Han, Kana and Hangul fill a square, other letters a bit more than half. */
export function textWidth(text: string): number {
  let squares = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isTail(code)) continue;
    if (code >= FAR && SQUARE.test(text.charAt(i))) squares++;
    else letters++;
  }
  const capitals = text.match(CAPITAL)?.length ?? 0;
  return (squares + letters * 0.54 + capitals * 0.14) * SIZE;
}

type Box = readonly [number, number, number, number];

const hit = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Labels for as many dots as there is room for; earlier dots first. None overlaps another, a dot or the edge. */
export function placeLabels(dots: readonly Dot[], width: number, height: number): Label[] {
  const marks: Box[] = dots
    .filter((d) => !d.centred)
    .map((d) => [d.x - d.r, d.y - d.r, d.x + d.r, d.y + d.r]);
  const taken: Box[] = [];
  const out: Label[] = [];
  for (const d of dots) {
    const w = textWidth(d.label) + 2 * PAD;
    const gap = d.r + 2;
    const tries: readonly { x: number; y: number; anchor: Label['anchor']; left: number }[] = d.centred
      ? (d.still === true ? [0] : [0, -LINE, LINE, -2 * LINE, 2 * LINE]).map((dy) => ({
          x: d.x,
          y: d.y + dy + 4,
          anchor: 'middle' as const,
          left: d.x - w / 2,
        }))
      : [
          { x: d.x + gap, y: d.y + 4, anchor: 'start', left: d.x + gap - PAD },
          { x: d.x - gap, y: d.y + 4, anchor: 'end', left: d.x - gap - w + PAD },
          { x: d.x, y: d.y - gap - 2, anchor: 'middle', left: d.x - w / 2 },
          { x: d.x, y: d.y + gap + 9, anchor: 'middle', left: d.x - w / 2 },
        ];
    for (const t of tries) {
      const box: Box = [t.left, t.y - LINE + 3, t.left + w, t.y + 3];
      if (box[0] < 1 || box[1] < 1 || box[2] > width - 1 || box[3] > height - 1) continue;
      if (taken.some((b) => hit(b, box)) || marks.some((b) => hit(b, box))) continue;
      taken.push(box);
      out.push({ id: d.id, x: round(t.x), y: round(t.y), anchor: t.anchor, text: d.label });
      break;
    }
  }
  return out;
}

const round = (n: number): number => Math.round(n * 10) / 10;
