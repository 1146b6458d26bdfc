import { describe, expect, test } from 'vitest';
import { entity, finds, lexicon } from './fixtures';

const story = lexicon([
  entity('armenia', 'country', [
    'fr:Arménie',
    'en:Armenia',
    'ru:Армения',
    'hy:Հայաստան',
    'fr/demonym:arménien',
    'fr/demonym:arméniens',
  ]),
  entity('azerbaijan', 'country', [
    'fr:Azerbaïdjan',
    'en:Azerbaijan',
    'tr:Azerbaycan',
    'zh:阿塞拜疆',
    'ar:أذربيجان',
  ]),
  entity('turkey', 'country', ['en:Turkey', 'fr:Turquie', 'tr:Türkiye', 'ar:تركيا']),
  entity('united-states', 'country', [
    'en:United States',
    'en/acronym:US',
    'en:U.S.',
    'fr:États-Unis',
    'he/acronym:ארה"ב',
  ]),
  entity('robert-obrien', 'person', ["en:Robert O'Brien", "en/family:O'Brien"]),
  entity('donald-trump', 'person', ['en:Donald Trump', 'en/family:Trump']),
  entity('nagorno-karabakh', 'region', [
    'fr:Haut-Karabagh',
    'en:Nagorno-Karabakh',
    'fr:Karabagh',
    'tr:Dağlık Karabağ',
    'ja:ナゴルノ・カラバフ',
  ]),
  entity('minsk-group', 'organization', ['fr:Groupe de Minsk', 'en:OSCE Minsk Group', 'en:Minsk Group']),
  entity('minsk-by', 'city', ['en:Minsk', 'fr:Minsk', 'de:Minsk']),
  entity('cologne-de', 'city', ['de:Köln']),
]);

describe('one pass', () => {
  test.each([
    [
      'fr',
      "Le Haut‑Karabagh, l’Arménie et l'Azerbaïdjan",
      ['Haut‑Karabagh=nagorno-karabakh', 'Arménie=armenia', 'Azerbaïdjan=azerbaijan'],
    ],
    ['fr', "M. d’O’Brien, O'Brien", ['O’Brien=robert-obrien', "O'Brien=robert-obrien"]],
    [
      'fr',
      'le groupe de Minsk, à Minsk, un diplomate arménien',
      ['groupe de Minsk=minsk-group', 'Minsk=minsk-by', 'arménien=armenia'],
    ],
    ['fr', 'les ÉTATS-UNIS et les Etats Unis', ['ÉTATS-UNIS=united-states', 'Etats Unis=united-states']],
    [
      'en',
      "Trump's aide told us that Turkey, not turkey, and the U.S. US",
      ['Trump=donald-trump', 'Turkey=turkey', 'U.S.=united-states', 'US=united-states'],
    ],
    ['en', 'Donald J. Trump', ['Donald J. Trump=donald-trump']],
    [
      'en',
      'Arme\u00adnia Arme\u0301nia Ａｒｍｅｎｉａ',
      ['Arme\u00adnia=armenia', 'Arme\u0301nia=armenia', 'Ａｒｍｅｎｉａ=armenia'],
    ],
    [
      'tr',
      'Türkiye’nin, TÜRKİYE, Dağlık Karabağ’daki',
      ['Türkiye+’nin=turkey', 'TÜRKİYE=turkey', 'Dağlık Karabağ+’daki=nagorno-karabakh'],
    ],
    ['zh', '记者在阿塞拜疆首都', ['阿塞拜疆=azerbaijan']],
    [
      'ja',
      'ナゴルノ・カラバフとナゴルノカラバフで',
      ['ナゴルノ・カラバフ=nagorno-karabakh', 'ナゴルノカラバフ=nagorno-karabakh'],
    ],
    ['ar', 'وتركيا وأذربيجان', ['تركيا=turkey', 'أذربيجان=azerbaijan']],
    ['he', 'נשיא ארה״ב', ['ארה״ב=united-states']],
    ['de', 'In Koeln, Köln, Koln', ['Koeln=cologne-de', 'Köln=cologne-de', 'Koln=cologne-de']],
    ['ru', 'Армении и Армению', ['Армени+и=armenia', 'Армени+ю=armenia']],
    ['hy', 'Հայաստանի', ['Հայաստան+ի=armenia']],
  ])('%s: %s', (lang, text, want) => {
    expect(finds(story, text, lang)).toEqual(want);
  });

  test('reads entities back', () => {
    const lex = lexicon([
      entity('armenia', 'country', ['en:Armenia'], {
        at: [44.5, -40.18],
        capital: 'yerevan-am',
        within: ['asia'],
        same: { world: 'am' },
        figures: [{ what: 'population', value: 2957731, unit: null, date: '2019', ev: [] }],
        roles: [{ office: 'member', of: null, during: '1992/..', label: { en: 'x' }, ev: [] }],
      }),
    ]);
    expect(lex.entity(lex.indexOf('armenia'))).toEqual({
      id: 'armenia',
      kind: 'country',
      pack: 0,
      within: ['asia'],
      same: ['am'],
      capital: 'yerevan-am',
      population: 2957731,
      at: [44.5, -40.18],
      roles: [{ office: 'member', of: null, during: '1992/..' }],
    });
    expect(lex.indexOf('nowhere')).toBe(-1);
  });
});
