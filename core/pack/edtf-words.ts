/** EDTF dates in words, in English and French: for cards, panel and timeline. Any other language gets English. */
import { boundsOf, parseEdtf, type Edtf, type EdtfEnd, type EdtfInterval, type EdtfPoint } from './edtf';
import { listFormat, numberFormat } from '../text/intl';

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

const isDay = (p: EdtfPoint): boolean => p.precision === 'day' || p.precision === 'second';

function point(p: EdtfPoint, lang: Lang): string {
  const words = plainPoint(p, lang);
  let about = words;
  if (p.approximate)
    about = lang === 'en' ? `about ${words}` : isDay(p) ? `vers le ${words}` : `vers ${words}`;
  return p.uncertain ? (lang === 'fr' ? `peut-être ${about}` : `perhaps ${about}`) : about;
}

/** A date that takes no word before it: so that "du … au …" can be built around it. */
const isPlain = (p: EdtfPoint): boolean =>
  !p.approximate && !p.uncertain && p.unspecified === null && p.precision !== 'decade';

/** One end of an interval in French, after "depuis", "à partir de", "jusqu’à": "environ" goes last there. */
function frenchEnd(p: EdtfPoint, before: 'depuis' | 'à partir de' | 'jusqu’à'): string {
  const words = plainPoint(p, 'fr');
  const article = isDay(p) && p.unspecified === null;
  const start =
    before === 'depuis'
      ? `depuis ${article ? `le ${words}` : words}`
      : before === 'jusqu’à'
        ? `jusqu’${article ? `au ${words}` : `à ${words}`}`
        : `à partir ${article ? `du ${words}` : of(words)}`;
  const about = p.approximate ? `${start} environ` : start;
  return p.uncertain ? `${about} (incertain)` : about;
}

function open(start: EdtfEnd, end: EdtfEnd, lang: Lang): string {
  if (typeof start !== 'string') {
    if (end === 'open') return lang === 'fr' ? frenchEnd(start, 'depuis') : `since ${point(start, lang)}`;
    return lang === 'fr'
      ? `${frenchEnd(start, 'à partir de')} (fin inconnue)`
      : `from ${point(start, lang)} (end not known)`;
  }
  if (typeof end !== 'string') {
    const until = lang === 'fr' ? frenchEnd(end, 'jusqu’à') : `until ${point(end, lang)}`;
    if (start === 'open') return until;
    return `${until} ${lang === 'fr' ? '(début inconnu)' : '(start not known)'}`;
  }
  return lang === 'fr' ? 'date non précisée' : 'no date given';
}

/** The first date of two, without what the second one repeats: "10" of "10 to 17 October 2020". */
function shortened(a: EdtfPoint, b: EdtfPoint, lang: Lang): string {
  if (a.year !== b.year || a.precision !== b.precision) return plainPoint(a, lang);
  if (a.precision === 'day' && a.month === b.month && a.day !== null) return dayNumber(a.day, lang);
  if (a.precision === 'month' && a.month !== null && a.month !== b.month) return monthName(lang, a.month);
  return plainPoint(a, lang);
}

function interval(i: EdtfInterval, lang: Lang): string {
  const { start, end } = i;
  if (typeof start === 'string' || typeof end === 'string') return open(start, end, lang);
  if (!isPlain(start) || !isPlain(end)) return `${point(start, lang)} – ${point(end, lang)}`;
  const [a, b] = [shortened(start, end, lang), plainPoint(end, lang)];
  if (lang === 'en') return `${a} to ${b}`;
  return `${isDay(start) ? `du ${a}` : of(a)} ${isDay(end) ? `au ${b}` : `à ${b}`}`;
}

/** One of the days (months, years) of a span: "a day from 12 to 25 October 2020". */
function oneWithin(i: EdtfInterval, lang: Lang): string {
  const { start, end } = i;
  const words = interval(i, lang);
  if (typeof start === 'string' || typeof end === 'string' || start.precision !== end.precision) return words;
  if (!isPlain(start) || !isPlain(end)) return words;
  const units = { day: ['a day', 'un jour'], month: ['a month', 'un mois'], year: ['a year', 'une année'] };
  if (start.precision !== 'day' && start.precision !== 'month' && start.precision !== 'year') return words;
  const [en = '', fr = ''] = units[start.precision];
  return lang === 'fr' ? `${fr} ${words}` : `${en} from ${words}`;
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
  const [only] = date.members;
  if (date.kind === 'one-of' && date.members.length === 1 && only?.kind === 'interval')
    return oneWithin(only, lang);
  const parts =
    sameMonth(date.members, lang) ??
    date.members.map((m) => (m.kind === 'point' ? point(m, lang) : interval(m, lang)));
  // en-GB: no comma before the last "and".
  return listFormat(lang === 'en' ? 'en-GB' : lang, type).format(parts);
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
  const words = numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
  return words.replace(' ', '\u00a0');
}

function spanWords(s: Span, lang: Lang): string | null {
  if (s.days !== null && s.days < 31) return s.days < 1 ? null : count(s.days, 'day', lang);
  // Between two months one may be a day: nothing is said of "one month" unless days are known.
  if (s.months < (s.days === null ? 2 : 1)) return null;
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

/** French takes "en" before months and years, "au" before days. Of an interval, its last known end counts. */
function asOf(edtf: string, lang: Lang): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  const last = date.kind === 'interval' ? lastPoint(date) : date;
  if (last?.kind !== 'point')
    return lang === 'en' ? `as of ${words(date, lang)}` : `état : ${words(date, lang)}`;
  const text = point(last, lang);
  if (lang === 'en') return `as of ${text}`;
  if (!isPlain(last)) return `état : ${text}`;
  return isDay(last) || last.month === 21 ? `au ${text}` : `en ${text}`;
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
