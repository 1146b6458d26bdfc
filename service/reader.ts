/** In which language this reader wants facts. */
import { browser } from 'wxt/browser';
import { primary } from '../core/facts/text';
import type { ReaderLang } from '../core/facts/words';
import { readSettings } from '../store/settings';

/** The language of the interface: what the reader chose, else the browser's, else English. */
export async function readerLang(): Promise<ReaderLang> {
  const { lang } = await readSettings();
  if (lang !== 'auto') return lang;
  return primary(browser.i18n.getUILanguage()) === 'fr' ? 'fr' : 'en';
}
