import { describe, expect, it } from 'vitest';
import { Topics } from '../../../../core/recognise/topics';

const PLAIN = 'The council met on Monday and spoke of roads, schools and the budget for next year. ';

describe('what lines are about', () => {
  it.each([
    ['en', 'works', 'a novel, a film, two albums and an exhibition'],
    ['fr', 'works', 'un roman, un album, un concert et un tournage'],
    ['de', 'works', 'ein Roman, ein Album, eine Oper und ein Gemälde'],
    ['es', 'wares', 'la receta, el postre, las sandalias y el bolso'],
    ['it', 'wares', 'la ricetta, il risotto, la borsa e il profumo'],
    ['de', 'markets', 'Aktien, Anleger, Kursziel und der Dax'],
    ['en', 'markets', 'shares, investors, a dividend and the FTSE'],
    ['fr', 'races', 'le peloton, l’étape, un coureur et le sprint'],
    ['nl', 'races', 'het peloton, de etappe, de kopgroep, een renner'],
    ['pt', 'works', 'a novela, a trilha, o elenco e a atriz'],
  ] as const)('is told by four words in %s: %s', (lang, topic, text) => {
    expect(new Topics(text).isAbout(topic, 10, lang)).toBe(true);
  });

  it('is told by no word that stands there twice, nor by those of two subjects', () => {
    expect(new Topics('novel, novels, a novel and novels').isAbout('works', 0, 'en')).toBe(false);
    expect(new Topics('a novel, a film, a jockey and a filly').isAbout('works', 0, 'en')).toBe(false);
  });

  it('is that of the lines near, or of a page that is full of it', () => {
    const few = `a novel, a film, an album, a poem. ${PLAIN.repeat(12)} a song`;
    expect(new Topics(few).isAbout('works', few.length, 'en')).toBe(false);
    const many = `a novel, a film, an album, a poem, an opera, a band, a gig, lyrics. ${PLAIN.repeat(12)} a song by the cast`;
    expect(new Topics(many).isAbout('works', many.length, 'en')).toBe(true);
  });

  it('is told where the words stand, behind letters that are two in small ones', () => {
    const before = 'İ '.repeat(700);
    const topics = new Topics(`${before}a novel, a film, two albums and an exhibition`);
    expect(topics.isAbout('works', before.length, 'en')).toBe(true);
  });

  it('is unknown in other languages', () => {
    expect(new Topics('roman, film, album, opera').isAbout('works', 0, 'hy')).toBe(false);
  });

  it('knows the words', () => {
    const topics = new Topics('');
    expect(topics.isWordOf('wares', 'vinagre', 'es')).toBe(true);
    expect(topics.isWordOf('wares', 'bolsa', 'es')).toBe(false);
    expect(topics.isWordOf('wares', 'vinagre', 'hy')).toBe(false);
  });
});
