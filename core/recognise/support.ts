/** What the rest of a page says in favour of a reading: its countries, its places, its stories. */
import type { Sense, Subject } from './model';

const PLACE = new Set(['country', 'region', 'city', 'area']);
export const isPlace = (subject: Subject): boolean => PLACE.has(subject.kind);

/** How much an entity of a story tells that the page is about the story: countries are everywhere. */
const STORY_WEIGHT: Readonly<Record<string, number>> = {
  person: 1,
  people: 0.8,
  organization: 0.5,
  country: 0.5,
  region: 1,
  city: 0.6,
  area: 1,
};

/** Inhabitants from which a country, its towns and its officers are in the news of any day. */
const EVERYWHERE = 4e7;
/** How much such an entity tells that a page is about one story of theirs. */
const EVERYWHERE_WEIGHT: Readonly<Record<string, number>> = {
  person: 0.3,
  country: 0.2,
  city: 0.2,
  region: 0.2,
};

/** Gathers, from readings that are plain, what a page is about. */
export class PageSupport {
  /** Country id to the ids of distinct subjects on the page that lie in it, are it, or are its demonym. */
  readonly #countries = new Map<string, Set<string>>();
  /** Ids of plain subjects on the page. */
  readonly #ids = new Set<string>();
  /** Container id (region) to distinct subjects within it. */
  readonly #containers = new Map<string, Set<string>>();
  readonly #stories = new Map<string, Map<string, number>>();
  readonly #countryAt: Subject[] = [];
  /** Entities of stories on the page. */
  readonly #told = new Map<string, Subject>();

  /** @param inhabitants of a country by id, 0 if unknown */
  constructor(readonly inhabitants: (country: string) => number = () => 0) {}

  /** Adds a plain reading. A demonym counts for its country, not for the places of a story. */
  add(sense: Sense): void {
    const { subject } = sense;
    const demonym = sense.kind === 'demonym';
    const fresh = !this.#ids.has(subject.id);
    if (!demonym) this.#ids.add(subject.id);
    const witness = demonym ? `${subject.id} (demonym)` : subject.id;
    if (subject.country !== null) into(this.#countries, subject.country, witness);
    for (const role of subject.roles) if (role.of !== null) into(this.#countries, role.of, witness);
    if (demonym) return;
    for (const up of subject.within) into(this.#containers, up, witness);
    for (const story of subject.stories) {
      const sum = this.#stories.get(story) ?? new Map<string, number>();
      this.#stories.set(story, sum);
      sum.set(subject.id, STORY_WEIGHT[subject.kind] ?? 0.5);
      this.#told.set(subject.id, subject);
    }
    if (fresh && subject.kind === 'country' && subject.at !== null) this.#countryAt.push(subject);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Number of distinct witnesses for a country, without `but`. */
  country(id: string, but: string): number {
    const set = this.#countries.get(id);
    return set === undefined ? 0 : set.size - (set.has(but) ? 1 : 0);
  }

  /** The same, without any of the readings of a spot: a name is no witness for itself. */
  countryBeside(id: string, senses: readonly Sense[]): number {
    const set = this.#countries.get(id);
    if (set === undefined) return 0;
    let n = set.size;
    for (const { subject } of senses) if (set.has(subject.id)) n--;
    return n;
  }

  /** Number of distinct witnesses within a region or country, without `but`. */
  within(id: string, but: string): number {
    const set = this.#containers.get(id);
    return set === undefined ? 0 : set.size - (set.has(but) ? 1 : 0);
  }

  /** Weight of the other entities of a subject's stories on the page. */
  story(subject: Subject): number {
    let most = 0;
    for (const story of subject.stories) {
      const sums = this.#stories.get(story);
      if (sums === undefined) continue;
      let sum = 0;
      for (const [id, weight] of sums) if (id !== subject.id) sum += weight;
      most = Math.max(most, sum);
    }
    return most;
  }

  /**
   * Weight and number of the entities of a story on the page. What belongs to a large country, and agencies, which
   * are named on every front page, weigh less here than where a family name wants support.
   */
  storyWeight(story: string): { weight: number; entities: number } {
    const sums = this.#stories.get(story);
    let weight = 0;
    for (const [id, w] of sums ?? []) {
      const subject = this.#told.get(id);
      weight +=
        subject !== undefined && this.#isEverywhere(subject) ? (EVERYWHERE_WEIGHT[subject.kind] ?? 0.1) : w;
    }
    return { weight, entities: sums?.size ?? 0 };
  }

  #isEverywhere(subject: Subject): boolean {
    if (subject.kind === 'organization') return subject.world;
    const homes = [subject.country, ...subject.roles.map((r) => r.of)];
    return homes.some((id) => id !== null && this.inhabitants(id) >= EVERYWHERE);
  }

  get stories(): Iterable<string> {
    return this.#stories.keys();
  }

  /** Is another country on the page within `km` of this place? */
  countryNear(subject: Subject, km: number): boolean {
    return (
      subject.at !== null &&
      this.#countryAt.some(
        (c) => c.id !== subject.id && c.at !== null && distance(subject.at as Point, c.at) <= km,
      )
    );
  }
}

type Point = readonly [number, number];

/** Great-circle distance in km between two points (longitude, latitude in degrees): haversine, mean radius 6371 km. */
export function distance(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const dLat = (b[1] - a[1]) * rad;
  const dLon = (b[0] - a[0]) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function into(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
