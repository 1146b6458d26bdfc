import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack, fillEvidence, locate } from '../../../../core/pack/index';
import { normaliseSource } from '../../../../core/pack/source';
import { SMALL_ARTICLE, smallPack } from '../../../fixtures/small-pack';

const text = 'one two three\n\nfour five four six\n';

describe('locate', () => {
  it.each([
    [{ paragraph: 1, startsWith: 'two', endsWith: 'three' }, 'two three'],
    [{ paragraph: 2, startsWith: 'five', endsWith: 'six' }, 'five four six'],
    [{ paragraph: 1, startsWith: 'two', endsWith: 'two' }, 'two'],
  ])('%j', (anchor, stretch) => {
    const place = locate(text, anchor);
    expect(typeof place === 'string' ? place : text.slice(place.start, place.end)).toBe(stretch);
  });

  it.each([
    [{ paragraph: 3, startsWith: 'one', endsWith: 'two' }, 'no paragraph 3'],
    [{ paragraph: 2, startsWith: 'one', endsWith: 'two' }, '"one" is not in paragraph 2'],
    [{ paragraph: 2, startsWith: 'four', endsWith: 'six' }, 'twice'],
    [{ paragraph: 1, startsWith: 'two', endsWith: 'one' }, 'does not follow'],
  ])('%j: %s', (anchor, reason) => expect(locate(text, anchor)).toContain(reason));
});

describe('fillEvidence', () => {
  /** The small pack without what is computed. */
  const bare = () => {
    const pack = smallPack();
    return {
      ...pack,
      sources: pack.sources.map(({ id, kind }) => ({ id, kind })),
      evidence: pack.evidence.map(({ id, source, paragraph, startsWith, endsWith, pointer }) =>
        pointer === undefined ? { id, source, paragraph, startsWith, endsWith } : { id, source, pointer },
      ),
    };
  };

  it('makes a pack whose evidence is verified', () => {
    const { data, filled, errors } = fillEvidence(bare(), SMALL_ARTICLE);
    expect({ filled, errors }).toEqual({ filled: 2, errors: [] });
    expect(checkPack(data, SMALL_ARTICLE)).toMatchObject({ ok: true, counts: { verified: 2 } });
    expect((data as ReturnType<typeof smallPack>).evidence).toEqual(smallPack().evidence);
  });

  it('changes nothing of what it was given, and never throws', () => {
    const before = bare();
    fillEvidence(before, SMALL_ARTICLE);
    expect(before).toEqual(bare());
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        fillEvidence(junk, SMALL_ARTICLE);
        fillEvidence({ ...bare(), evidence: junk, sources: junk }, SMALL_ARTICLE);
        fillEvidence({ ...bare(), evidence: [junk] }, SMALL_ARTICLE);
      }),
    );
  });

  it('says when the text is none of the articles', () => {
    expect(fillEvidence({ ...bare(), sources: [] }, SMALL_ARTICLE).errors[0]?.path).toBe('sources');
    expect(fillEvidence('x', SMALL_ARTICLE).errors).toHaveLength(1);
  });

  it('any stretch between unique words is verified', () => {
    const source = Array.from({ length: 40 }, (_, i) => `w${i}é`).join(' ');
    fc.assert(
      fc.property(fc.nat(39), fc.nat(39), fc.constantFrom('NFC', 'NFD'), (a, b, form) => {
        fc.pre(a <= b);
        const anchor = { paragraph: 1, startsWith: ` w${a}é`.trim(), endsWith: `w${b}é`.normalize(form) };
        const place = locate(normaliseSource(source.normalize(form)), anchor);
        expect(place).toMatchObject({ start: source.indexOf(`w${a}é`) });
      }),
    );
  });
});
