/**
 * What a frame is answered: first where names are, which is what the reader waits for; then, in a second answer, what its
 * cards say, which nobody can ask for before a pointer has come to rest. Facts cost a stopped worker more than names.
 */
import { brief } from '../core/facts/brief';
import { sourcesHere } from '../core/facts/story';
import { FactBook } from '../core/facts/subject';
import { markOf, pick } from '../core/facts/text';
import { asOfInWords } from '../core/pack/edtf-words';
import type { Brief, EntityKind, PageText, Recognition, Settings } from '../core/types';
import type { FrameMentions } from '../platform/messages';
import { readSettings } from '../store/settings';
import { contextOf, namedBy, slicesOf, type Services } from './answers';
import { castRows, type FrameRecord } from './pages';
import { langOf } from './reader';
import { PLACES_PACK } from './tails';

/** Demonyms are marked, counted and listed only if the reader asks for it. */
function withoutDemonyms(found: Recognition): Recognition {
  const mentions = found.mentions.filter((m) => m.by !== 'demonym');
  const named = new Set(mentions.map((m) => m.entity));
  return { ...found, mentions, cast: found.cast.filter((c) => named.has(c.entity)) };
}

/** What was found in a frame, with all that its facts depend on. */
export interface Found {
  readonly page: PageText;
  readonly recognition: Recognition;
  /** Ids of the entities that are named, in the order of the answer's `entities`. */
  readonly ids: readonly string[];
  readonly settings: Settings;
  /** Lists of further places (codes) that the text asks for and that are not in yet. */
  readonly missing: readonly string[];
}

/** Finds the names in a frame's text. */
export async function findNames(
  { store, recogniser, tails }: Pick<Services, 'store' | 'recogniser' | 'tails'>,
  page: PageText,
): Promise<{ found: Found; reply: Omit<FrameMentions, 'turn'> }> {
  const missing: string[] = [];
  // Asked for at once: each question to the browser costs as much as the names of a short page.
  const reading = readSettings();
  reading.catch(() => undefined); // awaited below, if nothing else fails before
  const all = await recogniser.recognise(page, (countries) =>
    store.state().packs.some((p) => p.id === PLACES_PACK && p.enabled) ? tails.ready(countries, missing) : [],
  );
  const settings = await reading;
  const recognition = settings.demonyms ? all : withoutDemonyms(all);
  const indexes = new Map<string, number>();
  const entities: { id: string; mark: ReturnType<typeof markOf>; own: boolean }[] = [];
  const indexOf = (id: string, kind: EntityKind): number => {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    indexes.set(id, entities.length);
    entities.push({ id, mark: markOf(kind), own: recogniser.isOwn(id) });
    return entities.length - 1;
  };
  const { mentions } = recognition;
  const reply = {
    starts: mentions.map((m) => m.start),
    ends: mentions.map((m) => m.end),
    of: mentions.map((m) => indexOf(m.entity, m.kind)),
    // What a metonym stands for is never marked itself: its kind is of no account.
    stands: mentions.map((m) => (m.standsFor === undefined ? -1 : indexOf(m.standsFor, 'organization'))),
    entities,
  };
  const ids = entities.map((e) => e.id);
  return { found: { page, recognition, ids, settings, missing }, reply };
}

/** UTF-16 offsets of each entity's mentions, of those that there are briefs of. */
function startsOf(
  { mentions }: Recognition,
  briefs: ReadonlyMap<string, Brief>,
): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { entity, start } of mentions) {
    if (!briefs.has(entity)) continue;
    const list = starts.get(entity);
    if (list === undefined) starts.set(entity, [start]);
    else list.push(start);
  }
  return starts;
}

/** Facts on what was found in a frame: the briefs of its cards (null: no pack tells of it any more), and its cast. */
export async function factsFor(
  services: Pick<Services, 'store' | 'tails'>,
  doc: string,
  { page, recognition, ids, settings }: Found,
): Promise<{ briefs: readonly (Brief | null)[]; record: FrameRecord; reader: ReturnType<typeof langOf> }> {
  const reader = langOf(settings);
  const context = contextOf(reader, recognition, ids);
  const slices = ids.length === 0 ? [] : await slicesOf(services, ids);
  const book = new FactBook(slices, context, await namedBy(services, slices));
  const made = ids.map((id) => brief(id, book));
  const briefs = new Map(made.flatMap((b) => (b === null ? [] : [[b.id, b] as const])));
  const storySlice = slices.find((s) => s.pack.id === recognition.story);
  const story = storySlice?.pack;
  const world = story === undefined ? slices.find((s) => s.pack.kind === 'world')?.pack : undefined;
  const title = story === undefined ? null : pick(story.title, [reader]);
  const { lang, published } = recognition;
  return {
    briefs: made,
    reader,
    record: {
      doc,
      lang,
      published,
      story: story === undefined || title === null ? null : { id: story.id, title },
      storyAsOf: story === undefined ? null : asOfInWords(story.asOf, published, reader),
      factsAsOf: world === undefined ? null : asOfInWords(world.asOf, published, reader),
      sources:
        storySlice === undefined
          ? []
          : sourcesHere(page.text, storySlice).map((source) => ({ pack: storySlice.pack.id, source })),
      rows: castRows(recognition.cast, briefs, startsOf(recognition, briefs), page.text.length),
    },
  };
}

/** Answers that are still to be fetched, kept at most; a frame fetches its own a moment after it was told of its names. */
const KEPT = 100;

/** Second answers under way, by the turn that the first one named. */
export class LateAnswers<T> {
  readonly #turns = new Map<string, Promise<T>>();
  /** Turns of a worker that was stopped are none of this one's. */
  readonly #life = crypto.randomUUID();
  #count = 0;

  /** @returns the turn's name */
  add(answer: Promise<T>): string {
    const turn = `${this.#life} ${++this.#count}`;
    this.#turns.set(turn, answer);
    for (const old of [...this.#turns.keys()].slice(0, -KEPT)) this.#turns.delete(old);
    return turn;
  }

  /** The answer, once; null if the turn is not known (any more). */
  take(turn: string): Promise<T> | null {
    const answer = this.#turns.get(turn) ?? null;
    this.#turns.delete(turn);
    return answer;
  }
}
