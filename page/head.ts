/** What a document's `<meta>` elements declare, read in one go: a selector each would search the whole document anew. */

const NAMED_BY = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** Values by name, whichever attribute gives the name; the first that is not empty wins. */
export class Head {
  readonly #values = new Map<string, string>();

  constructor(doc: Document) {
    const all = doc.getElementsByTagName('meta');
    // By index: an iterator over a live collection asks for its length each time, too.
    for (let i = 0, el = all[0]; el !== undefined; el = all[++i]) {
      const value = (el.getAttribute('content') ?? el.getAttribute('value') ?? '').trim();
      if (value === '') continue;
      for (const attribute of NAMED_BY) {
        const name = el.getAttribute(attribute)?.toLowerCase();
        if (name !== undefined && !this.#values.has(name)) this.#values.set(name, value);
      }
    }
  }

  /** The value of the first of these names (lower case) that is declared, or null. */
  get(...names: readonly string[]): string | null {
    for (const name of names) {
      const value = this.#values.get(name);
      if (value !== undefined) return value;
    }
    return null;
  }

  has(...names: readonly string[]): boolean {
    return this.get(...names) !== null;
  }
}
