/** A small world and a small story of our own, compiled by the real lexicon, for the tests of recognition. */
import { compileLexicon, openLexicon, type Lexicon } from '../../../../core/lexicon';
import type { NameKind, PackEntity, PackHeader } from '../../../../core/pack/types';
import { recognise, type RecogniseOptions } from '../../../../core/recognise';
import type { Block, Mention, PageText, Recognition } from '../../../../core/types';

/** What a pack's head needs. */
export const header = (id: string, kind: 'story' | 'world'): PackHeader => ({
  format: 'dramatis-pack',
  version: 1,
  id,
  revision: '1',
  kind,
  title: { en: id },
  asOf: '2020-10',
  license: 'CC0-1.0',
  sources: [],
});

type Names = readonly (readonly [string, string, NameKind?])[];
const names = (list: Names) => list.map(([v, lang, kind]) => ({ v, lang, kind: kind ?? ('short' as const) }));

interface More {
  readonly within?: readonly string[];
  readonly capital?: string;
  readonly at?: readonly [number, number];
  readonly people?: number;
  readonly same?: Readonly<Record<string, string>>;
  readonly role?: readonly [string, string, string];
}

function entity(id: string, kind: PackEntity['kind'], list: Names, more: More = {}): PackEntity {
  const { within, capital, at, people, same, role } = more;
  return {
    id,
    kind,
    label: { en: list[0]?.[0] ?? id },
    names: names(list),
    ...(within === undefined ? {} : { within }),
    ...(capital === undefined ? {} : { capital }),
    ...(at === undefined ? {} : { at }),
    ...(same === undefined ? {} : { same }),
    ...(people === undefined
      ? {}
      : { figures: [{ what: 'population', value: people, unit: null, date: '2020', ev: ['e'] }] }),
    ...(role === undefined
      ? {}
      : { roles: [{ office: role[0], of: role[1], during: role[2], label: { en: role[0] }, ev: ['e'] }] }),
  };
}

const all = (v: string): Names => ['en', 'fr', 'de', 'es', 'tr'].map((l) => [v, l]);

const WORLD: readonly PackEntity[] = [
  entity(
    'turkey',
    'country',
    [
      ['Turkey', 'en'],
      ['Turquie', 'fr'],
      ['Türkei', 'de'],
      ['Turkish', 'en', 'demonym'],
    ],
    { capital: 'ankara-tr', at: [35, 39] },
  ),
  entity('ankara-tr', 'city', [...all('Ankara'), ['Анкара', 'ru']], {
    within: ['turkey'],
    people: 5_000_000,
  }),
  entity('france', 'country', [...all('France'), ['Франция', 'ru'], ['French', 'en', 'demonym']], {
    capital: 'paris-fr',
    at: [2, 47],
  }),
  entity('paris-fr', 'city', all('Paris'), { within: ['france'], people: 2_100_000 }),
  entity('nice-fr', 'city', all('Nice'), { within: ['france'], people: 340_000 }),
  entity(
    'united-states',
    'country',
    [
      ['United States', 'en', 'full'],
      ['États-Unis', 'fr', 'full'],
      ['US', 'en', 'acronym'],
    ],
    { capital: 'washington-us-dc', at: [-98, 39] },
  ),
  entity('washington-us-dc', 'city', all('Washington'), { within: ['united-states'], people: 600_000 }),
  entity('washington-us', 'region', all('Washington'), { within: ['united-states'] }),
  entity('georgia-us', 'region', all('Georgia'), { within: ['united-states'] }),
  entity('atlanta-us', 'city', all('Atlanta'), {
    within: ['georgia-us', 'united-states'],
    people: 460_000,
    at: [-84.4, 33.7],
  }),
  entity('texas-us', 'region', all('Texas'), { within: ['united-states'] }),
  entity('jackson-us', 'city', all('Jackson'), { within: ['united-states'], people: 160_000 }),
  entity('georgia', 'country', all('Georgia'), { capital: 'tbilisi-ge', at: [43, 42] }),
  entity('tbilisi-ge', 'city', all('Tbilisi'), { within: ['georgia'], people: 1_100_000 }),
  entity('jordan', 'country', all('Jordan'), { at: [36, 31] }),
  entity(
    'armenia',
    'country',
    [
      ['Armenia', 'en'],
      ['Arménie', 'fr'],
      ['Armenian', 'en', 'demonym'],
    ],
    { at: [45, 40] },
  ),
  entity('liberia', 'country', all('Liberia'), { at: [-9, 6] }),
  entity(
    'baku-az',
    'city',
    [
      ['Baku', 'en'],
      ['Bakou', 'fr'],
    ],
    { within: ['azerbaijan'], people: 1_100_000 },
  ),
  entity(
    'azerbaijan',
    'country',
    [
      ['Azerbaijan', 'en'],
      ['Azerbaïdjan', 'fr'],
    ],
    { capital: 'baku-az', at: [47, 40] },
  ),
  entity(
    'turkish-assembly',
    'organization',
    [
      ['Grand Assembly', 'en', 'full'],
      ['Assembly', 'en', 'variant'],
    ],
    { within: ['turkey'] },
  ),
  entity('armenian-assembly', 'organization', [['Assembly', 'en', 'variant']], { within: ['armenia'] }),
  entity('turkish-unity', 'organization', [['Unity', 'en', 'variant']], { within: ['turkey'] }),
];

const STORY: readonly PackEntity[] = [
  entity(
    'ada-lindqvist',
    'person',
    [
      ['Ada Lindqvist', 'en', 'full'],
      ['Lindqvist', 'en', 'family'],
      ['Ада Линдквист', 'ru', 'full'],
      ['Линдквист', 'ru', 'family'],
      ['آدا ليندكفيست', 'ar', 'full'],
      ['ليندكفيست', 'ar', 'family'],
    ],
    { role: ['president', 'armenia', '2019/2021'] },
  ),
  entity(
    'bo-karimov',
    'person',
    [
      ['Bo Karimov', 'en', 'full'],
      ['Karimov', 'en', 'family'],
      ['Armenian foreign minister', 'en', 'role'],
    ],
    { role: ['foreign-minister', 'armenia', '2020'] },
  ),
  entity('ozero-valley', 'area', [
    ['Ozero Valley', 'en'],
    ['vallée d’Ozero', 'fr'],
  ]),
  entity('lake-council', 'organization', [['Lake Council', 'en', 'full']]),
  entity('baku', 'city', [['Baku', 'en']], { same: { world: 'baku-az' } }),
];

let lexicon: Lexicon | null = null;
/** The lexicon of both packs. */
export function testLexicon(): Lexicon {
  lexicon ??= openLexicon(
    compileLexicon([
      { pack: header('the-lake', 'story'), own: false, entities: STORY },
      { pack: header('world', 'world'), own: false, entities: WORLD },
    ]),
  );
  return lexicon;
}

/** A page of the given lines, each a block. */
export function pageOf(text: string, more: Partial<PageText> = {}): PageText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length, role: 'text' });
    start += line.length + 1;
  }
  return { text, blocks, lang: 'en', published: null, title: null, ...more };
}

export const run = (
  text: string,
  more: Partial<PageText> = {},
  options: RecogniseOptions = {},
): Recognition => recognise(pageOf(text, more), [testLexicon()], options);

/** `surface=entity/by` for every mention. */
export const told = (text: string, more: Partial<PageText> = {}): string[] =>
  run(text, more).mentions.map((m: Mention) => `${text.slice(m.start, m.end)}=${m.entity}/${m.by}`);
