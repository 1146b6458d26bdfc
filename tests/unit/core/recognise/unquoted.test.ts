import { describe, expect, it } from 'vitest';
import { Unquoted } from '../../../../core/recognise/unquoted';
import { running, scene } from './spot';

const titled = (marked: string, lang = 'en'): boolean => {
  const { spot, text } = scene(marked, lang);
  return new Unquoted(text).has(spot);
};

describe('a title that no mark sets apart', () => {
  it('ends before stars, and is one wherever it stands', () => {
    expect(titled('Lost in [Vienna] ★★★★\nDir: A. B.')).toBe(true);
    expect(titled('See Lost in [Vienna] this week.\n\nLost in Vienna ★★★★\nDir: A. B.')).toBe(true);
    expect(titled('They were in [Vienna] for a night.\n\nLost in Vienna ★★★★\nDir: A. B.')).toBe(false);
    expect(titled('Une nuit à [Vienne] ☆☆\nDe A. B.', 'fr')).toBe(true);
    expect(titled('It was good. We went to [Rome]. Four of five: ★★★★')).toBe(false);
  });

  it('is looked for among the first forty of a page alone, and a place is found in one of many', () => {
    const list = Array.from({ length: 39 }, (_, i) => `A long way ${i} ★\n`).join('');
    const within = 'They saw By way of [Vienna] there.\n';
    expect(titled(`${within}${list}By way of Vienna ★\n`)).toBe(true);
    expect(titled(`${within}${list}One more of them ★\nBy way of Vienna ★\n`)).toBe(false);
    expect(titled(`${list}By way of Vienna ★\n${list}By way of [Vienna] ★\n`)).toBe(true);
  });

  it.each([
    'her debut, [Milan] Is Late, won a prize',
    'of Down and Out in [Paris] and of',
    'of Down and Out in Paris and [London], which',
    'and Death in [Venice], of course',
    'the play Midnight in [Rome] opened',
  ])('has capitals that no sentence has: %s', (marked) => {
    expect(titled(running(marked))).toBe(true);
  });

  it.each([
    'the minister said [Milan] is late',
    'they met the President in [Paris] and',
    'after a death in [Venice], of course',
    'Born in [Rome] she went',
    'the House in [Rome] and {Paris} then',
  ])('is none in: %s', (marked) => {
    expect(titled(running(marked))).toBe(false);
  });
});
