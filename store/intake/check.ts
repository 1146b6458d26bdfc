/**
 * Validates a pack while it streams, in two passes: shape of every row and all ids, then references. The rules are
 * those of `core/pack` (a test holds the two ways together); what differs is that no more than a few rows are in
 * memory at a time.
 */
import * as v from 'valibot';
import { inspect, PACK_LIMITS, pathOf, type PackError, type PackLimits } from '../../core/pack/limits';
import { checkReferences, Findings, type PackIds } from '../../core/pack/references';
import {
  entitySchema,
  EventSchema,
  EvidenceSchema,
  HeaderSchema,
  StatementSchema,
} from '../../core/pack/schema';
import type { Pack, PackHeader, PackSource } from '../../core/pack/types';
import { LISTS, type Counts, type List } from '../types';
import type { Chunk } from './chunks';
import { JsonFault, JsonSplitter, parse, type SplitLimits } from './split';

/** One row or one field of the header: far more than any real one. */
const MAX_VALUE = 1024 * 1024;

export function splitLimits(limits: PackLimits): SplitLimits {
  return { text: limits.text, value: MAX_VALUE, depth: limits.depth };
}

export type CheckResult =
  | { readonly ok: true; readonly header: PackHeader; readonly counts: Counts }
  | { readonly ok: false; readonly errors: readonly PackError[] };

export interface CheckHooks {
  readonly signal?: AbortSignal | undefined;
  /** Share of both passes (0 to 1), and rows looked at in the first. */
  readonly onProgress?: ((done: number, rows: number) => void) | undefined;
}

/** Messages of a schema quote what they got, however long. */
const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

function addIssues(
  issues: readonly v.BaseIssue<unknown>[],
  prefix: readonly (string | number)[],
  found: Findings,
): void {
  for (const issue of issues) {
    const keys = (issue.path ?? []).map((item) =>
      typeof item.key === 'number' ? item.key : String(item.key),
    );
    const missing = issue.received === 'undefined' && issue.kind === 'schema';
    found.add(pathOf([...prefix, ...keys]), missing ? 'is missing' : cut(issue.message));
  }
}

/** First pass: every row by itself, and all ids. */
class ShapeCheck {
  readonly found: Findings;
  /** Id to index, of each list. */
  readonly ids: Readonly<Record<List, Map<string, number>>> = {
    entities: new Map(),
    events: new Map(),
    statements: new Map(),
    evidence: new Map(),
  };
  readonly counts: Record<List, number> = { entities: 0, events: 0, statements: 0, evidence: 0 };
  readonly #schemas: Readonly<Record<List, v.GenericSchema>>;

  constructor(readonly limits: PackLimits) {
    this.found = new Findings(limits.errors);
    this.#schemas = {
      entities: entitySchema(limits.names),
      events: EventSchema,
      statements: StatementSchema,
      evidence: EvidenceSchema,
    };
  }

  row(list: List, index: number, json: string): void {
    const { found } = this;
    if (index >= this.limits[list]) throw new JsonFault(list, `more than ${this.limits[list]} rows`);
    this.counts[list]++;
    const at = `${list}[${index}]`;
    const row = parse(at, json);
    const trouble = inspect(row, this.limits);
    for (const t of trouble)
      found.add(t.path.startsWith('[') || t.path === '' ? at + t.path : `${at}.${t.path}`, t.message);
    if (trouble.length > 0) return;
    const result = v.safeParse(this.#schemas[list], row);
    if (!result.success) {
      addIssues(result.issues, [list, index], found);
      return;
    }
    this.#id(list, index, (row as { readonly id: string }).id);
  }

  #id(list: List, index: number, id: string): void {
    const ids = this.ids[list];
    const before = ids.get(id);
    if (before === undefined) ids.set(id, index);
    else this.found.add(`${list}[${index}].id`, `the id "${id}" is already that of ${list}[${before}]`);
    // Events and statements are facts alike, and views know them by one id each.
    const twin = list === 'statements' ? 'events' : list === 'events' ? 'statements' : null;
    if (twin !== null && this.ids[twin].has(id))
      this.found.add(
        `${list}[${index}].id`,
        `the id "${id}" is already that of ${twin === 'events' ? 'an event' : 'a statement'}`,
      );
  }

  header(rest: Record<string, unknown>, lists: ReadonlySet<string>): PackHeader | null {
    const found = new Findings(this.limits.errors);
    if (rest.format !== 'dramatis-pack') found.add('format', 'must be "dramatis-pack": this is no pack');
    else if (typeof rest.version === 'number' && rest.version > 1)
      found.add(
        'version',
        `format version ${rest.version} is newer than this Dramatis can read (1): update Dramatis`,
      );
    else {
      for (const list of LISTS) {
        if (!lists.has(list)) found.add(list, 'is missing');
        else if (Object.hasOwn(rest, list)) found.add(list, 'must be a list');
      }
      for (const trouble of inspect(rest, this.limits)) found.add(trouble.path, trouble.message);
      if (found.errors.length === 0) {
        const header = v.safeParse(HeaderSchema, rest);
        if (!header.success) addIssues(header.issues, [], found);
      }
    }
    if (found.errors.length === 0) {
      const header = rest as unknown as PackHeader;
      this.#sources(header.sources);
      return header;
    }
    // What the file is comes before what is wrong with its rows.
    const rows = this.found.errors.splice(0);
    for (const error of [...found.errors, ...rows]) this.found.add(error.path, error.message);
    return null;
  }

  #sources(sources: readonly PackSource[]): void {
    const first = new Map<string, number>();
    for (const [i, source] of sources.entries()) {
      const before = first.get(source.id);
      if (before === undefined) first.set(source.id, i);
      else this.found.add(`sources[${i}].id`, `the id "${source.id}" is already that of sources[${before}]`);
      if (source.kind === 'article' && source.textHash === undefined)
        this.found.add(`sources[${i}].textHash`, 'an article needs the hash of its text');
    }
    if (sources.length > this.limits.sources)
      this.found.add('sources', `more than ${this.limits.sources} rows (${sources.length})`);
  }
}

/** Second pass: does every reference of some rows lead somewhere? `base` is the index of the first. */
function checkBatch(
  header: PackHeader,
  list: List,
  rows: readonly unknown[],
  base: number,
  ids: PackIds,
  found: Findings,
): void {
  const own = new Findings(Math.max(1, PACK_LIMITS.errors));
  // All four lists but one are empty: only rows of that one are looked at. Their shape is known from the first pass.
  const pack = {
    ...header,
    entities: [],
    events: [],
    statements: [],
    evidence: [],
    [list]: rows,
  } as unknown as Pack;
  checkReferences(pack, list, 0, rows.length, ids, own);
  for (const { path, message } of own.errors)
    found.add(
      path.replace(/\[(\d+)\]/, (_, i: string) => `[${Number(i) + base}]`),
      message,
    );
}

/** Rows of a pass in batches of one list, in order. */
export async function* batches(
  chunks: AsyncIterable<Chunk>,
  splitter: JsonSplitter<List>,
  signal: AbortSignal | undefined,
  each: (chunk: Chunk) => void,
): AsyncGenerator<{ readonly list: List; readonly base: number; readonly rows: readonly string[] }> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    const items = splitter.push(chunk.text);
    for (let from = 0; from < items.length;) {
      const first = items[from];
      if (first === undefined) break;
      const { list, index } = first;
      let to = from + 1;
      while (to < items.length && items[to]?.list === list) to++;
      yield { list, base: index, rows: items.slice(from, to).map((item) => item.json) };
      from = to;
    }
    each(chunk);
  }
}

/**
 * Is what `open` gives a sound pack? It is read twice, and must be the same each time. Nothing is stored.
 * @throws DOMException `AbortError` if the signal says so
 */
export async function checkStream(
  open: () => AsyncIterable<Chunk>,
  limits: PackLimits = PACK_LIMITS,
  { signal, onProgress }: CheckHooks = {},
): Promise<CheckResult> {
  const shape = new ShapeCheck(limits);
  const { found } = shape;
  const failed = (): CheckResult => ({ ok: false, errors: found.errors });
  let seen = 0;
  try {
    const splitter = new JsonSplitter(splitLimits(limits), LISTS);
    for await (const { list, base, rows } of batches(open(), splitter, signal, ({ done }) =>
      onProgress?.(done * 0.8, seen),
    )) {
      for (const [i, json] of rows.entries()) shape.row(list, base + i, json);
      seen += rows.length;
      if (found.full) return failed();
    }
    const header = shape.header(splitter.end(), splitter.fields);
    if (header === null || found.errors.length > 0) return failed();

    const ids: PackIds = {
      entities: new Set(shape.ids.entities.keys()),
      evidence: new Set(shape.ids.evidence.keys()),
      sources: new Map(header.sources.map((s) => [s.id, s])),
    };
    const again = new JsonSplitter(splitLimits(limits), LISTS);
    for await (const { list, base, rows } of batches(open(), again, signal, ({ done }) =>
      onProgress?.(0.8 + done * 0.2, seen),
    )) {
      checkBatch(
        header,
        list,
        rows.map((json) => JSON.parse(json) as unknown),
        base,
        ids,
        found,
      );
      if (found.full) break;
    }
    return found.errors.length > 0 ? failed() : { ok: true, header, counts: shape.counts };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    found.add(error.path, error.message);
    return failed();
  }
}
