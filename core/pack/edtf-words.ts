/** EDTF dates in words, in English and French: for cards, panel and timeline. Any other language gets English. */
import { boundsOf, parseEdtf, type Edtf, type EdtfEnd, type EdtfInterval, type EdtfPoint } from './edtf';

type Lang = 'en' | 'fr';
const langOf = (lang: string): Lang => (/^fr\b/i.test(lang) ? 'fr' : 'en');

const SEASONS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
};

const formats = new Map<string, Intl.DateTimeFormat>();
function monthName(lang: Lang, month: number): string {
  let format = formats.get(lang);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
    formats.set(lang, format);
  }
  return format.format(Date.UTC(2020, month - 1, 15));
}

function yearWords(year: number, lang: Lang): string {
  if (year > 0) return String(year);
  // Year 0 of EDTF is 1 BC.
  return lang === 'fr' ? `${1 - year} av. J.-C.` : `${1 - year} BC`;
}

const dayNumber = (day: number, lang: Lang): string => (lang === 'fr' && day === 1 ? '1er' : String(day));
/** French "de" before a word: elided before a vowel (avril, août, octobre). */
const of = (word: string): string => (/^[aeiouyhâàéèêîôû]/i.test(word) ? `d’${word}` : `de ${word}`);

function plainPoint(p: EdtfPoint, lang: Lang): string {
  const year = yearWords(p.year, lang);
  switch (p.precision) {
    case 'decade':
      return lang === 'fr' ? `les années ${p.year}` : `the ${p.year}s`;
    case 'century':
      return `${p.year}–${p.year < 0 ? p.year - 99 : p.year + 99}`;
    case 'season':
      return `${SEASONS[lang][(p.month ?? 21) - 21] ?? ''} ${year}`;
    case 'year':
      if (p.unspecified === 'month') return lang === 'fr' ? `un mois de ${year}` : `a month of ${year}`;
      if (p.unspecified === 'day-of-year') return lang === 'fr' ? `un jour de ${year}` : `a day of ${year}`;
      return year;
    case 'month': {
      const month = `${monthName(lang, p.month ?? 1)} ${year}`;
      if (p.unspecified === null) return month;
      return lang === 'fr' ? `un jour ${of(month)}` : `a day of ${month}`;
    }
    default:
      return `${dayNumber(p.day ?? 1, lang)} ${monthName(lang, p.month ?? 1)} ${year}`;
  }
}

function point(p: EdtfPoint, lang: Lang): string {
  const words = plainPoint(p, lang);
  const about = p.approximate ? (lang === 'fr' ? `vers ${words}` : `about ${words}`) : words;
  return p.uncertain ? (lang === 'fr' ? `peut-être ${about}` : `perhaps ${about}`) : about;
}

/** A date that takes no word before it: so that "du … au …" can be built around it. */
const isPlain = (p: EdtfPoint): boolean =>
  !p.approximate && !p.uncertain && p.unspecified === null && p.precision !== 'decade';

function open(start: EdtfEnd, end: EdtfEnd, lang: Lang): string {
  if (typeof start !== 'string') {
    const words = point(start, lang);
    if (end === 'open') return lang === 'fr' ? `depuis ${withArticle(start, words)}` : `since ${words}`;
    return lang === 'fr' ? `à partir de ${words} (fin inconnue)` : `from ${words} (end not known)`;
  }
  if (typeof end !== 'string') {
    const words = point(end, lang);
    const until = lang === 'fr' ? `jusqu’${atWhat(end, words)}` : `until ${words}`;
    if (start === 'open') return until;
    return `${until} ${lang === 'fr' ? '(début inconnu)' : '(start not known)'}`;
  }
  return lang === 'fr' ? 'date non précisée' : 'no date given';
}

const withArticle = (p: EdtfPoint, words: string): string =>
  isPlain(p) && (p.precision === 'day' || p.precision === 'second') ? `le ${words}` : words;
const atWhat = (p: EdtfPoint, words: string): string =>
  isPlain(p) && (p.precision === 'day' || p.precision === 'second') ? `au ${words}` : `à ${words}`;

function interval(i: EdtfInterval, lang: Lang): string {
  const { start, end } = i;
  if (typeof start === 'string' || typeof end === 'string') return open(start, end, lang);
  const [a, b] = [point(start, lang), point(end, lang)];
  if (!isPlain(start) || !isPlain(end)) return `${a} – ${b}`;
  if (lang === 'en') return `${a} to ${b}`;
  if (start.precision === 'day' && end.precision === 'day') return `du ${a} au ${b}`;
  return `${of(a)} à ${b}`;
}

/** Days of one month are told together: "10 and 17 October 2020". */
function sameMonth(members: readonly (EdtfPoint | EdtfInterval)[], lang: Lang): readonly string[] | null {
  const [first] = members;
  if (first?.kind !== 'point') return null;
  const days: string[] = [];
  for (const m of members) {
    if (m.kind !== 'point' || m.precision !== 'day' || !isPlain(m)) return null;
    if (m.year !== first.year || m.month !== first.month || m.day === null) return null;
    days.push(dayNumber(m.day, lang));
  }
  const last = members.at(-1);
  return last?.kind === 'point' ? [...days.slice(0, -1), point(last, lang)] : null;
}

function words(date: Edtf, lang: Lang): string {
  if (date.kind === 'point') return point(date, lang);
  if (date.kind === 'interval') return interval(date, lang);
  const type = date.kind === 'all' ? 'conjunction' : 'disjunction';
  const parts =
    sameMonth(date.members, lang) ??
    date.members.map((m) => (m.kind === 'point' ? point(m, lang) : interval(m, lang)));
  // en-GB: no comma before the last "and".
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type }).format(parts);
}

/**
 * An EDTF date in words: "October 2020", "10 and 17 October 2020", "since October 2020", "vers octobre 2020".
 * `lang`: BCP 47. A string that is no EDTF comes back as it is.
 */
export function formatEdtf(edtf: string, lang: string): string {
  const date = parseEdtf(edtf);
  return date === null ? edtf : words(date, langOf(lang));
}

/** Calendar months from the first to the second, and whether days decide: at the coarser precision of the two. */
interface Span {
  readonly months: number;
  readonly days: number | null;
  readonly exact: boolean;
}

/** The date that counts for "how old": the last one that a set or interval names. */
function lastPoint(date: Edtf): EdtfPoint | null {
  if (date.kind === 'point') return date;
  if (date.kind === 'interval') {
    if (typeof date.end !== 'string') return date.end;
    return typeof date.start !== 'string' ? date.start : null;
  }
  const points = date.members.map(lastPoint).filter((p): p is EdtfPoint => p !== null);
  return points.reduce<EdtfPoint | null>((a, b) => (a === null || b.to > a.to ? b : a), null);
}

const DAY = 86_400_000;

function span(a: EdtfPoint, b: EdtfPoint): Span | null {
  const both = [a.precision, b.precision];
  if (both.includes('decade') || both.includes('century')) return null;
  const daily = both.every((p) => p === 'day' || p === 'second');
  if (daily) {
    const days = Math.floor(b.from / DAY) - Math.floor(a.from / DAY);
    const [ad, bd] = [new Date(a.from), new Date(b.from)];
    const whole =
      (bd.getUTCFullYear() - ad.getUTCFullYear()) * 12 +
      bd.getUTCMonth() -
      ad.getUTCMonth() -
      (bd.getUTCDate() < ad.getUTCDate() ? 1 : 0);
    return { months: whole, days, exact: bd.getUTCDate() === ad.getUTCDate() };
  }
  if (both.includes('year') || both.includes('season')) {
    const years = b.year - a.year;
    return { months: years * 12, days: null, exact: true };
  }
  return { months: (b.year - a.year) * 12 + (b.month ?? 1) - (a.month ?? 1), days: null, exact: true };
}

function count(n: number, unit: 'day' | 'month' | 'year', lang: Lang): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

function spanWords(s: Span, lang: Lang): string | null {
  if (s.days !== null && s.days < 31) return s.days < 1 ? null : count(s.days, 'day', lang);
  if (s.months < 1) return null;
  const years = Math.floor(s.months / 12);
  const inMonths = s.months < 24 && s.months % 12 !== 0;
  const size = inMonths ? count(s.months, 'month', lang) : count(years, 'year', lang);
  const exact = s.exact && (inMonths || s.months % 12 === 0);
  if (exact) return size;
  return lang === 'fr' ? `plus de ${size}` : `more than ${size}`;
}

/**
 * How long before `until` the date `edtf` lies, in words: "3 days", "14 months", "more than 2 years"; null if it is
 * not before it, or not known to be at the precision of the coarser of the two. Whole units are counted on the
 * calendar and never rounded up.
 */
export function ageInWords(edtf: string, until: string, lang: string): string | null {
  const [a, b] = [parseEdtf(edtf), parseEdtf(until)];
  if (a === null || b === null) return null;
  const [last, page] = [lastPoint(a), lastPoint(b)];
  if (last === null || page === null || boundsOf(last).to >= boundsOf(page).from) return null;
  const between = span(last, page);
  return between === null ? null : spanWords(between, langOf(lang));
}

/** French takes "en" before months and years, "au" before days. */
function asOf(edtf: string, lang: Lang): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  const text = words(date, lang);
  if (lang === 'en') return `as of ${text}`;
  const [first] = date.kind === 'point' ? [date] : [];
  if (first === undefined || !isPlain(first)) return `état : ${text}`;
  return first.precision === 'day' || first.precision === 'second' ? `au ${text}` : `en ${text}`;
}

/**
 * "as of October 2020", and, where the page's own date is known and later, how long before it that was:
 * "as of October 2020, more than 2 years before this page". `published`: EDTF or null.
 */
export function asOfInWords(edtf: string, published: string | null, lang: string): string {
  const l = langOf(lang);
  const text = asOf(edtf, l);
  const age = published === null ? null : ageInWords(edtf, published, l);
  if (age === null) return text;
  return l === 'fr' ? `${text}, ${age} avant cette page` : `${text}, ${age} before this page`;
}
