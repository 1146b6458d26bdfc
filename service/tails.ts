/**
 * The further places of the countries that pages name. Their lists are among the extension's own files and are read
 * when a page first names the country: that page is answered without them, and read again when they are in.
 */
import type { Lexicon } from '../core/lexicon/types';
import type { PackEntity, PackSlice } from '../core/pack/types';
import { MAX_COUNTRIES, TailBook } from '../core/places/book';
import { codesInId, tailFile } from '../core/places/countries';
import { Tail, TAIL_EVIDENCE } from '../core/places/tail';

/** The pack without which there are no further places: a reader who switches it off wants none. */
export const PLACES_PACK = 'world-places';
/** A list that could not be read is tried again after this, ms. */
const RETRY = 300_000;

/** What a list's card tells needs of the store: how the country is called. */
export interface SliceSource {
  slices(entityIds: readonly string[]): Promise<readonly PackSlice[]>;
}

export class Tails {
  readonly #book = new TailBook();
  readonly #loading = new Map<string, Promise<boolean>>();
  readonly #failed = new Map<string, number>();

  /**
   * @param read a list's parsed file by its name (`tail-CC.json.gz`)
   * @param failed told of a list that can't be read; pages go without it
   */
  constructor(
    readonly read: (file: string) => Promise<unknown>,
    readonly failed: (error: unknown) => void,
  ) {}

  /** The compiled places of some countries (entity ids), as far as they are in; `missing` takes the codes of the others. */
  ready(countries: readonly string[], missing: string[]): Lexicon[] {
    return TailBook.codes(countries).flatMap((cc) => {
      const tail = this.#book.get(cc);
      if (tail !== null) return [tail.lexicon];
      if (Date.now() - (this.#failed.get(cc) ?? -RETRY) >= RETRY) missing.push(cc);
      return [];
    });
  }

  /**
   * Reads lists, one after the other, so that other pages are answered in between.
   * @returns true if any came in; a list that can't be read is left out
   */
  async load(codes: readonly string[]): Promise<boolean> {
    let any = false;
    for (const cc of codes.slice(0, MAX_COUNTRIES)) {
      let loading = this.#loading.get(cc);
      if (loading === undefined) {
        loading = this.#load(cc).finally(() => this.#loading.delete(cc));
        this.#loading.set(cc, loading);
      }
      any = (await loading) || any;
    }
    return any;
  }

  async #load(cc: string): Promise<boolean> {
    if (this.#book.get(cc) !== null) return true;
    try {
      this.#book.add(new Tail(await this.read(tailFile(cc))));
      this.#failed.delete(cc);
      return true;
    } catch (error) {
      this.#failed.set(cc, Date.now());
      this.failed(error);
      return false;
    }
  }

  /**
   * What the store knows of some entities, and the lists of further places of those that it does not.
   * An id says in which list it is: one that was closed meanwhile is read again.
   */
  async slices(store: SliceSource, ids: readonly string[]): Promise<readonly PackSlice[]> {
    const known = await store.slices(ids);
    const there = new Set(known.flatMap((s) => s.entities.map((e) => e.id)));
    const byList = new Map<Tail, PackEntity[]>();
    for (const id of ids) {
      if (there.has(id)) continue;
      for (const cc of codesInId(id)) {
        if (this.#book.get(cc) === null) await this.load([cc]);
        const tail = this.#book.get(cc);
        const entity = tail?.entity(id) ?? null;
        if (tail === null || entity === null) continue;
        const list = byList.get(tail);
        if (list === undefined) byList.set(tail, [entity]);
        else list.push(entity);
        break;
      }
    }
    if (byList.size === 0) return known;
    const countries = await store.slices([...byList.keys()].map((t) => t.country));
    const named = new Map(countries.flatMap((s) => s.entities.map((e) => [e.id, e])));
    const slices = [...byList].map(([tail, entities]): PackSlice => {
      const country = named.get(tail.country);
      // As the store does for what an entity refers to: how it is called, and nothing else.
      const around =
        country === undefined
          ? []
          : [{ id: country.id, kind: country.kind, label: country.label, names: [] }];
      return {
        pack: tail.header,
        own: false,
        entities: [...entities, ...around],
        events: [],
        statements: [],
        evidence: [TAIL_EVIDENCE],
      };
    });
    return [...known, ...slices];
  }
}
