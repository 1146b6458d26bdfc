/** First-level regions, and how they are told from cities of the same name. */
import type { PackName } from '../../core/pack/types';
import { acceptable } from './clean';
import type { Country } from './countries';
import { cityForms, isBareName, langForms, tag } from './forms';
import type { Dropped, Place } from './place';
import { regionPoints, SAME_CODES } from './region-points';
import { slug } from './slug';
import { subdivisions, tsv } from './sources';

/** English names of regions that CLDR cuts short. */
const REGION_ENGLISH: Readonly<Record<string, string>> = {
  ruce: 'Chechnya', rucu: 'Chuvashia', ruyev: 'Jewish Autonomous Oblast', rukb: 'Kabardino-Balkaria', rukc: 'Karachay-Cherkessia',
  rukhm: 'Khanty-Mansi Autonomous Okrug', ruyan: 'Yamalo-Nenets', runen: 'Nenets Autonomous Okrug', rumos: 'Moscow Oblast',
  esnc: 'Navarre', rubu: 'Buryatia', rusa: 'Sakha', rulen: 'Leningrad Oblast', ruse: 'North Ossetia', aznx: 'Nakhchivan', frpac: 'Provence-Alpes-Côte d’Azur', rual: 'Altai Republic',
  cnnm: 'Inner Mongolia', cnxz: 'Tibet', cnxj: 'Xinjiang', cngx: 'Guangxi', cnnx: 'Ningxia', frnor: 'Normandy', fr20r: 'Corsica',
  ua05: 'Vinnytsia',  ua07: 'Volyn',  ua09: 'Luhansk',  ua12: 'Dnipropetrovsk',  ua14: 'Donetsk',  ua18: 'Zhytomyr',  ua21: 'Zakarpattia',  ua23: 'Zaporizhzhia',  ua26: 'Ivano-Frankivsk',  ua32: 'Kyiv',  ua35: 'Kirovohrad',  ua46: 'Lviv',  ua48: 'Mykolaiv',  ua51: 'Odesa',  ua53: 'Poltava',  ua56: 'Rivne',  ua59: 'Sumy',  ua61: 'Ternopil',  ua63: 'Kharkiv',  ua65: 'Kherson',  ua68: 'Khmelnytskyi',  ua71: 'Cherkasy',  ua74: 'Chernihiv',  ua77: 'Chernivtsi', gbnir: 'Northern Ireland', itsic: 'Sicily', itnap: 'Naples',
}; // prettier-ignore

/** Words that are directions or sizes before they are names. */
const COMMON =
  /^(the )?(north|south|east|west|northern|southern|eastern|western|central|centre|center|capital|upper|lower|littoral|coast|highlands|islands|interior|national capital|(north|south|east|west) coast|federal district|distrito federal|capital city|(north|south)-?(east|west)(ern)?)( ?(region|province|district|division|governorate|department|county))?$/i;

/** Regions by hand, of a lower level than CLDR's list has. Throws for a row of a country that the pack has not. */
export function writtenRegions(countries: ReadonlyMap<string, Country>): Place[] {
  const byId = new Map([...countries.values()].map((c) => [c.id, c]));
  return tsv('regions.tsv').map(([id = '', at = '', up = '', forms = '']): Place => {
    const within = up.split(',');
    const country = byId.get(within.at(-1) ?? '');
    const [lon = 0, lat = 0] = at.split(',').map(Number);
    const names = forms.split('|').map((v): PackName => ({ v, lang: 'mul', kind: 'short' }));
    if (country === undefined || names[0] === undefined) throw new Error(`regions.tsv: cannot read ${id}`);
    return {
      id,
      kind: 'region',
      en: names[0].v,
      iso: country.iso,
      geoname: null,
      at: [lon, lat],
      population: 0,
      within,
      names,
    };
  });
}

let words: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
/** The words for regions by ISO code, or the region's own (`cnbj`): English, French; `assets/sources/region-words.tsv`. */
const regionWords = (): ReadonlyMap<string, readonly (readonly string[])[]> =>
  (words ??= new Map(
    tsv('region-words.tsv').map(([key = '', ...pairs]) => [key, pairs.map((p) => p.split('|'))]),
  ));

/** Where nothing is written: English, French. */
const EVERYWHERE = [
  ['province', 'province'],
  ['region', 'région'],
];

/** French words for regions before a name: lists write "canton de Berne", "Municipalité d’Andrijevica". */
const FRENCH_WORD =
  /^(?:apskritis|canton|comté|département|district|état|gouvernorat|kraï|municipalité|oblast|oblys|préfecture|province|raïon|région|voblast|voïvodie) d(?:e |u |es |['’]|e(?=\p{Lu}))/iu;

/** "Kherson region", "oblast de Kherson": what tells the region from the city. `code`: the region's, or its country's. */
export function describedForms(en: string, fr: string | undefined, code: string): PackName[] {
  const out: PackName[] = [];
  const iso = code.slice(0, 2).toUpperCase();
  const listed = cityForms(fr ?? '')[0];
  const french = listed?.replace(FRENCH_WORD, '') ?? en;
  // "Région autonome du Tibet" says itself what it is, and is no province.
  const own = /\bautonome\b/i.test(french);
  const add = (v: string, lang: string) => out.push({ v, lang, kind: 'variant', from: 'generated' });
  for (const [english = '', name = ''] of regionWords().get(code) ?? regionWords().get(iso) ?? EVERYWHERE) {
    const capital = `${english.charAt(0).toUpperCase()}${english.slice(1)}`;
    for (const word of [english, capital])
      add(word.endsWith(' of') ? `${word} ${en}` : `${en} ${word}`, 'en');
    const de = /^[AEIOUYÉÈÎH]/.test(french) ? 'd’' : 'de ';
    if (!own) add(`${name} ${de}${french}`, 'fr');
  }
  return out;
}

/** Countries whose regions are told with the word for region although no city bears the bare name. */
const OBLASTS = new Set(['UA', 'RU', 'BY', 'KZ', 'SY', 'IQ', 'AF', 'IR', 'CN', 'TR', 'VN', 'KG', 'UZ']);

/** Countries whose regions are at least as well known as what else bears their names. */
const STATES = new Set(['US', 'CA', 'AU', 'GB']);

/** Positions by hand, by the region's id. */
const pointsByHand = (): Map<string, readonly [number, number]> =>
  new Map(
    tsv('region-points.tsv').map(([id = '', at = '']) => {
      const [lon = NaN, lat = NaN] = at.split(',').map(Number);
      if (Number.isNaN(lon + lat)) throw new Error(`region-points.tsv: cannot read ${id}`);
      return [id, [lon, lat]];
    }),
  );

/** Territories that ISO 3166-2 lists under the country that they belong to, too. */
const TERRITORY =
  /^(fr(971|972|973|974|976|bl|cp|mf|nc|pf|pm|tf|wf|gf|gp|mq|re|yt)|us(as|gu|mp|pr|vi|um)|cn(hk|mo|tw|71|91|92)|nl(aw|cw|sx|bq\d)|fi01|no2[12])$/;

/**
 * The regions that CLDR lists, without those that are called like a country or by a common word.
 * @param cityNamed `UA|Kherson`: names of cities, to their GeoNames id or, for capitals, their id
 * @returns also the region's id by `AM.01`, and names that go to the city which bears them
 */
export function regionPlaces(
  countries: ReadonlyMap<string, Country>,
  cityNamed: ReadonlyMap<string, string | number>,
  inCore: { readonly ids: ReadonlySet<string>; readonly names: ReadonlyMap<string, string> },
  dropped: Dropped[],
): { regions: Place[]; byAdmin: Map<string, string>; handed: Map<string | number, PackName[]> } {
  const rows = subdivisions();
  const english = (code: string): string | undefined =>
    REGION_ENGLISH[code] ?? cityForms(rows[code]?.en ?? '')[0];
  const points = regionPoints(
    Object.keys(rows)
      .sort()
      .flatMap((code) => {
        const en = english(code);
        return en === undefined || TERRITORY.test(code) ? [] : [{ code, en }];
      }),
  );
  const byHand = pointsByHand();
  const regions: Place[] = [];
  const byAdmin = new Map<string, string>();
  const handed = new Map<string | number, PackName[]>();
  const taken = new Set<string>();
  for (const code of Object.keys(rows).sort()) {
    const iso = code.slice(0, 2).toUpperCase();
    const country = countries.get(iso);
    const listed = rows[code] ?? {};
    const en = english(code);
    if (country === undefined || en === undefined || TERRITORY.test(code)) continue;
    if (en.endsWith('†')) {
      dropped.push({ what: `${en} (${code})`, why: 'a part of a city' });
      continue;
    }
    if (COMMON.test(en)) {
      dropped.push({ what: `${en} (${code})`, why: 'a common word' });
      continue;
    }
    const key = `${slug(en)}-${code.slice(0, 2)}`;
    if (inCore.names.has(en) && !STATES.has(iso)) {
      dropped.push({ what: `${en} (${code})`, why: 'named like a country' });
      continue;
    }
    const states = STATES.has(iso);
    const isCity = (v: string) => !states && cityNamed.has(`${iso}|${v}`);
    const shared = isCity(en);
    let id = key;
    if (shared || taken.has(id) || inCore.ids.has(id)) id = `${key}-${code.slice(2)}`;
    const names: PackName[] = [];
    if (shared) names.push(...describedForms(en, listed.fr, code));
    else
      names.push(
        { v: en, lang: 'mul', kind: 'short' },
        ...(OBLASTS.has(iso) ? describedForms(en, listed.fr, code) : []),
      );
    for (const [lang, v] of Object.entries(listed)) {
      // "Jewish", "Chechen": what is cut short is no name.
      if (lang === 'en' && REGION_ENGLISH[code] !== undefined) continue;
      const l = tag(lang);
      for (const form of langForms(v, l)) {
        if (!acceptable(form, l) || COMMON.test(form) || (!states && inCore.names.has(form))) continue;
        // "台北", "Тайбей": whoever names the region by one word there means the city, as in English.
        if (shared && l !== 'en' && (isCity(form) || isBareName(form, en))) {
          const city = cityNamed.get(`${iso}|${en}`) ?? '';
          const to = { 'yue-Hans': 'zh', yue: 'zh-Hant' }[l] ?? l;
          const own = handed.get(city) ?? [];
          own.push({ v: form, lang: to, kind: 'variant' });
          handed.set(city, own);
          continue;
        }
        if (isCity(form)) continue;
        names.push({ v: form, lang: l, kind: 'short' });
      }
    }
    if (names.length === 0) {
      dropped.push({ what: `${en} (${code})`, why: 'named like a city of the country in every language' });
      continue;
    }
    taken.add(id);
    const admin = code.slice(2).toUpperCase();
    if (SAME_CODES.has(iso)) byAdmin.set(`${iso}.${admin}`, id);
    regions.push({
      id, kind: 'region', en: shared ? describedForms(en, undefined, code)[0]?.v ?? en : en, iso, geoname: null,
      at: points.get(code) ?? byHand.get(id) ?? null,
      population: 0, within: [country.id], names,
    }); // prettier-ignore
    if (!points.has(code)) byHand.delete(id);
  }
  if (byHand.size > 0)
    throw new Error(`region-points.tsv: placed already, or no such region: ${[...byHand.keys()].join(' ')}`);
  return { regions, byAdmin, handed };
}
