/**
 * Speed of matching against what npm offers, in the same run on the same texts: `npm run bench`, or `npm run bench -- 10000`.
 * Every measurement is a process of its own, so that one that runs out of memory fails alone. Texts and names come
 * from the shared folder (`DRAMATIS_SHARED` or `../shared`); without it there is nothing to measure.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpus, dictionary, SHARED } from './lexicon.data';
import { MATCHERS, type Measured } from './lexicon.matchers';

const SIZES = [10_000, 100_000, 1_000_000];
/** Processor time that one matcher may take with one dictionary, s. */
const LIMIT = 240;

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
  // The first line tells whoever waits that it is built.
  console.log('built');
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

/** What became of a measurement that did not come to its end. */
interface Failed {
  readonly failed: string;
}

/** Processor time of a running process, s; NaN where the system does not tell (it does on Linux). */
function processorTime(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

function inProcess(name: string, size: number): Promise<Measured | Failed> {
  return new Promise((resolve) => {
    const child = spawn(
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
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let out = '';
    let spent = 0;
    const watch = setInterval(() => {
      const now = processorTime(child.pid ?? -1);
      if (!Number.isNaN(now)) spent = now;
      if (spent >= LIMIT || (performance.now() - began) / 1000 > 4 * LIMIT) child.kill('SIGKILL');
    }, 500);
    const began = performance.now();
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.on('close', (_code, signal) => {
      clearInterval(watch);
      const [built, measured] = out.split('\n');
      if (measured !== undefined && measured !== '') resolve(JSON.parse(measured) as Measured);
      else {
        const how = signal === 'SIGKILL' ? 'stopped' : 'out of memory (3 GB)';
        const far = built === '' ? 'not built' : 'built, texts not read once';
        resolve({ failed: `${far}: ${how} after ${spent.toFixed(0)} s of processor time` });
      }
    });
  });
}

async function table(sizes: readonly number[], names: readonly string[]): Promise<void> {
  const rows: { readonly n: string; readonly by: (Measured | Failed)[] }[] = [];
  for (const n of names) {
    const by: (Measured | Failed)[] = [];
    // What does not come to its end with fewer names is not tried with more.
    for (const s of sizes) {
      const last = by.at(-1);
      by.push(last !== undefined && 'failed' in last ? { failed: 'not tried' } : await inProcess(n, s));
    }
    rows.push({ n, by });
  }
  const speed = (m: Measured | Failed | undefined): number =>
    m === undefined || 'failed' in m ? 0 : m.speed;
  const cell = (m: Measured | Failed): string =>
    'failed' in m
      ? m.failed
      : `${m.speed.toFixed(1)} Mchar/s, ${m.megabytes.toFixed(1)} MB, ${(m.compiled / 1000).toFixed(2)} s`;
  console.log(`| matcher | ${sizes.map((s) => `${s.toLocaleString('en')} names`).join(' | ')} |`);
  console.log(`|---|${sizes.map(() => '---|').join('')}`);
  for (const r of rows) console.log(`| ${r.n} | ${r.by.map(cell).join(' | ')} |`);
  const ours = rows[0]?.by ?? [];
  const ratio = (label: string, of: typeof rows): void => {
    const cells = sizes.map((_, i) => {
      const peer = Math.max(0, ...of.map((r) => speed(r.by[i])));
      return peer === 0 ? 'no peer' : `${(speed(ours[i]) / peer).toFixed(1)} times`;
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
else if (name !== undefined && name in MATCHERS)
  console.log(JSON.stringify(await measure(name, Number(size))));
else {
  const sizes = process.argv.slice(2).map(Number);
  await table(sizes.length > 0 ? sizes : SIZES, Object.keys(MATCHERS));
}
