/** The language of a view, handed down; each view and part asks for the words of its own namespace. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  translator,
  typeset,
  type Catalogue,
  type Translate,
  type Translation,
  type UiLang,
} from './translate';
import { commonEn } from './common.en';
import { commonFr } from './common.fr';

export const LangContext = createContext<UiLang>('en');
export const useLang = (): UiLang => useContext(LangContext);

/** Makes a hook that gives `t(key, params)` for one namespace in the language of the view. */
export function wordsOf<const C extends Catalogue>(en: C, fr: Translation<NoInfer<C>>): () => Translate<C> {
  const made = new Map<UiLang, Translate<C>>();
  return () => {
    const lang = useLang();
    const known = made.get(lang);
    if (known !== undefined) return known;
    const raw = translator<C>({ en, fr }, lang);
    const t: Translate<C> = (key, ...args) => typeset(raw(key, ...args), lang);
    made.set(lang, t);
    return t;
  };
}

export const useCommon = wordsOf(commonEn, commonFr);
