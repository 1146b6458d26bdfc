/** What a schema cannot say: ids are unique, references lead somewhere, evidence says where it stands. */
import type { PackError } from './limits';
import type {
  Pack,
  PackEntity,
  PackEvent,
  PackEvidence,
  PackFigure,
  PackRole,
  PackSource,
  PackStatement,
} from './types';

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
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, PackSource>;
  readonly evidence: ReadonlySet<string>;
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

class References {
  constructor(
    private readonly ids: PackIds,
    private readonly found: Findings,
    /** True for a pack that extends others: an id that it lacks may be theirs. */
    private readonly open: boolean,
  ) {}

  entity(path: string, id: string | null | undefined): void {
    if (!this.open && id !== null && id !== undefined && !this.ids.entities.has(id))
      this.found.add(path, `no entity has the id "${id}"`);
  }

  entities(path: string, list: readonly string[] | undefined): void {
    if (list === undefined) return;
    for (const [i, id] of list.entries()) this.entity(`${path}[${i}]`, id);
  }

  evidence(path: string, list: readonly string[]): void {
    for (const [i, id] of list.entries())
      if (!this.ids.evidence.has(id)) this.found.add(`${path}.ev[${i}]`, `no evidence has the id "${id}"`);
  }

  source(path: string, id: string): void {
    if (!this.ids.sources.has(id)) this.found.add(path, `no source has the id "${id}"`);
  }
}

function checkRole(role: PackRole, at: string, refs: References): void {
  refs.entity(`${at}.of`, role.of);
  refs.evidence(at, role.ev);
}

function checkFigure(figure: PackFigure, at: string, refs: References): void {
  refs.evidence(at, figure.ev);
}

function checkEntity(entity: PackEntity, at: string, refs: References, found: Findings): void {
  for (const [i, name] of entity.names.entries()) {
    if (name.from !== undefined && name.from !== 'generated')
      refs.source(`${at}.names[${i}].from`, name.from);
    refs.entities(`${at}.names[${i}].usedBy`, name.usedBy);
  }
  entity.roles?.forEach((role, i) => checkRole(role, `${at}.roles[${i}]`, refs));
  entity.figures?.forEach((figure, i) => checkFigure(figure, `${at}.figures[${i}]`, refs));
  refs.entities(`${at}.within`, entity.within);
  if (entity.within?.includes(entity.id) === true) found.add(`${at}.within`, 'lies within itself');
  refs.entity(`${at}.capital`, entity.capital);
  refs.entities(`${at}.disputed.parties`, entity.disputed?.parties);
}

function checkEvent(event: PackEvent, at: string, refs: References): void {
  refs.entities(`${at}.places`, event.places);
  refs.entities(`${at}.parties`, event.parties);
  refs.entity(`${at}.assertedBy`, event.assertedBy);
  refs.evidence(at, event.ev);
}

function checkStatement(statement: PackStatement, at: string, refs: References): void {
  refs.entity(`${at}.speaker`, statement.speaker);
  refs.entities(`${at}.to`, statement.to);
  refs.entity(`${at}.via`, statement.via);
  refs.entities(`${at}.about`, statement.about);
  refs.evidence(at, statement.ev);
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
      if (row !== undefined) checkEntity(row, at, refs, found);
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
