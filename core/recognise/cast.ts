/** The cast of a page and the story that it belongs to. */
import type { Lexicon } from '../lexicon/types';
import type { CastEntry, EntityKind, Mention, PageText } from '../types';
import { boundsOf } from './dates';
import type { PageSupport } from './support';

const BLOCK_WEIGHT: Readonly<Record<string, number>> = {
  title: 4,
  heading: 2,
  lead: 2.5,
  text: 1,
  caption: 0.7,
  list: 0.4,
  aside: 0.2,
};
/** Number of equal stretches of the page over which spread is counted. */
const STRETCHES = 8;

/**
 * The entities of a page, most prominent first. Prominence: mentions weighed by where they stand (title and lead more,
 * asides less, each further one of an entity a little less), plus in how many stretches of the page it is named.
 * Demonyms are not counted: they name a quality, not an actor.
 */
export function castOf(page: PageText, mentions: readonly Mention[]): CastEntry[] {
  const entries = new Map<string, { kind: EntityKind; count: number; sum: number; stretches: number }>();
  let b = 0;
  for (const m of mentions) {
    if (m.by === 'demonym') continue;
    while (b + 1 < page.blocks.length && (page.blocks[b]?.end ?? 0) <= m.start) b++;
    const block = page.blocks[b];
    const weight =
      block !== undefined && m.start >= block.start && m.end <= block.end
        ? (BLOCK_WEIGHT[block.role] ?? 1)
        : 1;
    let e = entries.get(m.entity);
    if (e === undefined) entries.set(m.entity, (e = { kind: m.kind, count: 0, sum: 0, stretches: 0 }));
    e.count++;
    e.sum += weight / Math.sqrt(e.count);
    e.stretches |=
      1 << Math.min(STRETCHES - 1, Math.floor((m.start / Math.max(1, page.text.length)) * STRETCHES));
  }
  return [...entries]
    .map(([entity, e]) => ({
      entity,
      kind: e.kind,
      count: e.count,
      prominence: Math.round((e.sum + 0.5 * bits(e.stretches)) * 1000) / 1000,
    }))
    .sort((x, y) => y.prominence - x.prominence || y.count - x.count || (x.entity < y.entity ? -1 : 1));
}

function bits(n: number): number {
  let count = 0;
  for (let k = n; k !== 0; k &= k - 1) count++;
  return count;
}

/** Least weight and number of a story's entities on a page of that story. */
const STORY_WEIGHT = 2.2;
const STORY_ENTITIES = 3;
/** A page further than this from a story's date is not of the story, ms (a year). */
const STORY_REACH = 366 * 86_400_000;

/** The story pack that the page belongs to, or null: enough of its entities, and not from another time. */
export function storyOf(
  lexicons: readonly Lexicon[],
  support: PageSupport,
  published: string | null,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const story of support.stories) {
    const { weight, entities } = support.storyWeight(story);
    if (weight < STORY_WEIGHT || entities < STORY_ENTITIES || weight <= most) continue;
    const asOf = lexicons.flatMap((l) => l.packs).find((p) => p.id === story)?.asOf;
    if (asOf !== undefined && published !== null && farApart(asOf, published)) continue;
    best = story;
    most = weight;
  }
  return best;
}

function farApart(a: string, b: string): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x === null || y === null) return false;
  return x.from - y.to > STORY_REACH || y.from - x.to > STORY_REACH;
}
