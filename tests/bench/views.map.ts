/**
 * How long a map takes to draw, in processor time, over casts of all sizes drawn by a seeded generator; and the first map of
 * a process, which is what a reader meets whose worker was stopped. `tsx tests/bench/views.map.ts` prints these rows alone.
 */
import { execFileSync } from 'node:child_process';
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

const SIZE = { width: 360, height: 223, idPrefix: 'map' };

/** Milliseconds of processor time, all threads: what else the machine does does not count, the compiler does. */
const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const rankOf = (times: readonly number[], share: number): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1);

interface First {
  readonly parse: number;
  readonly draw: number;
  /** Of the drawing: by the clock, without the compiler's own threads. */
  readonly clock: number;
}

/** The first map of this process. */
function first(places: readonly MapPlace[]): First {
  const json = gunzipSync(readFileSync(resolve(PACKS, 'map-world.json.gz'))).toString();
  const began = process.cpuUsage();
  const data = readMapData(JSON.parse(json));
  const parse = spent(began);
  const from = process.cpuUsage();
  const clock = performance.now();
  drawMap(data, { places, ...SIZE });
  return { parse, clock: performance.now() - clock, draw: spent(from) };
}

/** The same in a process of its own. */
const firstOfAProcess = (places: readonly MapPlace[]): First =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--import',
      'tsx',
      import.meta.filename,
      JSON.stringify(places),
    ]).toString(),
  ) as First;

/** Rows of the table of docs/performance.md. */
export function benchMaps(runs = 60, firsts = 7): string[] {
  const { entities } = unpacked('world-core.pack.gz') as {
    entities: { id: string; kind: string; at?: [number, number]; label: Record<string, string> }[];
  };
  const all = entities.flatMap(({ id, kind, at, label }): MapPlace[] =>
    at !== undefined && (kind === 'country' || kind === 'city')
      ? [{ id, kind, at, label: label.en ?? id, weight: 1, capital: false }]
      : [],
  );
  const data = readMapData(unpacked('map-world.json.gz'));
  const next = random(11);
  const parsed: number[] = [];
  const rows = Object.entries(CASES).map(([name, size]) => {
    const casts = Array.from({ length: runs }, () => cast(all, size, next));
    const times = casts.map((places) => {
      const from = process.cpuUsage();
      drawMap(data, { places, ...SIZE });
      return spent(from);
    });
    const cold = casts.slice(0, firsts).map(firstOfAProcess);
    parsed.push(...cold.map((c) => c.parse));
    const draw = cold.map((c) => c.draw);
    const clock = cold.map((c) => c.clock);
    return (
      `| map of ${name}: processor time (median, 95 %, most); the first of a process (median, most; by the clock) | under 16 ms | ` +
      `${rankOf(times, 0.5)}, ${rankOf(times, 0.95)}, ${rankOf(times, 0.999)} ms; ` +
      `${rankOf(draw, 0.5)}, ${rankOf(draw, 0.999)}; ${rankOf(clock, 0.5)}, ${rankOf(clock, 0.999)} ms |`
    );
  });
  return [
    `| outlines read, unpacked (processor time: median, most) | | ${rankOf(parsed, 0.5)}, ${rankOf(parsed, 0.999)} ms |`,
    ...rows,
  ];
}

if (process.argv[1] === import.meta.filename) {
  const places = process.argv[2];
  if (places === undefined) for (const row of benchMaps()) console.log(row);
  else process.stdout.write(JSON.stringify(first(JSON.parse(places) as MapPlace[])));
}
