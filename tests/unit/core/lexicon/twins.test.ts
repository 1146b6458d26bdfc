import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon } from '../../../../core/lexicon';
import { twinsAmong } from '../../../../core/lexicon/twins';
import type { Pack } from '../../../../core/pack/types';

describe('people whom two packs spell differently', () => {
  it('are one if an initial is all the difference, and one of the packs is a story', () => {
    const people = [
      { id: 'ada-example', world: false },
      { id: 'ada-b-example', world: true },
      { id: 'ada-b-other', world: true },
      { id: 'carl-example', world: false },
      { id: 'carl-example', world: true },
      { id: 'dora-x-example', world: true },
      { id: 'dora-example', world: true },
    ];
    expect(twinsAmong(people)).toEqual([['ada-b-example', 'ada-example']]);
    expect(twinsAmong([])).toEqual([]);
  });

  it('are known to a lexicon without looking at each entity, like its people', () => {
    const part = (id: string, kind: 'story' | 'world', ids: readonly string[]) => ({
      pack: { id, kind, asOf: '2026' } as Pack,
      own: false,
      entities: ids.map((e, i) => ({
        id: e,
        kind: i === 0 ? ('city' as const) : ('person' as const),
        label: { en: e },
        names: [{ v: e, lang: 'en', kind: 'full' as const }],
      })),
    });
    const lexicon = openLexicon(
      compileLexicon([
        part('s', 'story', ['town-xx', 'ada-example']),
        part('w', 'world', ['other-xx', 'ada-b-example', 'eve-example']),
      ] as never),
    );
    expect(lexicon.people.map((i) => lexicon.entity(i).id)).toEqual([
      'ada-example',
      'ada-b-example',
      'eve-example',
    ]);
    expect(lexicon.twins).toEqual([['ada-b-example', 'ada-example']]);
  });
});
