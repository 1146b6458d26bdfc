/**
 * A background for the views under test that answers from the real story pack through the real fact code, in chosen
 * states: the views, their production code and their style are what is tested here; the real background is tested
 * with whole browsers elsewhere.
 */
import { brief } from '../../../core/facts/brief';
import { dossier } from '../../../core/facts/dossier';
import { datedFacts, sourcesOf } from '../../../core/facts/story';
import { FactBook } from '../../../core/facts/subject';
import { drawMap, readMapData, type MapPlace } from '../../../core/map';
import { asOfInWords } from '../../../core/pack/edtf-words';
import type { MapView, StoryView } from '../../../platform/messages';
import { castOf, contextOf, pack, pageOf, slice, slicesOf, storeOf, unpacked, type State } from './states';

const outlines = readMapData(unpacked('map-world.json.gz'));

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
  const shown = new Map(
    state === 'scripts' ? castOf(book, state).map((row) => [row.id, row.name.v] as const) : [],
  );
  const rows = focus === null ? castOf(book, state) : [{ id: focus, count: 1 }];
  const places = rows.flatMap(({ id, count }): MapPlace[] => {
    const entity = book.subject(id)?.aspects.find((a) => a.entity.at !== undefined)?.entity;
    const name = shown.get(id) ?? brief(id, book)?.name.v;
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
  if (state === 'silent') throw new Error(`no answer to ${type}`);
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
