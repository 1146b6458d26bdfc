import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../core/pack/index';
import { hashText, normaliseSource, paragraphsOf } from '../../../../core/pack/source';
import type { Pack, PackEvidence } from '../../../../core/pack/types';
import { SMALL_ARTICLE, smallPack } from '../../../fixtures/small-pack';

/** The small pack with its first piece of evidence changed. */
function withEvidence(change: Partial<PackEvidence>): Pack {
  const pack = smallPack();
  return { ...pack, evidence: pack.evidence.map((e, i) => (i === 0 ? { ...e, ...change } : e)) };
}
const paths = (pack: Pack, source = SMALL_ARTICLE) => checkPack(pack, source).errors.map((e) => e.path);

describe('source texts', () => {
  it('hashes as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(hashText(text)).toBe(`sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`);
      }),
    );
  });

  it('counts the non-empty lines, whatever ends them', () => {
    const text = normaliseSource('\ufeff one\r\n\r\ntwo\r \rthree\n\n');
    expect(text).toBe(' one\n\ntwo\n \nthree\n\n');
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ' one',
      'two',
      'three',
    ]);
  });

  it('composes characters', () => expect(normaliseSource('e\u0301')).toBe('é'));
});

describe('checkPack', () => {
  it('counts what a pack holds', () => {
    expect(checkPack(smallPack())).toEqual({
      ok: true,
      errors: [],
      counts: {
        entities: 3,
        names: 5,
        roles: 1,
        figures: 1,
        events: 1,
        statements: 1,
        evidence: 3,
        verified: 0,
        languages: 2,
      },
    });
  });

  it('verifies the evidence of the article, the same for any line ends or form of Unicode', () => {
    for (const source of [
      SMALL_ARTICLE,
      `\ufeff${SMALL_ARTICLE}`,
      SMALL_ARTICLE.replaceAll('\n', '\r\n'),
      SMALL_ARTICLE.normalize('NFD'),
    ]) {
      const report = checkPack(smallPack(), source);
      expect(report).toMatchObject({ ok: true, errors: [], counts: { verified: 2 } });
    }
  });

  it.each([
    ['offsets moved by one', { start: 1 }, ['evidence[0].hash', 'evidence[0].startsWith']],
    ['another hash', { hash: hashText('x') }, ['evidence[0].hash']],
    ['another paragraph', { paragraph: 2 }, ['evidence[0].paragraph']],
    ['a paragraph too many', { paragraph: 3 }, ['evidence[0].paragraph']],
    ['an end beyond the text', { end: 9999 }, ['evidence[0].end']],
    ['other first words', { startsWith: 'A mayor' }, ['evidence[0].startsWith']],
    ['other last words', { endsWith: 'on Sunday' }, ['evidence[0].endsWith']],
  ])('finds %s', (_, change, expected) => expect(paths(withEvidence(change))).toEqual(expected));

  it('finds another article, and one letter changed', () => {
    const changed = SMALL_ARTICLE.replace('Monday', 'Sunday');
    expect(paths(smallPack(), changed)).toEqual([
      'sources[0].textHash',
      'evidence[0].hash',
      'evidence[0].endsWith',
    ]);
    expect(checkPack(smallPack(), changed).counts.verified).toBe(1);
  });

  it('finds a text that none of several articles is', () => {
    const pack = smallPack();
    const [first] = pack.sources;
    if (first === undefined) throw new Error('no source');
    const two = { ...pack, sources: [...pack.sources, { ...first, id: 's2', textHash: hashText('x') }] };
    expect(checkPack(two, SMALL_ARTICLE).ok).toBe(true);
    expect(paths(two, 'Something else.')).toEqual(['sources']);
  });

  it('any change of offsets is found', () => {
    const [first] = smallPack().evidence;
    if (first?.start === undefined || first.end === undefined) throw new Error('no offsets');
    const [start, end] = [first.start, first.end];
    fc.assert(
      fc.property(fc.nat(130), fc.nat(130), (a, b) => {
        fc.pre(a < b && (a !== start || b !== end));
        expect(paths(withEvidence({ start: a, end: b })).length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives reasons and no counts for what is no pack', () => {
    expect(checkPack('x')).toMatchObject({ ok: false, counts: { entities: 0 } });
  });
});
