/** Which frames of a page are read: those that hold an article's text, and never advertising. */
import { pageKind } from './news';

/** Hosts of advertising, comments and widgets; what they say is not the page's text. */
const NOT_OURS =
  /(?:^|[.-])(?:ads?|adserver|adservice|advert\w*|doubleclick|googlesyndication|googletagmanager|amazon-adsystem|adnxs|criteo|taboola|outbrain|rubiconproject|pubmatic|openx|teads|smartadserver|disqus|facebook|twitter|x|instagram|youtube|tiktok|recaptcha|hcaptcha|consent|cmp)(?:\.|-)/i;

/** Smaller frames hold no article, CSS px. */
const MIN_WIDTH = 280;
const MIN_HEIGHT = 200;

/** Running text: this many paragraphs of more than 80 characters. */
const ENOUGH = 4;

const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

/** True if a frame (not the top one) is to be read. Cheap signs first: most frames have no paragraph at all. */
export function worthReading(view: Window): boolean {
  const doc = view.document;
  let paragraphs = 0;
  for (const p of doc.getElementsByTagName('p')) {
    if (p.textContent.length > 80 && ++paragraphs >= ENOUGH) break;
  }
  if (paragraphs < ENOUGH || NOT_OURS.test(`${view.location.hostname}.`)) return false;
  if (view.innerWidth < MIN_WIDTH || view.innerHeight < MIN_HEIGHT) return false;
  if (pageKind(doc) !== 'other') return true;
  // Text of the same site, in a frame of its own: older sites, and readers within a page.
  const above = (view.location as Partial<Location>).ancestorOrigins;
  const top = URL.parse(above?.[above.length - 1] ?? doc.referrer)?.hostname ?? '';
  return top !== '' && (view.location.hostname === '' || siteOf(view.location.hostname) === siteOf(top));
}
