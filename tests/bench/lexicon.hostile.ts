/** Time a character on hostile texts of 4 MB against 100 kB: `npx tsx tests/bench/lexicon.hostile.ts`. Wanted: under 2. */
import { compileLexicon, openLexicon } from '../../core/lexicon';
import type { PackEntity } from '../../core/pack/types';

const name = (v: string, lang: string): PackEntity['names'][number] => ({ v, lang, kind: 'short' });
const entities: PackEntity[] = [
  { id: 'a', kind: 'person', label: {}, names: [name("Robert O'Brien", 'en'), name("O'Brien", 'en')] },
  {
    id: 'b',
    kind: 'country',
    label: {},
    names: [name('العراق', 'ar'), name('Россия', 'ru'), name('中华人民共和国', 'zh')],
  },
];
const pack = {
  format: 'dramatis-pack',
  version: 1,
  id: 'bench',
  revision: '1',
  kind: 'world',
  title: {},
  asOf: '2020',
  license: 'none',
  sources: [],
} as const;
const lexicon = openLexicon(compileLexicon([{ pack, own: false, entities }]));

const CASES: readonly (readonly [string, string, (n: number) => string])[] = [
  ['one word', 'ru', (n) => 'Ро'.repeat(n / 2)],
  ['nested apostrophes', 'fr', (n) => "O'Brien'".repeat(n / 8)],
  ['combining marks', 'en', (n) => `Robert${'\u0301'.repeat(n)}`],
  ['a mark after each letter', 'tr', (n) => 'T\u0308'.repeat(n / 2)],
  ['prefixes on prefixes', 'ar', (n) => 'والال'.repeat(n / 5)],
  ['Han without end', 'zh', (n) => '中华'.repeat(n / 2)],
];

const perChar = (text: string, lang: string): number => {
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    const t = process.cpuUsage().user;
    for (let done = 0; done < 4_000_000; done += text.length) lexicon.find(text, lang);
    best = Math.min(best, process.cpuUsage().user - t);
  }
  return (best * 1000) / Math.max(4_000_000, text.length);
};

console.log('| text | 100 kB, ns a character | 4 MB | ratio |\n|---|---|---|---|');
for (const [label, lang, make] of CASES) {
  const small = perChar(make(100_000), lang);
  const large = perChar(make(4_000_000), lang);
  console.log(`| ${label} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${(large / small).toFixed(2)} |`);
}
