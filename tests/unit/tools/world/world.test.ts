import { describe, expect, it } from 'vitest';
import { acceptable, cleanName, inScript } from '../../../../tools/world/clean';
import { formerNames, forms, squareKilometres } from '../../../../tools/world/countries';
import { edtf, parseLeader } from '../../../../tools/world/holders';
import { membershipIds } from '../../../../tools/world/memberships';
import { neighbours } from '../../../../tools/world/neighbours';
import { isAcronym, otherSpellings, readOrganisations } from '../../../../tools/world/organisations';
import { shareNames } from '../../../../tools/world/pack';
import { cityForms, isBareName, langForms } from '../../../../tools/world/forms';
import { describedForms } from '../../../../tools/world/regions';
import { slug } from '../../../../tools/world/slug';

describe('slug', () => {
  it.each([
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['St. Kitts & Nevis', 'saint-kitts-and-nevis'],
    ['Łódź', 'lodz'],
    ['Xankəndi', 'xankendi'],
  ])('%s is %s', (name, id) => expect(slug(name)).toBe(id));
});

describe('a body’s name across the Atlantic', () => {
  it.each([
    ['World Trade Organization', ['World Trade Organisation']],
    ['Labour Party', ['Labor Party']],
    [
      'Organization for Security and Co-operation in Europe',
      [
        'Organization for Security and Cooperation in Europe',
        'Organisation for Security and Co-operation in Europe',
        'Organisation for Security and Cooperation in Europe',
      ],
    ],
    ['Programmers’ Guild', []],
  ])('%s', (name, others) => expect(otherSpellings(name)).toEqual(others));
});

describe('an acronym', () => {
  it.each([
    ['UAE', true],
    ['U.K.', true],
    ['РФ', true],
    ['G20', true],
    ['Mali', false],
    // Scripts without capitals have none.
    ['中非', false],
    ['일본', false],
    ['20', false],
  ])('%s: %s', (name, is) => expect(isAcronym(name)).toBe(is));
});

describe('what the Factbook says of leaders', () => {
  it.each([
    ['President Emmanuel MACRON (since 14 May 2017)', 'president', 'Emmanuel Macron', 'Macron', '2017-05-14'],
    ['President Alexander VAN DER BELLEN (since 26 January 2017)', 'president', 'Alexander van der Bellen', 'Van Der Bellen', '2017-01-26'],
    ['King CHARLES III (since 8 September 2022); represented by X', 'king', 'Charles III', null, '2022-09-08'],
    ['President Abdel Fattah EL-SISI (since 8 June 2014)', 'president', 'Abdel Fattah El-Sisi', 'El-Sisi', '2014-06-08'],
    ['Prime Minister ABIY Ahmed Ali (since April 2018)', 'prime-minister', 'Abiy Ahmed Ali', 'Abiy', '2018-04'],
    ['Prime Minister Ntsokoane Samuel MATEKANE (28 October 2022)', 'prime-minister', 'Ntsokoane Samuel Matekane', 'Matekane', '2022-10-28'],
  ])('%s', (text, office, full, family, since) => {
    const read = parseLeader(text);
    expect(read?.office).toBe(office);
    expect(read?.leader).toMatchObject({ full, family, since });
  }); // prettier-ignore

  it('names nobody where nobody is named', () => {
    expect(parseLeader('President (vacant)')).toBeNull();
    expect(parseLeader('there are 27 countries with royal families')).toBeNull();
    expect(parseLeader(undefined)).toBeNull();
  });

  it('reads dates, and makes none up', () => {
    expect(edtf('21 Oct 2024')).toBe('2024-10-21');
    expect(edtf('1997')).toBe('1997');
    expect(edtf('5 Brumaire 2020')).toBeNull();
  });
});

describe('cleaning', () => {
  it('tells the wrong script', () => {
    expect(inScript('Ереван', 'ru')).toBe(true);
    expect(inScript('Erevan', 'ru')).toBe(false);
    expect(inScript('Ереван', 'fr')).toBe(false);
    expect(inScript('Erevan', 'sr-Latn')).toBe(true);
  });
  it('undoes ligatures and direction marks', () => expect(cleanName('\u200eﬁn  dorp ')).toBe('fin dorp'));
  it('takes apart what stands in one field', () => {
    expect(cityForms('Biel/Bienne')).toEqual(['Biel', 'Bienne']);
    expect(cityForms('Halle (Saale)')).toEqual(['Halle']);
    expect(cityForms('Zürich (Kreis 7) / Witikon')).toEqual([]);
    expect(forms('Myanmar (Burma)')).toEqual(['Myanmar']);
    expect(forms('Congo - Kinshasa')).toEqual([]);
    expect(langForms('广东省', 'zh')).toEqual(['广东', '广东省']);
    expect(acceptable('Paris 15', 'fr')).toBe(false);
  });
  it.each([
    ['首尔特别市', 'zh', '首尔'],
    ['서울특별시', 'ko', '서울'],
    ['부산광역시', 'ko', '부산'],
    ['ソウル特別市', 'ja', 'ソウル'],
    ['台北市', 'zh-Hant', '台北'],
  ])('leaves the rank out of %s', (v, lang, bare) => expect(langForms(v, lang)).toEqual([bare, v]));
  it('keeps the name of a city that is called Freedom', () =>
    expect(langForms('自由市', 'zh')).toEqual(['自由市']));
  it.each([
    ['Тайбей', 'Taipei', true],
    ['台北', 'Taipei', true],
    ['Praga', 'Prague', true],
    ['Harjumaa', 'Tallinn', false],
    ['Киевская область', 'Kyiv', false],
    ['大阪府', 'Osaka', false],
    ['จังหวัดโอซะกะ', 'Osaka', false],
  ])('%s is no more than the name of %s: %s', (v, en, bare) => expect(isBareName(v, en)).toBe(bare));
  it('tells a region from the city of the same name', () =>
    expect(describedForms('Kherson', 'oblast de Kherson', 'UA').map((n) => n.v)).toContain(
      'oblast de Kherson',
    ));
  it.each([
    ['Bern', 'canton de Berne', 'chbe', ['canton of Bern', 'Canton of Bern', 'canton de Berne']],
    ['Andrijevica', 'Municipalité d’Andrijevica', 'me01', ['Andrijevica municipality', 'Andrijevica Municipality', 'municipalité d’Andrijevica']],
    ['Seoul', 'Séoul', 'kr11', ['Seoul special city', 'Seoul Special city', 'ville spéciale de Séoul']],
    ['Tibet', 'Région autonome du Tibet', 'cnxz', ['Tibet province', 'Tibet Province', 'Tibet region', 'Tibet Region']],
  ])('says what %s is by its country’s word', (en, fr, code, forms) =>
    expect(describedForms(en, fr, code).map((n) => n.v)).toEqual(forms)); // prettier-ignore
  it('reads figures and former names', () => {
    expect(squareKilometres('15.558 million sq km')).toBe(15_558_000);
    expect(squareKilometres('9,251 sq km (of which …)')).toBe(9251);
    expect(squareKilometres('unknown')).toBeNull();
    expect(formerNames('Zaire, Congo Free State (until 1908)')).toEqual(['Zaire', 'Congo Free State']);
  });
});

describe('relations', () => {
  it('finds neighbours', () => {
    const near = neighbours();
    expect(near.get('AM')).toEqual(['AZ', 'GE', 'IR', 'TR']);
    expect(near.get('PT')).toEqual(['ES']);
    expect(near.get('IS')).toBeUndefined();
  });
  it('counts full members only, and nobody who has left', () => {
    expect(membershipIds('NATO, OAS (observer), UN', 'turkey')).toEqual(['nato', 'united-nations']);
    expect(membershipIds('EU, UN', 'united-kingdom')).toEqual(['united-nations']);
  });
});

describe('organisations by hand', () => {
  it('says which line is wrong', () => {
    expect(() => readOrganisations('@a\tigo\t-\t1900\nnot a line')).toThrow(':2:');
    expect(() => readOrganisations('@a\tno-such-type')).toThrow('no such type');
  });
  it('reads names by language', () =>
    expect(readOrganisations('@a\tigo\t-\t1900\nen\tAlpha|A.B.').at(0)?.forms.get('en')).toEqual([
      'Alpha',
      'A.B.',
    ]));
});

it('small languages share what is spelt alike, big ones keep their own', () => {
  const names = ['en', 'fr', 'ast', 'sc'].map((lang) => ({ v: 'Armenia', lang, kind: 'short' as const }));
  expect(shareNames(names).map((n) => n.lang)).toEqual(['en', 'fr', 'mul']);
});
