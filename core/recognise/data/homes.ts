/** Countries (entity ids) in which a language is at home: a text in it names their towns without saying where they lie. */
const HOMES: Readonly<Record<string, string>> = {
  en: 'united-states united-kingdom ireland canada australia new-zealand',
  fr: 'france belgium switzerland luxembourg canada',
  de: 'germany austria switzerland liechtenstein luxembourg',
  es: 'spain mexico argentina colombia chile peru venezuela ecuador bolivia uruguay paraguay cuba guatemala honduras el-salvador nicaragua costa-rica panama dominican-republic puerto-rico',
  pt: 'portugal brazil angola mozambique',
  it: 'italy switzerland',
  nl: 'netherlands belgium',
  sv: 'sweden finland',
  da: 'denmark',
  nb: 'norway',
  fi: 'finland',
  et: 'estonia',
  lv: 'latvia',
  lt: 'lithuania',
  pl: 'poland',
  cs: 'czechia',
  sk: 'slovakia',
  hu: 'hungary',
  ro: 'romania moldova',
  bg: 'bulgaria',
  el: 'greece cyprus',
  sq: 'albania kosovo',
  hr: 'croatia bosnia-and-herzegovina',
  sr: 'serbia bosnia-and-herzegovina montenegro',
  sl: 'slovenia',
  mk: 'north-macedonia',
  ru: 'russia',
  uk: 'ukraine',
  be: 'belarus',
  kk: 'kazakhstan',
  ky: 'kyrgyzstan',
  uz: 'uzbekistan',
  tg: 'tajikistan',
  tk: 'turkmenistan',
  mn: 'mongolia',
  tr: 'turkey cyprus',
  az: 'azerbaijan',
  hy: 'armenia',
  ka: 'georgia',
  he: 'israel',
  fa: 'iran afghanistan',
  hi: 'india',
  ur: 'pakistan',
  bn: 'bangladesh india',
  th: 'thailand',
  vi: 'vietnam',
  id: 'indonesia',
  ms: 'malaysia',
  tl: 'philippines',
  zh: 'china taiwan',
  ja: 'japan',
  ko: 'south-korea north-korea',
  sw: 'tanzania kenya',
};

const sets = new Map<string, ReadonlySet<string>>();

/** Is the language at home in this country? */
export function isHome(country: string | null, lang: string): boolean {
  if (country === null) return false;
  let found = sets.get(lang);
  if (found === undefined) sets.set(lang, (found = new Set((HOMES[lang] ?? '').split(' '))));
  return found.has(country);
}
