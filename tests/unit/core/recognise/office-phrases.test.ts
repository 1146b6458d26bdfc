/** The words of an office beside a country's name, without packs; who held it is told by `roles.test.ts`. */
import { describe, expect, it } from 'vitest';
import { grammarOf, key, readings } from '../../../../core/recognise/office-grammar';
import { officeBeside, titleOffices } from '../../../../core/recognise/office-phrases';
import { ofCountry } from './spot';

/** The office's words as they stand, or null. */
const words = (marked: string, lang: string, demonym = false): string | null => {
  const { text, spot } = ofCountry(marked, lang);
  const found = officeBeside(text, spot, demonym);
  return found === null ? null : text.slice(found.start, found.end);
};

describe('an office beside a country', () => {
  it.each([
    ['en', 'There [Armenia]’s foreign minister spoke.', 'foreign minister'],
    ['en', 'There the foreign minister of [Armenia] spoke.', 'foreign minister of'],
    ['en', 'There the voters of [Armenia] spoke.', null],
    ['en', 'There the foreign minister of [Armenia]’s neighbour spoke.', null],
    ['en', 'There the former foreign minister of [Armenia] spoke.', null],
    [
      'fr',
      'Là, le ministre des Affaires étrangères de l’[Arménie] parle.',
      'ministre des Affaires étrangères de',
    ],
    ['fr', 'Là, la capitale de l’[Arménie] dort.', null],
    ['de', 'Dort sprach [Armenien|s] Außenminister.', 'Außenminister'],
    ['de', 'Dort sprach der Außenminister [Armenien|s].', 'Außenminister'],
    ['de', 'Dort ist [Armenien] Außenminister egal.', null],
  ])('in %s: %s', (lang, marked, found) => {
    const said = words(marked, lang);
    if (found === null) expect(said).toBeNull();
    else expect(said).toMatch(new RegExp(`^${found.replace(/ (?:of|de)$/, '')}`));
  });
  it('takes in the demonym, which belongs to its words', () => {
    expect(words('There the [Armenian] foreign minister spoke.', 'en', true)).toBe(
      'Armenian foreign minister',
    );
    expect(words('Là, le ministre [arménien] des Affaires étrangères parle.', 'fr', true)).toBe(
      'ministre arménien des Affaires étrangères',
    );
    expect(words('There the [Armenian] river ran.', 'en', true)).toBeNull();
  });
});

describe('an office as a title', () => {
  const offices = (before: string, lang = 'en') => titleOffices(before, before.length, lang);
  it('stands directly before a name', () => {
    expect(offices('There Foreign Minister ')).toContain('foreign-minister');
    expect(offices('There Foreign Minister, ')).toEqual([]);
    expect(offices('There came a river ')).toEqual([]);
    expect(offices('There former Foreign Minister ')).toEqual([]);
  });
  it('is none in a language that we have no words for', () =>
    expect(offices('Foreign Minister ', 'mg')).toEqual([]));
});

describe('a word as offices are compared', () => {
  it.each([
    ['Président', 'president'],
    ['Minister’s', 'minister'],
    ['prime-minister', 'primeminister'],
  ])('%s: %s', (word, folded) => expect(key(word)).toBe(folded));
  it('is in Arabic itself, and what stands behind its prefix', () => {
    const g = grammarOf('ar');
    expect(g === null ? [] : readings('والوزير', g)).toEqual(['والوزير', 'وزير', 'الوزير']);
  });
});
