/** The locator map of a page, or of one place: drawn here, so that no page pays for it. */
import { FactBook } from '../core/facts/subject';
import type { ReaderLang } from '../core/facts/words';
import { displayName } from '../core/facts/text';
import { drawMap, readMapData, type MapData, type MapPlace } from '../core/map';
import type { PackEntity, PackSlice } from '../core/pack/types';
import type { MapView } from '../platform/messages';
import { readBundledJson } from '../platform/bundled';
import { readerLang } from './reader';
import type { SliceSource } from './tails';

const FILE = 'packs/map-world.json.gz';
/** The outlines are dropped again after this, ms: a map is looked at, then the reader reads on. */
const KEEP = 60_000;

/** Of more countries than this, only capitals that are named have a dot: others would be in the way. */
const MOST_CAPITALS = 12;

/** Ids of the capitals of some entities. */
const capitalsOf = (entities: readonly PackEntity[]): ReadonlySet<string> =>
  new Set(entities.flatMap((e) => e.capital ?? []));

const PLACES: ReadonlySet<string> = new Set(['country', 'region', 'city', 'area']);
/** Whether what is of that kind can be on a map. */
export const isPlace = (kind: string): kind is MapPlace['kind'] => PLACES.has(kind);

/** The entities of some slices with one of these ids, from every pack. */
const among = (slices: readonly PackSlice[], ids: readonly string[]): readonly PackEntity[] =>
  slices.flatMap((s) => s.entities.filter((e) => ids.includes(e.id)));

/** What a place lies in, or who claims it; a country lies in itself. */
const hostsOf = ({ id, kind, within, disputed }: PackEntity): readonly string[] =>
  kind === 'country' ? [id] : (within ?? disputed?.parties ?? []);

const neighboursOf = ({ figures = [] }: PackEntity): readonly string[] =>
  figures.flatMap(({ what, value }) => (what === 'neighbours' ? String(value).split(' ') : []));

/** Those of some entities that are places and have a position, as the reader calls them. */
function located(
  slices: readonly PackSlice[],
  ids: readonly string[],
  reader: ReaderLang,
): Pick<MapPlace, 'id' | 'kind' | 'at' | 'label' | 'country'>[] {
  const cast = new Set(ids);
  const book = new FactBook(slices, { reader, pageLang: null, published: null, cast, story: null });
  return ids.flatMap((id) => {
    const entity = book.subject(id)?.aspects.find((a) => a.entity.at !== undefined)?.entity;
    if (entity?.at === undefined || !isPlace(entity.kind)) return [];
    const country = entity.within?.at(-1);
    return [
      {
        id,
        kind: entity.kind,
        at: entity.at,
        label: displayName(entity, [reader]).v,
        ...(country === undefined ? {} : { country }),
      },
    ];
  });
}

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

  /** The names around a place: what it lies in, and the countries beside that. */
  async #around(focus: string, slices: readonly PackSlice[], but: readonly string[]): Promise<MapPlace[]> {
    const reader = await readerLang();
    const hosts = [...new Set(among(slices, [focus]).flatMap(hostsOf))];
    const unread = hosts.filter((id) => id !== focus);
    const known = unread.length === 0 ? slices : await this.store.slices(unread);
    const beside = [...new Set(among(known, hosts).flatMap(neighboursOf))].filter(
      (id) => !hosts.includes(id),
    );
    const others = beside.length === 0 ? [] : await this.store.slices(beside);
    const places = (from: readonly PackSlice[], ids: readonly string[], around: 1 | 2): MapPlace[] =>
      located(
        from,
        ids.filter((id) => !but.includes(id)),
        reader,
      ).map((p) => ({ ...p, weight: 0, capital: false, around }));
    return [...places(known, hosts, 1), ...places(others, beside, 2)];
  }

  /**
   * Draws the places of a cast, and the capitals of its countries.
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
    // A capital's dot is one wherever it is named; others are drawn for the countries that are, not for those around a city.
    const capitals = capitalsOf(slices.flatMap((s) => s.entities));
    const places = located(slices, ids, reader).map((p): MapPlace => ({
      ...p,
      weight: counts.get(p.id) ?? 1,
      capital: capitals.has(p.id),
    }));
    if (places.length === 0) return null;
    const unnamed = [...capitalsOf(among(slices, ids))].filter((id) => !counts.has(id));
    const others =
      unnamed.length === 0 || unnamed.length > MOST_CAPITALS ? [] : await this.store.slices(unnamed);
    const around = focus === null ? [] : await this.#around(focus, slices, [...ids, ...unnamed]);
    const drawing = drawMap(await this.#outlines(), {
      places: [
        ...places,
        ...around,
        ...located(others, unnamed, reader).map((p): MapPlace => ({ ...p, weight: 0, capital: true })),
      ],
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
