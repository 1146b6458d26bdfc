/**
 * The whole of recognition (match, resolve, cast), in processor time: `npm run bench:recognise`.
 * A page of 60,000 characters in several languages with the names of one reader's packs, and of all; growth with the length of the
 * page; growth with the number of names. Draws the two plots of docs/performance.md (`--plot`). Real texts and names
 * come from the shared folder; without it there is nothing to measure.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { compileLexicon, openLexicon, type Lexicon } from '../../core/lexicon';
import type { LexiconPart } from '../../core/lexicon/types';
import type { PackEntity } from '../../core/pack/types';
import { recognise } from '../../core/recognise';
import type { PageText } from '../../core/types';
import { dictionary, SHARED } from './lexicon.data';
import { linePlot, type Series } from './plot';
import { bundledParts, countNames, pageOfLength } from './recognise.data';

const LANGUAGES = ['eng', 'fra', 'deu', 'spa', 'rus', 'tur', 'hye', 'arb', 'zho-CN', 'fin', 'ell'];
const LENGTHS = [15_000, 30_000, 60_000, 120_000, 240_000, 480_000];
/** The packs of one reader's language hold some 100,000; the limit of 8 ms is for this many. */
const READERS_NAMES = 150_000;
const DICTIONARIES = [1_000, 10_000, 100_000, 1_000_000];
const PLOTS = 'docs/performance';
const setOf = (lang: string): string => `gold/parallel/${lang}.jsonl`;

/** Milliseconds of processor time for one recognition, of some batches. */
interface Times {
  /** What the code takes: whatever else the machine does only adds to it. */
  readonly best: number;
  readonly median: number;
}

/** Times one page after warming up. */
function time(page: PageText, lexicons: readonly Lexicon[]): Times {
  const batch = Math.max(1, Math.round(500_000 / page.text.length));
  const run = (): number => {
    // Processor time is counted in ticks of some milliseconds: a batch is several of them.
    const t = process.cpuUsage();
    for (let i = 0; i < batch; i++) recognise(page, lexicons);
    const { user, system } = process.cpuUsage(t);
    return (user + system) / 1000 / batch;
  };
  run();
  const all = Array.from({ length: 12 }, run).sort((a, b) => a - b);
  return { best: all[0] ?? NaN, median: all[all.length >> 1] ?? NaN };
}

/** Names of places of the whole earth beside the bundled packs, to see what the size of the dictionary costs. */
function filler(size: number): PackEntity[] {
  const names = dictionary(size);
  const out: PackEntity[] = [];
  for (let i = 0; i < names.length; i += 4)
    out.push({
      id: `filler-${i}`,
      kind: 'city',
      label: {},
      names: names.slice(i, i + 4).map((v) => ({ v, lang: 'mul', kind: 'short' as const })),
    });
  return out;
}

const ms = (x: number): string => x.toFixed(2);

/** What a reader of one language has, and other names up to the size that the limit of 8 ms is for. */
function lexiconOfReader(parts: readonly LexiconPart[], lang: string): Lexicon {
  const own = parts.filter(({ pack }) => pack.langs === undefined || pack.langs.includes(lang));
  const world = own.find((p) => p.pack.id === 'world-core');
  const missing = READERS_NAMES - countNames(own);
  const more =
    world === undefined || missing <= 0 ? [] : [{ pack: world.pack, own: false, entities: filler(missing) }];
  return openLexicon(compileLexicon([...own, ...more]));
}

function byLanguage(what: string, lexiconOf: (lang: string) => Lexicon): void {
  console.log(`\n60,000 characters, ${what}, ms of processor time:\n`);
  console.log(`| | ${LANGUAGES.join(' | ')} | mean |`);
  console.log(`|---|${LANGUAGES.map(() => '---|').join('')}---|`);
  const times = LANGUAGES.map((l) =>
    time(pageOfLength(setOf(l), 60_000), [lexiconOf(new Intl.Locale(l).language)]),
  );
  for (const key of ['best', 'median'] as const) {
    const row = times.map((t) => t[key]);
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    console.log(`| ${key} | ${row.map(ms).join(' | ')} | ${ms(mean)} |`);
  }
}

function byLength(lexicons: readonly Lexicon[]): Series[] {
  const series = ['eng', 'fra', 'rus', 'arb', 'zho-CN'].map((lang) => ({
    name: lang,
    points: LENGTHS.map((n) => [n, time(pageOfLength(setOf(lang), n), lexicons).best] as const),
  }));
  console.log('\nms by length of the page, characters:\n');
  console.log(`| | ${LENGTHS.map((n) => n.toLocaleString('en')).join(' | ')} |`);
  console.log(`|---|${LENGTHS.map(() => '---|').join('')}`);
  for (const s of series) console.log(`| ${s.name} | ${s.points.map(([, y]) => ms(y)).join(' | ')} |`);
  return series;
}

/** The core packs with more and more other names: 60,000 characters each time. */
function byNames(): Series[] {
  // The packs that every reader has; with the others' names there would be nothing small to begin with.
  const parts = bundledParts().filter((p) => p.pack.kind === 'story' || p.pack.id === 'world-core');
  const world = parts.find((p) => p.pack.id === 'world-core') ?? parts[0];
  const own = countNames(parts);
  const langs = ['eng', 'rus'];
  const points = new Map<string, [number, number][]>(langs.map((l) => [l, []]));
  for (const size of DICTIONARIES) {
    const more = world === undefined ? [] : [{ pack: world.pack, own: false, entities: filler(size) }];
    const lexicon = openLexicon(compileLexicon([...parts, ...more]));
    for (const l of langs)
      points.get(l)?.push([own + size, time(pageOfLength(setOf(l), 60_000), [lexicon]).best]);
  }
  const series = [...points].map(([name, p]) => ({ name, points: p }));
  console.log('\nms for 60,000 characters by number of names (core packs, and others):\n');
  console.log(`| | ${DICTIONARIES.map((n) => (own + n).toLocaleString('en')).join(' | ')} |`);
  console.log(`|---|${DICTIONARIES.map(() => '---|').join('')}`);
  for (const s of series) console.log(`| ${s.name} | ${s.points.map(([, y]) => ms(y)).join(' | ')} |`);
  return series;
}

function main(): void {
  if (!existsSync(SHARED)) {
    console.log('skipped: no shared folder (set DRAMATIS_SHARED)');
    return;
  }
  const parts = bundledParts();
  const names = countNames(parts);
  const t = process.cpuUsage();
  const buffer = compileLexicon(parts);
  const { user, system } = process.cpuUsage(t);
  console.log(
    `All bundled packs: ${names.toLocaleString('en')} names, ${(buffer.byteLength / 1e6).toFixed(1)} MB, compiled in ${((user + system) / 1e6).toFixed(2)} s.`,
  );
  const lexicons = [openLexicon(buffer)];
  byLanguage(`${READERS_NAMES.toLocaleString('en')} names`, (lang) => lexiconOfReader(parts, lang));
  byLanguage(`${names.toLocaleString('en')} names`, () => openLexicon(buffer));
  if (process.argv.includes('--quick')) return;
  const lengths = byLength(lexicons);
  const sizes = byNames();
  if (!process.argv.includes('--plot')) return;
  mkdirSync(PLOTS, { recursive: true });
  writeFileSync(
    `${PLOTS}/length.svg`,
    linePlot({
      title: 'Recognition by length of the page',
      x: { label: 'UTF-16 units' },
      y: { label: 'ms of processor time' },
      series: lengths,
    }),
  );
  writeFileSync(
    `${PLOTS}/names.svg`,
    linePlot({
      title: 'Recognition of 60,000 characters by number of names',
      x: { label: 'names', log: true },
      y: { label: 'ms of processor time' },
      series: sizes,
    }),
  );
}

main();
