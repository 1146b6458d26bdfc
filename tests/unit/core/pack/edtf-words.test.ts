import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInWords, asOfInWords, formatEdtf } from '../../../../core/pack/edtf-words';

/** Number and unit are held together by a no-break space. */
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

describe('formatEdtf', () => {
  it.each([
    ['2020-10', 'October 2020', 'octobre 2020'],
    ['2020-10-17', '17 October 2020', '17 octobre 2020'],
    ['2020-10-01', '1 October 2020', '1er octobre 2020'],
    ['2020', '2020', '2020'],
    ['2020-10-23~', 'about 23 October 2020', 'vers le 23 octobre 2020'],
    ['2020-09~', 'about September 2020', 'vers septembre 2020'],
    ['2020-10?', 'perhaps October 2020', 'peut-être octobre 2020'],
    ['2020%', 'perhaps about 2020', 'peut-être vers 2020'],
    ['{2020-10-10,2020-10-17}', '10 and 17 October 2020', '10 et 17 octobre 2020'],
    ['[2020-10-19,2020-10-26]', '19 or 26 October 2020', '19 ou 26 octobre 2020'],
    ['[2020-10-01,2020-11-02]', '1 October 2020 or 2 November 2020', '1er octobre 2020 ou 2 novembre 2020'],
    ['[2020-10-12..2020-10-25]', 'a day from 12 to 25 October 2020', 'un jour du 12 au 25 octobre 2020'],
    [
      '[2020-10-17..2020-10-18,2020-10-24..2020-10-25]',
      '17 to 18 October 2020 or 24 to 25 October 2020',
      'du 17 au 18 octobre 2020 ou du 24 au 25 octobre 2020',
    ],
    [
      '[2020-10-16~,2020-10-23~]',
      'about 16 October 2020 or about 23 October 2020',
      'vers le 16 octobre 2020 ou vers le 23 octobre 2020',
    ],
    ['2018/2020', '2018 to 2020', 'de 2018 à 2020'],
    ['2020-08/2020-10', 'August to October 2020', 'd’août à octobre 2020'],
    ['2019-08/2020-10', 'August 2019 to October 2020', 'd’août 2019 à octobre 2020'],
    ['2020-10-10/2020-10-17', '10 to 17 October 2020', 'du 10 au 17 octobre 2020'],
    [
      '2020-10-10/2020-11-17',
      '10 October 2020 to 17 November 2020',
      'du 10 octobre 2020 au 17 novembre 2020',
    ],
    ['2020-10-10/2020-10', '10 October 2020 to October 2020', 'du 10 octobre 2020 à octobre 2020'],
    ['2020-10/..', 'since October 2020', 'depuis octobre 2020'],
    ['2020-10-17/..', 'since 17 October 2020', 'depuis le 17 octobre 2020'],
    ['2020-09~/..', 'since about September 2020', 'depuis septembre 2020 environ'],
    ['../2020-10', 'until October 2020', 'jusqu’à octobre 2020'],
    ['../2020-10-17', 'until 17 October 2020', 'jusqu’au 17 octobre 2020'],
    ['2020-10/', 'from October 2020 (end not known)', 'à partir d’octobre 2020 (fin inconnue)'],
    ['201X', 'the 2010s', 'les années 2010'],
    ['19XX', '1900–1999', '1900–1999'],
    ['2004-XX', 'a month of 2004', 'un mois de 2004'],
    ['1985-04-XX', 'a day of April 1985', 'un jour d’avril 1985'],
    ['2001-21', 'spring 2001', 'printemps 2001'],
    ['-0043', '44 BC', '44 av. J.-C.'],
  ])('%s: %s; %s', (edtf, en, fr) => {
    expect(formatEdtf(edtf, 'en')).toBe(en);
    expect(formatEdtf(edtf, 'fr-CA')).toBe(fr);
  });

  it('gives back what is no date', () => expect(formatEdtf('hier', 'fr')).toBe('hier'));
});

describe('ageInWords', () => {
  it.each([
    ['2020-10', '2020-12', '2 months', '2 mois'],
    ['2020-10', '2021-10-05', '1 year', '1 an'],
    ['2020-10', '2022-10-05', '2 years', '2 ans'],
    ['2020-10', '2023-05-14', 'more than 2 years', 'plus de 2 ans'],
    ['2020-10', '2021-12', '14 months', '14 mois'],
    ['2020-10-10', '2020-10-17', '7 days', '7 jours'],
    ['2020-10-10', '2020-10-11', '1 day', '1 jour'],
    ['2020-10-10', '2020-12-11', 'more than 2 months', 'plus de 2 mois'],
    ['2020-10-10', '2020-12-10', '2 months', '2 mois'],
    ['2018', '2026-11-20', '8 years', '8 ans'],
    ['2018/2020-10', '2022-10', '2 years', '2 ans'],
    ['[2020-10-19,2020-10-26]', '2020-10-30', '4 days', '4 jours'],
  ])('%s is %s earlier: %s, %s', (edtf, until, en, fr) => {
    expect(plain(ageInWords(edtf, until, 'en'))).toBe(en);
    expect(plain(ageInWords(edtf, until, 'fr'))).toBe(fr);
  });

  it.each([
    ['2020-10', '2020-10-30'],
    ['2020-10', '2020'],
    ['2020-10-17', '2020-10-17'],
    ['2021', '2020'],
    ['2020-10/..', '2020-10-12'],
    ['hier', '2020'],
    ['2020', 'hier'],
    ['2020-10-30', '2020-11'],
  ])('says nothing of %s on a page of %s', (edtf, until) => expect(ageInWords(edtf, until, 'en')).toBeNull());

  it('never makes it longer than it was', () => {
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const days = { day: 1, month: 27.9, year: 364.9 } as const;
    fc.assert(
      fc.property(date, date, (a, b) => {
        const words = ageInWords(a, b, 'en');
        if (a >= b) expect(words).toBeNull();
        else {
          const m = /^(?:more than )?(\d+) (day|month|year)s?$/.exec(plain(words) ?? '');
          if (m === null) throw new Error(`what is ${words ?? 'null'}?`);
          const least = Number(m[1]) * days[m[2] as keyof typeof days];
          expect((Date.parse(b) - Date.parse(a)) / 86_400_000).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('asOfInWords', () => {
  it.each([
    ['2020-10', null, 'as of October 2020', 'en octobre 2020'],
    ['2020-10', '2020-10-28', 'as of October 2020', 'en octobre 2020'],
    [
      '2020-10',
      '2023-05-14',
      'as of October 2020, more than 2 years before this page',
      'en octobre 2020, plus de 2 ans avant cette page',
    ],
    ['2020-10-17', null, 'as of 17 October 2020', 'au 17 octobre 2020'],
    ['2019', '2026-01-02', 'as of 2019, 7 years before this page', 'en 2019, 7 ans avant cette page'],
    ['2001-22', null, 'as of summer 2001', 'en été 2001'],
    ['2018/2020', null, 'as of 2020', 'en 2020'],
    ['2020-10/..', null, 'as of October 2020', 'en octobre 2020'],
  ])('%s on a page of %s: %s; %s', (edtf, page, en, fr) => {
    expect(plain(asOfInWords(edtf, page, 'en'))).toBe(en);
    expect(plain(asOfInWords(edtf, page, 'fr'))).toBe(fr);
  });
});
