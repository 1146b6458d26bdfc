/**
 * A background for the views under test that answers from the real story pack through the real fact code, in chosen
 * states: the views, their production code and their style are what is tested here; the real background is tested
 * with whole browsers elsewhere.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { brief } from '../../../core/facts/brief';
import { dossier } from '../../../core/facts/dossier';
import { datedFacts, sourcesOf } from '../../../core/facts/story';
import { FactBook } from '../../../core/facts/subject';
import type { FactContext } from '../../../core/facts/views';
import { drawMap, readMapData, type MapPlace } from '../../../core/map';
import { asOfInWords } from '../../../core/pack/edtf-words';
import type { Pack, PackSlice } from '../../../core/pack/types';
import type { CastRow, MapView, PackInfo, StoreState, StoryView, TabPage } from '../../../platform/messages';

const ROOT = resolve(import.meta.dirname, '../../..');
const pack = JSON.parse(
  readFileSync(resolve(ROOT, 'assets/packs/karabakh-2020-10.pack.json'), 'utf8'),
) as Pack;
const slice: PackSlice = { pack, own: false, ...pack };
const unpacked = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(resolve(ROOT, 'assets/packs', file))).toString());
const worldPack = unpacked('world-core.pack.gz') as Pack;
const world: PackSlice = { pack: worldPack, own: false, ...worldPack };
/** The story as if its article stood at a public address. */
const linked: PackSlice = {
  ...slice,
  pack: { ...pack, sources: pack.sources.map((x) => ({ ...x, url: 'https://news.example.org/talks' })) },
};
const slicesOf = (state: State): readonly PackSlice[] => [state === 'source' ? linked : slice, world];
const outlines = readMapData(unpacked('map-world.json.gz'));
const PUBLISHED = '2023-03-12';

export type State =
  | 'cast'
  | 'source'
  | 'empty'
  | 'off'
  | 'not-article'
  | 'impossible'
  | 'withheld'
  | 'not-started'
  | 'error'
  | 'preparing'
  | 'failed'
  | 'private'
  | 'rtl'
  | 'long'
  | 'many'
  | 'slow'
  | 'world'
  | 'arriving';
export const STATES: readonly State[] = [
  'cast',
  'empty',
  'off',
  'not-article',
  'impossible',
  'withheld',
  'not-started',
  'error',
  'preparing',
  'failed',
  'private',
];

const TITLES: Readonly<Record<'en' | 'fr', string>> = {
  en: 'Talks in Washington on the Karabakh fighting end without a date for the next round',
  fr: 'À Washington, les pourparlers sur le Karabagh s’achèvent sans nouvelle date',
};

function contextOf(lang: 'en' | 'fr', state: State): FactContext {
  return {
    reader: lang,
    pageLang: state === 'rtl' ? 'fa' : lang,
    published: state === 'source' ? '2020-10' : PUBLISHED,
    cast: new Set(pack.entities.map((e) => e.id)),
    story: state === 'world' ? null : pack.id,
  };
}

/** Pseudo-random but the same each time (mulberry32). */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A page of no story: countries with and without a flag to show, an alliance, cities. */
const WORLD = [
  'france',
  'germany',
  'nato',
  'turkey',
  'kosovo',
  'united-states',
  'brussels-be',
  'paris-fr',
  'ankara-tr',
  'cyprus',
];

function castOf(book: FactBook, state: State): CastRow[] {
  const next = random(7);
  const ids = state === 'world' ? WORLD : pack.entities.map((e) => e.id);
  const rows = ids.flatMap((id, i): CastRow[] => {
    const made = brief(id, book);
    if (made === null) return [];
    const count = Math.max(1, Math.round(14 / (1 + i * 0.6)));
    const presence = Array.from({ length: count }, () => next()).sort((a, b) => a - b);
    return [
      { id: made.id, kind: made.kind, mark: made.mark, name: made.name, line: made.line, count, presence },
    ];
  });
  if (state === 'long')
    return rows.map((r, i) =>
      i % 3 === 0
        ? {
            ...r,
            name: {
              v: 'Ministry-of-Foreign-Affairs-and-International-Cooperation of the Autonomous Republic of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
              lang: 'en',
            },
            line: { v: `${r.line.v} `.repeat(8).trim(), lang: r.line.lang },
          }
        : r,
    );
  if (state !== 'many') return rows;
  return Array.from({ length: 200 }, (_, i) => {
    const row = rows[i % rows.length];
    if (row === undefined) throw new Error('no row');
    const presence = Array.from({ length: 10 }, () => next()).sort((a, b) => a - b);
    return {
      ...row,
      id: `${row.id}-${i}`,
      name: { ...row.name, v: `${row.name.v} ${i + 1}` },
      count: 10,
      presence,
    };
  });
}

const PACKS: readonly PackInfo[] = [
  {
    id: pack.id,
    revision: pack.revision,
    kind: 'story',
    title: { v: pack.title.en ?? pack.id, lang: 'en' },
    license: pack.license,
    own: false,
    enabled: true,
    entities: pack.entities.length,
    statements: pack.statements.length,
    events: pack.events.length,
    bytes: 128_140,
  },
  {
    id: 'world-core',
    revision: '2026.11.1',
    kind: 'world',
    title: { v: 'The world: countries, capitals, organisations', lang: 'en' },
    license: 'CC BY 4.0',
    own: false,
    enabled: true,
    entities: 2150,
    statements: 0,
    events: 0,
    bytes: 4_300_000,
  },
  {
    id: 'example-own',
    revision: '1.0',
    kind: 'story',
    title: { v: 'The harbour inquiry', lang: 'en' },
    license: 'CC0-1.0',
    own: true,
    enabled: false,
    entities: 14,
    statements: 9,
    events: 5,
    bytes: 21_500,
  },
];

function storeOf(state: State, lang: 'en' | 'fr'): StoreState {
  const packs = PACKS.map((p) =>
    p.id === pack.id ? { ...p, title: { v: pack.title[lang] ?? p.title.v, lang } } : p,
  );
  if (state === 'preparing' || state === 'arriving')
    return { status: 'preparing', progress: 0.42, message: null, packs };
  if (state === 'failed')
    return {
      status: 'failed',
      progress: 0,
      message: 'UnknownError: Internal error opening backing store',
      packs: [],
    };
  return { status: state === 'private' ? 'memory' : 'ready', progress: 1, message: null, packs };
}

/** The page in the tab, in one of the states. */
export function pageOf(state: State, lang: 'en' | 'fr', tabId: number): TabPage {
  const context = contextOf(lang, state);
  const book = new FactBook(slicesOf(state), context);
  const shown = ['cast', 'source', 'private', 'rtl', 'long', 'many', 'slow', 'world', 'arriving'].includes(
    state,
  );
  const title = pack.title[lang];
  return {
    tabId,
    access: state === 'impossible' || state === 'withheld' || state === 'not-started' ? state : 'ok',
    origin: state === 'withheld' ? 'https://news.example.org/*' : null,
    host: state === 'impossible' ? null : 'news.example.org',
    mode: state === 'off' ? 'never' : 'automatic',
    status:
      state === 'off' ? 'off' : state === 'not-article' ? 'not-article' : state === 'error' ? 'error' : 'on',
    error: state === 'error' ? 'the document is gone' : null,
    title: state === 'rtl' ? 'گفت‌وگوهای واشنگتن دربارهٔ قره‌باغ بی‌نتیجه پایان یافت' : TITLES[lang],
    lang: context.pageLang,
    published: context.published,
    story: shown && state !== 'world' && title !== undefined ? { v: title, lang } : null,
    storyAsOf: shown ? asOfInWords(pack.asOf, context.published, lang) : null,
    factsAsOf: state === 'world' ? asOfInWords(worldPack.asOf, context.published, lang) : null,
    doc: `doc-${state}`,
    incognito: state === 'private',
    sources: state === 'source' ? [{ pack: pack.id, source: 's1' }] : [],
    cast: shown ? castOf(book, state) : [],
    store: storeOf(state, lang),
  };
}

function storyOf(state: State, lang: 'en' | 'fr'): StoryView {
  const context = contextOf(lang, state);
  const title = pack.title[lang];
  return {
    pack: pack.id,
    title: title === undefined ? null : { v: title, lang },
    asOf: asOfInWords(pack.asOf, context.published, lang),
    facts: datedFacts([slice], context),
    sources: sourcesOf([slice], context).map((s) => ({
      ...s,
      here: state === 'source' && s.source === 's1',
    })),
  };
}

/** The map of the page, drawn by the real code. */
function mapOf(state: State, lang: 'en' | 'fr', data: Readonly<Record<string, unknown>>): MapView | null {
  const context = contextOf(lang, state);
  const book = new FactBook(slicesOf(state), context);
  const focus = typeof data.entity === 'string' ? data.entity : null;
  const rows = focus === null ? castOf(book, state) : [{ id: focus, count: 1 }];
  const places = rows.flatMap(({ id, count }): MapPlace[] => {
    const entity = book.subject(id)?.aspects.find((a) => a.entity.at !== undefined)?.entity;
    const name = brief(id, book)?.name.v;
    if (entity?.at === undefined || name === undefined) return [];
    return [
      {
        id,
        kind: entity.kind as MapPlace['kind'],
        at: entity.at,
        label: name,
        weight: count,
        capital: false,
      },
    ];
  });
  if (places.length === 0) return null;
  const drawing = drawMap(outlines, {
    places,
    width: Number(data.width),
    height: Number(data.height),
    idPrefix: String(data.idPrefix),
    ...(focus === null ? {} : { focus }),
  });
  const labels = new Map(places.map((p) => [p.id, p.label]));
  return {
    ...drawing,
    places: drawing.places.map((p) => ({ ...p, name: { v: labels.get(p.id) ?? p.id, lang } })),
  };
}

/** What the views asked for, for tests to look at. */
export interface Asked {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Answers one request of a view. @throws Error for a request that this background refuses */
export function answer(
  state: State,
  lang: 'en' | 'fr',
  type: string,
  data: Readonly<Record<string, unknown>>,
): unknown {
  const text = (key: string): string => (typeof data[key] === 'string' ? data[key] : '');
  const number = (key: string): number => (typeof data[key] === 'number' ? data[key] : 0);
  const context = contextOf(lang, state);
  switch (type) {
    case 'tab/get':
      return pageOf(state, lang, number('tabId'));
    case 'facts/get':
      return dossier(text('entity').replace(/-\d+$/, ''), new FactBook(slicesOf(state), context));
    case 'facts/search': {
      const query = text('query').toLowerCase();
      const book = new FactBook(slicesOf(state), context);
      return castOf(book, 'cast').filter((r) => r.name.v.toLowerCase().includes(query));
    }
    case 'story/get':
      return storyOf(state, lang);
    case 'map/get':
      return mapOf(state, lang, data);
    case 'mention/show': {
      const row = pageOf(state, lang, 0).cast.find((r) => r.id === text('entity'));
      if (row === undefined) throw new Error('this page does not name it any more');
      return { index: number('index') % row.count, total: row.count };
    }
    case 'mention/back':
      return { back: true };
    case 'evidence/show':
      return { shown: true };
    case 'panel/hello':
      return { entity: null, query: null };
    case 'store/get':
      return storeOf(state, lang);
    case 'pack/import': {
      let parsed: unknown;
      try {
        parsed = JSON.parse(text('json'));
      } catch {
        throw new Error('not JSON');
      }
      if (typeof parsed !== 'object' || parsed === null || !('entities' in parsed))
        throw new Error('entities: expected an array');
      return {
        id: 'example-own',
        title: { v: 'The harbour inquiry', lang: 'en' },
        revision: '1.1',
        entities: 14,
        replaced: '1.0',
      };
    }
    case 'pack/sources':
      return sourcesOf([slice], context).map((x) => ({ ...x, facts: 0, here: false }));
    case 'pack/export':
      return { json: '{"format":"dramatis-pack"}', filename: 'example.pack.json' };
    case 'data/export':
      return { json: '{}', filename: 'dramatis-data.json' };
    case 'data/import':
      return text('json') === '{}'
        ? {
            packs: 0,
            rules: 1,
            refused: [
              'rules["two words"]: not a site',
              'packs[0].license: Invalid length: Expected >=1 but received 0',
            ],
          }
        : { packs: 1, rules: 2, refused: [] };
    default:
      return null;
  }
}
