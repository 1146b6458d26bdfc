/**
 * How much detail a map shows, and in which of the tiers of its file that is. Lines lie in Mercator's plane: there, what is a
 * pixel is one everywhere on a map, so all its lines come from one tier, and neighbours have the same points.
 */

/** Detail that the first level stands for, degrees of the plane; each further level is the square root of two coarser. */
const FINEST = 0.055;
/** Points that every level keeps: the ends of lines. */
export const TOP = 11;
/** Units of positions in one degree of the plane. */
export const UNITS = 100;

/** How lines are kept: once for each of these, with the points of this level and above, rounded to so many units. */
export const TIERS = [
  { level: 0, unit: 1 },
  { level: 2, unit: 2 },
  { level: 4, unit: 4 },
  { level: 6, unit: 8 },
  { level: 8, unit: 16 },
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

/** Beyond this there is no land that anybody reports from, and the plane has no end. */
const FARTHEST = 85;

/** Height of a parallel in Mercator's plane, degrees. */
export function heightOf(lat: number): number {
  const held = Math.max(-FARTHEST, Math.min(FARTHEST, lat));
  return (Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) * 180) / Math.PI;
}

/** The parallel at a height, degrees. */
export const latitudeAt = (height: number): number =>
  (Math.atan(Math.exp((height * Math.PI) / 180)) * 360) / Math.PI - 90;
