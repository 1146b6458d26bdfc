/** Names and texts for the benchmark: real ones, read from the shared folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { primaryLanguage } from '../../core/text/languages';

export const SHARED = resolve(process.env.DRAMATIS_SHARED ?? '../shared');

export interface BenchText {
  readonly text: string;
  readonly lang: string;
}

/** The parallel news documents in 41 languages and the texts of the name sets: some 7 million characters. */
export function corpus(): BenchText[] {
  const out: BenchText[] = [];
  for (const dir of ['gold/parallel', 'gold/names'])
    for (const f of readdirSync(join(SHARED, dir)).sort())
      for (const line of readFileSync(join(SHARED, dir, f), 'utf8').split('\n')) {
        if (line === '') continue;
        const r = JSON.parse(line) as { text: string; lang?: string };
        out.push({ text: r.text, lang: primaryLanguage(r.lang ?? f.split('.')[1]) });
      }
  return out;
}

/** `size` different names: place names of GeoNames in 190 languages, then pairs of them. Always the same. */
export function dictionary(size: number): string[] {
  const all = JSON.parse(readFileSync(join(SHARED, 'data/geonames-names.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const real = [...new Set(Object.values(all).flatMap((x) => Object.values(x)))];
  let seed = 42;
  const random = (n: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  for (let i = real.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [real[i], real[j]] = [real[j] ?? '', real[i] ?? ''];
  }
  const out = new Set(real.slice(0, size));
  while (out.size < size) out.add(`${real[random(real.length)] ?? ''} ${real[random(real.length)] ?? ''}`);
  return [...out];
}
