/** In which language this reader wants facts. */
import { browser } from 'wxt/browser';
import { primary } from '../core/facts/text';
import type { ReaderLang } from '../core/facts/words';
import type { Settings } from '../core/types';
import { readSettings, watchSettings } from '../store/settings';

/** The language of the interface: what the reader chose, else the browser's, else English. */
export const readerLang = async (): Promise<ReaderLang> => langOf(await readSettings());

/** The same, where the settings have been read. */
export function langOf({ lang }: Pick<Settings, 'lang'>): ReaderLang {
  if (lang !== 'auto') return lang;
  return primary(browser.i18n.getUILanguage()) === 'fr' ? 'fr' : 'en';
}

/** Calls `changed` when the language of the interface becomes another. Call synchronously at start. */
export function followLang(changed: () => void): void {
  // A worker that wakes for the change knows none before it.
  let known: ReaderLang | null = null;
  watchSettings((settings) => {
    const lang = langOf(settings);
    if (lang !== known) changed();
    known = lang;
  });
}
