import { describe, expect, it } from 'vitest';
import { run, told } from './world';

describe('blocking contexts', () => {
  it.each([
    ['He reads the Washington Post daily.', 'en'],
    ['A statue of George Washington stands here.', 'en'],
    ['We saw Paris Hilton there.', 'en'],
    ['He played for Paris Saint-Germain then.', 'en'],
    ['Il joue au Paris Saint-Germain depuis.', 'fr'],
    ['She works at the Bank of France now.', 'en'],
    ['Elle travaille à la Banque de France.', 'fr'],
    ['They flew with Air France again.', 'en'],
    ['On habite rue de Paris maintenant.', 'fr'],
    ['Il signe avec les Rangers de Washington.', 'fr'],
    ['Michael Jordan won it all.', 'en'],
    ['They ate a Turkey sandwich there.', 'en'],
    ['See @Paris for more.', 'en'],
    ['Paris & Sons sold it.', 'en'],
    ['Ils vivent à Belmont-et-Paris depuis peu.', 'fr'],
    ['À Belmont, dans l’Orge-et-Paris, il pleut.', 'fr'],
    ['La mairie de Paris-sur-Orge est fermée.', 'fr'],
  ])('%s', (text, lang) => {
    expect(told(text, { lang })).toEqual([]);
  });

  it('leave a place with what is said of it', () => {
    expect(told('They met in Paris on Monday.')).toEqual(['Paris=paris-fr/name']);
    expect(told('The Paris-based group sent Ankara Police a note.')).toEqual([
      'Paris=paris-fr/name',
      'Ankara=ankara-tr/name',
    ]);
  });
});

describe('names that are words', () => {
  it('are silent for a person called Turkey', () => {
    const text =
      'Turkey was a short man. Nobody liked to speak to Turkey. Then Turkey laughed, and Turkey slept. So did Turkey.';
    expect(told(text)).toEqual([]);
  });
  it('are the country in its surroundings', () => {
    expect(told('Turkey was angry. Ankara sent a note to Armenia.')).toContain('Turkey=turkey/name');
  });
  it('are silent at the start of a sentence: Nice', () => {
    expect(told('Nice work was done. It was good.')).toEqual([]);
    expect(told('The train to Nice was late in France.')).toContain('Nice=nice-fr/name');
  });
  it('are the person once introduced', () => {
    expect(told('The writer Mary Jackson came. Then Jackson spoke.')).toEqual([]);
  });
});

describe('namesakes', () => {
  it('Georgia among the states is the state, among the neighbours the country', () => {
    const state = told(
      'In Texas, Atlanta and other parts of the United States people vote; in Georgia they wait.',
    );
    expect(state).toContain('Georgia=georgia-us/name');
    expect(told('From Tbilisi to Armenia and Azerbaijan: in Georgia people wait.')).toContain(
      'Georgia=georgia/name',
    );
  });
  it('Paris, Texas is not in France', () => {
    expect(told('He was born in Paris, Texas.').filter((t) => t.startsWith('Paris'))).toEqual([]);
  });
  it('Washington state is the state', () => {
    expect(told('Fires burn in Washington state in the United States.')[0]).toBe(
      'Washington=washington-us/name',
    );
  });
});

describe('metonymy', () => {
  it.each([
    ['en', 'Ankara denies the report.'],
    ['fr', 'Ankara rejette l’accusation.'],
    ['de', 'Ankara bestreitet den Bericht.'],
    ['fr', 'une accusation rejetée par Ankara.'],
    ['ru', 'Анкара заявила об этом.'],
  ])('%s: %s', (lang, text) => {
    const { mentions } = run(text, { lang });
    expect(mentions).toEqual([
      expect.objectContaining({ entity: 'ankara-tr', by: 'metonym', standsFor: 'turkey' }),
    ]);
  });
  it('is not meant where one travels', () => {
    expect(told('She arrived in Ankara and said nothing.')).toEqual(['Ankara=ankara-tr/name']);
  });
});

describe('one thing in two packs', () => {
  it('is reported as the world’s, with the story’s support', () => {
    expect(told('They met in Baku.')).toEqual(['Baku=baku-az/name']);
  });
});
