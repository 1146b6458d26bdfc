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
  card: { en: cardEn, fr: cardFr, rooms: ['components/card', 'entrypoints/content', 'page'] },
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
