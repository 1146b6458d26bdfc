/** One name in a sentence, as the rules on single names see it: no lexicon and no packs. */
import { Lines, opensSentence, wordAfter, wordBefore } from '../../../../core/recognise/context';
import type { Sense, Spot, Subject, Surroundings } from '../../../../core/recognise/model';
import { lowerOf } from '../../../../core/text/lower';
import type { EntityKind } from '../../../../core/types';

/** A thing in the world; what is not told is nothing. */
export const subject = (kind: EntityKind, id = `some-${kind}`, more: Partial<Subject> = {}): Subject => ({
  id,
  ids: new Set([id]),
  kind,
  stories: [],
  world: true,
  within: [],
  country: kind === 'country' ? id : null,
  capitalOf: null,
  capital: null,
  population: 0,
  at: null,
  roles: [],
  ...more,
});

/** A reading of a name as this thing. */
export const sense = (of: Subject, lang = 'en', more: Partial<Sense> = {}): Sense => ({
  subject: of,
  kind: 'short',
  how: 'exact',
  lang,
  ...more,
});

export interface Scene {
  readonly text: string;
  /** Every marked name, in text order. */
  readonly spots: readonly Spot[];
  /** The one in square brackets. */
  readonly spot: Spot;
  readonly page: Surroundings;
}

/**
 * A text with its names marked: `[the name that is asked about]`, `{another known name}`, `[Rīga|s]` with an ending.
 *
 * @param of what the name in square brackets may mean: a city if nothing is told
 */
export function scene(marked: string, lang = 'en', ...of: readonly Subject[]): Scene {
  const found: { start: number; stemEnd: number; end: number; asked: boolean }[] = [];
  let text = '';
  let last = 0;
  for (const m of marked.matchAll(/\[([^\]|]+)(?:\|([^\]]*))?\]|\{([^}]+)\}/gu)) {
    text += marked.slice(last, m.index);
    const stem = m[1] ?? m[3] ?? '';
    const start = text.length;
    text += stem + (m[2] ?? '');
    found.push({ start, stemEnd: start + stem.length, end: text.length, asked: m[1] !== undefined });
    last = m.index + m[0].length;
  }
  text += marked.slice(last);
  const lines = new Lines(text);
  const senses = (of.length > 0 ? of : [subject('city')]).map((s) => sense(s, lang));
  const spots = found.map(({ start, stemEnd, end, asked }): Spot => {
    const before = wordBefore(text, start);
    const surface = text.slice(start, end);
    return {
      start,
      end,
      stemEnd,
      lang,
      surface,
      lower: lowerOf(surface),
      stem: lowerOf(text.slice(start, stemEnd)),
      senses: asked ? senses : [sense(subject('city', 'another'), lang)],
      line: lines.at(start),
      opens: opensSentence(text, start, before),
      before,
      after: wordAfter(text, end),
    };
  });
  const spot = spots[found.findIndex((f) => f.asked)] ?? spots[0];
  if (spot === undefined) throw new Error(`no name is marked: ${marked}`);
  const page: Surroundings = {
    text,
    startsAt: (o) => spots.some((s) => s.start === o),
    endsAt: (o) => spots.some((s) => s.end === o || s.stemEnd === o),
  };
  return { text, spots, spot, page };
}

/** With words behind that have small letters, so that the line is no headline. */
export const running = (marked: string): string => `${marked} and so they all went home with what was left`;

/** As {@link scene}, of a country. */
export const ofCountry = (marked: string, lang = 'en', id = 'some-country'): Scene =>
  scene(marked, lang, subject('country', id));
