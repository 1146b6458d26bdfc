/**
 * Endings that say "in", "on", "from" where a language writes them onto the name: what a preposition of place says
 * elsewhere. Only those that hardly ever stand on somebody's name; behind an apostrophe or without.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  tr: 'da de ta te dan den tan ten daki deki taki teki',
  az: 'da də dan dən dakı dəki',
  tk: 'da de dan den daky däki',
  uz: 'da dan dagi',
  kk: 'да де та те дан ден тан тен нан нен дағы дегі тағы тегі',
  ky: 'да де до дө та те то тө дан ден дон дөн тан тен тон төн дагы деги догу дөгү тагы теги тогу төгү',
  tt: 'да дә та тә дан дән тан тән',
  // Debrecenben, Vácott, Szegeden; Nyitrán, Valenciában (the name's last vowel is long before them).
  hu: 'ban ben ett ott ött ba be ból ből on en ön ra re ról ről n án én ában ében ába ébe ából éből ára ére áról éről',
  // "In", "from", "at", and "into" (Ouluun, Poriin).
  fi: 'ssa ssä sta stä lla llä lta ltä lle aan ään iin oon uun yyn een',
  // Also on what is no peninsula: "Saaremaal", "Sillamäel"; with the vowel that the nominative hides: "Salzburgis", "Vilniuses".
  et: 's st l is ist il as ast al es est el us ust ul',
  lt: 'e je oje ėje uje yje uose iuose ose ėse yse',
  hy: 'ում ից ումի',
  ka: 'ში დან იდან მდე ამდე სკენ ისკენ',
  ko: '에 에서 에선 에는 에도 으로',
  bn: 'তে ে য় য়',
  ta: 'ில் இல் வில் யில் த்தில் ட்டில் ிலிருந்து யிலிருந்து விலிருந்து த்திலிருந்து ிலும் யிலும் விலும்',
};
const sets = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** The endings of place of a language; empty if it uses prepositions, or none are known. */
export function locativeEndings(lang: string): ReadonlySet<string> {
  let found = sets.get(lang);
  if (found === undefined) {
    const words = ENDINGS[lang];
    sets.set(lang, (found = words === undefined ? NONE : new Set(words.split(' '))));
  }
  return found;
}
