/** In which language this reader wants facts. */
import { browser } from 'wxt/browser';
import { primary } from '../core/facts/text';
import type { ReaderLang } from '../core/facts/words';
import type { Settings } from '../core/types';
import { readSettings } from '../store/settings';

/** The language of the interface: what the reader chose, else the browser's, else English. */
export const readerLang = async (): Promise<ReaderLang> => langOf(await readSettings());

/** The same, where the settings have been read. */
export function langOf({ lang }: Pick<Settings, 'lang'>): ReaderLang {
  if (lang !== 'auto') return lang;
  return primary(browser.i18n.getUILanguage()) === 'fr' ? 'fr' : 'en';
}
