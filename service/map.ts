/** The locator map of a page, or of one place: drawn here, so that no page pays for it. */
import { FactBook } from '../core/facts/subject';
import { displayName } from '../core/facts/text';
import { drawMap, readMapData, type MapData, type MapPlace } from '../core/map';
import type { PackSlice } from '../core/pack/types';
import type { MapView } from '../platform/messages';
import { readBundledJson } from '../platform/bundled';
import { readerLang } from './reader';
import type { SliceSource } from './tails';

const FILE = 'packs/map-world.json.gz';
/** The outlines are dropped again after this, ms: a map is looked at, then the reader reads on. */
const KEEP = 60_000;

/** Ids of all capitals that some slices name. */
function capitalsOf(slices: readonly PackSlice[]): ReadonlySet<string> {
  return new Set(
    slices.flatMap((s) => s.entities.flatMap((e) => (e.capital === undefined ? [] : [e.capital]))),
  );
}

const PLACES: ReadonlySet<string> = new Set(['country', 'region', 'city', 'area']);
/** Whether what is of that kind can be on a map. */
export const isPlace = (kind: string): kind is MapPlace['kind'] => PLACES.has(kind);

export class Maps {
  #data: Promise<MapData> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param store what is known of entities, the long tail's places included */
  constructor(readonly store: SliceSource) {}

  #outlines(): Promise<MapData> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#data = null;
    }, KEEP);
    this.#data ??= (async () => {
      return readMapData(await readBundledJson(FILE));
    })().catch((error: unknown) => {
      this.#data = null;
      throw error;
    });
    return this.#data;
  }

  /**
   * Draws the places of a cast.
   * @param counts mentions by entity id
   * @param size CSS pixels
   * @returns null where none of them has a position
   */
  async draw(
    counts: ReadonlyMap<string, number>,
    focus: string | null,
    size: { readonly width: number; readonly height: number; readonly idPrefix: string },
  ): Promise<MapView | null> {
    const ids = [...counts.keys()];
    if (ids.length === 0) return null;
    const reader = await readerLang();
    const slices = await this.store.slices(ids);
    const capitals = capitalsOf(slices);
    const book = new FactBook(slices, {
      reader,
      pageLang: null,
      published: null,
      cast: new Set(ids),
      story: null,
    });
    const places = ids.flatMap((id): MapPlace[] => {
      const subject = book.subject(id);
      const located = subject?.aspects.find((a) => a.entity.at !== undefined)?.entity;
      if (subject === null || located?.at === undefined || !isPlace(located.kind)) return [];
      return [
        {
          id,
          kind: located.kind,
          at: located.at,
          label: displayName(located, [reader]).v,
          weight: counts.get(id) ?? 1,
          capital: [...subject.ids].some((other) => capitals.has(other)),
        },
      ];
    });
    if (places.length === 0) return null;
    const drawing = drawMap(await this.#outlines(), {
      places,
      ...size,
      ...(focus === null ? {} : { focus }),
    });
    const labels = new Map(places.map((p) => [p.id, p.label]));
    return {
      ...drawing,
      places: drawing.places.map((p) => ({ ...p, name: { v: labels.get(p.id) ?? p.id, lang: reader } })),
    };
  }
}
