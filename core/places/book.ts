/** The lists of further places that are open: few at a time, so that memory stays bounded. */
import { tailCode } from './countries';
import type { Tail } from './tail';

/**
 * Lists kept open at most, and places in them. The two largest countries (16,000 and 10,000 places) are some 2.3 MB
 * of lexicon and 1.5 MB of columns.
 */
const BOUNDS = { lists: 8, places: 45_000 };
/** Countries of one page whose places are looked for: those that it names most. */
export const MAX_COUNTRIES = 4;

export class TailBook {
  /** Least recently used first. */
  readonly #open = new Map<string, Tail>();

  /** @param max bounds, for those who have memory to spare (the command line, over many texts) */
  constructor(readonly max: { readonly lists: number; readonly places: number } = BOUNDS) {}

  /** The codes of these countries (entity ids) that have a list, in their order, no more than one page may have. */
  static codes(countries: readonly string[]): string[] {
    return countries.flatMap((id) => tailCode(id) ?? []).slice(0, MAX_COUNTRIES);
  }

  /** Keeps a list open; the ones that were not used for longest are closed for it. */
  add(tail: Tail): void {
    this.#open.delete(tail.cc);
    this.#open.set(tail.cc, tail);
    let places = 0;
    for (const t of this.#open.values()) places += t.size;
    for (const [cc, t] of this.#open) {
      if (cc === tail.cc || (this.#open.size <= this.max.lists && places <= this.max.places)) break;
      this.#open.delete(cc);
      places -= t.size;
    }
  }

  /** The list of a country by its code, if it is open. */
  get(cc: string): Tail | null {
    const tail = this.#open.get(cc);
    if (tail === undefined) return null;
    this.#open.delete(cc);
    this.#open.set(cc, tail);
    return tail;
  }
}
