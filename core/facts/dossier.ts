/** Everything known of one entity, for the panel. */
import type { FactView } from '../types';
import type { Dossier, DossierName } from './types';
import { factsOf, isPassedOn } from './brief';
import { subjectDispute, subjectLine, subjectName, type FactBook } from './subject';
import { markOf, primary } from './text';
import type { FactContext } from './views';
import { earlier, startOf } from './when';

const byDate = (a: FactView, b: FactView): number => earlier(startOf(a), startOf(b));

/** Names in the reader's own language first, then those in the page's; the others stay as they are. */
function nearest(names: readonly DossierName[], { reader, pageLang }: FactContext): readonly DossierName[] {
  const own = [reader, pageLang === null ? '' : primary(pageLang)];
  const rank = ({ lang }: DossierName): number =>
    own.includes(primary(lang)) ? own.indexOf(primary(lang)) : own.length;
  return [...names].sort((a, b) => rank(a) - rank(b));
}

/**
 * The dossier of one entity.
 * @returns null if no slice has the entity
 */
export function dossier(id: string, book: FactBook): Dossier | null {
  const { context } = book;
  const own = book.subject(id);
  if (own === null) return null;
  const { roles, said, saidOf, events, figures } = factsOf(own);
  const names = new Map<string, DossierName>();
  for (const { entity, teller } of own.aspects) {
    for (const n of entity.names) {
      const source = teller.slice.pack.sources.find((s) => s.id === n.from);
      const title = source?.title;
      const from =
        typeof title === 'string' ? title : (title?.[context.reader] ?? source?.outlet ?? n.from ?? null);
      const key = `${n.lang} ${n.kind} ${n.v}`;
      if (!names.has(key))
        names.set(key, {
          v: n.v,
          lang: n.lang,
          kind: n.kind,
          from,
          usedBy: (n.usedBy ?? []).map((u) => teller.ref(u).name),
        });
    }
  }
  const { entity, teller } = own.aspects[0];
  const within = [...new Set(own.aspects.flatMap((a) => a.entity.within ?? []))];
  const { line, asOf } = subjectLine(own, context);
  return {
    id,
    kind: entity.kind,
    mark: markOf(entity.kind),
    name: subjectName(own, [context.reader]),
    line,
    asOf,
    disputed: subjectDispute(own, context),
    names: nearest([...names.values()], context),
    roles,
    said: said.sort(byDate),
    saidOf: saidOf.filter((fact) => !isPassedOn(fact, own)).sort(byDate),
    passedOn: saidOf.filter((fact) => isPassedOn(fact, own)).sort(byDate),
    events: events.sort(byDate),
    figures,
    within: within.map(
      (w) => own.aspects.find((a) => a.entity.within?.includes(w))?.teller.ref(w) ?? teller.ref(w),
    ),
  };
}
