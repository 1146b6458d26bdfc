/** What elements mean for reading: which break the text into blocks, which are not read at all. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that HTML renders as blocks (HTML Standard, "Rendering", 15.3), with table cells and list items. */
export const BLOCK = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH ' +
    'SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP',
);

/** Never read: not text for a reader, or the reader's own (form fields). SVG text is left alone. */
export const SKIP = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE KBD SAMP SVG MATH CANVAS VIDEO AUDIO PICTURE IFRAME FRAME FRAMESET NOFRAMES ' +
    'OBJECT EMBED SELECT OPTION OPTGROUP DATALIST TEXTAREA INPUT BUTTON METER PROGRESS HEAD TITLE LINK META RP RT ' +
    'MAP AREA PARAM SOURCE TRACK IMG',
);

/** Landmarks that are not the article (ARIA roles and their elements). */
const AROUND_TAG = set('NAV FOOTER SEARCH');
const AROUND_ROLE =
  /^(?:navigation|contentinfo|search|menu|menubar|tablist|toolbar|dialog|alertdialog|tooltip|status|progressbar)$/i;

/**
 * Class names and ids of what stands around an article: after Readability's `unlikelyCandidates`
 * (mozilla/readability, Apache-2.0), with what the press of our corpus uses.
 */
const AROUND_NAME =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus|related|recommend(?:ed|ations?)?|recirc\w*|outbrain|taboola|share|sharing|social|sidebar|newsletter|subscribe|subscription|cookie|consent|gdpr|breadcrumbs?|menu|navbar|footer|masthead|advert\w*|sponsor\w*|promo|popular|trending|most-?(?:read|viewed|popular)|read-?(?:more|also|next)|more-(?:news|stories|on)|teaser-?list|tags?-?list|topics-list|pager|pagination|skip-?links?|print-only|screen-reader-text)(?:$|[\s_-])/i;
/** Comments and advertising: left out of front pages too. */
const NOISE_NAME =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus|outbrain|taboola|cookie|consent|gdpr|advert\w*|sponsor\w*|newsletter)(?:$|[\s_-])/i;

/**
 * True if `el` and all in it is not read, whatever the page.
 * @param tag its name, for those that have it: it is asked for each element of a page
 */
export function isSkipped(el: Element, tag = el.tagName): boolean {
  // Elements of other namespaces (SVG, MathML) keep their names in lower case.
  if (SKIP.has(tag) || el.namespaceURI !== 'http://www.w3.org/1999/xhtml') return true;
  if (!el.hasAttributes()) return tag === 'DIALOG';
  if (el.hasAttribute('hidden') && el.getAttribute('hidden') !== 'until-found') return true;
  if (el.getAttribute('aria-hidden') === 'true') return true;
  if (tag === 'DIALOG' && !el.hasAttribute('open')) return true;
  const editable = el.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return el.getAttribute('role') === 'textbox';
}

/** True if `el` stands around the text: navigation, footers, comments; `front` keeps what a front page is made of. */
export function isAround(el: Element, front: boolean, tag = el.tagName): boolean {
  if (AROUND_TAG.has(tag)) return true;
  // A headline is one, whatever its classes are there for (`fig-pagination__hidden`, seen on lefigaro.fr).
  if (!el.hasAttributes() || tag === 'H1') return false;
  const role = el.getAttribute('role');
  if (role !== null && AROUND_ROLE.test(role)) return true;
  const names = `${el.getAttribute('class') ?? ''} ${el.id}`;
  return names.length > 1 && (front ? NOISE_NAME : AROUND_NAME).test(names);
}
