/** What every view starts with: the reader's settings, their language, and the tokens. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import type { Settings } from '../../core/types';
import { LangContext } from '../../components/i18n/context';
import { direction, uiLang } from '../../components/i18n/translate';
import { DEFAULTS, readSettings, watchSettings } from '../../store/settings';

function Root({ first, children }: { first: Settings; children: (settings: Settings) => ComponentChildren }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const lang = uiLang(settings.lang, browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = direction(lang);
  }, [lang]);
  return <LangContext.Provider value={lang}>{children(settings)}</LangContext.Provider>;
}

/** Draws a view into the page's `#root` with the reader's settings, and again when they change. */
export async function mount(view: (settings: Settings) => ComponentChildren): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the view has no #root');
  // A browser whose storage is damaged gives none: a view with the usual settings is better than an empty window.
  const settings = await readSettings().catch(() => DEFAULTS);
  render(<Root first={settings}>{view}</Root>, root);
}
