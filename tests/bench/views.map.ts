/** How long a map takes to draw, in processor time, over casts of all sizes drawn by a seeded generator. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { drawMap, readMapData, type MapPlace } from '../../core/map';

const PACKS = resolve(import.meta.dirname, '../../assets/packs');
const unpacked = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(resolve(PACKS, file))).toString());

/** Pseudo-random but the same each time (mulberry32), 0 to 1. */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const CASES = {
  'one country': 1,
  'a neighbourhood': 6,
  'a continent': 12,
  'the world': 30,
} as const;

/** Places near each other (or anywhere, for the world), as a page names them. */
function cast(all: readonly MapPlace[], size: number, next: () => number): MapPlace[] {
  const first = all[Math.floor(next() * all.length)];
  if (first === undefined) return [];
  const far = (p: MapPlace): number =>
    Math.hypot((p.at[0] - first.at[0]) * Math.cos((first.at[1] * Math.PI) / 180), p.at[1] - first.at[1]);
  const reach = { 1: 1, 6: 15, 12: 40, 30: 400 }[size] ?? 400;
  const near = all.filter((p) => far(p) < reach);
  return [first, ...Array.from({ length: size - 1 }, () => near[Math.floor(next() * near.length)] ?? first)];
}

/** Rows of the table of docs/performance.md. */
export function benchMaps(runs = 60): string[] {
  const { entities } = unpacked('world-core.pack.gz') as {
    entities: { id: string; kind: string; at?: [number, number]; label: Record<string, string> }[];
  };
  const all = entities.flatMap(({ id, kind, at, label }): MapPlace[] =>
    at !== undefined && (kind === 'country' || kind === 'city')
      ? [{ id, kind, at, label: label.en ?? id, weight: 1, capital: false }]
      : [],
  );
  const json = unpacked('map-world.json.gz');
  const began = process.cpuUsage();
  const data = readMapData(json);
  const read = process.cpuUsage(began);
  const next = random(11);
  const rows: string[] = [
    `| outlines decoded from parsed JSON | | ${((read.user + read.system) / 1000).toFixed(1)} ms of processor time |`,
  ];
  for (const [name, size] of Object.entries(CASES)) {
    const requests = Array.from({ length: runs }, () => ({
      places: cast(all, size, next),
      width: 360,
      height: 223,
      idPrefix: 'map',
    }));
    const times = requests.map((request) => {
      // Processor time: what else the machine does does not count.
      const from = process.cpuUsage();
      drawMap(data, request);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    const first = times[0] ?? 0;
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    rows.push(
      `| map of ${name}, processor time: median, 95 %, most (the first) | under 16 ms | ${at(0.5)}, ${at(0.95)}, ${at(0.999)} (${first.toFixed(1)}) ms |`,
    );
  }
  return rows;
}
