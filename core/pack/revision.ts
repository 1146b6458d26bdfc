/**
 * Compares two revisions ("2020.10.1") number by number; missing numbers are 0. Negative if `a` is the lower one,
 * positive if it is the higher, 0 if they are the same. What is no number counts as 0.
 */
export function compareRevisions(a: string, b: string): number {
  const [x, y] = [a, b].map((r) => r.split('.').map((part) => Number(part) || 0)) as [number[], number[]];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
