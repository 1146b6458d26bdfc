/**
 * Strings in the reader's language, switchable at run time. (`browser.i18n` and what is built on it follow the
 * browser's language only; the options offer one. See docs/decisions/0060.)
 *
 * A catalogue maps a key to a message. `{name}` in a message is a parameter; a message whose wording depends on a
 * number is an object of CLDR plural forms, chosen by the parameter `count` (Intl.PluralRules, formatted by
 * Intl.NumberFormat). Keys, parameters and the completeness of each language are checked by the compiler;
 * unused keys by tests/unit/components/i18n.test.ts.
 */
export type UiLang = 'en' | 'fr';

/** One message in CLDR plural forms; `other` is what every language has. */
export interface Plural {
  readonly one?: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = string | Plural;
export type Catalogue = Readonly<Record<string, Message>>;

/** What a translation of `C` must hold: the same keys; a message with plural forms stays one. */
export type Translation<C extends Catalogue> = {
  readonly [K in keyof C]: C[K] extends string ? string : Plural;
};

type Names<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Names<Rest> : never;
type ParamsOf<M> = M extends string ? Names<M> : M extends Plural ? 'count' | Names<M['other']> : never;
type Args<M> = [ParamsOf<M>] extends [never]
  ? []
  : [params: { readonly [P in ParamsOf<M>]: P extends 'count' ? number : string | number }];

/** Gives the message of `key` in one language, with its parameters filled in. Plain text, never markup. */
export type Translate<C extends Catalogue> = <K extends keyof C & string>(
  key: K,
  ...args: Args<C[K]>
) => string;

/**
 * A `t(key, params)` for one namespace in one language.
 * @param catalogues one catalogue a language; `en` is declared `as const` and gives the types
 */
export function translator<const C extends Catalogue>(
  catalogues: { readonly en: C; readonly fr: Translation<NoInfer<C>> },
  lang: UiLang,
): Translate<C> {
  const catalogue: Catalogue = catalogues[lang];
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (key, ...args) => {
    const message = catalogue[key];
    const params: Readonly<Record<string, string | number>> | undefined = args[0];
    if (message === undefined) return key;
    let text: string;
    if (typeof message === 'string') text = message;
    else {
      const form = plurals.select(Number(params?.count ?? 0));
      text = (form === 'one' ? message.one : form === 'many' ? message.many : undefined) ?? message.other;
    }
    if (params === undefined) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/**
 * The interface's language for a setting and the browser's language.
 * @param setting `auto` or a language
 * @param browserLang BCP 47 tag, as `browser.i18n.getUILanguage()` gives it
 */
export function uiLang(setting: 'auto' | UiLang, browserLang: string): UiLang {
  if (setting !== 'auto') return setting;
  return browserLang.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en';
}

/** French puts a thin space before high punctuation and inside its quotes; it must not break the line. */
export function typeset(text: string, lang: string): string {
  return lang.startsWith('fr') ? text.replace(/ (?=[;:!?»])|(?<=«) /g, '\u202f') : text;
}

/** Writing direction of a BCP 47 tag, for the `dir` attribute of text that is not in the interface's language. */
export function direction(lang: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = lang.toLowerCase().split('-');
  if (/^(?:arab|hebr|thaa|syrc|nkoo|adlm)$/.test(second)) return 'rtl';
  if (/^(?:latn|cyrl)$/.test(second)) return 'ltr';
  return /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb|arc|syr|nqo)$/.test(primary) ? 'rtl' : 'ltr';
}
