/** The long tail: all populated places of one country, in columns, unpacked only for pages that name the country. */
import type { PackEntity } from '../pack/types';
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

/**
 * The places as entities, each with one name (`mul`).
 * @throws Error if the parsed JSON is something else
 */
export function readTail(json: unknown): PackEntity[] {
  if (!isRecord(json) || json.version !== 1 || typeof json.names !== 'string' || !Array.isArray(json.lon)) {
    throw new Error('not a list of places of version 1');
  }
  const file = json as unknown as TailFile;
  return file.names.split('\n').map((name, i) => {
    const id = `${slug(name)}-${file.cc}`;
    const suffix = file.suffix[String(i)];
    const people = file.people[i] ?? 0;
    return {
      id: suffix === undefined ? id : `${id}-${suffix}`,
      kind: 'city' as const,
      label: { en: name },
      names: [{ v: name, lang: 'mul', kind: 'short' as const }],
      at: [(file.lon[i] ?? 0) / 100, (file.lat[i] ?? 0) / 100] as const,
      within: [file.country],
      ...(people === 0
        ? {}
        : {
            figures: [{ what: 'population', value: people * 100, unit: null, date: '2021~', ev: ['cities'] }],
          }),
    };
  });
}
