import { describe, expect, it } from 'vitest';
import { direction, translator, uiLang } from '../../../components/i18n/translate';

const en = {
  plain: 'Cast',
  named: 'Hello {name}, {name}',
  counted: { one: '{count} mention of {who}', other: '{count} mentions of {who}' },
} as const;
const fr = {
  plain: 'Distribution',
  named: 'Bonjour {name}, {name}',
  counted: { one: '{count} mention de {who}', other: '{count} mentions de {who}' },
};

describe('translator', () => {
  const t = translator({ en, fr }, 'en');
  const f = translator({ en, fr }, 'fr');

  it('fills in every occurrence of a parameter, and takes it as text', () => {
    expect(t('named', { name: '<b>$&{who}</b>' })).toBe('Hello <b>$&{who}</b>, <b>$&{who}</b>');
  });
  it('chooses the plural form by language: zero is plural in English, singular in French', () => {
    expect(t('counted', { count: 0, who: 'X' })).toBe('0 mentions of X');
    expect(f('counted', { count: 0, who: 'X' })).toBe('0 mention de X');
    expect(t('counted', { count: 1, who: 'X' })).toBe('1 mention of X');
  });
  it('writes numbers as the language does', () => {
    expect(t('counted', { count: 12345, who: 'X' })).toBe('12,345 mentions of X');
    expect(f('counted', { count: 12345, who: 'X' })).toMatch(/^12\s345 mentions de X$/u);
  });
  it('refuses unknown keys and missing parameters at compile time', () => {
    // @ts-expect-error unknown key
    expect(t('nothing')).toBe('nothing');
    // @ts-expect-error the parameter is missing
    expect(t('named')).toContain('{name}');
    // @ts-expect-error a catalogue that lacks a key
    translator({ en, fr: { plain: 'x' } }, 'fr');
  });
});

describe('uiLang', () => {
  it('follows the browser unless the reader chose', () => {
    expect(uiLang('auto', 'fr-CA')).toBe('fr');
    expect(uiLang('auto', 'hy')).toBe('en');
    expect(uiLang('en', 'fr')).toBe('en');
  });
});

describe('direction', () => {
  it('knows right-to-left languages and scripts', () => {
    expect(['ar', 'he-IL', 'fa', 'az-Arab', 'ku-Arab-IQ'].map(direction)).toEqual(Array(5).fill('rtl'));
    expect(['en', 'hy', 'az', 'fa-Latn', 'und'].map(direction)).toEqual(Array(5).fill('ltr'));
  });
});
