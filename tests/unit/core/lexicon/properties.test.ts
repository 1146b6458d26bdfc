import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../../core/lexicon/find';
import type { FlatLexicon } from '../../../../core/lexicon/flat';
import { CLASS } from '../../../../core/text/fold-codec';
import { tokens } from '../../../../core/text/tokens';
import { entity, lexicon } from './fixtures';

/** Words in scripts with blanks between them; lower-case names, so that no case rule plays. */
const ALPHABETS = ['abcé', 'αβγά', 'абвё', 'աբգ', 'აბგ', 'אבגם', 'ابتأ', 'कखगा', '가나다', 'アイウ', 'ßæı'];
/** Single letters are words in these. */
const SPACELESS = ['中国日', 'กขค'];

const wordOf = (alphabet: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength: 2, maxLength: 3 }).map((a) => a.join(''));
const word = fc.oneof(...ALPHABETS.map(wordOf));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join(' '));
const gap = fc.constantFrom(' ', ' ', '\u00a0', '-', ', ', '. ', '\n', ' “', '; ', ' 😀');
/** Text made of the same words, so that names do occur, some with soft hyphens and marks in them. */
const text = fc
  .array(fc.tuple(word, gap, fc.constantFrom('', '', '', '\u00ad', '\u200d')), { maxLength: 30 })
  .map((parts) => parts.map(([w, g, x]) => `${w.slice(0, 1)}${x}${w.slice(1)}${g}`).join(''));

interface Span {
  start: number;
  end: number;
}

/** The plainest matcher there could be: at every word, the longest run of words that is a name. */
function naive(names: readonly string[], given: string): Span[] {
  const known = new Set(
    names.map((n) =>
      tokens(n)
        .map((t) => t.folded)
        .join(' '),
    ),
  );
  const words = tokens(given);
  const out: Span[] = [];
  let i = 0;
  while (i < words.length) {
    let best = -1;
    let key = '';
    for (let k = i; k < Math.min(words.length, i + 3); k++) {
      const here = words[k];
      const before = words[k - 1];
      if (!here) break;
      if (k > i && before && !joins(given.slice(before.end, here.start), before.folded.length)) break;
      key = k === i ? here.folded : `${key} ${here.folded}`;
      if (known.has(key)) best = k;
    }
    const first = words[i];
    const last = words[best];
    if (first && last) out.push({ start: first.start, end: last.end });
    i = best < 0 ? i + 1 : best + 1;
  }
  return out;
}

/** Blanks, one hyphen without blanks, or a dot after a short word. Anything dropped may stand there, too. */
function joins(between: string, before: number): boolean {
  const g = between.replace(/[\u00ad\u200d]/gu, '');
  return /^(?:[ \u00a0]{0,2}|-)$/u.test(g) || (before <= 4 && /^\.[ \u00a0]{0,2}$/u.test(g));
}

describe('against a naive matcher', () => {
  test('finds exactly the same, in any script', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 25 }), text, (names, given) => {
        const lex = lexicon(names.map((n, i) => entity(`e${i}`, 'city', [`mul:${n}`])));
        const got = lex.find(given, 'und').map(({ start, end }) => ({ start, end }));
        expect(got).toEqual(naive(names, given));
      }),
      { numRuns: 400 },
    );
  });

  test('finds names inside text without blanks', () => {
    const letters = fc.constantFrom(...Array.from(SPACELESS[0] ?? ''));
    const run = fc.array(letters, { minLength: 2, maxLength: 4 }).map((a) => a.join(''));
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 1, maxLength: 8 }),
        fc.array(letters, { maxLength: 40 }),
        (names, t) => {
          const given = t.join('');
          const lex = lexicon(names.map((n, i) => entity(`e${i}`, 'city', [`mul:${n}`])));
          const want: Span[] = [];
          for (let i = 0; i < given.length;) {
            const here = names.filter((n) => given.startsWith(n, i)).sort((a, b) => b.length - a.length)[0];
            if (here !== undefined) want.push({ start: i, end: i + here.length });
            i += here?.length ?? 1;
          }
          expect(lex.find(given, 'und').map(({ start, end }) => ({ start, end }))).toEqual(want);
        },
      ),
    );
  });

  test('every find is in order, apart from the others, and folds to a name of its entity', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 25 }), text, (names, given) => {
        const lex = lexicon(names.map((n, i) => entity(`e${i}`, 'city', [`mul:${n}`])));
        let last = 0;
        for (const c of lex.find(given, 'und')) {
          expect(c.start).toBeGreaterThanOrEqual(last);
          expect(c.end).toBeGreaterThan(c.start);
          last = c.end;
          const key = (s: string): string =>
            tokens(s)
              .map((t) => t.folded)
              .join(' ');
          for (const h of c.hits) expect(key(given.slice(c.start, c.end))).toBe(key(names[h.entity] ?? ''));
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  test('random code units never throw, in any language', () => {
    const lex = lexicon([entity('a', 'city', ['en:Paris', 'ar:باريس', 'zh:巴黎', 'th:ปารีส', 'he:ארה"ב'])]);
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff), { maxLength: 200 }).map((u) => String.fromCharCode(...u)),
        fc.constantFrom('en', 'ar', 'fi', 'hu', 'zh', 'th', 'tr', 'ko', 'he', 'und'),
        (t, lang) => lex.find(t, lang).every((c) => c.start >= 0 && c.end <= t.length),
      ),
    );
  });
});

describe('hostile text costs no more a character than any other', () => {
  const lex = lexicon([
    entity('a', 'person', ["en:Robert O'Brien", "en/family:O'Brien", 'mul:a b c d e f g h']),
    entity('b', 'country', ['ar:العراق', 'tr:Türkiye', 'ru:Россия', 'zh:中华人民共和国', 'fi:Yhdysvallat']),
  ]) as unknown as FlatLexicon;
  const cases: readonly (readonly [string, string, (n: number) => string])[] = [
    ['one word', 'ru', (n) => 'Ро'.repeat(n / 2)],
    ['nested apostrophes', 'fr', (n) => "O'Brien'".repeat(n / 8)],
    ['apostrophes alone', 'fr', (n) => "'".repeat(n)],
    ['combining marks', 'en', (n) => `Robert${'\u0301'.repeat(n)}`],
    ['a mark after each letter', 'tr', (n) => 'T\u0308'.repeat(n / 2)],
    ['joiners between words', 'en', (n) => `Robert${'\u200d'.repeat(40)} `.repeat(n / 47)],
    ['beginnings of a long name', 'en', (n) => 'a b c d e f g '.repeat(n / 14)],
    ['Han', 'zh', (n) => '中华'.repeat(n / 2)],
    ['prefixes', 'ar', (n) => 'والال'.repeat(n / 5)],
    ['hyphens', 'fi', (n) => 'Yhdysvallat-'.repeat(n / 12)],
  ];
  test.each(cases)('%s', (_, lang, make) => {
    const work = (n: number): number => {
      const t = make(n);
      return scan([lex], t, lang, () => undefined) / t.length;
    };
    expect(work(40_000)).toBeLessThanOrEqual(work(4000) * 1.1 + 0.01);
  });
});

test('words of one class only', () => {
  expect(tokens('TASS는 アメリカ人 中国').map((t) => t.folded)).toEqual([
    'tass',
    '는',
    'アメリカ',
    '人',
    '中',
    '国',
  ]);
  expect((tokens('ก')[0]?.classes ?? 0) & CLASS.spaceless).not.toBe(0);
});
