import { describe, expect, it } from 'vitest';
import { endsQuotedName, inAddress, isAuthor, isQuotedName } from '../../../../core/recognise/address';
import { scene } from './spot';

describe('an address of the web', () => {
  const within = (marked: string) => {
    const { spot, text } = scene(marked);
    return inAddress(text, spot);
  };
  it.each([
    'see @[Paris] today',
    'see big_[paris] today',
    'see [paris].fr today',
    'see [Paris]_map today',
    'see [paris]@mail.org today',
    'see visit.[london] today',
    'see www.[Ankara].gov today',
    'see www.[Ankara] today',
    'a [US]$ bill',
    'from ME/[LA]/African lists',
  ])('holds the name: %s', (marked) => {
    expect(within(marked)).toBe(true);
  });
  it.each([
    'see [Paris]. They',
    'see [Paris].They lack a blank',
    'it was calm.[London] slept',
    'тихо.[Лондон] спал',
    'see [Paris]/Rome today',
    '. [London] slept',
  ])('does not: %s', (marked) => {
    expect(within(marked)).toBe(false);
  });
});

describe('an author in a list of sources', () => {
  const author = (marked: string) => {
    const { spot, page } = scene(marked);
    return isAuthor(spot, page);
  };
  it.each([
    '[Davenport], Sally (2004)',
    '[Lincoln], Ann & Hay',
    '[Lincoln]-Flores, Jorge A.; Ito',
    '[София]-Петрова, Анна (2004)',
  ])('is one: %s', (marked) => {
    expect(author(marked)).toBe(true);
  });
  it.each([
    '[Paris], {France} (2004)',
    '[Paris], Sally said',
    '[Paris], in 2004 (again)',
    '[Paris] Sally (2004)',
  ])('is none: %s', (marked) => {
    expect(author(marked)).toBe(false);
  });
});

describe('a name between quotation marks', () => {
  const alone = (lang: string, marked: string) => {
    const { spot, text } = scene(marked, lang);
    return isQuotedName(text, spot);
  };
  it.each([
    ['ru', 'игра «[Барселона]» вчера'],
    ['uk', 'готель “[Одеса]” там'],
    ['el', 'το «[Αθήνα]» χθες'],
  ])('is another’s in %s: %s', (lang, marked) => {
    expect(alone(lang, marked)).toBe(true);
  });
  it.each([
    ['fr', 'le mot «[Paris]» hier'],
    ['ru', 'в «[Москва] сегодня» там'],
    ['ru', 'в [Москва] там'],
  ])('is none in %s: %s', (lang, marked) => {
    expect(alone(lang, marked)).toBe(false);
  });

  const last = (marked: string) => {
    const { spot, text } = scene(marked);
    return endsQuotedName(text, spot);
  };
  it('ends one of two words', () => {
    expect(last('the party «Prosperous [Armenia]» said')).toBe(true);
    expect(last('the party “Free [Georgia]” said')).toBe(true);
    expect(last('he said “leave [Georgia]” again')).toBe(false);
    expect(last('the party Free [Georgia] said')).toBe(false);
  });
});
