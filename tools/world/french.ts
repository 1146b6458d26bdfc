/** Countries in French, after a word: with the article that each has, or without. */

/** Country names in French with the article after "de": `de l’Arménie`, `du Japon`, `des États-Unis`. */
export function deFr(iso: string, fr: string): string {
  const name = fr.replace(/ \(.*\)$/, '');
  const row = ARTICLES.get(iso) ?? (name.startsWith('Îles ') ? 'les' : undefined);
  // An h that lets no vowel pass: "la Hongrie", "le Honduras", "Hong Kong".
  const vowel = /^[AEIOUYÉÎHaeiouyéîh]/.test(name) && !/^(Hon|Ya|Yé)/.test(name);
  if (row === 'les') return `des ${name}`;
  if (row === '-') return vowel ? `d’${name}` : `de ${name}`;
  if (vowel) return `de l’${name}`;
  if (row === 'le') return `du ${name}`;
  return `de la ${name}`;
}

/** Offices of which the name of a feminine country stands without an article: "roi de Suède", but "président de la Suisse". */
export const CROWNS: ReadonlySet<string> = new Set([
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'prince',
  'grand-duke',
]);

/** A country after a sovereign's title. */
export const ofCrown = (iso: string, fr: string): string =>
  deFr(iso, fr)
    .replace(/^de la /, 'de ')
    .replace(/^de l’/, 'd’');

const ARTICLES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['les', 'US AE PH NL SC MV BS KM FJ MH FK KY AS BM PW TF'],
      [
        '-',
        'CU CY MT MG IL HT OM BH SG MC AD SM DJ MU TV NR KI VU TO ST HK TW PR GI KN LC VC AG AI AW BL CW GG GU JE MF MO MS NU PM RE SH SJ SX TK WF YT',
      ],
      [
        'le',
        'AF BD BJ BT BW BR BN BF BI KH CM CA CV CL CG CD CR DK SV GA GH GT HN JP KZ KE KG KW LA LS LB LR LI LU MW ML MA MX MZ MM NP NI NE NG PK PA PY PE PT QA GB RW SN SD SS LK SR TJ TD TG TM VE VN YE ZW BZ GL ME EH GY IO TL WS XK',
      ],
    ] as const
  ).flatMap(([article, list]) => list.split(' ').map((iso) => [iso, article] as const)),
);
