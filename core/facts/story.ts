/** The dated facts and the sources of a story, or of a page's cast, for timeline and source list. */
import { formatEdtf } from '../pack/edtf-words';
import type { PackHeader, PackSlice, PackSource } from '../pack/types';
import type { FactView, LangText } from '../types';
import { findPassage, passageOf } from './passage';
import { pick } from './text';
import { FactTeller, type FactContext } from './views';
import { earlier, startOf, yearsApart } from './when';
import type { ReaderLang } from './words';

/** A source as views list it. `published`: EDTF, `date`: the same in words; `paragraphs`: for articles. */
export interface SourceData {
  readonly pack: string;
  readonly packTitle: LangText;
  readonly source: string;
  readonly kind: PackSource['kind'];
  readonly title: LangText;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly license: string | null;
  readonly paragraphs: number | null;
  readonly facts: number;
}

/** Ids of the packs that tell stories. */
export const storiesOf = (packs: readonly PackHeader[]): ReadonlySet<string> =>
  new Set(packs.flatMap((p) => (p.kind === 'story' ? p.id : [])));

/**
 * Is it news of another story than the page's? Such a fact is told on pages of its own time only: what a minister said in a
 * war years ago is no answer to who that country is in a report on football, and no part of what led to it.
 */
export function isOfAnotherStory(
  fact: FactView,
  stories: ReadonlySet<string>,
  { story, published }: Pick<FactContext, 'story' | 'published'>,
): boolean {
  if (fact.source === null || fact.source.pack === story || !stories.has(fact.source.pack)) return false;
  return published === null || fact.edtf === null || yearsApart(fact, published) > 1;
}

/**
 * Events and statements of the slices, each once, by date; undated ones last.
 * Those of other stories only where they are of the page's time.
 */
export function datedFacts(slices: readonly PackSlice[], context: FactContext): FactView[] {
  const stories = storiesOf(slices.map((s) => s.pack));
  return slices
    .flatMap((slice) => {
      const teller = new FactTeller(slice, context);
      return [
        ...slice.events.map((e) => teller.event(e)),
        ...slice.statements.map((s) => teller.statement(s)),
      ];
    })
    .filter((fact) => !isOfAnotherStory(fact, stories, context))
    .map((fact) => ({ fact, at: startOf(fact) }))
    .sort((a, b) => earlier(a.at, b.at))
    .map(({ fact }) => fact);
}

/** Every source that a pack names, with no fact counted. */
export function headerSources(pack: PackHeader, reader: ReaderLang): (SourceData & { here: boolean })[] {
  const packTitle = pick(pack.title, [reader]) ?? { v: pack.id, lang: 'und' };
  return pack.sources.map((s) => {
    const title =
      typeof s.title === 'string' ? { v: s.title, lang: s.lang ?? 'und' } : pick(s.title, [reader]);
    return {
      pack: pack.id,
      packTitle,
      source: s.id,
      kind: s.kind,
      title: title ?? packTitle,
      outlet: s.outlet ?? null,
      published: s.published ?? null,
      date: s.published === undefined ? null : formatEdtf(s.published, reader),
      url: s.url ?? null,
      license: s.license ?? null,
      paragraphs: s.paragraphs ?? null,
      facts: 0,
      here: false,
    };
  });
}

/** The sources that the slices' facts rest on, those with the most facts first. */
export function sourcesOf(slices: readonly PackSlice[], context: FactContext): SourceData[] {
  const { reader } = context;
  return slices
    .flatMap(({ pack, events, statements, entities, evidence }) => {
      const sourceOf = new Map(evidence.map((e) => [e.id, e.source]));
      const facts = new Map<string, number>();
      const rows = [
        ...events,
        ...statements,
        ...entities.flatMap((e) => [...(e.roles ?? []), ...(e.figures ?? [])]),
      ];
      for (const row of rows) {
        for (const source of new Set(row.ev.map((id) => sourceOf.get(id)))) {
          if (source !== undefined) facts.set(source, (facts.get(source) ?? 0) + 1);
        }
      }
      return headerSources(pack, reader)
        .filter((s) => facts.has(s.source))
        .map((s) => ({ ...s, facts: facts.get(s.source) ?? 0 }));
    })
    .sort((a, b) => b.facts - a.facts);
}

/** Passages tried before a source is taken not to be the open page. */
const TRIED = 6;

/** Ids of the article sources whose passages stand in `text`: the open page is that article. */
export function sourcesHere(text: string, slice: PackSlice): string[] {
  return slice.pack.sources
    .filter((s) => s.kind === 'article')
    .filter((s) => {
      const tried = slice.evidence.filter((e) => e.source === s.id && passageOf(e) !== null).slice(0, TRIED);
      return tried.some((e) => {
        const passage = passageOf(e);
        return passage !== null && findPassage(text, passage) !== null;
      });
    })
    .map((s) => s.id);
}
