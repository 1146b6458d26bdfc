import { describe, expect, it } from 'vitest';
import { isStopWord, languagesOfWord, scores } from '../../../../core/recognise/frequent-words';
import { STOP_WORDS } from '../../../../core/recognise/data/stopwords';

describe('the languages of a word', () => {
  it('are those that have it among their most frequent ones, all of them', () => {
    const wrong: string[] = [];
    for (const [lang, list] of Object.entries(STOP_WORDS)) {
      for (const word of list.split(' ')) {
        for (const text of [`. ${word} .`, `. ${word.charAt(0).toUpperCase()}${word.slice(1)} .`]) {
          if (text.length !== word.length + 4) continue; // ß
          const found = languagesOfWord(text, 2, 2 + word.length);
          if (found?.includes(lang) !== true) wrong.push(`${lang} ${text}`);
        }
      }
    }
    // A capital that is no other letter than its small one, as in Turkish İ.
    expect(wrong.filter((w) => !/^(?:tr|az) /.test(w))).toEqual([]);
  });
  it('are none for a name, nor for a part of a frequent word', () => {
    expect(languagesOfWord('Kilimanjaro', 0, 11)).toBeUndefined();
    expect(languagesOfWord('weather', 0, 6)).toBeUndefined();
  });
});

describe('scores', () => {
  it('are the highest for the language of the text', () => {
    const best = (text: string, script: string) =>
      [...scores(text, script)].sort((a, b) => b[1] - a[1])[0]?.[0];
    expect(best('the house that was built by all of them is not for us and it will be sold', 'Latin')).toBe(
      'en',
    );
    expect(
      best('la maison que nous avons vue est dans une rue avec des arbres et ce n’est pas', 'Latin'),
    ).toBe('fr');
    expect(best('но это не так, и все, что он говорил, было для них как в кино', 'Cyrillic')).toBe('ru');
  });
  it('never tell a language of another script, but Uzbek, which has two', () => {
    const found = [...scores('the house that was built by all of them', 'Latin').keys()];
    expect(found.filter((l) => ['ru', 'uk', 'ar', 'he', 'hi'].includes(l))).toEqual([]);
  });
});

describe('a frequent word', () => {
  it.each([
    ['the', 'en', true],
    ['the', 'fr', false],
    ['river', 'en', false],
  ])('%s in %s: %s', (word, lang, is) => expect(isStopWord(word, lang)).toBe(is));
});
