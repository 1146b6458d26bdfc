/**
 * Where a pack's references lead, followed in passing: rows may name rows that come later in the file, so what is not
 * known yet is noted and looked for at the end. This only ever says that all is well. Where it can't, the file is
 * read once more, to tell what is wrong where.
 */
import * as v from 'valibot';
import { checkReferences, Findings, type PackIds } from '../../core/pack/references';
import { SourceSchema } from '../../core/pack/schema';
import type { Pack, PackHeader, PackSource } from '../../core/pack/types';
import type { List } from '../types';

/** Ids asked for before they were known. It answers "yes" to everything. */
class Wanted implements Pick<ReadonlySet<string>, 'has'> {
  readonly #open = new Set<string>();

  constructor(readonly known: ReadonlyMap<string, unknown>) {}

  has(id: string): boolean {
    if (!this.known.has(id)) this.#open.add(id);
    return true;
  }

  get found(): boolean {
    for (const id of this.#open) if (!this.known.has(id)) return false;
    return true;
  }
}

const Sources = v.array(SourceSchema);

/** Rows of one list as a pack: the other lists are empty, so only rows of that one are looked at. */
export function packOf(header: Partial<PackHeader>, list: List, rows: readonly unknown[]): Pack {
  // Their shape is known by then.
  return {
    ...header,
    entities: [],
    events: [],
    statements: [],
    evidence: [],
    [list]: rows,
  } as unknown as Pack;
}

export class Leads {
  readonly #entities: Wanted;
  readonly #evidence: Wanted;
  #sources: ReadonlyMap<string, PackSource> | null = null;
  /** False once only a second reading can tell. */
  #sure = true;

  /** @param ids ids of the rows that were read so far, by list */
  constructor(ids: Readonly<Record<'entities' | 'evidence', ReadonlyMap<string, unknown>>>) {
    this.#entities = new Wanted(ids.entities);
    this.#evidence = new Wanted(ids.evidence);
  }

  /**
   * Follows the references of some rows, whose shape is known to be right.
   * @param sources the header's field, as JSON; undefined if it comes later in the file, which no usual pack does
   */
  rows(list: List, rows: readonly unknown[], sources: string | undefined): void {
    if (!this.#sure) return;
    this.#sources ??= sources === undefined ? null : soundSources(sources);
    if (this.#sources === null) {
      this.#sure = false;
      return;
    }
    const ids: PackIds = { entities: this.#entities, evidence: this.#evidence, sources: this.#sources };
    const found = new Findings(1);
    checkReferences(packOf({}, list, rows), list, 0, rows.length, ids, found);
    if (found.errors.length > 0) this.#sure = false;
  }

  /** Does every reference lead somewhere for certain? To be asked when all rows have been read. */
  all(header: PackHeader): boolean {
    // A pack that extends others may name their entities.
    const isOpen = (header.extends?.length ?? 0) > 0;
    return this.#sure && this.#evidence.found && (isOpen || this.#entities.found);
  }
}

function soundSources(json: string): ReadonlyMap<string, PackSource> | null {
  const sources = v.safeParse(Sources, JSON.parse(json));
  return sources.success ? new Map(sources.output.map((source) => [source.id, source as PackSource])) : null;
}
