/**
 * Lines of the map as they ship: steps between points, in letters, with how much detail each point is. A line between
 * two countries is in the file once, and both are drawn from it: at every level of detail they have the same points.
 */

/** Detail that the first level stands for, degrees; each further level is the square root of two coarser. */
const FINEST = 0.055;
/** Points that every level keeps: the ends of lines. */
export const TOP = 11;
/** Units of positions in one degree. */
export const UNITS = 100;

/**
 * How lines are kept: once for each of these, with the points of this level and above, rounded to so many units. A map
 * of the world then reads a tenth of what one of a country may need.
 */
export const TIERS = [
  { level: 0, unit: 1 },
  { level: 4, unit: 4 },
  { level: 7, unit: 10 },
] as const;

/**
 * The level of a detail in degrees: a point is drawn by every map that wants details of its level or finer ones.
 * @returns negative for what is finer than anything that ships
 */
export const levelOf = (degrees: number): number =>
  Math.min(TOP, Math.floor(2 * Math.log2(degrees / FINEST)));

/** Which of the tiers has the points of a level, with the least of others. */
export function tierOf(level: number): number {
  let tier = TIERS.length - 1;
  while (tier > 0 && level < (TIERS[tier]?.level ?? 0)) tier--;
  return tier;
}

/** A point of a line: hundredths of a degree, and its level. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly level: number;
}

// 90 digits: the printable letters of ASCII after the quotation mark, without the backslash. JSON writes them as they are.
const FIRST = 35;
const BACKSLASH = 92 - FIRST;
const DIGITS = 90;
/** Steps below this, with the sign in the lowest bit, are one digit; others three, of which the first is above it. */
const SHORT = 80;

const letter = (digit: number): string =>
  String.fromCharCode(FIRST + (digit < BACKSLASH ? digit : digit + 1));

/** A step of less than 40,000 units as letters. */
function written(step: number): string {
  const n = step < 0 ? -2 * step - 1 : 2 * step;
  if (n < SHORT) return letter(n);
  const rest = n - SHORT;
  return (
    letter(SHORT + Math.floor(rest / DIGITS ** 2)) +
    letter(Math.floor(rest / DIGITS) % DIGITS) +
    letter(rest % DIGITS)
  );
}

/**
 * A line as letters, in one of the tiers: for each point its step from the one before (the first: from 0° 0°), and its level.
 * Points that are finer than the tier are left out.
 */
export function writeLine(points: readonly LinePoint[], tier: number): string {
  const { level: least, unit } = TIERS[tier] ?? TIERS[0];
  let out = '';
  let [px, py] = [0, 0];
  for (const point of points) {
    if (point.level < least) continue;
    const [x, y] = [Math.round(point.x / unit), Math.round(point.y / unit)];
    out += written(x - px) + written(y - py) + letter(point.level - least);
    [px, py] = [x, y];
  }
  return out;
}

const digitAt = (line: string, at: number): number => {
  const digit = line.charCodeAt(at) - FIRST;
  return digit > BACKSLASH ? digit - 1 : digit;
};

/**
 * Reads the points of a written line that have at least a level. Makes nothing but the numbers that it puts down: most of a
 * first map is drawn before the compiler has looked at this, when every object and every fraction costs.
 * @param into where x, y, x, y … go, hundredths of a degree
 * @param from index of the first of them
 * @returns the index after the last one. Damaged letters give other points, never an error.
 */
export function readLine(line: string, tier: number, least: number, into: number[], from: number): number {
  const { level, unit } = TIERS[tier] ?? TIERS[0];
  const end = line.length;
  let to = from;
  let x = 0;
  let y = 0;
  for (let at = 0; at < end;) {
    let n = digitAt(line, at++);
    if (n >= SHORT) {
      n = SHORT + ((n - SHORT) * DIGITS + digitAt(line, at)) * DIGITS + digitAt(line, at + 1);
      at += 2;
    }
    x += n & 1 ? -((n + 1) >> 1) : n >> 1;
    n = digitAt(line, at++);
    if (n >= SHORT) {
      n = SHORT + ((n - SHORT) * DIGITS + digitAt(line, at)) * DIGITS + digitAt(line, at + 1);
      at += 2;
    }
    y += n & 1 ? -((n + 1) >> 1) : n >> 1;
    if (digitAt(line, at++) + level >= least) {
      into[to++] = x * unit;
      into[to++] = y * unit;
    }
  }
  return to;
}
