/** What a schema cannot say: ids are unique, references lead somewhere, evidence says where it stands. */
import type { PackError } from './limits';
import type { Pack, PackEntity, PackEvent, PackEvidence, PackSource, PackStatement } from './types';

/** Collects errors up to a limit. */
export class Findings {
  readonly errors: PackError[] = [];
  constructor(private readonly max: number) {}
  get full(): boolean {
    return this.errors.length >= this.max;
  }
  add(path: string, message: string): void {
    if (!this.full) this.errors.push({ path, message });
  }
}

/** Every id that a reference may lead to. */
export interface PackIds {
  readonly entities: Pick<ReadonlySet<string>, 'has'>;
  readonly sources: ReadonlyMap<string, PackSource>;
  readonly evidence: Pick<ReadonlySet<string>, 'has'>;
}

function unique(rows: readonly { readonly id: string }[], list: string, found: Findings): Set<string> {
  const first = new Map<string, number>();
  for (const [i, { id }] of rows.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else found.add(`${list}[${i}].id`, `the id "${id}" is already that of ${list}[${before}]`);
  }
  return new Set(first.keys());
}

/** Ids of all rows; what is there twice is reported. */
export function collectIds(pack: Pack, found: Findings): PackIds {
  unique(pack.sources, 'sources', found);
  unique(pack.events, 'events', found);
  unique(pack.statements, 'statements', found);
  // Events and statements are facts alike, and the store keeps them under one id each.
  const events = new Set(pack.events.map((e) => e.id));
  for (const [i, s] of pack.statements.entries())
    if (events.has(s.id)) found.add(`statements[${i}].id`, `the id "${s.id}" is already that of an event`);
  return {
    entities: unique(pack.entities, 'entities', found),
    sources: new Map(pack.sources.map((s) => [s.id, s])),
    evidence: unique(pack.evidence, 'evidence', found),
  };
}

/**
 * Looks references up. A path is made only for what is missing: a big pack has a hundred thousand references, and all
 * of them lead somewhere.
 */
class References {
  constructor(
    readonly ids: PackIds,
    readonly found: Findings,
    /** True for a pack that extends others: an id that it lacks may be theirs. */
    private readonly open: boolean,
  ) {}

  entity(at: string, key: string, id: string | null | undefined): void {
    if (!this.open && id !== null && id !== undefined && !this.ids.entities.has(id))
      this.found.add(`${at}.${key}`, `no entity has the id "${id}"`);
  }

  entities(at: string, key: string, list: readonly string[] | undefined): void {
    if (this.open || list === undefined) return;
    for (let i = 0; i < list.length; i++) {
      const id = list[i];
      if (id !== undefined && !this.ids.entities.has(id))
        this.found.add(`${at}.${key}[${i}]`, `no entity has the id "${id}"`);
    }
  }

  /** Of a row, or of the `i`th item of its list `key`. */
  evidence(list: readonly string[], at: string, key?: string, i?: number): void {
    for (let n = 0; n < list.length; n++) {
      const id = list[n];
      if (id === undefined || this.ids.evidence.has(id)) continue;
      const row = key === undefined ? at : `${at}.${key}[${i ?? 0}]`;
      this.found.add(`${row}.ev[${n}]`, `no evidence has the id "${id}"`);
    }
  }
}

function checkEntity(entity: PackEntity, at: string, refs: References): void {
  const { ids, found } = refs;
  const { names, roles, figures } = entity;
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name === undefined) continue;
    if (name.from !== undefined && name.from !== 'generated' && !ids.sources.has(name.from))
      found.add(`${at}.names[${i}].from`, `no source has the id "${name.from}"`);
    if (name.usedBy !== undefined) refs.entities(`${at}.names[${i}]`, 'usedBy', name.usedBy);
  }
  roles?.forEach((role, i) => {
    refs.entity(`${at}.roles[${i}]`, 'of', role.of);
    refs.evidence(role.ev, at, 'roles', i);
  });
  figures?.forEach((figure, i) => {
    refs.evidence(figure.ev, at, 'figures', i);
  });
  refs.entities(at, 'within', entity.within);
  if (entity.within?.includes(entity.id) === true) found.add(`${at}.within`, 'lies within itself');
  refs.entity(at, 'capital', entity.capital);
  refs.entities(at, 'disputed.parties', entity.disputed?.parties);
}

function checkEvent(event: PackEvent, at: string, refs: References): void {
  refs.entities(at, 'places', event.places);
  refs.entities(at, 'parties', event.parties);
  refs.entity(at, 'assertedBy', event.assertedBy);
  refs.evidence(event.ev, at);
}

function checkStatement(statement: PackStatement, at: string, refs: References): void {
  refs.entity(at, 'speaker', statement.speaker);
  refs.entities(at, 'to', statement.to);
  refs.entity(at, 'via', statement.via);
  refs.entities(at, 'about', statement.about);
  refs.evidence(statement.ev, at);
}

function checkEvidence(row: PackEvidence, at: string, ids: PackIds, found: Findings): void {
  const source = ids.sources.get(row.source);
  if (source === undefined) {
    found.add(`${at}.source`, `no source has the id "${row.source}"`);
    return;
  }
  if (source.kind !== 'article') {
    if (row.pointer === undefined)
      found.add(
        `${at}.pointer`,
        'evidence from a dataset or an editorial source needs a pointer (where in it)',
      );
    return;
  }
  for (const key of ['paragraph', 'start', 'end', 'hash'] as const)
    if (row[key] === undefined) found.add(`${at}.${key}`, `evidence from an article needs "${key}"`);
  if (row.start !== undefined && row.end !== undefined && row.start >= row.end)
    found.add(`${at}.end`, `must be greater than start (${row.start})`);
  if (row.paragraph !== undefined && source.paragraphs !== undefined && row.paragraph > source.paragraphs)
    found.add(`${at}.paragraph`, `the source "${source.id}" has only ${source.paragraphs} paragraphs`);
}

/** Checks rows `from` to `to` of one list (the shape of every row is known to be right). */
export function checkReferences(
  pack: Pack,
  list: 'entities' | 'events' | 'statements' | 'evidence',
  from: number,
  to: number,
  ids: PackIds,
  found: Findings,
): void {
  const refs = new References(ids, found, (pack.extends?.length ?? 0) > 0);
  for (let i = from; i < to && !found.full; i++) {
    const at = `${list}[${i}]`;
    if (list === 'entities') {
      const row = pack.entities[i];
      if (row !== undefined) checkEntity(row, at, refs);
    } else if (list === 'events') {
      const row = pack.events[i];
      if (row !== undefined) checkEvent(row, at, refs);
    } else if (list === 'statements') {
      const row = pack.statements[i];
      if (row !== undefined) checkStatement(row, at, refs);
    } else {
      const row = pack.evidence[i];
      if (row !== undefined) checkEvidence(row, at, ids, found);
    }
  }
}
