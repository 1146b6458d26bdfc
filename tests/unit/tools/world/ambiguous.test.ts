import { describe, expect, it } from 'vitest';
import type { PackName } from '../../../../core/pack/types';
import { ambiguousNames } from '../../../../tools/world/ambiguous';

const entity = (id: string, ...names: readonly string[]) => ({
  id,
  names: names.map((v): Pick<PackName, 'v' | 'kind'> => ({ v, kind: 'short' })),
});

describe('names of several', () => {
  it('are told with all that bear them, the most shared first', () => {
    expect(
      ambiguousNames([
        entity('georgia', 'Georgia', 'Géorgie'),
        entity('georgia-us', 'Georgia'),
        entity('springfield-us-il', 'Springfield'),
        entity('springfield-us-mo', 'Springfield'),
        entity('springfield-us-ma', 'Springfield'),
      ]),
    ).toEqual([
      { name: 'Springfield', entities: ['springfield-us-il', 'springfield-us-ma', 'springfield-us-mo'] },
      { name: 'Georgia', entities: ['georgia', 'georgia-us'] },
    ]);
  });

  it('are none where one thing has a name in two languages, or a name is a family’s', () => {
    expect(ambiguousNames([entity('kenya', 'Kenya', 'Kenya'), entity('mali', 'Mali')])).toEqual([]);
    const family = (id: string) => ({ id, names: [{ v: 'Kim', kind: 'family' as const }] });
    expect(ambiguousNames([family('kim-one'), family('kim-two')])).toEqual([]);
  });
});
