/** From the rows of a pack to facts as a view shows them: localised, dated, attributed. */
import { asOfInWords, formatEdtf } from '../pack/edtf-words';
import type {
  PackEntity,
  PackEvent,
  PackEvidence,
  PackFigure,
  PackRole,
  PackSlice,
  PackStatement,
} from '../pack/types';
import { listFormat, numberFormat } from '../text/intl';
import type { EvidencePiece, FactView, LangText, SourceRef } from '../types';
import { passageUrl } from './fragment';
import { passageOf } from './passage';
import { displayName, pick } from './text';
import { factWords, type ReaderLang } from './words';

/** For whom, and on which page, facts are told. */
export interface FactContext {
  /** Language of the interface and of facts. */
  readonly reader: ReaderLang;
  /** Language of the page (BCP 47), or null. */
  readonly pageLang: string | null;
  /** Publication date of the page (EDTF), or null. */
  readonly published: string | null;
  /** Ids of the page's cast: facts that name others of the cast come first. */
  readonly cast: ReadonlySet<string>;
  /** Id of the story pack that the page belongs to, or null. */
  readonly story: string | null;
}

interface Ref {
  readonly id: string;
  readonly name: LangText;
}

/** Units as they are written in text, where a pack writes them otherwise. */
const UNITS: Readonly<Record<string, string>> = { km2: 'km²' };

/** Units of figures that refer: to entities by id (one, or several with spaces between), or to a date. */
const REFERENCES: ReadonlySet<string> = new Set(['entity', 'entities', 'edtf']);

/** Ids that figures of some slices refer to, and that no entity there has. */
export function unnamedIn(slices: readonly PackSlice[]): readonly string[] {
  const entities = slices.flatMap((s) => s.entities);
  const known = new Set(entities.map((e) => e.id));
  const refers = ({ unit }: PackFigure): boolean => unit === 'entity' || unit === 'entities';
  const ids = entities
    .flatMap((e) => (e.figures ?? []).filter(refers))
    .flatMap((f) => String(f.value).split(' '));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** Tells the facts of one slice. Entities that neither the slice nor `others` has are called by their ids. */
export class FactTeller {
  readonly #entities: ReadonlyMap<string, PackEntity>;
  readonly #evidence: ReadonlyMap<string, PackEvidence>;
  /** Most facts of a pack are as old as the pack. */
  readonly #asOf = new Map<string, string>();
  readonly #index: SliceIndex;

  constructor(
    readonly slice: PackSlice,
    readonly context: FactContext,
    readonly others: ReadonlyMap<string, PackEntity> = new Map(),
  ) {
    this.#entities = new Map(slice.entities.map((e) => [e.id, e]));
    this.#evidence = new Map(slice.evidence.map((e) => [e.id, e]));
    this.#index = indexSlice(slice);
  }

  #entity(id: string): PackEntity | undefined {
    return this.#entities.get(id) ?? this.others.get(id);
  }

  /** Is there a name for that entity? */
  knows(id: string): boolean {
    return this.#entity(id) !== undefined;
  }

  /** The country with that id, if any pack here says which city is its capital. */
  governed(id: string): PackEntity | null {
    const entity = this.#entity(id);
    return entity?.capital === undefined ? null : entity;
  }

  ref(id: string): Ref {
    const entity = this.#entity(id);
    return {
      id,
      name: entity === undefined ? { v: id, lang: 'und' } : displayName(entity, [this.context.reader]),
    };
  }

  #say(text: Readonly<Record<string, string>>): LangText {
    return pick(text, [this.context.reader]) ?? { v: '', lang: 'und' };
  }

  source(ev: readonly string[]): SourceRef | null {
    const pieces = ev.flatMap((id) => {
      const evidence = this.#evidence.get(id);
      return evidence === undefined ? [] : [this.#piece(evidence)];
    });
    const [first] = pieces;
    if (first === undefined) return null;
    const { source, title, url, paragraph } = first;
    return { pack: this.slice.pack.id, source, title, url, paragraph, ev, pieces };
  }

  #piece(evidence: PackEvidence): EvidencePiece {
    const { pack } = this.slice;
    const source = pack.sources.find((s) => s.id === evidence.source);
    const title = source?.title ?? source?.outlet ?? pack.title;
    const url = source?.url ?? null;
    const passage = passageOf(evidence);
    return {
      ev: evidence.id,
      source: evidence.source,
      title: typeof title === 'string' ? { v: title, lang: source?.lang ?? 'und' } : this.#say(title),
      url: url === null || passage === null ? url : passageUrl(url, passage),
      paragraph: evidence.paragraph ?? null,
    };
  }

  /** "as of October 2020", with how long before the page's own date that was, where the page has one. */
  asOf(edtf: string): string {
    let words = this.#asOf.get(edtf);
    if (words === undefined) {
      words = asOfInWords(edtf, this.context.published, this.context.reader);
      this.#asOf.set(edtf, words);
    }
    return words;
  }

  #fact(id: string, kind: FactView['kind'], text: LangText, ev: readonly string[]): FactView {
    return {
      id: `${this.slice.pack.id}/${id}`,
      kind,
      text,
      edtf: null,
      date: null,
      basis: null,
      speaker: null,
      stance: null,
      via: null,
      to: [],
      about: [],
      asOf: null,
      source: this.source(ev),
    };
  }

  role(entity: PackEntity, role: PackRole, index: number): FactView {
    const open = role.during.endsWith('..') || !role.during.includes('/');
    return {
      ...this.#fact(`${entity.id}/role/${index}`, 'role', this.#say(role.label), role.ev),
      edtf: role.during,
      date: formatEdtf(role.during, this.context.reader),
      // A period that the source closed is over; any other may have changed since the pack was made.
      asOf: open ? this.asOf(this.slice.pack.asOf) : null,
      about: role.of === null ? [] : [this.ref(role.of)],
    };
  }

  event(event: PackEvent): FactView {
    return {
      ...this.#fact(event.id, 'event', this.#say(event.label), event.ev),
      edtf: event.date.edtf,
      date: formatEdtf(event.date.edtf, this.context.reader),
      basis: this.#basis(event.date),
      speaker: event.assertedBy === null ? null : this.ref(event.assertedBy),
      about: [...new Set([...event.parties, ...event.places])].map((id) => this.ref(id)),
      // What had not ended for the pack may have ended since.
      asOf: event.date.edtf.endsWith('..') ? this.asOf(this.slice.pack.asOf) : null,
    };
  }

  statement(statement: PackStatement): FactView {
    return {
      ...this.#fact(statement.id, 'statement', this.#say(statement.gist), statement.ev),
      edtf: statement.date.edtf,
      date: formatEdtf(statement.date.edtf, this.context.reader),
      basis: this.#basis(statement.date),
      speaker: statement.speaker === null ? null : this.ref(statement.speaker),
      stance: statement.stance,
      via: statement.via === null ? null : this.ref(statement.via),
      to: statement.to.map((id) => this.ref(id)),
      about: statement.about.map((id) => this.ref(id)),
    };
  }

  /**
   * @param most names of a list that are told; the others are counted
   * @returns null for a figure that only refers to what nobody here has a name for: an id says nothing to a reader
   */
  figure(entity: PackEntity, figure: PackFigure, index: number, most = Infinity): FactView | null {
    const { reader } = this.context;
    const what = factWords(reader).figures[figure.what] ?? figure.what;
    const value = this.#value(figure, most);
    if (value === null) return null;
    const named = figure.unit === null || REFERENCES.has(figure.unit);
    const unit = named ? '' : `\u00a0${UNITS[figure.unit] ?? figure.unit}`;
    const colon = reader === 'fr' ? ' : ' : ': ';
    return {
      ...this.#fact(
        `${entity.id}/figure/${index}`,
        'figure',
        { v: `${what}${colon}${value}${unit}`, lang: reader },
        figure.ev,
      ),
      edtf: figure.date,
      // Who heads a country may have changed since the pack was made.
      asOf: figure.date.endsWith('/..') ? this.asOf(this.slice.pack.asOf) : null,
      about: figure.unit === 'entity' && typeof figure.value === 'string' ? [this.ref(figure.value)] : [],
      // A date that is the figure itself is not said twice.
      date: figure.unit === 'edtf' && figure.value === figure.date ? null : formatEdtf(figure.date, reader),
    };
  }

  /** A number by the reader's conventions; entities by name; a date in words. */
  #value({ what, value, unit }: PackFigure, most: number): string | null {
    const { reader } = this.context;
    if (typeof value === 'number') {
      return numberFormat(reader, { useGrouping: what !== 'founded' }).format(value);
    }
    if (unit === 'edtf') return formatEdtf(value, reader);
    if (unit !== 'entities' && unit !== 'entity') return value;
    const names = value.split(' ').flatMap((id) => (this.knows(id) ? this.ref(id).name.v : []));
    if (names.length === 0) return null;
    // One more takes no more room than its number.
    const rest = names.length > most + 1 ? names.length - most : 0;
    const told = rest === 0 ? names : [...names.slice(0, most), factWords(reader).others(rest)];
    return listFormat(reader, 'conjunction').format(told);
  }

  #basis(date: PackEvent['date']): string | null {
    return pick(date.note, [this.context.reader])?.v ?? date.basis ?? null;
  }

  /** Events in which any of `ids` takes part, is the place, or asserts. */
  eventsOf(ids: ReadonlySet<string>): readonly PackEvent[] {
    return gather(this.#index.events, ids);
  }

  saidBy(ids: ReadonlySet<string>): readonly PackStatement[] {
    return gather(this.#index.said, ids);
  }

  /** Statements about, to or through any of `ids`, made by others. */
  saidOf(ids: ReadonlySet<string>): readonly PackStatement[] {
    return gather(this.#index.saidOf, ids).filter((s) => !(s.speaker !== null && ids.has(s.speaker)));
  }
}

/** Rows of a slice by the entity that they name. */
interface SliceIndex {
  readonly events: ReadonlyMap<string, readonly PackEvent[]>;
  readonly said: ReadonlyMap<string, readonly PackStatement[]>;
  readonly saidOf: ReadonlyMap<string, readonly PackStatement[]>;
}

function indexBy<T>(rows: readonly T[], idsOf: (row: T) => readonly (string | null)[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const row of rows) {
    for (const id of new Set(idsOf(row))) {
      if (id === null) continue;
      const list = index.get(id);
      if (list === undefined) index.set(id, [row]);
      else list.push(row);
    }
  }
  return index;
}

const indexSlice = (slice: PackSlice): SliceIndex => ({
  events: indexBy(slice.events, (e) => [...e.parties, ...e.places, e.assertedBy]),
  said: indexBy(slice.statements, (s) => [s.speaker]),
  saidOf: indexBy(slice.statements, (s) => [...s.about, ...s.to, s.via]),
});

function gather<T>(index: ReadonlyMap<string, readonly T[]>, ids: ReadonlySet<string>): T[] {
  return [...new Set([...ids].flatMap((id) => index.get(id) ?? []))];
}
