/** What a hover card says of an entity, chosen for the page at hand. */
import type { Brief, FactView } from '../types';
import { isOfAnotherStory, storiesOf } from './story';
import { markOf, primary } from './text';
import {
  isOfTheWorld,
  subjectDispute,
  subjectLine,
  subjectName,
  type FactBook,
  type Subject,
} from './subject';
import type { FactContext } from './views';
import { boundsOf, yearsApart } from './when';

/** Facts on a card, at most. */
const CARD_FACTS = 3;
/** Names of a list on a card, at most. */
const CARD_NAMES = 4;

const isSaid = (text: string | null | undefined): text is string => text !== null && text !== undefined;

/** Figures from the most telling down. How near a census is to the page's date says nothing about the page. */
const FIGURES = [
  'head-of-state-and-government',
  'head-of-state',
  'head-of-government',
  'head',
  'high-representative',
  'population',
  'founded',
  'seat',
  'area',
  'members',
  'neighbours',
  'member-of',
];

/** Did what still goes on begin after the page's day? Who came into office then is nobody that the page can mean. */
function isLater({ edtf }: FactView, published: string | null): boolean {
  if (edtf?.endsWith('/..') !== true) return false;
  const [fact, page] = [boundsOf(edtf), boundsOf(published)];
  return fact !== null && page !== null && fact.from > page.to;
}

/** Did the subject merely pass on what others said of others? */
export function isPassedOn({ speaker, via, to, about }: FactView, own: Subject): boolean {
  const isOwn = (r: { readonly id: string } | null): boolean => r !== null && own.ids.has(r.id);
  return isOwn(via) && !isOwn(speaker) && ![...to, ...about].some(isOwn);
}

/**
 * How telling a fact is on this page: what the subject itself said comes before what was said of it, then events,
 * then figures, last what it merely passed on; facts that name others of the page's cast, of the page's own story and
 * near its date come first.
 * The weights order facts of one card only and were set by reading the cards of the bundled packs.
 */
function weigh(fact: FactView, own: Subject, context: FactContext): number {
  if (fact.kind === 'figure') return 0.8;
  const base = { statement: 3, event: 2.5, role: 1 }[fact.kind];
  const self = fact.speaker !== null && own.ids.has(fact.speaker.id) ? 1 : 0;
  const others = [...fact.to, ...fact.about, ...(fact.speaker === null ? [] : [fact.speaker])];
  const met = others.filter((r) => !own.ids.has(r.id) && context.cast.has(r.id)).length;
  const story = fact.source !== null && fact.source.pack === context.story ? 1.5 : 0;
  const outlet = isPassedOn(fact, own) ? 2 : 0;
  const age = Math.min(2, yearsApart(fact, context.published) / 2);
  return base + self + Math.min(met, 3) * 0.4 + story - outlet - age;
}

/** The figures of a subject, the most telling first; of long lists the first `most` names. */
function figuresOf(own: Subject, most?: number): FactView[] {
  const rank = (what: string): number => (FIGURES.includes(what) ? FIGURES.indexOf(what) : FIGURES.length);
  return own.aspects
    .flatMap(({ entity, teller }) =>
      (entity.figures ?? []).flatMap((figure, i) => {
        const fact = teller.figure(entity, figure, i, most);
        return fact === null ? [] : [{ fact, rank: rank(figure.what) }];
      }),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ fact }) => fact);
}

/** Every fact of a subject, not yet ordered but for figures; of long lists among these the first `most` names. */
export function factsOf(
  own: Subject,
  most?: number,
): {
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
    figures: figuresOf(own, most),
  };
}

/** Since when, of a role that was not over: its own date says no more than "as of" where its beginning is not known. */
const since = ({ edtf, date }: FactView): string | null => (/^\d.*\/\.\.$/.test(edtf ?? '') ? date : null);

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
  const { line, asOf, pack } = subjectLine(own, context);
  const { roles, said, saidOf, events, figures } = factsOf(own, CARD_NAMES);
  const packs = own.aspects.map((a) => a.teller.slice.pack);
  const stories = storiesOf(packs);
  const world = isOfTheWorld(own);
  // The line already tells the latest role, of the pack whose line it is.
  const latest =
    roles.findLast((role) => pack === null || role.source?.pack === pack) ?? roles.at(-1) ?? null;
  // Of offices the later ones come first, and of one king's countries the larger ones, which are last in the packs.
  const more = roles.filter((role) => role !== latest).reverse();
  const now = figures.filter((fact) => !isLater(fact, context.published));
  const facts = [...more, ...said, ...saidOf, ...events, ...now]
    .filter((fact) => !world || !isOfAnotherStory(fact, stories, context))
    .map((fact) => ({ fact, weight: weigh(fact, own, context) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, CARD_FACTS)
    .map(({ fact }) => fact);
  const { entity } = own.aspects[0];
  return {
    id,
    kind: entity.kind,
    mark: markOf(entity.kind),
    own: own.aspects.every((a) => a.teller.slice.own),
    name,
    alias:
      alias.v.toLowerCase() === name.v.toLowerCase() || primary(alias.lang) === primary(name.lang)
        ? null
        : alias,
    line,
    asOf:
      latest?.text.v.toLowerCase() === line.v.toLowerCase()
        ? [since(latest), asOf, latest.source?.title.v].filter(isSaid).join(' · ')
        : asOf,
    disputed: subjectDispute(own, context),
    facts,
  };
}
