import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (hi + 0.05) / (lo + 0.05);
}
/** Viénot 1999 simulation of the two red-green deficiencies, linear RGB. */
const DEFICIENCY = {
  protanopia: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  deuteranopia: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
};
function lab(hex: string, m: readonly number[]): number[] {
  const lin = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const rgb = [0, 3, 6].map((r) => lin.reduce((s, c, i) => s + c * (m[r + i] ?? 0), 0));
  const xyz = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ].map((row) => row.reduce((s, c, i) => s + c * (rgb[i] ?? 0), 0));
  const f = (v: number) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116);
  const [x, y, z] = [f((xyz[0] ?? 0) / 0.9505), f(xyz[1] ?? 0), f((xyz[2] ?? 0) / 1.089)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const blocks = {
  normal: css.split('@media')[0] ?? '',
  more: /prefers-contrast: more\)([^@]*)/.exec(css)?.[1] ?? '',
};

function colours(block: string, theme: 0 | 1): Map<string, string> {
  const found = new Map<string, string>();
  for (const m of block.matchAll(/--dr-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g))
    found.set(m[1] ?? '', (theme === 0 ? m[2] : m[3]) ?? '');
  return found;
}

const TEXT = ['ink', 'ink-2', 'actor', 'place', 'alert'];
const GROUND = ['paper', 'paper-2', 'paper-3'];

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
  describe.each(['normal', 'more'] as const)('contrast %s', (block) => {
    const palette = new Map([
      ...colours(blocks.normal, theme === 'light' ? 0 : 1),
      ...colours(blocks[block], theme === 'light' ? 0 : 1),
    ]);
    const at = (name: string) => palette.get(name) ?? '';

    it('text is AAA on every ground', () => {
      for (const text of TEXT)
        for (const ground of GROUND)
          expect(contrast(at(text), at(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      for (const soft of ['actor', 'place', 'alert'])
        for (const text of ['ink', soft])
          expect(contrast(at(text), at(`${soft}-soft`)), `${text} on ${soft}-soft`).toBeGreaterThanOrEqual(7);
    });
    it('edges of controls and the focus ring are AA', () => {
      for (const edge of ['line-strong', 'focus', 'good'])
        for (const ground of GROUND.slice(0, 2))
          expect(contrast(at(edge), at(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    });
    it.each(Object.entries(DEFICIENCY))('the two accents stay apart with %s', (_name, matrix) => {
      const [a, p] = [lab(at('actor'), matrix), lab(at('place'), matrix)];
      expect(Math.hypot(...a.map((v, i) => v - (p[i] ?? 0)))).toBeGreaterThan(20);
    });
  });
});
