/** What a document's `<meta>` elements declare, read in one go: a selector each would search the whole document anew. */

/** The value of the first of these names (lower case) that is declared, or null. */
export type Head = (...names: readonly string[]) => string | null;

const NAMED_BY: readonly string[] = ['property', 'name', 'itemprop', 'http-equiv'];

/** So long a head counts as unchanged, ms: a page is judged, and read a frame or two later. */
const FRESH = 500;
let last: { readonly doc: Document; readonly at: number; readonly head: Head } | null = null;

/** The head of a document as it is, or was a moment ago: a hundred `<meta>` elements take a millisecond to read. */
export function headOf(doc: Document): Head {
  const at = performance.now();
  if (last?.doc !== doc || at - last.at > FRESH) last = { doc, at, head: readHead(doc) };
  return last.head;
}

/** Values by name, whichever attribute gives the name; the first that is not empty wins. */
function readHead(doc: Document): Head {
  const values = new Map<string, string>();
  const all = doc.getElementsByTagName('meta');
  // By index: an iterator over a live collection asks for its length each time, too.
  for (let i = 0, el = all[0]; el !== undefined; el = all[++i]) {
    const value = (el.getAttribute('content') ?? el.getAttribute('value') ?? '').trim();
    if (value === '') continue;
    // Few have more than one name: to ask for each of the four costs twice as much.
    for (const attribute of el.getAttributeNames()) {
      if (!NAMED_BY.includes(attribute)) continue;
      const name = el.getAttribute(attribute)?.toLowerCase() ?? '';
      if (!values.has(name)) values.set(name, value);
    }
  }
  return (...names) => {
    const name = names.find((n) => values.has(n));
    return name === undefined ? null : (values.get(name) ?? null);
  };
}
