/** Words that tell a bearer of a whole name from the one who bears it too: "Jr.", "fils", "младший". Lower case. */
import { words, type WordSet } from '../../text/words';

/** Directly after the name, whether or not a comma stands between. */
const SUFFIX_LIST =
  'jr sr jnr snr junior senior júnior jún jun sen ii iii iv ' +
  'младший младшего младшему младшим младшем старший старшего старшему старшим молодший молодшого молодшому молодшим старший ' +
  'младши млађи старији млајши mladší mladšího mladšímu starší staršího młodszy młodszego młodszemu mlađi stariji ' +
  'yaşlı kiçik küçük büyük ifjabb idősebb nuorempi vanhempi d.y d.æ d.ä d.e ' +
  'الابن الأب הבן האב ג׳וניור ג’וניור 주니어 जूनियर جونیئر ჯუნიორი կրտսեր';
const SUFFIXES: WordSet = words(SUFFIX_LIST);

/** Kinship words that are suffixes where nothing says whose son ("Dumas fils", but not "Untel fils de Machin"). */
const KIN_LIST = 'fils père hijo padre filho pai figlio neto nieto';
const KIN_SUFFIXES: WordSet = words(KIN_LIST);

/** In front of the name, in writing without blanks. */
const PREFIXES = /[小老]$/u;

/** Words after a kinship word with which it says whose. */
const WHOSE = /^[\s\u00a0]+(?:d['’]|de\b|du\b|des\b|del\b|di\b|da\b|do\b|della\b|dei\b|et\b|y\b|e\b)/iu;

let list: readonly string[] = [];
let initials: ReadonlySet<string> | null = null;

/** Does what stands behind a name begin as one of those words does? */
function mayFollow(right: string): boolean {
  if (initials === null) {
    list = `${SUFFIX_LIST} ${KIN_LIST}`.split(' ');
    initials = new Set(list.map((w) => w.charAt(0)));
  }
  const lower = right.slice(right.startsWith(',') ? 2 : 1).toLowerCase();
  return initials.has(lower.charAt(0)) && list.some((w) => lower.startsWith(w));
}

/**
 * Does the text around a person's name, from `start` to `end`, say that a younger or older bearer is meant? Looks some 20
 * units either way.
 */
export function isOtherGeneration(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 0x3400 && first <= 0x9fff && PREFIXES.test(text.slice(Math.max(0, start - 1), start)))
    return true;
  const right = text.slice(end, end + 24);
  if (right.startsWith('・ジュニア') || right.startsWith('・シニア')) return true;
  // Hardly any name is followed by such a word, and a worker that was just started takes up to 6 ms to compile the pattern.
  if (!mayFollow(right)) return false;
  const found = /^(,?[\s\u00a0]|[-‐‑・])(\p{L}[\p{L}’׳\p{M}]*(?:\.\p{L}(?=\.))?)(\.?)/u.exec(right);
  if (found === null) return false;
  const [all, gap = '', word = '', dot = ''] = found;
  const lower = word.toLowerCase();
  if (KIN_SUFFIXES.has(lower))
    return !gap.startsWith(',') && lower === word && !WHOSE.test(right.slice(all.length));
  if (!SUFFIXES.has(lower)) return false;
  // "jun." and "sen." are short for it in German; "Sen" and "II" after a comma begin something else.
  if ((lower === 'jun' || lower === 'sen') && (dot === '' || lower !== word)) return false;
  return !gap.startsWith(',') || /^(?:[js]n?r|junior|senior)$/u.test(lower);
}
