/** The first look at a pack that streams in: every row by itself, all ids, and what the file says that it is. */
import * as v from 'valibot';
import { addIssues } from '../../core/pack/issues';
import { inspect, type PackLimits } from '../../core/pack/limits';
import { Findings } from '../../core/pack/references';
import {
  entitySchema,
  EventSchema,
  EvidenceSchema,
  HeaderSchema,
  StatementSchema,
} from '../../core/pack/schema';
import type { PackHeader, PackSource } from '../../core/pack/types';
import { LISTS, type List, type RowOf } from '../types';
import { JsonFault, parse } from './split';

/** Ids, counts and findings of one file. */
export class ShapeCheck {
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

  /** Looks at a row; returns it, or null if something is wrong with it. @throws JsonFault */
  row(list: List, index: number, json: string): RowOf[List] | null {
    const { found } = this;
    if (index >= this.limits[list]) throw new JsonFault(list, `more than ${this.limits[list]} rows`);
    this.counts[list]++;
    const at = `${list}[${index}]`;
    const row = parse(at, json);
    const trouble = inspect(row, this.limits);
    for (const t of trouble)
      found.add(t.path.startsWith('[') || t.path === '' ? at + t.path : `${at}.${t.path}`, t.message);
    if (trouble.length > 0) return null;
    const result = v.safeParse(this.#schemas[list], row);
    if (!result.success) {
      addIssues(result.issues, [list, index], found);
      return null;
    }
    const sound = row as RowOf[List];
    this.#id(list, index, sound.id);
    return sound;
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

  /** Looks at everything but the rows; returns it, or null if something is wrong with it. */
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
