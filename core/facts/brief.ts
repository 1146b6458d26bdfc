/** What a hover card says of an entity, chosen for the page at hand. */
import { edtfBounds } from '../pack/edtf';
import type { Brief, FactView } from '../types';
import { markOf, primary } from './text';
import { subjectDispute, subjectLine, subjectName, type FactBook, type Subject } from './subject';
import type { FactContext } from './views';

/** Facts on a card, at most. */
const CARD_FACTS = 3;
const YEAR = 365.25 * 24 * 3600 * 1000;

/** Years between a fact and the page; 0 where either has no date. */
function yearsApart(fact: FactView, published: string | null): number {
  if (fact.edtf === null || published === null) return 0;
  const a = edtfBounds(fact.edtf);
  const b = edtfBounds(published);
  if (a === null || b === null) return 0;
  // Distance between intervals: 0 where they overlap.
  const gap = Math.max(0, a.from - b.to, b.from - a.to);
  return Number.isFinite(gap) ? gap / YEAR : 0;
}

/**
 * How telling a fact is on this page: what the subject itself said comes before what was said of it, then events,
 * then figures; facts that name others of the page's cast, of the page's own story and near its date come first.
 * The weights order facts of one card only and were set by reading the cards of the bundled packs.
 */
function weigh(fact: FactView, own: Subject, context: FactContext): number {
  const base = { statement: 3, event: 2.5, role: 1, figure: 0.8 }[fact.kind];
  const self = fact.speaker !== null && own.ids.has(fact.speaker.id) ? 1 : 0;
  const others = [...fact.to, ...fact.about, ...(fact.speaker === null ? [] : [fact.speaker])];
  const met = others.filter((r) => !own.ids.has(r.id) && context.cast.has(r.id)).length;
  const story = fact.source !== null && fact.source.pack === context.story ? 1.5 : 0;
  return base + self + Math.min(met, 3) * 0.4 + story - Math.min(2, yearsApart(fact, context.published) / 2);
}

/** Every fact of a subject, not yet ordered. */
export function factsOf(own: Subject): {
  roles: FactView[];
  said: FactView[];
  saidOf: FactView[];
  events: FactView[];
  figures: FactView[];
} {
  const tellers = new Set(own.aspects.map((a) => a.teller));
  return {
    roles: own.aspects.flatMap(({ entity, teller }) =>
      (entity.roles ?? []).map((role, i) => teller.role(entity, role, i)),
    ),
    said: [...tellers].flatMap((t) => t.saidBy(own.ids).map((s) => t.statement(s))),
    saidOf: [...tellers].flatMap((t) => t.saidOf(own.ids).map((s) => t.statement(s))),
    events: [...tellers].flatMap((t) => t.eventsOf(own.ids).map((e) => t.event(e))),
    figures: own.aspects.flatMap(({ entity, teller }) =>
      (entity.figures ?? []).map((figure, i) => teller.figure(entity, figure, i)),
    ),
  };
}

/**
 * The brief of one entity.
 * @returns null if no slice has the entity
 */
export function brief(id: string, book: FactBook): Brief | null {
  const { context } = book;
  const own = book.subject(id);
  if (own === null) return null;
  const { reader, pageLang } = context;
  const name = subjectName(own, [pageLang, reader]);
  const alias = subjectName(own, [reader]);
  const { line, asOf } = subjectLine(own, context);
  const { roles, said, saidOf, events, figures } = factsOf(own);
  // The line already tells the latest role.
  const facts = [...roles.slice(0, -1), ...said, ...saidOf, ...events, ...figures]
    .map((fact) => ({ fact, weight: weigh(fact, own, context) }))
    .sort((a, b) => b.weight - a.weight || (a.fact.id < b.fact.id ? -1 : 1))
    .slice(0, CARD_FACTS)
    .map(({ fact }) => fact);
  const { entity } = own.aspects[0];
  return {
    id,
    kind: entity.kind,
    mark: markOf(entity.kind),
    own: own.aspects.every((a) => a.teller.slice.own),
    name,
    alias: alias.v === name.v || primary(alias.lang) === primary(name.lang) ? null : alias,
    line,
    asOf,
    disputed: subjectDispute(own, context),
    facts,
  };
}
