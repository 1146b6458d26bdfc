/** Verbs by which a capital speaks or acts as a government, by language: beginnings of word forms, lower case. */
const VERBS: Readonly<Record<string, string>> = {
  en: 'said say says denie deny denied reject accuse claim insist warn announce condemn declare demand call urge vow refuse respond react deplore summon recall impose threaten agree confirm back want support oppose admit welcome criticis criticiz blame retaliat promise pledge argue signal hope fear seek sought decide recogni expel',
  fr: 'affirm dément démen rejet rejett accus dénonc annonc condamn déclar exig appel réclam refus réagi regrett convoqu rappel impos menac confirm veut veulent souhait soutien soutenu estim assur promet dit disent a affirmé prévien dépêch accept critiqu averti espèr juge craint cherch décid expuls reconnaî',
  de: 'sagte sagt erklär bestreit bestritt weist wies lehnt warf wirft beschuldig behaupt warnt kündig verurteil forder fordert verlang droht bestätig will wollte begrüß kritisier reagier beton hofft unterstütz setzt drängt sieht bekräftig',
  es: 'dijo dice niega negó rechaz acus afirm anunci conden declar exig pide pidió reclam advirt advierte amenaz confirm quiere asegur apoy critic sostien respondi convoc impuso',
  pt: 'disse diz nega negou rejeit acus afirm anunci conden declar exig pede pediu alert ameaç confirm quer apoi critic',
  it: 'ha detto dice nega respin accus afferm annunci condann dichiar chied avvert minacci conferm vuole sostien critic replic',
  nl: 'zegt zei ontken verwerp beschuldig beweer waarschuw kondig veroordeel eist dreig bevestig wil steunt',
  ru: 'заяв отриц отверг обвин утвержд осуд потреб призыв призв отказ счит назва предупре сообщ опроверг поддерж готов хоч намер обещ выраз ответ настаив ввел ввод',
  uk: 'заяв запереч відкин звинувач стверджу засуд вимаг заклик відмов вважа назва попере повідом спросту підтрим готов хоч відпов наполяг',
  pl: 'oświadcz zaprzecz odrzuc oskarż twierdz ostrzeg ogłos potępi żąd wezwa domaga grozi potwierdz chce popiera',
  tr: 'açıkla reddet redded iddia suçla kına söyle dedi uyar talep iste destekle karşı',
  az: 'bəyan rədd iddia ittiham qına dedi xəbərdarlıq tələb istəy dəstək bildir',
  hy: 'հայտարար հերք մերժ մեղադր պնդ դատապարտ պահանջ կոչ ասաց ուզ կարող բարձրաց',
  el: 'δήλωσ αρν απορρίπτ απέρριψ κατηγορ ισχυρ προειδοπο καταδίκ ζητ απαιτ απειλ επιβεβ',
  ar: 'قالت نفت رفضت اتهمت أعلنت أدانت دعت طالبت حذرت أكدت هددت تقول تنفي ترفض تتهم تعلن',
  fa: 'گفت رد متهم اعلام محکوم خواست هشدار تاکید',
};

/** "by", "between … and", "from … to deny": words before a capital that acts. */
const AGENT: Readonly<Record<string, string>> = {
  en: 'by between',
  fr: 'par entre',
  de: 'von durch zwischen',
  es: 'por entre',
  pt: 'por entre pela pelo',
  it: 'da tra fra dalla',
  nl: 'door tussen',
  ru: 'между',
  uk: 'між',
};

const split = new Map<string, readonly string[]>();
const list = (source: Readonly<Record<string, string>>, lang: string, key: string): readonly string[] => {
  let found = split.get(key + lang);
  if (found === undefined) {
    found = (source[lang] ?? '').split(' ').filter((w) => w !== '');
    split.set(key + lang, found);
  }
  return found;
};

/** Is this word (lower case) a form of a verb of speaking or deciding? */
export const isSpeech = (lower: string, lang: string): boolean =>
  list(VERBS, lang, 'v').some((v) => lower.startsWith(v) && (v.length > 3 || lower === v));

/** Does this word (lower case) introduce the agent of a passive, or two parties? */
export const isAgentWord = (lower: string, lang: string): boolean => list(AGENT, lang, 'a').includes(lower);

/** Words that may stand between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'has have had is was also then later will would already repeatedly strongly in on ’s n’a n a ont avait va aussi s’est s’ est ' +
    'hat habe will wird ha había também tem è heeft уже также не тоже już także nie'
  ).split(' '),
);
