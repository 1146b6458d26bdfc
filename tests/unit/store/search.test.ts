import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from '../../../store/search';

describe('what a name is looked up by', () => {
  it.each([
    ['Ádá Éxâmple', 'ada example'],
    ['Dağlıq Qarabağ', 'daglıq qarabag'.replace('ı', 'i')],
    ['Dar-es-Salaam', 'dar es salaam'],
    ["N'Djamena", 'n djamena'],
    ['ԵՐԵՎԱՆ', 'երեվան'],
    ['  ', ''],
  ])('"%s" by "%s"', (name, key) => {
    expect(searchKey(name)).toBe(key);
  });

  it('of an ASCII name: its letters and digits in lower case, one space between words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (name) => {
        expect(searchKey(name)).toBe(
          name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, ' ')
            .trim(),
        );
      }),
    );
  });

  it('does not change when it is looked up again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(searchKey(searchKey(name))).toBe(searchKey(name));
      }),
    );
  });
});
