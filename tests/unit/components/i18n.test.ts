import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Message } from '../../../components/i18n/translate';
import { cardEn } from '../../../components/i18n/card.en';
import { cardFr } from '../../../components/i18n/card.fr';
import { commonEn } from '../../../components/i18n/common.en';
import { commonFr } from '../../../components/i18n/common.fr';
import { optionsEn } from '../../../components/i18n/options.en';
import { optionsFr } from '../../../components/i18n/options.fr';
import { panelEn } from '../../../components/i18n/panel.en';
import { panelFr } from '../../../components/i18n/panel.fr';
import { popupEn } from '../../../components/i18n/popup.en';
import { popupFr } from '../../../components/i18n/popup.fr';
import { welcomeEn } from '../../../components/i18n/welcome.en';
import { welcomeFr } from '../../../components/i18n/welcome.fr';

const ROOT = resolve(import.meta.dirname, '../../..');
const NAMESPACES: Readonly<Record<string, { en: Catalogue; fr: Catalogue; rooms: readonly string[] }>> = {
  common: { en: commonEn, fr: commonFr, rooms: ['components'] },
  panel: { en: panelEn, fr: panelFr, rooms: ['components/panel'] },
  popup: { en: popupEn, fr: popupFr, rooms: ['components/popup'] },
  options: { en: optionsEn, fr: optionsFr, rooms: ['components/options'] },
  welcome: { en: welcomeEn, fr: welcomeFr, rooms: ['components/welcome'] },
  card: { en: cardEn, fr: cardFr, rooms: ['components/card', 'entrypoints/content', 'page', 'service'] },
};

function sources(room: string): string {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f) && !f.includes('i18n/'))
    .map((f) => readFileSync(join(ROOT, room, f), 'utf8'))
    .join('\n');
}
const params = (m: Message): string[] =>
  [...JSON.stringify(m).matchAll(/\{(\w+)\}/g)]
    .map((x) => x[1] ?? '')
    .filter((x, i, all) => all.indexOf(x) === i)
    .sort();

describe.each(Object.entries(NAMESPACES))('words of %s', (_name, { en, fr, rooms }) => {
  it('has the same keys and parameters in French', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      const other = fr[key];
      expect(other === undefined ? null : params(other), key).toEqual(params(message));
      expect(typeof other, key).toBe(typeof message);
    }
  });

  it('has no unused key', () => {
    const code = rooms.map(sources).join('\n');
    const unused = Object.keys(en).filter((key) => {
      if (code.includes(`'${key}'`)) return false;
      // Keys that are put together: `stance.${…}` stands for every key under it.
      const parts = key.split('.');
      return !parts.some((_, i) => i > 0 && code.includes(`\`${parts.slice(0, i).join('.')}.\${`));
    });
    expect(unused).toEqual([]);
  });

  it('has no straight apostrophe in French and no markup', () => {
    expect(JSON.stringify(fr)).not.toMatch(/\w'\w/);
    expect(JSON.stringify([en, fr])).not.toMatch(/<[a-z/]/i);
  });
});

describe('plural forms', () => {
  it.each(['en', 'fr'] as const)('of %s: none is missing, whatever the number', (lang) => {
    for (const [name, { en, fr }] of Object.entries(NAMESPACES)) {
      const catalogue = lang === 'en' ? en : fr;
      for (const [key, message] of Object.entries(catalogue)) {
        if (typeof message === 'string') continue;
        // What the language tells apart in small whole numbers must be written apart.
        const kinds = new Set([0, 1, 2, 5].map((n) => new Intl.PluralRules(lang).select(n)));
        for (const kind of kinds) expect(Object.keys(message), `${name} ${key}`).toContain(kind);
        expect(JSON.stringify(message.other), `${name} ${key}`).toContain('{count}');
      }
    }
  });
});

describe('words that the browser itself shows', () => {
  const read = (lang: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(ROOT, `assets/public/_locales/${lang}/messages.json`), 'utf8')) as Record<
      string,
      { message: string }
    >;
  const used = (): string[] => {
    const code = `${readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')}\n${sources('service')}\n${sources('entrypoints')}`;
    return [...code.matchAll(/__MSG_(\w+?)__|getMessage\('(\w+)'\)|'(menu\w+)'/g)].map(
      (m) => m[1] ?? m[2] ?? m[3] ?? '',
    );
  };
  it('are there in both languages, and all of them are used', () => {
    const keys = Object.keys(read('en')).sort();
    expect(Object.keys(read('fr')).sort()).toEqual(keys);
    expect([...new Set(used())].sort()).toEqual(keys);
    for (const lang of ['en', 'fr'])
      for (const [key, { message }] of Object.entries(read(lang))) expect(message, key).not.toBe('');
  });
});
