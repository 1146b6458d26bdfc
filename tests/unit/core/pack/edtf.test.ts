import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, edtfBounds, isEdtf, parseEdtf } from '../../../../core/pack/edtf';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const DAY = 86_400_000;

/** First day and last day (UTC) that a date can mean. */
function days(edtf: string): [string, string] | null {
  const b = edtfBounds(edtf);
  if (b === null) return null;
  const iso = (t: number) => (Number.isFinite(t) ? new Date(t).toISOString().slice(0, 10) : String(t));
  return [iso(b.from), iso(b.to)];
}

describe('isEdtf', () => {
  it.each([
    // The design's own list, then the examples of the specification for levels 0, 1 and the sets of level 2.
    ...['2020-10', '2020-10-17', '2020-10-23~', '{2020-10-10,2020-10-17}', '[2020-10-19,2020-10-26]'],
    ...['2018/2020', '2020-10/..', '1985-04-12', '1985', '1985-04-12T23:20:30', '1985-04-12T23:20:30Z'],
    ...['1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30', '1964/2008', '2004-06/2006-08'],
    ...['2004-02-01/2005', 'Y170000002', 'Y-170000002', '2001-21', '1984?', '2004-06~', '2004-06-11%'],
    ...['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '1985-04-12/..', '../1985', '../1985-04'],
    ...['1985/', '/1985-04-12', '-1985', '0000', '[1667,1668,1670..1672]', '[..1760-12-03]'],
    ...[
      '[1760-12..]',
      '[1667,1760-12]',
      '{1667,1668,1670..1672}',
      '{1960,1961-12}',
      '{..1984}',
      '2000-02-29',
    ],
    ...['1984~/2004-06', '1984?/2004%', '[2020-10-16~,2020-10-23~]', '../..'],
  ])('takes %s', (text) => expect(isEdtf(text)).toBe(true));

  it('says the same of a plain date as the grammar, and of whatever looks like one', () => {
    const near = fc
      .array(fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 - / X ~ . T'.split(' ')), {
        minLength: 3,
        maxLength: 11,
      })
      .map((letters) => letters.join(''));
    const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const dates = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), number(14), number(33), fc.constantFrom(4, 7, 10))
      .map(([y, m, d, length]) => `${String(y).padStart(4, '0')}-${m}-${d}`.slice(0, length));
    fc.assert(
      fc.property(fc.oneof(near, dates), (text) => {
        expect(isEdtf(text)).toBe(parseEdtf(text) !== null);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ...['', ' ', '2020-1', '2020-13', '2020-00', '2020-10-32', '2020-02-30', '1900-02-29', '20', '20201'],
    ...['2020-10-', '2020/10', '/', '2020-10-17/2020-10-10', '2020//2021', '{}', '[]', '{2020', '2020]'],
    ...[
      '{2020-10-10;2020-10-17}',
      '[2020,..2021,2022]',
      '[2020..,2021]',
      '2020-21-01',
      '201X-10',
      '2020-XX-10',
    ],
    ...[
      '-0000',
      'Y2020',
      '2020-10-17T24:00:00Z',
      '2020-10-17T10:00',
      'hier',
      '2020-10?~',
      '2020~?',
      '../',
      '/..',
    ],
    ...['[2020-10-17/2020-10-18]', '{[2020]}', '２０２０', '2020-10-17 ', `[${'2020,'.repeat(99)}2020]`],
    '['.repeat(400),
  ])('refuses %s', (text) => expect(isEdtf(text)).toBe(false));

  it('answers at once on any text, however long', () => {
    for (const text of ['9'.repeat(1e6), `[${'..,'.repeat(1e5)}]`, '1-'.repeat(5e5)]) {
      const before = performance.now();
      expect(isEdtf(text)).toBe(false);
      expect(performance.now() - before).toBeLessThan(100);
    }
  });
});

describe('edtfBounds', () => {
  it.each([
    ['2020-10', '2020-10-01', '2020-10-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-10-17~', '2020-10-17', '2020-10-17'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['2001-22', '2001-06-01', '2001-08-31'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['2020-09~/2020-10', '2020-09-01', '2020-10-31'],
    ['{2020-10-17,2020-10-10}', '2020-10-10', '2020-10-17'],
    ['[2020-10-17..2020-10-18,2020-10-24..2020-10-25]', '2020-10-17', '2020-10-25'],
    ['2020-10/..', '2020-10-01', 'Infinity'],
    ['../2020', '-Infinity', '2020-12-31'],
    ['/2020', '-Infinity', '2020-12-31'],
    ['[..2020-10]', '-Infinity', '2020-10-31'],
    ['0050-03', '0050-03-01', '0050-03-31'],
  ])('%s lies between %s and %s', (text, from, to) => expect(days(text)).toEqual([from, to]));

  it('is null for what is no date', () => expect(edtfBounds('hier')).toBeNull());

  it('counts a time of day in its zone', () => {
    expect(edtfBounds('2020-10-17T01:30:00+02:00')?.from).toBe(day('2020-10-17') - DAY / 48);
    expect(edtfBounds('2020-10-17T01:30:00Z')).toEqual({
      from: day('2020-10-17') + 90 * 60_000,
      to: day('2020-10-17') + 90 * 60_000 + 999,
    });
  });
});

/** A calendar day as EDTF. */
const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('invariants', () => {
  it('every day of the calendar is a date of exactly that day', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(edtfBounds(d)).toEqual({ from: day(d), to: day(d) + DAY - 1 });
      }),
    );
  });

  it('a coarser date holds the finer one', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(3, 4, 7), (d, cut) => {
        const [fine, coarse] = [edtfBounds(d), edtfBounds(cut === 3 ? `${d.slice(0, 3)}X` : d.slice(0, cut))];
        if (fine === null || coarse === null) throw new Error('not a date');
        expect(coarse.from).toBeLessThanOrEqual(fine.from);
        expect(coarse.to).toBeGreaterThanOrEqual(fine.to);
      }),
    );
  });

  it('an interval is a date if and only if it does not run backwards, and spans its ends', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const bounds = edtfBounds(`${a}/${b}`);
        if (a > b) expect(bounds).toBeNull();
        else expect(bounds).toEqual({ from: day(a), to: day(b) + DAY - 1 });
      }),
    );
  });

  it('a set spans its members, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 20 }), fc.boolean(), (list, all) => {
        const sorted = [...list].sort();
        const text = all ? `{${list.join(',')}}` : `[${list.join(',')}]`;
        expect(edtfBounds(text)).toEqual({
          from: day(sorted[0] ?? ''),
          to: day(sorted.at(-1) ?? '') + DAY - 1,
        });
        expect(parseEdtf(text)?.kind).toBe(all ? 'all' : 'one-of');
      }),
    );
  });

  it('marks of doubt do not move the bounds', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('?', '~', '%'), (d, mark) => {
        expect(edtfBounds(d + mark)).toEqual(edtfBounds(d));
      }),
    );
  });

  it.each([
    ['Y500000', 8.64e15],
    ['Y-500000', -8.64e15],
  ])('%s, beyond what a Date can tell, is held at its end', (text, ms) => {
    expect(edtfBounds(text)).toEqual({ from: ms, to: ms });
  });

  it('whatever is taken has bounds in order; nothing throws', () => {
    const alphabet = fc.constantFrom(...'0123456789-XYT:Z+~?%/.,[]{}'.split(''));
    const near = fc.array(
      fc.constantFrom('2020', '-10', '-17', '/', '..', ',', '[', ']', '{', '}', '~', 'XX'),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.integer({ min: -999_999_999, max: 999_999_999 }).map((year) => `Y${year}`),
      fc.array(alphabet).map((a) => a.join('')),
      near.map((a) => a.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseEdtf(text);
        if (date === null) return;
        const { from, to } = boundsOf(date);
        expect(from).toBeLessThanOrEqual(to);
      }),
      { numRuns: 5000 },
    );
  });
});
