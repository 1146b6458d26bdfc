/** The states of the views under test: which page is in the tab, whom it names, how the store is. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { brief } from '../../../core/facts/brief';
import { FactBook } from '../../../core/facts/subject';
import type { FactContext } from '../../../core/facts/views';
import { asOfInWords } from '../../../core/pack/edtf-words';
import type { Pack, PackSlice } from '../../../core/pack/types';
import type { CastRow, PackInfo, StoreState, TabPage } from '../../../platform/messages';

const ROOT = resolve(import.meta.dirname, '../../..');
export const pack = JSON.parse(
  readFileSync(resolve(ROOT, 'assets/packs/karabakh-2020-10.pack.json'), 'utf8'),
) as Pack;
export const slice: PackSlice = { pack, own: false, ...pack };
/** A bundled `.gz` of JSON. */
export const unpacked = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(resolve(ROOT, 'assets/packs', file))).toString());
const worldPack = unpacked('world-core.pack.gz') as Pack;
const world: PackSlice = { pack: worldPack, own: false, ...worldPack };
/** The story as if its article stood at a public address. */
const linked: PackSlice = {
  ...slice,
  pack: { ...pack, sources: pack.sources.map((x) => ({ ...x, url: 'https://news.example.org/talks' })) },
};
/** The packs in use. */
export const slicesOf = (state: State): readonly PackSlice[] => [state === 'source' ? linked : slice, world];
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
  | 'arriving'
  | 'full'
  | 'lost'
  | 'silent'
  | 'scripts';
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

export function contextOf(lang: 'en' | 'fr', state: State): FactContext {
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

/** Names as pages of other scripts write them, with a line in their language for some. */
const SCRIPTS: readonly (readonly [id: string, name: string, lang: string, line?: string])[] = [
  [
    'thailand',
    'ราชอาณาจักรไทย',
    'th',
    'ประเทศในเอเชียตะวันออกเฉียงใต้ เมืองหลวงคือกรุงเทพมหานคร ซึ่งเป็นที่ตั้งของรัฐบาลและรัฐสภา',
  ],
  ['bangkok-th', 'กรุงเทพมหานคร', 'th'],
  ['china', '中华人民共和国', 'zh', '东亚国家,首都北京'],
  ['beijing-cn', '北京市', 'zh'],
  ['japan', '日本国', 'ja', '東アジアの国。首都は東京。'],
  ['tokyo-jp', '東京都', 'ja'],
  ['seoul-kr', '서울특별시', 'ko'],
  ['egypt', 'جمهورية مصر العربية', 'ar', 'دولة عربية تقع في شمال أفريقيا، عاصمتها القاهرة (منذ 969).'],
  ['cairo-eg', 'القاهرة', 'ar'],
  ['riyadh-sa', 'الرياض', 'ar'],
  ['tehran-ir', 'تهران', 'fa'],
  ['israel', 'מדינת ישראל', 'he', 'מדינה במזרח התיכון (Knesset, 120 חברים).'],
  ['india', 'भारत गणराज्य', 'hi', 'दक्षिण एशिया का एक देश, जिसकी राजधानी नई दिल्ली है'],
  ['new-delhi-in', 'नई दिल्ली', 'hi'],
  ['united-nations', 'สำนักงานข้าหลวงใหญ่สิทธิมนุษยชนแห่งสหประชาชาติประจำภูมิภาคเอเชียตะวันออกเฉียงใต้และแปซิฟิก', 'th'],
];

/** Who and what the page names. */
export function castOf(book: FactBook, state: State): CastRow[] {
  const next = random(7);
  const ids =
    state === 'world'
      ? WORLD
      : state === 'scripts'
        ? SCRIPTS.map(([id]) => id)
        : pack.entities.map((e) => e.id);
  const rows = ids.flatMap((id, i): CastRow[] => {
    const made = brief(id, book);
    if (made === null) return [];
    const count = Math.max(1, Math.round(14 / (1 + i * 0.6)));
    const presence = Array.from({ length: count }, () => next()).sort((a, b) => a - b);
    return [
      { id: made.id, kind: made.kind, mark: made.mark, name: made.name, line: made.line, count, presence },
    ];
  });
  if (state === 'scripts')
    return rows.map((r) => {
      const [, v, lang, line] = SCRIPTS.find(([id]) => id === r.id) ?? (['', r.name.v, 'en'] as const);
      return {
        ...r,
        name: { v, lang },
        alias: r.name,
        line: line === undefined ? r.line : { v: line, lang },
      };
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

export function storeOf(state: State, lang: 'en' | 'fr'): StoreState {
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
      trouble: 'bundle',
      packs: [],
    };
  if (state === 'full') return { status: 'memory', progress: 1, message: 'no room', trouble: 'full', packs };
  if (state === 'lost')
    return {
      status: 'ready',
      progress: 1,
      message: 'deleted',
      trouble: 'lost',
      lost: ['The harbour inquiry', 'Who is who in the county council'],
      packs,
    };
  return { status: state === 'private' ? 'memory' : 'ready', progress: 1, message: null, packs };
}

/** The page in the tab, in one of the states. */
export function pageOf(state: State, lang: 'en' | 'fr', tabId: number): TabPage {
  const context = contextOf(lang, state);
  const book = new FactBook(slicesOf(state), context);
  const shown = ![
    'empty',
    'off',
    'not-article',
    'impossible',
    'withheld',
    'not-started',
    'error',
    'preparing',
    'failed',
  ].includes(state);
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
    story:
      shown && state !== 'world' && state !== 'scripts' && title !== undefined ? { v: title, lang } : null,
    storyAsOf: shown ? asOfInWords(pack.asOf, context.published, lang) : null,
    factsAsOf: state === 'world' ? asOfInWords(worldPack.asOf, context.published, lang) : null,
    doc: `doc-${state}`,
    incognito: state === 'private',
    sources: state === 'source' ? [{ pack: pack.id, source: 's1' }] : [],
    cast: shown ? castOf(book, state) : [],
    store: storeOf(state, lang),
  };
}
