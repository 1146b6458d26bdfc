/**
 * Time a character of the whole of recognition on hostile texts of 4 MB against 100 kB, with all bundled packs:
 * `npx tsx tests/bench/recognise.hostile.ts [NAME]`. Wanted: a ratio under 2.
 */
import { openLexicon } from '../../core/lexicon';
import { recognise } from '../../core/recognise';
import { pageOfText } from '../../tools/cli/pages';
import { bundledLexicon } from './recognise.data';

const repeated = (s: string) => (n: number) => s.repeat(Math.ceil(n / s.length)).slice(0, n);

/** Name, language, and how to make a text of `n` UTF-16 units. */
export const HOSTILE: readonly (readonly [string, string, (n: number) => string])[] = [
  ['one word', 'ru', repeated('Ро')],
  ['one word of capitals', 'en', repeated('A')],
  ['nested apostrophes', 'fr', repeated("O'Brien'")],
  ['apostrophes alone', 'fr', repeated("'")],
  ['a name and combining marks', 'en', (n) => `Paris${'\u0301'.repeat(n - 5)}`],
  ['a mark after each letter', 'tr', repeated('T\u0308')],
  ['prefixes on prefixes', 'ar', repeated('والال')],
  ['Han that begins names', 'zh', repeated('中华')],
  ['one place over and over', 'en', repeated('Paris ')],
  ['one place, no blanks', 'en', repeated('Paris-')],
  ['one place in a sentence, over and over', 'en', repeated('He said in Paris, Texas, that Paris spoke. ')],
  ['one place a line', 'en', repeated('Paris\n')],
  ['a family name over and over', 'en', repeated('Trump said Trump. ')],
  ['a city in Chinese over and over', 'zh', repeated('北京')],
  ['commas', 'en', repeated(',')],
  ['places and commas', 'en', repeated('Paris,')],
  ['capitals', 'en', repeated('A B C ')],
  ['brackets', 'en', repeated('Paris ((((')],
  ['quotation marks', 'fr', repeated('«Paris» ')],
  [
    'titles, each another',
    'fr',
    (n) =>
      Array.from({ length: Math.ceil(n / 22) }, (_, i) => `«Paris soir ${1e6 + i}» `)
        .join('')
        .slice(0, n),
  ],
  ['stars behind a title, over and over', 'en', repeated('Lost in Vienna ★★★★\n')],
  [
    'stars behind titles, each another',
    'en',
    (n) =>
      Array.from({ length: Math.ceil(n / 21) }, (_, i) => `In Vienna ${1e6 + i} ★★\n`)
        .join('')
        .slice(0, n),
  ],
  ['quoted names', 'ru', repeated('в «Поезд на Читу» ')],
  ['films in towns', 'en', repeated('The film director and actor shot a scene for the cinema in Vienna. ')],
  ['names and commas (Japanese)', 'ja', repeated('山形、')],
  ['credits (Japanese)', 'ja', repeated('（宮崎亮、山形さやか）\n')],
  ['a race from town to town', 'fr', repeated('la classique Paris-Roubaix, ')],
  ['pairs of countries', 'zh', repeated('中美关系，')],
  ['dots', 'en', repeated('U.S.')],
  ['blanks', 'en', (n) => `Paris${' '.repeat(n - 10)}Paris`],
  ['line ends', 'en', repeated('\n')],
  [
    'many different places',
    'en',
    repeated('Paris London Berlin Moscow Ankara Baku Yerevan Tbilisi Tehran Washington '),
  ],
  ['unpaired surrogates', 'en', repeated('\ud800Paris ')],
];

/** Nanoseconds of processor time a character, the best of a few rounds. */
function perChar(recogniseIt: () => void, length: number, rounds: number): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const t = process.cpuUsage();
    let done = 0;
    for (; done < 1_000_000; done += length) recogniseIt();
    const { user, system } = process.cpuUsage(t);
    best = Math.min(best, ((user + system) * 1000) / done);
  }
  return best;
}

const lexicons = [openLexicon(bundledLexicon())];
const only = process.argv[2] ?? '';
console.log('| text | 100 kB, ns a character | 4 MB | ratio |\n|---|---|---|---|');
for (const [label, lang, make] of HOSTILE) {
  if (!label.includes(only)) continue;
  const [small, large] = [100_000, 4_000_000].map((n) => {
    const page = pageOfText(make(n), lang, '2020-10-20');
    return perChar(() => recognise(page, lexicons), n, n > 1e6 ? 2 : 4);
  });
  if (small === undefined || large === undefined) continue;
  console.log(`| ${label} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${(large / small).toFixed(2)} |`);
}
