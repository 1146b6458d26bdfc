/** Puts a pack together: evidence on the way, sorted rows, the same bytes every time. */
import { strToU8 } from 'fflate';
import { gzipAsync } from '@gfx/zopfli';
import { gzip } from 'pako';
import { withoutPrefix } from './clean';
import { tsv } from './sources';
import type { Pack, PackEntity, PackEvidence, PackHeader, PackName } from '../../core/pack/types';

/** Hands out evidence ids, one for each place in a dataset. */
export class EvidenceBook {
  readonly #rows = new Map<string, PackEvidence>();

  /**
   * The id of the evidence at `pointer` of `source`; asked twice, the same.
   * @throws Error if another pointer has that id already
   */
  at(source: string, pointer: string): string {
    const id = `${source}.${pointer.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
    const known = this.#rows.get(id)?.pointer;
    if (known !== undefined && known !== pointer)
      throw new Error(`evidence ${id} is both "${known}" and "${pointer}"`);
    this.#rows.set(id, { id, source, pointer });
    return id;
  }

  /** All that was handed out, by id. */
  rows(): PackEvidence[] {
    return [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Kinds of names, those that stand for the entity first. */
const RANK = ['full', 'short', 'acronym', 'variant', 'family', 'demonym', 'role', 'former'];

/** Names without repeats, by kind and language: neighbouring entities then look alike, which is what GZip lives on. */
export function tidyNames(names: readonly PackName[]): PackName[] {
  const seen = new Set<string>();
  return names
    .filter((n) => {
      const key = `${n.v}\t${n.lang}`;
      if (n.v === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort(
      (a, b) =>
        RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0),
    );
}

/** Languages that keep each name as their own, for display and inflection; the others share what is spelt the same. */
const OWN = new Set(
  (
    'en fr de es it pt nl ru uk be bg pl cs sk hr sr bs sl mk ro hu el tr az hy ka ar fa he ur hi bn ta th vi id ms zh ' +
    'zh-Hant ja ko sv da nb fi et lv lt kk uz ky tg tk sw sq ca eu ku ckb am'
  ).split(' '),
);

/** Further languages that news is read in: their names are in the core, too. All others are in a shard of their own. */
const ALSO = new Set(
  (
    'mul si my km lo ne mr te kn ml gu pa or ps sd ug gl mt is ga cy af so ha ' +
    'pt-PT sr-Latn uz-Cyrl az-Cyrl'
  ).split(' '),
);

/** Whether names in that language belong into the core. */
export const inCoreLanguage = (lang: string): boolean => OWN.has(lang) || ALSO.has(lang);

/**
 * Merges the names of the other languages that are spelt alike into one of language `mul`, and leaves out
 * those that one of the big languages in the same spelling already stands for in at least three languages.
 */
export function shareNames(given: readonly PackName[]): PackName[] {
  const names = given.map((n) => ({ ...n, v: withoutPrefix(n.v, n.lang) }));
  const langs = new Map<string, Set<string>>();
  for (const n of names) {
    const key = `${n.kind}\t${n.v}`;
    langs.set(key, (langs.get(key) ?? new Set()).add(n.lang));
  }
  const out: PackName[] = [];
  for (const n of names) {
    const shared = langs.get(`${n.kind}\t${n.v}`)?.size ?? 1;
    if (OWN.has(n.lang) || n.lang === 'mul' || shared === 1) out.push(n);
    else out.push({ ...n, lang: 'mul' });
  }
  return tidyNames(out);
}

/** The names that nobody's press calls it by, or that mean something else first (`names-dropped.tsv`), by id. */
const dropped = new Map<string, Set<string>>();
for (const [id = '', lang = '', forms = ''] of tsv('names-dropped.tsv')) {
  const rows = dropped.get(id) ?? new Set();
  for (const v of forms.split('|')) rows.add(`${lang} ${v}`);
  dropped.set(id, rows);
}

/** The entity without those; nothing, if none is left in this shard. */
function withoutDropped(e: PackEntity): PackEntity[] {
  const gone = dropped.get(e.id);
  if (gone === undefined) return [e];
  const names = e.names.filter((n) => !gone.has(`${n.lang} ${n.v}`));
  return names.length === 0 ? [] : [{ ...e, names }];
}

/** A pack with its rows in the order of their ids. */
export function assemble(header: PackHeader, entities: readonly PackEntity[], evidence: EvidenceBook): Pack {
  const ids = new Set<string>();
  for (const e of entities) {
    if (ids.has(e.id)) throw new Error(`two entities are called ${e.id}`);
    ids.add(e.id);
  }
  return {
    ...header,
    entities: entities
      .flatMap(withoutDropped)
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1)),
    events: [],
    statements: [],
    evidence: evidence.rows(),
  };
}

/** GZip without a time stamp, the same bytes on every machine. */
export const zip = (bytes: Uint8Array): Uint8Array => gzip(bytes, { level: 9, memLevel: 9 });

/** The same for what has to be as small as can be: some 6 % less, for three seconds of each megabyte. */
const zipSmall = (bytes: Uint8Array): Promise<Uint8Array> => gzipAsync(bytes, { numiterations: 5 });

/** The pack as it ships: the core, which every reader has and which has a limit of its own, by zopfli (ADR 0089). */
export function packBytes(pack: Pack, core: boolean): Promise<Uint8Array> {
  const bytes = strToU8(JSON.stringify(pack));
  return core ? zipSmall(bytes) : Promise.resolve(zip(bytes));
}
