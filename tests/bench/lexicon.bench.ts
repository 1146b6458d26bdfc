/**
 * Speed of matching against what npm offers, in the same run on the same texts: `npm run bench`.
 * Every measurement is a process of its own, so that one that runs out of memory fails alone. Texts and names come
 * from the shared folder (`DRAMATIS_SHARED` or `../shared`); without it there is nothing to measure.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpus, dictionary, SHARED } from './lexicon.data';
import { MATCHERS, type Measured } from './lexicon.matchers';

const SIZES = [10_000, 100_000, 1_000_000];

/** Milliseconds of processor time: what else the machine does counts less than by the clock. */
const cpu = (): number => process.cpuUsage().user / 1000;

/** One matcher on one dictionary: the best of several passes over the corpus after warming up. */
async function measure(name: string, size: number): Promise<Measured> {
  const make = MATCHERS[name];
  if (!make) throw new Error(`unknown matcher ${name}`);
  const names = dictionary(size);
  const texts = corpus();
  const chars = texts.reduce((n, t) => n + t.text.length, 0);
  const before = process.memoryUsage();
  let t = cpu();
  const matcher = await make(names);
  const compiled = cpu() - t;
  globalThis.gc?.();
  const after = process.memoryUsage();
  let best = Infinity;
  let found = 0;
  const until = performance.now() + 8000;
  for (let round = 0; round < 7 && (round < 2 || performance.now() < until); round++) {
    t = cpu();
    found = 0;
    for (const x of texts) found += matcher.find(x.text, x.lang);
    best = Math.min(best, cpu() - t);
  }
  const heap = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { speed: chars / best / 1000, compiled, megabytes: (matcher.bytes ?? heap) / 1e6, found };
}

function inProcess(name: string, size: number): Measured | null {
  try {
    const out = execFileSync(
      process.execPath,
      [
        '--max-old-space-size=3000',
        '--expose-gc',
        '--import',
        'tsx',
        fileURLToPath(import.meta.url),
        name,
        String(size),
      ],
      { encoding: 'utf8', timeout: 240_000, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return JSON.parse(out) as Measured;
  } catch {
    return null;
  }
}

function table(sizes: readonly number[], names: readonly string[]): void {
  const rows = names.map((n) => ({ n, by: sizes.map((s) => inProcess(n, s)) }));
  const cell = (m: Measured | null): string =>
    m === null
      ? 'fails'
      : `${m.speed.toFixed(1)} Mchar/s, ${m.megabytes.toFixed(1)} MB, ${(m.compiled / 1000).toFixed(2)} s`;
  console.log(`| matcher | ${sizes.map((s) => `${s.toLocaleString('en')} names`).join(' | ')} |`);
  console.log(`|---|${sizes.map(() => '---|').join('')}`);
  for (const r of rows) console.log(`| ${r.n} | ${r.by.map(cell).join(' | ')} |`);
  const ours = rows[0]?.by ?? [];
  const ratio = (label: string, of: typeof rows): void => {
    const cells = sizes.map((_, i) => {
      const peer = Math.max(0, ...of.map((r) => r.by[i]?.speed ?? 0));
      return peer === 0 ? 'no peer' : `${((ours[i]?.speed ?? 0) / peer).toFixed(1)} times`;
    });
    console.log(`| ${label} | ${cells.join(' | ')} |`);
  };
  ratio(
    'lexicon : fastest npm peer',
    rows.filter((r) => r.n.includes('npm')),
  );
  ratio('lexicon : fastest of all others', rows.slice(1));
}

const [name, size] = process.argv.slice(2);
if (!existsSync(SHARED)) console.log('skipped: no shared folder (set DRAMATIS_SHARED)');
else if (name !== undefined && size !== undefined)
  console.log(JSON.stringify(await measure(name, Number(size))));
else table(SIZES, Object.keys(MATCHERS));
