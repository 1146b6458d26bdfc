import { describe, expect, it } from 'vitest';
import { demonymForms } from '../../../../core/lexicon/demonyms';

describe('forms of demonyms', () => {
  it.each([
    ['armenisch', 'de', ['armenische', 'armenischen', 'armenischer']],
    ['армянский', 'ru', ['армянского', 'армянскому', 'армянские']],
    ['вірменський', 'uk', ['вірменського', 'вірменським']],
    ['Allemand', 'fr', ['allemand']],
  ])('%s (%s)', (v, lang, some) => {
    expect(demonymForms(v, lang)).toEqual(expect.arrayContaining([v, ...some]));
  });
  it('leave a noun, and what its language writes with a capital', () => {
    expect(demonymForms('Armenier', 'de')).toEqual(['Armenier']);
    expect(demonymForms('Polish', 'en')).toEqual(['Polish']);
    expect(demonymForms('Türk', 'tr')).toEqual(['Türk']);
  });
});
