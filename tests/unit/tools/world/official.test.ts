import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../tools/world/place';
import { withBareNames } from '../../../../tools/world/official';

const place = (id: string, en: string, names: readonly (readonly [string, string])[], kind: Place['kind'] = 'region'): Place => ({
  id, kind, en, iso: 'XX', geoname: null, at: null, population: 0, within: ['x'],
  names: [{ v: en, lang: 'mul', kind: 'short' }, ...names.map(([lang, v]) => ({ v, lang, kind: 'short' as const }))],
}); // prettier-ignore
/** What is added to the names of the first. */
const added = (places: readonly Place[], others: readonly string[] = []): string[] =>
  (withBareNames(places, others)[0]?.names ?? [])
    .slice(places[0]?.names.length ?? 0)
    .map((n) => `${n.lang} ${n.v}`);

describe('the bare names of regions', () => {
  it('are what a list has behind its word for the region', () => {
    const catalonia = place('catalonia-es', 'Catalonia', [
      ['de', 'Autonome Gemeinschaft Katalonien'], ['fr', 'communauté autonome de Catalogne'], ['it', 'comunità autonoma della Catalogna'],
      ['tr', 'Katalonya Özerk Bölgesi'], ['hu', 'Katalónia régió'], ['nl', 'Catalonië'], ['fi', 'Katalonian alue'],
    ]); // prettier-ignore
    expect(added([catalonia])).toEqual([
      'de Katalonien',
      'fr Catalogne',
      'it Catalogna',
      'tr Katalonya',
      'hu Katalónia',
    ]);
  });
  it('are none where the list has one, or says the same in English', () => {
    const volyn = place('volyn-ua', 'Volyn', [['de', 'Oblast Wolhynien'], ['de', 'Wolynien'], ['nl', 'Oblast Volyn']]); // prettier-ignore
    expect(added([volyn])).toEqual([]);
  });
  it('are none that something else bears', () => {
    const region = place('volyn-ua', 'Volyn', [['de', 'Oblast Wolhynien']]);
    expect(added([region])).toEqual(['de Wolhynien']);
    expect(added([region, place('wolhynien-de', 'Wolhynien', [], 'city')])).toEqual([]);
    expect(added([region], ['Wolhynien'])).toEqual([]);
    expect(added([region, place('volyn-city', 'Volin', [], 'city')])).toEqual([]);
  });
  it('are none that mean something else first', () => {
    const rostov = place('rostov-ru', 'Rostov', [['de', 'Oblast Rostow']]);
    expect(added([rostov])).toEqual(['de Rostow']);
    expect(added([rostov, place('rostov-on-don-ru', 'Rostov-on-Don', [], 'city')])).toEqual([]);
    expect(
      added([
        place('silesia-pl', 'Silesia', [
          ['de', 'Woiwodschaft Schlesien'],
          ['fr', 'voïvodie de Silésie'],
        ]),
      ]),
    ).toEqual(['fr Silésie']);
  });
  it('are no directions, translations, adjectives, or what the English name does without', () => {
    for (const [en, lang, v] of [
      ['Gulf', 'it', 'provincia del Golfo'],
      ['Sud-Est', 'it', 'dipartimento del Sud-Est'],
      ['Holy Cross', 'es', 'Voivodato de Santa Cruz'],
      ['Konya', 'hu', 'Konyai tartomány'],
      ['Leningrad Oblast', 'de', 'Oblast Leningrad'],
    ] as const)
      expect(added([place('x', en, [[lang, v]])])).toEqual([]);
  });
});
