/** One date of EDTF, without intervals and sets: how it is written, and which stretch of time it can mean. */

/** How exact a date is. `century` also stands for a month or year whose rest is unspecified by two digits. */
export type EdtfPrecision = 'second' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

export interface EdtfPoint {
  readonly kind: 'point';
  readonly precision: EdtfPrecision;
  readonly year: number;
  /** 1 to 12; 21 to 24 for a season; null if not given or unspecified. */
  readonly month: number | null;
  readonly day: number | null;
  /** Which part the source leaves unspecified (`XX`), if any: a day of a month, of a year, or a month of a year. */
  readonly unspecified: 'day' | 'day-of-year' | 'month' | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** First and last millisecond (UTC) that the date can mean. */
  readonly from: number;
  readonly to: number;
}

/** The range of JavaScript's Date, ms; dates outside are held at its ends. */
const MAX_TIME = 8.64e15;

const POINT = /^(?:Y(-?[1-9]\d{4,8})|(-?)(\d{4}|\d{3}X|\d{2}XX))(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::?\d{2})?)?$/;
/** First month (from 0) and length of a season: northern spring, summer, autumn, winter, as the calendar year counts. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

/** Milliseconds (UTC) at the start of a day; `month` from 0. Years 0 to 99 are meant as they are. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const time = date.getTime();
  if (Number.isNaN(time)) return year < 0 ? -MAX_TIME : MAX_TIME;
  return time;
}

/** Days of each month of a common year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `month` from 1. */
function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function parseInstant(text: string): EdtfPoint | null {
  const m = INSTANT.exec(text);
  if (m === null) return null;
  const [year, month, day, hour, minute, second] = m.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const zone = m[7];
  let shift = 0;
  if (zone !== undefined && zone !== 'Z') {
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3).replace(':', '') || '0');
    if (hours > 14 || minutes > 59) return null;
    shift = (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  }
  const from = utc(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000 - shift;
  return {
    kind: 'point',
    precision: 'second',
    year,
    month,
    day,
    unspecified: null,
    uncertain: false,
    approximate: false,
    from,
    to: from + 999,
  };
}

/** What one date says, or null if it is none that the pack format allows. */
export function parsePoint(text: string): EdtfPoint | null {
  const m = POINT.exec(text);
  if (m === null) return text.includes('T') ? parseInstant(text) : null;
  const [, longYear, sign, digits = '', monthText, dayText, mark] = m;
  const masked = /X+$/.exec(digits)?.[0].length ?? 0;
  const width = 10 ** masked;
  const magnitude = longYear === undefined ? Number(digits.replace(/X/g, '0')) : Number(longYear);
  if (sign === '-' && magnitude === 0 && masked === 0) return null;
  const year = sign === '-' ? -magnitude : magnitude;
  if ((masked > 0 || longYear !== undefined) && monthText !== undefined) return null;
  const base = {
    kind: 'point' as const,
    year,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
  if (masked > 0 || monthText === undefined) {
    const last = sign === '-' ? year - width + 1 : year + width - 1;
    const from = utc(Math.min(year, last), 0, 1);
    const precision = masked === 0 ? 'year' : masked === 1 ? 'decade' : 'century';
    return {
      ...base,
      precision,
      month: null,
      day: null,
      unspecified: null,
      from,
      // A year of which both ends are held at the same one must not end before it begins (Y500000).
      to: Math.max(from, utc(Math.max(year, last) + 1, 0, 1) - 1),
    };
  }
  if (monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return null;
    return {
      ...base,
      precision: 'year',
      month: null,
      day: null,
      unspecified: dayText === undefined ? 'month' : 'day-of-year',
      from: utc(year, 0, 1),
      to: utc(year + 1, 0, 1) - 1,
    };
  }
  const month = Number(monthText);
  const season = SEASON_START[month];
  if (season !== undefined) {
    if (dayText !== undefined) return null;
    return {
      ...base,
      precision: 'season',
      month,
      day: null,
      unspecified: null,
      from: utc(year, season, 1),
      to: utc(year, season + 3, 1) - 1,
    };
  }
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === 'XX') {
    return {
      ...base,
      precision: 'month',
      month,
      day: null,
      unspecified: dayText === undefined ? null : 'day',
      from: utc(year, month - 1, 1),
      to: utc(year, month, 1) - 1,
    };
  }
  const day = Number(dayText);
  if (day < 1 || day > daysIn(year, month)) return null;
  return {
    ...base,
    precision: 'day',
    month,
    day,
    unspecified: null,
    from: utc(year, month - 1, day),
    to: utc(year, month - 1, day + 1) - 1,
  };
}

/** The number that two digits from `at` on write, or -1 if they are none. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 0x30, text.charCodeAt(at + 1) - 0x30];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/**
 * Is this surely a date, being one of the three forms that nearly all are: `2020`, `2020-10`, `2020-10-17`? A pack has
 * a date per figure, and reading the characters takes a twentieth of the time that the grammar does.
 */
export function isPlainDate(text: string): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const [century, rest] = [twoDigits(text, 0), twoDigits(text, 2)];
  if (century < 0 || rest < 0) return false;
  if (length === 4) return true;
  const month = twoDigits(text, 5);
  if (text.charCodeAt(4) !== 0x2d || month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = twoDigits(text, 8);
  return text.charCodeAt(7) === 0x2d && day >= 1 && day <= daysIn(century * 100 + rest, month);
}
