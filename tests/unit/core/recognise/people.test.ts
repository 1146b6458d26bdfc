import { describe, expect, it } from 'vitest';
import { told } from './world';

describe('family names', () => {
  it('follow a full name', () => {
    expect(told('Ada Lindqvist spoke. Later Lindqvist left.')).toEqual([
      'Ada Lindqvist=ada-lindqvist/name',
      'Lindqvist=ada-lindqvist/family',
    ]);
  });

  it('are silent alone, without the story around them', () => {
    expect(told('Then Lindqvist left the room.')).toEqual([]);
  });

  it('are believed with enough of the story around them', () => {
    const found = told(
      'The Lake Council met in the Ozero Valley, where Bo Karimov saw that Lindqvist had left.',
    );
    expect(found).toContain('Lindqvist=ada-lindqvist/family');
  });

  it('are silent once another bearer was introduced', () => {
    expect(told('The singer Melania Lindqvist came. Later Lindqvist sang.')).toEqual([]);
    expect(told('Ada Lindqvist met Greta Lindqvist. Later Lindqvist left.')).toEqual([
      'Ada Lindqvist=ada-lindqvist/name',
    ]);
  });

  it('are somebody else’s after an unknown given name in other scripts', () => {
    expect(told('Потом приехала Мелания Линдквист. Сказала Линдквист немного.', { lang: 'ru' })).toEqual([]);
    expect(told('قالت ميلانيا ليندكفيست ذلك', { lang: 'ar' })).toEqual([]);
  });

  it('with a title are hers again', () => {
    const found = told('Ada Lindqvist met Greta Lindqvist. Later President Lindqvist left.');
    expect(found.at(-1)).toBe('Lindqvist=ada-lindqvist/family');
  });

  it('do not make a tower or a son of her', () => {
    expect(told('Ada Lindqvist owns it. They met at Lindqvist Tower, said Lindqvist Jr.')).toEqual([
      'Ada Lindqvist=ada-lindqvist/name',
    ]);
  });

  it('in German follow a noun, not another given name', () => {
    const lang = { lang: 'de' };
    expect(told('Das ist Ada Lindqvist. Dann sagte die Politikerin Lindqvist nichts.', lang)).toHaveLength(2);
    expect(told('Dann kam auch Melania Lindqvist nach Ankara.', lang)).toEqual(['Ankara=ankara-tr/name']);
  });
});

describe('roles', () => {
  const text = 'The Armenian foreign minister has arrived.';
  it('name who held the office at the page’s date', () => {
    expect(told(text, { published: '2020-10-05' })).toEqual(['Armenian foreign minister=bo-karimov/role']);
  });
  it('name nobody at another date, or without one', () => {
    expect(told(text, { published: '2015' }).filter((t) => t.endsWith('/role'))).toEqual([]);
    expect(told(text).filter((t) => t.endsWith('/role'))).toEqual([]);
  });
});
