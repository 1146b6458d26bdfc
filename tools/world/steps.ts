/** Lines as they stand in path data. */
import { TIERS } from '../../core/map/levels';

/** A point of a line: hundredths of a degree of Mercator's plane, y downwards, and its level. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly level: number;
}

/** A number that can follow another. */
export const text = (n: number): string => (n < 0 ? String(n) : ` ${n}`);

/** The points of a line that are of a tier, in its units, without those that fall together. */
export function stepsOf(points: readonly LinePoint[], tier: number): string {
  const { level, unit } = TIERS[tier] ?? TIERS[0];
  let out = '';
  let [px, py] = [NaN, NaN];
  for (const point of points) {
    if (point.level < level) continue;
    const [x, y] = [Math.round(point.x / unit) | 0, Math.round(point.y / unit) | 0];
    if (!Number.isNaN(px) && (x !== px || y !== py)) out += text(x - px) + text(y - py);
    [px, py] = [x, y];
  }
  return out;
}

/** The same steps from the line's other end. */
export function backwards(steps: string): string {
  const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
  let out = '';
  for (let i = numbers.length - 2; i >= 0; i -= 2)
    out += text(-(numbers[i] ?? 0) | 0) + text(-(numbers[i + 1] ?? 0) | 0);
  return out;
}

/** Where a line begins and ends. */
export function endsOf(points: readonly LinePoint[]): readonly [number, number, number, number] {
  const [first, last] = [points[0], points.at(-1)];
  return [first?.x ?? 0, first?.y ?? 0, last?.x ?? 0, last?.y ?? 0];
}
