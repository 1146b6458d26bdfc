/**
 * Is this a page of news? Told by cheap signs, before anything else happens on a page: what it declares of itself
 * (schema.org types in JSON-LD and microdata, Open Graph), then what it is made of (paragraphs, headlines, dates).
 */

import { headOf } from './head';
import type { Head } from './head';
import { addressOf } from './meta';

/** `article`, `front` (front page or section) and `live` are news; `other` is everything else. */
export type PageKind = 'article' | 'front' | 'live' | 'other';

/** schema.org's NewsArticle and its subtypes (https://schema.org/NewsArticle), and publishers' common variants. */
const NEWS =
  /^(?:News|ReportageNews|AnalysisNews|OpinionNews|BackgroundNews|ReviewNews|AskPublicNews)Article$/;
const LIVE = /^LiveBlogPosting$/;
const MAYBE = /^(?:Article|BlogPosting|Report|WebPage|ItemPage)$/;
/** Pages that share `og:type=article` with news, but are none. */
const NOT_NEWS =
  /^(?:Recipe|HowTo|FAQPage|QAPage|DiscussionForumPosting|SocialMediaPosting|Product|ProductGroup|SoftwareApplication|SoftwareSourceCode|APIReference|TechArticle|ScholarlyArticle|JobPosting|Course|Movie|TVSeries|Book|Game|VideoGame|MedicalWebPage|ProfilePage)$/;
const PRESS = /^(?:NewsMediaOrganization|Newspaper)$/;

/** "News" in the languages of the press, as it stands in titles, site names and keywords; lower case. */
const NEWS_WORDS: ReadonlySet<string> = new Set(
  (
    'news newspaper headline headlines nouvelles actu actus actualité actualités journal journaux info infos ' +
    'nachrichten zeitung tagesschau noticias notícias diario diário notizie giornale новости новини вести haber ' +
    'haberler haberleri gazete gazetesi xəbər xəbərlər լուրեր ნიუსები nieuws nyheter nyheder uutiset ajansı ajansi ' +
    'wiadomości zprávy správy hírek știri stiri vesti vijesti ειδήσεις أخبار الأخبار خبر اخبار समाचार खबर berita'
  ).split(' '),
);

/** The same where words are not set apart by spaces. */
const NEWS_PART = /新闻|新聞|时政|日报|日報|通讯社|通信社|ニュース|뉴스|신문|일보|속보/;
/** What stands between words: ASCII signs and digits, Latin-1 signs, general punctuation, the Arabic comma, the danda. */
const BETWEEN = /[\0-@[-`{-\xbf\u2000-\u206f\u060c\u061b\u061f\u0964\u3000-\u3002]+/;
const isNewsWord = (text: string): boolean =>
  text !== '' &&
  (text
    .toLowerCase()
    .split(BETWEEN)
    .some((word) => NEWS_WORDS.has(word)) ||
    NEWS_PART.test(text));

/** Titles of advice: the same outward form as an article of the press, and nothing of the day in it. */
const ADVICE =
  /^(?:how to|how do i|recipe|\d+ (?:ways|tips|easy)|recette|comment (?:faire|réussir)|wie man|rezept|cómo hacer|receta|ricetta)(?=$|[^a-zà-ÿ])|\((?:with pictures|recipe)\)|(?:recipe|recette)s?\s*$/i;

/** Software that makes encyclopedias, manuals, forums and code pages: `<meta name="generator">`. */
const NO_PRESS =
  /mediawiki|dokuwiki|sphinx|docusaurus|mkdocs|gitbook|discourse|vbulletin|phpbb|doxygen|javadoc|rustdoc|mdbook/i;

/** JSON-LD beyond this is not looked at: news pages have 1 to 20 kB, catalogues megabytes. */
const LD_LIMIT = 60_000;

interface Types {
  news: boolean;
  live: boolean;
  maybe: boolean;
  not: boolean;
  press: boolean;
}

function note(types: Types, name: string): void {
  if (NEWS.test(name)) types.news = true;
  else if (LIVE.test(name)) types.live = true;
  else if (NOT_NEWS.test(name)) types.not = true;
  else if (PRESS.test(name)) types.press = true;
  else if (name !== 'WebPage' && name !== 'ItemPage' && MAYBE.test(name)) types.maybe = true;
}

const TYPE = /"@type"\s*:\s*(\[[^\]]{0,200}\]|"[^"]{0,60}")/g;

/** Reads the types by pattern: parsing the JSON costs more, and half of the press's JSON-LD is not quite JSON. */
function declaredTypes(doc: Document): Types {
  const types: Types = { news: false, live: false, maybe: false, not: false, press: false };
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent.slice(0, LD_LIMIT);
    TYPE.lastIndex = 0;
    for (let match = TYPE.exec(text); match !== null; match = TYPE.exec(text)) {
      // One name or a list of them, plain or as an address of schema.org's.
      for (const quoted of (match[1] ?? '').split(',')) {
        note(types, /"(?:https?:\/\/schema\.org\/)?([A-Za-z]+)"/.exec(quoted)?.[1] ?? '');
      }
    }
  }
  const items = doc.querySelectorAll('[itemtype*="schema.org/"]');
  for (let i = 0; i < items.length && i < 40; i++) {
    note(types, items[i]?.getAttribute('itemtype')?.split('/').pop() ?? '');
  }
  return types;
}

/** A day in an address, as the press writes it: `/2020/10/17/`, `/2020-10-17/`, `20201017`. */
const DATED_PATH =
  /(?:^|[^\d])(?:19|20)\d\d(?:[/\-_.]?)(?:0\d|1[0-2])(?:[/\-_.]?)(?:[0-2]\d|3[01])(?:[^\d]|$)/;

/** Paragraphs of running text; stops at `enough`, so that long pages cost no more than short ones. */
function paragraphs(doc: Document, enough: number): number {
  const all = doc.getElementsByTagName('p');
  let n = 0;
  for (let i = 0; i < all.length && i < 200 && n < enough; i++) {
    // Character data only: `textContent` of a paragraph is short and needs no layout.
    if ((all[i]?.textContent.length ?? 0) > 80) n++;
  }
  return n;
}

/** Links that read like headlines: in a heading or an article, of several words. */
function headlines(doc: Document, enough: number): number {
  const links = doc.querySelectorAll(
    'h2 a,h3 a,h4 a,a h2,a h3,a h4,article a,[class*="headline" i] a,[class*="title" i] a',
  );
  const seen = new Set<string>();
  for (let i = 0; i < links.length && i < 400 && seen.size < enough; i++) {
    const text = links[i]?.textContent.trim() ?? '';
    if (text.length >= 25 && text.length < 300) seen.add(text);
  }
  return seen.size;
}

/**
 * Says what kind of page a document is, from its head and a bounded look at its body.
 * @param doc not changed; no layout or computed style is asked for, so a parsed document without a window will do
 */
export function pageKind(doc: Document): PageKind {
  if (doc.contentType !== 'text/html' && doc.contentType !== 'application/xhtml+xml') return 'other';
  const head = headOf(doc);
  const generator = head('generator');
  if (generator !== null && NO_PRESS.test(generator)) return 'other';
  const types = declaredTypes(doc);
  if (types.live) return 'live';
  const path = addressOf(doc)?.pathname ?? '/';
  const og = (head('og:type') ?? '').toLowerCase();
  // A front page may carry the types of the articles that it lists.
  const root = path === '/' || /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(path);
  if (types.news && !(root && og === 'website' && paragraphs(doc, 4) < 4)) return 'article';
  if (types.not && !types.press) return 'other';
  if (ADVICE.test(doc.title.trim())) return 'other';

  const dated =
    head('article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate') !== null ||
    doc.querySelector('[itemprop="datePublished"]') !== null ||
    DATED_PATH.test(path);
  const declared =
    (og === 'article' ? 2 : 0) +
    (types.maybe ? 1 : 0) +
    (types.press ? 1 : 0) +
    (dated ? 2 : 0) +
    (head('news_keywords') !== null ? 2 : 0) +
    (head('article:section') !== null ? 1 : 0) +
    (head('article:publisher') !== null ? 1 : 0) +
    (doc.getElementsByTagName('article').length === 1 ? 1 : 0);
  // Words are looked at only where what is declared does not decide: most pages never come here.
  const article = (signs: number): boolean =>
    signs >= 3 && (!root || og === 'article') && paragraphs(doc, 3) >= 3;
  if (article(declared)) return 'article';
  const press = isNewsSite(doc, head);
  const signs = declared + (press ? 2 : 0);
  if (signs > declared && article(signs)) return 'article';
  if ((types.press || press || root) && signs >= 1 && isFront(doc, types.press || press)) return 'front';
  return 'other';
}

function isNewsSite(doc: Document, head: Head): boolean {
  return (
    ['og:site_name', 'og:title', 'application-name', 'keywords'].some((name) =>
      isNewsWord(head(name) ?? ''),
    ) ||
    isNewsWord(doc.title) ||
    /(?:^|[.-])(?:news|actu|noticias|nachrichten|haber|novosti|presse?|times|post|tribune)[.-]/i.test(
      `${addressOf(doc)?.hostname ?? ''}.`,
    )
  );
}

function isFront(doc: Document, press: boolean): boolean {
  if (headlines(doc, 15) < 15) return false;
  // Many headlines on a shop or a code host are no news: a front page of the press says so, or dates its items.
  return press || doc.getElementsByTagName('time').length >= 8;
}
