import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon } from '../../../../core/lexicon';
import type { Pack } from '../../../../core/pack/types';

describe('people who hold an office', () => {
  const person = (id: string, roles: Pack['entities'][number]['roles']): Pack['entities'][number] => ({
    id,
    kind: 'person',
    label: { en: id },
    names: [{ v: id, lang: 'en', kind: 'full' }],
    ...(roles === undefined ? {} : { roles }),
  });
  const role = (office: string, of: string | null) => ({
    office,
    of,
    label: { en: office },
    during: '2020/..',
    ev: ['e1'],
  });
  const entities = [
    person('ada', [role('president', 'some-land'), role('chair', 'some-body')]),
    person('ben', [role('minister', 'some-land'), role('head-of-government', 'some-land')]),
    person('cleo', undefined),
    person('dan', [role('writer', null)]),
    ...Array.from({ length: 200 }, (_, i) => person(`person-${i}`, [role('president', `land-${i % 50}`)])),
  ];
  const lexicon = openLexicon(
    compileLexicon([{ pack: { id: 'w', kind: 'world', asOf: '2026' }, own: false, entities }] as never),
  );
  const holders = (of: string): string[] => lexicon.holders(of).map((i) => lexicon.entity(i).id);

  it('are found by whose office it is, each once, in the order of the packs', () => {
    expect(holders('some-land')).toEqual(['ada', 'ben']);
    expect(holders('some-body')).toEqual(['ada']);
    for (let i = 0; i < 50; i++)
      expect(holders(`land-${i}`)).toEqual([0, 50, 100, 150].map((n) => `person-${n + i}`));
  });

  it('are nobody where no pack knows an office, or anybody at all', () => {
    expect(holders('other-land')).toEqual([]);
    expect(holders('')).toEqual([]);
    expect(openLexicon(compileLexicon([])).holders('some-land')).toEqual([]);
  });
});
