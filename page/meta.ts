/** What a document declares of itself: language, date of publication, title. */
import { headOf } from './head';
import type { Head } from './head';

/** Where the document is from; a document without a window has no location. */
export function addressOf(doc: Document): Location | null {
  return doc.location;
}

/** First of `selectors` that an element has a value for. */
function firstValue(doc: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const el = doc.querySelector(selector);
    if (el === null) continue;
    const value = ['content', 'datetime', 'value'].map((a) => el.getAttribute(a)).find((v) => v !== null);
    const text = (value ?? el.textContent).trim();
    if (text !== '') return text;
  }
  return null;
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** A BCP 47 tag from what pages write (`en_US`, `pt-br`), or null. */
export function languageTag(text: string | null | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  return TAG.test(tag) && tag.length <= 35 ? tag : null;
}

/** The declared language: `lang` of the root, else the body, HTTP-equivalent or Open Graph. */
export function declaredLang(doc: Document, head: Head = headOf(doc)): string | null {
  const root = doc.documentElement as Element | null;
  return (
    languageTag(root?.getAttribute('lang')) ??
    languageTag(root?.getAttribute('xml:lang')) ??
    languageTag((doc.body as Element | null)?.getAttribute('lang')) ??
    languageTag(head('content-language', 'og:locale', 'dc.language', 'inlanguage', 'language')) ??
    languageTag(firstValue(doc, ['[itemprop="inLanguage"]']))
  );
}

/**
 * A day (EDTF) from a date as pages write it: ISO 8601, `20201017`, `2020/10/17`, RFC 2822, `MM/DD/YYYY hh:mm`, `DD.MM.YYYY`.
 * The day is that of the publisher's own clock: the offset is left aside. Null if there is none, or in the future
 * beyond any time zone, or before the web.
 */
export function toDay(text: string | null): string | null {
  if (text === null) return null;
  const s = text.trim();
  let y: number, m: number, d: number;
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(s) ?? /^(\d{4})(\d\d)(\d\d)(?:\D|$)/.exec(s);
  if (iso !== null) [y, m, d] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else {
    const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(s);
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(s);
    if (dotted !== null) [y, m, d] = [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])];
    else if (us !== null) {
      [y, m, d] = [Number(us[3]), Number(us[1]), Number(us[2])];
      // Day and month can't be told apart unless one is above 12 or both are the same.
      if (m > 12) [m, d] = [d, m];
      else if (d <= 12 && d !== m) return `${y}`;
    } else {
      // RFC 2822 and "October 17, 2020": what Date.parse takes in every engine, in the local zone.
      if (!/[a-z]{3}/i.test(s) || !/\b(?:19|20)\d\d\b/.test(s)) return null;
      const time = new Date(s.replace(/\s*(?:[+-]\d{4}|GMT|UTC|Z|\([^)]*\))+\s*$/i, ''));
      if (Number.isNaN(time.getTime())) return null;
      [y, m, d] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
    }
  }
  const day = new Date(Date.UTC(y, m - 1, d));
  if (day.getUTCMonth() !== m - 1 || day.getUTCDate() !== d) return null;
  if (y < 1990 || day.getTime() > Date.now() + 36 * 3_600_000) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** `datePublished` of an article in well-formed JSON-LD, one level of lists and of `@graph` deep. */
function articleDate(json: string): string | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const nodes = [data].flat() as ({
    '@graph'?: unknown;
    '@type'?: unknown;
    datePublished?: unknown;
  } | null)[];
  for (const node of nodes.flatMap((n) => [n, ...([n?.['@graph'] ?? []].flat() as typeof nodes)])) {
    const date = node?.datePublished;
    if (typeof date === 'string' && /Article|Posting|Report/.test(JSON.stringify(node?.['@type'] ?? '')))
      return date;
  }
  return null;
}

/** The article's date in JSON-LD, not its site's or a related one's; by pattern where it is not quite JSON, as half of the press's. */
function fromJsonLd(doc: Document): string | null {
  let loose: string | null = null;
  for (const { textContent } of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    const date = articleDate(textContent);
    if (date !== null) return date;
    loose ??= /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textContent)?.[1] ?? null;
  }
  return loose;
}

/** Names under which the press gives the date in `<meta>`, lower case. */
const DATE_NAMES = [
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
];

/**
 * Date of publication as EDTF (a day, or a year where the page's format leaves day and month open), or null.
 * Order: JSON-LD, Open Graph, microdata and other metadata, `<time>` of the article, the address.
 */
export function published(doc: Document, head: Head = headOf(doc)): string | null {
  const candidates = [
    () => fromJsonLd(doc),
    () => head('article:published_time', 'og:article:published_time', 'datepublished'),
    () => firstValue(doc, ['[itemprop="datePublished"]']),
    ...DATE_NAMES.map((name) => () => head(name)),
    () =>
      firstValue(doc, [
        'time[pubdate]',
        'article time[datetime]',
        'main time[datetime]',
        'header time[datetime]',
      ]),
    () => {
      const path = addressOf(doc)?.pathname ?? '';
      const match = /(?:^|\D)((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\D|$)/.exec(path);
      return match === null ? null : `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
    },
  ];
  for (const candidate of candidates) {
    const day = toDay(candidate());
    if (day !== null) return day;
  }
  return null;
}

/** Title of the article (Open Graph), else of the document, at most 2,000 characters; null if there is none. */
export function pageTitle(doc: Document, head: Head = headOf(doc)): string | null {
  const title = head('og:title') ?? doc.title;
  const text = title.replace(/\s+/g, ' ').trim().slice(0, 2000);
  return text === '' ? null : text;
}
