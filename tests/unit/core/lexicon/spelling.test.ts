import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileInSlices, compileLexicon, openLexicon } from '../../../../core/lexicon';
import { finish, hashOf } from '../../../../core/lexicon/hash';
import { MAX_WORDS, Spelling } from '../../../../core/lexicon/spelling';
import { MAX_TOKEN, tokens } from '../../../../core/text/tokens';
import { entity, finds, part } from './fixtures';

/** What the words of a text are, one object each; null where they can be no name. */
function plainly(raw: string): string[] | null {
  const t = tokens(raw, true);
  while (t.at(-1)?.classes === 0) t.pop();
  const words = t.map((x) => x.folded);
  if (words.length === 0 || words.length > MAX_WORDS || t[0]?.classes === 0) return null;
  return words.some((w) => w.length === 0 || w.length > MAX_TOKEN) ? null : words;
}

const piece = fc.oneof(
  fc.constantFrom(
    'Paris',
    "O'Brien",
    'Köln',
    'ÉTATS',
    'Իլհամ',
    'შავი',
    'ארה"ב',
    'ﬃ',
    'Straße',
    '中',
    '国',
    'アメリカ',
  ),
  fc.constantFrom('й', 'İ', 'e\u0301', '\u00ad', '\u200d', '\u0301', 'กรุง', '가나', 'x'.repeat(58), '1'),
  fc.constantFrom(' ', '-', ', ', ' & ', '.', '\u00a0', '’', '…', ',', '😀'),
);
const raw = fc.array(piece, { maxLength: 24 }).map((p) => p.join(''));

describe('a spelling', () => {
  test('has the words that the text has', () => {
    const spelling = new Spelling();
    fc.assert(
      fc.property(raw, (s) => {
        const want = plainly(s);
        if (!spelling.read(s)) {
          // The rest are too short.
          expect(want === null || want.join('').length < 3).toBe(true);
          return;
        }
        expect(spelling.key()).toBe(want?.join(' '));
        expect(spelling.count).toBe(want?.length);
        expect([...spelling.hashes.subarray(0, spelling.count)]).toEqual(want?.map((w) => finish(hashOf(w))));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['groupe de Minsk', 'aaC'],
    ['NATO', 'A'],
    ['A. Merkel', 'CC'],
    ['Trinidad & Tobago, ', 'CaC'],
    ['中国', 'aa'],
  ])('%s is written %s', (s, pattern) => {
    const spelling = new Spelling();
    expect(spelling.read(s)).toBe(true);
    expect(spelling.pattern).toBe(pattern);
  });

  test('is forgotten by the next', () => {
    const spelling = new Spelling();
    spelling.read('中国');
    expect(spelling.pair).not.toBeNull();
    spelling.read('Minsk');
    expect([spelling.key(), spelling.pair, spelling.pattern]).toEqual(['minsk', null, 'C']);
  });
});

describe('compiling', () => {
  const parts = [
    part(
      Array.from({ length: 300 }, (_, i) =>
        entity(`e${i}`, i % 3 === 0 ? 'person' : 'city', [
          `en:Name${i} Mnatsakanyan`,
          `en/family:Mnatsakanyan`,
          `ru:Имя${i}`,
        ]),
      ),
    ),
  ];

  test('in slices makes the same buffer, and lets others run', async () => {
    let pauses = 0;
    const sliced = await compileInSlices(
      parts,
      () => {
        pauses++;
        return Promise.resolve();
      },
      0,
    );
    expect(pauses).toBeGreaterThan(10);
    expect(Buffer.from(sliced).equals(Buffer.from(compileLexicon(parts)))).toBe(true);
  });

  test('a name that two languages share is kept for each, and once within one', () => {
    const lex = openLexicon(
      compileLexicon([
        part([entity('x', 'city', ['en:Paris', 'fr:Paris', 'fr:PARIS', 'fr:Paris', 'fr/short:Paris'])]),
      ]),
    );
    expect(finds(lex, 'Paris', 'fr')).toEqual(['Paris=x']);
    expect(
      lex
        .find('Paris', 'fr')[0]
        ?.hits.map((h) => `${h.lang} ${h.kind}`)
        .sort(),
    ).toEqual(['en full', 'fr full', 'fr short']);
  });

  test('an entity with very many names keeps them all', () => {
    const names = Array.from({ length: 700 }, (_, i) => `en:Wort${i}`);
    const lex = openLexicon(compileLexicon([part([entity('x', 'city', [...names, ...names])])]));
    expect(lex.find('Wort0 Wort350 Wort699', 'en').map((c) => c.hits.length)).toEqual([1, 1, 1]);
  });
});
