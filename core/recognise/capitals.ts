/** Languages in which a capital beside a name says little. */

/** Languages that write every noun with a capital: a capital beside a name says little there. */
export const NOUN_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw']);
/** Languages in which offices and bodies after a country's name are written with capitals as a rule. */
export const TITLE_CAPITALS: ReadonlySet<string> = new Set([
  'tr',
  'az',
  'kk',
  'uz',
  'tk',
  'hy',
  'hu',
  'vi',
  'id',
  'ms',
  'sw',
  'ku',
  'sq',
  'el',
  'lv',
  'lt',
]);
