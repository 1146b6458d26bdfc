/** Splits the places into one shard that all languages share and one of names for each group of languages. */
import type { Pack, PackEntity, PackName } from '../../core/pack/types';
import { placeDisputes } from './disputes';
import { writtenLines } from './lines';
import { round } from './countries';
import { header } from './header';
import type { EvidenceBook } from './pack';
import { assemble, tidyNames } from './pack';
import type { Place } from './place';
import { withSerbianLatin } from './serbian';
import { withUzbekCyrillic } from './uzbek';

/** Languages that are read together: a shard each. Every language with names of places is in exactly one. */
export const GROUPS: Readonly<Record<string, { readonly en: string; readonly fr: string; readonly langs: readonly string[] }>> = {
  romance: { en: 'French, Spanish, Portuguese, Italian, Romanian and others', fr: 'français, espagnol, portugais, italien, roumain et autres', langs: 'fr es pt it ro ca gl oc eu an ast sc lij fur wa ht ia eo'.split(' ') },
  germanic: { en: 'English, German, Dutch and the Nordic languages', fr: 'anglais, allemand, néerlandais et langues nordiques', langs: 'en de nl af da sv nb nn is fo lb fy nds li br cy ga gd gv kw fi et se kab'.split(' ') },
  central: { en: 'Polish, Czech, Hungarian, Croatian and others', fr: 'polonais, tchèque, hongrois, croate et autres', langs: 'pl cs sk hu sl hr bs sq lt lv sgs szl csb hsb dsb mt sr-Latn'.split(' ') },
  cyrillic: { en: 'Russian, Ukrainian, Bulgarian, Serbian, Kazakh and others', fr: 'russe, ukrainien, bulgare, serbe, kazakh et autres', langs: 'ru uk be bg mk sr kk ky tg tt mn ce os cv sah mhr'.split(' ') },
  caucasus: { en: 'Armenian, Georgian, Greek, Turkish, Azerbaijani, Uzbek and others', fr: 'arménien, géorgien, grec, turc, azerbaïdjanais, ouzbek et autres', langs: 'hy ka el tr az uz tk crh ku'.split(' ') },
  arabic: { en: 'Arabic, Persian, Urdu, Hebrew and others', fr: 'arabe, persan, ourdou, hébreu et autres', langs: 'ar fa ur he ps ckb sd ug yi dv'.split(' ') },
  indic: { en: 'Hindi, Bengali, Tamil and others', fr: 'hindi, bengali, tamoul et autres', langs: 'hi bn mr ne ta te kn ml gu pa or si as sa'.split(' ') },
  eastasian: { en: 'Chinese, Japanese, Korean', fr: 'chinois, japonais, coréen', langs: 'zh zh-Hant ja ko yue yue-Hans lzh'.split(' ') },
  southeast: { en: 'Vietnamese, Indonesian, Malay, Thai and others', fr: 'vietnamien, indonésien, malais, thaï et autres', langs: 'vi id ms th tl fil ceb jv km lo my bo nan hak'.split(' ') },
  african: { en: 'Swahili, Amharic, Hausa, Yoruba and others', fr: 'swahili, amharique, haoussa, yoruba et autres', langs: 'sw am ha yo ig so zu xh ti om rw ln wo ak ff lg mg ks'.split(' ') },
}; // prettier-ignore

/** What a list calls it comes before what is made of that ("canton de Berne"), but for words that no French newspaper has. */
function frenchLabel(names: readonly PackName[]): string | undefined {
  const french = names.filter((n) => n.lang === 'fr');
  const listed = french.find((n) => n.from !== 'generated' && !/^(?:v?oblast|oblys) /i.test(n.v));
  return (listed ?? french[0])?.v;
}

/** What all languages share: id, kind, place, population, and the names in `mul`. */
export function baseShard(places: readonly Place[], book: EvidenceBook): Pack {
  const lines = writtenLines();
  const disputes = placeDisputes();
  const entities = places.map((p): PackEntity => {
    const fr = frenchLabel(p.names);
    const brief = lines.get(p.id);
    const disputed = disputes.get(p.id);
    return {
      id: p.id,
      kind: p.kind,
      label: { en: p.en, ...(fr === undefined || fr === p.en ? {} : { fr }) },
      ...(brief === undefined ? {} : { brief }),
      names: tidyNames(p.names.filter((n) => n.lang === 'mul' || n.from === 'editorial' || n.from === 'generated')),
      ...(p.at === null ? {} : { at: [round(p.at[0]), round(p.at[1])] as const }),
      within: p.within,
      ...(disputed === undefined ? {} : { disputed }),
      ...(p.population === 0 || p.geoname === null
        ? {}
        : {
            figures: [
              { what: 'population', value: p.population, unit: null, date: '2021~', ev: [book.at('cities', `population of ${p.geoname}`)] },
            ],
          }),
    }; // prettier-ignore
  });
  return assemble(
    {
      ...header('world-places', { en: 'World: cities and regions', fr: 'Monde : villes et régions' }, ['cities', 'geonames', 'subdivisions', 'editorial']),
      extends: ['world-core'],
    },
    entities,
    book,
  ); // prettier-ignore
}

/** Languages whose demonyms are in the core; the others' come with the names of places in their language. */
const CORE_DEMONYMS = new Set('en fr de es it pt nl pl ru uk ar az el fa hy ka tr'.split(' '));
const IN_A_GROUP = new Set(Object.values(GROUPS).flatMap((g) => g.langs));

/** An entity of the core, and those of its names that only pages in their language need. */
export interface Split {
  readonly core: PackEntity;
  readonly shards: readonly PackName[];
}

/**
 * Keeps the core small: written names, a capital's second spellings and most demonyms go to the shard of their language's group.
 * `written`: what `names.ts` reads for the entity (what languages share, `mul`, is the core's already). Throws for a language that no group holds.
 */
export function splitNames(entity: PackEntity, written: readonly PackName[]): Split {
  const lost = written.find((n) => n.lang !== 'mul' && !IN_A_GROUP.has(n.lang));
  if (lost !== undefined) throw new Error(`${entity.id}: no group of languages for ${lost.lang}`);
  // A capital's second spelling in a language ("서울특별시", "台北市") is of use on pages in that language only.
  const first = new Map<string, PackName>();
  for (const n of entity.names) if (!first.has(n.lang)) first.set(n.lang, n);
  const further = (n: PackName) =>
    entity.kind === 'city' && n.from !== 'editorial' && IN_A_GROUP.has(n.lang) && n !== first.get(n.lang);
  const stays = (n: PackName) =>
    !further(n) && (n.kind !== 'demonym' || CORE_DEMONYMS.has(n.lang) || !IN_A_GROUP.has(n.lang));
  const core = entity.names.filter(stays);
  const known = new Set(core.flatMap((n) => (n.kind === 'demonym' ? [] : [`${n.lang} ${n.v}`])));
  return {
    core: { ...entity, names: core },
    shards: [
      ...entity.names.filter((n) => !stays(n)),
      ...written.filter((n) => n.lang !== 'mul' && !known.has(`${n.lang} ${n.v}`)),
    ],
  };
}

/** The same with further names for the shards; those that the entity has are left out. */
export function withNames(split: Split, more: readonly PackName[]): Split {
  const known = new Set([...split.core.names, ...split.shards].map((n) => `${n.lang} ${n.v}`));
  return { ...split, shards: [...split.shards, ...more.filter((n) => !known.has(`${n.lang} ${n.v}`))] };
}

/** The Latin forms of an entity's Serbian names, those in the core among them, that it has not got. */
function latinOf(e: PackEntity, own: readonly PackName[]): PackName[] {
  const known = new Set(e.names.flatMap((n) => (n.lang === 'sr' ? [n.v] : [])));
  const serbian = e.names.filter((n) => n.lang === 'sr').map(({ v, lang, kind }) => ({ v, lang, kind }));
  const all = [...serbian, ...own];
  return withSerbianLatin(all)
    .slice(all.length)
    .filter((n) => !known.has(n.v));
}

/** The Cyrillic forms of an entity's Uzbek names that the core has, but for those that it has, too. */
function cyrillicOf(e: PackEntity): PackName[] {
  const known = new Set(e.names.flatMap((n) => (n.lang.startsWith('uz') ? [n.v] : [])));
  const uzbek = e.names
    .filter((n) => n.lang === 'uz' && n.kind !== 'demonym')
    .map(({ v, lang, kind }) => ({ v, lang, kind }));
  return withUzbekCyrillic(uzbek)
    .slice(uzbek.length)
    .filter((n) => !known.has(n.v));
}

/** What its own country calls it, where that is all that lists have: Olmaliq. */
const uzbekOf = ({ iso, names }: Place): PackName[] =>
  iso === 'UZ' ? names.filter((n) => n.lang === 'mul').map(({ v, kind }) => ({ v, lang: 'uz', kind })) : [];

/** The names of one group: of places, only those that differ from what all languages share; `core`: as `splitNames` has them. */
export function groupShard(
  group: string,
  places: readonly Place[],
  core: readonly Split[],
  book: EvidenceBook,
): Pack {
  const g = GROUPS[group];
  if (g === undefined) throw new Error(`no such group: ${group}`);
  const langs = new Set(g.langs);
  const cities = new Set(
    places.flatMap((p) =>
      p.kind !== 'city' ? [] : p.names.flatMap((n) => (n.lang === 'mul' ? [`${p.iso}|${n.v}`] : [])),
    ),
  );
  const entities: PackEntity[] = [];
  for (const { core: e, shards } of core) {
    const own = shards.filter((n) => langs.has(n.lang)).map(({ v, lang, kind }) => ({ v, lang, kind }));
    const names = langs.has('sr')
      ? [...own, ...latinOf(e, own)]
      : langs.has('uz')
        ? [...withUzbekCyrillic(own), ...cyrillicOf(e)]
        : own;
    if (names.length > 0)
      entities.push({ id: e.id, kind: e.kind, label: { en: e.label.en ?? e.id }, names: tidyNames(names) });
  }
  for (const p of places) {
    const shared = new Set(p.names.filter((n) => n.lang === 'mul').map((n) => n.v));
    // Where a city of the country is called so in Latin letters, it is meant, and not its region, unless a list by hand says so:
    // in Vietnamese, Thai and Swahili news the province or county is meant first.
    const isCitys = (n: PackName) =>
      p.kind === 'region' && n.from !== 'written' && cities.has(`${p.iso}|${n.v}`);
    const own: PackName[] = p.names
      .filter((n) => langs.has(n.lang) && (n.from === undefined || n.from === 'written') && !shared.has(n.v))
      .filter((n) => !isCitys(n))
      .map((n) => ({ v: n.v, lang: n.lang, kind: n.kind }));
    const uzbek = langs.has('uz') ? uzbekOf(p) : [];
    const names = withUzbekCyrillic([...withSerbianLatin(own), ...uzbek]).filter(
      (n) => !shared.has(n.v) && !(n.lang === 'sr' && p.kind === 'region' && cities.has(`${p.iso}|${n.v}`)),
    );
    if (names.length > 0) {
      entities.push({
        id: p.id,
        kind: p.kind,
        label: { en: p.en },
        names: tidyNames(names),
        within: p.within,
      });
    }
  }
  return assemble(
    {
      ...header(`world-places-${group}`, { en: `World: names of places, ${g.en}`, fr: `Monde : noms de lieux, ${g.fr}` }, ['cldr', 'geonames', 'subdivisions', 'editorial']),
      extends: ['world-core', 'world-places'],
      langs: g.langs,
    },
    entities,
    book,
  ); // prettier-ignore
}
