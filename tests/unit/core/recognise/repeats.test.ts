import { describe, expect, it } from 'vitest';
import type { Blocked } from '../../../../core/recognise/model';
import { repeatNames } from '../../../../core/recognise/repeats';
import { scene } from './spot';

/** What each name of the text is after the rule, where the first one was told. */
const after = (lang: string, marked: string, first: Blocked, isPlace = true): readonly Blocked[] => {
  const { spots } = scene(marked, lang);
  const blocked: Blocked[] = spots.map((_, i) => (i === 0 ? first : null));
  repeatNames(spots, blocked, () => isPlace);
  return blocked;
};

describe('a longer name that was told once', () => {
  it.each([
    ['en', 'some owners of [Calgary] Sands Ltd went back, and there at {Calgary} Sands then'],
    ['ru', 'фирма [Москва] Сити Групп, потом {Москва} Сити там'],
  ])('is told wherever it stands, in %s', (lang, marked) => {
    expect(after(lang, marked, 'name')).toEqual(['name', 'name']);
  });
  it('stays what it was', () => {
    expect(after('en', 'with [Paris] Jackson, then {Paris} Jackson left', 'person')).toEqual([
      'person',
      'person',
    ]);
    expect(after('en', 'with [Leeds] Rhinos, then {Leeds} Rhinos left', 'team')).toEqual(['team', null]);
  });
  it.each([
    ['en', 'some owners of [Calgary] Sands Ltd went back, and there at {Calgary} then'],
    ['en', 'some owners of [Calgary] Sands Ltd went back, and there at {Calgary} sands then'],
    ['en', 'some owners of [Calgary] Sands Ltd went to {Calgary}, Sands then'],
    ['en', 'the frigate [Boston] Monday left; in {Boston} Monday was'],
    ['de', 'die Fregatte [Hamburg] Ende Mai, in {Hamburg} Ende Mai'],
  ])('says nothing of others in %s: %s', (lang, marked) => {
    expect(after(lang, marked, 'name')).toEqual(['name', null]);
  });
  it('says nothing of what may be no place', () => {
    expect(
      after(
        'en',
        'some owners of [Calgary] Sands Ltd went back, and there at {Calgary} Sands then',
        'name',
        false,
      ),
    ).toEqual(['name', null]);
  });
});
